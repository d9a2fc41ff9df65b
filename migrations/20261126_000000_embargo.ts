import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_embargoes_language" AS ENUM('zh-TW', 'en');
  CREATE TABLE "embargoes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"post_id" integer NOT NULL,
  	"language" "enum_embargoes_language" NOT NULL,
  	"instant" timestamp(3) with time zone NOT NULL,
  	"local_time" varchar NOT NULL,
  	"zone" varchar NOT NULL,
  	"note" varchar,
  	"proof_id" integer,
  	"set_by_id" integer,
  	"set_by_name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "embargo_proofs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  ALTER TABLE "posts" ADD COLUMN "embargoed_until" timestamp(3) with time zone;
  ALTER TABLE "_posts_v" ADD COLUMN "version_embargoed_until" timestamp(3) with time zone;
  ALTER TABLE "schedules" ADD COLUMN "embargo_reason" varchar;
  ALTER TABLE "listings" ADD COLUMN "embargoed_until" timestamp(3) with time zone;
  ALTER TABLE "search_entries" ADD COLUMN "embargoed_until" timestamp(3) with time zone;
  ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_proof_id_embargo_proofs_id_fk" FOREIGN KEY ("proof_id") REFERENCES "public"."embargo_proofs"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "embargoes" ADD CONSTRAINT "embargoes_set_by_id_users_id_fk" FOREIGN KEY ("set_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "embargoes_post_idx" ON "embargoes" USING btree ("post_id");
  CREATE INDEX "embargoes_language_idx" ON "embargoes" USING btree ("language");
  CREATE INDEX "embargoes_instant_idx" ON "embargoes" USING btree ("instant");
  CREATE INDEX "embargoes_proof_idx" ON "embargoes" USING btree ("proof_id");
  CREATE INDEX "embargoes_set_by_idx" ON "embargoes" USING btree ("set_by_id");
  CREATE INDEX "embargoes_updated_at_idx" ON "embargoes" USING btree ("updated_at");
  CREATE INDEX "embargoes_created_at_idx" ON "embargoes" USING btree ("created_at");
  CREATE INDEX "embargo_proofs_updated_at_idx" ON "embargo_proofs" USING btree ("updated_at");
  CREATE INDEX "embargo_proofs_created_at_idx" ON "embargo_proofs" USING btree ("created_at");
  CREATE UNIQUE INDEX "embargo_proofs_filename_idx" ON "embargo_proofs" USING btree ("filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "embargoes" CASCADE;
  DROP TABLE "embargo_proofs" CASCADE;
  ALTER TABLE "posts" DROP COLUMN "embargoed_until";
  ALTER TABLE "_posts_v" DROP COLUMN "version_embargoed_until";
  ALTER TABLE "schedules" DROP COLUMN "embargo_reason";
  ALTER TABLE "listings" DROP COLUMN "embargoed_until";
  ALTER TABLE "search_entries" DROP COLUMN "embargoed_until";
  DROP TYPE "public"."enum_embargoes_language";`)
}
