import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { confirmCompletion } from './confirm-completion.ts'
import { reportCompletion } from './report-completion.ts'
import { settleTasks } from './settle-tasks.ts'
import { startTask } from './start-task.ts'
import { transferTask } from './transfer-task.ts'
import { verifyLedger } from './verify-ledger.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { rows, division, office, officer, leader, input, acting } = scene

const publisher = { ...(await scene.person('PUBLISHER', await rows.agency())), agencyId: null }
const reason = 'Kết luận ban hành nhầm, sẽ thay bằng văn bản khác.'
const settle = (conclusion: number, more: object = {}) =>
  settleTasks(
    { sourceId: `Conclusion:${conclusion}`, idempotencyKey: randomUUID(), reason, ...more },
    acting(publisher, '2026-03-25'),
  )
const statesOf = async (conclusion: number) => (await scene.tasksOf(conclusion)).map(({ state }) => state)
const parties = [{ agency: division }, { role: 'MONITOR', agency: office }]

/** A conclusion with work at every step: assigned, in progress, reported, completed, transferred with its successor. */
async function giveWork(more: object = {}) {
  const conclusion = await scene.open(
    Array.from({ length: 5 }, () => ({ due: '2026-03-31', parties })),
    more,
  )
  const tasks = (await scene.tasksOf(conclusion)) as [TaskRow, TaskRow, TaskRow, TaskRow, TaskRow]
  const [, started, reported, completed, transferred] = tasks
  const report = { deliveredOn: '2026-03-18', text: 'Đã xong.' }
  await startTask(input(started, 1), acting(officer))
  await reportCompletion({ ...input(reported, 1), ...report }, acting(officer))
  await reportCompletion({ ...input(completed, 1), ...report }, acting(officer))
  await confirmCompletion({ ...input(completed, 2), waiver: 'Đã kiểm tra.' }, acting(leader))
  await transferTask(
    { ...input(transferred, 1), leadId: `Agency:${office}`, reason: 'Đúng chức năng.' },
    acting(leader),
  )
  return { conclusion, tasks }
}

test('every open task of a conclusion is cancelled with the reason and its event; what is completed or transferred stays', async () => {
  const { conclusion, tasks } = await giveWork()
  expect(await settle(conclusion)).toEqual({ settledCount: 4, problems: [] })
  expect(await statesOf(conclusion)).toEqual([
    ...['CANCELLED', 'CANCELLED', 'CANCELLED', 'COMPLETED', 'TRANSFERRED'],
    'CANCELLED',
  ])
  const login = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: division })
  const asked = `{ task(id: "Task:${tasks[1].id}") { completionStatus history { verb occurredOn note actor } } }`
  const { history, completionStatus } = (await house.ask(asked, {}, login.headers)).data.task
  expect(completionStatus).toBeNull()
  expect(history.map(({ verb }: { verb: string }) => verb)).toEqual(['OPEN', 'START', 'SETTLE'])
  expect(history[2]).toMatchObject({ occurredOn: '2026-03-25', note: reason, actor: expect.any(String) })
  const { data: seen } = await house.ask(asked)
  expect(seen.task.history[2]).toMatchObject({ verb: 'SETTLE', note: null, actor: null })
  expect(await verify()).toMatchObject({ brokenEvents: 0 })
})

test('the open tasks of a plan are cancelled too', async () => {
  const key = randomUUID()
  const plan = await rows.plan({
    document: await rows.document({ agency: scene.committee, issuedOn: '2026-03-02' }),
    areas: [{ title: 'Cải cách thể chế', items: [{ key, due: '2026-03-31', parties }] }],
  })
  await scene.reconcile('2026-03-02')
  expect((await settle(0, { sourceId: `Plan:${plan}` })).settledCount).toBe(1)
  const { rows: found } = await house.admin.query('select state from reform.task where origin_key = $1', [key])
  expect(found).toEqual([{ state: 'CANCELLED' }])
})

test('run again, with the same key or another, it finds nothing to do and needs no reason', async () => {
  const { conclusion } = await giveWork()
  const key = { idempotencyKey: randomUUID() }
  expect((await settle(conclusion, key)).settledCount).toBe(4)
  const events = await countEvents(conclusion)
  expect((await settle(conclusion, key)).settledCount).toBe(4)
  expect(await settle(conclusion, { reason: '' })).toEqual({ settledCount: 0, problems: [] })
  expect((await settle(conclusion, { ...key, reason: 'Lý do khác.' })).problems).toEqual([
    { code: 'key.otherinput', field: 'idempotencyKey' },
  ])
  expect(await countEvents(conclusion)).toBe(events)
})

test('without a reason, or for something else than a conclusion or plan, nothing is done', async () => {
  const { conclusion } = await giveWork()
  const before = await statesOf(conclusion)
  expect((await settle(conclusion, { reason: ' ' })).problems).toEqual([{ code: 'reason.required', field: 'reason' }])
  expect((await settle(conclusion, { reason: 'x'.repeat(5001) })).problems).toEqual([
    { code: 'text.toolong', field: 'reason' },
  ])
  expect((await settle(conclusion, { sourceId: `Article:${conclusion}` })).problems).toEqual([
    { code: 'source.notfound', field: 'sourceId' },
  ])
  expect(await statesOf(conclusion)).toEqual(before)
})

test('sent fifty times at once it acts once, and with fifty keys as well', async () => {
  for (const keyOf of [() => 'the same key', (index: number) => `key number ${index}`]) {
    const { conclusion } = await giveWork()
    const before = await countEvents(conclusion)
    const login = await logIn(house.admin, { role: 'PUBLISHER' })
    const question = `mutation ($input: SettleTasksInput!) { settleTasks(input: $input) { settledCount issues { code } } }`
    // whoever is told to come back, because so many wait, comes back
    const send = async (index: number): Promise<number> => {
      const settling = { sourceId: `Conclusion:${conclusion}`, idempotencyKey: keyOf(index), reason }
      const { status, data } = await house.ask(question, { input: settling }, login.headers)
      if (status === 503) return send(index)
      return data.settleTasks.settledCount
    }
    const counts = await Promise.all(Array.from({ length: 50 }, (_, index) => send(index)))
    expect(counts.filter((count) => count === 4).length).toBe(keyOf(0) === keyOf(1) ? 50 : 1)
    expect(counts.every((count) => count === 4 || count === 0)).toBe(true)
    expect(await countEvents(conclusion)).toBe(before + 4)
  }
  expect(await verify()).toMatchObject({ brokenEvents: 0 })
})

test('where one task cannot be cancelled none is', async () => {
  const { conclusion, tasks } = await giveWork()
  const before = await statesOf(conclusion)
  // its last event lies after the day on which the newsroom acts
  await startTask(input(tasks[0], 1), acting(officer, '2026-03-26'))
  await expect(settle(conclusion)).rejects.toThrow('the ledger runs forward')
  expect(await statesOf(conclusion)).toEqual(['IN_PROGRESS', ...before.slice(1)])
})

test('a settled conclusion that is withdrawn shows its tasks to staff concerned only, and gives out none when it is published again', async () => {
  const { conclusion, tasks } = await giveWork()
  await settle(conclusion)
  await rows.change('conclusions', conclusion, { withdrawn_at: 'now' })
  await scene.reconcile()
  const concerned = (await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: division })).headers
  const stranger = (await logIn(house.admin, { role: 'LEADER', agencyId: await rows.agency() })).headers
  const seenBy = async (headers = {}) => {
    const fields = tasks.map(({ id }, index) => `t${index}: task(id: "Task:${id}") { code state }`)
    const { data } = await house.ask(`{ ${fields.join(' ')} }`, {}, headers)
    return Object.values<{ state: string } | null>(data).map((task) => task?.state ?? null)
  }
  const states = ['CANCELLED', 'CANCELLED', 'CANCELLED', 'COMPLETED', 'TRANSFERRED']
  expect(await seenBy()).toEqual([null, null, null, null, null])
  expect(await seenBy(stranger)).toEqual([null, null, null, null, null])
  expect(await seenBy(concerned)).toEqual(states)
  expect(await scene.reconcile()).toBe(0)

  await rows.change('conclusions', conclusion, { withdrawn_at: null })
  await scene.reconcile()
  expect(await seenBy()).toEqual(states)
  expect(await statesOf(conclusion)).toEqual([...states, 'CANCELLED'])
  const { data } = await house.ask(`{ task(id: "Task:${tasks[0].id}") { sourceChanged history { verb } } }`)
  expect(data.task.sourceChanged).toBe(false)
  expect(data.task.history.map(({ verb }: { verb: string }) => verb)).toEqual(['OPEN', 'SETTLE', 'HIDE', 'SHOW'])
  expect(await scene.reconcile()).toBe(0)
  expect(await verify()).toMatchObject({ brokenEvents: 0 })
})

test('what the boards tell everybody drops with a withdrawn source, and its agency counts what its list shows', async () => {
  const agency = await rows.agency({ name: 'Phòng Tư pháp' })
  const conclusion = await scene.open([{ due: '2026-03-31', parties: [{ agency }] }])
  const login = (await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: agency })).headers
  const question = `{ scoreboard(groupBy: CONCLUSION) { total { total cancelled } rows { key label } } tasks(first: 1) { totalCount } }`
  const figures = async (headers = {}) => (await house.ask(question, {}, headers)).data
  const [before, own] = [await figures(), await figures(login)]
  await settle(conclusion)
  expect((await figures()).scoreboard.total).toEqual({
    total: before.scoreboard.total.total - 1,
    cancelled: before.scoreboard.total.cancelled + 1,
  })
  await rows.change('conclusions', conclusion, { withdrawn_at: 'now' })
  await scene.reconcile()
  const [after, ownAfter] = [await figures(), await figures(login)]
  expect(after.scoreboard.total.cancelled).toBe(before.scoreboard.total.cancelled)
  expect(after.tasks.totalCount).toBe(before.tasks.totalCount - 1)
  expect(ownAfter.tasks.totalCount).toBe(own.tasks.totalCount)
  expect(ownAfter.scoreboard.rows).toContainEqual({ key: String(conclusion), label: 'Nguồn không công khai' })
})

async function countEvents(conclusion: number): Promise<number> {
  const { rows: found } = await house.admin.query<{ count: number }>(
    `select count(*)::int from reform.event e join reform.task t on t.id = e.task_id where t.conclusion_id = $1`,
    [conclusion],
  )
  return found[0]?.count ?? 0
}

async function verify() {
  const client: pg.PoolClient = await house.admin.connect()
  try {
    return await verifyLedger(client, () => {})
  } finally {
    client.release()
  }
}
