import { randomUUID } from 'node:crypto'
import type { TaskState, TaskVerb } from '@thong-suot/vocabulary'
import type { TestLogin } from '../testing/log-in.ts'
import type { Chance } from './chance.ts'

/** A task as the clients believe it to be: others may have changed it since. */
export interface KnownTask {
  readonly id: string
  state: TaskState
  version: number
}

export interface Mutation {
  readonly name: string
  readonly verb: TaskVerb
  readonly taskId: string
  readonly expectedVersion: number
  /** Stands in what is handed in as well, so that each report is known by it. */
  readonly key: string
  readonly person: TestLogin
  readonly more: object
  /** Where the task stands once it is done. */
  readonly to: TaskState
}

export interface People {
  readonly officers: readonly TestLogin[]
  readonly leaders: readonly TestLogin[]
  /** To whom tasks are transferred. */
  readonly otherLead: number
}

const kinds = {
  START: { name: 'startTask', to: 'IN_PROGRESS', by: 'officers' },
  REPORT_PROGRESS: { name: 'reportProgress', to: 'IN_PROGRESS', by: 'officers' },
  REPORT_COMPLETION: { name: 'reportCompletion', to: 'REPORTED', by: 'officers' },
  CONFIRM: { name: 'confirmCompletion', to: 'COMPLETED', by: 'leaders' },
  RETURN: { name: 'returnTask', to: 'IN_PROGRESS', by: 'leaders' },
  REQUEST_EXTENSION: { name: 'requestExtension', to: undefined, by: 'officers' },
  DECIDE_EXTENSION: { name: 'decideExtension', to: undefined, by: 'leaders' },
  TRANSFER: { name: 'transferTask', to: 'TRANSFERRED', by: 'leaders' },
  CANCEL: { name: 'cancelTask', to: 'CANCELLED', by: 'leaders' },
} as const
type Verb = keyof typeof kinds
const verbs = Object.keys(kinds) as Verb[]

const open = ['REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'TRANSFER', 'CANCEL'] as const
const fitting: Record<string, readonly Verb[]> = {
  ASSIGNED: [...Array<Verb>(6).fill('START'), 'REPORT_PROGRESS', ...open],
  IN_PROGRESS: [
    ...Array<Verb>(12).fill('REPORT_PROGRESS'),
    'REPORT_COMPLETION',
    'REPORT_COMPLETION',
    ...open,
    ...open.slice(0, 2),
  ],
  REPORTED: ['CONFIRM', 'RETURN'],
}
const later = ['2027-06-30', '2028-06-30', '2029-06-30', '2030-06-30', '2031-06-30']

/** What a client does next with a task: mostly what fits it, now and then what is to be refused. */
export function chooseMutation(task: KnownTask, people: People, chance: Chance): Mutation {
  const verb = chance.oneOf(chance.percent(90) ? (fitting[task.state] ?? verbs) : verbs)
  const { name, to, by } = kinds[verb]
  const key = randomUUID()
  const handedIn: Record<Verb, object> = {
    START: {},
    REPORT_PROGRESS: { percent: chance.below(110), text: key },
    REPORT_COMPLETION: { deliveredOn: '2026-03-18', text: key },
    CONFIRM: { waiver: key },
    RETURN: { reason: key },
    REQUEST_EXTENSION: { requestedDue: chance.oneOf(later), reason: key },
    DECIDE_EXTENSION: { isGranted: chance.percent(50), newDue: chance.oneOf(later), note: key },
    TRANSFER: { leadId: `Agency:${people.otherLead}`, reason: key },
    CANCEL: { reason: key },
  }
  const person = chance.oneOf(people[by])
  const asked = { expectedVersion: task.version, key, person, more: handedIn[verb] }
  return { name, verb, taskId: task.id, to: to ?? task.state, ...asked }
}
