import { Migration } from '@mikro-orm/migrations'

/**
 * The newsroom has an edge too: it takes back what a conclusion or plan still asks for, before that is withdrawn. Whether a
 * task is over decides who sees it without its source, so the index that tells how many a reader sees knows that too.
 */
export class Settling20261130 extends Migration {
  override name = '2026-11-30-settling'

  override up() {
    this.addSql(/* sql */ `
      alter table reform.edge drop constraint edge_party_check,
        add constraint edge_party_check check (party in ('LEAD', 'ASSIGNER', 'MONITOR', 'NEWSROOM'))`)
    this.addSql(`drop index reform.task_counted`)
    this.addSql(/* sql */ `
      create index task_counted on reform.task (origin_visible, audience) include (reader_agency_ids, state)`)
  }
}
