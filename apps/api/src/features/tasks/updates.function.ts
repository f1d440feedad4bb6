import { inSpan, isWhole } from './counted.function.ts'

/** How many of the open tasks were reported on lately; a span narrows to those due in it. */
export const updatesFunctions = /* sql */ `
create function reform.updates(since date, due_from date, due_to date, as_of date)
returns table (open integer, reported integer, silent integer, update_rate double precision) language sql stable as $$
  select u.open, u.reported, u.open - u.reported, u.reported::float / nullif(u.open, 0)
  from (
    select count(*)::integer as open, (count(*) filter (where exists (
      select from reform.event e where e.task_id = s.task_id and e.verb in ('REPORT_PROGRESS', 'REPORT_COMPLETION')
        and e.occurred_on between since and as_of)))::integer as reported
    from reform.standing(as_of) s
    where s.state in ('ASSIGNED', 'IN_PROGRESS') and s.assigned_on < since and (${isWhole} or ${inSpan})) u
$$;
`
