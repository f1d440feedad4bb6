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
end;

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
  end
  from (select) as asked left join reform.task t on t.id = refusal.task and t.origin_visible
$$;

create function reform.may(verb text, task uuid) returns boolean language sql stable
return reform.refusal(verb, task) is null;
`
