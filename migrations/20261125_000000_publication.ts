import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_schedules_language" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'withdraw');
  CREATE TYPE "public"."enum_schedules_state" AS ENUM('armed', 'done', 'held', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_schedules_origin" AS ENUM('clock', 'desk', 'program');
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"post_id" integer,
  	"language" "enum_schedules_language" NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"state" "enum_schedules_state" NOT NULL,
  	"instant" timestamp(3) with time zone NOT NULL,
  	"local_time" varchar,
  	"zone" varchar,
  	"origin" "enum_schedules_origin" NOT NULL,
  	"revision" numeric,
  	"fingerprint" varchar,
  	"content" jsonb,
  	"requested_by_id" integer,
  	"requested_by_name" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"retry_at" timestamp(3) with time zone,
  	"problem" jsonb,
  	"fired_at" timestamp(3) with time zone,
  	"seen_at" timestamp(3) with time zone,
  	"mark" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_log" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"sequence" numeric,
  	"at" timestamp(3) with time zone,
  	"event" varchar NOT NULL,
  	"actor" numeric,
  	"actor_name" varchar,
  	"post" numeric,
  	"language" varchar,
  	"title" varchar,
  	"schedule" numeric,
  	"from" varchar,
  	"to" varchar,
  	"revision" numeric,
  	"fingerprint" varchar,
  	"reason" varchar,
  	"details" jsonb,
  	"previous_hash" varchar,
  	"hash" varchar
  );
  
  ALTER TABLE "posts" ADD COLUMN "mark" varchar;
  ALTER TABLE "_posts_v" ADD COLUMN "version_mark" varchar;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "schedules_post_idx" ON "schedules" USING btree ("post_id");
  CREATE INDEX "schedules_language_idx" ON "schedules" USING btree ("language");
  CREATE INDEX "schedules_instant_idx" ON "schedules" USING btree ("instant");
  CREATE INDEX "schedules_requested_by_idx" ON "schedules" USING btree ("requested_by_id");
  CREATE INDEX "schedules_mark_idx" ON "schedules" USING btree ("mark");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE INDEX "state_instant_idx" ON "schedules" USING btree ("state","instant");
  CREATE UNIQUE INDEX "schedules_armed_idx" ON "schedules" USING btree ("post_id","action") WHERE state = 'armed';
  CREATE INDEX "schedules_due_idx" ON "schedules" USING btree ("instant") WHERE state = 'armed';
  CREATE UNIQUE INDEX "audit_log_sequence_idx" ON "audit_log" USING btree ("sequence");
  CREATE INDEX "audit_log_at_idx" ON "audit_log" USING btree ("at");
  CREATE INDEX "audit_log_post_idx" ON "audit_log" USING btree ("post");
  CREATE INDEX "audit_log_schedule_idx" ON "audit_log" USING btree ("schedule");`)
  await db.execute(sql`
  CREATE TABLE "audit_head" (
  	"one" boolean PRIMARY KEY DEFAULT true CHECK ("one"),
  	"sequence" bigint NOT NULL,
  	"hash" text NOT NULL
  );
  INSERT INTO "audit_head" ("sequence", "hash") VALUES (0, repeat('0', 64));
  CREATE FUNCTION "audit_log_chain"() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE head record;
  BEGIN
  	SELECT * INTO STRICT head FROM "audit_head" FOR UPDATE;
  	NEW."sequence" := head."sequence" + 1;
  	NEW."at" := date_trunc('milliseconds', clock_timestamp());
  	NEW."previous_hash" := head."hash";
  	NEW."hash" := encode(sha256(convert_to(head."hash" || jsonb_build_array(
  		NEW."sequence", to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  		NEW."event", NEW."actor", NEW."actor_name", NEW."post", NEW."language", NEW."title",
  		NEW."schedule", NEW."from", NEW."to", NEW."revision", NEW."fingerprint", NEW."reason",
  		NEW."details")::text, 'UTF8')), 'hex');
  	UPDATE "audit_head" SET "sequence" = NEW."sequence", "hash" = NEW."hash";
  	RETURN NEW;
  END $$;
  CREATE FUNCTION "audit_log_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
  	RAISE EXCEPTION 'audit_log is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER "audit_log_chain" BEFORE INSERT ON "audit_log"
  	FOR EACH ROW EXECUTE FUNCTION "audit_log_chain"();
  CREATE TRIGGER "audit_log_no_change" BEFORE UPDATE OR DELETE ON "audit_log"
  	FOR EACH ROW EXECUTE FUNCTION "audit_log_refuse"();
  CREATE TRIGGER "audit_log_no_truncate" BEFORE TRUNCATE ON "audit_log"
  	FOR EACH STATEMENT EXECUTE FUNCTION "audit_log_refuse"();`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "schedules" CASCADE;
  DROP TABLE "audit_log" CASCADE;
  DROP TABLE "audit_head" CASCADE;
  DROP FUNCTION "audit_log_chain"();
  DROP FUNCTION "audit_log_refuse"();
  ALTER TABLE "posts" DROP COLUMN "mark";
  ALTER TABLE "_posts_v" DROP COLUMN "version_mark";
  DROP TYPE "public"."enum_schedules_language";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_state";
  DROP TYPE "public"."enum_schedules_origin";`)
}
