ALTER TABLE `figure` ADD `source_note` text;--> statement-breakpoint
ALTER TABLE `figure` ADD `by` text;--> statement-breakpoint
ALTER TABLE `figure` ADD `corrects_figure_id` text REFERENCES figure(id);--> statement-breakpoint
ALTER TABLE `figure` ADD `corrects_on` text;--> statement-breakpoint
ALTER TABLE `figure` ADD `corrects_reason` text;