import { afterAll, expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { agree, rehash, tamper } from '../../testing/tampering.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { confirmCompletion } from './confirm-completion.ts'
import { reportCompletion } from './report-completion.ts'
import { startTask } from './start-task.ts'
import { verifyLedger } from './verify-ledger.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const [first, second] = (await scene.tasks(2)) as [TaskRow, TaskRow]
for (const task of [first, second]) {
  await startTask(scene.input(task, 1), scene.acting(scene.officer, '2026-03-05'))
  const report = { ...scene.input(task, 2), deliveredOn: '2026-03-18', text: 'Đã xong.' }
  await reportCompletion(report, scene.acting(scene.officer, '2026-03-19'))
  await confirmCompletion({ ...scene.input(task, 3), waiver: 'Đã kiểm tra.' }, scene.acting(scene.leader, '2026-03-20'))
}
const tamperer = await house.admin.connect()
afterAll(() => tamperer.release())

/** What is found after an administrator, whom no trigger stops, ran these statements; then they are taken back. */
async function findAfter(...statements: string[]) {
  await tamperer.query('begin')
  try {
    await tamper(tamperer, ...statements)
    return await verifyLedger(tamperer, () => {})
  } finally {
    await tamperer.query('rollback')
  }
}

const change = (task: TaskRow, seq: number, set: string) =>
  `update reform.event set ${set} where task_id = '${task.id}' and seq = ${seq}`
const remove = (task: TaskRow, seq: number) => `delete from reform.event where task_id = '${task.id}' and seq = ${seq}`
const rehashOne = (task: TaskRow, seq: number) =>
  `update reform.event e set hash = reform.event_hash(e) where task_id = '${task.id}' and seq = ${seq}`
const insert = (task: TaskRow, seq: number, verb: string, state: string, day: string) => /* sql */ `
  insert into reform.event (task_id, seq, verb, occurred_on, recorded_at, state, current_due, hash)
  values ('${task.id}', ${seq}, '${verb}', '${day}', now(), '${state}', '2026-03-31', '')`

test('a ledger that nobody touched is whole', async () => {
  const told: object[] = []
  expect(await verifyLedger(tamperer, (progress) => told.push(progress))).toEqual({
    tasks: 2,
    events: 8,
    days: 0,
    brokenEvents: 0,
    brokenDays: 0,
  })
})

// What was done, where the first fault is named, and which it is.
const tampered: [string, string[], TaskRow, number, string, string | null][] = [
  ['a changed day', [change(first, 2, `occurred_on = '2026-03-06'`)], first, 2, 'hash', 'START'],
  ['a changed actor', [change(first, 3, 'actor_id = actor_id + 1')], first, 3, 'hash', 'REPORT_COMPLETION'],
  ['a changed detail', [change(first, 1, `detail = '{"a": 1}'`)], first, 1, 'hash', 'OPEN'],
  [
    'a changed moment',
    [change(first, 4, `recorded_at = recorded_at + interval '1 second'`)],
    first,
    4,
    'hash',
    'CONFIRM',
  ],
  [
    'a replaced event',
    [change(first, 2, 'actor_id = null'), rehashOne(first, 2)],
    first,
    3,
    'link',
    'REPORT_COMPLETION',
  ],
  ['a removed first event', [remove(first, 1)], first, 2, 'gap', 'START'],
  ['a removed event', [remove(first, 3)], first, 4, 'gap', 'CONFIRM'],
  ['a removed last event', [remove(first, 4)], first, 3, 'head', 'REPORT_COMPLETION'],
  ['a chain without events', [1, 2, 3, 4].map((seq) => remove(first, seq)), first, 0, 'empty', null],
  ['a removed task', [`delete from reform.task where id = '${first.id}'`], first, 4, 'orphan', 'CONFIRM'],
  ['an appended event', [insert(first, 5, 'HIDE', 'COMPLETED', '2026-03-21')], first, 5, 'hash', 'HIDE'],
  ['a day set back', [change(first, 3, `occurred_on = '2026-03-04'`), rehash], first, 3, 'day', 'REPORT_COMPLETION'],
  ['a day ahead', [change(first, 4, `occurred_on = '2999-01-01'`), rehash, agree], first, 4, 'day', 'CONFIRM'],
  ['a step left out', [remove(first, 3), change(first, 4, 'seq = 3'), rehash, agree], first, 3, 'edge', 'CONFIRM'],
  ['a beginning left out', [change(first, 1, `verb = 'START'`), rehash], first, 1, 'edge', 'START'],
  ['work by the reconciler', [change(first, 2, `verb = 'SHOW'`), rehash], first, 2, 'edge', 'SHOW'],
  ['a task opened twice', [change(first, 2, `verb = 'OPEN', state = 'ASSIGNED'`), rehash], first, 2, 'edge', 'OPEN'],
  ...['state', 'current_due', 'delivered_on', 'completed_on', 'changed_on', 'version'].map(
    (column): (typeof tampered)[number] => [
      `a changed ${column}`,
      changeTask(first, column),
      first,
      4,
      'head',
      'CONFIRM',
    ],
  ),
]

function changeTask(task: TaskRow, column: string): string[] {
  const value = column === 'state' ? `'REPORTED'` : `${column} - 1`
  return [
    'alter table reform.task drop constraint completed_on_delivery_day',
    `update reform.task set ${column} = ${value} where id = '${task.id}'`,
  ]
}

for (const [what, statements, task, seq, reason, verb] of tampered) {
  test(`${what} is found and named`, async () => {
    const { firstEvent, brokenEvents } = await findAfter(...statements)
    expect(brokenEvents).toBeGreaterThan(0)
    expect(firstEvent).toMatchObject({ taskId: task.id, seq, reason, verb })
    expect(firstEvent?.code).toBe(what === 'a removed task' ? null : task.code)
  })
}

test('of several faults the one that was recorded first is named', async () => {
  const found = await findAfter(change(first, 4, 'actor_id = null'), change(second, 2, 'actor_id = null'))
  expect(found.brokenEvents).toBe(2)
  expect(found.firstEvent).toMatchObject({ code: first.code, seq: 4, verb: 'CONFIRM', occurredOn: '2026-03-20' })
  const other = await findAfter(change(first, 4, 'actor_id = null'), change(second, 1, 'actor_id = 7'))
  expect(other.firstEvent).toMatchObject({ code: second.code, seq: 1, verb: 'OPEN' })
})
