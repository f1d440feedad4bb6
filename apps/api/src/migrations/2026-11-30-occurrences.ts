import { Migration } from '@mikro-orm/migrations'

/** How often the deadline of a task comes again; which time it is stands beside it. */
export class Occurrences20261130 extends Migration {
  override name = '2026-11-30-occurrences'

  override up() {
    this.addSql(/* sql */ `
      alter table reform.task add column recurrence text
        check (recurrence in ('WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'))`)
  }
}
