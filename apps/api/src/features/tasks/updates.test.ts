import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { decideExtension } from './decide-extension.ts'
import { reportCompletion } from './report-completion.ts'
import { reportProgress } from './report-progress.ts'
import { startTask } from './start-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const ask = async (question: string) => (await house.ask(question)).data
const officerOn = (day: string) => scene.acting(scene.officer, day)

/** Of five tasks given on 2 March, one is started, one reported on, one handed in, and one given more time. */
const [, started, reported, handedIn, extended] = (await scene.tasks(5)) as [
  TaskRow,
  TaskRow,
  TaskRow,
  TaskRow,
  TaskRow,
]
await startTask(scene.input(started, 1), officerOn('2026-03-10'))
const progress = { percent: 40, text: 'Đang làm.' }
await reportProgress({ ...scene.input(reported, 1), ...progress }, officerOn('2026-03-12'))
await reportCompletion(
  { ...scene.input(handedIn, 1), deliveredOn: '2026-03-15', text: 'Đã xong.' },
  officerOn('2026-03-15'),
)
await decideExtension(
  { ...scene.input(extended, 1), isGranted: true, newDue: '2026-06-30', note: 'Thêm thời gian.' },
  scene.acting(scene.leader, '2026-03-20'),
)

test('the update rate is of open tasks given before a day, those with a report since that day', async () => {
  const updates = async (since: string, more = '') =>
    (
      await ask(
        `{ scoreboard(groupBy: AGENCY${more}) { updates(since: "${since}") { open reported silent updateRate } } }`,
      )
    ).scoreboard.updates
  expect(await updates('2026-03-12')).toEqual({ open: 4, reported: 1, silent: 3, updateRate: 0.25 })
  expect(await updates('2026-03-13')).toEqual({ open: 4, reported: 0, silent: 4, updateRate: 0 })
  // given on that very day, they are not yet asked for a report
  expect(await updates('2026-03-02')).toEqual({ open: 0, reported: 0, silent: 0, updateRate: null })
  // on a past day what was handed in later was open, and what was reported later was silent
  expect(await updates('2026-03-05', ', asOf: "2026-03-11"')).toMatchObject({ open: 5, reported: 0 })
  expect(await updates('2026-03-12', ', from: "2026-06-01"')).toMatchObject({ open: 1, silent: 1 })
})

test('the silent ones of a board are as many as the list of them', async () => {
  for (const since of ['2026-03-03', '2026-03-12', '2026-03-20']) {
    const { scoreboard, tasks } = await ask(`{
      scoreboard(groupBy: AGENCY) { updates(since: "${since}") { silent } }
      tasks(filter: { silentSince: "${since}" }) { totalCount } }`)
    expect(scoreboard.updates.silent).toBe(tasks.totalCount)
  }
})

test('a list of a past day tells the state and the due day of then, and is narrowed by them', async () => {
  const listed = async (asOf: string | null, filter: string) => {
    const day = asOf ? `asOf: "${asOf}", ` : ''
    const { tasks } = await ask(`{ tasks(${day}filter: { ${filter} }, orderBy: CODE_ASC) {
      edges { node { standing { state currentDue deliveredOn completedOn } isDueSoon } } } }`)
    return tasks.edges.map(({ node }: { node: object }) => node)
  }
  const open = { deliveredOn: null, completedOn: null, currentDue: '2026-03-31' }
  expect(await listed('2026-03-11', 'state: [IN_PROGRESS]')).toEqual([
    { standing: { ...open, state: 'IN_PROGRESS' }, isDueSoon: false },
  ])
  expect(await listed('2026-03-11', 'state: [REPORTED]')).toEqual([])
  const delivered = { ...open, state: 'REPORTED', deliveredOn: '2026-03-15' }
  expect(await listed(null, 'state: [REPORTED]')).toEqual([{ standing: delivered, isDueSoon: false }])
  const onDay = async (asOf: string) =>
    (
      await ask(
        `{ task(id: "Task:${extended.id}") { standing(asOf: "${asOf}") { currentDue } isDueSoon(asOf: "${asOf}") } }`,
      )
    ).task
  expect(await onDay('2026-03-01')).toEqual({ standing: null, isDueSoon: false })
  expect(await onDay('2026-03-19')).toEqual({ standing: { currentDue: '2026-03-31' }, isDueSoon: false })
  expect(await onDay('2026-03-25')).toEqual({ standing: { currentDue: '2026-06-30' }, isDueSoon: false })
  expect(await onDay('2026-06-24')).toMatchObject({ isDueSoon: true })
  expect(await onDay('2026-07-01')).toMatchObject({ isDueSoon: false })
})

test('an agency names its tasks that are longest overdue, as many as it is asked for', async () => {
  const { agencies } = await ask(
    `{ agencies { edges { node { name two: overdueTasks(first: 2) { currentDue } overdueTasks { id } } } } }`,
  )
  const found = agencies.edges.find(({ node }: { node: { name: string } }) => node.name === 'Phòng Kinh tế').node
  expect(found.two).toEqual([{ currentDue: '2026-03-31' }, { currentDue: '2026-03-31' }])
  // handed in on time, one waits for its confirmation and is not overdue
  expect(found.overdueTasks).toHaveLength(4)
  expect(found.overdueTasks.at(-1).id).toBe(`Task:${extended.id}`)
})
