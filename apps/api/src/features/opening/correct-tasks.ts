/** A changed source corrects a task nobody has started; a started one keeps its terms and is marked for its assigner. */
export const correctTasks = /* sql */ `
  with changed as (
    select t.id, t.state = 'ASSIGNED' as correctable, w.*
    from reform.wanted_task() w
    join reform.task t on t.origin_key = w.origin_key and t.lead_agency_id = w.lead_agency_id and t.state <> 'TRANSFERRED'
    where t.source_digest <> w.source_digest or t.audience <> w.audience or not t.origin_visible
      or t.conclusion_id <> w.conclusion_id or t.is_sample <> w.is_sample
  ), corrected as (
    update reform.task t set title = c.title, deliverable = c.deliverable, assigned_on = c.assigned_on,
      original_due = c.due, current_due = c.due, assigner_agency_id = c.assigner_agency_id, reader_agency_ids = c.readers,
      source_digest = c.source_digest, audience = c.audience, origin_visible = true, conclusion_id = c.conclusion_id,
      is_sample = c.is_sample
    from changed c where t.id = c.id and c.correctable
  ), marked as (
    update reform.task t set source_changed = t.source_changed or t.source_digest <> c.source_digest,
      source_digest = c.source_digest, audience = c.audience, origin_visible = true, conclusion_id = c.conclusion_id,
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
  select id, 'CORRECT_SOURCE' as verb, jsonb_build_object('applied', correctable) as detail from changed order by id`
