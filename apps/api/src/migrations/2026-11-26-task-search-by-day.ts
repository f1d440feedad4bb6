import { Migration } from '@mikro-orm/migrations'

/** A search takes the newest finds, so its index knows words and days. How many tasks a reader sees is told by an index. */
export class TaskSearchByDay20261126 extends Migration {
  override name = '2026-11-26-task-search-by-day'

  override up() {
    this.addSql(`drop index reform.task_words_trigrams`)
    this.addSql(/* sql */ `
      create index task_search_words on reform.task using gin (to_tsvector('simple', words), assigned_on)`)
    this.addSql(/* sql */ `
      create index task_counted on reform.task (origin_visible, audience) include (reader_agency_ids)`)
  }
}
