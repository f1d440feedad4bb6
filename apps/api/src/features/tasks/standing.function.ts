/**
 * How every task stood at the end of a day: today (or no day) from the current rows, a past day from the last event the
 * ledger held by then. `occurred_on` is the ledger's own day of recording; nobody types it.
 */
const columns = `task_id uuid, lead_agency_id integer, conclusion_id integer, plan_id integer, area text, assigned_on date, state text,
  current_due date, completed_on date, status text`

export const standingFunctions = /* sql */ `
create function reform.standing_now(as_of date) returns table (${columns}) language sql stable as $$
  select t.id, t.lead_agency_id, t.conclusion_id, t.plan_id, t.area, t.assigned_on, t.state, t.current_due, t.completed_on,
    reform.completion_status(t.state, t.current_due, t.delivered_on, t.completed_on, coalesce(as_of, reform.today()))
  from reform.task t
$$;

create function reform.standing_then(as_of date) returns table (${columns}) language sql stable as $$
  -- What has not changed since stands as its row says.
  select t.id, t.lead_agency_id, t.conclusion_id, t.plan_id, t.area, t.assigned_on, t.state, t.current_due, t.completed_on,
    reform.completion_status(t.state, t.current_due, t.delivered_on, t.completed_on, as_of)
  from reform.task t where t.changed_on <= as_of
  union all
  select t.id, t.lead_agency_id, t.conclusion_id, t.plan_id, t.area, t.assigned_on, e.state, e.current_due, e.completed_on,
    reform.completion_status(e.state, e.current_due, e.delivered_on, e.completed_on, as_of)
  from reform.task t
  cross join lateral (
    select * from reform.event last where last.task_id = t.id and last.occurred_on <= as_of
    order by last.seq desc limit 1) e
  where t.changed_on is null or t.changed_on > as_of
$$;

create function reform.standing(as_of date) returns table (${columns}) language sql stable as $$
  select * from reform.standing_now(as_of) where as_of is null or as_of >= reform.today()
  union all
  select * from reform.standing_then(as_of) where as_of < reform.today()
$$;

create function reform.standing_of(task uuid, as_of date)
returns table (state text, current_due date, delivered_on date, completed_on date) language sql stable as $$
  select t.state, t.current_due, t.delivered_on, t.completed_on from reform.task t
  where t.id = task and (as_of is null or as_of >= reform.today())
  union all
  (select e.state, e.current_due, e.delivered_on, e.completed_on from reform.event e
   where e.task_id = task and e.occurred_on <= as_of and as_of < reform.today() order by e.seq desc limit 1)
$$;

create function reform.status_of(task uuid, as_of date) returns text language sql stable
return (select s.status from reform.standing(as_of) s where s.task_id = task);

create function reform.days_overdue_then(task uuid, as_of date) returns integer language sql stable as $$
  select reform.days_overdue(e.state, e.current_due, e.delivered_on, e.completed_on, as_of)
  from reform.event e where e.task_id = task and e.occurred_on <= as_of
  order by e.seq desc limit 1
$$;
`
