import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "alignments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_key" varchar NOT NULL,
  	"agreements" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE UNIQUE INDEX "alignments_translation_key_idx" ON "alignments" USING btree ("translation_key");
  CREATE INDEX "alignments_updated_at_idx" ON "alignments" USING btree ("updated_at");
  CREATE INDEX "alignments_created_at_idx" ON "alignments" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "alignments" CASCADE;`)
}
