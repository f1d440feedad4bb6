/**
 * A task for every wanted directive or plan item, lead and period that has none; opened in the order of the documents. What was
 * transferred stays, in later periods, with whoever leads the period before.
 */
export const openTasks = /* sql */ `
  with missing as (
    select distinct on (w.origin_key, w.occurrence, l.lead) w.*, l.lead
    from pg_temp.wanted_task w
    cross join lateral (select coalesce(case when w.occurrence > 1 then (
      select t.lead_agency_id from reform.task t
      where t.origin_key = w.origin_key and t.named_lead_id = w.lead_agency_id and t.occurrence < w.occurrence
        and t.state <> 'TRANSFERRED'
      order by t.occurrence desc limit 1) end, w.lead_agency_id) as lead) l
    where w.assigned_on <= ?::date and not exists (
      select from reform.task t
      where t.origin_key = w.origin_key and t.occurrence = w.occurrence and (t.named_lead_id = w.lead_agency_id
        -- what was transferred to this lead is its task from this sentence
        or t.lead_agency_id = l.lead and t.state <> 'TRANSFERRED'))
    order by w.origin_key, w.occurrence, l.lead, w.lead_agency_id = l.lead desc, w.lead_position, w.lead_agency_id
  ), opened as (
    insert into reform.task (code, origin_key, occurrence, recurrence, conclusion_id, plan_id, area, named_lead_id, lead_agency_id,
      assigner_agency_id, reader_agency_ids, title, deliverable, assigned_on, original_due, current_due, audience, source_digest, is_sample)
    select 'NV-' || extract(year from w.assigned_on) || '-' || lpad(w.number, greatest(4, length(w.number)), '0'),
      w.origin_key, w.occurrence, w.recurrence, w.conclusion_id, w.plan_id, w.area, w.lead_agency_id, w.lead,
      w.assigner_agency_id, reform.readers_of(w.lead, w.assigner_agency_id, w.coordinating || w.monitoring), w.title, w.deliverable,
      w.assigned_on, w.due, w.due, w.audience, w.source_digest, w.is_sample
    from (select o.*, nextval('reform.task_number')::text as number from (
      select * from missing m
      order by m.assigned_on, m.conclusion_id, m.plan_id, m.origin_position, m.occurrence, m.lead_position, m.lead_agency_id) o) w
    returning id, code, origin_key, occurrence, named_lead_id, lead_agency_id
  ), parties as (
    insert into reform.task_party (task_id, agency_id, role)
    select o.id, p.agency_id, p.role from opened o
    join pg_temp.wanted_task w on w.origin_key = o.origin_key and w.occurrence = o.occurrence and w.lead_agency_id = o.named_lead_id
    cross join lateral (
      select unnest(w.coordinating) as agency_id, 'COORDINATE' as role
      union all
      select unnest(w.monitoring), 'MONITOR') p
    where p.role = 'MONITOR' or p.agency_id <> o.lead_agency_id
  )
  select id, 'OPEN' as verb, '{}'::jsonb as detail from opened order by code`
