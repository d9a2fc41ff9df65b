import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_posts_behind_note" AS ENUM('show', 'hide');
  CREATE TYPE "public"."enum__posts_v_version_behind_note" AS ENUM('show', 'hide');
  CREATE TABLE "board_cells" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"post" numeric NOT NULL,
  	"translation_key" varchar NOT NULL,
  	"language" varchar NOT NULL,
  	"title" varchar,
  	"state" varchar NOT NULL,
  	"behind" numeric DEFAULT 0 NOT NULL,
  	"untranslated" numeric DEFAULT 0 NOT NULL,
  	"unjoined" numeric DEFAULT 0 NOT NULL,
  	"behind_since" timestamp(3) with time zone,
  	"readers_behind_since" timestamp(3) with time zone,
  	"owner" numeric,
  	"due" timestamp(3) with time zone,
  	"edited_at" timestamp(3) with time zone,
  	"categories" jsonb NOT NULL
  );
  
  CREATE TABLE "board_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"translation_key" varchar NOT NULL
  );
  
  ALTER TABLE "posts" ADD COLUMN "owner_id" integer;
  ALTER TABLE "posts" ADD COLUMN "due" timestamp(3) with time zone;
  ALTER TABLE "posts" ADD COLUMN "behind_note" "enum_posts_behind_note";
  ALTER TABLE "_posts_v" ADD COLUMN "version_owner_id" integer;
  ALTER TABLE "_posts_v" ADD COLUMN "version_due" timestamp(3) with time zone;
  ALTER TABLE "_posts_v" ADD COLUMN "version_behind_note" "enum__posts_v_version_behind_note";
  ALTER TABLE "alignments" ADD COLUMN "published" jsonb;
  CREATE UNIQUE INDEX "board_cells_post_idx" ON "board_cells" USING btree ("post");
  CREATE INDEX "board_cells_translation_key_idx" ON "board_cells" USING btree ("translation_key");
  CREATE INDEX "board_changes_translation_key_idx" ON "board_changes" USING btree ("translation_key");
  ALTER TABLE "posts" ADD CONSTRAINT "posts_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "posts_owner_idx" ON "posts" USING btree ("owner_id");
  CREATE INDEX "_posts_v_version_version_owner_idx" ON "_posts_v" USING btree ("version_owner_id");
  -- Every story that there is waits to be counted; whoever opens the board first begins.
  INSERT INTO "board_changes" ("translation_key") SELECT DISTINCT "translation_key" FROM "posts" WHERE "translation_key" IS NOT NULL;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "board_cells" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "board_changes" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "board_cells" CASCADE;
  DROP TABLE "board_changes" CASCADE;
  ALTER TABLE "posts" DROP CONSTRAINT "posts_owner_id_users_id_fk";
  
  ALTER TABLE "_posts_v" DROP CONSTRAINT "_posts_v_version_owner_id_users_id_fk";
  
  DROP INDEX "posts_owner_idx";
  DROP INDEX "_posts_v_version_version_owner_idx";
  ALTER TABLE "posts" DROP COLUMN "owner_id";
  ALTER TABLE "posts" DROP COLUMN "due";
  ALTER TABLE "posts" DROP COLUMN "behind_note";
  ALTER TABLE "_posts_v" DROP COLUMN "version_owner_id";
  ALTER TABLE "_posts_v" DROP COLUMN "version_due";
  ALTER TABLE "_posts_v" DROP COLUMN "version_behind_note";
  ALTER TABLE "alignments" DROP COLUMN "published";
  DROP TYPE "public"."enum_posts_behind_note";
  DROP TYPE "public"."enum__posts_v_version_behind_note";`)
}
