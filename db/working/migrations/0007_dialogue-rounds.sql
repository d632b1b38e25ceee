CREATE TABLE `concern_time` (
	`id` text PRIMARY KEY NOT NULL,
	`concern_id` text NOT NULL,
	`position` integer NOT NULL,
	`weekday` integer NOT NULL,
	`block` integer NOT NULL,
	FOREIGN KEY (`concern_id`) REFERENCES `concern`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `concern_time_owner` ON `concern_time` (`concern_id`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`id` text PRIMARY KEY NOT NULL,
	`dialogue_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`on` text NOT NULL,
	`place` text,
	`topic` text,
	`area` text,
	`weekday` integer,
	`block` integer,
	`taken_back` integer DEFAULT false NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogue`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_key` ON `conversation` (`dialogue_id`,`key`);--> statement-breakpoint
ALTER TABLE `concern` ADD `dialogue_id` text REFERENCES dialogue(id);--> statement-breakpoint
ALTER TABLE `concern` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `concern` ADD `theme` text;--> statement-breakpoint
ALTER TABLE `concern` ADD `passed_to` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `questions` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `led_by` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `compiled` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `feedback_to` text;