CREATE TABLE `presence` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`commitment` text NOT NULL,
	`when` text NOT NULL,
	`area` text,
	`weekday` integer NOT NULL,
	`block` integer NOT NULL,
	`passes` integer NOT NULL,
	`hours` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `presence_pledge` ON `presence` (`pledge`,`when`);--> statement-breakpoint
ALTER TABLE `commitment` ADD `countedBy` text;--> statement-breakpoint
ALTER TABLE `commitment` ADD `counts` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `organisation` ADD `publication` text;