/** A task for every wanted pair of directive or plan item and lead that has none; opened in the order of the documents. */
export const openTasks = /* sql */ `
  with opened as (
    insert into reform.task (code, origin_key, conclusion_id, plan_id, area, named_lead_id, lead_agency_id, assigner_agency_id, reader_agency_ids, title,
      deliverable, assigned_on, original_due, current_due, audience, source_digest, is_sample)
    select 'NV-' || extract(year from w.assigned_on) || '-' || lpad(w.number, greatest(4, length(w.number)), '0'),
      w.origin_key, w.conclusion_id, w.plan_id, w.area, w.lead_agency_id, w.lead_agency_id, w.assigner_agency_id, w.readers, w.title, w.deliverable,
      w.assigned_on, w.due, w.due, w.audience, w.source_digest, w.is_sample
    from (select o.*, nextval('reform.task_number')::text as number from (
      select * from pg_temp.wanted_task w
      where w.assigned_on <= ?::date and not exists (
        select from reform.task t
        where t.origin_key = w.origin_key and (t.named_lead_id = w.lead_agency_id
          -- what was transferred to this lead is its task from this sentence
          or t.lead_agency_id = w.lead_agency_id and t.state <> 'TRANSFERRED'))
      order by w.assigned_on, w.conclusion_id, w.plan_id, w.origin_position, w.lead_position, w.lead_agency_id) o) w
    returning id, code, origin_key, lead_agency_id
  ), parties as (
    insert into reform.task_party (task_id, agency_id, role)
    select o.id, agency, 'COORDINATE' from opened o
    join pg_temp.wanted_task w on w.origin_key = o.origin_key and w.lead_agency_id = o.lead_agency_id,
      unnest(w.coordinating) agency
    union all
    select o.id, agency, 'MONITOR' from opened o
    join pg_temp.wanted_task w on w.origin_key = o.origin_key and w.lead_agency_id = o.lead_agency_id,
      unnest(w.monitoring) agency
  )
  select id, 'OPEN' as verb, '{}'::jsonb as detail from opened order by code`
