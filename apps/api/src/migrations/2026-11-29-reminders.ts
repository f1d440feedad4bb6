import { Migration } from '@mikro-orm/migrations'

/** What each person was reminded of on a working day; `mailed_at` is set in the transaction that hands the mail over. */
export class Reminders20261129 extends Migration {
  override name = '2026-11-29-reminders'

  override up() {
    this.addSql(/* sql */ `
      create table reform.digest_day (
        day date primary key,
        marks_after date not null check (marks_after < day),
        made_at timestamptz not null default clock_timestamp()
      )`)
    this.addSql(/* sql */ `
      create table reform.digest (
        person_id integer not null,
        day date not null references reform.digest_day (day),
        items jsonb not null check (jsonb_array_length(items) > 0),
        made_at timestamptz not null default clock_timestamp(),
        mailed_at timestamptz,
        primary key (person_id, day)
      )`)
  }
}
