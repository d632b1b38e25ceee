CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`number` integer NOT NULL,
	`edition` integer NOT NULL,
	`body` text NOT NULL,
	`meetingOn` text NOT NULL,
	`frozenOn` text NOT NULL,
	`hash` text NOT NULL,
	`caseNumber` text,
	`paragraph` text,
	`content` text
);
--> statement-breakpoint
CREATE INDEX `report_pledge` ON `report` (`pledge`,`number`,`edition`);