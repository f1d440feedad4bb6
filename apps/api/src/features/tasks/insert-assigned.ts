import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Audience, ReformAreaKey } from '@thong-suot/vocabulary'

/** What a person entered, found right. */
export interface Assignment {
  document: number
  sentence: string
  lead: number
  coordinating: number[]
  monitoring: number[]
  deliverable?: string | null
  due: string
  area?: ReformAreaKey | null
  audience: Audience
}

const insert = /* sql */ `
  insert into reform.task (code, origin_key, document_id, sentence, area, named_lead_id, lead_agency_id, assigner_agency_id,
    reader_agency_ids, title, deliverable, assigned_on, original_due, current_due, audience, source_digest, is_sample)
  select 'NV-' || extract(year from d.issued_on) || '-' || lpad(n.number, greatest(4, length(n.number)), '0'),
    gen_random_uuid()::text, d.id, a.sentence, a.area, a.lead, a.lead, d.issuer_id,
    reform.readers_of(a.lead, d.issuer_id, a.coordinating || a.monitoring), reform.task_title(a.sentence),
    nullif(btrim(a.deliverable), ''), d.issued_on, a.due, a.due, a.audience, md5(a.sentence), d.is_sample
  from jsonb_to_record(?::jsonb) as a (document integer, sentence text, lead integer, coordinating integer[], monitoring integer[],
    deliverable text, due date, area text, audience text)
  join content.document d on d.id = a.document,
    (select nextval('reform.task_number')::text as number) n
  on conflict (document_id, lead_agency_id, md5(sentence))
    where document_id is not null and state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED') do nothing
  returning id`

const insertParties = /* sql */ `
  insert into reform.task_party (task_id, agency_id, role)
  select p.task, unnest(p.coordinating), 'COORDINATE' from jsonb_to_record(?::jsonb) as p (task uuid, coordinating integer[])
  union
  select p.task, unnest(p.monitoring), 'MONITOR' from jsonb_to_record(?::jsonb) as p (task uuid, monitoring integer[])`

/** The new task with its parties; nothing where the lead has an open task from the same sentence. */
export async function insertAssigned(em: SqlEntityManager, assignment: Assignment): Promise<string | undefined> {
  const [task] = await em.execute<{ id: string }[]>(insert, [JSON.stringify(assignment)])
  if (!task) return undefined
  const parties = JSON.stringify({ ...assignment, task: task.id })
  await em.execute(insertParties, [parties, parties])
  return task.id
}
