import fc from 'fast-check'
import type pg from 'pg'
import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { stepsOf, take } from '../../testing/random-work.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { viewerSettings } from '../../viewer-transaction.ts'
import type { Viewer } from '../auth/viewer.ts'
import { reconcileTasks } from '../opening/reconcile-tasks.ts'
import { foldTally } from './fold-tally.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const leads = [scene.division, scene.office, scene.committee]
const past = ['2026-03-02', '2026-03-10', '2026-03-20', '2026-04-02']
const { rows: clock } = await house.admin.query(
  `select array(select (reform.today() + n)::text from unnest(array[-2, -1, 0, 1, 9]) n) as days, reform.today()::text as today`,
)
const { days: nearDays, today } = clock[0]
const dues = [null, '2026-03-09', '2026-03-31', ...nearDays, '2999-12-31']
const conclusions: number[] = []
for (const audience of ['PUBLIC', 'PUBLIC', 'INTERNAL'] as const) {
  const directives = dues.flatMap((due) =>
    leads.map((agency) => ({ parties: [{ agency }, { role: 'MONITOR', agency: scene.office }], ...(due && { due }) })),
  )
  const areas = ['DIRECTION', 'CIVIL_SERVICE'].slice(conclusions.length)
  conclusions.push(await scene.open(directives, { audience, areas }))
}
const items = dues.map((due) => ({ parties: leads.map((agency) => ({ agency })), ...(due && { due }) }))
await scene.rows.plan({
  agency: scene.committee,
  areas: [
    { area: 'DIRECTION', items },
    { area: 'PUBLIC_FINANCE', items: items.slice(0, 3) },
    { items: items.slice(3) },
  ],
})
await reconcileTasks(house.orm.em.fork(), '2026-03-02')
// No verb cancels or removes a task yet; the counters are ready for the day one does.
await house.admin.query(`alter table reform.task disable trigger keep_to_edges;
  alter table reform.event disable trigger refuse_change`)
const world = { house, scene, leads, conclusions, days: [...past, today], dues }
const viewers = [null, scene.officer, scene.monitor, scene.stranger, scene.editor]
const askedDays = [null, '2026-03-10', '2026-04-02', ...nearDays]
const names = [
  ...['total', 'completed_on_time', 'completed_late', 'in_progress_on_time', 'in_progress_overdue', 'no_deadline'],
  ...['no_deadline_completed', 'cancelled', 'transferred'],
]

type Figures = Record<string, Record<string, number>>

/** The boards and the figures of one agency and one conclusion, by what they are about. */
async function readFigures(client: pg.ClientBase, day: string | null): Promise<Figures> {
  const { rows } = await client.query(
    `select coalesce('AGENCY ' || agency_id, 'CONCLUSION ' || conclusion_id, 'PLAN ' || plan_id, case when kind = 'MONTH' then 'MONTH ' || coalesce(month::text, '') end, 'AREA ' || coalesce(area, '')) as of, b.*
     from unnest(array['AGENCY', 'CONCLUSION', 'PLAN', 'AREA', 'MONTH']) g, reform.scoreboard(g, null, null, $1) b
     union all select 'total', null, null, null, null, null, null, * from reform.scoreboard_total(null, null, $1)
     union all select 'lead', null, null, null, null, null, null, * from reform.completion(null, null, $2, $1)
     union all select 'conclusion', null, null, null, null, null, null, * from reform.completion($3, null, null, $1)
     union all select 'both', null, null, null, null, null, null, * from reform.completion($3, null, $2, $1)`,
    [day, leads[0], conclusions[0]],
  )
  return Object.fromEntries(rows.map((row) => [row.of, Object.fromEntries(names.map((name) => [name, row[name]]))]))
}

/** The same, counted task by task. */
async function countFigures(client: pg.ClientBase, day: string | null): Promise<Figures> {
  const { rows } = await client.query(
    `select t.lead_agency_id as lead, t.conclusion_id as conclusion, t.plan_id as plan, s.state,
       date_trunc('month', s.current_due::timestamp)::date::text as month,
       reform.completion_status(s.state, s.current_due, s.delivered_on, s.completed_on, coalesce($1::date, reform.today())) as status,
       array(select a.area from content.conclusion_area a where a.conclusion_id = t.conclusion_id
         union all select t.area where t.area is not null) as areas
     from reform.task t
     join lateral (
       select t.state, t.current_due, t.delivered_on, t.completed_on where coalesce($1::date, reform.today()) >= reform.today()
       union all
       (select e.state, e.current_due, e.delivered_on, e.completed_on from reform.event e
        where $1::date < reform.today() and e.task_id = t.id and e.occurred_on <= $1 order by e.seq desc limit 1)) s on true`,
    [day],
  )
  const none = () => Object.fromEntries(names.map((name) => [name, 0]))
  const figures: Figures = { total: none(), lead: none(), conclusion: none(), both: none() }
  for (const { lead, conclusion, plan, month, state, status, areas } of rows) {
    const [isLead, isConclusion] = [lead === leads[0], conclusion === conclusions[0]]
    const places = [
      'total',
      `AGENCY ${lead}`,
      plan ? `PLAN ${plan}` : `CONCLUSION ${conclusion}`,
      `MONTH ${month ?? ''}`,
      ...(areas.length ? areas : ['']).map((area: string) => `AREA ${area}`),
    ]
    if (isLead) places.push('lead')
    if (isConclusion) places.push('conclusion')
    if (isLead && isConclusion) places.push('both')
    const counted = [
      status ?? state,
      status && 'total',
      status === 'NO_DEADLINE' && state === 'COMPLETED' && 'no_deadline_completed',
    ]
    for (const place of places) {
      figures[place] ??= none()
      for (const name of counted)
        if (name) figures[place][name.toLowerCase()] = (figures[place][name.toLowerCase()] ?? 0) + 1
    }
  }
  return figures
}

/** Both within one snapshot, as the api in the name of a viewer. */
async function compareFigures(viewer: Viewer | null, days: (string | null)[]): Promise<void> {
  const client = await house.admin.connect()
  try {
    await client.query('begin isolation level repeatable read')
    await client.query('set local role api')
    for (const [name, value] of Object.entries(viewerSettings(viewer))) {
      await client.query('select set_config($1, $2, true)', [name, value])
    }
    for (const day of days) {
      expect(await readFigures(client, day), `${viewer?.role} ${day}`).toEqual(await countFigures(client, day))
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the boards say what counting task by task says, to everybody and of every day, whatever happens to tasks', async () => {
  const done = new Set<string>()
  const round = fc.record({
    steps: fc.array(stepsOf(world), { minLength: 6, maxLength: 12 }),
    looker: fc.constantFrom(...viewers),
    day: fc.constantFrom(...askedDays),
  })
  const property = fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 4 }), async (rounds) => {
    for (const { steps, looker, day } of rounds) {
      // The steps of a round meet each other, folds, and somebody who looks.
      const [outcomes] = await Promise.all([
        Promise.all(steps.map((step) => take(step, world))),
        foldTally(house.orm.em.fork()),
        foldTally(house.orm.em.fork()),
        compareFigures(looker, [day]),
      ])
      for (const [index, isDone] of outcomes.entries()) if (isDone) done.add(steps[index]?.kind ?? '')
    }
    for (const viewer of viewers) await compareFigures(viewer, askedDays)
  })
  await fc.assert(property, { numRuns: 8, seed: 628, endOnFailure: true })
  // A run that did nothing proves nothing.
  expect(done).toEqual(new Set(['start', 'report', 'confirm', 'change', 'reconcile', 'fold', 'remove']))
}, 120_000)

test('a fold leaves one row for each key and the days still to come, and counting anew gives the same', async () => {
  const sums = async () =>
    (
      await house.admin.query(
        `select audience, kind, key, ${names.map((name) => `sum(${name})::int as ${name}`)} from (
           select * from reform.tally union all select * from reform.tally_change) t
         where after < reform.today() group by 1, 2, 3 having sum(total) + sum(cancelled) + sum(transferred) > 0 order by 1, 2, 3`,
      )
    ).rows
  const before = await sums()
  await foldTally(house.orm.em.fork())
  const { rows } = await house.admin.query(
    `select (select count(*)::int from reform.tally_change) as change,
       (select count(*)::int from reform.tally where after <> '-infinity' and after < reform.today() - 1) as over`,
  )
  expect(rows).toEqual([{ change: 0, over: 0 }])
  expect(await sums()).toEqual(before)
  await house.admin.query('select reform.recount()')
  expect(await sums()).toEqual(before)
})

test('the working role can neither write the counters nor count them anew', async () => {
  for (const statement of [
    `insert into reform.tally_change select * from reform.tally_change`,
    `update reform.tally set total = 0`,
    `delete from reform.tally`,
    `select reform.recount()`,
  ]) {
    await expect(house.orm.em.fork().execute(statement), statement).rejects.toMatchObject({ code: '42501' })
  }
})
