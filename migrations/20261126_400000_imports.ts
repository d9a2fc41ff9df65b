import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_imports_state" AS ENUM('uploading', 'waiting', 'working', 'choosing', 'ready', 'stopped', 'failed', 'done', 'discarded');
  CREATE TYPE "public"."enum_imports_task" AS ENUM('rehearse', 'apply');
  CREATE TABLE "imports" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"received" numeric DEFAULT 0 NOT NULL,
  	"state" "enum_imports_state" NOT NULL,
  	"task" "enum_imports_task" NOT NULL,
  	"phase" varchar,
  	"options" jsonb NOT NULL,
  	"requested_by_id" integer,
  	"requested_by_name" varchar,
  	"applied_by_id" integer,
  	"applied_by_name" varchar,
  	"language" varchar,
  	"done" numeric DEFAULT 0 NOT NULL,
  	"total" numeric DEFAULT 0 NOT NULL,
  	"seconds_left" numeric,
  	"is_stop_asked" boolean DEFAULT false,
  	"runner" varchar,
  	"beat_at" timestamp(3) with time zone,
  	"flushed_at" timestamp(3) with time zone,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"summary" jsonb,
  	"problem" jsonb,
  	"report" jsonb,
  	"applied_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"touched_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "imports" ADD CONSTRAINT "imports_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "imports" ADD CONSTRAINT "imports_applied_by_id_users_id_fk" FOREIGN KEY ("applied_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "imports_requested_by_idx" ON "imports" USING btree ("requested_by_id");
  CREATE INDEX "imports_applied_by_idx" ON "imports" USING btree ("applied_by_id");
  CREATE INDEX "imports_updated_at_idx" ON "imports" USING btree ("updated_at");
  CREATE INDEX "imports_created_at_idx" ON "imports" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "imports" CASCADE;
  DROP TYPE "public"."enum_imports_state";
  DROP TYPE "public"."enum_imports_task";`)
}
