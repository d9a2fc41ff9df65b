import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_alarms_kind" AS ENUM('held', 'failed', 'late', 'unseen', 'worker', 'outbox');
  CREATE TABLE "alarms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_alarms_kind" NOT NULL,
  	"subject" varchar NOT NULL,
  	"title" varchar,
  	"language" varchar,
  	"post" numeric,
  	"schedule" numeric,
  	"details" jsonb,
  	"opened_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"mailed_at" timestamp(3) with time zone
  );
  
  CREATE INDEX "alarms_opened_at_idx" ON "alarms" USING btree ("opened_at");
  CREATE UNIQUE INDEX "alarms_open_idx" ON "alarms" USING btree ("kind","subject") WHERE closed_at is null;
  CREATE INDEX "schedules_unseen_idx" ON "schedules" USING btree ("fired_at") WHERE state = 'done' and seen_at is null;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "alarms" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "alarms" CASCADE;
  DROP INDEX "schedules_unseen_idx";
  DROP TYPE "public"."enum_alarms_kind";`)
}
