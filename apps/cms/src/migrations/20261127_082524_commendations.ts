import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_commendations_recipients_kind" AS ENUM('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD');
  CREATE TYPE "cms"."enum_commendations_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_commendations_form" AS ENUM('COMMENDATION_CERTIFICATE', 'MERIT_CERTIFICATE', 'EMULATION_FLAG', 'EMULATION_TITLE', 'MEMORIAL_MEDAL', 'MEDAL', 'PRAISE');
  CREATE TYPE "cms"."enum_commendations_category" AS ENUM('MERIT', 'AD_HOC', 'MOVEMENT', 'CONTRIBUTION', 'SENIORITY', 'EXTERNAL');
  CREATE TYPE "cms"."enum_commendations_state" AS ENUM('GRANTED', 'REVOKED');
  CREATE TYPE "cms"."enum_commendations_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_commendations_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__commendations_v_version_recipients_kind" AS ENUM('COLLECTIVE', 'INDIVIDUAL', 'HOUSEHOLD');
  CREATE TYPE "cms"."enum__commendations_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__commendations_v_version_form" AS ENUM('COMMENDATION_CERTIFICATE', 'MERIT_CERTIFICATE', 'EMULATION_FLAG', 'EMULATION_TITLE', 'MEMORIAL_MEDAL', 'MEDAL', 'PRAISE');
  CREATE TYPE "cms"."enum__commendations_v_version_category" AS ENUM('MERIT', 'AD_HOC', 'MOVEMENT', 'CONTRIBUTION', 'SENIORITY', 'EXTERNAL');
  CREATE TYPE "cms"."enum__commendations_v_version_state" AS ENUM('GRANTED', 'REVOKED');
  CREATE TYPE "cms"."enum__commendations_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__commendations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__commendations_v_published_locale" AS ENUM('vi', 'en');
  CREATE TABLE "cms"."commendations_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "cms"."enum_commendations_recipients_kind" DEFAULT 'COLLECTIVE',
  	"name" varchar,
  	"post" varchar,
  	"unit" varchar,
  	"agency_id" integer
  );
  
  CREATE TABLE "cms"."commendations_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_commendations_reform_areas_area"
  );
  
  CREATE TABLE "cms"."commendations_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."commendations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"form" "cms"."enum_commendations_form",
  	"category" "cms"."enum_commendations_category",
  	"occasion" varchar,
  	"achievement" varchar,
  	"told_in_id" integer,
  	"total_count" numeric,
  	"collective_count" numeric,
  	"individual_count" numeric,
  	"household_count" numeric,
  	"decision_id" integer,
  	"decision_as_written" varchar,
  	"authority_id" integer,
  	"authority_post" varchar,
  	"presented_by" varchar,
  	"awarded_on" timestamp(3) with time zone,
  	"state" "cms"."enum_commendations_state" DEFAULT 'GRANTED',
  	"revoked_on" timestamp(3) with time zone,
  	"revocation_reason" varchar,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_commendations_audience" DEFAULT 'PUBLIC',
  	"issuing_agency_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"updated_by_id" integer,
  	"live_from" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_commendations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."commendations_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_commendations_v_version_recipients" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "cms"."enum__commendations_v_version_recipients_kind" DEFAULT 'COLLECTIVE',
  	"name" varchar,
  	"post" varchar,
  	"unit" varchar,
  	"agency_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_commendations_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__commendations_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_commendations_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_commendations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_form" "cms"."enum__commendations_v_version_form",
  	"version_category" "cms"."enum__commendations_v_version_category",
  	"version_occasion" varchar,
  	"version_achievement" varchar,
  	"version_told_in_id" integer,
  	"version_total_count" numeric,
  	"version_collective_count" numeric,
  	"version_individual_count" numeric,
  	"version_household_count" numeric,
  	"version_decision_id" integer,
  	"version_decision_as_written" varchar,
  	"version_authority_id" integer,
  	"version_authority_post" varchar,
  	"version_presented_by" varchar,
  	"version_awarded_on" timestamp(3) with time zone,
  	"version_state" "cms"."enum__commendations_v_version_state" DEFAULT 'GRANTED',
  	"version_revoked_on" timestamp(3) with time zone,
  	"version_revocation_reason" varchar,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__commendations_v_version_audience" DEFAULT 'PUBLIC',
  	"version_issuing_agency_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_updated_by_id" integer,
  	"version_live_from" timestamp(3) with time zone,
  	"version_withdrawn_at" timestamp(3) with time zone,
  	"version_withdrawn_reason" varchar,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__commendations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__commendations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_commendations_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "commendations_id" integer;
  ALTER TABLE "cms"."commendations_recipients" ADD CONSTRAINT "commendations_recipients_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations_recipients" ADD CONSTRAINT "commendations_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."commendations_reform_areas" ADD CONSTRAINT "commendations_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."commendations_previous_slugs" ADD CONSTRAINT "commendations_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."commendations" ADD CONSTRAINT "commendations_told_in_id_articles_id_fk" FOREIGN KEY ("told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations" ADD CONSTRAINT "commendations_decision_id_documents_id_fk" FOREIGN KEY ("decision_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations" ADD CONSTRAINT "commendations_authority_id_agencies_id_fk" FOREIGN KEY ("authority_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations" ADD CONSTRAINT "commendations_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations" ADD CONSTRAINT "commendations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations" ADD CONSTRAINT "commendations_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."commendations_locales" ADD CONSTRAINT "commendations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v_version_recipients" ADD CONSTRAINT "_commendations_v_version_recipients_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v_version_recipients" ADD CONSTRAINT "_commendations_v_version_recipients_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_commendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v_version_reform_areas" ADD CONSTRAINT "_commendations_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_commendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v_version_previous_slugs" ADD CONSTRAINT "_commendations_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_commendations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_parent_id_commendations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."commendations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_version_told_in_id_articles_id_fk" FOREIGN KEY ("version_told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_version_decision_id_documents_id_fk" FOREIGN KEY ("version_decision_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_version_authority_id_agencies_id_fk" FOREIGN KEY ("version_authority_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v" ADD CONSTRAINT "_commendations_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_commendations_v_locales" ADD CONSTRAINT "_commendations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_commendations_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "commendations_recipients_order_idx" ON "cms"."commendations_recipients" USING btree ("_order");
  CREATE INDEX "commendations_recipients_parent_id_idx" ON "cms"."commendations_recipients" USING btree ("_parent_id");
  CREATE INDEX "commendations_recipients_agency_idx" ON "cms"."commendations_recipients" USING btree ("agency_id");
  CREATE INDEX "commendations_reform_areas_order_idx" ON "cms"."commendations_reform_areas" USING btree ("_order");
  CREATE INDEX "commendations_reform_areas_parent_id_idx" ON "cms"."commendations_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "commendations_previous_slugs_order_idx" ON "cms"."commendations_previous_slugs" USING btree ("_order");
  CREATE INDEX "commendations_previous_slugs_parent_id_idx" ON "cms"."commendations_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "commendations_previous_slugs_slug_idx" ON "cms"."commendations_previous_slugs" USING btree ("slug");
  CREATE INDEX "commendations_told_in_idx" ON "cms"."commendations" USING btree ("told_in_id");
  CREATE INDEX "commendations_decision_idx" ON "cms"."commendations" USING btree ("decision_id");
  CREATE INDEX "commendations_authority_idx" ON "cms"."commendations" USING btree ("authority_id");
  CREATE INDEX "commendations_published_at_idx" ON "cms"."commendations" USING btree ("published_at");
  CREATE UNIQUE INDEX "commendations_slug_idx" ON "cms"."commendations" USING btree ("slug");
  CREATE INDEX "commendations_issuing_agency_idx" ON "cms"."commendations" USING btree ("issuing_agency_id");
  CREATE INDEX "commendations_created_by_idx" ON "cms"."commendations" USING btree ("created_by_id");
  CREATE INDEX "commendations_updated_by_idx" ON "cms"."commendations" USING btree ("updated_by_id");
  CREATE INDEX "commendations_updated_at_idx" ON "cms"."commendations" USING btree ("updated_at");
  CREATE INDEX "commendations_created_at_idx" ON "cms"."commendations" USING btree ("created_at");
  CREATE INDEX "commendations__status_idx" ON "cms"."commendations" USING btree ("_status");
  CREATE UNIQUE INDEX "commendations_locales_locale_parent_id_unique" ON "cms"."commendations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_commendations_v_version_recipients_order_idx" ON "cms"."_commendations_v_version_recipients" USING btree ("_order");
  CREATE INDEX "_commendations_v_version_recipients_parent_id_idx" ON "cms"."_commendations_v_version_recipients" USING btree ("_parent_id");
  CREATE INDEX "_commendations_v_version_recipients_agency_idx" ON "cms"."_commendations_v_version_recipients" USING btree ("agency_id");
  CREATE INDEX "_commendations_v_version_reform_areas_order_idx" ON "cms"."_commendations_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_commendations_v_version_reform_areas_parent_id_idx" ON "cms"."_commendations_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_commendations_v_version_previous_slugs_order_idx" ON "cms"."_commendations_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_commendations_v_version_previous_slugs_parent_id_idx" ON "cms"."_commendations_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_commendations_v_version_previous_slugs_slug_idx" ON "cms"."_commendations_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_commendations_v_parent_idx" ON "cms"."_commendations_v" USING btree ("parent_id");
  CREATE INDEX "_commendations_v_version_version_told_in_idx" ON "cms"."_commendations_v" USING btree ("version_told_in_id");
  CREATE INDEX "_commendations_v_version_version_decision_idx" ON "cms"."_commendations_v" USING btree ("version_decision_id");
  CREATE INDEX "_commendations_v_version_version_authority_idx" ON "cms"."_commendations_v" USING btree ("version_authority_id");
  CREATE INDEX "_commendations_v_version_version_published_at_idx" ON "cms"."_commendations_v" USING btree ("version_published_at");
  CREATE INDEX "_commendations_v_version_version_slug_idx" ON "cms"."_commendations_v" USING btree ("version_slug");
  CREATE INDEX "_commendations_v_version_version_issuing_agency_idx" ON "cms"."_commendations_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_commendations_v_version_version_created_by_idx" ON "cms"."_commendations_v" USING btree ("version_created_by_id");
  CREATE INDEX "_commendations_v_version_version_updated_by_idx" ON "cms"."_commendations_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_commendations_v_version_version_updated_at_idx" ON "cms"."_commendations_v" USING btree ("version_updated_at");
  CREATE INDEX "_commendations_v_version_version_created_at_idx" ON "cms"."_commendations_v" USING btree ("version_created_at");
  CREATE INDEX "_commendations_v_version_version__status_idx" ON "cms"."_commendations_v" USING btree ("version__status");
  CREATE INDEX "_commendations_v_created_at_idx" ON "cms"."_commendations_v" USING btree ("created_at");
  CREATE INDEX "_commendations_v_updated_at_idx" ON "cms"."_commendations_v" USING btree ("updated_at");
  CREATE INDEX "_commendations_v_snapshot_idx" ON "cms"."_commendations_v" USING btree ("snapshot");
  CREATE INDEX "_commendations_v_published_locale_idx" ON "cms"."_commendations_v" USING btree ("published_locale");
  CREATE INDEX "_commendations_v_latest_idx" ON "cms"."_commendations_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_commendations_v_locales_locale_parent_id_unique" ON "cms"."_commendations_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_commendations_fk" FOREIGN KEY ("commendations_id") REFERENCES "cms"."commendations"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_commendations_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("commendations_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."commendations_recipients" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."commendations_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."commendations_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."commendations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."commendations_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_commendations_v_version_recipients" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_commendations_v_version_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_commendations_v_version_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_commendations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_commendations_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."commendations_recipients" CASCADE;
  DROP TABLE "cms"."commendations_reform_areas" CASCADE;
  DROP TABLE "cms"."commendations_previous_slugs" CASCADE;
  DROP TABLE "cms"."commendations" CASCADE;
  DROP TABLE "cms"."commendations_locales" CASCADE;
  DROP TABLE "cms"."_commendations_v_version_recipients" CASCADE;
  DROP TABLE "cms"."_commendations_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_commendations_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_commendations_v" CASCADE;
  DROP TABLE "cms"."_commendations_v_locales" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_commendations_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_commendations_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "commendations_id";
  DROP TYPE "cms"."enum_commendations_recipients_kind";
  DROP TYPE "cms"."enum_commendations_reform_areas_area";
  DROP TYPE "cms"."enum_commendations_form";
  DROP TYPE "cms"."enum_commendations_category";
  DROP TYPE "cms"."enum_commendations_state";
  DROP TYPE "cms"."enum_commendations_audience";
  DROP TYPE "cms"."enum_commendations_status";
  DROP TYPE "cms"."enum__commendations_v_version_recipients_kind";
  DROP TYPE "cms"."enum__commendations_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__commendations_v_version_form";
  DROP TYPE "cms"."enum__commendations_v_version_category";
  DROP TYPE "cms"."enum__commendations_v_version_state";
  DROP TYPE "cms"."enum__commendations_v_version_audience";
  DROP TYPE "cms"."enum__commendations_v_version_status";
  DROP TYPE "cms"."enum__commendations_v_published_locale";`)
}
