import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { stepsOf, take } from '../../testing/random-work.ts'
import { setWorkScene } from '../../testing/work-scene.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const leads = [scene.division, scene.office]
const dues = [null, '2026-03-09', '2026-03-31', '2026-06-15', '2999-12-31']
const directives = dues.flatMap((due) => leads.map((agency) => ({ parties: [{ agency }], ...(due && { due }) })))
const slugs = ['mot', 'hai', 'noi-bo']
const conclusions: number[] = []
for (const slug of slugs) {
  conclusions.push(await scene.open(directives, { slug, audience: slug === 'noi-bo' ? 'INTERNAL' : 'PUBLIC' }))
}
await scene.rows.plan({ slug: 'ke-hoach', agency: scene.committee, areas: [{ items: directives }] })
await scene.reconcile('2026-03-16')
// Whatever may ever happen to a task, sensible or not.
await house.admin.query(`alter table reform.task disable trigger keep_to_edges;
  alter table reform.event disable trigger refuse_change`)
const { rows: clock } = await house.admin.query('select reform.today()::text as today')
const { today } = clock[0]
const days = ['2026-03-02', '2026-03-10', '2026-03-20', '2026-04-02', '2026-07-31', today]
const world = { house, scene, leads, conclusions, days, dues }
const { headers: editor } = await logIn(house.admin, { role: 'MANAGING_EDITOR', agencyId: scene.committee })

interface Point {
  on: string
  total: number
  completed: number
  due: number
}
const counts = 'total completedOnTime completedLate inProgressOnTime inProgressOverdue noDeadline noDeadlineCompleted'
const origins = [...slugs.map((slug) => ['conclusion', slug]), ['plan', 'ke-hoach']] as [string, string][]

async function burnUpOf([kind, slug]: [string, string], asOf: string | null, headers = {}): Promise<Point[]> {
  const question = `query ($asOf: Date) { ${kind}(slug: "${slug}") { burnUp(asOf: $asOf) { on total completed due } } }`
  const { data } = await house.ask(question, { asOf }, headers)
  return data[kind]?.burnUp ?? []
}

/** What completion answers on that day, and the list of what was due by then. */
async function standingOn([kind, slug]: [string, string], on: string, headers: object): Promise<Point> {
  const question = `query ($on: Date!) {
    ${kind}(slug: "${slug}") { completion(asOf: $on) { ${counts} } }
    tasks(asOf: $on, filter: { ${kind}: "${slug}", isCounted: true, dueTo: $on }) { totalCount } }`
  const { data } = await house.ask(question, { on }, headers as Record<string, string>)
  const { total, completedOnTime, completedLate, noDeadlineCompleted } = data[kind].completion
  const completed = completedOnTime + completedLate + noDeadlineCompleted
  return { on, total, completed, due: data.tasks.totalCount }
}

test('a burn-up tells of weeks, then of months, then of a few months at a time, 36 points at most', async () => {
  const slug = 'lau-dai'
  const conclusion = await scene.open([{ parties: [{ agency: scene.division }] }], { slug })
  const [task] = await scene.tasksOf(conclusion)
  const onDays = async (asOf: string | null) => (await burnUpOf(['conclusion', slug], asOf)).map(({ on }) => on)
  expect(await onDays('2026-03-01')).toEqual([])
  expect(await onDays('2026-03-02')).toEqual(['2026-03-02'])
  expect(await onDays('2026-03-24')).toEqual(['2026-03-08', '2026-03-15', '2026-03-22', '2026-03-24'])
  expect(await onDays('2026-06-10')).toEqual(['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-10'])
  await house.admin.query(`update reform.event set occurred_on = '2019-01-15' where task_id = $1`, [task?.id])
  const long = await onDays('2026-06-10')
  expect(long.slice(0, 2)).toEqual(['2019-03-31', '2019-06-30'])
  expect(long.at(-1)).toBe('2026-06-10')
  expect(long.length).toBeLessThanOrEqual(36)
})

test('every point of a burn-up says what completion says of that day, to everybody, whatever happened to tasks', async () => {
  const property = fc.asyncProperty(
    fc.array(stepsOf(world), { minLength: 10, maxLength: 20 }),
    fc.constantFrom(null, '2026-03-31', '2026-05-15'),
    async (steps, asOf) => {
      for (const step of steps) await take(step, world)
      for (const headers of [{}, editor]) {
        for (const origin of origins) {
          const points = await burnUpOf(origin, asOf, headers)
          for (const point of points) expect(point).toEqual(await standingOn(origin, point.on, headers))
          if (points.length > 0) expect(points.at(-1)?.on).toBe(asOf ?? today)
        }
      }
    },
  )
  await fc.assert(property, { numRuns: 6, seed: 628, endOnFailure: true })
  expect((await burnUpOf(['conclusion', 'noi-bo'], null)).length).toBe(0)
}, 120_000)

test('the months of a board sum to the whole, on any day, and each month to the list of what is due in it', async () => {
  for (const asOf of [null, '2026-03-10', '2026-04-02', '2999-01-01']) {
    const question = `query ($asOf: Date) { scoreboard(groupBy: MONTH, asOf: $asOf) {
      total { ${counts} } rows { key month label completion { ${counts} } } } }`
    const { data } = await house.ask(question, { asOf })
    const { total, rows } = data.scoreboard
    for (const name of counts.split(' ')) {
      const sum = rows.reduce(
        (all: number, row: { completion: Record<string, number> }) => all + (row.completion[name] ?? 0),
        0,
      )
      expect([asOf, name, sum]).toEqual([asOf, name, total[name]])
    }
    const [latest] = rows
    expect(rows.at(-1)).toMatchObject({ key: 'NONE', month: null, label: 'Không thời hạn' })
    expect(latest).toMatchObject({ key: '2999-12', month: '2999-12-01', label: 'Tháng 12/2999' })
    const march = rows.find(({ key }: { key: string }) => key === '2026-03')
    const list = await house.ask(
      `query ($asOf: Date) { tasks(asOf: $asOf, filter: { isCounted: true, dueFrom: "2026-03-01", dueTo: "2026-03-31" }) { totalCount } }`,
      { asOf },
    )
    expect(march.completion.total).toBe(list.data.tasks.totalCount)
  }
})
