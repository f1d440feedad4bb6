/** Who gives a task out of a document, while there is no task yet: the leaders of the agency that issued it. */
export const mayAssignFunctions = /* sql */ `
-- Why the viewer may not, or null when they may.
create function reform.assign_refusal(document integer) returns text language sql stable as $$
  select case
    when reform.viewer_id() is null then 'viewer.required'
    when d.id is null then 'document.notfound'
    when reform.viewer_role() <> 'LEADER' or d.issuer_id is distinct from reform.viewer_agency() then 'assign.forbidden'
    when d.issued_on is null then 'document.noday'
  end
  from (select) as asked left join content.document d on d.id = assign_refusal.document
$$;

create function reform.may_assign(document integer) returns boolean language sql stable
return reform.assign_refusal(document) is null;
`
