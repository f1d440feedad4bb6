import { additions, countNames, isAnyCounted, sums, weighedCounts } from './counts.ts'
import { isOver } from './policies.ts'

/** What the counters know of a task; when nothing of it changes, they do not either. */
const known = [
  'lead_agency_id',
  'conclusion_id',
  'plan_id',
  'area',
  'state',
  'current_due',
  'delivered_on',
  'completed_on',
  'audience',
  'origin_visible',
  'reader_agency_ids',
]
const row = (task: string) => known.map((column) => `${task}.${column}`).join(', ')
const statusOn = (day: string) =>
  `reform.completion_status(c.state, c.current_due, c.delivered_on, c.completed_on, '${day}')`

/**
 * What tasks add to the counters: in all, by lead, by conclusion or plan, by area where it is not that of a conclusion, and by month, for everybody or,
 * where they are internal, for each agency that reads them and for those who read all; work whose source is gone is internal. It holds on every day after `after`: by time alone a status turns at most
 * once, and then the difference is added from the day after the task was due.
 */
const add = (table: string, tasks: string) => /* sql */ `
  insert into ${table} (audience, kind, key, after, ${countNames})
  select * from (
    select s.audience, s.kind, s.key, s.after, ${weighedCounts}
    from (
      select a.audience, w.kind, w.key, d.after, t.state, d.status, d.n * t.n as n
      from (
        select c.*, ${statusOn('-infinity')} as early, ${statusOn('infinity')} as late, reform.settled(c.current_due) as due,
          case when c.origin_visible then c.audience else 'INTERNAL' end as seen_by
        from (${tasks}) c where c.origin_visible or c.${isOver} offset 0) t
      cross join lateral (
        select t.seen_by as audience
        union all
        select r::text from unnest(t.reader_agency_ids) r where t.seen_by = 'INTERNAL') a
      cross join lateral (values ('ALL', 0), ('LEAD', t.lead_agency_id), ('CONCLUSION', t.conclusion_id), ('PLAN', t.plan_id),
        ('AREA', reform.area_number(t.conclusion_id, t.area)), ('MONTH', reform.month_number(t.current_due))) w (kind, key)
      cross join lateral (values ('-infinity'::date, t.early, 1), (t.due, t.early, -1), (t.due, t.late, 1))
        d (after, status, n)
      where w.key is not null and (d.after = '-infinity' or t.early is distinct from t.late)) s
    group by s.audience, s.kind, s.key, s.after) c
  where ${isAnyCounted}`

export const tallyFunctions = /* sql */ `
-- Everybody's counters, and of the internal ones those of the viewer's agency, or the whole for whoever reads all.
create function reform.is_counted_for_viewer(audience text) returns boolean language sql stable
return audience in ('PUBLIC', case when reform.viewer_role() in ('MANAGING_EDITOR', 'ADMINISTRATOR') then 'INTERNAL'
  else coalesce(reform.viewer_agency()::text, 'PUBLIC') end);

-- Boards of a past day do not ask the counters, so what a day that is over has turned holds since ever. A reader that
-- began just before midnight may still ask about yesterday, hence the day between.
create function reform.settled(day date) returns date language sql stable
return case when day < reform.today() - 1 then '-infinity' else day end;

-- Changes are only ever appended, so that no two transactions wait for each other's counters.
create function reform.tally_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  ${add('reform.tally_change', `select ${row('a')}, 1 as n from added a`)};
  return null;
end $$;

create function reform.tally_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  ${add('reform.tally_change', `select ${row('old')}, -1 as n union all select ${row('new')}, 1`)};
  return null;
end $$;

create function reform.tally_removed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
  ${add('reform.tally_change', `select ${row('r')}, -1 as n from removed r`)};
  return null;
end $$;

create trigger tally_added after insert on reform.task referencing new table as added
  for each statement execute function reform.tally_added();
create trigger tally_changed after update on reform.task for each row
  when ((${row('old')}) is distinct from (${row('new')}))
  execute function reform.tally_changed();
create trigger tally_removed after delete on reform.task referencing old table as removed
  for each statement execute function reform.tally_removed();

-- Sums what was appended, and what has been settled since.
create function reform.fold_tally() returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not pg_try_advisory_xact_lock(hashtext('thong-suot: fold the tally')) then
    return;
  end if;
  perform set_config('reform.folding', 'on', true);
  with turned as (
    delete from reform.tally t where t.after > '-infinity' and reform.settled(t.after) = '-infinity' returning t.*
  ), appended as (
    delete from reform.tally_change returning *
  )
  insert into reform.tally as t (audience, kind, key, after, ${countNames})
  select audience, kind, key, reform.settled(after), ${sums}
  from (select * from turned union all select * from appended) c
  group by 1, 2, 3, 4
  on conflict (audience, kind, key, after) do update set (${countNames}) = (${additions});
  perform set_config('reform.folding', '', true);
end $$;

-- Counts everything anew, and tells tasks the day of their last event where they do not know it.
create function reform.recount() returns void language plpgsql as $$
begin
  lock table reform.task in share row exclusive mode;
  update reform.task t set changed_on = (
    select e.occurred_on from reform.event e where e.task_id = t.id order by e.seq desc limit 1)
  where t.changed_on is null;
  -- No table can be altered while checks of its rows wait.
  set constraints all immediate;
  truncate reform.tally, reform.tally_change;
  ${add('reform.tally', `select ${row('t')}, 1 as n from reform.task t`)};
end $$;
revoke execute on function reform.recount() from public;
select reform.recount();
`
