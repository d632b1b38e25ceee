CREATE TABLE `situation_picture_kind` (
	`id` text PRIMARY KEY NOT NULL,
	`situation_picture_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`situation_picture_id`) REFERENCES `situation_picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `situation_picture_kind_owner` ON `situation_picture_kind` (`situation_picture_id`);--> statement-breakpoint
ALTER TABLE `action_plan_row` ADD `state_on` text;--> statement-breakpoint
ALTER TABLE `action_plan_row` ADD `state_reason` text;--> statement-breakpoint
ALTER TABLE `action_plan_row` ADD `situation_picture_id` text REFERENCES situation_picture(id);--> statement-breakpoint
ALTER TABLE `situation_picture` ADD `from` text;--> statement-breakpoint
ALTER TABLE `situation_picture` ADD `to` text;--> statement-breakpoint
ALTER TABLE `situation_picture` ADD `corrected_on` text;--> statement-breakpoint
ALTER TABLE `situation_picture` ADD `corrected_reason` text;