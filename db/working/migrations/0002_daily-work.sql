CREATE TABLE `assessment_proposal` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`content` text NOT NULL,
	`proposed_by_id` text NOT NULL,
	`at` text NOT NULL,
	`decided_at` text,
	`decided_by_id` text,
	`outcome` text,
	`reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assessment_proposal_commitment` ON `assessment_proposal` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `class_change` (
	`id` text PRIMARY KEY NOT NULL,
	`noun` text NOT NULL,
	`subject_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`reason` text NOT NULL,
	`asked_by_id` text NOT NULL,
	`at` text NOT NULL,
	`effective_at` text NOT NULL,
	`taken_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`asked_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_change_subject` ON `class_change` (`subject_id`);--> statement-breakpoint
CREATE TABLE `text_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`is_allowed` integer NOT NULL,
	`decided_by_id` text NOT NULL,
	`at` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`decided_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `text_decision_hash_unique` ON `text_decision` (`hash`);--> statement-breakpoint
ALTER TABLE `activity` ADD `cancelled_on` text;--> statement-breakpoint
ALTER TABLE `activity` ADD `cancelled_reason` text;--> statement-breakpoint
ALTER TABLE `event` ADD `membership` text;--> statement-breakpoint
ALTER TABLE `person` ADD `language` text DEFAULT 'sv' NOT NULL;--> statement-breakpoint
ALTER TABLE `pledge_revision` ADD `adopted_at` text;--> statement-breakpoint
ALTER TABLE `pledge_revision` ADD `declined_at` text;--> statement-breakpoint
ALTER TABLE `pledge_revision` ADD `declined_reason` text;