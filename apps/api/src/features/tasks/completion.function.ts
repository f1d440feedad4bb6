const counts = /* sql */ `
    count(s.status)::integer as total,
    count(*) filter (where s.status = 'COMPLETED_ON_TIME')::integer as completed_on_time,
    count(*) filter (where s.status = 'COMPLETED_LATE')::integer as completed_late,
    count(*) filter (where s.status = 'IN_PROGRESS_ON_TIME')::integer as in_progress_on_time,
    count(*) filter (where s.status = 'IN_PROGRESS_OVERDUE')::integer as in_progress_overdue,
    count(*) filter (where s.status = 'NO_DEADLINE')::integer as no_deadline,
    count(*) filter (where s.status = 'NO_DEADLINE' and s.state = 'COMPLETED')::integer as no_deadline_completed,
    count(*) filter (where s.state = 'CANCELLED')::integer as cancelled,
    count(*) filter (where s.state = 'TRANSFERRED')::integer as transferred`

const shares = /* sql */ `
    c.completed_on_time::float / nullif(c.completed_on_time + c.completed_late, 0) as on_time_share_of_completed,
    c.completed_on_time::float / nullif(c.total, 0) as on_time_share_of_total,
    (c.completed_on_time + c.completed_late)::float
      / nullif(c.completed_on_time + c.completed_late + c.in_progress_overdue, 0) as completed_share_of_due`

const columns = `total integer, completed_on_time integer, completed_late integer, in_progress_on_time integer,
  in_progress_overdue integer, no_deadline integer, no_deadline_completed integer, cancelled integer, transferred integer,
  on_time_share_of_completed double precision, on_time_share_of_total double precision,
  completed_share_of_due double precision`

/** The figures of the board: the counts of a set of tasks, here and nowhere else. A null argument does not narrow. */
export const completionFunctions = /* sql */ `
create function reform.completion(conclusion integer, lead integer, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (
    select ${counts} from reform.standing(as_of) s
    where (conclusion is null or s.conclusion_id = conclusion) and (lead is null or s.lead_agency_id = lead)) c
$$;

-- Tasks due in a span; without a span, all tasks.
create function reform.scoreboard(group_by text, due_from date, due_to date, as_of date)
returns table (agency_id integer, conclusion_id integer, area text, ${columns}) language sql stable as $$
  select c.*, ${shares} from (
    select g.agency_id, g.conclusion_id, g.area, ${counts}
    from reform.standing(as_of) s
    join lateral (
      select s.lead_agency_id as agency_id, null::integer as conclusion_id, null::text as area where group_by = 'AGENCY'
      union all
      select null, s.conclusion_id, null where group_by = 'CONCLUSION'
      union all
      select null, null, a.area from (select) as one
      left join content.conclusion_area a on a.conclusion_id = s.conclusion_id
      where group_by = 'AREA') g on true
    where (due_from is null or s.current_due >= due_from) and (due_to is null or s.current_due <= due_to)
    group by g.agency_id, g.conclusion_id, g.area) c
$$;

-- The whole has a row even when it is empty.
create function reform.scoreboard_total(due_from date, due_to date, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (
    select ${counts} from reform.standing(as_of) s
    where (due_from is null or s.current_due >= due_from) and (due_to is null or s.current_due <= due_to)) c
$$;

-- What was due before the span and still open when it began.
create function reform.carried_over(due_from date, as_of date)
returns table (${columns}) language sql stable as $$
  select c.*, ${shares} from (
    select ${counts} from reform.standing(as_of) s
    where s.current_due < due_from and (s.completed_on is null or s.completed_on >= due_from)) c
$$;
`
