import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "table_pins" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"post" numeric NOT NULL,
  	"block" varchar NOT NULL,
  	"table" numeric NOT NULL,
  	"asked" varchar NOT NULL,
  	"on_day" varchar,
  	"known_at" timestamp(3) with time zone,
  	"is_refresh_wanted" boolean DEFAULT false NOT NULL
  );
  
  CREATE INDEX "table_pins_table_idx" ON "table_pins" USING btree ("table");
  CREATE UNIQUE INDEX "post_block_idx" ON "table_pins" USING btree ("post","block");`)
  // What is published already is pinned to what is known now; until today its cells were words.
  await db.execute(sql`
    INSERT INTO "table_pins" ("post", "block", "table", "asked", "on_day", "known_at")
    SELECT p."id", b->>'id', (b->>'table')::numeric, 'publication ' || d."day", d."day", now()
    FROM "posts" p
    CROSS JOIN LATERAL jsonb_path_query(
      p."body", '$.**.fields ? (@.blockType == "spec-table" && @.table.type() == "number")') b
    CROSS JOIN LATERAL (
      SELECT to_char(p."published_at" AT TIME ZONE 'Asia/Taipei', 'YYYY-MM-DD') AS "day") d
    WHERE p."_status" = 'published' AND p."published_at" IS NOT NULL
    ON CONFLICT DO NOTHING;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "table_pins" CASCADE;`)
}
