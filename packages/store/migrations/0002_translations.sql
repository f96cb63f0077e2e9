CREATE TABLE `translation_checks` (
	`translation_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`programme` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`translation_id`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `translations` (
	`update_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`programme` text NOT NULL,
	`revision` integer NOT NULL,
	`texts` text NOT NULL,
	`authors` text NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`update_id`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `translations_id` ON `translations` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `translations_revision` ON `translations` (`update_id`,`revision`);
--> statement-breakpoint
-- History is append-only (DESIGN law 1), see 0001.
CREATE TRIGGER `translations_keep` BEFORE UPDATE ON `translations`
BEGIN SELECT RAISE(ABORT, 'history is append-only: translations'); END;
--> statement-breakpoint
CREATE TRIGGER `translations_stay` BEFORE DELETE ON `translations`
BEGIN SELECT RAISE(ABORT, 'history is append-only: translations'); END;
--> statement-breakpoint
CREATE TRIGGER `translations_once` BEFORE INSERT ON `translations`
WHEN EXISTS (SELECT 1 FROM `translations` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `translations` WHERE `update_id` = NEW.`update_id` AND `sequence` = NEW.`sequence`)
  OR EXISTS (SELECT 1 FROM `translations` WHERE `update_id` = NEW.`update_id` AND `revision` = NEW.`revision`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: translations'); END;
--> statement-breakpoint
CREATE TRIGGER `translation_checks_keep` BEFORE UPDATE ON `translation_checks`
BEGIN SELECT RAISE(ABORT, 'history is append-only: translation_checks'); END;
--> statement-breakpoint
CREATE TRIGGER `translation_checks_stay` BEFORE DELETE ON `translation_checks`
BEGIN SELECT RAISE(ABORT, 'history is append-only: translation_checks'); END;
--> statement-breakpoint
CREATE TRIGGER `translation_checks_once` BEFORE INSERT ON `translation_checks`
WHEN EXISTS (SELECT 1 FROM `translation_checks` WHERE `translation_id` = NEW.`translation_id` AND `sequence` = NEW.`sequence`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: translation_checks'); END;
