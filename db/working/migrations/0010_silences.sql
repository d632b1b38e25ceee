CREATE TABLE `follow_up_version` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`created_at` text NOT NULL,
	`adopted_at` text,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_version_hash` ON `follow_up_version` (`pledge_id`,`hash`);--> statement-breakpoint
CREATE TABLE `silence` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`on` text NOT NULL,
	`reason` text,
	`taken_back` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `silence_key` ON `silence` (`commitment_id`,`key`);