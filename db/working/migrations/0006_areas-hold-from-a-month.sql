CREATE TABLE `area_change` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`position` integer NOT NULL,
	`from` text NOT NULL,
	`areas` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `area_change_month` ON `area_change` (`organisation_id`,`from`);