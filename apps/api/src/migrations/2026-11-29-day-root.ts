import { Migration } from '@mikro-orm/migrations'

/** The hash over the heads of all chains at the end of each day; it is written once and never changed. */
export class DayRoot20261129 extends Migration {
  override name = '2026-11-29-day-root'

  override up() {
    this.addSql(/* sql */ `
      create table reform.day_root (
        day date primary key,
        root text not null check (root ~ '^[0-9a-f]{64}$'),
        heads integer not null check (heads >= 0),
        recorded_at timestamptz not null default clock_timestamp()
      )`)
  }
}
