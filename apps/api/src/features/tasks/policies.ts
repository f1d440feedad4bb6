/** Work that is over, one way or another: staff concerned see it also when its source is no longer public. */
export const isOver = `state in ('COMPLETED', 'CANCELLED', 'TRANSFERRED')`

/**
 * Row policies of the task tables. They test columns only, which reconciliation keeps, so indexes still serve; what
 * hangs on a task is seen with it.
 */
export const policies = /* sql */ `
alter table reform.task enable row level security;
create policy task_readers on reform.task for select to api using (
  -- Most tasks are public: that costs no call.
  (origin_visible and audience = 'PUBLIC') or reform.is_system() or ((origin_visible or ${isOver}) and (
    reader_agency_ids @> array[reform.viewer_agency()]
    or reform.viewer_role() in ('MANAGING_EDITOR', 'ADMINISTRATOR'))));
create policy task_workers on reform.task for update to api using (
  reform.is_system() or (origin_visible and reader_agency_ids @> array[reform.viewer_agency()]));
create policy task_opening on reform.task for insert to api with check (
  reform.is_system() or (document_id is not null and predecessor_id is null and reform.may_assign(document_id)));

alter table reform.progress_report enable row level security;
create policy report_readers on reform.progress_report to api using (
  reform.is_system() or reader_agency_ids @> array[reform.viewer_agency()]);

alter table reform.extension enable row level security;
create policy extension_readers on reform.extension for select to api using (
  reform.is_system() or reader_agency_ids @> array[reform.viewer_agency()]);
create policy extension_writers on reform.extension for insert to api with check (
  reader_agency_ids @> array[reform.viewer_agency()]);
-- What was decided stays.
create policy extension_deciders on reform.extension for update to api
  using (decision is null and reader_agency_ids @> array[reform.viewer_agency()]) with check (decision is not null);

alter table reform.event enable row level security;
create policy event_readers on reform.event for select to api using (
  reform.is_system() or exists (select from reform.task t where t.id = task_id));
create policy event_writers on reform.event for insert to api with check (
  reform.is_system() or exists (select from reform.task t where t.id = task_id));

alter table reform.confirmation enable row level security;
create policy confirmation_readers on reform.confirmation for select to api using (
  reform.is_system() or exists (select from reform.task t where t.id = task_id));
create policy confirmation_writers on reform.confirmation for insert to api with check (
  reform.is_system() or exists (select from reform.task t where t.id = task_id));

alter table reform.task_party enable row level security;
create policy party_readers on reform.task_party for select to api using (
  reform.is_system() or exists (select from reform.task t where t.id = task_id));
create policy party_opening on reform.task_party for insert to api with check (
  -- Who may assign names the parties too, before the first event.
  reform.is_system() or exists (
    select from reform.task t where t.id = task_id and t.version = 0 and reform.may_assign(t.document_id)));
create policy party_correcting on reform.task_party for delete to api using (reform.is_system());

alter table reform.tally enable row level security;
create policy tally_readers on reform.tally for select to api using (reform.is_counted_for_viewer(audience));
alter table reform.tally_change enable row level security;
create policy tally_change_readers on reform.tally_change for select to api using (reform.is_counted_for_viewer(audience));

grant usage on schema reform to api;
revoke all on all tables in schema reform from api;
grant select on all tables in schema reform to api;
revoke all on reform.edge from api;
grant select on reform.edge to api;
grant insert, update on reform.task to api;
grant insert, delete on reform.task_party to api;
grant insert on reform.progress_report, reform.confirmation, reform.event, reform.extension to api;
grant update (decision, granted_due, note, decided_by, decided_on) on reform.extension to api;
grant insert, update, delete on reform.idempotency to api;
grant usage on sequence reform.task_number to api;
`
