ALTER TABLE `commitment` ADD `silences` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `pledge` ADD `approvedFollowUps` text DEFAULT '[]' NOT NULL;