ALTER TABLE `decision` ADD `withdrawn_on` text;--> statement-breakpoint
ALTER TABLE `decision` ADD `withdrawn_reason` text;