CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`commitment` text NOT NULL,
	`when` text NOT NULL,
	`by` text NOT NULL,
	`place` text,
	`quantity` real,
	`measure` text,
	`situationPictures` text NOT NULL,
	`correctedOn` text,
	`correctionReason` text
);
--> statement-breakpoint
CREATE INDEX `activity_commitment` ON `activity` (`commitment`,`when`);--> statement-breakpoint
CREATE INDEX `activity_pledge` ON `activity` (`pledge`,`when`);--> statement-breakpoint
CREATE TABLE `agreement` (
	`key` text PRIMARY KEY NOT NULL,
	`title` text,
	`from` text,
	`to` text,
	`caseNumber` text,
	`url` text,
	`note` text,
	`organisations` text NOT NULL,
	`actionPlans` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `collection` (
	`key` text PRIMARY KEY NOT NULL,
	`municipality` text,
	`compiled` text NOT NULL,
	`firstPledge` integer,
	`limitations` text,
	`notFound` text NOT NULL,
	`context` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `commitment` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`slug` text NOT NULL,
	`position` integer NOT NULL,
	`focusArea` text NOT NULL,
	`title` text NOT NULL,
	`titleEn` text,
	`wording` text,
	`wordingEn` text,
	`keptWhen` text,
	`responsible` text NOT NULL,
	`parties` text NOT NULL,
	`kind` text NOT NULL,
	`publicationClass` text NOT NULL,
	`reportingEveryDays` integer,
	`places` text NOT NULL,
	`times` text,
	`actionPlanRow` text,
	`situationPictures` text NOT NULL,
	`concerns` text NOT NULL,
	`continues` text,
	`withdrawn` text,
	`withdrawnEntries` text NOT NULL,
	`note` text,
	`measures` text NOT NULL,
	`status` text NOT NULL,
	`reading` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `commitment_pledge` ON `commitment` (`pledge`,`position`);--> statement-breakpoint
CREATE TABLE `concern` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`share` real,
	`shareComparator` text,
	`mentions` real,
	`place` text,
	`time` text,
	`compare` text,
	`state` text NOT NULL,
	`reason` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `concern_pledge` ON `concern` (`pledge`,`position`);--> statement-breakpoint
CREATE TABLE `dialogue` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`position` integer NOT NULL,
	`audience` text NOT NULL,
	`label` text NOT NULL,
	`method` text,
	`when` text,
	`until` text,
	`conversations` text,
	`respondents` text,
	`places` text NOT NULL,
	`note` text,
	`events` text NOT NULL,
	`feedback` text
);
--> statement-breakpoint
CREATE INDEX `dialogue_pledge` ON `dialogue` (`pledge`,`position`);--> statement-breakpoint
CREATE TABLE `edition` (
	`one` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `figure` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`commitment` text,
	`position` integer NOT NULL,
	`label` text,
	`value` real,
	`comparator` text NOT NULL,
	`unit` text,
	`asOf` text,
	`place` text,
	`partOf` text,
	`measure` text,
	`source` text,
	`note` text,
	`breakdown` text NOT NULL,
	`series` text NOT NULL,
	`conflicting` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `figure_pledge` ON `figure` (`pledge`,`commitment`,`position`);--> statement-breakpoint
CREATE TABLE `indicator` (
	`id` text PRIMARY KEY NOT NULL,
	`pledge` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`unit` text,
	`place` text,
	`better` text,
	`reference` text,
	`observations` text NOT NULL,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `indicator_pledge` ON `indicator` (`pledge`,`position`);--> statement-breakpoint
CREATE TABLE `organisation` (
	`key` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`feedbackUrl` text,
	`faultReportUrl` text,
	`policeUrl` text,
	`example` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pledge_municipality` (
	`pledge` text NOT NULL,
	`municipality` text NOT NULL,
	`slug` text NOT NULL,
	PRIMARY KEY(`municipality`, `slug`)
);
--> statement-breakpoint
CREATE INDEX `pledge_municipality_pledge` ON `pledge_municipality` (`pledge`);--> statement-breakpoint
CREATE TABLE `pledge` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`slug` text NOT NULL,
	`areaName` text,
	`areaLevel` text,
	`from` text,
	`to` text,
	`periodNote` text,
	`firstDay` text,
	`lastDay` text,
	`phase` text NOT NULL,
	`published` text,
	`signed` text,
	`agreement` text,
	`example` integer NOT NULL,
	`parties` text NOT NULL,
	`situationPictures` text NOT NULL,
	`lineage` text NOT NULL,
	`signatories` text NOT NULL,
	`focusAreas` text NOT NULL,
	`followUps` text NOT NULL,
	`sources` text NOT NULL,
	`notes` text NOT NULL,
	`reading` text NOT NULL,
	`asOf` text NOT NULL,
	`updated` text,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pledge_key_unique` ON `pledge` (`key`);--> statement-breakpoint
CREATE TABLE `situation_picture` (
	`key` text PRIMARY KEY NOT NULL,
	`on` text NOT NULL,
	`organisations` text NOT NULL,
	`restsOn` text NOT NULL,
	`summary` text NOT NULL,
	`summaryEn` text
);
