/** Counters know months by number; 0 stands for no day. */
export const monthNumberFunctions = /* sql */ `
create function reform.month_number(day date) returns integer language sql immutable parallel safe
return coalesce(extract(year from day)::integer * 12 + extract(month from day)::integer - 1, 0);

create function reform.month_of_number(number integer) returns date language sql immutable parallel safe
return case when number > 0 then make_date(number / 12, number % 12 + 1, 1) end;
`
