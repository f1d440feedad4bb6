import { reminderKindKeys } from '@thong-suot/vocabulary'

const inOrder = `array[${reminderKindKeys.map((kind) => `'${kind}'`).join(', ')}]`

/** Who is to be reminded of what on a day, for all people at once: one question, however many people and tasks there are. */
export const digestItemsFunctions = /* sql */ `
-- A mark is the day seven or three days before the due day. Those since the last day of digests count, so that none that
-- falls on a weekend, on a holiday or into an outage is lost.
create function reform.has_mark(current_due date, marks_after date, day date) returns boolean language sql immutable
return current_due > marks_after + 7 and current_due <= day + 7 or current_due > marks_after + 3 and current_due <= day + 3;

create function reform.digest_items(day date, marks_after date) returns table (
  person_id integer, kind text, task_id uuid, due date, days_overdue integer, code text
) language sql stable rows 1000 set search_path = pg_catalog as $$
  with person as (
    select s.id, s.role, s.agency_id from content.staff s
    where s.enabled and s.agency_id is not null and s.role in ('AGENCY_OFFICER', 'LEADER')
  ), of_lead as (
    -- What an agency leads and has not handed in; what was handed in waits for others.
    select t.id as task_id, t.lead_agency_id as agency_id,
      case when reform.completion_status(t.state, t.current_due, t.delivered_on, t.completed_on, digest_items.day)
        = 'IN_PROGRESS_OVERDUE' then 'OVERDUE' else 'DUE_SOON' end as kind
    from reform.task t
    where t.origin_visible and t.state in ('ASSIGNED', 'IN_PROGRESS')
      and (t.current_due < digest_items.day
        or reform.has_mark(t.current_due, digest_items.marks_after, digest_items.day))
  ), waiting as (
    select t.id as task_id, 'CONFIRM' as verb, 'AWAITING_CONFIRMATION' as kind, t.reported_by as asked_by
    from reform.task t where t.state = 'REPORTED'
    union all
    select x.task_id, 'DECIDE_EXTENSION', 'AWAITING_EXTENSION', x.requested_by
    from reform.extension x where x.decision is null
  ), of_deciders as (
    -- What waits for a decision, and in which agencies which role may take it; every party is among the readers.
    select distinct w.task_id, reader.agency_id, e.role, w.kind, w.asked_by
    from waiting w
    join reform.task t on t.id = w.task_id and t.origin_visible
    cross join lateral unnest(t.reader_agency_ids) as reader (agency_id)
    join reform.edge e on e.verb = w.verb and e.from_state = t.state
      and reform.agency_stands_as(reader.agency_id, e.party, t)
  ), reminded as (
    select p.id as person_id, p.agency_id, l.task_id, l.kind
    from of_lead l join person p on p.agency_id = l.agency_id
    union all
    select p.id, p.agency_id, d.task_id, d.kind
    from of_deciders d join person p on p.agency_id = d.agency_id and p.role = d.role
    where d.asked_by <> p.id
    union all
    -- What others have done with a followed task on the whole days since the last digest.
    select p.id, p.agency_id, f.task_id, 'FOLLOWED_CHANGED'
    from reform.follow f join person p on p.id = f.person_id
    join reform.task t on t.id = f.task_id and t.origin_visible
    where exists (select from reform.event e where e.task_id = f.task_id and e.actor_id is distinct from p.id
      and e.occurred_on >= digest_items.marks_after and e.occurred_on < digest_items.day)
  )
  select r.person_id, r.kind, r.task_id, t.current_due,
    reform.days_overdue(t.state, t.current_due, t.delivered_on, t.completed_on, digest_items.day), t.code
  from reminded r
  join reform.task t on t.id = r.task_id
  -- the row policy of tasks, asked for the person
  where t.audience = 'PUBLIC' or t.reader_agency_ids @> array[r.agency_id]
$$;

-- What a digest keeps: which tasks and why. Their titles are read when it is shown, under the rights of who reads.
create function reform.make_digests(day date, marks_after date) returns table (person_id integer, items jsonb)
language sql stable set search_path = pg_catalog as $$
  select i.person_id, jsonb_agg(
    jsonb_build_object('kind', i.kind, 'task_id', i.task_id, 'due', i.due, 'days_overdue', i.days_overdue)
    order by array_position(${inOrder}, i.kind), i.due nulls last, i.code)
  from reform.digest_items(make_digests.day, make_digests.marks_after) i
  group by i.person_id
$$;

create function reform.items_of(digest jsonb) returns table (
  place bigint, kind text, task_id uuid, due date, days_overdue integer
) language sql immutable rows 20 set search_path = pg_catalog as $$
  select e.place, i.kind, i.task_id, i.due, i.days_overdue
  from jsonb_array_elements(digest) with ordinality as e (item, place)
  cross join lateral jsonb_to_record(e.item) as i (kind text, task_id uuid, due date, days_overdue integer)
$$;
`
