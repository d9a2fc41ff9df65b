import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_control_rules_tests_conditions_measure" AS ENUM('tpp', 'performance-density', 'memory-bandwidth', 'io-bandwidth', 'total-bandwidth');
  CREATE TYPE "public"."enum_control_rules_tests_conditions_relation" AS ENUM('at-least', 'more-than', 'less-than', 'at-most');
  CREATE TABLE "control_rules_tests_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"measure" "enum_control_rules_tests_conditions_measure" NOT NULL,
  	"relation" "enum_control_rules_tests_conditions_relation" NOT NULL,
  	"bound" varchar NOT NULL
  );
  
  CREATE TABLE "control_rules_tests" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "control_rules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar NOT NULL,
  	"jurisdiction" varchar NOT NULL,
  	"effective_from" varchar NOT NULL,
  	"effective_to" varchar,
  	"citation" varchar,
  	"source_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "control_rules_locales" (
  	"name" varchar NOT NULL,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "control_rules_id" integer;
  ALTER TABLE "control_rules_tests_conditions" ADD CONSTRAINT "control_rules_tests_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."control_rules_tests"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "control_rules_tests" ADD CONSTRAINT "control_rules_tests_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."control_rules"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "control_rules" ADD CONSTRAINT "control_rules_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "control_rules_locales" ADD CONSTRAINT "control_rules_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."control_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "control_rules_tests_conditions_order_idx" ON "control_rules_tests_conditions" USING btree ("_order");
  CREATE INDEX "control_rules_tests_conditions_parent_id_idx" ON "control_rules_tests_conditions" USING btree ("_parent_id");
  CREATE INDEX "control_rules_tests_order_idx" ON "control_rules_tests" USING btree ("_order");
  CREATE INDEX "control_rules_tests_parent_id_idx" ON "control_rules_tests" USING btree ("_parent_id");
  CREATE INDEX "control_rules_code_idx" ON "control_rules" USING btree ("code");
  CREATE INDEX "control_rules_effective_from_idx" ON "control_rules" USING btree ("effective_from");
  CREATE INDEX "control_rules_source_idx" ON "control_rules" USING btree ("source_id");
  CREATE INDEX "control_rules_updated_at_idx" ON "control_rules" USING btree ("updated_at");
  CREATE INDEX "control_rules_created_at_idx" ON "control_rules" USING btree ("created_at");
  CREATE UNIQUE INDEX "control_rules_locales_locale_parent_id_unique" ON "control_rules_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "control_rules_locales_parent_idx" ON "control_rules_locales" USING btree ("_parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_control_rules_fk" FOREIGN KEY ("control_rules_id") REFERENCES "public"."control_rules"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_control_rules_id_idx" ON "payload_locked_documents_rels" USING btree ("control_rules_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "control_rules_tests_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "control_rules_tests" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "control_rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "control_rules_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "control_rules_tests_conditions" CASCADE;
  DROP TABLE "control_rules_tests" CASCADE;
  DROP TABLE "control_rules" CASCADE;
  DROP TABLE "control_rules_locales" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_control_rules_fk";
  
  DROP INDEX "payload_locked_documents_rels_control_rules_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "control_rules_id";
  DROP TYPE "public"."enum_control_rules_tests_conditions_measure";
  DROP TYPE "public"."enum_control_rules_tests_conditions_relation";`)
}
