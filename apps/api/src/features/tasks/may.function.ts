/** The single definition of who may do what with a task, read from the edges: the verbs ask it, and so does `viewerCan`. */
export const mayFunctions = /* sql */ `
create function reform.agency_stands_as(agency integer, party text, task reform.task) returns boolean language sql stable
return case party
  when 'LEAD' then task.lead_agency_id = agency
  when 'ASSIGNER' then task.assigner_agency_id = agency
  -- A monitoring office confirms for the assigner, but never its own work.
  when 'MONITOR' then task.lead_agency_id <> agency and exists (
    select from reform.task_party p
    where p.task_id = task.id and p.role = 'MONITOR' and p.agency_id = agency)
  -- Whoever publishes, of whatever agency.
  when 'NEWSROOM' then true
end;

-- The request for more time that nobody has answered yet.
create function reform.pending_extension(task uuid) returns uuid language sql stable
return (select e.id from reform.extension e where e.task_id = task and e.decision is null);

create function reform.stands_as(party text, task reform.task) returns boolean language sql stable
return reform.agency_stands_as(reform.viewer_agency(), party, task);

-- Why the viewer may not, or null when they may.
create function reform.refusal(verb text, task uuid) returns text language sql stable as $$
  select case
    when reform.viewer_id() is null then 'task.forbidden'
    when t.id is null then 'task.notfound'
    when not exists (
      select from reform.edge e
      where e.verb = refusal.verb and e.role = reform.viewer_role() and reform.stands_as(e.party, t)) then 'task.forbidden'
    when not exists (
      select from reform.edge e
      where e.verb = refusal.verb and e.role = reform.viewer_role() and e.from_state = t.state
        and reform.stands_as(e.party, t)) then 'task.wrongstate'
    when refusal.verb = 'CONFIRM' and t.reported_by = reform.viewer_id() then 'confirm.sameperson'
    when refusal.verb = 'REQUEST_EXTENSION' and t.current_due is null then 'extension.nodeadline'
    when refusal.verb = 'REQUEST_EXTENSION' and reform.pending_extension(t.id) is not null then 'extension.pending'
    when refusal.verb = 'DECIDE_EXTENSION' and t.current_due is null then 'extension.nodeadline'
    when refusal.verb = 'DECIDE_EXTENSION' and (
      select e.requested_by from reform.extension e where e.id = reform.pending_extension(t.id)) = reform.viewer_id()
      then 'extension.sameperson'
  end
  from (select) as asked left join reform.task t on t.id = refusal.task and t.origin_visible
$$;

create function reform.may(verb text, task uuid) returns boolean language sql stable
return reform.refusal(verb, task) is null;

-- Whether the viewer may take back what a conclusion or plan still asks for, before it is withdrawn.
create function reform.may_settle() returns boolean language sql stable
return exists (select from reform.edge e where e.verb = 'SETTLE' and e.role = reform.viewer_role());

-- The tasks that wait for a decision which is the viewer's to take.
create function reform.awaiting_viewer() returns setof uuid language sql stable as $$
  select t.id from reform.task t
  where t.state = 'REPORTED' and t.reader_agency_ids @> array[reform.viewer_agency()] and reform.may('CONFIRM', t.id)
  union
  select e.task_id from reform.extension e where e.decision is null and reform.may('DECIDE_EXTENSION', e.task_id)
$$;
`
