/**
 * Where the ledger no longer tells what was recorded: every chain is read again from its first event and played through
 * to the task it led to. What was recorded first stands first; of a range of tasks where one is given, `last` not included.
 */
export const brokenLinksFunctions = /* sql */ `
create function reform.broken_links(first uuid default null, last uuid default null) returns table (
  task_id uuid, code text, seq integer, verb text, occurred_on date, recorded_at timestamptz, reason text)
language sql stable as $$
  select l.task_id, l.code, l.seq, l.verb, l.occurred_on, l.recorded_at, l.reason from (
    select (h.e).task_id, t.code, (h.e).seq, (h.e).verb, (h.e).occurred_on, (h.e).recorded_at, f.rank, f.reason
    from (
      select e, lag(e) over chain as before, lead(e.seq) over chain is null as is_head
      from reform.event e
      where (broken_links.first is null or e.task_id >= broken_links.first)
        and (broken_links.last is null or e.task_id < broken_links.last)
      window chain as (partition by e.task_id order by e.seq)) h
    left join reform.task t on t.id = (h.e).task_id
    cross join lateral (values
      (1, 'hash', (h.e).hash <> reform.event_hash(h.e)),
      (2, 'gap', (h.e).seq <> coalesce((h.before).seq, 0) + 1),
      (3, 'link', (h.e).previous_hash is distinct from (h.before).hash),
      (4, 'day', (h.e).occurred_on < (h.before).occurred_on
        or (h.e).occurred_on > ((h.e).recorded_at at time zone 'Asia/Ho_Chi_Minh')::date),
      (5, 'edge', case
        when h.before is null then (h.e).verb <> 'OPEN' or (h.e).state <> 'ASSIGNED'
        -- The reconciler acts for nobody: it may correct a task, but not work on it.
        when (h.e).verb = 'CORRECT_SOURCE' then false
        when (h.e).verb in ('HIDE', 'SHOW') then (h.e).state <> (h.before).state
        else not exists (select from reform.edge g where g.verb = (h.e).verb
          and g.from_state = (h.before).state and g.to_state = (h.e).state) end),
      (6, 'head', h.is_head and t.id is not null and
        (t.version, t.changed_on, t.state, t.current_due, t.delivered_on, t.completed_on) is distinct from
        ((h.e).seq, (h.e).occurred_on, (h.e).state, (h.e).current_due, (h.e).delivered_on, (h.e).completed_on)),
      (7, 'orphan', h.is_head and t.id is null)) f (rank, reason, is_found)
    where f.is_found
    union all
    select t.id, t.code, 0, null, null, t.created_at, 8, 'empty' from reform.task t
    where (broken_links.first is null or t.id >= broken_links.first) and (broken_links.last is null or t.id < broken_links.last)
      and not exists (select from reform.event e where e.task_id = t.id)) l
  order by l.recorded_at, l.task_id, l.seq, l.rank
$$;
`
