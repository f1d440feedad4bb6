/** A task entered by hand is seen while its document is, and never by more people than its document; nothing else of it changes. */
export const followDocuments = /* sql */ `
  with changed as (
    update reform.task t set origin_visible = f.is_visible, audience = f.audience
    from (
      select t.id, t.origin_visible as was_visible, d.id is not null as is_visible,
        case when d.audience = 'INTERNAL' then 'INTERNAL' else t.audience end as audience
      from reform.task t left join content.document d on d.id = t.document_id
      where t.document_id is not null) f
    where t.id = f.id and (t.origin_visible, t.audience) <> (f.is_visible, f.audience)
    returning t.id, f.was_visible, f.is_visible
  )
  select id, case when is_visible = was_visible then 'CORRECT_SOURCE' when is_visible then 'SHOW' else 'HIDE' end as verb,
    case when is_visible = was_visible then '{"applied": true}'::jsonb else '{}' end as detail
  from changed order by id`
