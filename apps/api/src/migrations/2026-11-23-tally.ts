import { Migration } from '@mikro-orm/migrations'

const counts = /* sql */ `
  total integer not null,
  completed_on_time integer not null,
  completed_late integer not null,
  in_progress_on_time integer not null,
  in_progress_overdue integer not null,
  no_deadline integer not null,
  no_deadline_completed integer not null,
  cancelled integer not null,
  transferred integer not null`

/** The counters of the boards, filled anew with the functions; what is not yet summed stands beside, never locked. */
export class Tally20261123 extends Migration {
  override name = '2026-11-23-tally'

  override up() {
    this.addSql(/* sql */ `
      create table reform.tally (
        audience text not null,
        kind text not null check (kind in ('LEAD', 'CONCLUSION')),
        key integer not null,
        after date not null,
        ${counts},
        primary key (audience, kind, key, after)
      )`)
    this.addSql(`create index tally_by_day on reform.tally (audience, kind, after)`)
    this.addSql(/* sql */ `
      create table reform.tally_change (
        audience text not null,
        kind text not null,
        key integer not null,
        after date not null,
        ${counts}
      )`)
    this.addSql(`create index tally_change_by_key on reform.tally_change (audience, kind, key)`)
    // The day of the last event: a task that has not changed since a past day is told from its row.
    this.addSql(`alter table reform.task add column changed_on date`)
  }
}
