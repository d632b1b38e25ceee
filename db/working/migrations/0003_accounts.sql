CREATE TABLE `sign_in_account` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`account_id` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` text,
	`refresh_token_expires_at` text,
	`scope` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sign_in_account_user` ON `sign_in_account` (`user_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_account_once` ON `sign_in_account` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE TABLE `sign_in_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempt_key` ON `sign_in_attempt` (`key`,`at`);--> statement-breakpoint
CREATE TABLE `sign_in_passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`aaguid` text,
	`created_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_passkey_credentialID_unique` ON `sign_in_passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `sign_in_passkey_user` ON `sign_in_passkey` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_session` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`method` text NOT NULL,
	`has_second_factor` integer NOT NULL,
	`is_phone` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_session_token_unique` ON `sign_in_session` (`token`);--> statement-breakpoint
CREATE INDEX `sign_in_session_user` ON `sign_in_session` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_two_factor` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT false NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` text,
	FOREIGN KEY (`user_id`) REFERENCES `sign_in_user`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_two_factor_user` ON `sign_in_two_factor` (`user_id`);--> statement-breakpoint
CREATE TABLE `sign_in_user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_user_email_unique` ON `sign_in_user` (`email`);--> statement-breakpoint
CREATE TABLE `sign_in_verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_verification_identifier` ON `sign_in_verification` (`identifier`);