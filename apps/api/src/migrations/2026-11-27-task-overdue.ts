import { Migration } from '@mikro-orm/migrations'

/** What is overdue is found without passing by all that was delivered in time and waits for its confirmation. */
export class TaskOverdue20261127 extends Migration {
  override name = '2026-11-27-task-overdue'

  override up() {
    this.addSql(/* sql */ `
      create index task_overdue on reform.task (current_due, id)
        where state in ('ASSIGNED', 'IN_PROGRESS') or state = 'REPORTED' and delivered_on > current_due`)
  }
}
