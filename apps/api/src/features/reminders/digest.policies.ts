/** A digest is read by its person and written by the reminder alone; a day of digests is no secret and never changes. */
export const digestPolicies = /* sql */ `
alter table reform.digest enable row level security;
create policy digest_readers on reform.digest for select to api using (
  reform.is_system() or person_id = reform.viewer_id());
create policy digest_makers on reform.digest for insert to api with check (reform.is_system());
create policy digest_mailers on reform.digest for update to api using (reform.is_system());
grant insert, update (mailed_at) on reform.digest to api;
grant insert on reform.digest_day to api;
`
