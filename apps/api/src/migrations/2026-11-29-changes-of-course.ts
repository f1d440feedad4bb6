import { Migration } from '@mikro-orm/migrations'

/** What changes the course of a task: more time, another lead; and whom its source named as lead, whoever leads now. */
export class ChangesOfCourse20261129 extends Migration {
  override name = '2026-11-29-changes-of-course'

  override up() {
    this.addSql(/* sql */ `
      alter table reform.task
        add column named_lead_id integer,
        add column predecessor_id uuid unique references reform.task (id),
        add constraint not_its_own_predecessor check (predecessor_id <> id),
        add constraint extended_to_later check (extension_count >= 0
          and (extension_count = 0 or current_due > original_due))`)
    this.addSql(`update reform.task set named_lead_id = lead_agency_id`)
    this.addSql(`set constraints all immediate`)
    this.addSql(`alter table reform.task alter column named_lead_id set not null`)
    // A task and its successors are one answer to their source; one of them is alive.
    this.addSql(/* sql */ `
      create unique index task_once_per_named_lead on reform.task (origin_key, named_lead_id, occurrence)
        where state <> 'TRANSFERRED'`)
    this.addSql(`create index task_changed on reform.task (changed_on, id)`)
    this.addSql(`create index task_extended on reform.task (current_due, id) where extension_count > 0`)
    this.addSql(/* sql */ `
      create table reform.extension (
        id uuid primary key default uuidv7(),
        task_id uuid not null references reform.task (id),
        from_due date not null,
        requested_due date,
        reason text check (reason <> ''),
        requested_by integer,
        requested_on date,
        decision text check (decision in ('GRANTED', 'REFUSED')),
        granted_due date,
        note text check (note <> ''),
        decided_by integer,
        decided_on date,
        reader_agency_ids integer[] not null,
        recorded_at timestamptz not null default clock_timestamp(),
        constraint requested_whole check (num_nulls(requested_due, reason, requested_by, requested_on) in (0, 4)),
        constraint decided_whole check (num_nulls(decision, decided_by, decided_on) in (0, 3)),
        constraint asked_or_given check (requested_by is not null or decision = 'GRANTED'),
        constraint given_a_day check ((decision = 'GRANTED') is true = (granted_due is not null)),
        constraint later_than_before check (requested_due > from_due and granted_due > from_due),
        constraint decided_by_someone_else check (decided_by <> requested_by),
        constraint refused_with_a_note check (decision is distinct from 'REFUSED' or note is not null)
      )`)
    this.addSql(`create index extension_by_task on reform.extension (task_id, id)`)
    this.addSql(`create unique index extension_pending on reform.extension (task_id) where decision is null`)
  }
}
