/**
 * Which tasks the published directives and items of plans ask for, one row for each lead and each period that has begun: those named LEAD,
 * or the addressees where nobody is; a group stands for its members that existed on the day of the document.
 */
export const wantedTaskFunctions = /* sql */ `
-- The day a conclusion was issued: of its document, else of the meeting, else of its publication.
create function reform.assigned_day(issued_on date, held_on date, published_at timestamptz)
returns date language sql stable
return coalesce(issued_on, held_on, (published_at at time zone 'Asia/Ho_Chi_Minh')::date);

-- A directive or item in short: its first two hundred characters, cut between words.
create function reform.task_title(words text) returns text language sql immutable as $$
  select case when length(plain) <= 200 then plain else regexp_replace(left(plain, 199), '\\s+\\S*$', '') || '…' end
  from (select btrim(regexp_replace(words, '\\s+', ' ', 'g')) as plain) t
$$;

-- It reads everything at once; loops over a filter that looks selective and is not would take the square of the time.
create function reform.wanted_task() returns table (
  origin_key text, conclusion_id integer, plan_id integer, area text, origin_position integer, lead_position integer, lead_agency_id integer,
  assigner_agency_id integer, title text, deliverable text, assigned_on date, due date, occurrence integer, recurrence text, audience text, is_sample boolean,
  coordinating integer[], monitoring integer[], readers integer[], source_digest text
) language sql stable rows 1000 set search_path = pg_catalog set enable_nestloop = off as $$
  with origin as (
    select i.key, i.conclusion_id, null::integer as plan_id, null::text as area, i.position, i.text, i.deliverable, c.audience, c.is_sample,
      coalesce(d.issuer_id, c.issuing_agency_id) as assigner_agency_id,
      reform.assigned_day(d.issued_on, c.held_on, c.published_at) as assigned_on, null::date as ends_on
    from content.directive i
    join content.conclusion c on c.id = i.conclusion_id
    left join content.document d on d.id = c.document_id
    where c.tracking = 'LIVE' and not i.no_task
    union all
    select i.key, null, i.plan_id, i.area, i.position, i.text, i.deliverable, p.audience, p.is_sample,
      coalesce(d.issuer_id, p.issuing_agency_id), reform.assigned_day(d.issued_on, null, p.published_at),
      make_date(coalesce(p.to_year, p.year), 12, 31)
    from content.plan_item i
    join content.plan p on p.id = i.plan_id
    left join content.document d on d.id = p.document_id
    where p.tracking = 'LIVE' and not i.no_task
  ), named as (
    select p.directive_key as key, p.role, p.agency_id, p.group_id, p.position from content.directive_party p
    union all
    select p.plan_item_key, p.role, p.agency_id, p.group_id, p.position from content.plan_item_party p
  ), party as (
    -- A single agency is taken as named; the members of a group must have existed on the day.
    select i.key, p.role, a.id as agency_id, min(p.position) as place
    from origin i
    join named p on p.key = i.key
    left join content.agency_group_member m on m.group_id = p.group_id and p.agency_id is null
    join content.agency a on a.id = coalesce(p.agency_id, m.agency_id)
    where p.agency_id is not null or ((a.valid_from is null or a.valid_from <= i.assigned_on)
      and (a.valid_to is null or a.valid_to >= i.assigned_on))
    group by i.key, p.role, a.id
  ), cast_of as (
    select key, bool_or(role = 'LEAD') as has_lead,
      coalesce(array_agg(agency_id order by agency_id) filter (where role = 'COORDINATE'), '{}') as coordinating,
      coalesce(array_agg(agency_id order by agency_id) filter (where role = 'MONITOR'), '{}') as monitoring
    from party group by key
  ), lead as (
    select p.key, p.agency_id, min(p.place) as place
    from party p join cast_of o on o.key = p.key
    where p.role = 'LEAD' or (p.role = 'ADDRESSEE' and not o.has_lead)
    group by p.key, p.agency_id
  ), deadline as (
    select distinct on (l.key) l.key, l.due, case when l.kind = 'RECURRING' then l.recurrence end as recurrence
    from (
      select d.directive_key as key, d.due, d.kind, d.recurrence, d.position from content.directive_deadline d where d.binds_whole
      union all
      select d.plan_item_key, d.due, d.kind, d.recurrence, d.position from content.plan_item_deadline d where d.binds_whole) l
    order by l.key, l.position
  ), task as (
    select i.*, l.agency_id as lead_agency_id, l.place as lead_position, p.opens_on, p.due, p.occurrence, d.recurrence,
      array_remove(o.coordinating, l.agency_id) as coordinating, o.monitoring
    from origin i
    join lead l on l.key = i.key
    join cast_of o on o.key = i.key
    left join deadline d on d.key = i.key
    cross join lateral reform.occurrences(d.due, d.recurrence, i.assigned_on, i.ends_on, reform.today()) p
  )
  select t.key, t.conclusion_id, t.plan_id, t.area, t.position, t.lead_position, t.lead_agency_id, t.assigner_agency_id, reform.task_title(t.text),
    t.deliverable, t.opens_on, t.due, t.occurrence, t.recurrence, t.audience, t.is_sample, t.coordinating, t.monitoring,
    reform.readers_of(t.lead_agency_id, t.assigner_agency_id, t.coordinating || t.monitoring),
    md5(jsonb_build_array(t.text, t.deliverable, t.opens_on, t.due, t.assigner_agency_id, t.coordinating, t.monitoring)::text)
  from task t
$$;
`
