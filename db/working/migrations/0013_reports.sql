CREATE TABLE `__new_report` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`number` integer,
	`edition` integer,
	`body` text NOT NULL,
	`meeting_on` text NOT NULL,
	`summary` text NOT NULL,
	`proposal` text,
	`content` text,
	`hash` text,
	`frozen_at` text,
	`embargo_until` text,
	`case_number` text,
	`paragraph` text,
	`made_by_id` text NOT NULL,
	`made_at` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP TABLE `report`;--> statement-breakpoint
ALTER TABLE `__new_report` RENAME TO `report`;--> statement-breakpoint
CREATE UNIQUE INDEX `report_edition` ON `report` (`pledge_id`,`number`,`edition`);--> statement-breakpoint
CREATE TRIGGER frozen_report_is_never_changed BEFORE UPDATE ON report WHEN OLD.frozen_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a frozen report is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER frozen_report_is_never_deleted BEFORE DELETE ON report WHEN OLD.frozen_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a frozen report is never deleted'); END;
