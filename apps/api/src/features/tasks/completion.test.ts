import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { confirmCompletion } from './confirm-completion.ts'
import { reportCompletion } from './report-completion.ts'
import { startTask } from './start-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const counts = 'total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted'
const none = {
  total: 0,
  completedOnTime: 0,
  completedLate: 0,
  inProgressOnTime: 0,
  inProgressOverdue: 0,
  noDeadline: 0,
  noDeadlineCompleted: 0,
}

async function complete(task: TaskRow, deliveredOn: string, confirmedOn: string): Promise<void> {
  const report = { ...scene.input(task, 1), deliveredOn, text: 'Đã xong.' }
  await reportCompletion(report, scene.acting(scene.officer, deliveredOn))
  await confirmCompletion({ ...scene.input(task, 2), waiver: 'Đã kiểm tra.' }, scene.acting(scene.leader, confirmedOn))
}

/** Six tasks of one conclusion: one for each way a task can stand in April 2026. */
async function playApril(slug: string) {
  const parties = [{ agency: scene.division }]
  const due = '2026-03-31'
  const dues = [due, due, '2999-12-31', due, undefined, undefined]
  const conclusion = await scene.open(
    dues.map((each) => ({ parties, ...(each && { due: each }) })),
    { slug, areas: ['DIRECTION', 'CIVIL_SERVICE'] },
  )
  const [onTime, late, , overdue, , ongoing] = (await scene.tasksOf(conclusion)) as TaskRow[]
  await complete(onTime as TaskRow, '2026-03-31', '2026-04-10')
  await complete(late as TaskRow, '2026-04-01', '2026-04-02')
  await startTask(scene.input(overdue as TaskRow, 1), scene.acting(scene.officer, '2026-03-10'))
  await complete(ongoing as TaskRow, '2026-03-20', '2026-03-21')
  return conclusion
}

const completionOf = async (slug: string, asOf?: string) =>
  (await ask(`{ conclusion(slug: "${slug}") { completion${asOf ? `(asOf: "${asOf}")` : ''} { ${counts} } } }`))
    .conclusion.completion
const ask = async (question: string) => (await house.ask(question)).data

test('today every task stands in one of the five counts', async () => {
  await playApril('thang-tu')
  expect(await completionOf('thang-tu')).toEqual({
    total: 6,
    completedOnTime: 1,
    completedLate: 1,
    inProgressOnTime: 1,
    inProgressOverdue: 1,
    noDeadline: 2,
    noDeadlineCompleted: 1,
  })
})

test('a past day is told as the ledger had it at the end of that day', async () => {
  await playApril('theo-ngay')
  const told = async (asOf: string) => completionOf('theo-ngay', asOf)
  expect(await told('2026-03-01')).toEqual(none)
  expect(await told('2026-03-02')).toEqual({ ...none, total: 6, inProgressOnTime: 4, noDeadline: 2 })
  expect(await told('2026-03-31')).toEqual({
    ...none,
    total: 6,
    inProgressOnTime: 4,
    noDeadline: 2,
    noDeadlineCompleted: 1,
  })
  // Handed in on the last day and not yet confirmed: still in progress, and on time.
  expect(await told('2026-04-01')).toMatchObject({ inProgressOnTime: 2, inProgressOverdue: 2 })
  expect(await told('2026-04-02')).toMatchObject({ completedLate: 1, inProgressOnTime: 2, inProgressOverdue: 1 })
  expect(await told('2026-04-10')).toMatchObject({ completedOnTime: 1, completedLate: 1, inProgressOnTime: 1 })
})

test('the tasks behind a count of a past day are found by that day, and each tells how it stood then', async () => {
  await playApril('tung-viec')
  const listed = async (asOf: string, filter = '') => {
    const { tasks } = await ask(`{ tasks(asOf: "${asOf}", filter: { conclusion: "tung-viec" ${filter} }) {
      edges { node { completionStatus daysOverdue conclusion { completion { inProgressOverdue } } } } } }`)
    return tasks.edges.map(({ node }: { node: object }) => node)
  }
  expect(await listed('2026-03-01')).toEqual([])
  expect(await listed('2026-03-31')).toHaveLength(6)
  const late = { completionStatus: 'IN_PROGRESS_OVERDUE', daysOverdue: 1 }
  expect(await listed('2026-04-01', 'status: IN_PROGRESS_OVERDUE')).toEqual([
    { ...late, conclusion: { completion: { inProgressOverdue: 2 } } },
    { ...late, conclusion: { completion: { inProgressOverdue: 2 } } },
  ])
})

test('a task is late from the day after its due day, told for that task too', async () => {
  const task = await scene.task('2026-03-31')
  const status = async (asOf: string) =>
    (await ask(`{ task(id: "Task:${task.id}") { completionStatus(asOf: "${asOf}") daysOverdue(asOf: "${asOf}") } }`))
      .task
  expect(await status('2026-03-01')).toEqual({ completionStatus: null, daysOverdue: null })
  expect(await status('2026-03-31')).toEqual({ completionStatus: 'IN_PROGRESS_ON_TIME', daysOverdue: null })
  expect(await status('2026-04-01')).toEqual({ completionStatus: 'IN_PROGRESS_OVERDUE', daysOverdue: 1 })
})

test('the five counts sum to the total, and sums over agencies and conclusions equal the whole', async () => {
  await scene.open([{ parties: [{ agency: scene.office }, { agency: scene.committee }], due: '2026-03-31' }])
  for (const span of ['', ', from: "2026-03-01", to: "2026-12-31"', ', asOf: "2026-04-01"', ', to: "2026-03-30"']) {
    for (const group of ['AGENCY', 'CONCLUSION', 'AREA']) {
      const { scoreboard } = await ask(
        `{ scoreboard(groupBy: ${group}${span}) { mayOverlap total { ${counts} } rows { completion { ${counts} } } } }`,
      )
      const rows = scoreboard.rows.map((row: { completion: Record<string, number> }) => row.completion)
      for (const each of [scoreboard.total, ...rows]) {
        const { completedOnTime, completedLate, inProgressOnTime, inProgressOverdue, noDeadline } = each
        expect(completedOnTime + completedLate + inProgressOnTime + inProgressOverdue + noDeadline).toBe(each.total)
      }
      expect(scoreboard.mayOverlap).toBe(group === 'AREA')
      if (group === 'AREA') continue
      const sum = (name: string) =>
        rows.reduce((total: number, row: Record<string, number>) => total + (row[name] ?? 0), 0)
      for (const name of counts.split(' '))
        expect([group, span, name, sum(name)]).toEqual([group, span, name, scoreboard.total[name]])
    }
  }
})

test('a board of a span counts what is due in it, and tells apart what was open when it began', async () => {
  const { scoreboard } = await ask(
    '{ scoreboard(groupBy: AGENCY, from: "2026-04-01", to: "2026-04-30", asOf: "2026-04-15") { total { total } carriedOver { total } } }',
  )
  const { rows } = await house.admin.query(
    `select count(*) filter (where current_due between '2026-04-01' and '2026-04-30')::int as due,
       count(*) filter (where current_due < '2026-04-01' and (completed_on is null or completed_on >= '2026-04-01'))::int as open
     from reform.standing('2026-04-15')`,
  )
  expect(scoreboard).toEqual({ total: { total: rows[0].due }, carriedOver: { total: rows[0].open } })
})

test('shares have the denominators their names say, and are null over nothing', async () => {
  const shares = 'onTimeShareOfCompleted onTimeShareOfTotal completedShareOfDue'
  const { conclusion } = await ask(`{ conclusion(slug: "thang-tu") { completion { ${shares} } } }`)
  expect(conclusion.completion).toEqual({
    onTimeShareOfCompleted: 1 / 2,
    onTimeShareOfTotal: 1 / 6,
    completedShareOfDue: 2 / 3,
  })
  const { conclusion: before } = await ask(
    `{ conclusion(slug: "thang-tu") { completion(asOf: "2026-01-01") { ${shares} } } }`,
  )
  expect(Object.values(before.completion)).toEqual([null, null, null])
})

test('the list of what is overdue holds what was delivered late and waits, not what was delivered in time and waits', async () => {
  const parties = [{ agency: scene.division }]
  const conclusion = await scene.open(
    Array.from({ length: 3 }, () => ({ parties, due: '2026-03-31' })),
    { slug: 'cho-xac-nhan' },
  )
  const tasks = (await scene.tasksOf(conclusion)) as TaskRow[]
  for (const [index, deliveredOn] of ['2026-03-31', '2026-04-01'].entries()) {
    const report = { ...scene.input(tasks[index] as TaskRow, 1), deliveredOn, text: 'Đã xong.' }
    await reportCompletion(report, scene.acting(scene.officer, deliveredOn))
  }
  const { tasks: overdue } = await ask(`{
    tasks(filter: { conclusion: "cho-xac-nhan", status: IN_PROGRESS_OVERDUE }) { totalCount edges { node { id } } }
  }`)
  const late = tasks.slice(1).map(({ id }) => `Task:${id}`)
  expect(overdue.edges.map(({ node }: { node: { id: string } }) => node.id).sort()).toEqual(late.sort())
})
