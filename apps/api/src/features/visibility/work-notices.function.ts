/**
 * Every table of work tells its listeners after the commit that rows of it have changed, as those of content do; a
 * statement that changed none says nothing. New tables are included by themselves.
 */
export const workNoticesFunctions = /* sql */ `
create function reform.tell_work_changed() returns trigger language plpgsql as $$
begin
  -- folding counters changes no count
  if coalesce(current_setting('reform.folding', true), '') <> 'on' and exists (select from changed) then
    perform pg_notify('work_changed', tg_table_name);
  end if;
  return null;
end $$;

do $$ declare watched name; begin
  for watched in
    select c.relname from pg_class c
    where c.relnamespace = 'reform'::regnamespace and c.relkind = 'r' and c.relname !~ '^(idempotency$|mikro)'
  loop
    execute format('create trigger work_changed after insert on reform.%I referencing new table as changed
      for each statement execute function reform.tell_work_changed()', watched);
    execute format('create trigger work_changed_by_update after update on reform.%I referencing new table as changed
      for each statement execute function reform.tell_work_changed()', watched);
    execute format('create trigger work_changed_by_delete after delete on reform.%I referencing old table as changed
      for each statement execute function reform.tell_work_changed()', watched);
  end loop;
end $$;
`
