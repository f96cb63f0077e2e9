CREATE TABLE `review_days` (
	`programme` text NOT NULL,
	`action` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`day` text,
	`reason` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`programme`, `action`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `review_days_id` ON `review_days` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `review_days_revision` ON `review_days` (`programme`,`action`,`revision`);--> statement-breakpoint
CREATE TABLE `set_asides` (
	`programme` text NOT NULL,
	`point` text NOT NULL,
	`sequence` integer NOT NULL,
	`id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`facts` text NOT NULL,
	`reason` text,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`programme`, `point`, `sequence`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `set_asides_id` ON `set_asides` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `set_asides_revision` ON `set_asides` (`programme`,`point`,`revision`);
--> statement-breakpoint
-- History is append-only (DESIGN law 1), see 0001.
CREATE TRIGGER `set_asides_keep` BEFORE UPDATE ON `set_asides`
BEGIN SELECT RAISE(ABORT, 'history is append-only: set_asides'); END;
--> statement-breakpoint
CREATE TRIGGER `set_asides_stay` BEFORE DELETE ON `set_asides`
BEGIN SELECT RAISE(ABORT, 'history is append-only: set_asides'); END;
--> statement-breakpoint
CREATE TRIGGER `set_asides_once` BEFORE INSERT ON `set_asides`
WHEN EXISTS (SELECT 1 FROM `set_asides` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `set_asides` WHERE `programme` = NEW.`programme` AND `point` = NEW.`point` AND `sequence` = NEW.`sequence`)
  OR EXISTS (SELECT 1 FROM `set_asides` WHERE `programme` = NEW.`programme` AND `point` = NEW.`point` AND `revision` = NEW.`revision`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: set_asides'); END;
--> statement-breakpoint
CREATE TRIGGER `review_days_keep` BEFORE UPDATE ON `review_days`
BEGIN SELECT RAISE(ABORT, 'history is append-only: review_days'); END;
--> statement-breakpoint
CREATE TRIGGER `review_days_stay` BEFORE DELETE ON `review_days`
BEGIN SELECT RAISE(ABORT, 'history is append-only: review_days'); END;
--> statement-breakpoint
CREATE TRIGGER `review_days_once` BEFORE INSERT ON `review_days`
WHEN EXISTS (SELECT 1 FROM `review_days` WHERE `id` = NEW.`id`)
  OR EXISTS (SELECT 1 FROM `review_days` WHERE `programme` = NEW.`programme` AND `action` = NEW.`action` AND `sequence` = NEW.`sequence`)
  OR EXISTS (SELECT 1 FROM `review_days` WHERE `programme` = NEW.`programme` AND `action` = NEW.`action` AND `revision` = NEW.`revision`)
BEGIN SELECT RAISE(ABORT, 'history is append-only: review_days'); END;
