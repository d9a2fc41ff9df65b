import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_drift_tasks_language" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_drift_tasks_state" AS ENUM('open', 'updating', 'noting', 'updated', 'noted', 'left');
  CREATE TABLE "drift_tasks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"post_id" integer NOT NULL,
  	"language" "enum_drift_tasks_language",
  	"state" "enum_drift_tasks_state",
  	"findings" jsonb NOT NULL,
  	"opened_at" timestamp(3) with time zone,
  	"decided_at" timestamp(3) with time zone,
  	"decided_by_name" varchar
  );
  
  ALTER TABLE "drift_tasks" ADD CONSTRAINT "drift_tasks_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "drift_tasks_post_idx" ON "drift_tasks" USING btree ("post_id");
  CREATE INDEX "drift_tasks_language_idx" ON "drift_tasks" USING btree ("language");
  CREATE INDEX "drift_tasks_state_idx" ON "drift_tasks" USING btree ("state");
  CREATE INDEX "drift_tasks_opened_at_idx" ON "drift_tasks" USING btree ("opened_at");
  CREATE UNIQUE INDEX "drift_tasks_pending_idx" ON "drift_tasks" USING btree ("post_id") WHERE state in ('open', 'updating', 'noting');
  CREATE INDEX "spec_tables_grid_idx" ON "spec_tables" USING gin ("grid" jsonb_path_ops);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "drift_tasks" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "drift_tasks" CASCADE;
  DROP INDEX "spec_tables_grid_idx";
  DROP TYPE "public"."enum_drift_tasks_language";
  DROP TYPE "public"."enum_drift_tasks_state";`)
}
