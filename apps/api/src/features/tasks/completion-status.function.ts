/** Status and overdue, decided here and nowhere else. A cancelled or transferred task has none. */
export const completionStatusFunctions = /* sql */ `
create function reform.completion_status(
  state text, current_due date, delivered_on date, completed_on date, as_of date
) returns text language sql immutable parallel safe
return case
  when state in ('CANCELLED', 'TRANSFERRED') then null
  when current_due is null then 'NO_DEADLINE'
  when state = 'COMPLETED' and completed_on <= current_due then 'COMPLETED_ON_TIME'
  when state = 'COMPLETED' then 'COMPLETED_LATE'
  -- What was handed in is judged by the day of delivery, so that slow confirmation makes nobody late.
  when case when state = 'REPORTED' then delivered_on else as_of end > current_due then 'IN_PROGRESS_OVERDUE'
  else 'IN_PROGRESS_ON_TIME'
end;

create function reform.days_overdue(
  state text, current_due date, delivered_on date, completed_on date, as_of date
) returns integer language sql immutable parallel safe
return case when reform.completion_status(state, current_due, delivered_on, completed_on, as_of)
    in ('COMPLETED_LATE', 'IN_PROGRESS_OVERDUE')
  then case when state = 'COMPLETED' then completed_on when state = 'REPORTED' then delivered_on else as_of end
    - current_due end;

-- Due within seven days and not handed in yet.
create function reform.is_due_soon(state text, current_due date, as_of date) returns boolean language sql immutable parallel safe
return coalesce(state in ('ASSIGNED', 'IN_PROGRESS') and current_due between as_of and as_of + 7, false);
`
