import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "posts" ADD COLUMN "hugo_origin" jsonb;
  ALTER TABLE "_posts_v" ADD COLUMN "version_hugo_origin" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "posts" DROP COLUMN "hugo_origin";
  ALTER TABLE "_posts_v" DROP COLUMN "version_hugo_origin";`)
}
