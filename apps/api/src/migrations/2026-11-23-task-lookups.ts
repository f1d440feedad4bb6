import { Migration } from '@mikro-orm/migrations'

/** Look-ups that pages make again and again: the tasks of each directive, and the unfinished ones by their due day. */
export class TaskLookups20261123 extends Migration {
  override name = '2026-11-23-task-lookups'

  override up() {
    this.addSql(`create index task_by_origin on reform.task (origin_key, code)`)
    this.addSql(/* sql */ `
      create index task_unfinished on reform.task (current_due, id)
        where state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED')`)
  }
}
