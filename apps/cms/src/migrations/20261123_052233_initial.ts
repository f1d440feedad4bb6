import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."_locales" AS ENUM('vi', 'en');
  CREATE TYPE "cms"."enum_articles_citations_relation" AS ENUM('REPORTS_ON', 'ATTACHES', 'BASED_ON', 'IMPLEMENTS', 'REFERS_TO');
  CREATE TYPE "cms"."enum_articles_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_articles_genre" AS ENUM('NEWS_ITEM', 'ARTICLE', 'FEATURE', 'PHOTO');
  CREATE TYPE "cms"."enum_articles_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__articles_v_version_citations_relation" AS ENUM('REPORTS_ON', 'ATTACHES', 'BASED_ON', 'IMPLEMENTS', 'REFERS_TO');
  CREATE TYPE "cms"."enum__articles_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__articles_v_version_genre" AS ENUM('NEWS_ITEM', 'ARTICLE', 'FEATURE', 'PHOTO');
  CREATE TYPE "cms"."enum__articles_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__articles_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "cms"."enum_conclusions_directives_parties_role" AS ENUM('LEAD', 'COORDINATE', 'MONITOR', 'ADDRESSEE');
  CREATE TYPE "cms"."enum_conclusions_directives_deadlines_kind" AS ENUM('BY', 'WITHIN', 'RECURRING', 'ONGOING', 'RELATIVE');
  CREATE TYPE "cms"."enum_conclusions_directives_deadlines_precision" AS ENUM('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR');
  CREATE TYPE "cms"."enum_conclusions_directives_deadlines_recurrence" AS ENUM('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');
  CREATE TYPE "cms"."enum_conclusions_directives_deadlines_source" AS ENUM('PARSED', 'ENTERED');
  CREATE TYPE "cms"."enum_conclusions_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_conclusions_form" AS ENUM('MEETING_NOTICE', 'REPORTED_ORALLY', 'DIRECTIVE_LETTER');
  CREATE TYPE "cms"."enum_conclusions_tracking" AS ENUM('ARCHIVED', 'LIVE');
  CREATE TYPE "cms"."enum_conclusions_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_conclusions_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__conclusions_v_version_directives_parties_role" AS ENUM('LEAD', 'COORDINATE', 'MONITOR', 'ADDRESSEE');
  CREATE TYPE "cms"."enum__conclusions_v_version_directives_deadlines_kind" AS ENUM('BY', 'WITHIN', 'RECURRING', 'ONGOING', 'RELATIVE');
  CREATE TYPE "cms"."enum__conclusions_v_version_directives_deadlines_precision" AS ENUM('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR');
  CREATE TYPE "cms"."enum__conclusions_v_version_directives_deadlines_recurrence" AS ENUM('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');
  CREATE TYPE "cms"."enum__conclusions_v_version_directives_deadlines_source" AS ENUM('PARSED', 'ENTERED');
  CREATE TYPE "cms"."enum__conclusions_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__conclusions_v_version_form" AS ENUM('MEETING_NOTICE', 'REPORTED_ORALLY', 'DIRECTIVE_LETTER');
  CREATE TYPE "cms"."enum__conclusions_v_version_tracking" AS ENUM('ARCHIVED', 'LIVE');
  CREATE TYPE "cms"."enum__conclusions_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__conclusions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__conclusions_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "cms"."enum_documents_relations_relation" AS ENUM('BASED_ON', 'IMPLEMENTS', 'DETAILS', 'GUIDES', 'AMENDS', 'REPLACES', 'REPEALS', 'CORRECTS', 'CONSOLIDATES', 'ISSUED_WITH', 'EXTENDS_DEADLINE', 'REMINDS', 'REPLIES_TO', 'REFERS_TO');
  CREATE TYPE "cms"."enum_documents_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_documents_type" AS ENUM('RESOLUTION', 'DECISION', 'DIRECTIVE_DOCUMENT', 'REGULATION', 'RULE', 'NOTICE', 'CONCLUSION_NOTICE', 'GUIDANCE', 'PROGRAMME', 'PLAN', 'SCHEME', 'REPORT', 'SUBMISSION', 'OFFICIAL_TELEGRAM', 'OFFICIAL_LETTER', 'DECREE', 'CIRCULAR', 'LAW', 'PARTY_CONCLUSION', 'OTHER');
  CREATE TYPE "cms"."enum_documents_effect_status" AS ENUM('NOT_YET_IN_FORCE', 'IN_FORCE', 'PARTLY_EXPIRED', 'EXPIRED', 'SUSPENDED');
  CREATE TYPE "cms"."enum_documents_secrecy_mark" AS ENUM('NONE', 'MAT', 'TOI_MAT', 'TUYET_MAT');
  CREATE TYPE "cms"."enum_documents_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__documents_v_version_relations_relation" AS ENUM('BASED_ON', 'IMPLEMENTS', 'DETAILS', 'GUIDES', 'AMENDS', 'REPLACES', 'REPEALS', 'CORRECTS', 'CONSOLIDATES', 'ISSUED_WITH', 'EXTENDS_DEADLINE', 'REMINDS', 'REPLIES_TO', 'REFERS_TO');
  CREATE TYPE "cms"."enum__documents_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__documents_v_version_type" AS ENUM('RESOLUTION', 'DECISION', 'DIRECTIVE_DOCUMENT', 'REGULATION', 'RULE', 'NOTICE', 'CONCLUSION_NOTICE', 'GUIDANCE', 'PROGRAMME', 'PLAN', 'SCHEME', 'REPORT', 'SUBMISSION', 'OFFICIAL_TELEGRAM', 'OFFICIAL_LETTER', 'DECREE', 'CIRCULAR', 'LAW', 'PARTY_CONCLUSION', 'OTHER');
  CREATE TYPE "cms"."enum__documents_v_version_effect_status" AS ENUM('NOT_YET_IN_FORCE', 'IN_FORCE', 'PARTLY_EXPIRED', 'EXPIRED', 'SUSPENDED');
  CREATE TYPE "cms"."enum__documents_v_version_secrecy_mark" AS ENUM('NONE', 'MAT', 'TOI_MAT', 'TUYET_MAT');
  CREATE TYPE "cms"."enum__documents_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__documents_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "cms"."enum_agencies_level" AS ENUM('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE');
  CREATE TYPE "cms"."enum_agencies_kind" AS ENUM('GOVERNMENT', 'MINISTRY', 'PEOPLES_COUNCIL', 'PEOPLES_COMMITTEE', 'OFFICE', 'DEPARTMENT', 'DIVISION', 'PUBLIC_SERVICE_CENTRE', 'ONE_STOP_UNIT', 'VERTICAL', 'PARTY', 'MASS_ORGANISATION', 'STEERING_COMMITTEE', 'OTHER');
  CREATE TYPE "cms"."enum_agency_successions_to_extent" AS ENUM('WHOLE', 'PART', 'FUNCTION');
  CREATE TYPE "cms"."enum_agency_successions_type" AS ENUM('MERGE', 'SPLIT', 'RENAME', 'ABOLISH', 'ESTABLISH', 'TRANSFER_FUNCTION', 'TRANSFER_AREA');
  CREATE TYPE "cms"."enum_users_role" AS ENUM('CONTRIBUTOR', 'EDITOR', 'PUBLISHER', 'MANAGING_EDITOR', 'AGENCY_OFFICER', 'LEADER', 'ADMINISTRATOR');
  CREATE TABLE "cms"."articles_photos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"media_id" integer
  );
  
  CREATE TABLE "cms"."articles_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"share" numeric
  );
  
  CREATE TABLE "cms"."articles_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"relation" "cms"."enum_articles_citations_relation" DEFAULT 'REFERS_TO',
  	"as_written" varchar,
  	"document_id" integer
  );
  
  CREATE TABLE "cms"."articles_related_conclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"conclusion_id" integer
  );
  
  CREATE TABLE "cms"."articles_related_articles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"article_id" integer
  );
  
  CREATE TABLE "cms"."articles_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_articles_reform_areas_area"
  );
  
  CREATE TABLE "cms"."articles_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"cover_id" integer,
  	"genre" "cms"."enum_articles_genre" DEFAULT 'NEWS_ITEM',
  	"event_on" timestamp(3) with time zone,
  	"byline_unit" varchar,
  	"replacement_link" varchar,
  	"royalty_amount" numeric,
  	"page_count" numeric,
  	"photo_count" numeric,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_articles_audience" DEFAULT 'PUBLIC',
  	"issuing_agency_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"section_id" integer,
  	"is_featured" boolean DEFAULT false,
  	"created_by_id" integer,
  	"live_from" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."articles_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_articles_v_version_photos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"media_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_authors" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"share" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"relation" "cms"."enum__articles_v_version_citations_relation" DEFAULT 'REFERS_TO',
  	"as_written" varchar,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_related_conclusions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"conclusion_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_related_articles" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"article_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__articles_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_cover_id" integer,
  	"version_genre" "cms"."enum__articles_v_version_genre" DEFAULT 'NEWS_ITEM',
  	"version_event_on" timestamp(3) with time zone,
  	"version_byline_unit" varchar,
  	"version_replacement_link" varchar,
  	"version_royalty_amount" numeric,
  	"version_page_count" numeric,
  	"version_photo_count" numeric,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__articles_v_version_audience" DEFAULT 'PUBLIC',
  	"version_issuing_agency_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_section_id" integer,
  	"version_is_featured" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_live_from" timestamp(3) with time zone,
  	"version_withdrawn_at" timestamp(3) with time zone,
  	"version_withdrawn_reason" varchar,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__articles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_articles_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."conclusions_directives_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"role" "cms"."enum_conclusions_directives_parties_role" DEFAULT 'LEAD',
  	"as_written" varchar,
  	"agency_id" integer,
  	"group_id" integer
  );
  
  CREATE TABLE "cms"."conclusions_directives_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"phrase" varchar,
  	"kind" "cms"."enum_conclusions_directives_deadlines_kind" DEFAULT 'BY',
  	"due" timestamp(3) with time zone,
  	"due_time" varchar,
  	"start" timestamp(3) with time zone,
  	"precision" "cms"."enum_conclusions_directives_deadlines_precision" DEFAULT 'DAY',
  	"recurrence" "cms"."enum_conclusions_directives_deadlines_recurrence",
  	"anchor_event" varchar,
  	"source" "cms"."enum_conclusions_directives_deadlines_source" DEFAULT 'ENTERED',
  	"rule" varchar,
  	"confirmed_by" varchar,
  	"binds_whole" boolean DEFAULT true
  );
  
  CREATE TABLE "cms"."conclusions_directives_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"as_written" varchar,
  	"document_id" integer
  );
  
  CREATE TABLE "cms"."conclusions_directives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"number" varchar,
  	"deliverable" varchar,
  	"text" varchar,
  	"no_task" boolean DEFAULT false,
  	"no_task_reason" varchar
  );
  
  CREATE TABLE "cms"."conclusions_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_conclusions_reform_areas_area"
  );
  
  CREATE TABLE "cms"."conclusions_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."conclusions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"form" "cms"."enum_conclusions_form",
  	"tracking" "cms"."enum_conclusions_tracking" DEFAULT 'LIVE',
  	"document_id" integer,
  	"meeting_kind" varchar,
  	"meeting_held_on" timestamp(3) with time zone,
  	"meeting_place" varchar,
  	"meeting_attendees" varchar,
  	"chair_name" varchar,
  	"chair_post" varchar,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_conclusions_audience" DEFAULT 'PUBLIC',
  	"issuing_agency_id" integer,
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"live_from" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_conclusions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."conclusions_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_conclusions_v_version_directives_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"role" "cms"."enum__conclusions_v_version_directives_parties_role" DEFAULT 'LEAD',
  	"as_written" varchar,
  	"agency_id" integer,
  	"group_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_conclusions_v_version_directives_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"phrase" varchar,
  	"kind" "cms"."enum__conclusions_v_version_directives_deadlines_kind" DEFAULT 'BY',
  	"due" timestamp(3) with time zone,
  	"due_time" varchar,
  	"start" timestamp(3) with time zone,
  	"precision" "cms"."enum__conclusions_v_version_directives_deadlines_precision" DEFAULT 'DAY',
  	"recurrence" "cms"."enum__conclusions_v_version_directives_deadlines_recurrence",
  	"anchor_event" varchar,
  	"source" "cms"."enum__conclusions_v_version_directives_deadlines_source" DEFAULT 'ENTERED',
  	"rule" varchar,
  	"confirmed_by" varchar,
  	"binds_whole" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_conclusions_v_version_directives_citations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"as_written" varchar,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_conclusions_v_version_directives" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"number" varchar,
  	"deliverable" varchar,
  	"text" varchar,
  	"no_task" boolean DEFAULT false,
  	"no_task_reason" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_conclusions_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__conclusions_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_conclusions_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_conclusions_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_form" "cms"."enum__conclusions_v_version_form",
  	"version_tracking" "cms"."enum__conclusions_v_version_tracking" DEFAULT 'LIVE',
  	"version_document_id" integer,
  	"version_meeting_kind" varchar,
  	"version_meeting_held_on" timestamp(3) with time zone,
  	"version_meeting_place" varchar,
  	"version_meeting_attendees" varchar,
  	"version_chair_name" varchar,
  	"version_chair_post" varchar,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__conclusions_v_version_audience" DEFAULT 'PUBLIC',
  	"version_issuing_agency_id" integer,
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_live_from" timestamp(3) with time zone,
  	"version_withdrawn_at" timestamp(3) with time zone,
  	"version_withdrawn_reason" varchar,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__conclusions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__conclusions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_conclusions_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."documents_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"relation" "cms"."enum_documents_relations_relation",
  	"target_id" integer,
  	"as_written" varchar
  );
  
  CREATE TABLE "cms"."documents_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_documents_reform_areas_area"
  );
  
  CREATE TABLE "cms"."documents_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"subject" varchar,
  	"type" "cms"."enum_documents_type",
  	"symbol_as_written" varchar,
  	"symbol" varchar,
  	"issuer_id" integer,
  	"issuer_as_written" varchar,
  	"issued_on" timestamp(3) with time zone,
  	"effective_on" timestamp(3) with time zone,
  	"effect_status" "cms"."enum_documents_effect_status",
  	"signer" varchar,
  	"signer_post" varchar,
  	"secrecy_mark" "cms"."enum_documents_secrecy_mark" DEFAULT 'NONE',
  	"file_id" integer,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_documents_audience" DEFAULT 'PUBLIC',
  	"is_sample" boolean DEFAULT false,
  	"created_by_id" integer,
  	"live_from" timestamp(3) with time zone,
  	"withdrawn_at" timestamp(3) with time zone,
  	"withdrawn_reason" varchar,
  	"search_text" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "cms"."enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."documents_locales" (
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_documents_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"relation" "cms"."enum__documents_v_version_relations_relation",
  	"target_id" integer,
  	"as_written" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_documents_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__documents_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_documents_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_documents_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_subject" varchar,
  	"version_type" "cms"."enum__documents_v_version_type",
  	"version_symbol_as_written" varchar,
  	"version_symbol" varchar,
  	"version_issuer_id" integer,
  	"version_issuer_as_written" varchar,
  	"version_issued_on" timestamp(3) with time zone,
  	"version_effective_on" timestamp(3) with time zone,
  	"version_effect_status" "cms"."enum__documents_v_version_effect_status",
  	"version_signer" varchar,
  	"version_signer_post" varchar,
  	"version_secrecy_mark" "cms"."enum__documents_v_version_secrecy_mark" DEFAULT 'NONE',
  	"version_file_id" integer,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__documents_v_version_audience" DEFAULT 'PUBLIC',
  	"version_is_sample" boolean DEFAULT false,
  	"version_created_by_id" integer,
  	"version_live_from" timestamp(3) with time zone,
  	"version_withdrawn_at" timestamp(3) with time zone,
  	"version_withdrawn_reason" varchar,
  	"version_search_text" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "cms"."enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_documents_v_locales" (
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."media" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"credit" varchar,
  	"created_by_id" integer,
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
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_page_url" varchar,
  	"sizes_page_width" numeric,
  	"sizes_page_height" numeric,
  	"sizes_page_mime_type" varchar,
  	"sizes_page_filesize" numeric,
  	"sizes_page_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "cms"."media_locales" (
  	"alt" varchar NOT NULL,
  	"caption" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."sections" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"position" numeric DEFAULT 100 NOT NULL,
  	"slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."sections_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."agencies_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."agencies" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"short_name" varchar,
  	"level" "cms"."enum_agencies_level" NOT NULL,
  	"kind" "cms"."enum_agencies_kind" NOT NULL,
  	"parent_id" integer,
  	"valid_from" timestamp(3) with time zone,
  	"valid_to" timestamp(3) with time zone,
  	"slug" varchar,
  	"is_sample" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."agencies_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."agency_successions_from" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agency_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."agency_successions_to" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agency_id" integer NOT NULL,
  	"extent" "cms"."enum_agency_successions_to_extent" DEFAULT 'WHOLE' NOT NULL,
  	"note" varchar
  );
  
  CREATE TABLE "cms"."agency_successions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"type" "cms"."enum_agency_successions_type" NOT NULL,
  	"effective_on" timestamp(3) with time zone NOT NULL,
  	"note" varchar NOT NULL,
  	"legal_basis_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."agency_groups_aliases" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "cms"."agency_groups_members" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"agency_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."agency_groups" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."agency_groups_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "cms"."users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"role" "cms"."enum_users_role" DEFAULT 'CONTRIBUTOR' NOT NULL,
  	"agency_id" integer,
  	"enabled" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "cms"."payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "cms"."payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"conclusions_id" integer,
  	"documents_id" integer,
  	"media_id" integer,
  	"sections_id" integer,
  	"agencies_id" integer,
  	"agency_successions_id" integer,
  	"agency_groups_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "cms"."payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cms"."payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "cms"."payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "cms"."articles_photos" ADD CONSTRAINT "articles_photos_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_photos" ADD CONSTRAINT "articles_photos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_authors" ADD CONSTRAINT "articles_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_citations" ADD CONSTRAINT "articles_citations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_citations" ADD CONSTRAINT "articles_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_related_conclusions" ADD CONSTRAINT "articles_related_conclusions_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "cms"."conclusions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_related_conclusions" ADD CONSTRAINT "articles_related_conclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_related_articles" ADD CONSTRAINT "articles_related_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_related_articles" ADD CONSTRAINT "articles_related_articles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_reform_areas" ADD CONSTRAINT "articles_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles_previous_slugs" ADD CONSTRAINT "articles_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."articles" ADD CONSTRAINT "articles_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles" ADD CONSTRAINT "articles_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles" ADD CONSTRAINT "articles_section_id_sections_id_fk" FOREIGN KEY ("section_id") REFERENCES "cms"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles" ADD CONSTRAINT "articles_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_photos" ADD CONSTRAINT "_articles_v_version_photos_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_photos" ADD CONSTRAINT "_articles_v_version_photos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_authors" ADD CONSTRAINT "_articles_v_version_authors_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_citations" ADD CONSTRAINT "_articles_v_version_citations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_citations" ADD CONSTRAINT "_articles_v_version_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_related_conclusions" ADD CONSTRAINT "_articles_v_version_related_conclusions_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "cms"."conclusions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_related_conclusions" ADD CONSTRAINT "_articles_v_version_related_conclusions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_related_articles" ADD CONSTRAINT "_articles_v_version_related_articles_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_related_articles" ADD CONSTRAINT "_articles_v_version_related_articles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_reform_areas" ADD CONSTRAINT "_articles_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_version_previous_slugs" ADD CONSTRAINT "_articles_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_version_section_id_sections_id_fk" FOREIGN KEY ("version_section_id") REFERENCES "cms"."sections"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives_parties" ADD CONSTRAINT "conclusions_directives_parties_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives_parties" ADD CONSTRAINT "conclusions_directives_parties_group_id_agency_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "cms"."agency_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives_parties" ADD CONSTRAINT "conclusions_directives_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives_deadlines" ADD CONSTRAINT "conclusions_directives_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives_citations" ADD CONSTRAINT "conclusions_directives_citations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives_citations" ADD CONSTRAINT "conclusions_directives_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_directives" ADD CONSTRAINT "conclusions_directives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_reform_areas" ADD CONSTRAINT "conclusions_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_previous_slugs" ADD CONSTRAINT "conclusions_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."conclusions" ADD CONSTRAINT "conclusions_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions" ADD CONSTRAINT "conclusions_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions" ADD CONSTRAINT "conclusions_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions_locales" ADD CONSTRAINT "conclusions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."conclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives_parties" ADD CONSTRAINT "_conclusions_v_version_directives_parties_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives_parties" ADD CONSTRAINT "_conclusions_v_version_directives_parties_group_id_agency_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "cms"."agency_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives_parties" ADD CONSTRAINT "_conclusions_v_version_directives_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v_version_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives_deadlines" ADD CONSTRAINT "_conclusions_v_version_directives_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v_version_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives_citations" ADD CONSTRAINT "_conclusions_v_version_directives_citations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives_citations" ADD CONSTRAINT "_conclusions_v_version_directives_citations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v_version_directives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_directives" ADD CONSTRAINT "_conclusions_v_version_directives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_reform_areas" ADD CONSTRAINT "_conclusions_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_version_previous_slugs" ADD CONSTRAINT "_conclusions_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v" ADD CONSTRAINT "_conclusions_v_parent_id_conclusions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."conclusions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v" ADD CONSTRAINT "_conclusions_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v" ADD CONSTRAINT "_conclusions_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v" ADD CONSTRAINT "_conclusions_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v_locales" ADD CONSTRAINT "_conclusions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_conclusions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."documents_relations" ADD CONSTRAINT "documents_relations_target_id_documents_id_fk" FOREIGN KEY ("target_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."documents_relations" ADD CONSTRAINT "documents_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."documents_reform_areas" ADD CONSTRAINT "documents_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."documents_previous_slugs" ADD CONSTRAINT "documents_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."documents" ADD CONSTRAINT "documents_issuer_id_agencies_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."documents" ADD CONSTRAINT "documents_file_id_media_id_fk" FOREIGN KEY ("file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."documents" ADD CONSTRAINT "documents_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v_version_relations" ADD CONSTRAINT "_documents_v_version_relations_target_id_documents_id_fk" FOREIGN KEY ("target_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v_version_relations" ADD CONSTRAINT "_documents_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v_version_reform_areas" ADD CONSTRAINT "_documents_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v_version_previous_slugs" ADD CONSTRAINT "_documents_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v" ADD CONSTRAINT "_documents_v_version_issuer_id_agencies_id_fk" FOREIGN KEY ("version_issuer_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v" ADD CONSTRAINT "_documents_v_version_file_id_media_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "cms"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v" ADD CONSTRAINT "_documents_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."media" ADD CONSTRAINT "media_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."sections_locales" ADD CONSTRAINT "sections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agencies_aliases" ADD CONSTRAINT "agencies_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agencies" ADD CONSTRAINT "agencies_parent_id_agencies_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."agencies_locales" ADD CONSTRAINT "agencies_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agency_successions_from" ADD CONSTRAINT "agency_successions_from_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."agency_successions_from" ADD CONSTRAINT "agency_successions_from_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agency_successions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agency_successions_to" ADD CONSTRAINT "agency_successions_to_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."agency_successions_to" ADD CONSTRAINT "agency_successions_to_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agency_successions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agency_successions" ADD CONSTRAINT "agency_successions_legal_basis_id_documents_id_fk" FOREIGN KEY ("legal_basis_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."agency_groups_aliases" ADD CONSTRAINT "agency_groups_aliases_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agency_groups_members" ADD CONSTRAINT "agency_groups_members_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."agency_groups_members" ADD CONSTRAINT "agency_groups_members_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."agency_groups_locales" ADD CONSTRAINT "agency_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."users" ADD CONSTRAINT "users_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "cms"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_conclusions_fk" FOREIGN KEY ("conclusions_id") REFERENCES "cms"."conclusions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "cms"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "cms"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sections_fk" FOREIGN KEY ("sections_id") REFERENCES "cms"."sections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agencies_fk" FOREIGN KEY ("agencies_id") REFERENCES "cms"."agencies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agency_successions_fk" FOREIGN KEY ("agency_successions_id") REFERENCES "cms"."agency_successions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agency_groups_fk" FOREIGN KEY ("agency_groups_id") REFERENCES "cms"."agency_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "cms"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "cms"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_photos_order_idx" ON "cms"."articles_photos" USING btree ("_order");
  CREATE INDEX "articles_photos_parent_id_idx" ON "cms"."articles_photos" USING btree ("_parent_id");
  CREATE INDEX "articles_photos_media_idx" ON "cms"."articles_photos" USING btree ("media_id");
  CREATE INDEX "articles_authors_order_idx" ON "cms"."articles_authors" USING btree ("_order");
  CREATE INDEX "articles_authors_parent_id_idx" ON "cms"."articles_authors" USING btree ("_parent_id");
  CREATE INDEX "articles_citations_order_idx" ON "cms"."articles_citations" USING btree ("_order");
  CREATE INDEX "articles_citations_parent_id_idx" ON "cms"."articles_citations" USING btree ("_parent_id");
  CREATE INDEX "articles_citations_document_idx" ON "cms"."articles_citations" USING btree ("document_id");
  CREATE INDEX "articles_related_conclusions_order_idx" ON "cms"."articles_related_conclusions" USING btree ("_order");
  CREATE INDEX "articles_related_conclusions_parent_id_idx" ON "cms"."articles_related_conclusions" USING btree ("_parent_id");
  CREATE INDEX "articles_related_conclusions_conclusion_idx" ON "cms"."articles_related_conclusions" USING btree ("conclusion_id");
  CREATE INDEX "articles_related_articles_order_idx" ON "cms"."articles_related_articles" USING btree ("_order");
  CREATE INDEX "articles_related_articles_parent_id_idx" ON "cms"."articles_related_articles" USING btree ("_parent_id");
  CREATE INDEX "articles_related_articles_article_idx" ON "cms"."articles_related_articles" USING btree ("article_id");
  CREATE INDEX "articles_reform_areas_order_idx" ON "cms"."articles_reform_areas" USING btree ("_order");
  CREATE INDEX "articles_reform_areas_parent_id_idx" ON "cms"."articles_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "articles_previous_slugs_order_idx" ON "cms"."articles_previous_slugs" USING btree ("_order");
  CREATE INDEX "articles_previous_slugs_parent_id_idx" ON "cms"."articles_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "articles_previous_slugs_slug_idx" ON "cms"."articles_previous_slugs" USING btree ("slug");
  CREATE INDEX "articles_cover_idx" ON "cms"."articles" USING btree ("cover_id");
  CREATE INDEX "articles_published_at_idx" ON "cms"."articles" USING btree ("published_at");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "cms"."articles" USING btree ("slug");
  CREATE INDEX "articles_issuing_agency_idx" ON "cms"."articles" USING btree ("issuing_agency_id");
  CREATE INDEX "articles_section_idx" ON "cms"."articles" USING btree ("section_id");
  CREATE INDEX "articles_created_by_idx" ON "cms"."articles" USING btree ("created_by_id");
  CREATE INDEX "articles_updated_at_idx" ON "cms"."articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "cms"."articles" USING btree ("created_at");
  CREATE INDEX "articles__status_idx" ON "cms"."articles" USING btree ("_status");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "cms"."articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_photos_order_idx" ON "cms"."_articles_v_version_photos" USING btree ("_order");
  CREATE INDEX "_articles_v_version_photos_parent_id_idx" ON "cms"."_articles_v_version_photos" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_photos_media_idx" ON "cms"."_articles_v_version_photos" USING btree ("media_id");
  CREATE INDEX "_articles_v_version_authors_order_idx" ON "cms"."_articles_v_version_authors" USING btree ("_order");
  CREATE INDEX "_articles_v_version_authors_parent_id_idx" ON "cms"."_articles_v_version_authors" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_citations_order_idx" ON "cms"."_articles_v_version_citations" USING btree ("_order");
  CREATE INDEX "_articles_v_version_citations_parent_id_idx" ON "cms"."_articles_v_version_citations" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_citations_document_idx" ON "cms"."_articles_v_version_citations" USING btree ("document_id");
  CREATE INDEX "_articles_v_version_related_conclusions_order_idx" ON "cms"."_articles_v_version_related_conclusions" USING btree ("_order");
  CREATE INDEX "_articles_v_version_related_conclusions_parent_id_idx" ON "cms"."_articles_v_version_related_conclusions" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_related_conclusions_conclusion_idx" ON "cms"."_articles_v_version_related_conclusions" USING btree ("conclusion_id");
  CREATE INDEX "_articles_v_version_related_articles_order_idx" ON "cms"."_articles_v_version_related_articles" USING btree ("_order");
  CREATE INDEX "_articles_v_version_related_articles_parent_id_idx" ON "cms"."_articles_v_version_related_articles" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_related_articles_article_idx" ON "cms"."_articles_v_version_related_articles" USING btree ("article_id");
  CREATE INDEX "_articles_v_version_reform_areas_order_idx" ON "cms"."_articles_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_articles_v_version_reform_areas_parent_id_idx" ON "cms"."_articles_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_previous_slugs_order_idx" ON "cms"."_articles_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_articles_v_version_previous_slugs_parent_id_idx" ON "cms"."_articles_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_previous_slugs_slug_idx" ON "cms"."_articles_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_articles_v_parent_idx" ON "cms"."_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_cover_idx" ON "cms"."_articles_v" USING btree ("version_cover_id");
  CREATE INDEX "_articles_v_version_version_published_at_idx" ON "cms"."_articles_v" USING btree ("version_published_at");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "cms"."_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_issuing_agency_idx" ON "cms"."_articles_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_articles_v_version_version_section_idx" ON "cms"."_articles_v" USING btree ("version_section_id");
  CREATE INDEX "_articles_v_version_version_created_by_idx" ON "cms"."_articles_v" USING btree ("version_created_by_id");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "cms"."_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "cms"."_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "cms"."_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "cms"."_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "cms"."_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "cms"."_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "cms"."_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "cms"."_articles_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "cms"."_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "conclusions_directives_parties_order_idx" ON "cms"."conclusions_directives_parties" USING btree ("_order");
  CREATE INDEX "conclusions_directives_parties_parent_id_idx" ON "cms"."conclusions_directives_parties" USING btree ("_parent_id");
  CREATE INDEX "conclusions_directives_parties_key_idx" ON "cms"."conclusions_directives_parties" USING btree ("key");
  CREATE INDEX "conclusions_directives_parties_agency_idx" ON "cms"."conclusions_directives_parties" USING btree ("agency_id");
  CREATE INDEX "conclusions_directives_parties_group_idx" ON "cms"."conclusions_directives_parties" USING btree ("group_id");
  CREATE INDEX "conclusions_directives_deadlines_order_idx" ON "cms"."conclusions_directives_deadlines" USING btree ("_order");
  CREATE INDEX "conclusions_directives_deadlines_parent_id_idx" ON "cms"."conclusions_directives_deadlines" USING btree ("_parent_id");
  CREATE INDEX "conclusions_directives_deadlines_key_idx" ON "cms"."conclusions_directives_deadlines" USING btree ("key");
  CREATE INDEX "conclusions_directives_citations_order_idx" ON "cms"."conclusions_directives_citations" USING btree ("_order");
  CREATE INDEX "conclusions_directives_citations_parent_id_idx" ON "cms"."conclusions_directives_citations" USING btree ("_parent_id");
  CREATE INDEX "conclusions_directives_citations_document_idx" ON "cms"."conclusions_directives_citations" USING btree ("document_id");
  CREATE INDEX "conclusions_directives_order_idx" ON "cms"."conclusions_directives" USING btree ("_order");
  CREATE INDEX "conclusions_directives_parent_id_idx" ON "cms"."conclusions_directives" USING btree ("_parent_id");
  CREATE INDEX "conclusions_directives_key_idx" ON "cms"."conclusions_directives" USING btree ("key");
  CREATE INDEX "conclusions_reform_areas_order_idx" ON "cms"."conclusions_reform_areas" USING btree ("_order");
  CREATE INDEX "conclusions_reform_areas_parent_id_idx" ON "cms"."conclusions_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "conclusions_previous_slugs_order_idx" ON "cms"."conclusions_previous_slugs" USING btree ("_order");
  CREATE INDEX "conclusions_previous_slugs_parent_id_idx" ON "cms"."conclusions_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "conclusions_previous_slugs_slug_idx" ON "cms"."conclusions_previous_slugs" USING btree ("slug");
  CREATE INDEX "conclusions_document_idx" ON "cms"."conclusions" USING btree ("document_id");
  CREATE INDEX "conclusions_published_at_idx" ON "cms"."conclusions" USING btree ("published_at");
  CREATE UNIQUE INDEX "conclusions_slug_idx" ON "cms"."conclusions" USING btree ("slug");
  CREATE INDEX "conclusions_issuing_agency_idx" ON "cms"."conclusions" USING btree ("issuing_agency_id");
  CREATE INDEX "conclusions_created_by_idx" ON "cms"."conclusions" USING btree ("created_by_id");
  CREATE INDEX "conclusions_updated_at_idx" ON "cms"."conclusions" USING btree ("updated_at");
  CREATE INDEX "conclusions_created_at_idx" ON "cms"."conclusions" USING btree ("created_at");
  CREATE INDEX "conclusions__status_idx" ON "cms"."conclusions" USING btree ("_status");
  CREATE UNIQUE INDEX "conclusions_locales_locale_parent_id_unique" ON "cms"."conclusions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_conclusions_v_version_directives_parties_order_idx" ON "cms"."_conclusions_v_version_directives_parties" USING btree ("_order");
  CREATE INDEX "_conclusions_v_version_directives_parties_parent_id_idx" ON "cms"."_conclusions_v_version_directives_parties" USING btree ("_parent_id");
  CREATE INDEX "_conclusions_v_version_directives_parties_key_idx" ON "cms"."_conclusions_v_version_directives_parties" USING btree ("key");
  CREATE INDEX "_conclusions_v_version_directives_parties_agency_idx" ON "cms"."_conclusions_v_version_directives_parties" USING btree ("agency_id");
  CREATE INDEX "_conclusions_v_version_directives_parties_group_idx" ON "cms"."_conclusions_v_version_directives_parties" USING btree ("group_id");
  CREATE INDEX "_conclusions_v_version_directives_deadlines_order_idx" ON "cms"."_conclusions_v_version_directives_deadlines" USING btree ("_order");
  CREATE INDEX "_conclusions_v_version_directives_deadlines_parent_id_idx" ON "cms"."_conclusions_v_version_directives_deadlines" USING btree ("_parent_id");
  CREATE INDEX "_conclusions_v_version_directives_deadlines_key_idx" ON "cms"."_conclusions_v_version_directives_deadlines" USING btree ("key");
  CREATE INDEX "_conclusions_v_version_directives_citations_order_idx" ON "cms"."_conclusions_v_version_directives_citations" USING btree ("_order");
  CREATE INDEX "_conclusions_v_version_directives_citations_parent_id_idx" ON "cms"."_conclusions_v_version_directives_citations" USING btree ("_parent_id");
  CREATE INDEX "_conclusions_v_version_directives_citations_document_idx" ON "cms"."_conclusions_v_version_directives_citations" USING btree ("document_id");
  CREATE INDEX "_conclusions_v_version_directives_order_idx" ON "cms"."_conclusions_v_version_directives" USING btree ("_order");
  CREATE INDEX "_conclusions_v_version_directives_parent_id_idx" ON "cms"."_conclusions_v_version_directives" USING btree ("_parent_id");
  CREATE INDEX "_conclusions_v_version_directives_key_idx" ON "cms"."_conclusions_v_version_directives" USING btree ("key");
  CREATE INDEX "_conclusions_v_version_reform_areas_order_idx" ON "cms"."_conclusions_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_conclusions_v_version_reform_areas_parent_id_idx" ON "cms"."_conclusions_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_conclusions_v_version_previous_slugs_order_idx" ON "cms"."_conclusions_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_conclusions_v_version_previous_slugs_parent_id_idx" ON "cms"."_conclusions_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_conclusions_v_version_previous_slugs_slug_idx" ON "cms"."_conclusions_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_conclusions_v_parent_idx" ON "cms"."_conclusions_v" USING btree ("parent_id");
  CREATE INDEX "_conclusions_v_version_version_document_idx" ON "cms"."_conclusions_v" USING btree ("version_document_id");
  CREATE INDEX "_conclusions_v_version_version_published_at_idx" ON "cms"."_conclusions_v" USING btree ("version_published_at");
  CREATE INDEX "_conclusions_v_version_version_slug_idx" ON "cms"."_conclusions_v" USING btree ("version_slug");
  CREATE INDEX "_conclusions_v_version_version_issuing_agency_idx" ON "cms"."_conclusions_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_conclusions_v_version_version_created_by_idx" ON "cms"."_conclusions_v" USING btree ("version_created_by_id");
  CREATE INDEX "_conclusions_v_version_version_updated_at_idx" ON "cms"."_conclusions_v" USING btree ("version_updated_at");
  CREATE INDEX "_conclusions_v_version_version_created_at_idx" ON "cms"."_conclusions_v" USING btree ("version_created_at");
  CREATE INDEX "_conclusions_v_version_version__status_idx" ON "cms"."_conclusions_v" USING btree ("version__status");
  CREATE INDEX "_conclusions_v_created_at_idx" ON "cms"."_conclusions_v" USING btree ("created_at");
  CREATE INDEX "_conclusions_v_updated_at_idx" ON "cms"."_conclusions_v" USING btree ("updated_at");
  CREATE INDEX "_conclusions_v_snapshot_idx" ON "cms"."_conclusions_v" USING btree ("snapshot");
  CREATE INDEX "_conclusions_v_published_locale_idx" ON "cms"."_conclusions_v" USING btree ("published_locale");
  CREATE INDEX "_conclusions_v_latest_idx" ON "cms"."_conclusions_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_conclusions_v_locales_locale_parent_id_unique" ON "cms"."_conclusions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_relations_order_idx" ON "cms"."documents_relations" USING btree ("_order");
  CREATE INDEX "documents_relations_parent_id_idx" ON "cms"."documents_relations" USING btree ("_parent_id");
  CREATE INDEX "documents_relations_key_idx" ON "cms"."documents_relations" USING btree ("key");
  CREATE INDEX "documents_relations_target_idx" ON "cms"."documents_relations" USING btree ("target_id");
  CREATE INDEX "documents_reform_areas_order_idx" ON "cms"."documents_reform_areas" USING btree ("_order");
  CREATE INDEX "documents_reform_areas_parent_id_idx" ON "cms"."documents_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "documents_previous_slugs_order_idx" ON "cms"."documents_previous_slugs" USING btree ("_order");
  CREATE INDEX "documents_previous_slugs_parent_id_idx" ON "cms"."documents_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "documents_previous_slugs_slug_idx" ON "cms"."documents_previous_slugs" USING btree ("slug");
  CREATE INDEX "documents_symbol_idx" ON "cms"."documents" USING btree ("symbol");
  CREATE INDEX "documents_issuer_idx" ON "cms"."documents" USING btree ("issuer_id");
  CREATE INDEX "documents_file_idx" ON "cms"."documents" USING btree ("file_id");
  CREATE INDEX "documents_published_at_idx" ON "cms"."documents" USING btree ("published_at");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "cms"."documents" USING btree ("slug");
  CREATE INDEX "documents_created_by_idx" ON "cms"."documents" USING btree ("created_by_id");
  CREATE INDEX "documents_updated_at_idx" ON "cms"."documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "cms"."documents" USING btree ("created_at");
  CREATE INDEX "documents__status_idx" ON "cms"."documents" USING btree ("_status");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "cms"."documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_relations_order_idx" ON "cms"."_documents_v_version_relations" USING btree ("_order");
  CREATE INDEX "_documents_v_version_relations_parent_id_idx" ON "cms"."_documents_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_relations_key_idx" ON "cms"."_documents_v_version_relations" USING btree ("key");
  CREATE INDEX "_documents_v_version_relations_target_idx" ON "cms"."_documents_v_version_relations" USING btree ("target_id");
  CREATE INDEX "_documents_v_version_reform_areas_order_idx" ON "cms"."_documents_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_documents_v_version_reform_areas_parent_id_idx" ON "cms"."_documents_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_previous_slugs_order_idx" ON "cms"."_documents_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_documents_v_version_previous_slugs_parent_id_idx" ON "cms"."_documents_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_previous_slugs_slug_idx" ON "cms"."_documents_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_documents_v_parent_idx" ON "cms"."_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_symbol_idx" ON "cms"."_documents_v" USING btree ("version_symbol");
  CREATE INDEX "_documents_v_version_version_issuer_idx" ON "cms"."_documents_v" USING btree ("version_issuer_id");
  CREATE INDEX "_documents_v_version_version_file_idx" ON "cms"."_documents_v" USING btree ("version_file_id");
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "cms"."_documents_v" USING btree ("version_published_at");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "cms"."_documents_v" USING btree ("version_slug");
  CREATE INDEX "_documents_v_version_version_created_by_idx" ON "cms"."_documents_v" USING btree ("version_created_by_id");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "cms"."_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "cms"."_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "cms"."_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "cms"."_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "cms"."_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "cms"."_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "cms"."_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "cms"."_documents_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "cms"."_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_created_by_idx" ON "cms"."media" USING btree ("created_by_id");
  CREATE INDEX "media_updated_at_idx" ON "cms"."media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "cms"."media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "cms"."media" USING btree ("filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "cms"."media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_page_sizes_page_filename_idx" ON "cms"."media" USING btree ("sizes_page_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "cms"."media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "cms"."media_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "sections_slug_idx" ON "cms"."sections" USING btree ("slug");
  CREATE INDEX "sections_updated_at_idx" ON "cms"."sections" USING btree ("updated_at");
  CREATE INDEX "sections_created_at_idx" ON "cms"."sections" USING btree ("created_at");
  CREATE UNIQUE INDEX "sections_locales_locale_parent_id_unique" ON "cms"."sections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agencies_aliases_order_idx" ON "cms"."agencies_aliases" USING btree ("_order");
  CREATE INDEX "agencies_aliases_parent_id_idx" ON "cms"."agencies_aliases" USING btree ("_parent_id");
  CREATE INDEX "agencies_parent_idx" ON "cms"."agencies" USING btree ("parent_id");
  CREATE UNIQUE INDEX "agencies_slug_idx" ON "cms"."agencies" USING btree ("slug");
  CREATE INDEX "agencies_updated_at_idx" ON "cms"."agencies" USING btree ("updated_at");
  CREATE INDEX "agencies_created_at_idx" ON "cms"."agencies" USING btree ("created_at");
  CREATE UNIQUE INDEX "agencies_locales_locale_parent_id_unique" ON "cms"."agencies_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agency_successions_from_order_idx" ON "cms"."agency_successions_from" USING btree ("_order");
  CREATE INDEX "agency_successions_from_parent_id_idx" ON "cms"."agency_successions_from" USING btree ("_parent_id");
  CREATE INDEX "agency_successions_from_agency_idx" ON "cms"."agency_successions_from" USING btree ("agency_id");
  CREATE INDEX "agency_successions_to_order_idx" ON "cms"."agency_successions_to" USING btree ("_order");
  CREATE INDEX "agency_successions_to_parent_id_idx" ON "cms"."agency_successions_to" USING btree ("_parent_id");
  CREATE INDEX "agency_successions_to_agency_idx" ON "cms"."agency_successions_to" USING btree ("agency_id");
  CREATE INDEX "agency_successions_legal_basis_idx" ON "cms"."agency_successions" USING btree ("legal_basis_id");
  CREATE INDEX "agency_successions_updated_at_idx" ON "cms"."agency_successions" USING btree ("updated_at");
  CREATE INDEX "agency_successions_created_at_idx" ON "cms"."agency_successions" USING btree ("created_at");
  CREATE INDEX "agency_groups_aliases_order_idx" ON "cms"."agency_groups_aliases" USING btree ("_order");
  CREATE INDEX "agency_groups_aliases_parent_id_idx" ON "cms"."agency_groups_aliases" USING btree ("_parent_id");
  CREATE INDEX "agency_groups_members_order_idx" ON "cms"."agency_groups_members" USING btree ("_order");
  CREATE INDEX "agency_groups_members_parent_id_idx" ON "cms"."agency_groups_members" USING btree ("_parent_id");
  CREATE INDEX "agency_groups_members_agency_idx" ON "cms"."agency_groups_members" USING btree ("agency_id");
  CREATE INDEX "agency_groups_updated_at_idx" ON "cms"."agency_groups" USING btree ("updated_at");
  CREATE INDEX "agency_groups_created_at_idx" ON "cms"."agency_groups" USING btree ("created_at");
  CREATE UNIQUE INDEX "agency_groups_locales_locale_parent_id_unique" ON "cms"."agency_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "cms"."users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "cms"."users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_agency_idx" ON "cms"."users" USING btree ("agency_id");
  CREATE INDEX "users_updated_at_idx" ON "cms"."users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "cms"."users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "cms"."users" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "cms"."payload_kv" USING btree ("key");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "cms"."payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "cms"."payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "cms"."payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "cms"."payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "cms"."payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "cms"."payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_conclusions_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("conclusions_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_sections_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("sections_id");
  CREATE INDEX "payload_locked_documents_rels_agencies_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("agencies_id");
  CREATE INDEX "payload_locked_documents_rels_agency_successions_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("agency_successions_id");
  CREATE INDEX "payload_locked_documents_rels_agency_groups_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("agency_groups_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "cms"."payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "cms"."payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "cms"."payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "cms"."payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "cms"."payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "cms"."payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "cms"."payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "cms"."payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "cms"."payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."articles_photos" CASCADE;
  DROP TABLE "cms"."articles_authors" CASCADE;
  DROP TABLE "cms"."articles_citations" CASCADE;
  DROP TABLE "cms"."articles_related_conclusions" CASCADE;
  DROP TABLE "cms"."articles_related_articles" CASCADE;
  DROP TABLE "cms"."articles_reform_areas" CASCADE;
  DROP TABLE "cms"."articles_previous_slugs" CASCADE;
  DROP TABLE "cms"."articles" CASCADE;
  DROP TABLE "cms"."articles_locales" CASCADE;
  DROP TABLE "cms"."_articles_v_version_photos" CASCADE;
  DROP TABLE "cms"."_articles_v_version_authors" CASCADE;
  DROP TABLE "cms"."_articles_v_version_citations" CASCADE;
  DROP TABLE "cms"."_articles_v_version_related_conclusions" CASCADE;
  DROP TABLE "cms"."_articles_v_version_related_articles" CASCADE;
  DROP TABLE "cms"."_articles_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_articles_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_articles_v" CASCADE;
  DROP TABLE "cms"."_articles_v_locales" CASCADE;
  DROP TABLE "cms"."conclusions_directives_parties" CASCADE;
  DROP TABLE "cms"."conclusions_directives_deadlines" CASCADE;
  DROP TABLE "cms"."conclusions_directives_citations" CASCADE;
  DROP TABLE "cms"."conclusions_directives" CASCADE;
  DROP TABLE "cms"."conclusions_reform_areas" CASCADE;
  DROP TABLE "cms"."conclusions_previous_slugs" CASCADE;
  DROP TABLE "cms"."conclusions" CASCADE;
  DROP TABLE "cms"."conclusions_locales" CASCADE;
  DROP TABLE "cms"."_conclusions_v_version_directives_parties" CASCADE;
  DROP TABLE "cms"."_conclusions_v_version_directives_deadlines" CASCADE;
  DROP TABLE "cms"."_conclusions_v_version_directives_citations" CASCADE;
  DROP TABLE "cms"."_conclusions_v_version_directives" CASCADE;
  DROP TABLE "cms"."_conclusions_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_conclusions_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_conclusions_v" CASCADE;
  DROP TABLE "cms"."_conclusions_v_locales" CASCADE;
  DROP TABLE "cms"."documents_relations" CASCADE;
  DROP TABLE "cms"."documents_reform_areas" CASCADE;
  DROP TABLE "cms"."documents_previous_slugs" CASCADE;
  DROP TABLE "cms"."documents" CASCADE;
  DROP TABLE "cms"."documents_locales" CASCADE;
  DROP TABLE "cms"."_documents_v_version_relations" CASCADE;
  DROP TABLE "cms"."_documents_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_documents_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_documents_v" CASCADE;
  DROP TABLE "cms"."_documents_v_locales" CASCADE;
  DROP TABLE "cms"."media" CASCADE;
  DROP TABLE "cms"."media_locales" CASCADE;
  DROP TABLE "cms"."sections" CASCADE;
  DROP TABLE "cms"."sections_locales" CASCADE;
  DROP TABLE "cms"."agencies_aliases" CASCADE;
  DROP TABLE "cms"."agencies" CASCADE;
  DROP TABLE "cms"."agencies_locales" CASCADE;
  DROP TABLE "cms"."agency_successions_from" CASCADE;
  DROP TABLE "cms"."agency_successions_to" CASCADE;
  DROP TABLE "cms"."agency_successions" CASCADE;
  DROP TABLE "cms"."agency_groups_aliases" CASCADE;
  DROP TABLE "cms"."agency_groups_members" CASCADE;
  DROP TABLE "cms"."agency_groups" CASCADE;
  DROP TABLE "cms"."agency_groups_locales" CASCADE;
  DROP TABLE "cms"."users_sessions" CASCADE;
  DROP TABLE "cms"."users" CASCADE;
  DROP TABLE "cms"."payload_kv" CASCADE;
  DROP TABLE "cms"."payload_locked_documents" CASCADE;
  DROP TABLE "cms"."payload_locked_documents_rels" CASCADE;
  DROP TABLE "cms"."payload_preferences" CASCADE;
  DROP TABLE "cms"."payload_preferences_rels" CASCADE;
  DROP TABLE "cms"."payload_migrations" CASCADE;
  DROP TYPE "cms"."_locales";
  DROP TYPE "cms"."enum_articles_citations_relation";
  DROP TYPE "cms"."enum_articles_reform_areas_area";
  DROP TYPE "cms"."enum_articles_genre";
  DROP TYPE "cms"."enum_articles_audience";
  DROP TYPE "cms"."enum_articles_status";
  DROP TYPE "cms"."enum__articles_v_version_citations_relation";
  DROP TYPE "cms"."enum__articles_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__articles_v_version_genre";
  DROP TYPE "cms"."enum__articles_v_version_audience";
  DROP TYPE "cms"."enum__articles_v_version_status";
  DROP TYPE "cms"."enum__articles_v_published_locale";
  DROP TYPE "cms"."enum_conclusions_directives_parties_role";
  DROP TYPE "cms"."enum_conclusions_directives_deadlines_kind";
  DROP TYPE "cms"."enum_conclusions_directives_deadlines_precision";
  DROP TYPE "cms"."enum_conclusions_directives_deadlines_recurrence";
  DROP TYPE "cms"."enum_conclusions_directives_deadlines_source";
  DROP TYPE "cms"."enum_conclusions_reform_areas_area";
  DROP TYPE "cms"."enum_conclusions_form";
  DROP TYPE "cms"."enum_conclusions_tracking";
  DROP TYPE "cms"."enum_conclusions_audience";
  DROP TYPE "cms"."enum_conclusions_status";
  DROP TYPE "cms"."enum__conclusions_v_version_directives_parties_role";
  DROP TYPE "cms"."enum__conclusions_v_version_directives_deadlines_kind";
  DROP TYPE "cms"."enum__conclusions_v_version_directives_deadlines_precision";
  DROP TYPE "cms"."enum__conclusions_v_version_directives_deadlines_recurrence";
  DROP TYPE "cms"."enum__conclusions_v_version_directives_deadlines_source";
  DROP TYPE "cms"."enum__conclusions_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__conclusions_v_version_form";
  DROP TYPE "cms"."enum__conclusions_v_version_tracking";
  DROP TYPE "cms"."enum__conclusions_v_version_audience";
  DROP TYPE "cms"."enum__conclusions_v_version_status";
  DROP TYPE "cms"."enum__conclusions_v_published_locale";
  DROP TYPE "cms"."enum_documents_relations_relation";
  DROP TYPE "cms"."enum_documents_reform_areas_area";
  DROP TYPE "cms"."enum_documents_type";
  DROP TYPE "cms"."enum_documents_effect_status";
  DROP TYPE "cms"."enum_documents_secrecy_mark";
  DROP TYPE "cms"."enum_documents_audience";
  DROP TYPE "cms"."enum_documents_status";
  DROP TYPE "cms"."enum__documents_v_version_relations_relation";
  DROP TYPE "cms"."enum__documents_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__documents_v_version_type";
  DROP TYPE "cms"."enum__documents_v_version_effect_status";
  DROP TYPE "cms"."enum__documents_v_version_secrecy_mark";
  DROP TYPE "cms"."enum__documents_v_version_audience";
  DROP TYPE "cms"."enum__documents_v_version_status";
  DROP TYPE "cms"."enum__documents_v_published_locale";
  DROP TYPE "cms"."enum_agencies_level";
  DROP TYPE "cms"."enum_agencies_kind";
  DROP TYPE "cms"."enum_agency_successions_to_extent";
  DROP TYPE "cms"."enum_agency_successions_type";
  DROP TYPE "cms"."enum_users_role";`)
}
