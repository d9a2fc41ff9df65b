import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "translation_proposals" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"post_id" integer,
  	"source_key" varchar NOT NULL,
  	"source_print" varchar NOT NULL,
  	"source_text" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"children" jsonb,
  	"doubts" jsonb NOT NULL,
  	"protocol" varchar NOT NULL,
  	"model" varchar NOT NULL,
  	"cost" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"asked_by_id" integer,
  	"state" varchar DEFAULT 'open' NOT NULL,
  	"decided_by_id" integer,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translation_charges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"run" varchar NOT NULL,
  	"post_id" integer,
  	"user_id" integer,
  	"protocol" varchar NOT NULL,
  	"model" varchar NOT NULL,
  	"amount" numeric NOT NULL,
  	"currency" varchar NOT NULL,
  	"settled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "translation_proposals" ADD CONSTRAINT "translation_proposals_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_proposals" ADD CONSTRAINT "translation_proposals_asked_by_id_users_id_fk" FOREIGN KEY ("asked_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_proposals" ADD CONSTRAINT "translation_proposals_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_charges" ADD CONSTRAINT "translation_charges_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translation_charges" ADD CONSTRAINT "translation_charges_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "translation_proposals_post_idx" ON "translation_proposals" USING btree ("post_id");
  CREATE INDEX "translation_proposals_asked_by_idx" ON "translation_proposals" USING btree ("asked_by_id");
  CREATE INDEX "translation_proposals_decided_by_idx" ON "translation_proposals" USING btree ("decided_by_id");
  CREATE INDEX "translation_proposals_updated_at_idx" ON "translation_proposals" USING btree ("updated_at");
  CREATE INDEX "translation_proposals_created_at_idx" ON "translation_proposals" USING btree ("created_at");
  CREATE UNIQUE INDEX "translation_proposals_open_idx" ON "translation_proposals" USING btree ("post_id","source_key","source_print","protocol","model") WHERE state = 'open';
  CREATE INDEX "translation_charges_run_idx" ON "translation_charges" USING btree ("run");
  CREATE INDEX "translation_charges_post_idx" ON "translation_charges" USING btree ("post_id");
  CREATE INDEX "translation_charges_user_idx" ON "translation_charges" USING btree ("user_id");
  CREATE INDEX "translation_charges_updated_at_idx" ON "translation_charges" USING btree ("updated_at");
  CREATE INDEX "translation_charges_created_at_idx" ON "translation_charges" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "translation_proposals" CASCADE;
  DROP TABLE "translation_charges" CASCADE;`)
}
