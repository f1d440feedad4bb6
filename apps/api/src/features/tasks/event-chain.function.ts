/** The ledger's keepers: seq and hash are set here, nothing is ever changed, and no task changes without its event. */
export const eventChainFunctions = /* sql */ `
create function reform.event_hash(e reform.event) returns text language sql immutable
return encode(sha256(convert_to(coalesce(e.previous_hash, '') || jsonb_build_array(
  e.task_id, e.seq, e.verb, e.occurred_on, extract(epoch from e.recorded_at), e.actor_id, e.actor_agency_id,
  e.state, e.current_due, e.delivered_on, e.completed_on, e.detail)::text, 'UTF8')), 'hex');

create function reform.chain_event() returns trigger language plpgsql as $$
declare last reform.event;
begin
  select * into last from reform.event where task_id = new.task_id order by seq desc limit 1;
  if new.occurred_on < last.occurred_on or new.occurred_on > reform.today() then
    raise exception 'the ledger runs forward: % cannot follow %', new.occurred_on, last.occurred_on;
  end if;
  new.seq := coalesce(last.seq, 0) + 1;
  new.previous_hash := last.hash;
  -- A clock that was set back adds nothing to a day that has its root.
  new.recorded_at := greatest(clock_timestamp(),
    (select (max(r.day) + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh' from reform.day_root r));
  new.hash := reform.event_hash(new);
  return new;
end $$;

create function reform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = '42501';
end $$;

create function reform.keep_to_edges() returns trigger language plpgsql as $$
begin
  if new.state <> old.state
    and not exists (select from reform.edge where from_state = old.state and to_state = new.state) then
    raise exception 'no edge leads from % to %', old.state, new.state using errcode = '23514';
  end if;
  return new;
end $$;

-- Runs at commit: the head of the chain and the task must agree, and completion must have been confirmed.
create function reform.agree_with_ledger() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare task reform.task; head reform.event;
begin
  select * into task from reform.task where id = new.id;
  select * into head from reform.event where task_id = new.id order by seq desc limit 1;
  if (task.version, task.changed_on, task.state, task.current_due, task.delivered_on, task.completed_on) is distinct from
    (head.seq, head.occurred_on, head.state, head.current_due, head.delivered_on, head.completed_on) then
    raise exception 'task % changed without its event', task.code using errcode = '23514';
  end if;
  if task.state = 'COMPLETED' and not exists (select from reform.confirmation where task_id = task.id) then
    raise exception 'task % is completed without a confirmation', task.code using errcode = '23514';
  end if;
  if task.state = 'TRANSFERRED' and not exists (select from reform.task s where s.predecessor_id = task.id) then
    raise exception 'task % is transferred to nobody', task.code using errcode = '23514';
  end if;
  return null;
end $$;

-- The next event of a task, a snapshot of the row as it stands now; listeners hear of it once it is committed.
create function reform.append_event(task uuid, verb text, occurred_on date, actor integer, actor_agency integer,
  detail jsonb) returns integer language sql as $$
  with changed as (
    update reform.task t set version = t.version + 1, changed_on = append_event.occurred_on, updated_at = clock_timestamp()
    where t.id = append_event.task returning t.*
  ), recorded as (
    insert into reform.event (task_id, verb, occurred_on, actor_id, actor_agency_id, state, current_due, delivered_on,
      completed_on, detail)
    select c.id, append_event.verb, append_event.occurred_on, actor, actor_agency, c.state, c.current_due, c.delivered_on,
      c.completed_on, append_event.detail
    from changed c returning task_id, seq)
  select r.seq from recorded r, pg_notify('task_changed', r.task_id::text)
$$;

create trigger chain_event before insert on reform.event for each row execute function reform.chain_event();
create trigger refuse_change before update or delete on reform.event
  for each row execute function reform.refuse_change();
create trigger refuse_truncate before truncate on reform.event execute function reform.refuse_change();
create trigger keep_to_edges before update of state on reform.task
  for each row execute function reform.keep_to_edges();
create constraint trigger agree_with_ledger after insert or update on reform.task deferrable initially deferred
  for each row execute function reform.agree_with_ledger();
`
