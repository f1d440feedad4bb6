import { Migration } from '@mikro-orm/migrations'

/** The words of tasks are looked up behind their row policy, so their index serves again. */
export class TaskSearch20261123 extends Migration {
  override name = '2026-11-23-task-search'

  override up() {
    this.addSql(`create index task_words_trigrams on reform.task using gin (words public.gin_trgm_ops)`)
  }
}
