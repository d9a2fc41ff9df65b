import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_posts_language" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_posts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_version_language" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum__posts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__posts_v_published_locale" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_media_licence" AS ENUM('own', 'agency', 'handout', 'cc-by', 'cc-by-sa', 'cc0', 'public-domain', 'fair-use');
  CREATE TYPE "public"."enum_chips_figures_property" AS ENUM('fp64', 'fp32', 'fp16-dense', 'fp8-dense', 'fp4-dense', 'int8-dense', 'memory', 'memory-bandwidth', 'link-bandwidth', 'host-bandwidth', 'network-bandwidth', 'node', 'die-area', 'transistors', 'tdp', 'tpp', 'performance-density');
  CREATE TYPE "public"."enum_chips_controls_state" AS ENUM('none', 'case-by-case', 'denial', 'unclear');
  CREATE TYPE "public"."enum_sources_kind" AS ENUM('filing', 'rule', 'data-sheet', 'data-set', 'statement', 'interview', 'report', 'article');
  CREATE TYPE "public"."enum_redirects_language" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_users_role" AS ENUM('writer', 'editor', 'admin', 'frontend');
  CREATE TYPE "public"."enum_listings_language" AS ENUM('zh-TW', 'en');
  CREATE TYPE "public"."enum_search_entries_language" AS ENUM('zh-TW', 'en');
  CREATE TABLE "posts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"cover_id" integer,
  	"body" jsonb,
  	"seo_meta_title" varchar,
  	"seo_meta_description" varchar,
  	"seo_is_hidden_from_search" boolean DEFAULT false,
  	"hugo_path" varchar,
  	"hugo_fingerprint" varchar,
  	"hugo_front_matter" jsonb,
  	"hugo_original" varchar,
  	"language" "enum_posts_language",
  	"slug" varchar,
  	"published_at" timestamp(3) with time zone,
  	"byline" varchar,
  	"translation_key" varchar,
  	"updated_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_posts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "posts_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "posts_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer,
  	"categories_id" integer,
  	"chips_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "_posts_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_cover_id" integer,
  	"version_body" jsonb,
  	"version_seo_meta_title" varchar,
  	"version_seo_meta_description" varchar,
  	"version_seo_is_hidden_from_search" boolean DEFAULT false,
  	"version_hugo_path" varchar,
  	"version_hugo_fingerprint" varchar,
  	"version_hugo_front_matter" jsonb,
  	"version_hugo_original" varchar,
  	"version_language" "enum__posts_v_version_language",
  	"version_slug" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_byline" varchar,
  	"version_translation_key" varchar,
  	"version_updated_by_id" integer,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__posts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__posts_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_posts_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_posts_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer,
  	"categories_id" integer,
  	"chips_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "spec_tables" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"grid" jsonb NOT NULL,
  	"released_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "spec_tables_locales" (
  	"title" varchar NOT NULL,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "spec_tables_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_spec_tables_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_grid" jsonb NOT NULL,
  	"version_released_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_spec_tables_v_locales" (
  	"version_title" varchar NOT NULL,
  	"version_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_spec_tables_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"is_decorative" boolean DEFAULT false,
  	"credit" varchar,
  	"licence" "enum_media_licence" DEFAULT 'own',
  	"hash" varchar,
  	"released_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_w320_url" varchar,
  	"sizes_w320_width" numeric,
  	"sizes_w320_height" numeric,
  	"sizes_w320_mime_type" varchar,
  	"sizes_w320_filesize" numeric,
  	"sizes_w320_filename" varchar,
  	"sizes_w640_url" varchar,
  	"sizes_w640_width" numeric,
  	"sizes_w640_height" numeric,
  	"sizes_w640_mime_type" varchar,
  	"sizes_w640_filesize" numeric,
  	"sizes_w640_filename" varchar,
  	"sizes_w640avif_url" varchar,
  	"sizes_w640avif_width" numeric,
  	"sizes_w640avif_height" numeric,
  	"sizes_w640avif_mime_type" varchar,
  	"sizes_w640avif_filesize" numeric,
  	"sizes_w640avif_filename" varchar,
  	"sizes_w1280_url" varchar,
  	"sizes_w1280_width" numeric,
  	"sizes_w1280_height" numeric,
  	"sizes_w1280_mime_type" varchar,
  	"sizes_w1280_filesize" numeric,
  	"sizes_w1280_filename" varchar,
  	"sizes_w1280avif_url" varchar,
  	"sizes_w1280avif_width" numeric,
  	"sizes_w1280avif_height" numeric,
  	"sizes_w1280avif_mime_type" varchar,
  	"sizes_w1280avif_filesize" numeric,
  	"sizes_w1280avif_filename" varchar,
  	"sizes_w1920_url" varchar,
  	"sizes_w1920_width" numeric,
  	"sizes_w1920_height" numeric,
  	"sizes_w1920_mime_type" varchar,
  	"sizes_w1920_filesize" numeric,
  	"sizes_w1920_filename" varchar,
  	"sizes_w1920avif_url" varchar,
  	"sizes_w1920avif_width" numeric,
  	"sizes_w1920avif_height" numeric,
  	"sizes_w1920avif_mime_type" varchar,
  	"sizes_w1920avif_filesize" numeric,
  	"sizes_w1920avif_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "categories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar NOT NULL,
  	"parent_id" integer,
  	"order" numeric DEFAULT 100,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "categories_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "chips_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"property" "enum_chips_figures_property" NOT NULL,
  	"value" varchar NOT NULL,
  	"source_id" integer
  );
  
  CREATE TABLE "chips_controls" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar NOT NULL,
  	"state" "enum_chips_controls_state" DEFAULT 'unclear' NOT NULL,
  	"source_id" integer
  );
  
  CREATE TABLE "chips_controls_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "chips" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"vendor" varchar NOT NULL,
  	"family" varchar,
  	"slug" varchar NOT NULL,
  	"released_on" varchar,
  	"derived_from_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "chips_locales" (
  	"name" varchar NOT NULL,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "chips_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar,
  	"locale" "_locales"
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_sources_kind" DEFAULT 'article' NOT NULL,
  	"publisher" varchar,
  	"url" varchar,
  	"published_on" varchar,
  	"accessed_on" varchar,
  	"quotation" varchar,
  	"released_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_locales" (
  	"title" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"language" "enum_redirects_language" NOT NULL,
  	"post_id" integer,
  	"to" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "enum_users_role" DEFAULT 'writer' NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "listings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"post_id" integer NOT NULL,
  	"language" "enum_listings_language" NOT NULL,
  	"category_id" integer,
  	"chip_id" integer,
  	"published_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "search_entries" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"post_id" integer NOT NULL,
  	"language" "enum_search_entries_language" NOT NULL,
  	"title" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"translation_key" varchar NOT NULL,
  	"text" varchar NOT NULL,
  	"terms" jsonb NOT NULL,
  	"published_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "outbox" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"event" varchar NOT NULL,
  	"payload" jsonb NOT NULL,
  	"attempts" numeric DEFAULT 0 NOT NULL,
  	"last_error" varchar,
  	"deliver_after" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"posts_id" integer,
  	"spec_tables_id" integer,
  	"media_id" integer,
  	"categories_id" integer,
  	"chips_id" integer,
  	"sources_id" integer,
  	"redirects_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "posts" ADD CONSTRAINT "posts_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts" ADD CONSTRAINT "posts_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "posts_texts" ADD CONSTRAINT "posts_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_chips_fk" FOREIGN KEY ("chips_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "posts_rels" ADD CONSTRAINT "posts_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_parent_id_posts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v" ADD CONSTRAINT "_posts_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_posts_v_texts" ADD CONSTRAINT "_posts_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_posts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_chips_fk" FOREIGN KEY ("chips_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_posts_v_rels" ADD CONSTRAINT "_posts_v_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spec_tables_locales" ADD CONSTRAINT "spec_tables_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."spec_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spec_tables_rels" ADD CONSTRAINT "spec_tables_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spec_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "spec_tables_rels" ADD CONSTRAINT "spec_tables_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spec_tables_v" ADD CONSTRAINT "_spec_tables_v_parent_id_spec_tables_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spec_tables"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_spec_tables_v_locales" ADD CONSTRAINT "_spec_tables_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_spec_tables_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spec_tables_v_rels" ADD CONSTRAINT "_spec_tables_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_spec_tables_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_spec_tables_v_rels" ADD CONSTRAINT "_spec_tables_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "categories" ADD CONSTRAINT "categories_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "categories_locales" ADD CONSTRAINT "categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chips_figures" ADD CONSTRAINT "chips_figures_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chips_figures" ADD CONSTRAINT "chips_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chips_controls" ADD CONSTRAINT "chips_controls_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chips_controls" ADD CONSTRAINT "chips_controls_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chips_controls_locales" ADD CONSTRAINT "chips_controls_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips_controls"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chips" ADD CONSTRAINT "chips_derived_from_id_chips_id_fk" FOREIGN KEY ("derived_from_id") REFERENCES "public"."chips"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chips_locales" ADD CONSTRAINT "chips_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chips_texts" ADD CONSTRAINT "chips_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources_locales" ADD CONSTRAINT "sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects" ADD CONSTRAINT "redirects_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_category_id_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "listings" ADD CONSTRAINT "listings_chip_id_chips_id_fk" FOREIGN KEY ("chip_id") REFERENCES "public"."chips"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_posts_fk" FOREIGN KEY ("posts_id") REFERENCES "public"."posts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_spec_tables_fk" FOREIGN KEY ("spec_tables_id") REFERENCES "public"."spec_tables"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_categories_fk" FOREIGN KEY ("categories_id") REFERENCES "public"."categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_chips_fk" FOREIGN KEY ("chips_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "posts_cover_idx" ON "posts" USING btree ("cover_id");
  CREATE INDEX "posts_hugo_hugo_path_idx" ON "posts" USING btree ("hugo_path");
  CREATE INDEX "posts_language_idx" ON "posts" USING btree ("language");
  CREATE INDEX "posts_slug_idx" ON "posts" USING btree ("slug");
  CREATE INDEX "posts_published_at_idx" ON "posts" USING btree ("published_at");
  CREATE INDEX "posts_translation_key_idx" ON "posts" USING btree ("translation_key");
  CREATE INDEX "posts_updated_by_idx" ON "posts" USING btree ("updated_by_id");
  CREATE INDEX "posts_updated_at_idx" ON "posts" USING btree ("updated_at");
  CREATE INDEX "posts_created_at_idx" ON "posts" USING btree ("created_at");
  CREATE INDEX "posts_deleted_at_idx" ON "posts" USING btree ("deleted_at");
  CREATE INDEX "posts__status_idx" ON "posts" USING btree ("_status");
  CREATE UNIQUE INDEX "language_translationKey_idx" ON "posts" USING btree ("language","translation_key");
  CREATE UNIQUE INDEX "language_slug_idx" ON "posts" USING btree ("language","slug");
  CREATE INDEX "language__status_publishedAt_idx" ON "posts" USING btree ("language","_status","published_at");
  CREATE INDEX "posts_texts_order_parent" ON "posts_texts" USING btree ("order","parent_id");
  CREATE INDEX "posts_rels_order_idx" ON "posts_rels" USING btree ("order");
  CREATE INDEX "posts_rels_parent_idx" ON "posts_rels" USING btree ("parent_id");
  CREATE INDEX "posts_rels_path_idx" ON "posts_rels" USING btree ("path");
  CREATE INDEX "posts_rels_sources_id_idx" ON "posts_rels" USING btree ("sources_id");
  CREATE INDEX "posts_rels_categories_id_idx" ON "posts_rels" USING btree ("categories_id");
  CREATE INDEX "posts_rels_chips_id_idx" ON "posts_rels" USING btree ("chips_id");
  CREATE INDEX "posts_rels_users_id_idx" ON "posts_rels" USING btree ("users_id");
  CREATE INDEX "_posts_v_parent_idx" ON "_posts_v" USING btree ("parent_id");
  CREATE INDEX "_posts_v_version_version_cover_idx" ON "_posts_v" USING btree ("version_cover_id");
  CREATE INDEX "_posts_v_version_hugo_version_hugo_path_idx" ON "_posts_v" USING btree ("version_hugo_path");
  CREATE INDEX "_posts_v_version_version_language_idx" ON "_posts_v" USING btree ("version_language");
  CREATE INDEX "_posts_v_version_version_slug_idx" ON "_posts_v" USING btree ("version_slug");
  CREATE INDEX "_posts_v_version_version_published_at_idx" ON "_posts_v" USING btree ("version_published_at");
  CREATE INDEX "_posts_v_version_version_translation_key_idx" ON "_posts_v" USING btree ("version_translation_key");
  CREATE INDEX "_posts_v_version_version_updated_by_idx" ON "_posts_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_posts_v_version_version_updated_at_idx" ON "_posts_v" USING btree ("version_updated_at");
  CREATE INDEX "_posts_v_version_version_created_at_idx" ON "_posts_v" USING btree ("version_created_at");
  CREATE INDEX "_posts_v_version_version_deleted_at_idx" ON "_posts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_posts_v_version_version__status_idx" ON "_posts_v" USING btree ("version__status");
  CREATE INDEX "_posts_v_created_at_idx" ON "_posts_v" USING btree ("created_at");
  CREATE INDEX "_posts_v_updated_at_idx" ON "_posts_v" USING btree ("updated_at");
  CREATE INDEX "_posts_v_snapshot_idx" ON "_posts_v" USING btree ("snapshot");
  CREATE INDEX "_posts_v_published_locale_idx" ON "_posts_v" USING btree ("published_locale");
  CREATE INDEX "_posts_v_latest_idx" ON "_posts_v" USING btree ("latest");
  CREATE INDEX "_posts_v_autosave_idx" ON "_posts_v" USING btree ("autosave");
  CREATE INDEX "version_language_version_translationKey_idx" ON "_posts_v" USING btree ("version_language","version_translation_key");
  CREATE INDEX "version_language_version_slug_idx" ON "_posts_v" USING btree ("version_language","version_slug");
  CREATE INDEX "version_language_version__status_version_publishedAt_idx" ON "_posts_v" USING btree ("version_language","version__status","version_published_at");
  CREATE INDEX "_posts_v_texts_order_parent" ON "_posts_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_posts_v_rels_order_idx" ON "_posts_v_rels" USING btree ("order");
  CREATE INDEX "_posts_v_rels_parent_idx" ON "_posts_v_rels" USING btree ("parent_id");
  CREATE INDEX "_posts_v_rels_path_idx" ON "_posts_v_rels" USING btree ("path");
  CREATE INDEX "_posts_v_rels_sources_id_idx" ON "_posts_v_rels" USING btree ("sources_id");
  CREATE INDEX "_posts_v_rels_categories_id_idx" ON "_posts_v_rels" USING btree ("categories_id");
  CREATE INDEX "_posts_v_rels_chips_id_idx" ON "_posts_v_rels" USING btree ("chips_id");
  CREATE INDEX "_posts_v_rels_users_id_idx" ON "_posts_v_rels" USING btree ("users_id");
  CREATE INDEX "spec_tables_released_at_idx" ON "spec_tables" USING btree ("released_at");
  CREATE INDEX "spec_tables_updated_at_idx" ON "spec_tables" USING btree ("updated_at");
  CREATE INDEX "spec_tables_created_at_idx" ON "spec_tables" USING btree ("created_at");
  CREATE UNIQUE INDEX "spec_tables_locales_locale_parent_id_unique" ON "spec_tables_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "spec_tables_locales_parent_idx" ON "spec_tables_locales" USING btree ("_parent_id");
  CREATE INDEX "spec_tables_rels_order_idx" ON "spec_tables_rels" USING btree ("order");
  CREATE INDEX "spec_tables_rels_parent_idx" ON "spec_tables_rels" USING btree ("parent_id");
  CREATE INDEX "spec_tables_rels_path_idx" ON "spec_tables_rels" USING btree ("path");
  CREATE INDEX "spec_tables_rels_sources_id_idx" ON "spec_tables_rels" USING btree ("sources_id");
  CREATE INDEX "_spec_tables_v_parent_idx" ON "_spec_tables_v" USING btree ("parent_id");
  CREATE INDEX "_spec_tables_v_version_version_released_at_idx" ON "_spec_tables_v" USING btree ("version_released_at");
  CREATE INDEX "_spec_tables_v_version_version_updated_at_idx" ON "_spec_tables_v" USING btree ("version_updated_at");
  CREATE INDEX "_spec_tables_v_version_version_created_at_idx" ON "_spec_tables_v" USING btree ("version_created_at");
  CREATE INDEX "_spec_tables_v_created_at_idx" ON "_spec_tables_v" USING btree ("created_at");
  CREATE INDEX "_spec_tables_v_updated_at_idx" ON "_spec_tables_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_spec_tables_v_locales_locale_parent_id_unique" ON "_spec_tables_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_spec_tables_v_locales_parent_idx" ON "_spec_tables_v_locales" USING btree ("_parent_id");
  CREATE INDEX "_spec_tables_v_rels_order_idx" ON "_spec_tables_v_rels" USING btree ("order");
  CREATE INDEX "_spec_tables_v_rels_parent_idx" ON "_spec_tables_v_rels" USING btree ("parent_id");
  CREATE INDEX "_spec_tables_v_rels_path_idx" ON "_spec_tables_v_rels" USING btree ("path");
  CREATE INDEX "_spec_tables_v_rels_sources_id_idx" ON "_spec_tables_v_rels" USING btree ("sources_id");
  CREATE UNIQUE INDEX "media_hash_idx" ON "media" USING btree ("hash");
  CREATE INDEX "media_released_at_idx" ON "media" USING btree ("released_at");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_w320_sizes_w320_filename_idx" ON "media" USING btree ("sizes_w320_filename");
  CREATE INDEX "media_sizes_w640_sizes_w640_filename_idx" ON "media" USING btree ("sizes_w640_filename");
  CREATE INDEX "media_sizes_w640avif_sizes_w640avif_filename_idx" ON "media" USING btree ("sizes_w640avif_filename");
  CREATE INDEX "media_sizes_w1280_sizes_w1280_filename_idx" ON "media" USING btree ("sizes_w1280_filename");
  CREATE INDEX "media_sizes_w1280avif_sizes_w1280avif_filename_idx" ON "media" USING btree ("sizes_w1280avif_filename");
  CREATE INDEX "media_sizes_w1920_sizes_w1920_filename_idx" ON "media" USING btree ("sizes_w1920_filename");
  CREATE INDEX "media_sizes_w1920avif_sizes_w1920avif_filename_idx" ON "media" USING btree ("sizes_w1920avif_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_locales_parent_idx" ON "media_locales" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "categories_slug_idx" ON "categories" USING btree ("slug");
  CREATE INDEX "categories_parent_idx" ON "categories" USING btree ("parent_id");
  CREATE INDEX "categories_order_idx" ON "categories" USING btree ("order");
  CREATE INDEX "categories_updated_at_idx" ON "categories" USING btree ("updated_at");
  CREATE INDEX "categories_created_at_idx" ON "categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "categories_locales_locale_parent_id_unique" ON "categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "categories_locales_parent_idx" ON "categories_locales" USING btree ("_parent_id");
  CREATE INDEX "chips_figures_order_idx" ON "chips_figures" USING btree ("_order");
  CREATE INDEX "chips_figures_parent_id_idx" ON "chips_figures" USING btree ("_parent_id");
  CREATE INDEX "chips_figures_source_idx" ON "chips_figures" USING btree ("source_id");
  CREATE INDEX "chips_controls_order_idx" ON "chips_controls" USING btree ("_order");
  CREATE INDEX "chips_controls_parent_id_idx" ON "chips_controls" USING btree ("_parent_id");
  CREATE INDEX "chips_controls_source_idx" ON "chips_controls" USING btree ("source_id");
  CREATE UNIQUE INDEX "chips_controls_locales_locale_parent_id_unique" ON "chips_controls_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "chips_controls_locales_parent_idx" ON "chips_controls_locales" USING btree ("_parent_id");
  CREATE INDEX "chips_vendor_idx" ON "chips" USING btree ("vendor");
  CREATE INDEX "chips_family_idx" ON "chips" USING btree ("family");
  CREATE UNIQUE INDEX "chips_slug_idx" ON "chips" USING btree ("slug");
  CREATE INDEX "chips_released_on_idx" ON "chips" USING btree ("released_on");
  CREATE INDEX "chips_derived_from_idx" ON "chips" USING btree ("derived_from_id");
  CREATE INDEX "chips_updated_at_idx" ON "chips" USING btree ("updated_at");
  CREATE INDEX "chips_created_at_idx" ON "chips" USING btree ("created_at");
  CREATE UNIQUE INDEX "chips_locales_locale_parent_id_unique" ON "chips_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "chips_locales_parent_idx" ON "chips_locales" USING btree ("_parent_id");
  CREATE INDEX "chips_texts_order_parent" ON "chips_texts" USING btree ("order","parent_id");
  CREATE INDEX "chips_texts_locale_parent" ON "chips_texts" USING btree ("locale","parent_id");
  CREATE INDEX "sources_kind_idx" ON "sources" USING btree ("kind");
  CREATE INDEX "sources_published_on_idx" ON "sources" USING btree ("published_on");
  CREATE INDEX "sources_released_at_idx" ON "sources" USING btree ("released_at");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE UNIQUE INDEX "sources_locales_locale_parent_id_unique" ON "sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sources_locales_parent_idx" ON "sources_locales" USING btree ("_parent_id");
  CREATE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_language_idx" ON "redirects" USING btree ("language");
  CREATE INDEX "redirects_post_idx" ON "redirects" USING btree ("post_id");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE UNIQUE INDEX "from_language_idx" ON "redirects" USING btree ("from","language");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_role_idx" ON "users" USING btree ("role");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "listings_post_idx" ON "listings" USING btree ("post_id");
  CREATE INDEX "listings_language_idx" ON "listings" USING btree ("language");
  CREATE INDEX "listings_category_idx" ON "listings" USING btree ("category_id");
  CREATE INDEX "listings_chip_idx" ON "listings" USING btree ("chip_id");
  CREATE INDEX "category_language_publishedAt_idx" ON "listings" USING btree ("category_id","language","published_at");
  CREATE INDEX "chip_language_publishedAt_idx" ON "listings" USING btree ("chip_id","language","published_at");
  CREATE UNIQUE INDEX "search_entries_post_idx" ON "search_entries" USING btree ("post_id");
  CREATE INDEX "search_entries_language_idx" ON "search_entries" USING btree ("language");
  CREATE INDEX "search_entries_published_at_idx" ON "search_entries" USING btree ("published_at");
  CREATE INDEX "search_entries_terms_idx" ON "search_entries" USING gin ("terms");
  CREATE INDEX "outbox_deliver_after_idx" ON "outbox" USING btree ("deliver_after");
  CREATE INDEX "outbox_updated_at_idx" ON "outbox" USING btree ("updated_at");
  CREATE INDEX "outbox_created_at_idx" ON "outbox" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_posts_id_idx" ON "payload_locked_documents_rels" USING btree ("posts_id");
  CREATE INDEX "payload_locked_documents_rels_spec_tables_id_idx" ON "payload_locked_documents_rels" USING btree ("spec_tables_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("categories_id");
  CREATE INDEX "payload_locked_documents_rels_chips_id_idx" ON "payload_locked_documents_rels" USING btree ("chips_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "posts" CASCADE;
  DROP TABLE "posts_texts" CASCADE;
  DROP TABLE "posts_rels" CASCADE;
  DROP TABLE "_posts_v" CASCADE;
  DROP TABLE "_posts_v_texts" CASCADE;
  DROP TABLE "_posts_v_rels" CASCADE;
  DROP TABLE "spec_tables" CASCADE;
  DROP TABLE "spec_tables_locales" CASCADE;
  DROP TABLE "spec_tables_rels" CASCADE;
  DROP TABLE "_spec_tables_v" CASCADE;
  DROP TABLE "_spec_tables_v_locales" CASCADE;
  DROP TABLE "_spec_tables_v_rels" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "categories" CASCADE;
  DROP TABLE "categories_locales" CASCADE;
  DROP TABLE "chips_figures" CASCADE;
  DROP TABLE "chips_controls" CASCADE;
  DROP TABLE "chips_controls_locales" CASCADE;
  DROP TABLE "chips" CASCADE;
  DROP TABLE "chips_locales" CASCADE;
  DROP TABLE "chips_texts" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "sources_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "listings" CASCADE;
  DROP TABLE "search_entries" CASCADE;
  DROP TABLE "outbox" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_posts_language";
  DROP TYPE "public"."enum_posts_status";
  DROP TYPE "public"."enum__posts_v_version_language";
  DROP TYPE "public"."enum__posts_v_version_status";
  DROP TYPE "public"."enum__posts_v_published_locale";
  DROP TYPE "public"."enum_media_licence";
  DROP TYPE "public"."enum_chips_figures_property";
  DROP TYPE "public"."enum_chips_controls_state";
  DROP TYPE "public"."enum_sources_kind";
  DROP TYPE "public"."enum_redirects_language";
  DROP TYPE "public"."enum_users_role";
  DROP TYPE "public"."enum_listings_language";
  DROP TYPE "public"."enum_search_entries_language";`)
}
