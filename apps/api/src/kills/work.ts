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
}

const kinds = {
  START: { name: 'startTask', to: 'IN_PROGRESS', by: 'officers' },
  REPORT_PROGRESS: { name: 'reportProgress', to: 'IN_PROGRESS', by: 'officers' },
  REPORT_COMPLETION: { name: 'reportCompletion', to: 'REPORTED', by: 'officers' },
  CONFIRM: { name: 'confirmCompletion', to: 'COMPLETED', by: 'leaders' },
} as const
type Verb = keyof typeof kinds
const verbs = Object.keys(kinds) as Verb[]

const fitting: Record<string, readonly Verb[]> = {
  ASSIGNED: ['START', 'REPORT_PROGRESS'],
  IN_PROGRESS: [...Array<Verb>(8).fill('REPORT_PROGRESS'), 'REPORT_COMPLETION'],
  REPORTED: ['CONFIRM'],
}

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
  }
  const person = chance.oneOf(people[by])
  return { name, verb, taskId: task.id, expectedVersion: task.version, key, person, more: handedIn[verb], to }
}
