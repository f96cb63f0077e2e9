-- History is append-only (DESIGN law 1): the database itself refuses to change or delete a row. The third trigger
-- is there for INSERT OR REPLACE, which deletes the old row without firing a delete trigger.
CREATE TRIGGER `amendments_keep` BEFORE UPDATE ON `amendments`
BEGIN SELECT RAISE(ABORT, 'history is append-only: amendments'); END;
--> statement-breakpoint
CREATE TRIGGER `amendments_stay` BEFORE DELETE ON `amendments`
BEGIN SELECT RAISE(ABORT, 'history is append-only: amendments'); END;
--> statement-breakpoint
CREATE TRIGGER `amendments_once` BEFORE INSERT ON `amendments`
WHEN EXISTS (SELECT 1 FROM `amendments` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `amendments` WHERE `programme` = NEW.`programme` AND `subject_type` = NEW.`subject_type` AND `subject` = NEW.`subject` AND `effective` = NEW.`effective` AND `sequence` = NEW.`sequence`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: amendments'); END;
--> statement-breakpoint
CREATE TRIGGER `updates_keep` BEFORE UPDATE ON `updates`
BEGIN SELECT RAISE(ABORT, 'history is append-only: updates'); END;
--> statement-breakpoint
CREATE TRIGGER `updates_stay` BEFORE DELETE ON `updates`
BEGIN SELECT RAISE(ABORT, 'history is append-only: updates'); END;
--> statement-breakpoint
CREATE TRIGGER `updates_once` BEFORE INSERT ON `updates`
WHEN EXISTS (SELECT 1 FROM `updates` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `updates` WHERE `action` = NEW.`action` AND `about` = NEW.`about` AND `sequence` = NEW.`sequence`)
  OR EXISTS (SELECT 1 FROM `updates` WHERE `action` = NEW.`action` AND `organisation` = NEW.`organisation` AND `revision` = NEW.`revision`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: updates'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_keep` BEFORE UPDATE ON `decisions`
BEGIN SELECT RAISE(ABORT, 'history is append-only: decisions'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_stay` BEFORE DELETE ON `decisions`
BEGIN SELECT RAISE(ABORT, 'history is append-only: decisions'); END;
--> statement-breakpoint
CREATE TRIGGER `decisions_once` BEFORE INSERT ON `decisions`
WHEN EXISTS (SELECT 1 FROM `decisions` WHERE `update_id` = NEW.`update_id` AND `sequence` = NEW.`sequence`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: decisions'); END;
--> statement-breakpoint
CREATE TRIGGER `releases_keep` BEFORE UPDATE ON `releases`
BEGIN SELECT RAISE(ABORT, 'history is append-only: releases'); END;
--> statement-breakpoint
CREATE TRIGGER `releases_stay` BEFORE DELETE ON `releases`
BEGIN SELECT RAISE(ABORT, 'history is append-only: releases'); END;
--> statement-breakpoint
CREATE TRIGGER `releases_once` BEFORE INSERT ON `releases`
WHEN EXISTS (SELECT 1 FROM `releases` WHERE `update_id` = NEW.`update_id` AND `sequence` = NEW.`sequence`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: releases'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_keep` BEFORE UPDATE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'history is append-only: audit_events'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_stay` BEFORE DELETE ON `audit_events`
BEGIN SELECT RAISE(ABORT, 'history is append-only: audit_events'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_events_once` BEFORE INSERT ON `audit_events`
WHEN EXISTS (SELECT 1 FROM `audit_events` WHERE `sequence` = NEW.`sequence`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: audit_events'); END;
--> statement-breakpoint
-- Public and internal text have separate indexes and never mix (DESIGN law 11).
CREATE VIRTUAL TABLE `search_public` USING fts5(
  `text`, `programme` UNINDEXED, `action` UNINDEXED, `update_id` UNINDEXED, `language` UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_inside` USING fts5(
  `text`, `programme` UNINDEXED, `action` UNINDEXED, `update_id` UNINDEXED, `language` UNINDEXED,
  `audience` UNINDEXED, `organisation` UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
INSERT INTO `meta` (`key`, `value`) VALUES ('lapsed', '0'), ('loose', '0'), ('settled-day', '');
