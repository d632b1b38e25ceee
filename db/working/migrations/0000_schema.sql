CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`state` text NOT NULL,
	`on` text NOT NULL,
	`from` text,
	`to` text,
	`by` text NOT NULL,
	`place` text,
	`quantity` real,
	`measure_id` text,
	`publication_class` text,
	`note` text,
	`corrects_activity_id` text,
	`corrects_on` text,
	`corrects_reason` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_on` ON `activity` (`commitment_id`,`on`);--> statement-breakpoint
CREATE UNIQUE INDEX `activity_key` ON `activity` (`commitment_id`,`key`);--> statement-breakpoint
CREATE TABLE `activity_situation_picture` (
	`id` text PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL,
	`position` integer NOT NULL,
	`situation_picture_id` text NOT NULL,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`situation_picture_id`) REFERENCES `situation_picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_situation_picture_owner` ON `activity_situation_picture` (`activity_id`);--> statement-breakpoint
CREATE TABLE `action_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`case_number` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_plan_key` ON `action_plan` (`agreement_id`,`key`);--> statement-breakpoint
CREATE TABLE `action_plan_row` (
	`id` text PRIMARY KEY NOT NULL,
	`action_plan_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`number` text,
	`text` text NOT NULL,
	`owner` text NOT NULL,
	`due` text,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`action_plan_id`) REFERENCES `action_plan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `action_plan_row_key` ON `action_plan_row` (`action_plan_id`,`key`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`title` text,
	`from` text,
	`to` text,
	`case_number` text,
	`url` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_key_unique` ON `agreement` (`key`);--> statement-breakpoint
CREATE TABLE `agreement_party` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`position` integer NOT NULL,
	`organisation_id` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_party_owner` ON `agreement_party` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `assessment` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`role` text,
	`on` text NOT NULL,
	`status` text NOT NULL,
	`reason` text NOT NULL,
	`cause` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assessment_key` ON `assessment` (`commitment_id`,`key`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`assessment_id` text NOT NULL,
	`position` integer NOT NULL,
	`activity_id` text,
	`figure_id` text,
	`source_id` text,
	`follow_up_id` text,
	`indicator_id` text,
	FOREIGN KEY (`assessment_id`) REFERENCES `assessment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`activity_id`) REFERENCES `activity`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_id`) REFERENCES `figure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follow_up_id`) REFERENCES `follow_up`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_owner` ON `evidence` (`assessment_id`);--> statement-breakpoint
CREATE TABLE `collection` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`compiled` text NOT NULL,
	`municipality` text,
	`first_pledge` integer,
	`limitations` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collection_key_unique` ON `collection` (`key`);--> statement-breakpoint
CREATE TABLE `collection_context` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`source` text,
	FOREIGN KEY (`collection_id`) REFERENCES `collection`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collection_context_owner` ON `collection_context` (`collection_id`);--> statement-breakpoint
CREATE TABLE `collection_gap` (
	`id` text PRIMARY KEY NOT NULL,
	`collection_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`collection_id`) REFERENCES `collection`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collection_gap_owner` ON `collection_gap` (`collection_id`);--> statement-breakpoint
CREATE TABLE `commitment` (
	`id` text PRIMARY KEY NOT NULL,
	`focus_area_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`wording` text,
	`wording_en` text,
	`kept_when` text,
	`responsible` text NOT NULL,
	`kind` text NOT NULL,
	`publication_class` text NOT NULL,
	`reporting_every_days` integer,
	`times` text,
	`action_plan_row_id` text,
	`continues_pledge` text,
	`continues_commitment` text,
	`continues_how` text,
	`withdrawn_on` text,
	`withdrawn_how` text,
	`withdrawn_reason` text,
	`withdrawn_case_number` text,
	`statement_word` text,
	`statement_basis` text,
	`statement_by` text,
	`statement_on` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`focus_area_id`) REFERENCES `focus_area`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_plan_row_id`) REFERENCES `action_plan_row`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `commitment_key` ON `commitment` (`focus_area_id`,`key`);--> statement-breakpoint
CREATE TABLE `commitment_concern` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`concern_id` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`concern_id`) REFERENCES `concern`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_concern_owner` ON `commitment_concern` (`commitment_id`);--> statement-breakpoint
CREATE INDEX `commitment_concern_concern` ON `commitment_concern` (`concern_id`);--> statement-breakpoint
CREATE TABLE `commitment_party` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_party_owner` ON `commitment_party` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `commitment_place` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`place` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_place_owner` ON `commitment_place` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `commitment_situation_picture` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`situation_picture_id` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`situation_picture_id`) REFERENCES `situation_picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `commitment_situation_picture_owner` ON `commitment_situation_picture` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `focus_area` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`title` text NOT NULL,
	`title_en` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `focus_area_key` ON `focus_area` (`pledge_id`,`key`);--> statement-breakpoint
CREATE TABLE `measure` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`type` text NOT NULL,
	`value` real,
	`comparator` text NOT NULL,
	`unit` text,
	`per_every` integer,
	`per_unit` text,
	`set_size` real,
	`deadline` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `measure_key` ON `measure` (`commitment_id`,`key`);--> statement-breakpoint
CREATE TABLE `concern` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`share` real,
	`share_comparator` text,
	`mentions` real,
	`place` text,
	`time` text,
	`compare_label` text,
	`compare_share` real,
	`compare_comparator` text,
	`state` text NOT NULL,
	`reason` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `concern_key` ON `concern` (`pledge_id`,`key`);--> statement-breakpoint
CREATE TABLE `dialogue` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`audience` text NOT NULL,
	`label` text NOT NULL,
	`method` text,
	`when` text,
	`until` text,
	`conversations_value` real,
	`conversations_comparator` text,
	`conversations_unit` text,
	`respondents_value` real,
	`respondents_comparator` text,
	`respondents_unit` text,
	`note` text,
	`feedback_on` text,
	`feedback_how` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dialogue_key` ON `dialogue` (`pledge_id`,`key`);--> statement-breakpoint
CREATE TABLE `dialogue_event` (
	`id` text PRIMARY KEY NOT NULL,
	`dialogue_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`on` text NOT NULL,
	`place` text,
	`conversations` real,
	`respondents` real,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogue`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dialogue_event_key` ON `dialogue_event` (`dialogue_id`,`key`);--> statement-breakpoint
CREATE TABLE `dialogue_place` (
	`id` text PRIMARY KEY NOT NULL,
	`dialogue_id` text NOT NULL,
	`position` integer NOT NULL,
	`place` text NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogue`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `dialogue_place_owner` ON `dialogue_place` (`dialogue_id`);--> statement-breakpoint
CREATE TABLE `event` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`at` text NOT NULL,
	`role` text NOT NULL,
	`person` text,
	`organisation` text,
	`what` text NOT NULL,
	`subject` text NOT NULL,
	`before` text,
	`after` text,
	`why` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_id_unique` ON `event` (`id`);--> statement-breakpoint
CREATE INDEX `event_subject` ON `event` (`subject`);--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`key` text PRIMARY KEY NOT NULL,
	`person` text,
	`request` text NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `figure` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text,
	`commitment_id` text,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`label` text,
	`value` real,
	`comparator` text NOT NULL,
	`unit` text,
	`as_of` text,
	`place` text,
	`part_of_id` text,
	`measure_id` text,
	`source_id` text,
	`published` integer NOT NULL,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of_id`) REFERENCES `figure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`measure_id`) REFERENCES `measure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `figure_pledge` ON `figure` (`pledge_id`);--> statement-breakpoint
CREATE INDEX `figure_commitment` ON `figure` (`commitment_id`);--> statement-breakpoint
CREATE TABLE `figure_conflict` (
	`id` text PRIMARY KEY NOT NULL,
	`figure_id` text NOT NULL,
	`position` integer NOT NULL,
	`value` real,
	`comparator` text NOT NULL,
	`source_id` text,
	`note` text,
	FOREIGN KEY (`figure_id`) REFERENCES `figure`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `source`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `figure_conflict_owner` ON `figure_conflict` (`figure_id`);--> statement-breakpoint
CREATE TABLE `figure_part` (
	`id` text PRIMARY KEY NOT NULL,
	`figure_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`value` real,
	`unit` text,
	`comparator` text NOT NULL,
	FOREIGN KEY (`figure_id`) REFERENCES `figure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `figure_part_owner` ON `figure_part` (`figure_id`);--> statement-breakpoint
CREATE TABLE `figure_window` (
	`id` text PRIMARY KEY NOT NULL,
	`figure_id` text NOT NULL,
	`position` integer NOT NULL,
	`as_of` text NOT NULL,
	`value` real,
	`comparator` text NOT NULL,
	`note` text,
	FOREIGN KEY (`figure_id`) REFERENCES `figure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `figure_window_owner` ON `figure_window` (`figure_id`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`label` text NOT NULL,
	`unit` text,
	`place` text,
	`better` text,
	`reference_label` text,
	`reference_value` real,
	`reference_comparator` text,
	`note` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicator_key` ON `indicator` (`pledge_id`,`key`);--> statement-breakpoint
CREATE TABLE `observation` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`position` integer NOT NULL,
	`as_of` text NOT NULL,
	`value` real,
	`comparator` text NOT NULL,
	`low` real,
	`high` real,
	`break_before` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicator`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `observation_owner` ON `observation` (`indicator_id`);--> statement-breakpoint
CREATE TABLE `municipality_setting` (
	`municipality_id` text PRIMARY KEY NOT NULL,
	`delay_days` integer NOT NULL,
	`threshold` integer NOT NULL,
	`rounding_to` integer NOT NULL,
	`finest_place` text NOT NULL,
	`finest_time` text NOT NULL,
	`show_when_and_where` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`municipality_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`feedback_url` text,
	`fault_report_url` text,
	`police_url` text,
	`example` integer NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_key_unique` ON `organisation` (`key`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by_id` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`withdrawn_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`invited_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_tokenHash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE TABLE `membership` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_person` ON `membership` (`person_id`);--> statement-breakpoint
CREATE INDEX `membership_organisation` ON `membership` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`created_at` text NOT NULL,
	`disabled_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_email_unique` ON `person` (`email`);--> statement-breakpoint
CREATE TABLE `follow_up` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`date` text,
	`from` text,
	`to` text,
	`publisher` text NOT NULL,
	`url` text,
	`verdict` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_up_key` ON `follow_up` (`pledge_id`,`key`);--> statement-breakpoint
CREATE TABLE `pledge` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`area_name` text,
	`area_level` text,
	`period_from` text,
	`period_to` text,
	`period_months` integer,
	`period_note` text,
	`published` text,
	`signed` text,
	`agreement_id` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreement`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_key_unique` ON `pledge` (`key`);--> statement-breakpoint
CREATE TABLE `pledge_lineage` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`how` text NOT NULL,
	`pledge` text,
	`text` text,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_lineage_owner` ON `pledge_lineage` (`pledge_id`);--> statement-breakpoint
CREATE TABLE `pledge_municipality` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`organisation_id` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_municipality_organisation` ON `pledge_municipality` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_municipality_once` ON `pledge_municipality` (`pledge_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `pledge_note` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_note_owner` ON `pledge_note` (`pledge_id`);--> statement-breakpoint
CREATE TABLE `pledge_party` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`organisation_id` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_party_organisation` ON `pledge_party` (`organisation_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_party_once` ON `pledge_party` (`pledge_id`,`organisation_id`);--> statement-breakpoint
CREATE TABLE `pledge_situation_picture` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`situation_picture_id` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`situation_picture_id`) REFERENCES `situation_picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pledge_situation_picture_owner` ON `pledge_situation_picture` (`pledge_id`);--> statement-breakpoint
CREATE TABLE `signatory` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`political_party` text,
	`organisation` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signatory_owner` ON `signatory` (`pledge_id`);--> statement-breakpoint
CREATE TABLE `source` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`url` text,
	`publisher` text NOT NULL,
	`date` text,
	`complete` integer,
	`note` text,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `source_key` ON `source` (`pledge_id`,`key`);--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`commitment_id` text NOT NULL,
	`time` text NOT NULL,
	`area` text NOT NULL,
	`shown` real,
	`corrected` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `release_once` ON `release` (`commitment_id`,`time`,`area`,`at`);--> statement-breakpoint
CREATE TABLE `takedown` (
	`id` text PRIMARY KEY NOT NULL,
	`noun` text NOT NULL,
	`subject_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`lifted_at` text
);
--> statement-breakpoint
CREATE TABLE `answer` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`answered_by_id` text NOT NULL,
	`text` text NOT NULL,
	`answered_at` text NOT NULL,
	`released_at` text,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `answer_question` ON `answer` (`question_id`);--> statement-breakpoint
CREATE TABLE `decision` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`report_id` text,
	`body` text NOT NULL,
	`on` text NOT NULL,
	`paragraph` text,
	`case_number` text,
	`url` text,
	`text` text,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decision_pledge` ON `decision` (`pledge_id`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`commitment_id` text,
	`report_id` text,
	`asked_by_id` text NOT NULL,
	`text` text NOT NULL,
	`asked_at` text NOT NULL,
	`released_at` text,
	`case_number` text,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`commitment_id`) REFERENCES `commitment`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `question_pledge` ON `question` (`pledge_id`);--> statement-breakpoint
CREATE TABLE `report` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	`meeting_on` text NOT NULL,
	`summary` text NOT NULL,
	`content` text,
	`hash` text,
	`frozen_at` text,
	`embargo_until` text,
	`case_number` text,
	`paragraph` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_number` ON `report` (`pledge_id`,`number`);--> statement-breakpoint
CREATE TABLE `report_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `report`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_reading_once` ON `report_reading` (`report_id`,`membership_id`);--> statement-breakpoint
CREATE TABLE `approval` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_id` text NOT NULL,
	`hash` text NOT NULL,
	`organisation_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `approval_subject` ON `approval` (`subject_id`);--> statement-breakpoint
CREATE TABLE `pledge_revision` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge_id` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`reason` text,
	`written_by_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`pledge_id`) REFERENCES `pledge`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by_id`) REFERENCES `membership`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_revision_number` ON `pledge_revision` (`pledge_id`,`number`);--> statement-breakpoint
CREATE TABLE `situation_picture` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`on` text NOT NULL,
	`summary` text NOT NULL,
	`summary_en` text,
	`internal` text,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `situation_picture_key_unique` ON `situation_picture` (`key`);--> statement-breakpoint
CREATE TABLE `situation_picture_basis` (
	`id` text PRIMARY KEY NOT NULL,
	`situation_picture_id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`situation_picture_id`) REFERENCES `situation_picture`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `situation_picture_basis_owner` ON `situation_picture_basis` (`situation_picture_id`);--> statement-breakpoint
CREATE TABLE `situation_picture_party` (
	`id` text PRIMARY KEY NOT NULL,
	`situation_picture_id` text NOT NULL,
	`position` integer NOT NULL,
	`organisation_id` text NOT NULL,
	FOREIGN KEY (`situation_picture_id`) REFERENCES `situation_picture`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `situation_picture_party_owner` ON `situation_picture_party` (`situation_picture_id`);