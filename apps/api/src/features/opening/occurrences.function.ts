/** What a recurring deadline asks for: every due day is told from the first one, so that no error adds up. */
export const occurrencesFunctions = /* sql */ `
create function reform.months_of(recurrence text) returns integer language sql immutable parallel safe
return case recurrence when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 when 'YEARLY' then 12 end;

create function reform.is_month_end(day date) returns boolean language sql immutable parallel safe
return extract(day from day + 1) = 1;

-- The due day of the nth occurrence. The day of the month is kept, or cut to the last one of a shorter month; a first due
-- day that ends its month means the end of every month: 30 June, 30 September, 31 December.
create function reform.due_of(first_due date, recurrence text, occurrence integer) returns date
language sql immutable parallel safe
return case recurrence when 'WEEKLY' then first_due + 7 * (occurrence - 1)
  else (first_due + reform.is_month_end(first_due)::integer
    + make_interval(months => reform.months_of(recurrence) * (occurrence - 1)))::date - reform.is_month_end(first_due)::integer end;

-- Every period that has begun by a day, with the day it began: the first with its document, any other on the day after
-- the due day before. What was over when the document came asks for nothing. A period belongs to a source that ends
-- when most of its days do.
create function reform.occurrences(first_due date, recurrence text, assigned_on date, ends_on date, until date)
returns table (occurrence integer, opens_on date, due date) language sql immutable parallel safe rows 4 as $$
  select 1, assigned_on, first_due where recurrence is null or first_due is null
  union all
  select n.occurrence, greatest(assigned_on, d.begins_on), d.due
  from generate_series(1, greatest(1, case recurrence when 'WEEKLY' then (until - first_due) / 7
    else (12 * (extract(year from until) - extract(year from first_due))
      + extract(month from until) - extract(month from first_due)) / reform.months_of(recurrence) end::integer + 2)) n (occurrence)
  cross join lateral (select reform.due_of(first_due, recurrence, n.occurrence) as due,
    case when n.occurrence > 1 then reform.due_of(first_due, recurrence, n.occurrence - 1) + 1 else assigned_on end as begins_on) d
  where recurrence is not null and first_due is not null and d.due >= assigned_on
    and d.begins_on <= greatest(until, assigned_on)
    and (d.begins_on <= assigned_on or ends_on is null or d.begins_on + (d.due - d.begins_on) / 2 <= ends_on)
$$;

-- Of work that comes again, lists inside a source show the latest period only: they do not grow with the years.
create function reform.is_latest(origin text, named_lead integer, occurrence integer) returns boolean language sql stable
return not exists (select from reform.task t
  where t.origin_key = origin and t.named_lead_id = named_lead and t.occurrence > is_latest.occurrence and t.state <> 'TRANSFERRED');

-- How people call the period that ends on a due day: by the month, quarter or year most of its days lie in.
create function reform.period_name(recurrence text, due date, language text) returns text language sql immutable parallel safe
return (select case when language = 'en' then case recurrence
    when 'WEEKLY' then 'week to ' || to_char(due, 'FMDD FMMonth YYYY')
    when 'MONTHLY' then to_char(m.day, 'FMMonth YYYY')
    when 'QUARTERLY' then 'Q' || to_char(m.day, 'Q YYYY')
    when 'HALF_YEARLY' then (case when extract(month from m.day) < 7 then 'first' else 'second' end) || to_char(m.day, '" half of "YYYY')
    when 'YEARLY' then to_char(m.day, 'YYYY') end
  else case recurrence
    when 'WEEKLY' then 'tuần ' || to_char(due - 6, 'FMDD/FMMM') || '–' || to_char(due, 'FMDD/FMMM/YYYY')
    when 'MONTHLY' then 'tháng ' || to_char(m.day, 'FMMM/YYYY')
    when 'QUARTERLY' then 'quý ' || (array['I', 'II', 'III', 'IV'])[extract(quarter from m.day)] || to_char(m.day, '/YYYY')
    when 'HALF_YEARLY' then '6 tháng ' || (case when extract(month from m.day) < 7 then 'đầu' else 'cuối' end) || to_char(m.day, '" năm "YYYY')
    when 'YEARLY' then 'năm ' || to_char(m.day, 'YYYY') end end
  from (select due - (due - reform.due_of(due, recurrence, 0)) / 2 as day) m);
`
