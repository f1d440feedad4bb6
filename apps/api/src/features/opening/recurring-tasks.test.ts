import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import type { DirectiveRow } from '../../testing/plan-rows.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { startTask } from '../tasks/start-task.ts'
import { transferTask } from '../tasks/transfer-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { rows, division, office, committee } = scene
const key = 'f31f0a52-5b0e-4cb5-9a4a-0d9f3a1f7a15'
const monthly = { due: '2026-03-24', recurrence: 'MONTHLY', parties: [{ agency: division }] } satisfies DirectiveRow

async function periodsOf(conclusion: number) {
  const { rows: tasks } = await house.admin.query(
    `select id, occurrence, assigned_on::text, current_due::text, state, version, lead_agency_id, origin_visible, source_changed
     from reform.task where conclusion_id = $1 order by occurrence, code`,
    [conclusion],
  )
  return tasks
}

async function openUntil(conclusion: number, ...days: string[]) {
  for (const day of days) await scene.reconcile(day)
  return periodsOf(conclusion)
}

test('each period opens its task when it begins, and none before', async () => {
  const conclusion = await scene.open([monthly])
  const opened = async (day: string) =>
    (await openUntil(conclusion, day)).map((task) => [task.occurrence, task.assigned_on, task.current_due])
  const first = [1, '2026-03-02', '2026-03-24']
  expect(await opened('2026-03-24')).toEqual([first])
  expect(await opened('2026-03-25')).toEqual([first, [2, '2026-03-25', '2026-04-24']])
  expect(await opened('2026-04-24')).toHaveLength(2)
})

test('after months without the server every period that has begun gets its task, once', async () => {
  const conclusion = await scene.open([{ ...monthly, parties: [{ agency: division }, { agency: office }] }])
  const tasks = await openUntil(conclusion, '2026-07-24')
  expect(tasks.map((task) => task.occurrence)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  expect(await scene.reconcile('2026-07-24')).toBe(0)
  const { rows: events } = await house.admin.query(
    `select distinct e.occurred_on::text from reform.event e join reform.task t on t.id = e.task_id
     where t.conclusion_id = $1 and t.occurrence = 5`,
    [conclusion],
  )
  expect(events).toEqual([{ occurred_on: '2026-07-24' }])
})

test('a changed deadline corrects the periods nobody has started, and only marks the others', async () => {
  const conclusion = await scene.open([{ ...monthly, key }])
  const [first] = await openUntil(conclusion, '2026-04-30')
  await startTask(scene.input(first, 1), scene.acting(scene.officer, '2026-04-30'))
  await rows.replaceDirectives(conclusion, [{ ...monthly, key, due: '2026-03-20' }])
  const tasks = await openUntil(conclusion, '2026-05-01')
  expect(tasks.map((task) => [task.current_due, task.source_changed])).toEqual([
    ['2026-03-24', true],
    ['2026-04-20', false],
    ['2026-05-20', false],
  ])
})

test('a deadline that no longer recurs leaves its first period, and hides the rest that nobody has started', async () => {
  const conclusion = await scene.open([{ ...monthly, key: key.replace('f', 'e') }])
  const [, second] = await openUntil(conclusion, '2026-04-30')
  await startTask(scene.input(second, 1), scene.acting(scene.officer, '2026-04-30'))
  const { recurrence: _, ...once } = monthly
  await rows.replaceDirectives(conclusion, [{ ...once, key: key.replace('f', 'e') }])
  const tasks = await openUntil(conclusion, '2026-06-30')
  expect(tasks.map((task) => [task.occurrence, task.origin_visible, task.source_changed])).toEqual([
    [1, true, false],
    [2, true, true],
    [3, false, false],
  ])
})

test('what was transferred stays with its new lead in later periods', async () => {
  const parties = [{ agency: division }, { role: 'COORDINATE', agency: office }, { role: 'MONITOR', agency: committee }]
  const conclusion = await scene.open([{ ...monthly, parties }])
  const [first] = await periodsOf(conclusion)
  const input = { ...scene.input(first, 1), leadId: `Agency:${office}`, reason: 'Đúng chức năng.' }
  expect((await transferTask(input, scene.acting(scene.leader, '2026-03-05'))).problems).toEqual([])
  const tasks = await openUntil(conclusion, '2026-04-30')
  expect(tasks.map((task) => [task.occurrence, task.lead_agency_id, task.state])).toEqual([
    [1, division, 'TRANSFERRED'],
    [1, office, 'ASSIGNED'],
    [2, office, 'ASSIGNED'],
    [3, office, 'ASSIGNED'],
  ])
  expect(await scene.reconcile('2026-04-30')).toBe(0)
  const { rows: parts } = await house.admin.query(
    `select p.agency_id, p.role, t.reader_agency_ids from reform.task_party p join reform.task t on t.id = p.task_id
     where t.id = $1`,
    [tasks[3].id],
  )
  expect(parts).toEqual([{ agency_id: committee, role: 'MONITOR', reader_agency_ids: [committee, office] }])
})

test('a directive that names the new lead as well does not give it the later periods twice', async () => {
  const same = key.replace('f', 'd')
  const conclusion = await scene.open([{ ...monthly, key: same }])
  const [first] = await periodsOf(conclusion)
  const input = { ...scene.input(first, 1), leadId: `Agency:${office}`, reason: 'Đúng chức năng.' }
  await transferTask(input, scene.acting(scene.leader, '2026-03-05'))
  await rows.replaceDirectives(conclusion, [
    { ...monthly, key: same, parties: [{ agency: division }, { agency: office }] },
  ])
  const tasks = await openUntil(conclusion, '2026-04-30', '2026-05-30')
  expect(
    tasks.filter(({ state }) => state !== 'TRANSFERRED').map((task) => [task.occurrence, task.lead_agency_id]),
  ).toEqual([1, 2, 3, 4].map((occurrence) => [occurrence, office]))
})

test('a directive lists the tasks of its latest period, and the list of tasks those of every period', async () => {
  const slug = 'hang-thang'
  const same = key.replace('f', 'c')
  const conclusion = await scene.open([{ ...monthly, key: same }], { slug })
  await openUntil(conclusion, '2026-05-30')
  const { data } = await house.ask(
    `query ($slug: String!, $key: ID!) {
      conclusion(slug: $slug) { directives { tasks { occurrence recurrence period currentDue } } }
      tasks(filter: { origin: $key }) { totalCount edges { node { period } } }
    }`,
    { slug, key: same },
  )
  expect(data.conclusion.directives[0].tasks).toEqual([
    { occurrence: 4, recurrence: 'MONTHLY', period: 'tháng 6/2026', currentDue: '2026-06-24' },
  ])
  expect(data.tasks.edges.map(({ node }: { node: { period: string } }) => node.period)).toEqual([
    'tháng 3/2026',
    'tháng 4/2026',
    'tháng 5/2026',
    'tháng 6/2026',
  ])
})

test('the ledger of tasks opened later stays whole', async () => {
  expect((await house.admin.query('select * from reform.broken_links()')).rows).toEqual([])
})
