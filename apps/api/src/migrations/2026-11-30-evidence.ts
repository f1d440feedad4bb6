import { Migration } from '@mikro-orm/migrations'

/** Files that prove what was reported; their bytes lie on a volume of their own, under the storage key. */
export class Evidence20261130 extends Migration {
  override name = '2026-11-30-evidence'

  override up() {
    // A file belongs to a report of the person who uploaded it; until then it waits.
    this.addSql(/* sql */ `
      create table reform.evidence (
        id uuid primary key default uuidv7(),
        task_id uuid not null references reform.task (id),
        report_id uuid,
        upload_key text not null check (length(upload_key) between 8 and 100),
        name text not null check (length(name) between 1 and 200 and name !~ '[/\\\\[:cntrl:]]'),
        mime_type text not null,
        bytes integer not null check (bytes between 1 and 20971520),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        storage_key uuid not null unique,
        uploaded_by integer not null,
        uploaded_at timestamptz not null default clock_timestamp(),
        reader_agency_ids integer[] not null,
        foreign key (report_id, task_id, uploaded_by) references reform.progress_report (id, task_id, reported_by),
        constraint uploaded_once unique (task_id, uploaded_by, upload_key, sha256)
      )`)
    this.addSql(`create index evidence_by_report on reform.evidence (report_id, id)`)
    this.addSql(`create index evidence_waiting on reform.evidence (uploaded_at) where report_id is null`)
    this.addSql(`create index evidence_waiting_of on reform.evidence (uploaded_by) where report_id is null`)
    this.addSql(/* sql */ `
      alter table reform.confirmation
        add column file_count integer not null default 0 check (file_count >= 0),
        drop constraint confirmed_with_evidence,
        add constraint confirmed_with_evidence
          check (evidence_document_id is not null or waiver is not null or file_count > 0)`)
  }
}
