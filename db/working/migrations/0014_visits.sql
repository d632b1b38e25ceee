CREATE TABLE `sign_in_visit` (
	`user_id` text PRIMARY KEY NOT NULL,
	`visit` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_user`(`id`) ON UPDATE no action ON DELETE no action
);
