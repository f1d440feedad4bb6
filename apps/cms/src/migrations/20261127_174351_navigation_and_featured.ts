import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "cms"."enum_site_settings_navigation_destination" AS ENUM('ARTICLES', 'CONCLUSIONS', 'PLANS', 'DOCUMENTS', 'PROCEDURES', 'COMMENDATIONS', 'STATISTICS', 'INDICES', 'AGENCIES', 'BOARD', 'SEARCH', 'PAGE');
  CREATE TYPE "cms"."enum_site_settings_featured_kind" AS ENUM('ARTICLE', 'CONCLUSION', 'PLAN', 'PROCEDURE_NOTICE');
  CREATE TYPE "cms"."enum__site_settings_v_version_navigation_destination" AS ENUM('ARTICLES', 'CONCLUSIONS', 'PLANS', 'DOCUMENTS', 'PROCEDURES', 'COMMENDATIONS', 'STATISTICS', 'INDICES', 'AGENCIES', 'BOARD', 'SEARCH', 'PAGE');
  CREATE TYPE "cms"."enum__site_settings_v_version_featured_kind" AS ENUM('ARTICLE', 'CONCLUSION', 'PLAN', 'PROCEDURE_NOTICE');
  CREATE TABLE "cms"."site_settings_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"destination" "cms"."enum_site_settings_navigation_destination" NOT NULL,
  	"page_id" integer
  );
  
  CREATE TABLE "cms"."site_settings_featured" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "cms"."enum_site_settings_featured_kind" NOT NULL,
  	"article_id" integer,
  	"conclusion_id" integer,
  	"plan_id" integer,
  	"procedure_notice_id" integer
  );
  
  CREATE TABLE "cms"."_site_settings_v_version_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"destination" "cms"."enum__site_settings_v_version_navigation_destination" NOT NULL,
  	"page_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "cms"."_site_settings_v_version_featured" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "cms"."enum__site_settings_v_version_featured_kind" NOT NULL,
  	"article_id" integer,
  	"conclusion_id" integer,
  	"plan_id" integer,
  	"procedure_notice_id" integer,
  	"_uuid" varchar
  );
  
  ALTER TABLE "cms"."site_settings_navigation" ADD CONSTRAINT "site_settings_navigation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "cms"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_navigation" ADD CONSTRAINT "site_settings_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_featured" ADD CONSTRAINT "site_settings_featured_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_featured" ADD CONSTRAINT "site_settings_featured_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "cms"."conclusions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_featured" ADD CONSTRAINT "site_settings_featured_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "cms"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_featured" ADD CONSTRAINT "site_settings_featured_procedure_notice_id_procedure_notices_id_fk" FOREIGN KEY ("procedure_notice_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."site_settings_featured" ADD CONSTRAINT "site_settings_featured_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_navigation" ADD CONSTRAINT "_site_settings_v_version_navigation_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "cms"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_navigation" ADD CONSTRAINT "_site_settings_v_version_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_featured" ADD CONSTRAINT "_site_settings_v_version_featured_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "cms"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_featured" ADD CONSTRAINT "_site_settings_v_version_featured_conclusion_id_conclusions_id_fk" FOREIGN KEY ("conclusion_id") REFERENCES "cms"."conclusions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_featured" ADD CONSTRAINT "_site_settings_v_version_featured_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "cms"."plans"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_featured" ADD CONSTRAINT "_site_settings_v_version_featured_procedure_notice_id_procedure_notices_id_fk" FOREIGN KEY ("procedure_notice_id") REFERENCES "cms"."procedure_notices"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_site_settings_v_version_featured" ADD CONSTRAINT "_site_settings_v_version_featured_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "cms"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "site_settings_navigation_order_idx" ON "cms"."site_settings_navigation" USING btree ("_order");
  CREATE INDEX "site_settings_navigation_parent_id_idx" ON "cms"."site_settings_navigation" USING btree ("_parent_id");
  CREATE INDEX "site_settings_navigation_page_idx" ON "cms"."site_settings_navigation" USING btree ("page_id");
  CREATE INDEX "site_settings_featured_order_idx" ON "cms"."site_settings_featured" USING btree ("_order");
  CREATE INDEX "site_settings_featured_parent_id_idx" ON "cms"."site_settings_featured" USING btree ("_parent_id");
  CREATE INDEX "site_settings_featured_article_idx" ON "cms"."site_settings_featured" USING btree ("article_id");
  CREATE INDEX "site_settings_featured_conclusion_idx" ON "cms"."site_settings_featured" USING btree ("conclusion_id");
  CREATE INDEX "site_settings_featured_plan_idx" ON "cms"."site_settings_featured" USING btree ("plan_id");
  CREATE INDEX "site_settings_featured_procedure_notice_idx" ON "cms"."site_settings_featured" USING btree ("procedure_notice_id");
  CREATE INDEX "_site_settings_v_version_navigation_order_idx" ON "cms"."_site_settings_v_version_navigation" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_navigation_parent_id_idx" ON "cms"."_site_settings_v_version_navigation" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_navigation_page_idx" ON "cms"."_site_settings_v_version_navigation" USING btree ("page_id");
  CREATE INDEX "_site_settings_v_version_featured_order_idx" ON "cms"."_site_settings_v_version_featured" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_featured_parent_id_idx" ON "cms"."_site_settings_v_version_featured" USING btree ("_parent_id");
  CREATE INDEX "_site_settings_v_version_featured_article_idx" ON "cms"."_site_settings_v_version_featured" USING btree ("article_id");
  CREATE INDEX "_site_settings_v_version_featured_conclusion_idx" ON "cms"."_site_settings_v_version_featured" USING btree ("conclusion_id");
  CREATE INDEX "_site_settings_v_version_featured_plan_idx" ON "cms"."_site_settings_v_version_featured" USING btree ("plan_id");
  CREATE INDEX "_site_settings_v_version_featured_procedure_notice_idx" ON "cms"."_site_settings_v_version_featured" USING btree ("procedure_notice_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "cms"."site_settings_navigation" CASCADE;
  DROP TABLE "cms"."site_settings_featured" CASCADE;
  DROP TABLE "cms"."_site_settings_v_version_navigation" CASCADE;
  DROP TABLE "cms"."_site_settings_v_version_featured" CASCADE;
  DROP TYPE "cms"."enum_site_settings_navigation_destination";
  DROP TYPE "cms"."enum_site_settings_featured_kind";
  DROP TYPE "cms"."enum__site_settings_v_version_navigation_destination";
  DROP TYPE "cms"."enum__site_settings_v_version_featured_kind";`)
}
