/** What a person should look at: parties that resolve to nobody open no task, and say so. */
export const directiveDoubtsFunctions = /* sql */ `
-- Parties that resolve to nobody: a person should look at them, no task is opened for them.
create function reform.directive_doubts(directive text)
returns table (place integer, code text, message_vi text, message_en text) language sql stable as $$
  select p.position, 'party.unknown', 'Chưa xác định được cơ quan: “' || p.as_written || '”.',
    'No agency recognised in “' || p.as_written || '”.'
  from content.directive_party p
  where p.directive_key = directive and p.agency_id is null and p.group_id is null
  union all
  select p.position, 'party.nomembers', 'Nhóm “' || p.as_written || '” chưa có cơ quan nào hoạt động vào ngày văn bản.',
    'The group “' || p.as_written || '” had no member on the day of the document.'
  from content.directive_party p
  join content.directive i on i.key = p.directive_key
  join content.conclusion c on c.id = i.conclusion_id
  left join content.document d on d.id = c.document_id
  where p.directive_key = directive and p.agency_id is null and p.group_id is not null
    and not exists (
      select from content.agency_group_member m join content.agency a on a.id = m.agency_id
      where m.group_id = p.group_id
        and (a.valid_from is null or a.valid_from <= reform.assigned_day(d.issued_on, c.held_on, c.published_at))
        and (a.valid_to is null or a.valid_to >= reform.assigned_day(d.issued_on, c.held_on, c.published_at)))
  union all
  select 1000000, 'party.nolead', 'Mục này chưa ghi cơ quan chủ trì hay cơ quan được yêu cầu, nên chưa phát sinh nhiệm vụ.',
    'Nobody is named as lead or addressee, so no task arises yet.'
  from content.directive i
  where i.key = directive and not i.no_task and not exists (
    select from content.directive_party p where p.directive_key = i.key and p.role in ('LEAD', 'ADDRESSEE'))
$$;
`
