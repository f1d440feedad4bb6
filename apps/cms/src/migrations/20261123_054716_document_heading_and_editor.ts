import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."articles" ADD COLUMN "updated_by_id" integer;
  ALTER TABLE "cms"."_articles_v" ADD COLUMN "version_updated_by_id" integer;
  ALTER TABLE "cms"."conclusions" ADD COLUMN "updated_by_id" integer;
  ALTER TABLE "cms"."_conclusions_v" ADD COLUMN "version_updated_by_id" integer;
  ALTER TABLE "cms"."documents" ADD COLUMN "heading" varchar;
  ALTER TABLE "cms"."documents" ADD COLUMN "updated_by_id" integer;
  ALTER TABLE "cms"."_documents_v" ADD COLUMN "version_heading" varchar;
  ALTER TABLE "cms"."_documents_v" ADD COLUMN "version_updated_by_id" integer;
  ALTER TABLE "cms"."articles" ADD CONSTRAINT "articles_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_articles_v" ADD CONSTRAINT "_articles_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."conclusions" ADD CONSTRAINT "conclusions_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_conclusions_v" ADD CONSTRAINT "_conclusions_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."documents" ADD CONSTRAINT "documents_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "cms"."_documents_v" ADD CONSTRAINT "_documents_v_version_updated_by_id_users_id_fk" FOREIGN KEY ("version_updated_by_id") REFERENCES "cms"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "articles_updated_by_idx" ON "cms"."articles" USING btree ("updated_by_id");
  CREATE INDEX "_articles_v_version_version_updated_by_idx" ON "cms"."_articles_v" USING btree ("version_updated_by_id");
  CREATE INDEX "conclusions_updated_by_idx" ON "cms"."conclusions" USING btree ("updated_by_id");
  CREATE INDEX "_conclusions_v_version_version_updated_by_idx" ON "cms"."_conclusions_v" USING btree ("version_updated_by_id");
  CREATE INDEX "documents_updated_by_idx" ON "cms"."documents" USING btree ("updated_by_id");
  CREATE INDEX "_documents_v_version_version_updated_by_idx" ON "cms"."_documents_v" USING btree ("version_updated_by_id");
  UPDATE "cms"."documents" SET "heading" = concat_ws(' – ', "symbol", "subject");
  UPDATE "cms"."_documents_v" SET "version_heading" = concat_ws(' – ', "version_symbol", "version_subject");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "cms"."articles" DROP CONSTRAINT "articles_updated_by_id_users_id_fk";
  
  ALTER TABLE "cms"."_articles_v" DROP CONSTRAINT "_articles_v_version_updated_by_id_users_id_fk";
  
  ALTER TABLE "cms"."conclusions" DROP CONSTRAINT "conclusions_updated_by_id_users_id_fk";
  
  ALTER TABLE "cms"."_conclusions_v" DROP CONSTRAINT "_conclusions_v_version_updated_by_id_users_id_fk";
  
  ALTER TABLE "cms"."documents" DROP CONSTRAINT "documents_updated_by_id_users_id_fk";
  
  ALTER TABLE "cms"."_documents_v" DROP CONSTRAINT "_documents_v_version_updated_by_id_users_id_fk";
  
  DROP INDEX "cms"."articles_updated_by_idx";
  DROP INDEX "cms"."_articles_v_version_version_updated_by_idx";
  DROP INDEX "cms"."conclusions_updated_by_idx";
  DROP INDEX "cms"."_conclusions_v_version_version_updated_by_idx";
  DROP INDEX "cms"."documents_updated_by_idx";
  DROP INDEX "cms"."_documents_v_version_version_updated_by_idx";
  ALTER TABLE "cms"."articles" DROP COLUMN "updated_by_id";
  ALTER TABLE "cms"."_articles_v" DROP COLUMN "version_updated_by_id";
  ALTER TABLE "cms"."conclusions" DROP COLUMN "updated_by_id";
  ALTER TABLE "cms"."_conclusions_v" DROP COLUMN "version_updated_by_id";
  ALTER TABLE "cms"."documents" DROP COLUMN "heading";
  ALTER TABLE "cms"."documents" DROP COLUMN "updated_by_id";
  ALTER TABLE "cms"."_documents_v" DROP COLUMN "version_heading";
  ALTER TABLE "cms"."_documents_v" DROP COLUMN "version_updated_by_id";`)
}
