ALTER TABLE `figure` ADD `sourceNote` text;--> statement-breakpoint
ALTER TABLE `figure` ADD `correctedOn` text;--> statement-breakpoint
ALTER TABLE `figure` ADD `correctionReason` text;