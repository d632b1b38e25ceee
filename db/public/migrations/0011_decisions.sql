CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`position` integer NOT NULL,
	`report` integer,
	`body` text NOT NULL,
	`on` text NOT NULL,
	`paragraph` text,
	`caseNumber` text,
	`url` text,
	`text` text
);
--> statement-breakpoint
CREATE INDEX `decision_pledge` ON `decision` (`pledge`,`position`);