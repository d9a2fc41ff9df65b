import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_terms_forbidden_chinese_reason" AS ENUM('mainland', 'inexact', 'outdated', 'informal', 'misspelled', 'unwanted');
  CREATE TYPE "public"."enum_terms_forbidden_english_reason" AS ENUM('mainland', 'inexact', 'outdated', 'informal', 'misspelled', 'unwanted');
  CREATE TYPE "public"."enum_terms_domain" AS ENUM('controls', 'chips', 'manufacturing', 'ai', 'business', 'names');
  CREATE TYPE "public"."enum_terms_part_of_speech" AS ENUM('noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other');
  CREATE TABLE "terms_forbidden_chinese" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar NOT NULL,
  	"reason" "enum_terms_forbidden_chinese_reason" DEFAULT 'mainland' NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "terms_forbidden_english" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"form" varchar NOT NULL,
  	"reason" "enum_terms_forbidden_english_reason" DEFAULT 'mainland' NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "terms" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"chinese" varchar NOT NULL,
  	"english" varchar NOT NULL,
  	"domain" "enum_terms_domain" DEFAULT 'controls' NOT NULL,
  	"part_of_speech" "enum_terms_part_of_speech" DEFAULT 'noun' NOT NULL,
  	"key" varchar,
  	"needs_counterpart" boolean DEFAULT true,
  	"note" varchar,
  	"example_chinese" varchar,
  	"example_english" varchar,
  	"valid_from" varchar,
  	"valid_until" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "terms_id" integer;
  ALTER TABLE "terms_forbidden_chinese" ADD CONSTRAINT "terms_forbidden_chinese_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_forbidden_english" ADD CONSTRAINT "terms_forbidden_english_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "terms_forbidden_chinese_order_idx" ON "terms_forbidden_chinese" USING btree ("_order");
  CREATE INDEX "terms_forbidden_chinese_parent_id_idx" ON "terms_forbidden_chinese" USING btree ("_parent_id");
  CREATE INDEX "terms_forbidden_english_order_idx" ON "terms_forbidden_english" USING btree ("_order");
  CREATE INDEX "terms_forbidden_english_parent_id_idx" ON "terms_forbidden_english" USING btree ("_parent_id");
  CREATE INDEX "terms_chinese_idx" ON "terms" USING btree ("chinese");
  CREATE INDEX "terms_english_idx" ON "terms" USING btree ("english");
  CREATE INDEX "terms_domain_idx" ON "terms" USING btree ("domain");
  CREATE UNIQUE INDEX "terms_key_idx" ON "terms" USING btree ("key");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "terms_forbidden_chinese" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms_forbidden_english" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "terms_texts" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "terms_forbidden_chinese" CASCADE;
  DROP TABLE "terms_forbidden_english" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_terms_fk";
  
  DROP INDEX "payload_locked_documents_rels_terms_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "terms_id";
  DROP TYPE "public"."enum_terms_forbidden_chinese_reason";
  DROP TYPE "public"."enum_terms_forbidden_english_reason";
  DROP TYPE "public"."enum_terms_domain";
  DROP TYPE "public"."enum_terms_part_of_speech";`)
}
