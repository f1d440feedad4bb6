import type { Counts } from './counts.ts'

/** The product says which tasks the conclusions ask for; how each of them went is the fate of its directive. */
export function insertTasks({ agencies, documents }: Counts): string[] {
  return [
    /* sql */ `
    select set_config('reform.system', 'on', false);
    create temp table task_row as
    select w.*, row_number() over (order by w.assigned_on, w.conclusion_id, w.origin_position)::integer as n, d.fate,
      case d.fate
        when 'ON_TIME' then greatest(w.assigned_on, w.due - pg_temp.pick(d.n, 51, 15))
        when 'LATE' then greatest(w.assigned_on, w.due) + 1 + pg_temp.pick(d.n, 51, 12)
        when 'REPORTED' then greatest(w.assigned_on, w.due - pg_temp.pick(d.n, 51, 15))
        when 'DONE_WITHOUT_DEADLINE' then w.assigned_on + 10 + pg_temp.pick(d.n, 51, 60) end as delivered_on,
      w.conclusion_id % 97 = 5 as is_hidden
    from reform.wanted_task() w join directive_row d on d.key = w.origin_key;
    alter table task_row add column id uuid, add column state text, add column progress_reports integer;
    update task_row set id = pg_temp.uuid_of(1, n),
      state = case when fate = 'REPORTED' then 'REPORTED' when fate = 'CANCELLED' then 'CANCELLED'
        when delivered_on is not null then 'COMPLETED'
        when pg_temp.pick(n, 52, 10) < 3 then 'ASSIGNED' else 'IN_PROGRESS' end;
    update task_row set progress_reports = case when delivered_on is not null then 3 when state = 'IN_PROGRESS' then 1 else 0 end;
    create unique index on task_row (n); analyze task_row`,
    /* sql */ `
    insert into reform.task (id, code, origin_key, conclusion_id, named_lead_id, lead_agency_id, assigner_agency_id, reader_agency_ids,
      title, deliverable, assigned_on, original_due, current_due, state, percent, reported_by, delivered_on, completed_on,
      evidence_document_id, audience, origin_visible, source_digest, version, created_at, updated_at)
    select t.id, 'NV-' || extract(year from t.assigned_on) || '-' || lpad(t.n::text, greatest(4, length(t.n::text)), '0'), t.origin_key, t.conclusion_id,
      t.lead_agency_id, t.lead_agency_id, t.assigner_agency_id, t.readers, t.title, t.deliverable, t.assigned_on, t.due, t.due, t.state,
      case when t.delivered_on is not null then 100 when t.state = 'IN_PROGRESS' then 40 else 0 end,
      case when t.delivered_on is not null then t.lead_agency_id end, t.delivered_on,
      case when t.state = 'COMPLETED' then t.delivered_on end,
      case when t.state = 'COMPLETED' and t.n % 3 = 0 then 1 + pg_temp.pick(t.n, 53, ${documents}) end,
      t.audience, not t.is_hidden, t.source_digest,
      1 + t.progress_reports + (t.delivered_on is not null)::integer + (t.state in ('COMPLETED', 'CANCELLED'))::integer
        + t.is_hidden::integer, pg_temp.noon(t.assigned_on), pg_temp.noon(coalesce(t.delivered_on, t.assigned_on))
    from task_row t order by t.n`,
    /* sql */ `
    insert into reform.task_party (task_id, agency_id, role)
    select id, unnest(coordinating), 'COORDINATE' from task_row
    union all select id, unnest(monitoring), 'MONITOR' from task_row`,
    /* sql */ `
    insert into reform.progress_report (id, task_id, kind, percent, body, delivered_on, reported_on, reported_by,
      reader_agency_ids, recorded_at)
    select pg_temp.uuid_of(2, t.n * 4 + i), t.id, r.kind, case r.kind when 'COMPLETION' then 100 else i * 25 end, w.text,
      case r.kind when 'COMPLETION' then t.delivered_on end, r.day, t.lead_agency_id, t.readers, pg_temp.noon(r.day)
    from task_row t cross join generate_series(1, 4) i
    cross join lateral (select case when i = 4 then 'COMPLETION' else 'PROGRESS' end as kind,
      case when t.delivered_on is null then t.assigned_on + 10 else t.assigned_on + (t.delivered_on - t.assigned_on) * i / 4 end as day) r
    join word w on w.kind = 'report' and w.n = pg_temp.pick(t.n * 4 + i, 54, pg_temp.words('report'))
    where i <= t.progress_reports or (i = 4 and t.delivered_on is not null) order by t.n, i`,
    /* sql */ `
    insert into reform.confirmation (id, task_id, report_id, reporter_id, confirmed_by, confirmed_on, waiver, recorded_at)
    select pg_temp.uuid_of(3, t.n), t.id, pg_temp.uuid_of(2, t.n * 4 + 4), t.lead_agency_id, ${agencies} + t.assigner_agency_id,
      t.delivered_on + 2, 'Đã kiểm tra trực tiếp tại đơn vị.', pg_temp.noon(t.delivered_on + 2)
    from task_row t where t.state = 'COMPLETED' order by t.n`,
    /* sql */ `
    update cms.conclusions set withdrawn_at = published_at + interval '30 days', withdrawn_reason = 'Thay bằng văn bản khác.'
    where id in (select conclusion_id from task_row where is_hidden)`,
  ]
}
