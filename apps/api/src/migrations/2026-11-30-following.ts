import { Migration } from '@mikro-orm/migrations'

/** Who follows which task. It is no part of the ledger: nobody but the person sees it. */
export class Following20261130 extends Migration {
  override name = '2026-11-30-following'

  override up() {
    this.addSql(/* sql */ `
      create table reform.follow (
        person_id integer not null,
        task_id uuid not null references reform.task (id),
        followed_at timestamptz not null default clock_timestamp(),
        primary key (person_id, task_id)
      )`)
  }
}
