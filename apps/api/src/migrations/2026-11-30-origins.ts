import { Migration } from '@mikro-orm/migrations'

/** A task comes from a directive, from an item of a plan, or from a sentence of a document that a leader pointed out. */
export class Origins20261130 extends Migration {
  override name = '2026-11-30-origins'

  override up() {
    this.addSql(/* sql */ `
      alter table reform.task add column document_id integer, add column sentence text check (sentence <> ''),
        drop constraint one_origin, drop constraint area_of_plan,
        add constraint one_origin check (num_nonnulls(conclusion_id, plan_id, document_id) = 1),
        add constraint sentence_of_document check ((sentence is null) = (document_id is null)),
        add constraint area_of_its_own check (area is null or conclusion_id is null)`)
    this.addSql(/* sql */ `
      create index task_by_document on reform.task (document_id, current_due, id) where document_id is not null`)
    this.addSql(/* sql */ `
      create unique index task_once_per_sentence on reform.task (document_id, lead_agency_id, md5(sentence))
        where document_id is not null and state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED')`)
  }
}
