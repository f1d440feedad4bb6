/**
 * One hash over the heads of all chains at the end of a day, kept for good: whoever rewrites a whole chain so that it agrees with
 * itself no longer agrees with the days that were over.
 */
export const dayRootFunctions = /* sql */ `
-- For each of these days the hash over the last hash of every task by its end; the ledger is read once for all of them.
create function reform.roots_of(days date[]) returns table (day date, root text, heads integer) language sql stable as $$
  with head as materialized (
    select e.task_id, e.hash, (e.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date as since,
      coalesce((min(e.recorded_at) over later at time zone 'Asia/Ho_Chi_Minh')::date, 'infinity') as until
    from reform.event e
    window later as (partition by e.task_id order by e.seq rows between 1 following and unbounded following))
  select d.day, encode(sha256(convert_to(coalesce(string_agg(h.hash, '' order by h.task_id), ''), 'UTF8')), 'hex'),
    count(h.hash)::integer
  from unnest(roots_of.days) d (day) left join head h on h.since <= d.day and h.until > d.day
  group by d.day
$$;

-- The first day that is over and has no root, at most 400 back; null where every day has one, or nothing was ever recorded.
create function reform.next_day_to_seal() returns date language sql stable as $$
  select d.day
  from (select greatest(s.since, reform.today() - 400) as day
    from (select coalesce((select max(r.day) + 1 from reform.day_root r),
      (select (min(e.recorded_at) at time zone 'Asia/Ho_Chi_Minh')::date from reform.event e)) as since) s
    where s.since is not null) d
  where d.day < reform.today()
$$;

-- Gives the next day its root and tells which day that was; by many at once, one does it.
create function reform.seal_day() returns date
language plpgsql security definer set search_path = pg_catalog as $$
declare sealed date;
begin
  if not pg_try_advisory_xact_lock(hashtext('thong-suot: seal a day')) then
    return null;
  end if;
  sealed := reform.next_day_to_seal();
  if sealed is null then
    return null;
  end if;
  -- Whoever still writes may hold an event of the day that is over; a minute later they do not.
  if exists (select from pg_locks l where l.database = (select oid from pg_database where datname = current_database())
    and l.relation = 'reform.event'::regclass and l.mode = 'RowExclusiveLock' and l.pid is distinct from pg_backend_pid()) then
    return null;
  end if;
  insert into reform.day_root (day, root, heads) select r.day, r.root, r.heads from reform.roots_of(array[sealed]) r;
  return sealed;
end $$;

-- Days whose root no longer follows from the ledger, or that nobody can have left out: the oldest first.
create function reform.broken_roots(first date default '-infinity', last date default 'infinity')
returns table (day date, reason text) language sql stable as $$
  select r.day, case when (n.root, n.heads) = (r.root, r.heads) then 'missing' else 'root' end
  from (
    select d.*, lag(d.day) over (order by d.day) as before from reform.day_root d) r
  join reform.roots_of(array(select d.day from reform.day_root d
    where d.day between broken_roots.first and broken_roots.last)) n on n.day = r.day
  where (n.root, n.heads) <> (r.root, r.heads)
    or (r.day <> r.before + 1 and r.day <> (r.recorded_at at time zone 'Asia/Ho_Chi_Minh')::date - 400)
  order by r.day
$$;

create trigger refuse_change before update or delete on reform.day_root
  for each row execute function reform.refuse_change();
create trigger refuse_truncate before truncate on reform.day_root execute function reform.refuse_change();
`
