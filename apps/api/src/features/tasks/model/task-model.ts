import type { Role, TaskState } from '@thong-suot/vocabulary'
import { type EdgeParty, edges } from '../edges.ts'

/** Calendar day in Asia/Ho_Chi_Minh, so many days from now. */
export const dayFrom = (days: number) =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

/** The day of a model's story. */
export const today = dayFrom(0)

const assignedOn = '2026-03-02'

export interface ModelPerson {
  id: number
  role: Role
  agencyId: number
}

export interface ModelTask {
  id: string
  lead: number
  assigner: number
  monitor: number
  state: TaskState
  version: number
  originalDue: string
  due: string
  extensions: number
  /** Who asked for more time and has no answer yet, and until when. */
  pending: { by: number; until: string } | null
  reporter: number | null
  deliveredOn: string | null
  /** Whether the latest completion report has a file. */
  isProven: boolean
  /** Whether the task of the same sentence went on elsewhere. */
  isMoved: boolean
}

export interface Command {
  verb:
    | 'START'
    | 'REPORT_PROGRESS'
    | 'REPORT_COMPLETION'
    | 'CONFIRM'
    | 'RETURN'
    | 'REQUEST_EXTENSION'
    | 'DECIDE_EXTENSION'
    | 'TRANSFER'
    | 'CANCEL'
  percent: number
  text: string
  /** Whether a report comes with a file. */
  hasFile: boolean
  day: string
  isGranted: boolean
  lead: number
  /** How far the version lies behind that the person saw. */
  behind: number
}

/** What has to be told, in the words of a reader of the contract; an empty answer means it is done, and the task moves. */
export function foresee(task: ModelTask, person: ModelPerson, command: Command): string {
  const mine = edges.filter(
    ({ verb, party, role }) => verb === command.verb && role === person.role && stands(party, task, person),
  )
  if (mine.length === 0) return 'task.forbidden'
  const edge = mine.find(({ from }) => from === task.state)
  if (!edge) return 'task.wrongstate'
  if (command.verb === 'CONFIRM' && task.reporter === person.id) return 'confirm.sameperson'
  if (command.verb === 'REQUEST_EXTENSION' && task.pending) return 'extension.pending'
  if (command.verb === 'DECIDE_EXTENSION' && task.pending?.by === person.id) return 'extension.sameperson'
  if (command.behind > 0) return 'task.stale'
  const problem = acts[command.verb](task, person, command)
  if (problem) return problem
  task.state = edge.to
  task.version += 1
  return ''
}

function stands(party: EdgeParty, task: ModelTask, { agencyId }: ModelPerson): boolean {
  if (party === 'LEAD') return agencyId === task.lead
  return party === 'ASSIGNER' ? agencyId === task.assigner : agencyId === task.monitor && agencyId !== task.lead
}

type Act = (task: ModelTask, person: ModelPerson, command: Command) => string | undefined
const isLater = (task: ModelTask, day: string) => day > task.due && day >= today
const missing = (text: string, code: string) => (text.trim() === '' ? code : undefined)

const acts: Record<Command['verb'], Act> = {
  START: () => undefined,
  REPORT_PROGRESS: (_task, _person, { percent, text }) =>
    percent < 0 || percent > 100 ? 'percent.outofrange' : missing(text, 'text.required'),
  REPORT_COMPLETION(task, { id }, { day, text, hasFile }) {
    if (day < assignedOn || day > today) return 'delivered.outofrange'
    const problem = missing(text, 'text.required')
    if (!problem) Object.assign(task, { reporter: id, deliveredOn: day, isProven: hasFile })
    return problem
  },
  CONFIRM: ({ isProven }, _person, { text }) =>
    isProven && text === '' ? undefined : missing(text, text === '' ? 'confirm.noevidence' : 'text.required'),
  RETURN(task, _person, { text }) {
    const problem = missing(text, 'reason.required')
    if (!problem) task.deliveredOn = null
    return problem
  },
  REQUEST_EXTENSION(task, { id }, { day, text }) {
    if (!isLater(task, day)) return 'due.notlater'
    const problem = missing(text, 'reason.required')
    if (!problem) task.pending = { by: id, until: day }
    return problem
  },
  DECIDE_EXTENSION(task, _person, { isGranted, day, text }) {
    if (!task.pending && !isGranted) return 'extension.none'
    if (!(task.pending && isGranted) || text.trim() !== '' || text !== '') {
      const problem = missing(text, task.pending && isGranted ? 'text.required' : 'reason.required')
      if (problem) return problem
    }
    if (isGranted && !isLater(task, day)) return 'due.notlater'
    task.pending = null
    if (isGranted) Object.assign(task, { due: day, extensions: task.extensions + 1 })
    return undefined
  },
  TRANSFER(task, _person, { lead, text }) {
    if (lead === task.lead) return 'lead.same'
    const problem = missing(text, 'reason.required')
    if (!problem) task.isMoved = true
    return problem
  },
  CANCEL: (_task, _person, { text }) => missing(text, 'reason.required'),
}
