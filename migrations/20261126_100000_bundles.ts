import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bundles_state" AS ENUM('armed', 'done', 'held', 'cancelled', 'reverted');
  CREATE TYPE "public"."enum_bundles_policy" AS ENUM('hold-all', 'publish-ready');
  CREATE TYPE "public"."enum_bundles_origin" AS ENUM('clock', 'desk', 'program');
  CREATE TABLE "bundles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"state" "enum_bundles_state" NOT NULL,
  	"policy" "enum_bundles_policy" NOT NULL,
  	"instant" timestamp(3) with time zone NOT NULL,
  	"local_time" varchar,
  	"zone" varchar,
  	"origin" "enum_bundles_origin" NOT NULL,
  	"requested_by_id" integer,
  	"requested_by_name" varchar,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"retry_at" timestamp(3) with time zone,
  	"problem" jsonb,
  	"previous" jsonb,
  	"fired_at" timestamp(3) with time zone,
  	"reverted_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "schedules" ADD COLUMN "bundle_id" integer;
  ALTER TABLE "schedules" ADD COLUMN "before" jsonb;
  ALTER TABLE "bundles" ADD CONSTRAINT "bundles_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "bundles_instant_idx" ON "bundles" USING btree ("instant");
  CREATE INDEX "bundles_requested_by_idx" ON "bundles" USING btree ("requested_by_id");
  CREATE INDEX "bundles_updated_at_idx" ON "bundles" USING btree ("updated_at");
  CREATE INDEX "bundles_created_at_idx" ON "bundles" USING btree ("created_at");
  CREATE INDEX "bundles_due_idx" ON "bundles" USING btree ("instant") WHERE state = 'armed';
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_bundle_id_bundles_id_fk" FOREIGN KEY ("bundle_id") REFERENCES "public"."bundles"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "schedules_bundle_idx" ON "schedules" USING btree ("bundle_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bundles" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "bundles" CASCADE;
  ALTER TABLE "schedules" DROP CONSTRAINT "schedules_bundle_id_bundles_id_fk";
  
  DROP INDEX "schedules_bundle_idx";
  ALTER TABLE "schedules" DROP COLUMN "bundle_id";
  ALTER TABLE "schedules" DROP COLUMN "before";
  DROP TYPE "public"."enum_bundles_state";
  DROP TYPE "public"."enum_bundles_policy";
  DROP TYPE "public"."enum_bundles_origin";`)
}
