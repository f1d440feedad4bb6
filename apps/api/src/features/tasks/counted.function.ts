import { countColumns, countNames, countTasks } from './counts.ts'

const ofKind = `case counted.kind when 'ALL' then 0 when 'LEAD' then s.lead_agency_id when 'CONCLUSION' then s.conclusion_id
  when 'PLAN' then s.plan_id when 'AREA' then reform.area_number(s.conclusion_id, s.area)
  when 'MONTH' then reform.month_number(s.current_due) end`
const isNow = '(as_of is null or as_of >= reform.today())'
/** Whether a span that a function was given takes in everything, and whether a row `s` is due in it. */
export const isWhole = '(due_from is null and due_to is null)'
// Under a row policy coalesce() would keep a day from its index; case does not.
const or = (day: string, otherwise: string) => `case when ${day} is null then ${otherwise} else ${day} end`
export const inSpan = `s.current_due between ${or('due_from', "date '-infinity'")} and ${or('due_to', "date 'infinity'")}`

const fromCounters = (table: string) => `
  select t.key, ${countNames} from ${table} t
  where ${isNow} and ${isWhole} and reform.is_counted_for_viewer(t.audience) and t.kind = counted.kind
    and t.after < ${or('as_of', 'reform.today()')}`

/**
 * The tasks the viewer may see, counted in all, by lead, conclusion, plan, area of their own, or month they are due in; a key may come in several
 * rows, to be added up. All
 * tasks now are told by the counters; only a span or a past day looks at tasks.
 */
export const countedFunctions = /* sql */ `
create function reform.counted(kind text, due_from date, due_to date, as_of date)
returns table (key integer, ${countColumns}) language sql stable as $$
  ${fromCounters('reform.tally')}
  union all
  ${fromCounters('reform.tally_change')}
  union all
  select * from (${countTasks(ofKind, `reform.standing_now(as_of) s where ${isNow} and not ${isWhole} and ${inSpan}`)}) c
  where c.key is not null
  union all
  select * from (${countTasks(ofKind, `reform.standing_then(as_of) s where not ${isNow} and (${isWhole} or ${inSpan})`)}) c
  where c.key is not null
$$;
`
