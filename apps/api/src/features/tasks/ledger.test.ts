import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { confirmCompletion } from './confirm-completion.ts'
import { reportCompletion } from './report-completion.ts'
import { startTask } from './start-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)

async function completeTask() {
  const task = await scene.task()
  await startTask(scene.input(task, 1), scene.acting(scene.officer, '2026-03-05'))
  await reportCompletion(
    { ...scene.input(task, 2), deliveredOn: '2026-03-18', text: 'Đã xong.' },
    scene.acting(scene.officer, '2026-03-19'),
  )
  await confirmCompletion({ ...scene.input(task, 3), waiver: 'Đã kiểm tra.' }, scene.acting(scene.leader, '2026-03-20'))
  return task
}

/** Runs a statement as role `api` and rolls it back, or tells the code of its refusal. */
async function asApi(statement: string, values: unknown[] = []): Promise<string | undefined> {
  const client = await house.admin.connect()
  try {
    await client.query('begin')
    await client.query('set local role api')
    await client.query(`select set_config('reform.system', 'on', true)`)
    await client.query(statement, values)
    await client.query('set constraints all immediate')
    return undefined
  } catch (error) {
    return (error as { code: string }).code
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const brokenLinks = async () => (await house.admin.query('select task_id, seq, reason from reform.broken_links()')).rows

test('every change has one event, numbered without gaps, and the chain holds', async () => {
  const task = await completeTask()
  const { rows } = await house.admin.query(
    'select seq, verb, occurred_on::text, state from reform.event where task_id = $1 order by seq',
    [task.id],
  )
  expect(rows).toEqual([
    { seq: 1, verb: 'OPEN', occurred_on: '2026-03-02', state: 'ASSIGNED' },
    { seq: 2, verb: 'START', occurred_on: '2026-03-05', state: 'IN_PROGRESS' },
    { seq: 3, verb: 'REPORT_COMPLETION', occurred_on: '2026-03-19', state: 'REPORTED' },
    { seq: 4, verb: 'CONFIRM', occurred_on: '2026-03-20', state: 'COMPLETED' },
  ])
  expect(await brokenLinks()).toEqual([])
})

test('a changed, a removed and an inserted event are found', async () => {
  const task = await completeTask()
  const client = await house.admin.connect()
  for (const tampering of [
    `update reform.event set occurred_on = '2026-03-06' where task_id = $1 and seq = 2`,
    `delete from reform.event where task_id = $1 and seq = 3`,
    `delete from reform.event where task_id = $1 and seq = 4`,
    `update reform.task set completed_on = '2026-03-10', delivered_on = '2026-03-10' where id = $1`,
  ]) {
    await client.query('begin')
    await client.query('alter table reform.event disable trigger user')
    await client.query('alter table reform.task disable trigger user')
    await client.query(tampering, [task.id])
    const { rows } = await client.query('select from reform.broken_links() where task_id = $1', [task.id])
    await client.query('rollback')
    expect(rows.length, tampering).toBeGreaterThan(0)
  }
  client.release()
  expect(await brokenLinks()).toEqual([])
})

test('the working role can neither change nor remove an event, a report or a confirmation', async () => {
  const task = await completeTask()
  for (const table of ['event', 'progress_report', 'confirmation']) {
    expect(await asApi(`delete from reform.${table} where task_id = $1`, [task.id])).toBe('42501')
    expect(await asApi(`update reform.${table} set task_id = task_id where task_id = $1`, [task.id])).toBe('42501')
  }
  expect(await asApi('delete from reform.task where id = $1', [task.id])).toBe('42501')
  expect(await asApi('update reform.edge set role = role')).toBe('42501')
  await expect(house.admin.query('delete from reform.event where task_id = $1', [task.id])).rejects.toThrow(
    'append-only',
  )
})

test('a task cannot change without an event, leave the edges, or complete without a confirmation', async () => {
  const task = await scene.task()
  const move = (set: string) => asApi(`update reform.task set ${set} where id = $1`, [task.id])
  expect(await move(`current_due = '2026-12-31'`)).toBe('23514')
  expect(
    await move(`state = 'COMPLETED', delivered_on = '2026-03-03', completed_on = '2026-03-03', reported_by = 1`),
  ).toBe('23514')
  expect(await move(`state = 'IN_PROGRESS'`)).toBe('23514')
})

test('the tables refuse a confirmation by the reporter even where a verb would not', async () => {
  const task = await completeTask()
  const confirmBy = (person: string) =>
    asApi(
      `insert into reform.confirmation (task_id, report_id, reporter_id, confirmed_by, confirmed_on, waiver)
       select task_id, id, reported_by, ${person}, '2026-03-20', 'Không' from reform.progress_report
       where task_id = $1 and kind = 'COMPLETION'`,
      [task.id],
    )
  expect(await confirmBy('reported_by')).toBe('23514')
  expect(await confirmBy('reported_by + 1')).toBeUndefined()
})
