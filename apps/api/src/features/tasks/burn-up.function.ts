import { isCompleted, isCounted } from './counts.ts'

const isMeant = (task: string) => `(${task}.conclusion_id = conclusion or ${task}.plan_id = plan)`

/**
 * The work of a conclusion or a plan from its first day on, as the board would have told it at the end of each week, each
 * month, or each few months: 36 points at most, the last being the day asked about.
 */
export const burnUpFunctions = /* sql */ `
create function reform.burn_up(conclusion integer, plan integer, as_of date)
returns table (day date, total integer, completed integer, due integer) language sql stable as $$
  with span as (
    select min(e.occurred_on) as first, least(as_of, reform.today()) as last
    from reform.task t join reform.event e on e.task_id = t.id and e.seq = 1
    where ${isMeant('t')}),
  paced as (
    select s.first, s.last, p.step, date_trunc(case when p.step = interval '7 days' then 'week' else 'month' end, s.first::timestamp) as start
    from span s
    cross join lateral (select case when s.last - s.first <= 84 then interval '7 days' else make_interval(
      months => 1 + (reform.month_number(s.last) - reform.month_number(s.first)) / 36) end as step) p
    where s.first <= s.last),
  points as (
    select least((d + p.step - interval '1 day')::date, p.last) as day
    from paced p cross join lateral generate_series(p.start, p.last::timestamp, p.step) d)
  select p.day, (count(*) filter (where ${isCounted}))::integer, (count(*) filter (where ${isCompleted}))::integer,
    (count(*) filter (where ${isCounted} and s.current_due <= p.day))::integer
  from points p cross join lateral reform.standing(p.day) s
  where ${isMeant('s')}
  group by p.day
$$;
`
