/** Those who work on tasks, and so get digests, follow any task they can see. */
export const followingFunctions = /* sql */ `
create function reform.may_follow(task uuid) returns boolean language sql stable
return reform.viewer_agency() is not null and reform.viewer_role() in ('AGENCY_OFFICER', 'LEADER')
  and exists (select from reform.task t where t.id = task);

create function reform.followed_by_viewer() returns setof uuid language sql stable as $$
  select f.task_id from reform.follow f where f.person_id = reform.viewer_id()
$$;
`
