/**
 * Which tasks the published directives ask for, one row for each lead: those named LEAD, or the addressees where nobody
 * is; a group stands for its members that existed on the day of the document.
 */
export const wantedTaskFunctions = /* sql */ `
create function reform.directive_agencies(directive text, on_day date)
returns table (role text, agency_id integer, place integer) language sql stable as $$
  select p.role, coalesce(m.agency_id, p.agency_id), min(p.position)
  from content.directive_party p
  left join content.agency_group_member m on m.group_id = p.group_id and p.agency_id is null
  join content.agency a on a.id = coalesce(m.agency_id, p.agency_id)
  where p.directive_key = directive
    -- A single agency is taken as named; the members of a group must have existed that day.
    and (p.agency_id is not null
      or ((a.valid_from is null or a.valid_from <= on_day) and (a.valid_to is null or a.valid_to >= on_day)))
  group by 1, 2
$$;

-- The day a conclusion was issued: of its document, else of the meeting, else of its publication.
create function reform.assigned_day(issued_on date, held_on date, published_at timestamptz)
returns date language sql stable
return coalesce(issued_on, held_on, (published_at at time zone 'Asia/Ho_Chi_Minh')::date);

-- A directive in short: its first two hundred characters, cut between words.
create function reform.task_title(words text) returns text language sql immutable as $$
  select case when length(plain) <= 200 then plain else regexp_replace(left(plain, 199), '\\s+\\S*$', '') || '…' end
  from (select btrim(regexp_replace(words, '\\s+', ' ', 'g')) as plain) t
$$;

create function reform.wanted_task() returns table (
  origin_key text, conclusion_id integer, directive_position integer, lead_position integer, lead_agency_id integer,
  assigner_agency_id integer, title text, deliverable text, assigned_on date, due date, audience text, is_sample boolean,
  coordinating integer[], monitoring integer[], readers integer[], source_digest text
) language sql stable as $$
  with directive as (
    select i.key, i.conclusion_id, i.position, i.text, i.deliverable, c.audience, c.is_sample,
      coalesce(d.issuer_id, c.issuing_agency_id) as assigner_agency_id,
      reform.assigned_day(d.issued_on, c.held_on, c.published_at) as assigned_on,
      (select due from content.directive_deadline l where l.directive_key = i.key and l.binds_whole
        order by l.position limit 1) as due
    from content.directive i
    join content.conclusion c on c.id = i.conclusion_id
    left join content.document d on d.id = c.document_id
    where c.tracking = 'LIVE' and not i.no_task
  ), party as (
    select i.key, a.role, a.agency_id, a.place
    from directive i cross join lateral reform.directive_agencies(i.key, i.assigned_on) a
  ), lead as (
    select p.key, p.agency_id, min(p.place) as place
    from party p
    where p.role = 'LEAD' or (p.role = 'ADDRESSEE'
      and not exists (select from party l where l.key = p.key and l.role = 'LEAD'))
    group by p.key, p.agency_id
  ), task as (
    select i.*, l.agency_id as lead_agency_id, l.place as lead_position,
      array(select distinct p.agency_id from party p
        where p.key = i.key and p.role = 'COORDINATE' and p.agency_id <> l.agency_id order by 1) as coordinating,
      array(select distinct p.agency_id from party p where p.key = i.key and p.role = 'MONITOR' order by 1) as monitoring
    from directive i join lead l on l.key = i.key
  )
  select t.key, t.conclusion_id, t.position, t.lead_position, t.lead_agency_id, t.assigner_agency_id, reform.task_title(t.text),
    t.deliverable, t.assigned_on, t.due, t.audience, t.is_sample, t.coordinating, t.monitoring,
    array(select distinct r from unnest(array[t.lead_agency_id, t.assigner_agency_id] || t.coordinating || t.monitoring) r
      where r is not null order by 1),
    md5(jsonb_build_array(t.text, t.deliverable, t.assigned_on, t.due, t.assigner_agency_id, t.coordinating, t.monitoring)::text)
  from task t
$$;
`
