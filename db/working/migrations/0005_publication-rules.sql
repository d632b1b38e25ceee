CREATE TABLE `area` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_key` ON `area` (`organisation_id`,`key`);--> statement-breakpoint
CREATE TABLE `area_place` (
	`id` text PRIMARY KEY NOT NULL,
	`area_id` text NOT NULL,
	`position` integer NOT NULL,
	`place` text NOT NULL,
	FOREIGN KEY (`area_id`) REFERENCES `area`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `area_place_owner` ON `area_place` (`area_id`);--> statement-breakpoint
DROP INDEX `release_once`;--> statement-breakpoint
ALTER TABLE `release` ADD `measure` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `of` text DEFAULT 'span' NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `exact` real DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `low` integer;--> statement-breakpoint
ALTER TABLE `release` ADD `high` integer;--> statement-breakpoint
ALTER TABLE `release` ADD `among` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `release` ADD `position` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `release_once` ON `release` (`commitment_id`,`measure`,`of`,`time`,`at`);--> statement-breakpoint
ALTER TABLE `municipality_setting` ADD `later` text;--> statement-breakpoint
ALTER TABLE `municipality_setting` ADD `later_from` text;