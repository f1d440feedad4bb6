/** What is no longer asked for is hidden; a started task stays in sight while its source does, and is marked, unless it went to another lead. */
export const hideTasks = /* sql */ `
  with unwanted as (
    select t.id, t.state = 'ASSIGNED' or not exists (
      select from content.directive i join content.conclusion c on c.id = i.conclusion_id
      where i.key = t.origin_key and c.tracking = 'LIVE') and not exists (
      select from content.plan_item i join content.plan p on p.id = i.plan_id
      where i.key = t.origin_key and p.tracking = 'LIVE') as hidden
    from reform.task t
    where t.document_id is null and t.origin_visible and not exists (
      select from pg_temp.wanted_task w where w.origin_key = t.origin_key and w.occurrence = t.occurrence
        and w.lead_agency_id in (t.named_lead_id, t.lead_agency_id))
  ), changed as (
    update reform.task t set origin_visible = not u.hidden, source_changed = source_changed or not u.hidden,
      source_digest = case when u.hidden then t.source_digest else 'gone' end
    from unwanted u where t.id = u.id and (u.hidden or t.source_digest <> 'gone' and t.state <> 'TRANSFERRED')
    returning t.id, u.hidden
  )
  select id, case when hidden then 'HIDE' else 'CORRECT_SOURCE' end as verb,
    case when hidden then '{}'::jsonb else '{"applied": false}'::jsonb end as detail
  from changed order by id`
