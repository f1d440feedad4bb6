/** What a person follows is theirs alone; the reminder reads it for everybody. */
export const followingPolicies = /* sql */ `
alter table reform.follow enable row level security;
create policy follow_readers on reform.follow for select to api using (
  reform.is_system() or person_id = reform.viewer_id());
create policy follow_makers on reform.follow for insert to api with check (
  person_id = reform.viewer_id() and reform.may_follow(task_id));
create policy follow_enders on reform.follow for delete to api using (person_id = reform.viewer_id());
grant insert, delete on reform.follow to api;
`
