import { countColumns, countTasks, sums } from './counts.ts'

const shares = /* sql */ `
    c.completed_on_time::float / nullif(c.completed_on_time + c.completed_late, 0) as on_time_share_of_completed,
    c.completed_on_time::float / nullif(c.total, 0) as on_time_share_of_total,
    (c.completed_on_time + c.completed_late)::float
      / nullif(c.completed_on_time + c.completed_late + c.in_progress_overdue, 0) as completed_share_of_due`

const columns = `${countColumns}, on_time_share_of_completed double precision, on_time_share_of_total double precision,
  completed_share_of_due double precision`

/** The figures of the board. A null argument does not narrow. */
export const completionFunctions = /* sql */ `
create function reform.completion(conclusion integer, plan integer, lead integer, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (
    select ${sums} from (
      select * from reform.counted('CONCLUSION', null, null, as_of) k where lead is null and k.key = conclusion
      union all
      select * from reform.counted('PLAN', null, null, as_of) k where lead is null and k.key = plan
      union all
      select * from reform.counted('LEAD', null, null, as_of) k where conclusion is null and plan is null and k.key = lead
      union all
      select * from reform.counted('ALL', null, null, as_of) k
      where conclusion is null and plan is null and lead is null
      union all
      ${countTasks('lead', `reform.standing(as_of) s where s.conclusion_id = conclusion and s.lead_agency_id = lead`)}) k) c
$$;

-- The tasks of one area of a plan.
create function reform.plan_area_completion(plan integer, plan_area text, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (
    select ${sums} from (${countTasks(
      '0',
      `reform.standing(as_of) s where s.plan_id = plan and s.task_id in (
        select t.id from reform.task t join content.plan_item i on i.key = t.origin_key
        where t.plan_id = plan and i.area_key = plan_area)`,
    )}) k) c
$$;

-- Tasks due in a span; without a span, all tasks.
create function reform.scoreboard(group_by text, due_from date, due_to date, as_of date)
returns table (kind text, agency_id integer, conclusion_id integer, plan_id integer, area text, month date, ${columns}) language sql stable as $$
  select group_by, c.*, ${shares} from (
    select g.agency_id, g.conclusion_id, g.plan_id, g.area, g.month, ${sums} from (
      select k.key as agency_id, null::integer as conclusion_id, null::integer as plan_id, null::text as area, null::date as month, k.*
      from reform.counted('LEAD', due_from, due_to, as_of) k where group_by = 'AGENCY'
      union all
      select null, k.key, null, null, null, k.* from reform.counted('CONCLUSION', due_from, due_to, as_of) k
      where group_by = 'CONCLUSION'
      union all
      select null, null, k.key, null, null, k.* from reform.counted('PLAN', due_from, due_to, as_of) k where group_by = 'PLAN'
      union all
      select null, null, null, a.area, null, k.* from reform.counted('CONCLUSION', due_from, due_to, as_of) k
      left join content.conclusion_area a on a.conclusion_id = k.key where group_by = 'AREA'
      union all
      select null, null, null, reform.area_of_number(k.key), null, k.* from reform.counted('AREA', due_from, due_to, as_of) k
      where group_by = 'AREA'
      union all
      select null, null, null, null, reform.month_of_number(k.key), k.* from reform.counted('MONTH', due_from, due_to, as_of) k
      where group_by = 'MONTH') g
    group by g.agency_id, g.conclusion_id, g.plan_id, g.area, g.month) c
  where c.total + c.cancelled + c.transferred > 0
$$;

-- The whole has a row even when it is empty.
create function reform.scoreboard_total(due_from date, due_to date, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (select ${sums} from reform.counted('ALL', due_from, due_to, as_of)) c
$$;

-- What was due before the span and still open when it began.
create function reform.carried_over(due_from date, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (select ${sums} from (${countTasks(
    'null::integer',
    `reform.standing(as_of) s
     where s.current_due < due_from and (s.completed_on is null or s.completed_on >= due_from)`,
  )}) k) c
$$;
`
