/** Staff who may read the inside of a task: the lead, the assigner, the co-ordinating and monitoring agencies. */
export const readersFunctions = /* sql */ `
create function reform.readers_of(lead integer, assigner integer, others integer[]) returns integer[] language sql immutable
return array(select distinct r from unnest(array[lead, assigner] || others) r where r is not null order by 1);

create function reform.viewer_reads(task uuid) returns boolean language sql stable
return exists (select from reform.task t where t.id = task and t.reader_agency_ids @> array[reform.viewer_agency()]);

create function reform.name_for_readers(person integer, task uuid) returns text language sql stable as $$
  select s.name from content.staff s
  where s.id = person and reform.viewer_id() is not null and reform.viewer_reads(task)
$$;
`
