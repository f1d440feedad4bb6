import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { Field, ID, InputType } from 'type-graphql'
import { appendEvent } from './ledger.ts'
import { openSuccessor } from './open-successor.ts'
import { checkReason } from './report-text.ts'
import { keyOf } from './task-id.ts'
import { TaskInputFields } from './task-input.ts'
import { problem } from './task-problems.ts'
import { verb } from './verb.ts'

@InputType({ description: 'The assigner gives the task to another lead.' })
export class TransferTaskInput extends TaskInputFields {
  @Field(() => ID, { description: 'Global id of the agency that leads from now on; one in operation today.' })
  leadId!: string

  @Field(() => String, { description: 'Why; read by staff only. At most 5,000 characters.' })
  reason!: string
}

/** The task ends here and goes on, with its deadlines, as a new one of another lead, which takes it up anew. */
export const transferTask = verb<TransferTaskInput>({
  verb: 'TRANSFER',
  async act(task, { leadId, reason }, { viewer, today, em }) {
    const lead = await findLead(em, leadId, task.id, today)
    if (!lead) return problem('lead.notfound', 'leadId')
    if (lead.id === task.lead.id) return problem('lead.same', 'leadId')
    if (lead.hasTask) return problem('lead.hastask', 'leadId')
    const wrong = checkReason('reason', reason)
    if (wrong) return wrong
    task.transfer()
    await em.flush()
    const successor = await openSuccessor(em, task.id, lead.id, today)
    await appendEvent(em, { taskId: successor, verb: 'OPEN', occurredOn: today, actor: viewer })
    return undefined
  },
  detail: ({ reason }) => ({ note: reason.trim() }),
})

interface Lead {
  id: number
  hasTask: boolean
}

/** The agency as it stands today, and whether the same sentence gave it a task of its own. */
async function findLead(
  em: SqlEntityManager,
  globalId: string,
  task: string,
  today: string,
): Promise<Lead | undefined> {
  // Two tasks of one sentence may go to the same agency at the same moment: the second waits, and sees the first.
  await em.execute(
    'select pg_advisory_xact_lock(hashtextextended(t.origin_key, 0)) from reform.task t where t.id = ?::uuid',
    [task],
  )
  const [agency] = await em.execute<Lead[]>(
    `select a.id, exists (select from reform.task own join reform.task t on t.id = ?::uuid
       where own.lead_agency_id = a.id
         and (own.origin_key = t.origin_key and own.occurrence = t.occurrence and own.state <> 'TRANSFERRED'
           or own.document_id = t.document_id and own.sentence = t.sentence
             and own.state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED'))) as "hasTask"
     from content.agency a where a.id = ?::integer
       and (a.valid_from is null or a.valid_from <= ?::date) and (a.valid_to is null or a.valid_to >= ?::date)`,
    [task, keyOf('Agency', globalId) ?? null, today, today],
  )
  return agency
}
