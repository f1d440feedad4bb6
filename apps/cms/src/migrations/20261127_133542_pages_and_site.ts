import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_pages_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_pages_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__pages_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__pages_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__pages_v_published_locale" AS ENUM('vi', 'en');
  CREATE TABLE "cms"."pages_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_pages_reform_areas_area"
  );
  
  CREATE TABLE "cms"."pages_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_pages_audience" DEFAULT 'PUBLIC',
  	"issuing_agency_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"footer_position" numeric,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"live_from" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."pages_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_pages_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__pages_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_pages_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__pages_v_version_audience" DEFAULT 'PUBLIC',
  	"version_issuing_agency_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_footer_position" numeric,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_live_from" timestamp(3) with time zone,
  	"version_withdrawn_at" timestamp(3) with time zone,
  	"version_withdrawn_reason" varchar,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_pages_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."site_settings_hotlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"phone" varchar NOT NULL,
  	"verified_on" timestamp(3) with time zone NOT NULL,
  	"is_personal" boolean DEFAULT false,
  	"has_consent" boolean DEFAULT false,
  	"expires_on" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."site_settings_hotlines_locales" (
  	"role" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."site_settings_banners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"shown_from" timestamp(3) with time zone,
  	"shown_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."site_settings_banners_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."site_settings" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"operating_agency_id" integer,
  	"address" varchar,
  	"email" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."_site_settings_v_version_hotlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"phone" varchar NOT NULL,
  	"verified_on" timestamp(3) with time zone NOT NULL,
  	"is_personal" boolean DEFAULT false,
  	"has_consent" boolean DEFAULT false,
  	"expires_on" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_site_settings_v_version_hotlines_locales" (
  	"role" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_site_settings_v_version_banners" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"address" varchar,
  	"shown_from" timestamp(3) with time zone,
  	"shown_until" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_site_settings_v_version_banners_locales" (
  	"text" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_site_settings_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"version_operating_agency_id" integer,
  	"version_address" varchar,
  	"version_email" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "pages_id" integer;
  ALTER TABLE "cms"."pages_reform_areas" ADD CONSTRAINT "pages_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages_previous_slugs" ADD CONSTRAINT "pages_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."pages" ADD CONSTRAINT "pages_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages" ADD CONSTRAINT "pages_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages" ADD CONSTRAINT "pages_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_version_reform_areas" ADD CONSTRAINT "_pages_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_version_previous_slugs" ADD CONSTRAINT "_pages_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v" ADD CONSTRAINT "_pages_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v" ADD CONSTRAINT "_pages_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v" ADD CONSTRAINT "_pages_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_hotlines" ADD CONSTRAINT "site_settings_hotlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_hotlines_locales" ADD CONSTRAINT "site_settings_hotlines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."site_settings_hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_banners" ADD CONSTRAINT "site_settings_banners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_banners_locales" ADD CONSTRAINT "site_settings_banners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."site_settings_banners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."site_settings" ADD CONSTRAINT "site_settings_operating_agency_id_agencies_id_fk" FOREIGN KEY ("operating_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_hotlines" ADD CONSTRAINT "_site_settings_v_version_hotlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_hotlines_locales" ADD CONSTRAINT "_site_settings_v_version_hotlines_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_site_settings_v_version_hotlines"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_banners" ADD CONSTRAINT "_site_settings_v_version_banners_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_banners_locales" ADD CONSTRAINT "_site_settings_v_version_banners_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_site_settings_v_version_banners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_operating_agency_id_agencies_id_fk" FOREIGN KEY ("version_operating_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "pages_reform_areas_order_idx" ON "cms"."pages_reform_areas" USING btree ("_order");
  CREATE INDEX "pages_reform_areas_parent_id_idx" ON "cms"."pages_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "pages_previous_slugs_order_idx" ON "cms"."pages_previous_slugs" USING btree ("_order");
  CREATE INDEX "pages_previous_slugs_parent_id_idx" ON "cms"."pages_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "pages_previous_slugs_slug_idx" ON "cms"."pages_previous_slugs" USING btree ("slug");
  CREATE INDEX "pages_published_at_idx" ON "cms"."pages" USING btree ("published_at");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "cms"."pages" USING btree ("slug");
  CREATE INDEX "pages_issuing_agency_idx" ON "cms"."pages" USING btree ("issuing_agency_id");
  CREATE INDEX "pages_created_by_idx" ON "cms"."pages" USING btree ("created_by_id");
  CREATE INDEX "pages_updated_by_idx" ON "cms"."pages" USING btree ("updated_by_id");
  CREATE INDEX "pages_updated_at_idx" ON "cms"."pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "cms"."pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "cms"."pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "cms"."pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_version_reform_areas_order_idx" ON "cms"."_pages_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_pages_v_version_reform_areas_parent_id_idx" ON "cms"."_pages_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_previous_slugs_order_idx" ON "cms"."_pages_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_pages_v_version_previous_slugs_parent_id_idx" ON "cms"."_pages_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_version_previous_slugs_slug_idx" ON "cms"."_pages_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_pages_v_parent_idx" ON "cms"."_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "cms"."_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "cms"."_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_issuing_agency_idx" ON "cms"."_pages_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_pages_v_version_version_created_by_idx" ON "cms"."_pages_v" USING btree ("version_created_by_id");
  CREATE INDEX "_pages_v_version_version_updated_by_idx" ON "cms"."_pages_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "cms"."_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "cms"."_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "cms"."_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "cms"."_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "cms"."_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "cms"."_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "cms"."_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "cms"."_pages_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "cms"."_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_hotlines_order_idx" ON "cms"."site_settings_hotlines" USING btree ("_order");
  CREATE INDEX "site_settings_hotlines_parent_id_idx" ON "cms"."site_settings_hotlines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_hotlines_locales_locale_parent_id_unique" ON "cms"."site_settings_hotlines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_banners_order_idx" ON "cms"."site_settings_banners" USING btree ("_order");
  CREATE INDEX "site_settings_banners_parent_id_idx" ON "cms"."site_settings_banners" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_banners_locales_locale_parent_id_unique" ON "cms"."site_settings_banners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_operating_agency_idx" ON "cms"."site_settings" USING btree ("operating_agency_id");
  CREATE INDEX "_site_settings_v_version_hotlines_order_idx" ON "cms"."_site_settings_v_version_hotlines" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_hotlines_parent_id_idx" ON "cms"."_site_settings_v_version_hotlines" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_hotlines_locales_locale_parent_id_u" ON "cms"."_site_settings_v_version_hotlines_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_banners_order_idx" ON "cms"."_site_settings_v_version_banners" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_banners_parent_id_idx" ON "cms"."_site_settings_v_version_banners" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_banners_locales_locale_parent_id_un" ON "cms"."_site_settings_v_version_banners_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_version_operating_agency_idx" ON "cms"."_site_settings_v" USING btree ("version_operating_agency_id");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "cms"."_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "cms"."_site_settings_v" USING btree ("updated_at");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "cms"."pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("pages_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."pages_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pages_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."pages_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_pages_v_version_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_pages_v_version_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_pages_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_pages_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."site_settings_hotlines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."site_settings_hotlines_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."site_settings_banners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."site_settings_banners_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."site_settings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_site_settings_v_version_hotlines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_site_settings_v_version_hotlines_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_site_settings_v_version_banners" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_site_settings_v_version_banners_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_site_settings_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."pages_reform_areas" CASCADE;
  DROP TABLE "cms"."pages_previous_slugs" CASCADE;
  DROP TABLE "cms"."pages" CASCADE;
  DROP TABLE "cms"."pages_locales" CASCADE;
  DROP TABLE "cms"."_pages_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_pages_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_pages_v" CASCADE;
  DROP TABLE "cms"."_pages_v_locales" CASCADE;
  DROP TABLE "cms"."site_settings_hotlines" CASCADE;
  DROP TABLE "cms"."site_settings_hotlines_locales" CASCADE;
  DROP TABLE "cms"."site_settings_banners" CASCADE;
  DROP TABLE "cms"."site_settings_banners_locales" CASCADE;
  DROP TABLE "cms"."site_settings" CASCADE;
  DROP TABLE "cms"."_site_settings_v_version_hotlines" CASCADE;
  DROP TABLE "cms"."_site_settings_v_version_hotlines_locales" CASCADE;
  DROP TABLE "cms"."_site_settings_v_version_banners" CASCADE;
  DROP TABLE "cms"."_site_settings_v_version_banners_locales" CASCADE;
  DROP TABLE "cms"."_site_settings_v" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_pages_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_pages_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "pages_id";
  DROP TYPE "cms"."enum_pages_reform_areas_area";
  DROP TYPE "cms"."enum_pages_audience";
  DROP TYPE "cms"."enum_pages_status";
  DROP TYPE "cms"."enum__pages_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__pages_v_version_audience";
  DROP TYPE "cms"."enum__pages_v_version_status";
  DROP TYPE "cms"."enum__pages_v_published_locale";`)
}
