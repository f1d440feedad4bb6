import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { transactionAs } from '../../viewer-transaction.ts'
import type { Viewer } from '../auth/viewer.ts'
import { follow } from '../following/follow.ts'
import { decideExtension } from '../tasks/decide-extension.ts'
import { reportCompletion } from '../tasks/report-completion.ts'
import { requestExtension } from '../tasks/request-extension.ts'
import { startTask } from '../tasks/start-task.ts'
import { makeDigests } from './make-digests.ts'

const house = await openHouse()
const { admin } = house
const scene = await setWorkScene(house)
const { division, office, committee, officer, colleague, leader, monitor, stranger } = scene
const parties = [{ agency: division }, { role: 'MONITOR', agency: office }]

/** Makes the digests of a day; tells who is to be mailed. */
async function makeOn(day: string): Promise<number[]> {
  const mailed: number[] = []
  await makeDigests(house.orm.em.fork(), day, async (_em, digests) => {
    mailed.push(...digests.map(({ personId }) => personId))
  })
  return mailed
}

/** What a person is reminded of on a day, as `KIND code`. */
async function remindedOf({ id }: Viewer, day: string): Promise<string[]> {
  const { rows } = await admin.query<{ told: string }>(
    `select i.kind || ' ' || t.code as told from reform.digest d cross join lateral reform.items_of(d.items) i
     join reform.task t on t.id = i.task_id where d.person_id = $1 and d.day = $2 order by i.place`,
    [id, day],
  )
  return rows.map(({ told }) => told)
}

/** Tasks of the division with these due days, and how a digest names them. */
async function tasksDue(...dues: (string | null)[]): Promise<TaskRow[]> {
  return scene.tasksOf(await scene.open(dues.map((due) => ({ parties, ...(due && { due }) }))))
}

async function report(task: TaskRow): Promise<void> {
  const input = { ...scene.input(task, 1), deliveredOn: '2026-03-18', text: 'Đã xong.' }
  expect((await reportCompletion(input, scene.acting(officer))).problems).toEqual([])
}

test('those who lead are reminded seven and three days before, and every day of what is overdue', async () => {
  const [seven, five, three, today, late] = await tasksDue(
    '2026-03-26',
    '2026-03-24',
    '2026-03-22',
    '2026-03-19',
    '2026-03-18',
    null,
  )
  const mailed = await makeOn('2026-03-19')
  const expected = [`DUE_SOON ${three?.code}`, `DUE_SOON ${seven?.code}`, `OVERDUE ${late?.code}`]
  expect(await remindedOf(officer, '2026-03-19')).toEqual(expected)
  expect(await remindedOf(colleague, '2026-03-19')).toEqual(expected)
  expect(mailed.sort()).toEqual([officer.id, colleague.id].sort())
  await makeOn('2026-03-20')
  expect(await remindedOf(officer, '2026-03-20')).toEqual([`OVERDUE ${late?.code}`, `OVERDUE ${today?.code}`])
  expect(five?.code).toBeDefined()
})

test('marks of a weekend are carried to Monday, and those of an outage to the next day of digests', async () => {
  const [friday, saturday, sunday, monday, tuesday, wednesday] = await tasksDue(
    '2026-04-03',
    '2026-04-04',
    '2026-04-05',
    '2026-04-06',
    '2026-04-07',
    '2026-04-08',
  )
  const codes = (...tasks: (TaskRow | undefined)[]) => tasks.map((task) => `DUE_SOON ${task?.code}`)
  const soonOn = async (day: string) => (await remindedOf(officer, day)).filter((told) => told.startsWith('DUE_SOON'))
  await makeOn('2026-03-27')
  expect(await soonOn('2026-03-27')).toEqual(codes(friday))
  expect(await makeOn('2026-03-28')).toEqual([])
  expect(await makeOn('2026-03-29')).toEqual([])
  await makeOn('2026-03-30')
  expect(await soonOn('2026-03-30')).toEqual(codes(saturday, sunday, monday))
  // nothing ran on Tuesday; the marks of three days come with those of seven: 3 April less three is 31 March
  await makeOn('2026-04-01')
  expect(await soonOn('2026-04-01')).toEqual(codes(friday, saturday, tuesday, wednesday))
  const { rows } = await admin.query(
    `select day::text, marks_after::text from reform.digest_day where day >= '2026-03-27' order by 1`,
  )
  expect(rows).toEqual([
    { day: '2026-03-27', marks_after: '2026-03-20' },
    { day: '2026-03-30', marks_after: '2026-03-27' },
    { day: '2026-04-01', marks_after: '2026-03-30' },
  ])
})

test('what was handed in waits for exactly those who may confirm it, and is no longer on the lead', async () => {
  const [waiting] = await tasksDue('2026-05-06')
  if (!waiting) throw new Error('no task was opened')
  await report(waiting)
  const moved = await scene.person('AGENCY_OFFICER', division)
  const [theirs] = await tasksDue('2026-05-06')
  if (!theirs) throw new Error('no task was opened')
  await reportCompletion(
    { ...scene.input(theirs, 1), deliveredOn: '2026-03-18', text: 'Đã xong.' },
    scene.acting(moved),
  )
  // Who reported now works where one may confirm, and still may not.
  await admin.query('update cms.users set agency_id = $1 where id = $2', [office, moved.id])
  const people: Viewer[] = [
    officer,
    colleague,
    leader,
    monitor,
    stranger,
    scene.editor,
    { ...moved, agencyId: office },
    await scene.person('AGENCY_OFFICER', committee),
    await scene.person('LEADER', office),
    await scene.person('LEADER', division),
  ]
  await makeOn('2026-05-06')
  let asked = 0
  for (const person of people) {
    const mayConfirm = await transactionAs(house.orm.em.fork(), person, async (em) => {
      const tasks = await em.execute<{ code: string }[]>(
        `select t.code from reform.task t where reform.may('CONFIRM', t.id) order by t.code`,
      )
      return tasks.map(({ code }) => `AWAITING_CONFIRMATION ${code}`)
    })
    const told = await remindedOf(person, '2026-05-06')
    expect(
      told.filter((line) => line.startsWith('AWAITING')),
      `${person.role} ${person.agencyId}`,
    ).toEqual(mayConfirm)
    asked += mayConfirm.length
  }
  expect(asked).toBe(7)
  expect((await remindedOf(officer, '2026-05-06')).join()).not.toContain(waiting.code)
})

test('who may decide on more time is reminded of the request, whoever asked and whoever only monitors is not', async () => {
  const self = await scene.person('LEADER', committee)
  const [theirs] = await scene.tasksOf(await scene.open([{ due: '2026-12-31', parties: [{ agency: committee }] }]))
  const [asked] = await tasksDue('2026-12-31')
  if (!asked || !theirs) throw new Error('no task was opened')
  const request = { requestedDue: '2027-01-31', reason: 'Chờ số liệu.' }
  await requestExtension({ ...scene.input(asked, 1), ...request }, scene.acting(officer))
  await requestExtension({ ...scene.input(theirs, 1), ...request }, scene.acting(self))
  await makeOn('2026-05-12')
  const told = async (person: Viewer) =>
    (await remindedOf(person, '2026-05-12')).filter((line) => line.startsWith('AWAITING_EXTENSION')).sort()
  expect(await told(leader)).toEqual([asked, theirs].map(({ code }) => `AWAITING_EXTENSION ${code}`).sort())
  expect(await told(self)).toEqual([`AWAITING_EXTENSION ${asked.code}`])
  for (const person of [officer, monitor, stranger]) expect(await told(person)).toEqual([])
  await decideExtension({ ...scene.input(asked, 2), isGranted: true }, scene.acting(leader))
  await makeOn('2026-05-13')
  expect((await remindedOf(leader, '2026-05-13')).join()).not.toContain(`AWAITING_EXTENSION ${asked.code}`)
})

test('nobody is reminded of what they may not see, of what ended, or of what lost its origin', async () => {
  const opened = await tasksDue(...Array(5).fill('2026-06-01'))
  const [seen, done, cancelled, moved, hidden] = opened
  const internal = await scene.tasksOf(await scene.open([{ parties, due: '2026-06-01' }], { audience: 'INTERNAL' }))
  const foreign = await scene.tasksOf(await scene.open([{ parties, due: '2026-06-01' }], { audience: 'INTERNAL' }))
  await admin.query('alter table reform.task disable trigger user')
  const end = (task: TaskRow | undefined, change: string) =>
    admin.query(`update reform.task set ${change} where id = $1`, [task?.id])
  await end(
    done,
    `state = 'COMPLETED', reported_by = ${officer.id}, delivered_on = '2026-06-02', completed_on = '2026-06-02'`,
  )
  await end(cancelled, `state = 'CANCELLED'`)
  await end(moved, `state = 'TRANSFERRED'`)
  await end(hidden, 'origin_visible = false')
  await end(foreign[0], `reader_agency_ids = array[${committee}]`)
  await admin.query('alter table reform.task enable trigger user')
  await makeOn('2026-06-03')
  const told = await remindedOf(officer, '2026-06-03')
  const about = (tasks: (TaskRow | undefined)[]) =>
    told.filter((line) => tasks.some((task) => task && line.endsWith(task.code)))
  expect(about([seen])).toEqual([`OVERDUE ${seen?.code}`])
  expect(about(internal)).toEqual([`OVERDUE ${internal[0]?.code}`])
  expect(about([done, cancelled, moved, hidden, ...foreign])).toEqual([])
  expect(await remindedOf(stranger, '2026-06-03')).toEqual([])
})

test('people who are disabled, or have no agency, are reminded of nothing', async () => {
  await tasksDue('2026-06-10')
  await admin.query('update cms.users set enabled = false where id = $1', [colleague.id])
  const mailed = await makeOn('2026-06-11')
  await admin.query('update cms.users set enabled = true where id = $1', [colleague.id])
  expect(mailed).toContain(officer.id)
  expect(mailed).not.toContain(colleague.id)
})

test('a day is made once, and by one of two who begin together', async () => {
  const all = await Promise.all([makeOn('2026-06-12'), makeOn('2026-06-12')])
  expect(all.filter((mailed) => mailed.length > 0)).toHaveLength(1)
  expect(await makeOn('2026-06-12')).toEqual([])
})

test('who follows a task is told once what others did with it, on the next working day', async () => {
  const follower = await scene.person('LEADER', scene.office)
  const bystander = await scene.person('AGENCY_OFFICER', await scene.rows.agency())
  const [task, quiet] = await tasksDue('2026-12-01', '2026-12-01')
  for (const person of [follower, bystander, officer]) {
    for (const each of [task, quiet]) {
      await follow({ taskId: `Task:${each?.id}`, idempotencyKey: randomUUID() }, scene.acting(person))
    }
  }
  await makeOn('2026-09-10')
  await startTask(scene.input(task as TaskRow, 1), scene.acting(officer, '2026-09-11'))
  for (const day of ['2026-09-11', '2026-09-14', '2026-09-15']) await makeOn(day)
  const toldOfChanges = async (person: Viewer) => {
    const days = await Promise.all(['2026-09-11', '2026-09-14', '2026-09-15'].map((day) => remindedOf(person, day)))
    return days.map((lines) => lines.filter((line) => line.startsWith('FOLLOWED_CHANGED')))
  }
  const once = [[], [`FOLLOWED_CHANGED ${task?.code}`], []]
  expect(await toldOfChanges(follower)).toEqual(once)
  expect(await toldOfChanges(bystander)).toEqual(once)
  expect(await toldOfChanges(officer)).toEqual([[], [], []])
})
