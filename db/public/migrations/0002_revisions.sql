CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`position` integer NOT NULL,
	`on` text NOT NULL,
	`reason` text,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `revision_pledge` ON `revision` (`pledge`,`position`);--> statement-breakpoint
ALTER TABLE `pledge` ADD `withdrawnEntries` text DEFAULT '[]' NOT NULL;