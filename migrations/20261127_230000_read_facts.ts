import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "chip_facts_state_idx";
  ALTER TABLE "chip_facts" ADD COLUMN "spec_table" numeric;
  ALTER TABLE "chip_facts" ADD COLUMN "spec_cell" varchar;
  ALTER TABLE "chip_facts" ADD COLUMN "remark" varchar;
  CREATE INDEX "state_proposedAt_idx" ON "chip_facts" USING btree ("state","proposed_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "state_proposedAt_idx";
  CREATE INDEX "chip_facts_state_idx" ON "chip_facts" USING btree ("state");
  ALTER TABLE "chip_facts" DROP COLUMN "spec_table";
  ALTER TABLE "chip_facts" DROP COLUMN "spec_cell";
  ALTER TABLE "chip_facts" DROP COLUMN "remark";`)
}
