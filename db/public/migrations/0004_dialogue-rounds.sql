ALTER TABLE `concern` ADD `dialogue` text;--> statement-breakpoint
ALTER TABLE `concern` ADD `topic` text;--> statement-breakpoint
ALTER TABLE `concern` ADD `theme` text;--> statement-breakpoint
ALTER TABLE `concern` ADD `fewer` integer;--> statement-breakpoint
ALTER TABLE `concern` ADD `times` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `concern` ADD `passedTo` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `questions` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `ledBy` text;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `status` text DEFAULT 'undated' NOT NULL;--> statement-breakpoint
ALTER TABLE `dialogue` ADD `silentDays` integer;