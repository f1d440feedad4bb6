import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { confirmCompletion } from '../features/tasks/confirm-completion.ts'
import { foldTally } from '../features/tasks/fold-tally.ts'
import { reportCompletion } from '../features/tasks/report-completion.ts'
import { startTask } from '../features/tasks/start-task.ts'
import type { House } from './open-house.ts'
import type { setWorkScene, TaskRow } from './work-scene.ts'

type Scene = Awaited<ReturnType<typeof setWorkScene>>
/** What may happen, and to tasks in which states. */
const kinds = {
  start: ['ASSIGNED'],
  report: ['ASSIGNED', 'IN_PROGRESS'],
  confirm: ['REPORTED'],
  change: ['ASSIGNED', 'IN_PROGRESS', 'REPORTED', 'COMPLETED', 'CANCELLED', 'TRANSFERRED'],
  remove: ['ASSIGNED', 'COMPLETED', 'CANCELLED'],
  reconcile: ['ASSIGNED'],
  fold: ['ASSIGNED'],
} as const
type Kind = keyof typeof kinds

interface Step {
  kind: Kind
  /** Which of the tasks there are, counted around. */
  task: number
  day: string
  due: string | null
  lead: number
  conclusion: number
  state: string | null
  audience: string
  isVisible: boolean
  readers: number[]
  /** What of the above a change behind everybody's back is about. */
  columns: Column[]
}

interface World {
  house: House
  scene: Scene
  leads: number[]
  conclusions: number[]
  days: string[]
  dues: (string | null)[]
}

/** For tests of figures: things that may happen to tasks, through verbs or behind their back, sensible or not. */
export function stepsOf({ leads, conclusions, days, dues }: World): fc.Arbitrary<Step> {
  return fc.record({
    kind: fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom('start', 'report', 'confirm', 'change' as Kind) },
      { weight: 3, arbitrary: fc.constantFrom('remove', 'fold' as Kind) },
      { weight: 1, arbitrary: fc.constant('reconcile' as Kind) },
    ),
    task: fc.nat(),
    day: fc.constantFrom(...days),
    due: fc.constantFrom(...dues),
    lead: fc.constantFrom(...leads),
    conclusion: fc.constantFrom(...conclusions),
    state: fc.constantFrom(null, 'ASSIGNED', 'IN_PROGRESS', 'CANCELLED', 'TRANSFERRED'),
    audience: fc.constantFrom('PUBLIC', 'INTERNAL'),
    isVisible: fc.boolean(),
    readers: fc.subarray(leads),
    columns: fc.subarray(Object.keys(changes) as Column[], { minLength: 1, maxLength: 2 }),
  })
}

/** Takes a step, or leaves it where the rules refuse it; tells whether anything was done. */
export async function take(step: Step, world: World): Promise<boolean> {
  const { house, scene } = world
  const { rows } = await house.admin.query<TaskRow>('select * from reform.task where state = any($1) order by code', [
    kinds[step.kind],
  ])
  const task = rows[step.task % rows.length]
  if (!task) return false
  const input = { taskId: `Task:${task.id}`, idempotencyKey: randomUUID(), expectedVersion: task.version }
  const officer = await actingFor(task.lead_agency_id, step, world)
  const report = { ...input, deliveredOn: step.day, text: 'Đã xong.' }
  const ways: Record<Kind, () => Promise<unknown>> = {
    start: () => startTask(input, officer),
    report: () => reportCompletion(report, officer),
    confirm: () => confirmCompletion({ ...input, waiver: 'Đã kiểm tra.' }, scene.acting(scene.leader, step.day)),
    change: () => house.admin.query(changeBehindBack(task.id, step)),
    reconcile: () => scene.reconcile(),
    fold: () => foldTally(house.orm.em.fork()),
    remove: () => house.admin.query(removal(task.id)),
  }
  try {
    const outcome = await ways[step.kind]()
    return ((outcome as { problems?: unknown[] })?.problems ?? []).length === 0
  } catch {
    return false
  }
}

const officers = new Map<number, ReturnType<Scene['person']>>()
async function actingFor(agency: number, { day }: Step, { scene }: World) {
  if (!officers.has(agency)) officers.set(agency, scene.person('AGENCY_OFFICER', agency))
  return scene.acting((await officers.get(agency)) ?? null, day)
}

const changes = {
  lead_agency_id: ({ lead }: Step) => String(lead),
  conclusion_id: ({ conclusion }: Step) => String(conclusion),
  current_due: ({ due }: Step) => (due ? `'${due}'` : 'null'),
  audience: ({ audience }: Step) => `'${audience}'`,
  origin_visible: ({ isVisible }: Step) => String(isVisible),
  reader_agency_ids: ({ readers }: Step) => `'{${readers}}'`,
  state: ({ state }: Step) => (state ? `'${state}', delivered_on = null, completed_on = null` : 'state'),
}
type Column = keyof typeof changes

function changeBehindBack(id: string, step: Step): string {
  const set = step.columns.map((column) => `${column} = ${changes[column](step)}`)
  return `begin;
    update reform.task set ${set.join(', ')} where id = '${id}';
    select reform.append_event('${id}', 'CORRECT_SOURCE', '${step.day}', null, null, '{}');
    commit`
}

function removal(id: string): string {
  const parts = ['confirmation', 'progress_report', 'task_party', 'event'].map(
    (table) => `delete from reform.${table} where task_id = '${id}'`,
  )
  return `begin; ${parts.join('; ')}; delete from reform.task where id = '${id}'; commit`
}
