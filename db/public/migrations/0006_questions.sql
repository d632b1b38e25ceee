CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`commitment` text,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	`municipality` text NOT NULL,
	`text` text NOT NULL,
	`on` text NOT NULL,
	`caseNumber` text,
	`answers` text NOT NULL,
	`waitsFor` text NOT NULL,
	`waitingDays` integer
);
--> statement-breakpoint
CREATE INDEX `question_pledge` ON `question` (`pledge`,`position`);