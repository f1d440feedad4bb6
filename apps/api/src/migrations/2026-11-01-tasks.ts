import { Migration } from '@mikro-orm/migrations'

/** The task and its parties: what a directive asks of one lead agency. */
export class Tasks20261101 extends Migration {
  override name = '2026-11-01-tasks'

  override up() {
    this.addSql(/* sql */ `create sequence reform.task_number`)
    this.addSql(/* sql */ `
      create table reform.task (
        id uuid primary key default uuidv7(),
        code text not null unique,
        origin_key text not null,
        occurrence integer not null default 1 check (occurrence > 0),
        conclusion_id integer not null,
        lead_agency_id integer not null,
        assigner_agency_id integer,
        reader_agency_ids integer[] not null,
        title text not null,
        deliverable text,
        assigned_on date not null,
        original_due date,
        current_due date,
        extension_count integer not null default 0,
        state text not null default 'ASSIGNED'
          check (state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'COMPLETED', 'CANCELLED', 'TRANSFERRED')),
        percent integer not null default 0 check (percent between 0 and 100),
        reported_by integer,
        delivered_on date,
        completed_on date,
        evidence_document_id integer,
        audience text not null check (audience in ('PUBLIC', 'INTERNAL')),
        origin_visible boolean not null default true,
        source_digest text not null,
        source_changed boolean not null default false,
        is_sample boolean not null default false,
        version integer not null default 0,
        created_at timestamptz not null default clock_timestamp(),
        updated_at timestamptz not null default clock_timestamp(),
        constraint delivered_after_assignment check (delivered_on >= assigned_on),
        constraint reported_names_reporter
          check (state not in ('REPORTED', 'COMPLETED') or (delivered_on is not null and reported_by is not null)),
        constraint completed_on_delivery_day
          check ((state = 'COMPLETED') = (completed_on is not null) and completed_on is not distinct from
            case when state = 'COMPLETED' then delivered_on end)
      )`)
    this.addSql(/* sql */ `
      create unique index task_once_per_origin on reform.task (origin_key, lead_agency_id, occurrence)
        where state <> 'TRANSFERRED'`)
    this.addSql(`create index task_by_lead on reform.task (lead_agency_id, current_due, id)`)
    this.addSql(`create index task_by_conclusion on reform.task (conclusion_id, current_due, id)`)
    this.addSql(`create index task_by_due on reform.task (current_due, id)`)
    this.addSql(`create index task_by_assignment on reform.task (assigned_on, id)`)
    this.addSql(`create index task_by_state on reform.task (state, current_due, id)`)
    this.addSql(`create index task_by_reader on reform.task using gin (reader_agency_ids)`)
    this.addSql(`create index task_by_words on reform.task using gin (public.fold_text(title) public.gin_trgm_ops)`)
    this.addSql(/* sql */ `
      create table reform.task_party (
        task_id uuid not null references reform.task (id),
        agency_id integer not null,
        role text not null check (role in ('COORDINATE', 'MONITOR')),
        primary key (task_id, role, agency_id)
      )`)
    this.addSql(`create index task_party_by_agency on reform.task_party (agency_id, role)`)
  }
}
