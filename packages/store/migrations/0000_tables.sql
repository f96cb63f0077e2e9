CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`display_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`must_change_password` integer NOT NULL,
	`disabled` integer NOT NULL,
	`grants` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_name` ON `accounts` (`name_key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`opened_at` text NOT NULL,
	`last_seen_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_by_account` ON `sessions` (`account`);--> statement-breakpoint
CREATE TABLE `amendments` (
	`programme` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject` text NOT NULL,
	`effective` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`source` text NOT NULL,
	`after` text NOT NULL,
	`recorded_at` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`programme`, `subject_type`, `subject`, `effective`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `amendments_id` ON `amendments` (`id`);--> statement-breakpoint
CREATE INDEX `amendments_by_sequence` ON `amendments` (`programme`,`sequence`);--> statement-breakpoint
CREATE INDEX `amendments_by_day` ON `amendments` (`effective`,`programme`);--> statement-breakpoint
CREATE INDEX `amendments_of_programmes` ON `amendments` (`sequence`) WHERE subject_type = 'programme';--> statement-breakpoint
CREATE TABLE `audit_events` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`actor` text NOT NULL,
	`covers` text NOT NULL,
	`detail` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_events_by_instant` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`action` text NOT NULL,
	`organisation` text NOT NULL,
	`account` text NOT NULL,
	`body` text NOT NULL,
	`saved_at` text NOT NULL,
	PRIMARY KEY(`action`, `organisation`, `account`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `drafts_by_account` ON `drafts` (`account`,`saved_at`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`update_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`programme` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`update_id`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `decisions_by_sequence` ON `decisions` (`programme`,`kind`,`sequence`);--> statement-breakpoint
CREATE TABLE `releases` (
	`update_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`programme` text NOT NULL,
	`at` text NOT NULL,
	`public_from` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`update_id`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `action_states` (
	`programme` text NOT NULL,
	`view` text NOT NULL,
	`action` text NOT NULL,
	`organisation` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`programme`, `view`, `action`, `organisation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `reporting_months` (
	`programme` text NOT NULL,
	`organisation` text NOT NULL,
	`month` text NOT NULL,
	`submitted` integer NOT NULL,
	`accepted` integer NOT NULL,
	PRIMARY KEY(`programme`, `organisation`, `month`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `standing_updates` (
	`view` text NOT NULL,
	`action` text NOT NULL,
	`contribution` integer NOT NULL,
	`organisation` text NOT NULL,
	`about` text NOT NULL,
	`update_sequence` integer NOT NULL,
	`effective_sequence` integer NOT NULL,
	`until_sequence` integer,
	`public_from` text,
	`form` text NOT NULL,
	`update_id` text NOT NULL,
	PRIMARY KEY(`view`, `action`, `contribution`, `organisation`, `about`, `update_sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `strands` (
	`programme` text NOT NULL,
	`action` text NOT NULL,
	`organisation` text NOT NULL,
	`revision` integer NOT NULL,
	`pending` integer NOT NULL,
	PRIMARY KEY(`programme`, `action`, `organisation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `waiting_updates` (
	`programme` text NOT NULL,
	`stage` text NOT NULL,
	`update_sequence` integer NOT NULL,
	`about` text NOT NULL,
	`public_from` text,
	`update_id` text NOT NULL,
	PRIMARY KEY(`programme`, `stage`, `update_sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `waiting_updates_by_embargo` ON `waiting_updates` (`public_from`) WHERE stage = 'embargo';--> statement-breakpoint
CREATE TABLE `updates` (
	`action` text NOT NULL,
	`about` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`programme` text NOT NULL,
	`organisation` text NOT NULL,
	`form` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`recorded_at` text NOT NULL,
	`authors` text NOT NULL,
	`on_behalf` text,
	`reworks` text,
	`salt` text NOT NULL,
	PRIMARY KEY(`action`, `about`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `updates_id` ON `updates` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `updates_revision` ON `updates` (`action`,`organisation`,`revision`);