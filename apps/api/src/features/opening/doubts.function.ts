interface Origin {
  /** How its views and functions are named. */
  name: string
  /** The row, named `i`, and what tells the day it was given out. */
  from: string
  day: string
}

const origins: Origin[] = [
  {
    name: 'directive',
    from: `content.directive i join content.conclusion c on c.id = i.conclusion_id
    left join content.document d on d.id = c.document_id`,
    day: 'reform.assigned_day(d.issued_on, c.held_on, c.published_at)',
  },
  {
    name: 'plan_item',
    from: `content.plan_item i join content.plan p on p.id = i.plan_id
    left join content.document d on d.id = p.document_id`,
    day: 'reform.assigned_day(d.issued_on, null, p.published_at)',
  },
]

/** What a person should look at: parties that resolve to nobody open no task, and say so. */
export const doubtsFunctions = origins.map(doubtsOf).join('\n')

function doubtsOf({ name, from, day }: Origin): string {
  return /* sql */ `
-- Whether a group had a member on the day of the document. Few name a group, so those that do not shall not pay for
-- planning this: it is planned where it is called.
create function reform.${name}_had_members(named_group integer, origin text) returns boolean language plpgsql stable as $$
begin
  return exists (
    select from ${from}
    cross join lateral (select ${day} as day offset 0) t
    join content.agency_group_member m on m.group_id = named_group
    join content.agency a on a.id = m.agency_id
    where i.key = origin and (a.valid_from is null or a.valid_from <= t.day)
      and (a.valid_to is null or a.valid_to >= t.day));
end $$;

create function reform.${name}_doubts(origin text)
returns table (place integer, code text, message_vi text, message_en text) language sql stable as $$
  with party as materialized (
    select p.position, p.role, p.as_written, p.agency_id, p.group_id
    from content.${name}_party p where p.${name}_key = origin
  )
  select p.position, 'party.unknown', 'Chưa xác định được cơ quan: “' || p.as_written || '”.',
    'No agency recognised in “' || p.as_written || '”.'
  from party p where p.agency_id is null and p.group_id is null
  union all
  select p.position, 'party.nomembers', 'Nhóm “' || p.as_written || '” chưa có cơ quan nào hoạt động vào ngày văn bản.',
    'The group “' || p.as_written || '” had no member on the day of the document.'
  from party p
  where p.agency_id is null and p.group_id is not null and not reform.${name}_had_members(p.group_id, origin)
  union all
  select 1000000, 'party.nolead', 'Mục này chưa ghi cơ quan chủ trì hay cơ quan được yêu cầu, nên chưa phát sinh nhiệm vụ.',
    'Nobody is named as lead or addressee, so no task arises yet.'
  from content.${name} i
  where i.key = origin and not i.no_task and not exists (
    select from party p where p.role in ('LEAD', 'ADDRESSEE'))
$$;
`
}
