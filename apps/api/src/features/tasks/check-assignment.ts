import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { AssignTaskInput } from './assign-task.ts'
import type { Assignment } from './insert-assigned.ts'
import { checkText } from './report-text.ts'
import { keyOf } from './task-id.ts'
import { type Problem, type ProblemCode, problem } from './task-problems.ts'

interface AssigningDocument {
  refusal: ProblemCode | null
  issuedOn: string
  audience: string
}

const mostAgencies = 50

/** Everything that is wrong with what a person entered, or the task it asks for. */
export async function checkAssignment(
  em: SqlEntityManager,
  input: AssignTaskInput,
  today: string,
): Promise<{ problems: Problem[]; assignment: Assignment }> {
  const document = keyOf('Document', input.documentId)
  const [found] = await em.execute<AssigningDocument[]>(
    `select reform.assign_refusal(a.id) as refusal, d.issued_on::text as "issuedOn", d.audience
     from (select ?::integer as id) a left join content.document d on d.id = a.id`,
    [document ?? null],
  )
  const { refusal, issuedOn, audience } = found as AssigningDocument
  const sentence = input.sentence.trim()
  const assignment = { ...input, sentence, document: document ?? 0, lead: 0, coordinating: [], monitoring: [] }
  if (refusal) return { problems: [problem(refusal, 'documentId')], assignment }

  const valid = await agenciesValidOn(
    em,
    [input.leadId, ...input.coordinatingIds, ...input.monitoringIds],
    [issuedOn, today],
  )
  const known = (ids: string[]) => ids.flatMap((id) => valid.get(id) ?? [])
  const lead = valid.get(input.leadId)
  const parties = { coordinating: known(input.coordinatingIds), monitoring: known(input.monitoringIds) }
  const problems = [
    sentence === '' ? problem('sentence.required', 'sentence') : checkText('sentence', sentence),
    input.deliverable ? checkText('deliverable', input.deliverable) : undefined,
    input.due < issuedOn && problem('due.beforeassignment', 'due'),
    lead === undefined && problem('lead.notvalid', 'leadId'),
    lead !== undefined && parties.coordinating.includes(lead) && problem('coordinating.lead', 'coordinatingIds'),
    parties.coordinating.length < input.coordinatingIds.length && problem('agency.notvalid', 'coordinatingIds'),
    parties.monitoring.length < input.monitoringIds.length && problem('agency.notvalid', 'monitoringIds'),
    input.coordinatingIds.length > mostAgencies && problem('agency.toomany', 'coordinatingIds'),
    input.monitoringIds.length > mostAgencies && problem('agency.toomany', 'monitoringIds'),
    audience === 'INTERNAL' && input.audience === 'PUBLIC' && problem('audience.internal', 'audience'),
  ]
  return {
    problems: problems.filter((each) => each !== false && each !== undefined),
    assignment: { ...assignment, ...parties, lead: lead ?? 0 },
  }
}

/** Those of the agencies that were in operation on every one of these days, by the global ids they were named with. */
async function agenciesValidOn(em: SqlEntityManager, ids: string[], days: string[]): Promise<Map<string, number>> {
  const rows = await em.execute<{ id: number }[]>(
    `select a.id from content.agency a where a.id in (select value::integer from jsonb_array_elements_text(?::jsonb))
       and (a.valid_from is null or a.valid_from <= ?::date) and (a.valid_to is null or a.valid_to >= ?::date)`,
    [
      JSON.stringify(ids.flatMap((id) => keyOf('Agency', id) ?? [])),
      days.reduce((a, b) => (a < b ? a : b)),
      days.reduce((a, b) => (a > b ? a : b)),
    ],
  )
  return new Map(rows.map(({ id }) => [`Agency:${id}`, id]))
}
