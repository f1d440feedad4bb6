import { Migration } from '@mikro-orm/migrations'

/** The event ledger: one gapless hash chain per task, and the edges along which a task may move. */
export class Ledger20261101 extends Migration {
  override name = '2026-11-01-ledger'

  override up() {
    this.addSql(/* sql */ `
      create table reform.event (
        task_id uuid not null references reform.task (id),
        seq integer not null,
        verb text not null,
        occurred_on date not null,
        recorded_at timestamptz not null,
        actor_id integer,
        actor_agency_id integer,
        state text not null,
        current_due date,
        delivered_on date,
        completed_on date,
        detail jsonb not null default '{}',
        previous_hash text,
        hash text not null,
        primary key (task_id, seq)
      )`)
    this.addSql(`create index event_by_day on reform.event (task_id, occurred_on, seq)`)
    this.addSql(/* sql */ `
      create table reform.edge (
        verb text not null,
        from_state text not null,
        to_state text not null,
        party text not null check (party in ('LEAD', 'ASSIGNER', 'MONITOR')),
        role text not null,
        primary key (verb, from_state, party, role)
      )`)
  }
}
