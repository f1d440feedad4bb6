import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_procedure_notices_channels_channel" AS ENUM('IN_PERSON', 'ONLINE', 'POSTAL');
  CREATE TYPE "cms"."enum_procedure_notices_channels_time_limit_unit" AS ENUM('WORKING_DAY', 'DAY', 'HOUR');
  CREATE TYPE "cms"."enum_procedure_notices_required_documents_only_for" AS ENUM('IN_PERSON', 'ONLINE', 'POSTAL');
  CREATE TYPE "cms"."enum_procedure_notices_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_procedure_notices_level" AS ENUM('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE');
  CREATE TYPE "cms"."enum_procedure_notices_online_level" AS ENUM('FULL', 'PARTIAL', 'INFORMATION_ONLY');
  CREATE TYPE "cms"."enum_procedure_notices_online_level_legacy" AS ENUM('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4');
  CREATE TYPE "cms"."enum_procedure_notices_change_kind" AS ENUM('NEW', 'AMENDED', 'REPLACED', 'REPEALED');
  CREATE TYPE "cms"."enum_procedure_notices_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_procedure_notices_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_channels_channel" AS ENUM('IN_PERSON', 'ONLINE', 'POSTAL');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_channels_time_limit_unit" AS ENUM('WORKING_DAY', 'DAY', 'HOUR');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_required_documents_only_for" AS ENUM('IN_PERSON', 'ONLINE', 'POSTAL');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_level" AS ENUM('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_online_level" AS ENUM('FULL', 'PARTIAL', 'INFORMATION_ONLY');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_online_level_legacy" AS ENUM('LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_change_kind" AS ENUM('NEW', 'AMENDED', 'REPLACED', 'REPEALED');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__procedure_notices_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__procedure_notices_v_published_locale" AS ENUM('vi', 'en');
  CREATE TABLE "cms"."procedure_notices_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."procedure_notices_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "cms"."procedure_notices_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"channel" "cms"."enum_procedure_notices_channels_channel" DEFAULT 'IN_PERSON',
  	"place" varchar,
  	"time_limit" numeric,
  	"time_limit_unit" "cms"."enum_procedure_notices_channels_time_limit_unit",
  	"time_limit_text" varchar,
  	"fee" numeric,
  	"fee_text" varchar
  );
  
  CREATE TABLE "cms"."procedure_notices_required_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"originals" numeric,
  	"copies" numeric,
  	"only_for" "cms"."enum_procedure_notices_required_documents_only_for",
  	"case" varchar
  );
  
  CREATE TABLE "cms"."procedure_notices_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"file_id" integer
  );
  
  CREATE TABLE "cms"."procedure_notices_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"as_written" varchar,
  	"document_id" integer
  );
  
  CREATE TABLE "cms"."procedure_notices_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_procedure_notices_reform_areas_area"
  );
  
  CREATE TABLE "cms"."procedure_notices_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."procedure_notices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"locality_suffix" varchar,
  	"field" varchar,
  	"level" "cms"."enum_procedure_notices_level" DEFAULT 'COMMUNE',
  	"online_level" "cms"."enum_procedure_notices_online_level",
  	"online_level_legacy" "cms"."enum_procedure_notices_online_level_legacy",
  	"non_territorial" boolean DEFAULT false,
  	"applicants" varchar,
  	"result" varchar,
  	"change_kind" "cms"."enum_procedure_notices_change_kind" DEFAULT 'NEW',
  	"effective_from" timestamp(3) with time zone,
  	"effective_to" timestamp(3) with time zone,
  	"decision_id" integer,
  	"decision_as_written" varchar,
  	"announced_by_id" integer,
  	"announced_by_post" varchar,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_procedure_notices_audience" DEFAULT 'PUBLIC',
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
  	"_status" "cms"."enum_procedure_notices_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."procedure_notices_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_steps" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_conditions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_channels" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"channel" "cms"."enum__procedure_notices_v_version_channels_channel" DEFAULT 'IN_PERSON',
  	"place" varchar,
  	"time_limit" numeric,
  	"time_limit_unit" "cms"."enum__procedure_notices_v_version_channels_time_limit_unit",
  	"time_limit_text" varchar,
  	"fee" numeric,
  	"fee_text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_required_documents" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"originals" numeric,
  	"copies" numeric,
  	"only_for" "cms"."enum__procedure_notices_v_version_required_documents_only_for",
  	"case" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_forms" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"file_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_legal_bases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"as_written" varchar,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__procedure_notices_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_procedure_notices_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_code" varchar,
  	"version_locality_suffix" varchar,
  	"version_field" varchar,
  	"version_level" "cms"."enum__procedure_notices_v_version_level" DEFAULT 'COMMUNE',
  	"version_online_level" "cms"."enum__procedure_notices_v_version_online_level",
  	"version_online_level_legacy" "cms"."enum__procedure_notices_v_version_online_level_legacy",
  	"version_non_territorial" boolean DEFAULT false,
  	"version_applicants" varchar,
  	"version_result" varchar,
  	"version_change_kind" "cms"."enum__procedure_notices_v_version_change_kind" DEFAULT 'NEW',
  	"version_effective_from" timestamp(3) with time zone,
  	"version_effective_to" timestamp(3) with time zone,
  	"version_decision_id" integer,
  	"version_decision_as_written" varchar,
  	"version_announced_by_id" integer,
  	"version_announced_by_post" varchar,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__procedure_notices_v_version_audience" DEFAULT 'PUBLIC',
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
  	"version__status" "cms"."enum__procedure_notices_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__procedure_notices_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_procedure_notices_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "procedure_notices_id" integer;
  ALTER TABLE "cms"."procedure_notices_steps" ADD CONSTRAINT "procedure_notices_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_conditions" ADD CONSTRAINT "procedure_notices_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_channels" ADD CONSTRAINT "procedure_notices_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_required_documents" ADD CONSTRAINT "procedure_notices_required_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_forms" ADD CONSTRAINT "procedure_notices_forms_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_forms" ADD CONSTRAINT "procedure_notices_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_legal_bases" ADD CONSTRAINT "procedure_notices_legal_bases_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_legal_bases" ADD CONSTRAINT "procedure_notices_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_reform_areas" ADD CONSTRAINT "procedure_notices_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_previous_slugs" ADD CONSTRAINT "procedure_notices_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices" ADD CONSTRAINT "procedure_notices_decision_id_documents_id_fk" FOREIGN KEY ("decision_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices" ADD CONSTRAINT "procedure_notices_announced_by_id_agencies_id_fk" FOREIGN KEY ("announced_by_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices" ADD CONSTRAINT "procedure_notices_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices" ADD CONSTRAINT "procedure_notices_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices" ADD CONSTRAINT "procedure_notices_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."procedure_notices_locales" ADD CONSTRAINT "procedure_notices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_steps" ADD CONSTRAINT "_procedure_notices_v_version_steps_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_conditions" ADD CONSTRAINT "_procedure_notices_v_version_conditions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_channels" ADD CONSTRAINT "_procedure_notices_v_version_channels_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_required_documents" ADD CONSTRAINT "_procedure_notices_v_version_required_documents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_forms" ADD CONSTRAINT "_procedure_notices_v_version_forms_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_forms" ADD CONSTRAINT "_procedure_notices_v_version_forms_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_legal_bases" ADD CONSTRAINT "_procedure_notices_v_version_legal_bases_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_legal_bases" ADD CONSTRAINT "_procedure_notices_v_version_legal_bases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_reform_areas" ADD CONSTRAINT "_procedure_notices_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_version_previous_slugs" ADD CONSTRAINT "_procedure_notices_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v" ADD CONSTRAINT "_procedure_notices_v_parent_id_procedure_notices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v" ADD CONSTRAINT "_procedure_notices_v_version_decision_id_documents_id_fk" FOREIGN KEY ("version_decision_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v" ADD CONSTRAINT "_procedure_notices_v_version_announced_by_id_agencies_id_fk" FOREIGN KEY ("version_announced_by_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v" ADD CONSTRAINT "_procedure_notices_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v" ADD CONSTRAINT "_procedure_notices_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v" ADD CONSTRAINT "_procedure_notices_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_procedure_notices_v_locales" ADD CONSTRAINT "_procedure_notices_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_procedure_notices_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "procedure_notices_steps_order_idx" ON "cms"."procedure_notices_steps" USING btree ("_order");
  CREATE INDEX "procedure_notices_steps_parent_id_idx" ON "cms"."procedure_notices_steps" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_conditions_order_idx" ON "cms"."procedure_notices_conditions" USING btree ("_order");
  CREATE INDEX "procedure_notices_conditions_parent_id_idx" ON "cms"."procedure_notices_conditions" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_channels_order_idx" ON "cms"."procedure_notices_channels" USING btree ("_order");
  CREATE INDEX "procedure_notices_channels_parent_id_idx" ON "cms"."procedure_notices_channels" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_required_documents_order_idx" ON "cms"."procedure_notices_required_documents" USING btree ("_order");
  CREATE INDEX "procedure_notices_required_documents_parent_id_idx" ON "cms"."procedure_notices_required_documents" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_forms_order_idx" ON "cms"."procedure_notices_forms" USING btree ("_order");
  CREATE INDEX "procedure_notices_forms_parent_id_idx" ON "cms"."procedure_notices_forms" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_forms_file_idx" ON "cms"."procedure_notices_forms" USING btree ("file_id");
  CREATE INDEX "procedure_notices_legal_bases_order_idx" ON "cms"."procedure_notices_legal_bases" USING btree ("_order");
  CREATE INDEX "procedure_notices_legal_bases_parent_id_idx" ON "cms"."procedure_notices_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_legal_bases_document_idx" ON "cms"."procedure_notices_legal_bases" USING btree ("document_id");
  CREATE INDEX "procedure_notices_reform_areas_order_idx" ON "cms"."procedure_notices_reform_areas" USING btree ("_order");
  CREATE INDEX "procedure_notices_reform_areas_parent_id_idx" ON "cms"."procedure_notices_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_previous_slugs_order_idx" ON "cms"."procedure_notices_previous_slugs" USING btree ("_order");
  CREATE INDEX "procedure_notices_previous_slugs_parent_id_idx" ON "cms"."procedure_notices_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "procedure_notices_previous_slugs_slug_idx" ON "cms"."procedure_notices_previous_slugs" USING btree ("slug");
  CREATE INDEX "procedure_notices_decision_idx" ON "cms"."procedure_notices" USING btree ("decision_id");
  CREATE INDEX "procedure_notices_announced_by_idx" ON "cms"."procedure_notices" USING btree ("announced_by_id");
  CREATE INDEX "procedure_notices_published_at_idx" ON "cms"."procedure_notices" USING btree ("published_at");
  CREATE UNIQUE INDEX "procedure_notices_slug_idx" ON "cms"."procedure_notices" USING btree ("slug");
  CREATE INDEX "procedure_notices_issuing_agency_idx" ON "cms"."procedure_notices" USING btree ("issuing_agency_id");
  CREATE INDEX "procedure_notices_created_by_idx" ON "cms"."procedure_notices" USING btree ("created_by_id");
  CREATE INDEX "procedure_notices_updated_by_idx" ON "cms"."procedure_notices" USING btree ("updated_by_id");
  CREATE INDEX "procedure_notices_updated_at_idx" ON "cms"."procedure_notices" USING btree ("updated_at");
  CREATE INDEX "procedure_notices_created_at_idx" ON "cms"."procedure_notices" USING btree ("created_at");
  CREATE INDEX "procedure_notices__status_idx" ON "cms"."procedure_notices" USING btree ("_status");
  CREATE UNIQUE INDEX "procedure_notices_locales_locale_parent_id_unique" ON "cms"."procedure_notices_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_procedure_notices_v_version_steps_order_idx" ON "cms"."_procedure_notices_v_version_steps" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_steps_parent_id_idx" ON "cms"."_procedure_notices_v_version_steps" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_conditions_order_idx" ON "cms"."_procedure_notices_v_version_conditions" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_conditions_parent_id_idx" ON "cms"."_procedure_notices_v_version_conditions" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_channels_order_idx" ON "cms"."_procedure_notices_v_version_channels" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_channels_parent_id_idx" ON "cms"."_procedure_notices_v_version_channels" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_required_documents_order_idx" ON "cms"."_procedure_notices_v_version_required_documents" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_required_documents_parent_id_idx" ON "cms"."_procedure_notices_v_version_required_documents" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_forms_order_idx" ON "cms"."_procedure_notices_v_version_forms" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_forms_parent_id_idx" ON "cms"."_procedure_notices_v_version_forms" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_forms_file_idx" ON "cms"."_procedure_notices_v_version_forms" USING btree ("file_id");
  CREATE INDEX "_procedure_notices_v_version_legal_bases_order_idx" ON "cms"."_procedure_notices_v_version_legal_bases" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_legal_bases_parent_id_idx" ON "cms"."_procedure_notices_v_version_legal_bases" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_legal_bases_document_idx" ON "cms"."_procedure_notices_v_version_legal_bases" USING btree ("document_id");
  CREATE INDEX "_procedure_notices_v_version_reform_areas_order_idx" ON "cms"."_procedure_notices_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_reform_areas_parent_id_idx" ON "cms"."_procedure_notices_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_previous_slugs_order_idx" ON "cms"."_procedure_notices_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_procedure_notices_v_version_previous_slugs_parent_id_idx" ON "cms"."_procedure_notices_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_procedure_notices_v_version_previous_slugs_slug_idx" ON "cms"."_procedure_notices_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_procedure_notices_v_parent_idx" ON "cms"."_procedure_notices_v" USING btree ("parent_id");
  CREATE INDEX "_procedure_notices_v_version_version_decision_idx" ON "cms"."_procedure_notices_v" USING btree ("version_decision_id");
  CREATE INDEX "_procedure_notices_v_version_version_announced_by_idx" ON "cms"."_procedure_notices_v" USING btree ("version_announced_by_id");
  CREATE INDEX "_procedure_notices_v_version_version_published_at_idx" ON "cms"."_procedure_notices_v" USING btree ("version_published_at");
  CREATE INDEX "_procedure_notices_v_version_version_slug_idx" ON "cms"."_procedure_notices_v" USING btree ("version_slug");
  CREATE INDEX "_procedure_notices_v_version_version_issuing_agency_idx" ON "cms"."_procedure_notices_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_procedure_notices_v_version_version_created_by_idx" ON "cms"."_procedure_notices_v" USING btree ("version_created_by_id");
  CREATE INDEX "_procedure_notices_v_version_version_updated_by_idx" ON "cms"."_procedure_notices_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_procedure_notices_v_version_version_updated_at_idx" ON "cms"."_procedure_notices_v" USING btree ("version_updated_at");
  CREATE INDEX "_procedure_notices_v_version_version_created_at_idx" ON "cms"."_procedure_notices_v" USING btree ("version_created_at");
  CREATE INDEX "_procedure_notices_v_version_version__status_idx" ON "cms"."_procedure_notices_v" USING btree ("version__status");
  CREATE INDEX "_procedure_notices_v_created_at_idx" ON "cms"."_procedure_notices_v" USING btree ("created_at");
  CREATE INDEX "_procedure_notices_v_updated_at_idx" ON "cms"."_procedure_notices_v" USING btree ("updated_at");
  CREATE INDEX "_procedure_notices_v_snapshot_idx" ON "cms"."_procedure_notices_v" USING btree ("snapshot");
  CREATE INDEX "_procedure_notices_v_published_locale_idx" ON "cms"."_procedure_notices_v" USING btree ("published_locale");
  CREATE INDEX "_procedure_notices_v_latest_idx" ON "cms"."_procedure_notices_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_procedure_notices_v_locales_locale_parent_id_unique" ON "cms"."_procedure_notices_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_procedure_notices_fk" FOREIGN KEY ("procedure_notices_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_procedure_notices_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("procedure_notices_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."procedure_notices_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_required_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_forms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_legal_bases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."procedure_notices_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_steps" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_conditions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_channels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_required_documents" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_forms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_legal_bases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_version_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_procedure_notices_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."procedure_notices_steps" CASCADE;
  DROP TABLE "cms"."procedure_notices_conditions" CASCADE;
  DROP TABLE "cms"."procedure_notices_channels" CASCADE;
  DROP TABLE "cms"."procedure_notices_required_documents" CASCADE;
  DROP TABLE "cms"."procedure_notices_forms" CASCADE;
  DROP TABLE "cms"."procedure_notices_legal_bases" CASCADE;
  DROP TABLE "cms"."procedure_notices_reform_areas" CASCADE;
  DROP TABLE "cms"."procedure_notices_previous_slugs" CASCADE;
  DROP TABLE "cms"."procedure_notices" CASCADE;
  DROP TABLE "cms"."procedure_notices_locales" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_steps" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_conditions" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_channels" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_required_documents" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_forms" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_legal_bases" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v" CASCADE;
  DROP TABLE "cms"."_procedure_notices_v_locales" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_procedure_notices_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_procedure_notices_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "procedure_notices_id";
  DROP TYPE "cms"."enum_procedure_notices_channels_channel";
  DROP TYPE "cms"."enum_procedure_notices_channels_time_limit_unit";
  DROP TYPE "cms"."enum_procedure_notices_required_documents_only_for";
  DROP TYPE "cms"."enum_procedure_notices_reform_areas_area";
  DROP TYPE "cms"."enum_procedure_notices_level";
  DROP TYPE "cms"."enum_procedure_notices_online_level";
  DROP TYPE "cms"."enum_procedure_notices_online_level_legacy";
  DROP TYPE "cms"."enum_procedure_notices_change_kind";
  DROP TYPE "cms"."enum_procedure_notices_audience";
  DROP TYPE "cms"."enum_procedure_notices_status";
  DROP TYPE "cms"."enum__procedure_notices_v_version_channels_channel";
  DROP TYPE "cms"."enum__procedure_notices_v_version_channels_time_limit_unit";
  DROP TYPE "cms"."enum__procedure_notices_v_version_required_documents_only_for";
  DROP TYPE "cms"."enum__procedure_notices_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__procedure_notices_v_version_level";
  DROP TYPE "cms"."enum__procedure_notices_v_version_online_level";
  DROP TYPE "cms"."enum__procedure_notices_v_version_online_level_legacy";
  DROP TYPE "cms"."enum__procedure_notices_v_version_change_kind";
  DROP TYPE "cms"."enum__procedure_notices_v_version_audience";
  DROP TYPE "cms"."enum__procedure_notices_v_version_status";
  DROP TYPE "cms"."enum__procedure_notices_v_published_locale";`)
}
