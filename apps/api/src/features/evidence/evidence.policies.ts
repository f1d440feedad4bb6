/**
 * A file is read by whoever reads its report, and by everybody who sees the task once that report was confirmed. Until it
 * belongs to a report it is its uploader's alone; only the sweep removes it.
 */
export const evidencePolicies = /* sql */ `
alter table reform.evidence enable row level security;
create policy evidence_readers on reform.evidence for select to api using (
  reform.is_system()
  or report_id is null and uploaded_by = reform.viewer_id()
  or report_id is not null and exists (select from reform.task t where t.id = task_id)
    and (reader_agency_ids @> array[reform.viewer_agency()]
      or exists (select from reform.confirmation c where c.task_id = evidence.task_id and c.report_id = evidence.report_id)));
create policy evidence_uploaders on reform.evidence for insert to api with check (
  report_id is null and uploaded_by = reform.viewer_id() and reform.may('REPORT_COMPLETION', task_id));
-- What a report holds stays.
create policy evidence_reporters on reform.evidence for update to api
  using (report_id is null and uploaded_by = reform.viewer_id()) with check (report_id is not null);
create policy evidence_sweepers on reform.evidence for delete to api using (reform.is_system() and report_id is null);
grant insert, update (report_id, reader_agency_ids), delete on reform.evidence to api;
`
