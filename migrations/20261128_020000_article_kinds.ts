import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_posts_kind" AS ENUM('news', 'analysis', 'explainer', 'opinion');
  CREATE TYPE "public"."enum__posts_v_version_kind" AS ENUM('news', 'analysis', 'explainer', 'opinion');
  ALTER TABLE "table_pins" ALTER COLUMN "table" DROP NOT NULL;
  ALTER TABLE "posts" ADD COLUMN "kind" "enum_posts_kind" DEFAULT 'news';
  ALTER TABLE "_posts_v" ADD COLUMN "version_kind" "enum__posts_v_version_kind" DEFAULT 'news';`)
  // Charts that are published already are pinned to what is known now, as tables were.
  await db.execute(sql`
    INSERT INTO "table_pins" ("post", "block", "asked", "on_day", "known_at")
    SELECT p."id", b->>'id',
      CASE b->>'asOf' WHEN 'live' THEN 'live' WHEN 'day' THEN 'day ' || (b->>'day')
        ELSE 'publication ' || d."day" END,
      CASE b->>'asOf' WHEN 'live' THEN NULL WHEN 'day' THEN b->>'day' ELSE d."day" END,
      CASE b->>'asOf' WHEN 'live' THEN NULL ELSE now() END
    FROM "posts" p
    CROSS JOIN LATERAL jsonb_path_query(p."body", '$.**.fields ? (@.blockType == "chart")') b
    CROSS JOIN LATERAL (
      SELECT to_char(p."published_at" AT TIME ZONE 'Asia/Taipei', 'YYYY-MM-DD') AS "day") d
    WHERE p."_status" = 'published' AND p."published_at" IS NOT NULL AND b->>'id' IS NOT NULL
      AND (b->>'asOf' IS DISTINCT FROM 'day' OR b->>'day' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
    ON CONFLICT DO NOTHING;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DELETE FROM "table_pins" WHERE "table" IS NULL;
  ALTER TABLE "table_pins" ALTER COLUMN "table" SET NOT NULL;
  ALTER TABLE "posts" DROP COLUMN "kind";
  ALTER TABLE "_posts_v" DROP COLUMN "version_kind";
  DROP TYPE "public"."enum_posts_kind";
  DROP TYPE "public"."enum__posts_v_version_kind";`)
}
