/** Written by `npm run embed-migrations` from `migrations/*.sql`: change those, not this. */
export const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: '0000_tables', sql: `CREATE TABLE "accounts" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"display_name" text NOT NULL,
	"password_hash" text NOT NULL,
	"must_change_password" integer NOT NULL,
	"disabled" integer NOT NULL,
	"grants" text NOT NULL,
	"created_at" text NOT NULL
) STRICT;

CREATE UNIQUE INDEX "accounts_name" ON "accounts" ("name_key");
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"account" text NOT NULL,
	"opened_at" text NOT NULL,
	"last_seen_at" text NOT NULL
) STRICT;

CREATE INDEX "sessions_by_account" ON "sessions" ("account");
CREATE TABLE "amendments" (
	"programme" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject" text NOT NULL,
	"effective" text NOT NULL,
	"sequence" integer NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"source" text NOT NULL,
	"after" text NOT NULL,
	"recorded_at" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("programme", "subject_type", "subject", "effective", "sequence")
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "amendments_id" ON "amendments" ("id");
CREATE INDEX "amendments_by_sequence" ON "amendments" ("programme","sequence");
CREATE INDEX "amendments_by_day" ON "amendments" ("effective","programme");
CREATE INDEX "amendments_of_programmes" ON "amendments" ("sequence") WHERE subject_type = 'programme';
CREATE TABLE "audit_events" (
	"sequence" integer PRIMARY KEY NOT NULL,
	"at" text NOT NULL,
	"kind" text NOT NULL,
	"actor" text NOT NULL,
	"covers" text NOT NULL,
	"detail" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
) STRICT;

CREATE INDEX "audit_events_by_instant" ON "audit_events" ("at");
CREATE TABLE "drafts" (
	"action" text NOT NULL,
	"organisation" text NOT NULL,
	"account" text NOT NULL,
	"body" text NOT NULL,
	"saved_at" text NOT NULL,
	PRIMARY KEY("action", "organisation", "account")
) STRICT, WITHOUT ROWID;

CREATE INDEX "drafts_by_account" ON "drafts" ("account","saved_at");
CREATE TABLE "decisions" (
	"update_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"programme" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("update_id", "sequence")
) STRICT, WITHOUT ROWID;

CREATE INDEX "decisions_by_sequence" ON "decisions" ("programme","kind","sequence");
CREATE TABLE "releases" (
	"update_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"programme" text NOT NULL,
	"at" text NOT NULL,
	"public_from" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("update_id", "sequence")
) STRICT, WITHOUT ROWID;

CREATE TABLE "action_states" (
	"programme" text NOT NULL,
	"view" text NOT NULL,
	"action" text NOT NULL,
	"organisation" text NOT NULL,
	"state" text NOT NULL,
	PRIMARY KEY("programme", "view", "action", "organisation")
) STRICT, WITHOUT ROWID;

CREATE TABLE "meta" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
) STRICT;

CREATE TABLE "reporting_months" (
	"programme" text NOT NULL,
	"organisation" text NOT NULL,
	"month" text NOT NULL,
	"submitted" integer NOT NULL,
	"accepted" integer NOT NULL,
	PRIMARY KEY("programme", "organisation", "month")
) STRICT, WITHOUT ROWID;

CREATE TABLE "standing_updates" (
	"view" text NOT NULL,
	"action" text NOT NULL,
	"contribution" integer NOT NULL,
	"organisation" text NOT NULL,
	"about" text NOT NULL,
	"update_sequence" integer NOT NULL,
	"effective_sequence" integer NOT NULL,
	"until_sequence" integer,
	"public_from" text,
	"form" text NOT NULL,
	"update_id" text NOT NULL,
	PRIMARY KEY("view", "action", "contribution", "organisation", "about", "update_sequence")
) STRICT, WITHOUT ROWID;

CREATE TABLE "strands" (
	"programme" text NOT NULL,
	"action" text NOT NULL,
	"organisation" text NOT NULL,
	"revision" integer NOT NULL,
	"pending" integer NOT NULL,
	PRIMARY KEY("programme", "action", "organisation")
) STRICT, WITHOUT ROWID;

CREATE TABLE "waiting_updates" (
	"programme" text NOT NULL,
	"stage" text NOT NULL,
	"update_sequence" integer NOT NULL,
	"about" text NOT NULL,
	"public_from" text,
	"update_id" text NOT NULL,
	PRIMARY KEY("programme", "stage", "update_sequence")
) STRICT, WITHOUT ROWID;

CREATE INDEX "waiting_updates_by_embargo" ON "waiting_updates" ("public_from") WHERE stage = 'embargo';
CREATE TABLE "updates" (
	"action" text NOT NULL,
	"about" text NOT NULL,
	"sequence" integer NOT NULL,
	"id" text NOT NULL,
	"programme" text NOT NULL,
	"organisation" text NOT NULL,
	"form" text NOT NULL,
	"revision" integer NOT NULL,
	"content" text NOT NULL,
	"recorded_at" text NOT NULL,
	"authors" text NOT NULL,
	"on_behalf" text,
	"reworks" text,
	"salt" text NOT NULL,
	PRIMARY KEY("action", "about", "sequence")
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "updates_id" ON "updates" ("id");
CREATE UNIQUE INDEX "updates_revision" ON "updates" ("action","organisation","revision");` },
  { name: '0001_guards_and_search', sql: `-- History is append-only (DESIGN law 1): the database itself refuses to change or delete a row. The third trigger
-- is there for INSERT OR REPLACE, which deletes the old row without firing a delete trigger.
CREATE TRIGGER "amendments_keep" BEFORE UPDATE ON "amendments"
BEGIN SELECT RAISE(ABORT, 'history is append-only: amendments'); END;

CREATE TRIGGER "amendments_stay" BEFORE DELETE ON "amendments"
BEGIN SELECT RAISE(ABORT, 'history is append-only: amendments'); END;

CREATE TRIGGER "amendments_once" BEFORE INSERT ON "amendments"
WHEN EXISTS (SELECT 1 FROM "amendments" WHERE "id" = NEW."id")
  OR EXISTS (SELECT 1 FROM "amendments" WHERE "programme" = NEW."programme" AND "subject_type" = NEW."subject_type" AND "subject" = NEW."subject" AND "effective" = NEW."effective" AND "sequence" = NEW."sequence")
BEGIN SELECT RAISE(ABORT, 'history is append-only: amendments'); END;

CREATE TRIGGER "updates_keep" BEFORE UPDATE ON "updates"
BEGIN SELECT RAISE(ABORT, 'history is append-only: updates'); END;

CREATE TRIGGER "updates_stay" BEFORE DELETE ON "updates"
BEGIN SELECT RAISE(ABORT, 'history is append-only: updates'); END;

CREATE TRIGGER "updates_once" BEFORE INSERT ON "updates"
WHEN EXISTS (SELECT 1 FROM "updates" WHERE "id" = NEW."id")
  OR EXISTS (SELECT 1 FROM "updates" WHERE "action" = NEW."action" AND "about" = NEW."about" AND "sequence" = NEW."sequence")
  OR EXISTS (SELECT 1 FROM "updates" WHERE "action" = NEW."action" AND "organisation" = NEW."organisation" AND "revision" = NEW."revision")
BEGIN SELECT RAISE(ABORT, 'history is append-only: updates'); END;

CREATE TRIGGER "decisions_keep" BEFORE UPDATE ON "decisions"
BEGIN SELECT RAISE(ABORT, 'history is append-only: decisions'); END;

CREATE TRIGGER "decisions_stay" BEFORE DELETE ON "decisions"
BEGIN SELECT RAISE(ABORT, 'history is append-only: decisions'); END;

CREATE TRIGGER "decisions_once" BEFORE INSERT ON "decisions"
WHEN EXISTS (SELECT 1 FROM "decisions" WHERE "update_id" = NEW."update_id" AND "sequence" = NEW."sequence")
BEGIN SELECT RAISE(ABORT, 'history is append-only: decisions'); END;

CREATE TRIGGER "releases_keep" BEFORE UPDATE ON "releases"
BEGIN SELECT RAISE(ABORT, 'history is append-only: releases'); END;

CREATE TRIGGER "releases_stay" BEFORE DELETE ON "releases"
BEGIN SELECT RAISE(ABORT, 'history is append-only: releases'); END;

CREATE TRIGGER "releases_once" BEFORE INSERT ON "releases"
WHEN EXISTS (SELECT 1 FROM "releases" WHERE "update_id" = NEW."update_id" AND "sequence" = NEW."sequence")
BEGIN SELECT RAISE(ABORT, 'history is append-only: releases'); END;

CREATE TRIGGER "audit_events_keep" BEFORE UPDATE ON "audit_events"
BEGIN SELECT RAISE(ABORT, 'history is append-only: audit_events'); END;

CREATE TRIGGER "audit_events_stay" BEFORE DELETE ON "audit_events"
BEGIN SELECT RAISE(ABORT, 'history is append-only: audit_events'); END;

CREATE TRIGGER "audit_events_once" BEFORE INSERT ON "audit_events"
WHEN EXISTS (SELECT 1 FROM "audit_events" WHERE "sequence" = NEW."sequence")
BEGIN SELECT RAISE(ABORT, 'history is append-only: audit_events'); END;

-- Public and internal text have separate indexes and never mix (DESIGN law 11).
CREATE VIRTUAL TABLE "search_public" USING fts5(
  "text", "programme" UNINDEXED, "action" UNINDEXED, "update_id" UNINDEXED, "language" UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE "search_inside" USING fts5(
  "text", "programme" UNINDEXED, "action" UNINDEXED, "update_id" UNINDEXED, "language" UNINDEXED,
  "audience" UNINDEXED, "organisation" UNINDEXED,
  tokenize = 'unicode61 remove_diacritics 2'
);

INSERT INTO "meta" ("key", "value") VALUES ('lapsed', '0'), ('loose', '0'), ('settled-day', '');
` },
  { name: '0002_translations', sql: `CREATE TABLE "translation_checks" (
	"translation_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"programme" text NOT NULL,
	"kind" text NOT NULL,
	"reason" text,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("translation_id", "sequence")
) STRICT, WITHOUT ROWID;

CREATE TABLE "translations" (
	"update_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"id" text NOT NULL,
	"programme" text NOT NULL,
	"revision" integer NOT NULL,
	"texts" text NOT NULL,
	"authors" text NOT NULL,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("update_id", "sequence")
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "translations_id" ON "translations" ("id");
CREATE UNIQUE INDEX "translations_revision" ON "translations" ("update_id","revision");

-- History is append-only (DESIGN law 1), see 0001.
CREATE TRIGGER "translations_keep" BEFORE UPDATE ON "translations"
BEGIN SELECT RAISE(ABORT, 'history is append-only: translations'); END;

CREATE TRIGGER "translations_stay" BEFORE DELETE ON "translations"
BEGIN SELECT RAISE(ABORT, 'history is append-only: translations'); END;

CREATE TRIGGER "translations_once" BEFORE INSERT ON "translations"
WHEN EXISTS (SELECT 1 FROM "translations" WHERE "id" = NEW."id")
  OR EXISTS (SELECT 1 FROM "translations" WHERE "update_id" = NEW."update_id" AND "sequence" = NEW."sequence")
  OR EXISTS (SELECT 1 FROM "translations" WHERE "update_id" = NEW."update_id" AND "revision" = NEW."revision")
BEGIN SELECT RAISE(ABORT, 'history is append-only: translations'); END;

CREATE TRIGGER "translation_checks_keep" BEFORE UPDATE ON "translation_checks"
BEGIN SELECT RAISE(ABORT, 'history is append-only: translation_checks'); END;

CREATE TRIGGER "translation_checks_stay" BEFORE DELETE ON "translation_checks"
BEGIN SELECT RAISE(ABORT, 'history is append-only: translation_checks'); END;

CREATE TRIGGER "translation_checks_once" BEFORE INSERT ON "translation_checks"
WHEN EXISTS (SELECT 1 FROM "translation_checks" WHERE "translation_id" = NEW."translation_id" AND "sequence" = NEW."sequence")
BEGIN SELECT RAISE(ABORT, 'history is append-only: translation_checks'); END;
` },
  { name: '0003_attention_points', sql: `CREATE TABLE "review_days" (
	"programme" text NOT NULL,
	"action" text NOT NULL,
	"sequence" integer NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"day" text,
	"reason" text,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("programme", "action", "sequence")
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "review_days_id" ON "review_days" ("id");
CREATE UNIQUE INDEX "review_days_revision" ON "review_days" ("programme","action","revision");
CREATE TABLE "set_asides" (
	"programme" text NOT NULL,
	"point" text NOT NULL,
	"sequence" integer NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"kind" text NOT NULL,
	"facts" text NOT NULL,
	"reason" text,
	"at" text NOT NULL,
	"actor" text NOT NULL,
	"salt" text NOT NULL,
	PRIMARY KEY("programme", "point", "sequence")
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX "set_asides_id" ON "set_asides" ("id");
CREATE UNIQUE INDEX "set_asides_revision" ON "set_asides" ("programme","point","revision");

-- History is append-only (DESIGN law 1), see 0001.
CREATE TRIGGER "set_asides_keep" BEFORE UPDATE ON "set_asides"
BEGIN SELECT RAISE(ABORT, 'history is append-only: set_asides'); END;

CREATE TRIGGER "set_asides_stay" BEFORE DELETE ON "set_asides"
BEGIN SELECT RAISE(ABORT, 'history is append-only: set_asides'); END;

CREATE TRIGGER "set_asides_once" BEFORE INSERT ON "set_asides"
WHEN EXISTS (SELECT 1 FROM "set_asides" WHERE "id" = NEW."id")
  OR EXISTS (SELECT 1 FROM "set_asides" WHERE "programme" = NEW."programme" AND "point" = NEW."point" AND "sequence" = NEW."sequence")
  OR EXISTS (SELECT 1 FROM "set_asides" WHERE "programme" = NEW."programme" AND "point" = NEW."point" AND "revision" = NEW."revision")
BEGIN SELECT RAISE(ABORT, 'history is append-only: set_asides'); END;

CREATE TRIGGER "review_days_keep" BEFORE UPDATE ON "review_days"
BEGIN SELECT RAISE(ABORT, 'history is append-only: review_days'); END;

CREATE TRIGGER "review_days_stay" BEFORE DELETE ON "review_days"
BEGIN SELECT RAISE(ABORT, 'history is append-only: review_days'); END;

CREATE TRIGGER "review_days_once" BEFORE INSERT ON "review_days"
WHEN EXISTS (SELECT 1 FROM "review_days" WHERE "id" = NEW."id")
  OR EXISTS (SELECT 1 FROM "review_days" WHERE "programme" = NEW."programme" AND "action" = NEW."action" AND "sequence" = NEW."sequence")
  OR EXISTS (SELECT 1 FROM "review_days" WHERE "programme" = NEW."programme" AND "action" = NEW."action" AND "revision" = NEW."revision")
BEGIN SELECT RAISE(ABORT, 'history is append-only: review_days'); END;
` },
]
