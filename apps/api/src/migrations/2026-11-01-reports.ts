import { Migration } from '@mikro-orm/migrations'

/** What people hand in on a task: progress, completion, and the confirmation of it by someone else. */
export class Reports20261101 extends Migration {
  override name = '2026-11-01-reports'

  override up() {
    this.addSql(/* sql */ `
      create table reform.progress_report (
        id uuid primary key default uuidv7(),
        task_id uuid not null references reform.task (id),
        kind text not null check (kind in ('PROGRESS', 'COMPLETION')),
        percent integer check (percent between 0 and 100),
        body text not null check (body <> ''),
        difficulty text,
        evidence_document_id integer,
        delivered_on date,
        reported_on date not null,
        reported_by integer not null,
        reader_agency_ids integer[] not null,
        recorded_at timestamptz not null default clock_timestamp(),
        constraint completion_names_delivery check ((kind = 'COMPLETION') = (delivered_on is not null)),
        constraint delivered_before_report check (delivered_on <= reported_on),
        unique (id, task_id, reported_by)
      )`)
    this.addSql(`create index progress_report_by_task on reform.progress_report (task_id, id)`)
    // The confirmer is compared with the reporter of the very report that is confirmed, so the pair cannot be forged.
    this.addSql(/* sql */ `
      create table reform.confirmation (
        id uuid primary key default uuidv7(),
        task_id uuid not null references reform.task (id),
        report_id uuid not null,
        reporter_id integer not null,
        confirmed_by integer not null,
        confirmed_on date not null,
        evidence_document_id integer,
        waiver text check (waiver <> ''),
        recorded_at timestamptz not null default clock_timestamp(),
        foreign key (report_id, task_id, reporter_id) references reform.progress_report (id, task_id, reported_by),
        constraint confirmed_by_someone_else check (confirmed_by <> reporter_id),
        constraint confirmed_with_evidence check (evidence_document_id is not null or waiver is not null)
      )`)
    this.addSql(`create index confirmation_by_task on reform.confirmation (task_id, id)`)
    this.addSql(/* sql */ `
      create table reform.idempotency (
        viewer_id integer not null,
        key text not null check (length(key) between 8 and 100),
        verb text not null,
        input_hash text not null,
        answer jsonb,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (viewer_id, key)
      )`)
  }
}
