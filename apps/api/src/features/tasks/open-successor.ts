import type { SqlEntityManager } from '@mikro-orm/postgresql'

const copy = /* sql */ `
  insert into reform.task (code, origin_key, occurrence, recurrence, conclusion_id, plan_id, document_id, sentence, area, named_lead_id, lead_agency_id,
    assigner_agency_id, reader_agency_ids, title, deliverable, assigned_on, original_due, current_due, extension_count,
    audience, source_digest, is_sample, predecessor_id)
  select 'NV-' || extract(year from d.today) || '-' || lpad(n.number, greatest(4, length(n.number)), '0'), t.origin_key,
    t.occurrence, t.recurrence, t.conclusion_id, t.plan_id, t.document_id, t.sentence, t.area, t.named_lead_id, d.lead, t.assigner_agency_id,
    reform.readers_of(d.lead, t.assigner_agency_id, array(select p.agency_id from reform.task_party p where p.task_id = t.id)),
    t.title, t.deliverable, d.today, t.original_due, t.current_due, t.extension_count, t.audience, t.source_digest,
    t.is_sample, t.id
  from (select ?::uuid as task, ?::integer as lead, ?::date as today) d
  join reform.task t on t.id = d.task,
    (select nextval('reform.task_number')::text as number) n
  returning id`

const copyParties = /* sql */ `
  insert into reform.task_party (task_id, agency_id, role)
  select t.id, p.agency_id, p.role from reform.task t join reform.task_party p on p.task_id = t.predecessor_id
  where t.id = ?::uuid and not (p.role = 'COORDINATE' and p.agency_id = t.lead_agency_id)`

/** A task like the one that was transferred, of another lead. */
export async function openSuccessor(em: SqlEntityManager, task: string, lead: number, today: string): Promise<string> {
  // Tasks are opened by the reconciler alone, whose rights are borrowed for these two statements.
  await em.execute(`select set_config('reform.system', 'on', true)`)
  const [successor] = await em.execute<{ id: string }[]>(copy, [task, lead, today])
  if (!successor) throw new Error(`Task ${task} has no successor.`)
  await em.execute(copyParties, [successor.id])
  await em.execute(`select set_config('reform.system', '', true)`)
  return successor.id
}
