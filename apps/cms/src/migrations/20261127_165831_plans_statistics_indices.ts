import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_plans_areas_items_parties_role" AS ENUM('LEAD', 'COORDINATE', 'MONITOR', 'ADDRESSEE');
  CREATE TYPE "cms"."enum_plans_areas_items_deadlines_kind" AS ENUM('BY', 'WITHIN', 'RECURRING', 'ONGOING', 'RELATIVE');
  CREATE TYPE "cms"."enum_plans_areas_items_deadlines_precision" AS ENUM('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR');
  CREATE TYPE "cms"."enum_plans_areas_items_deadlines_recurrence" AS ENUM('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');
  CREATE TYPE "cms"."enum_plans_areas_items_deadlines_source" AS ENUM('PARSED', 'ENTERED');
  CREATE TYPE "cms"."enum_plans_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_plans_targets_comparator" AS ENUM('AT_LEAST', 'AT_MOST', 'EXACTLY');
  CREATE TYPE "cms"."enum_plans_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_plans_scheme" AS ENUM('PROGRAMME_2011_2020', 'PROGRAMME_2021_2030', 'PAR_INDEX');
  CREATE TYPE "cms"."enum_plans_tracking" AS ENUM('ARCHIVED', 'LIVE');
  CREATE TYPE "cms"."enum_plans_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_plans_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__plans_v_version_areas_items_parties_role" AS ENUM('LEAD', 'COORDINATE', 'MONITOR', 'ADDRESSEE');
  CREATE TYPE "cms"."enum__plans_v_version_areas_items_deadlines_kind" AS ENUM('BY', 'WITHIN', 'RECURRING', 'ONGOING', 'RELATIVE');
  CREATE TYPE "cms"."enum__plans_v_version_areas_items_deadlines_precision" AS ENUM('DAY', 'MONTH', 'QUARTER', 'HALF', 'YEAR');
  CREATE TYPE "cms"."enum__plans_v_version_areas_items_deadlines_recurrence" AS ENUM('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');
  CREATE TYPE "cms"."enum__plans_v_version_areas_items_deadlines_source" AS ENUM('PARSED', 'ENTERED');
  CREATE TYPE "cms"."enum__plans_v_version_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__plans_v_version_targets_comparator" AS ENUM('AT_LEAST', 'AT_MOST', 'EXACTLY');
  CREATE TYPE "cms"."enum__plans_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__plans_v_version_scheme" AS ENUM('PROGRAMME_2011_2020', 'PROGRAMME_2021_2030', 'PAR_INDEX');
  CREATE TYPE "cms"."enum__plans_v_version_tracking" AS ENUM('ARCHIVED', 'LIVE');
  CREATE TYPE "cms"."enum__plans_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__plans_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__plans_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "cms"."enum_dossier_statistics_stated_rates_rate" AS ENUM('ON_TIME_OF_RESOLVED', 'ON_TIME_OF_DUE', 'ON_TIME_OF_TO_PROCESS', 'LATE_OF_RESOLVED', 'ONLINE_OF_RECEIVED');
  CREATE TYPE "cms"."enum_dossier_statistics_breakdowns_measure" AS ENUM('CARRIED_OVER', 'RECEIVED', 'RECEIVED_ONLINE', 'RECEIVED_IN_PERSON', 'RECEIVED_POSTAL', 'TO_PROCESS', 'RESOLVED', 'RESOLVED_EARLY_AND_ON_TIME', 'RESOLVED_EARLY', 'RESOLVED_ON_TIME', 'RESOLVED_LATE', 'PENDING', 'PENDING_ON_TIME', 'PENDING_OVERDUE', 'RETURNED', 'SUSPENDED', 'APOLOGIES');
  CREATE TYPE "cms"."enum_dossier_statistics_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_dossier_statistics_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_dossier_statistics_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__dossier_statistics_v_version_stated_rates_rate" AS ENUM('ON_TIME_OF_RESOLVED', 'ON_TIME_OF_DUE', 'ON_TIME_OF_TO_PROCESS', 'LATE_OF_RESOLVED', 'ONLINE_OF_RECEIVED');
  CREATE TYPE "cms"."enum__dossier_statistics_v_version_breakdowns_measure" AS ENUM('CARRIED_OVER', 'RECEIVED', 'RECEIVED_ONLINE', 'RECEIVED_IN_PERSON', 'RECEIVED_POSTAL', 'TO_PROCESS', 'RESOLVED', 'RESOLVED_EARLY_AND_ON_TIME', 'RESOLVED_EARLY', 'RESOLVED_ON_TIME', 'RESOLVED_LATE', 'PENDING', 'PENDING_ON_TIME', 'PENDING_OVERDUE', 'RETURNED', 'SUSPENDED', 'APOLOGIES');
  CREATE TYPE "cms"."enum__dossier_statistics_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__dossier_statistics_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__dossier_statistics_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__dossier_statistics_v_published_locale" AS ENUM('vi', 'en');
  CREATE TYPE "cms"."enum_index_results_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum_index_results_index" AS ENUM('PAR_INDEX', 'SIPAS', 'PAPI', 'SERVICE_QUALITY_766', 'LOCAL_PAR_INDEX');
  CREATE TYPE "cms"."enum_index_results_unit" AS ENUM('PERCENT', 'POINTS');
  CREATE TYPE "cms"."enum_index_results_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum_index_results_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__index_results_v_version_reform_areas_area" AS ENUM('INSTITUTIONAL', 'ADMINISTRATIVE_PROCEDURE', 'ORGANISATION', 'CIVIL_SERVICE', 'PUBLIC_FINANCE', 'DIGITAL_GOVERNMENT', 'DIRECTION', 'COMMUNICATION_INSPECTION', 'LEGAL_DOCUMENTS', 'WORKFORCE_QUALITY', 'MODERNISATION', 'ONE_STOP_SHOP', 'IMPACT');
  CREATE TYPE "cms"."enum__index_results_v_version_index" AS ENUM('PAR_INDEX', 'SIPAS', 'PAPI', 'SERVICE_QUALITY_766', 'LOCAL_PAR_INDEX');
  CREATE TYPE "cms"."enum__index_results_v_version_unit" AS ENUM('PERCENT', 'POINTS');
  CREATE TYPE "cms"."enum__index_results_v_version_audience" AS ENUM('PUBLIC', 'INTERNAL');
  CREATE TYPE "cms"."enum__index_results_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "cms"."enum__index_results_v_published_locale" AS ENUM('vi', 'en');
  CREATE TABLE "cms"."plans_areas_items_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"role" "cms"."enum_plans_areas_items_parties_role" DEFAULT 'LEAD',
  	"as_written" varchar,
  	"agency_id" integer,
  	"group_id" integer
  );
  
  CREATE TABLE "cms"."plans_areas_items_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"phrase" varchar,
  	"kind" "cms"."enum_plans_areas_items_deadlines_kind" DEFAULT 'BY',
  	"due" timestamp(3) with time zone,
  	"due_time" varchar,
  	"start" timestamp(3) with time zone,
  	"precision" "cms"."enum_plans_areas_items_deadlines_precision" DEFAULT 'DAY',
  	"recurrence" "cms"."enum_plans_areas_items_deadlines_recurrence",
  	"anchor_event" varchar,
  	"source" "cms"."enum_plans_areas_items_deadlines_source" DEFAULT 'ENTERED',
  	"rule" varchar,
  	"confirmed_by" varchar,
  	"binds_whole" boolean DEFAULT true
  );
  
  CREATE TABLE "cms"."plans_areas_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"number" varchar,
  	"deliverable" varchar,
  	"text" varchar,
  	"no_task" boolean DEFAULT false,
  	"no_task_reason" varchar
  );
  
  CREATE TABLE "cms"."plans_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"number" varchar,
  	"title" varchar,
  	"area" "cms"."enum_plans_areas_area"
  );
  
  CREATE TABLE "cms"."plans_targets_measurements" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"measured_on" timestamp(3) with time zone,
  	"value" numeric,
  	"document_id" integer
  );
  
  CREATE TABLE "cms"."plans_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"indicator" varchar,
  	"comparator" "cms"."enum_plans_targets_comparator" DEFAULT 'AT_LEAST',
  	"value" numeric,
  	"unit" varchar
  );
  
  CREATE TABLE "cms"."plans_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_plans_reform_areas_area"
  );
  
  CREATE TABLE "cms"."plans_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."plans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"year" numeric,
  	"to_year" numeric,
  	"scheme" "cms"."enum_plans_scheme" DEFAULT 'PROGRAMME_2021_2030',
  	"document_id" integer,
  	"tracking" "cms"."enum_plans_tracking" DEFAULT 'LIVE',
  	"told_in_id" integer,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_plans_audience" DEFAULT 'PUBLIC',
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
  	"_status" "cms"."enum_plans_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."plans_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_plans_v_version_areas_items_parties" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"role" "cms"."enum__plans_v_version_areas_items_parties_role" DEFAULT 'LEAD',
  	"as_written" varchar,
  	"agency_id" integer,
  	"group_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v_version_areas_items_deadlines" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"phrase" varchar,
  	"kind" "cms"."enum__plans_v_version_areas_items_deadlines_kind" DEFAULT 'BY',
  	"due" timestamp(3) with time zone,
  	"due_time" varchar,
  	"start" timestamp(3) with time zone,
  	"precision" "cms"."enum__plans_v_version_areas_items_deadlines_precision" DEFAULT 'DAY',
  	"recurrence" "cms"."enum__plans_v_version_areas_items_deadlines_recurrence",
  	"anchor_event" varchar,
  	"source" "cms"."enum__plans_v_version_areas_items_deadlines_source" DEFAULT 'ENTERED',
  	"rule" varchar,
  	"confirmed_by" varchar,
  	"binds_whole" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v_version_areas_items" (
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
  
  CREATE TABLE "cms"."_plans_v_version_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"number" varchar,
  	"title" varchar,
  	"area" "cms"."enum__plans_v_version_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v_version_targets_measurements" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"measured_on" timestamp(3) with time zone,
  	"value" numeric,
  	"document_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v_version_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"indicator" varchar,
  	"comparator" "cms"."enum__plans_v_version_targets_comparator" DEFAULT 'AT_LEAST',
  	"value" numeric,
  	"unit" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__plans_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_plans_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_year" numeric,
  	"version_to_year" numeric,
  	"version_scheme" "cms"."enum__plans_v_version_scheme" DEFAULT 'PROGRAMME_2021_2030',
  	"version_document_id" integer,
  	"version_tracking" "cms"."enum__plans_v_version_tracking" DEFAULT 'LIVE',
  	"version_told_in_id" integer,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__plans_v_version_audience" DEFAULT 'PUBLIC',
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
  	"version__status" "cms"."enum__plans_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__plans_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_plans_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."dossier_statistics_stated_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"rate" "cms"."enum_dossier_statistics_stated_rates_rate",
  	"value" varchar
  );
  
  CREATE TABLE "cms"."dossier_statistics_breakdowns_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"unit" varchar,
  	"agency_id" integer,
  	"count" numeric,
  	"share_of_plan" varchar
  );
  
  CREATE TABLE "cms"."dossier_statistics_breakdowns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"measure" "cms"."enum_dossier_statistics_breakdowns_measure",
  	"is_complete" boolean DEFAULT true
  );
  
  CREATE TABLE "cms"."dossier_statistics_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_dossier_statistics_reform_areas_area"
  );
  
  CREATE TABLE "cms"."dossier_statistics_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."dossier_statistics" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"period_label" varchar,
  	"period_from" timestamp(3) with time zone,
  	"period_to" timestamp(3) with time zone,
  	"scope" varchar,
  	"document_id" integer,
  	"told_in_id" integer,
  	"carried_over" numeric,
  	"received" numeric,
  	"to_process" numeric,
  	"received_online" numeric,
  	"received_in_person" numeric,
  	"received_postal" numeric,
  	"resolved" numeric,
  	"resolved_early_and_on_time" numeric,
  	"resolved_late" numeric,
  	"resolved_early" numeric,
  	"resolved_on_time" numeric,
  	"apologies" numeric,
  	"pending" numeric,
  	"pending_on_time" numeric,
  	"pending_overdue" numeric,
  	"returned" numeric,
  	"suspended" numeric,
  	"rounded_to" numeric,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_dossier_statistics_audience" DEFAULT 'PUBLIC',
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
  	"_status" "cms"."enum_dossier_statistics_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."dossier_statistics_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v_version_stated_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"rate" "cms"."enum__dossier_statistics_v_version_stated_rates_rate",
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v_version_breakdowns_parts" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"unit" varchar,
  	"agency_id" integer,
  	"count" numeric,
  	"share_of_plan" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v_version_breakdowns" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"measure" "cms"."enum__dossier_statistics_v_version_breakdowns_measure",
  	"is_complete" boolean DEFAULT true,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__dossier_statistics_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_period_label" varchar,
  	"version_period_from" timestamp(3) with time zone,
  	"version_period_to" timestamp(3) with time zone,
  	"version_scope" varchar,
  	"version_document_id" integer,
  	"version_told_in_id" integer,
  	"version_carried_over" numeric,
  	"version_received" numeric,
  	"version_to_process" numeric,
  	"version_received_online" numeric,
  	"version_received_in_person" numeric,
  	"version_received_postal" numeric,
  	"version_resolved" numeric,
  	"version_resolved_early_and_on_time" numeric,
  	"version_resolved_late" numeric,
  	"version_resolved_early" numeric,
  	"version_resolved_on_time" numeric,
  	"version_apologies" numeric,
  	"version_pending" numeric,
  	"version_pending_on_time" numeric,
  	"version_pending_overdue" numeric,
  	"version_returned" numeric,
  	"version_suspended" numeric,
  	"version_rounded_to" numeric,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__dossier_statistics_v_version_audience" DEFAULT 'PUBLIC',
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
  	"version__status" "cms"."enum__dossier_statistics_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__dossier_statistics_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_dossier_statistics_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."index_results_scores_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"name" varchar,
  	"value" numeric,
  	"max_value" numeric
  );
  
  CREATE TABLE "cms"."index_results_scores" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"agency_as_written" varchar,
  	"agency_id" integer,
  	"value" numeric,
  	"rank" numeric,
  	"is_tied" boolean DEFAULT false,
  	"previous_value" numeric
  );
  
  CREATE TABLE "cms"."index_results_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"area" "cms"."enum_index_results_reform_areas_area"
  );
  
  CREATE TABLE "cms"."index_results_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"slug" varchar
  );
  
  CREATE TABLE "cms"."index_results" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"index" "cms"."enum_index_results_index",
  	"year" numeric,
  	"announced_on" timestamp(3) with time zone,
  	"unit" "cms"."enum_index_results_unit" DEFAULT 'PERCENT',
  	"max_value" numeric,
  	"rank_out_of" numeric,
  	"publisher_as_written" varchar,
  	"document_id" integer,
  	"told_in_id" integer,
  	"source_portal" varchar,
  	"source_url" varchar,
  	"change_note" varchar,
  	"published_at" timestamp(3) with time zone,
  	"slug" varchar,
  	"audience" "cms"."enum_index_results_audience" DEFAULT 'PUBLIC',
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
  	"_status" "cms"."enum_index_results_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "cms"."index_results_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "cms"."_index_results_v_version_scores_components" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"name" varchar,
  	"value" numeric,
  	"max_value" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_index_results_v_version_scores" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"agency_as_written" varchar,
  	"agency_id" integer,
  	"value" numeric,
  	"rank" numeric,
  	"is_tied" boolean DEFAULT false,
  	"previous_value" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_index_results_v_version_reform_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"area" "cms"."enum__index_results_v_version_reform_areas_area",
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_index_results_v_version_previous_slugs" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"slug" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_index_results_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_index" "cms"."enum__index_results_v_version_index",
  	"version_year" numeric,
  	"version_announced_on" timestamp(3) with time zone,
  	"version_unit" "cms"."enum__index_results_v_version_unit" DEFAULT 'PERCENT',
  	"version_max_value" numeric,
  	"version_rank_out_of" numeric,
  	"version_publisher_as_written" varchar,
  	"version_document_id" integer,
  	"version_told_in_id" integer,
  	"version_source_portal" varchar,
  	"version_source_url" varchar,
  	"version_change_note" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_audience" "cms"."enum__index_results_v_version_audience" DEFAULT 'PUBLIC',
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
  	"version__status" "cms"."enum__index_results_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "cms"."enum__index_results_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "cms"."_index_results_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "cms"."_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "plans_id" integer;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "dossier_statistics_id" integer;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD COLUMN "index_results_id" integer;
  ALTER TABLE "cms"."plans_areas_items_parties" ADD CONSTRAINT "plans_areas_items_parties_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans_areas_items_parties" ADD CONSTRAINT "plans_areas_items_parties_group_id_agency_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "cms"."agency_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans_areas_items_parties" ADD CONSTRAINT "plans_areas_items_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans_areas_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_areas_items_deadlines" ADD CONSTRAINT "plans_areas_items_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans_areas_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_areas_items" ADD CONSTRAINT "plans_areas_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_areas" ADD CONSTRAINT "plans_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_targets_measurements" ADD CONSTRAINT "plans_targets_measurements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans_targets_measurements" ADD CONSTRAINT "plans_targets_measurements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_targets" ADD CONSTRAINT "plans_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_reform_areas" ADD CONSTRAINT "plans_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans_previous_slugs" ADD CONSTRAINT "plans_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."plans" ADD CONSTRAINT "plans_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans" ADD CONSTRAINT "plans_told_in_id_articles_id_fk" FOREIGN KEY ("told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans" ADD CONSTRAINT "plans_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans" ADD CONSTRAINT "plans_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans" ADD CONSTRAINT "plans_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."plans_locales" ADD CONSTRAINT "plans_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_areas_items_parties" ADD CONSTRAINT "_plans_v_version_areas_items_parties_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_areas_items_parties" ADD CONSTRAINT "_plans_v_version_areas_items_parties_group_id_agency_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "cms"."agency_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_areas_items_parties" ADD CONSTRAINT "_plans_v_version_areas_items_parties_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v_version_areas_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_areas_items_deadlines" ADD CONSTRAINT "_plans_v_version_areas_items_deadlines_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v_version_areas_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_areas_items" ADD CONSTRAINT "_plans_v_version_areas_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v_version_areas"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_areas" ADD CONSTRAINT "_plans_v_version_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_targets_measurements" ADD CONSTRAINT "_plans_v_version_targets_measurements_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_targets_measurements" ADD CONSTRAINT "_plans_v_version_targets_measurements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v_version_targets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_targets" ADD CONSTRAINT "_plans_v_version_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_reform_areas" ADD CONSTRAINT "_plans_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_version_previous_slugs" ADD CONSTRAINT "_plans_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v" ADD CONSTRAINT "_plans_v_parent_id_plans_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v" ADD CONSTRAINT "_plans_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v" ADD CONSTRAINT "_plans_v_version_told_in_id_articles_id_fk" FOREIGN KEY ("version_told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v" ADD CONSTRAINT "_plans_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v" ADD CONSTRAINT "_plans_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v" ADD CONSTRAINT "_plans_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_plans_v_locales" ADD CONSTRAINT "_plans_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_plans_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_stated_rates" ADD CONSTRAINT "dossier_statistics_stated_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_breakdowns_parts" ADD CONSTRAINT "dossier_statistics_breakdowns_parts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_breakdowns_parts" ADD CONSTRAINT "dossier_statistics_breakdowns_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dossier_statistics_breakdowns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_breakdowns" ADD CONSTRAINT "dossier_statistics_breakdowns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_reform_areas" ADD CONSTRAINT "dossier_statistics_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_previous_slugs" ADD CONSTRAINT "dossier_statistics_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics" ADD CONSTRAINT "dossier_statistics_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics" ADD CONSTRAINT "dossier_statistics_told_in_id_articles_id_fk" FOREIGN KEY ("told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics" ADD CONSTRAINT "dossier_statistics_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics" ADD CONSTRAINT "dossier_statistics_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics" ADD CONSTRAINT "dossier_statistics_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."dossier_statistics_locales" ADD CONSTRAINT "dossier_statistics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_version_stated_rates" ADD CONSTRAINT "_dossier_statistics_v_version_stated_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dossier_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_version_breakdowns_parts" ADD CONSTRAINT "_dossier_statistics_v_version_breakdowns_parts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_version_breakdowns_parts" ADD CONSTRAINT "_dossier_statistics_v_version_breakdowns_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dossier_statistics_v_version_breakdowns"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_version_breakdowns" ADD CONSTRAINT "_dossier_statistics_v_version_breakdowns_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dossier_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_version_reform_areas" ADD CONSTRAINT "_dossier_statistics_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dossier_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_version_previous_slugs" ADD CONSTRAINT "_dossier_statistics_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dossier_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v" ADD CONSTRAINT "_dossier_statistics_v_parent_id_dossier_statistics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v" ADD CONSTRAINT "_dossier_statistics_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v" ADD CONSTRAINT "_dossier_statistics_v_version_told_in_id_articles_id_fk" FOREIGN KEY ("version_told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v" ADD CONSTRAINT "_dossier_statistics_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v" ADD CONSTRAINT "_dossier_statistics_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v" ADD CONSTRAINT "_dossier_statistics_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_dossier_statistics_v_locales" ADD CONSTRAINT "_dossier_statistics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_dossier_statistics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."index_results_scores_components" ADD CONSTRAINT "index_results_scores_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."index_results_scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."index_results_scores" ADD CONSTRAINT "index_results_scores_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."index_results_scores" ADD CONSTRAINT "index_results_scores_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."index_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."index_results_reform_areas" ADD CONSTRAINT "index_results_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."index_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."index_results_previous_slugs" ADD CONSTRAINT "index_results_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."index_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."index_results" ADD CONSTRAINT "index_results_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."index_results" ADD CONSTRAINT "index_results_told_in_id_articles_id_fk" FOREIGN KEY ("told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."index_results" ADD CONSTRAINT "index_results_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."index_results" ADD CONSTRAINT "index_results_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."index_results" ADD CONSTRAINT "index_results_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."index_results_locales" ADD CONSTRAINT "index_results_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."index_results"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v_version_scores_components" ADD CONSTRAINT "_index_results_v_version_scores_components_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_index_results_v_version_scores"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v_version_scores" ADD CONSTRAINT "_index_results_v_version_scores_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v_version_scores" ADD CONSTRAINT "_index_results_v_version_scores_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_index_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v_version_reform_areas" ADD CONSTRAINT "_index_results_v_version_reform_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_index_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v_version_previous_slugs" ADD CONSTRAINT "_index_results_v_version_previous_slugs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_index_results_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v" ADD CONSTRAINT "_index_results_v_parent_id_index_results_id_fk" FOREIGN KEY ("parent_id") REFERENCES "cms"."index_results"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v" ADD CONSTRAINT "_index_results_v_version_document_id_documents_id_fk" FOREIGN KEY ("version_document_id") REFERENCES "cms"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v" ADD CONSTRAINT "_index_results_v_version_told_in_id_articles_id_fk" FOREIGN KEY ("version_told_in_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v" ADD CONSTRAINT "_index_results_v_version_issuing_agency_id_agencies_id_fk" FOREIGN KEY ("version_issuing_agency_id") REFERENCES "cms"."agencies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v" ADD CONSTRAINT "_index_results_v_version_created_by_id_users_id_fk" FOREIGN KEY ("version_created_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v" ADD CONSTRAINT "_index_results_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_index_results_v_locales" ADD CONSTRAINT "_index_results_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_index_results_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "plans_areas_items_parties_order_idx" ON "cms"."plans_areas_items_parties" USING btree ("_order");
  CREATE INDEX "plans_areas_items_parties_parent_id_idx" ON "cms"."plans_areas_items_parties" USING btree ("_parent_id");
  CREATE INDEX "plans_areas_items_parties_key_idx" ON "cms"."plans_areas_items_parties" USING btree ("key");
  CREATE INDEX "plans_areas_items_parties_agency_idx" ON "cms"."plans_areas_items_parties" USING btree ("agency_id");
  CREATE INDEX "plans_areas_items_parties_group_idx" ON "cms"."plans_areas_items_parties" USING btree ("group_id");
  CREATE INDEX "plans_areas_items_deadlines_order_idx" ON "cms"."plans_areas_items_deadlines" USING btree ("_order");
  CREATE INDEX "plans_areas_items_deadlines_parent_id_idx" ON "cms"."plans_areas_items_deadlines" USING btree ("_parent_id");
  CREATE INDEX "plans_areas_items_deadlines_key_idx" ON "cms"."plans_areas_items_deadlines" USING btree ("key");
  CREATE INDEX "plans_areas_items_order_idx" ON "cms"."plans_areas_items" USING btree ("_order");
  CREATE INDEX "plans_areas_items_parent_id_idx" ON "cms"."plans_areas_items" USING btree ("_parent_id");
  CREATE INDEX "plans_areas_items_key_idx" ON "cms"."plans_areas_items" USING btree ("key");
  CREATE INDEX "plans_areas_order_idx" ON "cms"."plans_areas" USING btree ("_order");
  CREATE INDEX "plans_areas_parent_id_idx" ON "cms"."plans_areas" USING btree ("_parent_id");
  CREATE INDEX "plans_areas_key_idx" ON "cms"."plans_areas" USING btree ("key");
  CREATE INDEX "plans_targets_measurements_order_idx" ON "cms"."plans_targets_measurements" USING btree ("_order");
  CREATE INDEX "plans_targets_measurements_parent_id_idx" ON "cms"."plans_targets_measurements" USING btree ("_parent_id");
  CREATE INDEX "plans_targets_measurements_key_idx" ON "cms"."plans_targets_measurements" USING btree ("key");
  CREATE INDEX "plans_targets_measurements_document_idx" ON "cms"."plans_targets_measurements" USING btree ("document_id");
  CREATE INDEX "plans_targets_order_idx" ON "cms"."plans_targets" USING btree ("_order");
  CREATE INDEX "plans_targets_parent_id_idx" ON "cms"."plans_targets" USING btree ("_parent_id");
  CREATE INDEX "plans_targets_key_idx" ON "cms"."plans_targets" USING btree ("key");
  CREATE INDEX "plans_reform_areas_order_idx" ON "cms"."plans_reform_areas" USING btree ("_order");
  CREATE INDEX "plans_reform_areas_parent_id_idx" ON "cms"."plans_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "plans_previous_slugs_order_idx" ON "cms"."plans_previous_slugs" USING btree ("_order");
  CREATE INDEX "plans_previous_slugs_parent_id_idx" ON "cms"."plans_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "plans_previous_slugs_slug_idx" ON "cms"."plans_previous_slugs" USING btree ("slug");
  CREATE INDEX "plans_document_idx" ON "cms"."plans" USING btree ("document_id");
  CREATE INDEX "plans_told_in_idx" ON "cms"."plans" USING btree ("told_in_id");
  CREATE INDEX "plans_published_at_idx" ON "cms"."plans" USING btree ("published_at");
  CREATE UNIQUE INDEX "plans_slug_idx" ON "cms"."plans" USING btree ("slug");
  CREATE INDEX "plans_issuing_agency_idx" ON "cms"."plans" USING btree ("issuing_agency_id");
  CREATE INDEX "plans_created_by_idx" ON "cms"."plans" USING btree ("created_by_id");
  CREATE INDEX "plans_updated_by_idx" ON "cms"."plans" USING btree ("updated_by_id");
  CREATE INDEX "plans_updated_at_idx" ON "cms"."plans" USING btree ("updated_at");
  CREATE INDEX "plans_created_at_idx" ON "cms"."plans" USING btree ("created_at");
  CREATE INDEX "plans__status_idx" ON "cms"."plans" USING btree ("_status");
  CREATE UNIQUE INDEX "plans_locales_locale_parent_id_unique" ON "cms"."plans_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_plans_v_version_areas_items_parties_order_idx" ON "cms"."_plans_v_version_areas_items_parties" USING btree ("_order");
  CREATE INDEX "_plans_v_version_areas_items_parties_parent_id_idx" ON "cms"."_plans_v_version_areas_items_parties" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_areas_items_parties_key_idx" ON "cms"."_plans_v_version_areas_items_parties" USING btree ("key");
  CREATE INDEX "_plans_v_version_areas_items_parties_agency_idx" ON "cms"."_plans_v_version_areas_items_parties" USING btree ("agency_id");
  CREATE INDEX "_plans_v_version_areas_items_parties_group_idx" ON "cms"."_plans_v_version_areas_items_parties" USING btree ("group_id");
  CREATE INDEX "_plans_v_version_areas_items_deadlines_order_idx" ON "cms"."_plans_v_version_areas_items_deadlines" USING btree ("_order");
  CREATE INDEX "_plans_v_version_areas_items_deadlines_parent_id_idx" ON "cms"."_plans_v_version_areas_items_deadlines" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_areas_items_deadlines_key_idx" ON "cms"."_plans_v_version_areas_items_deadlines" USING btree ("key");
  CREATE INDEX "_plans_v_version_areas_items_order_idx" ON "cms"."_plans_v_version_areas_items" USING btree ("_order");
  CREATE INDEX "_plans_v_version_areas_items_parent_id_idx" ON "cms"."_plans_v_version_areas_items" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_areas_items_key_idx" ON "cms"."_plans_v_version_areas_items" USING btree ("key");
  CREATE INDEX "_plans_v_version_areas_order_idx" ON "cms"."_plans_v_version_areas" USING btree ("_order");
  CREATE INDEX "_plans_v_version_areas_parent_id_idx" ON "cms"."_plans_v_version_areas" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_areas_key_idx" ON "cms"."_plans_v_version_areas" USING btree ("key");
  CREATE INDEX "_plans_v_version_targets_measurements_order_idx" ON "cms"."_plans_v_version_targets_measurements" USING btree ("_order");
  CREATE INDEX "_plans_v_version_targets_measurements_parent_id_idx" ON "cms"."_plans_v_version_targets_measurements" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_targets_measurements_key_idx" ON "cms"."_plans_v_version_targets_measurements" USING btree ("key");
  CREATE INDEX "_plans_v_version_targets_measurements_document_idx" ON "cms"."_plans_v_version_targets_measurements" USING btree ("document_id");
  CREATE INDEX "_plans_v_version_targets_order_idx" ON "cms"."_plans_v_version_targets" USING btree ("_order");
  CREATE INDEX "_plans_v_version_targets_parent_id_idx" ON "cms"."_plans_v_version_targets" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_targets_key_idx" ON "cms"."_plans_v_version_targets" USING btree ("key");
  CREATE INDEX "_plans_v_version_reform_areas_order_idx" ON "cms"."_plans_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_plans_v_version_reform_areas_parent_id_idx" ON "cms"."_plans_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_previous_slugs_order_idx" ON "cms"."_plans_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_plans_v_version_previous_slugs_parent_id_idx" ON "cms"."_plans_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_plans_v_version_previous_slugs_slug_idx" ON "cms"."_plans_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_plans_v_parent_idx" ON "cms"."_plans_v" USING btree ("parent_id");
  CREATE INDEX "_plans_v_version_version_document_idx" ON "cms"."_plans_v" USING btree ("version_document_id");
  CREATE INDEX "_plans_v_version_version_told_in_idx" ON "cms"."_plans_v" USING btree ("version_told_in_id");
  CREATE INDEX "_plans_v_version_version_published_at_idx" ON "cms"."_plans_v" USING btree ("version_published_at");
  CREATE INDEX "_plans_v_version_version_slug_idx" ON "cms"."_plans_v" USING btree ("version_slug");
  CREATE INDEX "_plans_v_version_version_issuing_agency_idx" ON "cms"."_plans_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_plans_v_version_version_created_by_idx" ON "cms"."_plans_v" USING btree ("version_created_by_id");
  CREATE INDEX "_plans_v_version_version_updated_by_idx" ON "cms"."_plans_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_plans_v_version_version_updated_at_idx" ON "cms"."_plans_v" USING btree ("version_updated_at");
  CREATE INDEX "_plans_v_version_version_created_at_idx" ON "cms"."_plans_v" USING btree ("version_created_at");
  CREATE INDEX "_plans_v_version_version__status_idx" ON "cms"."_plans_v" USING btree ("version__status");
  CREATE INDEX "_plans_v_created_at_idx" ON "cms"."_plans_v" USING btree ("created_at");
  CREATE INDEX "_plans_v_updated_at_idx" ON "cms"."_plans_v" USING btree ("updated_at");
  CREATE INDEX "_plans_v_snapshot_idx" ON "cms"."_plans_v" USING btree ("snapshot");
  CREATE INDEX "_plans_v_published_locale_idx" ON "cms"."_plans_v" USING btree ("published_locale");
  CREATE INDEX "_plans_v_latest_idx" ON "cms"."_plans_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_plans_v_locales_locale_parent_id_unique" ON "cms"."_plans_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "dossier_statistics_stated_rates_order_idx" ON "cms"."dossier_statistics_stated_rates" USING btree ("_order");
  CREATE INDEX "dossier_statistics_stated_rates_parent_id_idx" ON "cms"."dossier_statistics_stated_rates" USING btree ("_parent_id");
  CREATE INDEX "dossier_statistics_breakdowns_parts_order_idx" ON "cms"."dossier_statistics_breakdowns_parts" USING btree ("_order");
  CREATE INDEX "dossier_statistics_breakdowns_parts_parent_id_idx" ON "cms"."dossier_statistics_breakdowns_parts" USING btree ("_parent_id");
  CREATE INDEX "dossier_statistics_breakdowns_parts_key_idx" ON "cms"."dossier_statistics_breakdowns_parts" USING btree ("key");
  CREATE INDEX "dossier_statistics_breakdowns_parts_agency_idx" ON "cms"."dossier_statistics_breakdowns_parts" USING btree ("agency_id");
  CREATE INDEX "dossier_statistics_breakdowns_order_idx" ON "cms"."dossier_statistics_breakdowns" USING btree ("_order");
  CREATE INDEX "dossier_statistics_breakdowns_parent_id_idx" ON "cms"."dossier_statistics_breakdowns" USING btree ("_parent_id");
  CREATE INDEX "dossier_statistics_breakdowns_key_idx" ON "cms"."dossier_statistics_breakdowns" USING btree ("key");
  CREATE INDEX "dossier_statistics_reform_areas_order_idx" ON "cms"."dossier_statistics_reform_areas" USING btree ("_order");
  CREATE INDEX "dossier_statistics_reform_areas_parent_id_idx" ON "cms"."dossier_statistics_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "dossier_statistics_previous_slugs_order_idx" ON "cms"."dossier_statistics_previous_slugs" USING btree ("_order");
  CREATE INDEX "dossier_statistics_previous_slugs_parent_id_idx" ON "cms"."dossier_statistics_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "dossier_statistics_previous_slugs_slug_idx" ON "cms"."dossier_statistics_previous_slugs" USING btree ("slug");
  CREATE INDEX "dossier_statistics_document_idx" ON "cms"."dossier_statistics" USING btree ("document_id");
  CREATE INDEX "dossier_statistics_told_in_idx" ON "cms"."dossier_statistics" USING btree ("told_in_id");
  CREATE INDEX "dossier_statistics_published_at_idx" ON "cms"."dossier_statistics" USING btree ("published_at");
  CREATE UNIQUE INDEX "dossier_statistics_slug_idx" ON "cms"."dossier_statistics" USING btree ("slug");
  CREATE INDEX "dossier_statistics_issuing_agency_idx" ON "cms"."dossier_statistics" USING btree ("issuing_agency_id");
  CREATE INDEX "dossier_statistics_created_by_idx" ON "cms"."dossier_statistics" USING btree ("created_by_id");
  CREATE INDEX "dossier_statistics_updated_by_idx" ON "cms"."dossier_statistics" USING btree ("updated_by_id");
  CREATE INDEX "dossier_statistics_updated_at_idx" ON "cms"."dossier_statistics" USING btree ("updated_at");
  CREATE INDEX "dossier_statistics_created_at_idx" ON "cms"."dossier_statistics" USING btree ("created_at");
  CREATE INDEX "dossier_statistics__status_idx" ON "cms"."dossier_statistics" USING btree ("_status");
  CREATE UNIQUE INDEX "dossier_statistics_locales_locale_parent_id_unique" ON "cms"."dossier_statistics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_dossier_statistics_v_version_stated_rates_order_idx" ON "cms"."_dossier_statistics_v_version_stated_rates" USING btree ("_order");
  CREATE INDEX "_dossier_statistics_v_version_stated_rates_parent_id_idx" ON "cms"."_dossier_statistics_v_version_stated_rates" USING btree ("_parent_id");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_parts_order_idx" ON "cms"."_dossier_statistics_v_version_breakdowns_parts" USING btree ("_order");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_parts_parent_id_idx" ON "cms"."_dossier_statistics_v_version_breakdowns_parts" USING btree ("_parent_id");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_parts_key_idx" ON "cms"."_dossier_statistics_v_version_breakdowns_parts" USING btree ("key");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_parts_agency_idx" ON "cms"."_dossier_statistics_v_version_breakdowns_parts" USING btree ("agency_id");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_order_idx" ON "cms"."_dossier_statistics_v_version_breakdowns" USING btree ("_order");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_parent_id_idx" ON "cms"."_dossier_statistics_v_version_breakdowns" USING btree ("_parent_id");
  CREATE INDEX "_dossier_statistics_v_version_breakdowns_key_idx" ON "cms"."_dossier_statistics_v_version_breakdowns" USING btree ("key");
  CREATE INDEX "_dossier_statistics_v_version_reform_areas_order_idx" ON "cms"."_dossier_statistics_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_dossier_statistics_v_version_reform_areas_parent_id_idx" ON "cms"."_dossier_statistics_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_dossier_statistics_v_version_previous_slugs_order_idx" ON "cms"."_dossier_statistics_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_dossier_statistics_v_version_previous_slugs_parent_id_idx" ON "cms"."_dossier_statistics_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_dossier_statistics_v_version_previous_slugs_slug_idx" ON "cms"."_dossier_statistics_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_dossier_statistics_v_parent_idx" ON "cms"."_dossier_statistics_v" USING btree ("parent_id");
  CREATE INDEX "_dossier_statistics_v_version_version_document_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_document_id");
  CREATE INDEX "_dossier_statistics_v_version_version_told_in_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_told_in_id");
  CREATE INDEX "_dossier_statistics_v_version_version_published_at_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_published_at");
  CREATE INDEX "_dossier_statistics_v_version_version_slug_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_slug");
  CREATE INDEX "_dossier_statistics_v_version_version_issuing_agency_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_dossier_statistics_v_version_version_created_by_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_created_by_id");
  CREATE INDEX "_dossier_statistics_v_version_version_updated_by_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_dossier_statistics_v_version_version_updated_at_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_updated_at");
  CREATE INDEX "_dossier_statistics_v_version_version_created_at_idx" ON "cms"."_dossier_statistics_v" USING btree ("version_created_at");
  CREATE INDEX "_dossier_statistics_v_version_version__status_idx" ON "cms"."_dossier_statistics_v" USING btree ("version__status");
  CREATE INDEX "_dossier_statistics_v_created_at_idx" ON "cms"."_dossier_statistics_v" USING btree ("created_at");
  CREATE INDEX "_dossier_statistics_v_updated_at_idx" ON "cms"."_dossier_statistics_v" USING btree ("updated_at");
  CREATE INDEX "_dossier_statistics_v_snapshot_idx" ON "cms"."_dossier_statistics_v" USING btree ("snapshot");
  CREATE INDEX "_dossier_statistics_v_published_locale_idx" ON "cms"."_dossier_statistics_v" USING btree ("published_locale");
  CREATE INDEX "_dossier_statistics_v_latest_idx" ON "cms"."_dossier_statistics_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_dossier_statistics_v_locales_locale_parent_id_unique" ON "cms"."_dossier_statistics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "index_results_scores_components_order_idx" ON "cms"."index_results_scores_components" USING btree ("_order");
  CREATE INDEX "index_results_scores_components_parent_id_idx" ON "cms"."index_results_scores_components" USING btree ("_parent_id");
  CREATE INDEX "index_results_scores_components_key_idx" ON "cms"."index_results_scores_components" USING btree ("key");
  CREATE INDEX "index_results_scores_order_idx" ON "cms"."index_results_scores" USING btree ("_order");
  CREATE INDEX "index_results_scores_parent_id_idx" ON "cms"."index_results_scores" USING btree ("_parent_id");
  CREATE INDEX "index_results_scores_key_idx" ON "cms"."index_results_scores" USING btree ("key");
  CREATE INDEX "index_results_scores_agency_idx" ON "cms"."index_results_scores" USING btree ("agency_id");
  CREATE INDEX "index_results_reform_areas_order_idx" ON "cms"."index_results_reform_areas" USING btree ("_order");
  CREATE INDEX "index_results_reform_areas_parent_id_idx" ON "cms"."index_results_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "index_results_previous_slugs_order_idx" ON "cms"."index_results_previous_slugs" USING btree ("_order");
  CREATE INDEX "index_results_previous_slugs_parent_id_idx" ON "cms"."index_results_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "index_results_previous_slugs_slug_idx" ON "cms"."index_results_previous_slugs" USING btree ("slug");
  CREATE INDEX "index_results_document_idx" ON "cms"."index_results" USING btree ("document_id");
  CREATE INDEX "index_results_told_in_idx" ON "cms"."index_results" USING btree ("told_in_id");
  CREATE INDEX "index_results_published_at_idx" ON "cms"."index_results" USING btree ("published_at");
  CREATE UNIQUE INDEX "index_results_slug_idx" ON "cms"."index_results" USING btree ("slug");
  CREATE INDEX "index_results_issuing_agency_idx" ON "cms"."index_results" USING btree ("issuing_agency_id");
  CREATE INDEX "index_results_created_by_idx" ON "cms"."index_results" USING btree ("created_by_id");
  CREATE INDEX "index_results_updated_by_idx" ON "cms"."index_results" USING btree ("updated_by_id");
  CREATE INDEX "index_results_updated_at_idx" ON "cms"."index_results" USING btree ("updated_at");
  CREATE INDEX "index_results_created_at_idx" ON "cms"."index_results" USING btree ("created_at");
  CREATE INDEX "index_results__status_idx" ON "cms"."index_results" USING btree ("_status");
  CREATE UNIQUE INDEX "index_results_locales_locale_parent_id_unique" ON "cms"."index_results_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_index_results_v_version_scores_components_order_idx" ON "cms"."_index_results_v_version_scores_components" USING btree ("_order");
  CREATE INDEX "_index_results_v_version_scores_components_parent_id_idx" ON "cms"."_index_results_v_version_scores_components" USING btree ("_parent_id");
  CREATE INDEX "_index_results_v_version_scores_components_key_idx" ON "cms"."_index_results_v_version_scores_components" USING btree ("key");
  CREATE INDEX "_index_results_v_version_scores_order_idx" ON "cms"."_index_results_v_version_scores" USING btree ("_order");
  CREATE INDEX "_index_results_v_version_scores_parent_id_idx" ON "cms"."_index_results_v_version_scores" USING btree ("_parent_id");
  CREATE INDEX "_index_results_v_version_scores_key_idx" ON "cms"."_index_results_v_version_scores" USING btree ("key");
  CREATE INDEX "_index_results_v_version_scores_agency_idx" ON "cms"."_index_results_v_version_scores" USING btree ("agency_id");
  CREATE INDEX "_index_results_v_version_reform_areas_order_idx" ON "cms"."_index_results_v_version_reform_areas" USING btree ("_order");
  CREATE INDEX "_index_results_v_version_reform_areas_parent_id_idx" ON "cms"."_index_results_v_version_reform_areas" USING btree ("_parent_id");
  CREATE INDEX "_index_results_v_version_previous_slugs_order_idx" ON "cms"."_index_results_v_version_previous_slugs" USING btree ("_order");
  CREATE INDEX "_index_results_v_version_previous_slugs_parent_id_idx" ON "cms"."_index_results_v_version_previous_slugs" USING btree ("_parent_id");
  CREATE INDEX "_index_results_v_version_previous_slugs_slug_idx" ON "cms"."_index_results_v_version_previous_slugs" USING btree ("slug");
  CREATE INDEX "_index_results_v_parent_idx" ON "cms"."_index_results_v" USING btree ("parent_id");
  CREATE INDEX "_index_results_v_version_version_document_idx" ON "cms"."_index_results_v" USING btree ("version_document_id");
  CREATE INDEX "_index_results_v_version_version_told_in_idx" ON "cms"."_index_results_v" USING btree ("version_told_in_id");
  CREATE INDEX "_index_results_v_version_version_published_at_idx" ON "cms"."_index_results_v" USING btree ("version_published_at");
  CREATE INDEX "_index_results_v_version_version_slug_idx" ON "cms"."_index_results_v" USING btree ("version_slug");
  CREATE INDEX "_index_results_v_version_version_issuing_agency_idx" ON "cms"."_index_results_v" USING btree ("version_issuing_agency_id");
  CREATE INDEX "_index_results_v_version_version_created_by_idx" ON "cms"."_index_results_v" USING btree ("version_created_by_id");
  CREATE INDEX "_index_results_v_version_version_updated_by_idx" ON "cms"."_index_results_v" USING btree ("version_updated_by_id");
  CREATE INDEX "_index_results_v_version_version_updated_at_idx" ON "cms"."_index_results_v" USING btree ("version_updated_at");
  CREATE INDEX "_index_results_v_version_version_created_at_idx" ON "cms"."_index_results_v" USING btree ("version_created_at");
  CREATE INDEX "_index_results_v_version_version__status_idx" ON "cms"."_index_results_v" USING btree ("version__status");
  CREATE INDEX "_index_results_v_created_at_idx" ON "cms"."_index_results_v" USING btree ("created_at");
  CREATE INDEX "_index_results_v_updated_at_idx" ON "cms"."_index_results_v" USING btree ("updated_at");
  CREATE INDEX "_index_results_v_snapshot_idx" ON "cms"."_index_results_v" USING btree ("snapshot");
  CREATE INDEX "_index_results_v_published_locale_idx" ON "cms"."_index_results_v" USING btree ("published_locale");
  CREATE INDEX "_index_results_v_latest_idx" ON "cms"."_index_results_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_index_results_v_locales_locale_parent_id_unique" ON "cms"."_index_results_v_locales" USING btree ("_locale","_parent_id");
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_plans_fk" FOREIGN KEY ("plans_id") REFERENCES "cms"."plans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_dossier_statistics_fk" FOREIGN KEY ("dossier_statistics_id") REFERENCES "cms"."dossier_statistics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_index_results_fk" FOREIGN KEY ("index_results_id") REFERENCES "cms"."index_results"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_plans_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("plans_id");
  CREATE INDEX "payload_locked_documents_rels_dossier_statistics_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("dossier_statistics_id");
  CREATE INDEX "payload_locked_documents_rels_index_results_id_idx" ON "cms"."payload_locked_documents_rels" USING btree ("index_results_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."plans_areas_items_parties" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_areas_items_deadlines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_areas_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_targets_measurements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_targets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."plans_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_areas_items_parties" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_areas_items_deadlines" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_areas_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_targets_measurements" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_targets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_version_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_plans_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics_stated_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics_breakdowns_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics_breakdowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."dossier_statistics_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v_version_stated_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v_version_breakdowns_parts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v_version_breakdowns" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v_version_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v_version_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_dossier_statistics_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."index_results_scores_components" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."index_results_scores" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."index_results_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."index_results_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."index_results" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."index_results_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_index_results_v_version_scores_components" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_index_results_v_version_scores" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_index_results_v_version_reform_areas" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_index_results_v_version_previous_slugs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_index_results_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cms"."_index_results_v_locales" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "cms"."plans_areas_items_parties" CASCADE;
  DROP TABLE "cms"."plans_areas_items_deadlines" CASCADE;
  DROP TABLE "cms"."plans_areas_items" CASCADE;
  DROP TABLE "cms"."plans_areas" CASCADE;
  DROP TABLE "cms"."plans_targets_measurements" CASCADE;
  DROP TABLE "cms"."plans_targets" CASCADE;
  DROP TABLE "cms"."plans_reform_areas" CASCADE;
  DROP TABLE "cms"."plans_previous_slugs" CASCADE;
  DROP TABLE "cms"."plans" CASCADE;
  DROP TABLE "cms"."plans_locales" CASCADE;
  DROP TABLE "cms"."_plans_v_version_areas_items_parties" CASCADE;
  DROP TABLE "cms"."_plans_v_version_areas_items_deadlines" CASCADE;
  DROP TABLE "cms"."_plans_v_version_areas_items" CASCADE;
  DROP TABLE "cms"."_plans_v_version_areas" CASCADE;
  DROP TABLE "cms"."_plans_v_version_targets_measurements" CASCADE;
  DROP TABLE "cms"."_plans_v_version_targets" CASCADE;
  DROP TABLE "cms"."_plans_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_plans_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_plans_v" CASCADE;
  DROP TABLE "cms"."_plans_v_locales" CASCADE;
  DROP TABLE "cms"."dossier_statistics_stated_rates" CASCADE;
  DROP TABLE "cms"."dossier_statistics_breakdowns_parts" CASCADE;
  DROP TABLE "cms"."dossier_statistics_breakdowns" CASCADE;
  DROP TABLE "cms"."dossier_statistics_reform_areas" CASCADE;
  DROP TABLE "cms"."dossier_statistics_previous_slugs" CASCADE;
  DROP TABLE "cms"."dossier_statistics" CASCADE;
  DROP TABLE "cms"."dossier_statistics_locales" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v_version_stated_rates" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v_version_breakdowns_parts" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v_version_breakdowns" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v" CASCADE;
  DROP TABLE "cms"."_dossier_statistics_v_locales" CASCADE;
  DROP TABLE "cms"."index_results_scores_components" CASCADE;
  DROP TABLE "cms"."index_results_scores" CASCADE;
  DROP TABLE "cms"."index_results_reform_areas" CASCADE;
  DROP TABLE "cms"."index_results_previous_slugs" CASCADE;
  DROP TABLE "cms"."index_results" CASCADE;
  DROP TABLE "cms"."index_results_locales" CASCADE;
  DROP TABLE "cms"."_index_results_v_version_scores_components" CASCADE;
  DROP TABLE "cms"."_index_results_v_version_scores" CASCADE;
  DROP TABLE "cms"."_index_results_v_version_reform_areas" CASCADE;
  DROP TABLE "cms"."_index_results_v_version_previous_slugs" CASCADE;
  DROP TABLE "cms"."_index_results_v" CASCADE;
  DROP TABLE "cms"."_index_results_v_locales" CASCADE;
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_plans_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_dossier_statistics_fk";
  
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_index_results_fk";
  
  DROP INDEX "cms"."payload_locked_documents_rels_plans_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_dossier_statistics_id_idx";
  DROP INDEX "cms"."payload_locked_documents_rels_index_results_id_idx";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "plans_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "dossier_statistics_id";
  ALTER TABLE "cms"."payload_locked_documents_rels" DROP COLUMN "index_results_id";
  DROP TYPE "cms"."enum_plans_areas_items_parties_role";
  DROP TYPE "cms"."enum_plans_areas_items_deadlines_kind";
  DROP TYPE "cms"."enum_plans_areas_items_deadlines_precision";
  DROP TYPE "cms"."enum_plans_areas_items_deadlines_recurrence";
  DROP TYPE "cms"."enum_plans_areas_items_deadlines_source";
  DROP TYPE "cms"."enum_plans_areas_area";
  DROP TYPE "cms"."enum_plans_targets_comparator";
  DROP TYPE "cms"."enum_plans_reform_areas_area";
  DROP TYPE "cms"."enum_plans_scheme";
  DROP TYPE "cms"."enum_plans_tracking";
  DROP TYPE "cms"."enum_plans_audience";
  DROP TYPE "cms"."enum_plans_status";
  DROP TYPE "cms"."enum__plans_v_version_areas_items_parties_role";
  DROP TYPE "cms"."enum__plans_v_version_areas_items_deadlines_kind";
  DROP TYPE "cms"."enum__plans_v_version_areas_items_deadlines_precision";
  DROP TYPE "cms"."enum__plans_v_version_areas_items_deadlines_recurrence";
  DROP TYPE "cms"."enum__plans_v_version_areas_items_deadlines_source";
  DROP TYPE "cms"."enum__plans_v_version_areas_area";
  DROP TYPE "cms"."enum__plans_v_version_targets_comparator";
  DROP TYPE "cms"."enum__plans_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__plans_v_version_scheme";
  DROP TYPE "cms"."enum__plans_v_version_tracking";
  DROP TYPE "cms"."enum__plans_v_version_audience";
  DROP TYPE "cms"."enum__plans_v_version_status";
  DROP TYPE "cms"."enum__plans_v_published_locale";
  DROP TYPE "cms"."enum_dossier_statistics_stated_rates_rate";
  DROP TYPE "cms"."enum_dossier_statistics_breakdowns_measure";
  DROP TYPE "cms"."enum_dossier_statistics_reform_areas_area";
  DROP TYPE "cms"."enum_dossier_statistics_audience";
  DROP TYPE "cms"."enum_dossier_statistics_status";
  DROP TYPE "cms"."enum__dossier_statistics_v_version_stated_rates_rate";
  DROP TYPE "cms"."enum__dossier_statistics_v_version_breakdowns_measure";
  DROP TYPE "cms"."enum__dossier_statistics_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__dossier_statistics_v_version_audience";
  DROP TYPE "cms"."enum__dossier_statistics_v_version_status";
  DROP TYPE "cms"."enum__dossier_statistics_v_published_locale";
  DROP TYPE "cms"."enum_index_results_reform_areas_area";
  DROP TYPE "cms"."enum_index_results_index";
  DROP TYPE "cms"."enum_index_results_unit";
  DROP TYPE "cms"."enum_index_results_audience";
  DROP TYPE "cms"."enum_index_results_status";
  DROP TYPE "cms"."enum__index_results_v_version_reform_areas_area";
  DROP TYPE "cms"."enum__index_results_v_version_index";
  DROP TYPE "cms"."enum__index_results_v_version_unit";
  DROP TYPE "cms"."enum__index_results_v_version_audience";
  DROP TYPE "cms"."enum__index_results_v_version_status";
  DROP TYPE "cms"."enum__index_results_v_published_locale";`)
}
