/**
 * A changed source corrects a task nobody has started, extended or transferred, itself or by the period before; any other
 * keeps its terms and is marked for its assigner.
 * A source that is back as it was only brings its tasks back.
 */
export const correctTasks = /* sql */ `
  with changed as (
    select distinct on (t.id) t.id, t.state = 'ASSIGNED' and t.extension_count = 0 and t.predecessor_id is null
      and t.lead_agency_id = t.named_lead_id as correctable, d.differs, w.*
    from pg_temp.wanted_task w
    join reform.task t on t.origin_key = w.origin_key and t.occurrence = w.occurrence
      and w.lead_agency_id in (t.named_lead_id, t.lead_agency_id)
    -- What was transferred is no longer asked for here, but is seen by whoever sees its source.
    cross join lateral (select t.audience <> w.audience or t.state <> 'TRANSFERRED' and (t.source_digest <> w.source_digest
      or (t.conclusion_id, t.plan_id, t.area, t.recurrence) is distinct from (w.conclusion_id, w.plan_id, w.area, w.recurrence)
      or t.is_sample <> w.is_sample) as differs) d
    where d.differs or not t.origin_visible
    order by t.id, w.lead_agency_id = t.named_lead_id desc
  ), corrected as (
    update reform.task t set title = c.title, deliverable = c.deliverable, assigned_on = c.assigned_on,
      original_due = c.due, current_due = c.due, assigner_agency_id = c.assigner_agency_id, reader_agency_ids = c.readers,
      source_digest = c.source_digest, audience = c.audience, origin_visible = true, conclusion_id = c.conclusion_id,
      plan_id = c.plan_id, area = c.area, recurrence = c.recurrence,
      is_sample = c.is_sample
    from changed c where t.id = c.id and c.correctable
  ), marked as (
    update reform.task t set source_changed = t.source_changed or t.state <> 'TRANSFERRED' and t.source_digest <> c.source_digest,
      source_digest = c.source_digest, audience = c.audience, origin_visible = true, conclusion_id = c.conclusion_id,
      plan_id = c.plan_id, area = c.area, recurrence = c.recurrence,
      is_sample = c.is_sample
    from changed c where t.id = c.id and not c.correctable
  ), dropped as (
    delete from reform.task_party p using changed c where p.task_id = c.id and c.correctable
      and not p.agency_id = any (case p.role when 'MONITOR' then c.monitoring else c.coordinating end)
  ), added as (
    insert into reform.task_party (task_id, agency_id, role)
    select c.id, agency, 'COORDINATE' from changed c, unnest(c.coordinating) agency where c.correctable
    union all
    select c.id, agency, 'MONITOR' from changed c, unnest(c.monitoring) agency where c.correctable
    on conflict do nothing
  )
  select id, case when differs then 'CORRECT_SOURCE' else 'SHOW' end as verb,
    case when differs then jsonb_build_object('applied', correctable) else '{}' end as detail
  from changed order by id`
