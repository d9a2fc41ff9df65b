import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "memory_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"chinese" varchar NOT NULL,
  	"chinese_folded" varchar NOT NULL,
  	"chinese_print" varchar NOT NULL,
  	"chinese_tokens" numeric NOT NULL,
  	"chinese_grams" jsonb NOT NULL,
  	"english" varchar NOT NULL,
  	"english_folded" varchar NOT NULL,
  	"english_print" varchar NOT NULL,
  	"english_tokens" numeric NOT NULL,
  	"english_grams" jsonb NOT NULL
  );
  
  CREATE TABLE "memory_origins" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"entry_id" integer NOT NULL,
  	"key" varchar NOT NULL,
  	"story" varchar,
  	"file" varchar,
  	"by" numeric,
  	"author" varchar,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "memory_origins" ADD CONSTRAINT "memory_origins_entry_id_memory_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."memory_entries"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "memory_entries_chinese_print_idx" ON "memory_entries" USING btree ("chinese_print");
  CREATE INDEX "memory_entries_english_print_idx" ON "memory_entries" USING btree ("english_print");
  CREATE UNIQUE INDEX "chinesePrint_englishPrint_idx" ON "memory_entries" USING btree ("chinese_print","english_print");
  CREATE INDEX "memory_entries_chinese_idx" ON "memory_entries" USING gin ("chinese_grams");
  CREATE INDEX "memory_entries_english_idx" ON "memory_entries" USING gin ("english_grams");
  CREATE INDEX "memory_origins_entry_idx" ON "memory_origins" USING btree ("entry_id");
  CREATE INDEX "memory_origins_key_idx" ON "memory_origins" USING btree ("key");
  CREATE INDEX "memory_origins_story_idx" ON "memory_origins" USING btree ("story");
  CREATE UNIQUE INDEX "entry_key_idx" ON "memory_origins" USING btree ("entry_id","key");

  -- Grams are read by their index alone: away from the rows, of which many are read for a look-up.
  ALTER TABLE "memory_entries" SET (toast_tuple_target = 256);
  ALTER TABLE "memory_entries" ALTER COLUMN "chinese_grams" SET STORAGE EXTERNAL;
  ALTER TABLE "memory_entries" ALTER COLUMN "english_grams" SET STORAGE EXTERNAL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "memory_entries" CASCADE;
  DROP TABLE "memory_origins" CASCADE;`)
}
