ALTER TABLE `situation_picture` ADD `kinds` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `situation_picture` ADD `corrected` text;