import { expect, test } from 'vitest'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { reconcileTasks } from '../opening/reconcile-tasks.ts'
import { confirmCompletion } from '../tasks/confirm-completion.ts'
import { reportCompletion } from '../tasks/report-completion.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { rows, division, office, committee } = scene
const key = 'a1f0a520-5b0e-4cb5-9a4a-0d9f3a1f7b01'

const document = await rows.document({ slug: 'ke-hoach-12', issuedOn: '2026-01-15' })
const plan = await rows.plan({
  slug: 'ke-hoach-2026',
  title: 'Kế hoạch cải cách hành chính năm 2026',
  agency: committee,
  document,
  areas: [
    {
      number: 'I',
      title: 'Cải cách thể chế',
      area: 'INSTITUTIONAL',
      items: [
        { key, text: 'Rà soát văn bản.', due: '2026-03-31', parties: [{ agency: division }, { agency: office }] },
        { text: 'Đánh giá chung.', noTask: true },
      ],
    },
    {
      number: 'II',
      title: 'Chính quyền số',
      area: 'DIGITAL_GOVERNMENT',
      items: [
        {
          text: 'Số hóa hồ sơ.',
          due: '2026-02-28',
          parties: [{ agency: division }, { role: 'COORDINATE', agency: office }, { role: 'MONITOR', agency: office }],
        },
        { text: 'Việc chưa rõ ai làm.', parties: [{ asWritten: 'các đơn vị' }] },
      ],
    },
  ],
  targets: [
    {
      indicator: 'Tỷ lệ hồ sơ trực tuyến',
      value: 80,
      unit: '%',
      measured: [
        { on: '2026-03-14', value: 71.5 },
        { on: '2026-06-14', value: 82.25 },
      ],
    },
    { indicator: 'Chi phí tuân thủ', comparator: 'AT_MOST', value: 10, measured: [{ on: '2026-06-14', value: 12 }] },
    { indicator: 'Số thủ tục rà soát', comparator: 'EXACTLY', value: 20 },
  ],
})
await rows.plan({
  slug: 'ke-hoach-2017',
  year: 2017,
  tracking: 'ARCHIVED',
  scheme: 'PROGRAMME_2011_2020',
  areas: [
    {
      number: '7',
      title: 'hiện đại hoá nền hành chính',
      area: 'MODERNISATION',
      items: [{ parties: [{ agency: division }] }],
    },
  ],
})
await reconcileTasks(house.orm.em.fork(), '2026-01-20')

const tasks = async () =>
  (
    await house.admin.query(
      `select code, id, version, title, lead_agency_id, assigned_on::text, current_due::text, area, state, origin_visible
       from reform.task where plan_id = $1 order by code`,
      [plan],
    )
  ).rows

test('items of a plan open a task for each lead, due when the item is due, given on the day of the document', async () => {
  expect(
    (await tasks()).map((task) => [task.title, task.lead_agency_id, task.assigned_on, task.current_due, task.area]),
  ).toEqual([
    ['Rà soát văn bản.', division, '2026-01-15', '2026-03-31', 'INSTITUTIONAL'],
    ['Rà soát văn bản.', office, '2026-01-15', '2026-03-31', 'INSTITUTIONAL'],
    ['Số hóa hồ sơ.', division, '2026-01-15', '2026-02-28', 'DIGITAL_GOVERNMENT'],
  ])
  const { data } = await house.ask(
    `{ plan(slug: "ke-hoach-2017") { completion { total } areas { items { tasks { code } } } } }`,
  )
  expect(data.plan).toEqual({ completion: { total: 0 }, areas: [{ items: [{ tasks: [] }] }] })
})

test('a task leads back to its item, its area and its plan, and the document leads to the task', async () => {
  const { data } = await house.ask(`{ document(slug: "ke-hoach-12") {
    plans { slug } tasks { title plan { slug } conclusion { slug } directive { key } areas { key }
      planItem { text planArea { number title } plan { slug } } } } }`)
  expect(data.document.plans).toEqual([{ slug: 'ke-hoach-2026' }])
  expect(data.document.tasks[0]).toEqual({
    title: 'Số hóa hồ sơ.',
    plan: { slug: 'ke-hoach-2026' },
    conclusion: null,
    directive: null,
    areas: [{ key: 'DIGITAL_GOVERNMENT' }],
    planItem: {
      text: 'Số hóa hồ sơ.',
      planArea: { number: 'II', title: 'Chính quyền số' },
      plan: { slug: 'ke-hoach-2026' },
    },
  })
})

test('the areas keep the order of the plan and sum up to its progress, and boards know it', async () => {
  const [first] = await tasks()
  await reportCompletion(
    { ...scene.input(first, 1), deliveredOn: '2026-03-18', text: 'Đã rà soát.' },
    scene.acting(scene.officer),
  )
  await confirmCompletion({ ...scene.input(first, 2), waiver: 'Đã kiểm tra.' }, scene.acting(scene.leader))
  const counts = '{ total completedOnTime inProgressOnTime inProgressOverdue }'
  const asked = `{ plan(slug: "ke-hoach-2026") { completion ${counts}
      areas { number title reformArea { key } completion ${counts} before: completion(asOf: "2026-03-19") ${counts} } }
    byPlan: scoreboard(groupBy: PLAN) { rows { label plan { slug } completion ${counts} } }
    byArea: scoreboard(groupBy: AREA) { rows { key completion ${counts} } } }`
  const { result, statements } = await countStatements(() => house.ask(asked))
  expect(statements).toHaveLength(1)
  const { data } = result
  const done = { total: 2, completedOnTime: 1, inProgressOnTime: 0, inProgressOverdue: 1 }
  const late = { total: 1, completedOnTime: 0, inProgressOnTime: 0, inProgressOverdue: 1 }
  expect(data.plan.areas).toEqual([
    {
      number: 'I',
      title: 'Cải cách thể chế',
      reformArea: { key: 'INSTITUTIONAL' },
      completion: done,
      before: { total: 2, completedOnTime: 0, inProgressOnTime: 2, inProgressOverdue: 0 },
    },
    {
      number: 'II',
      title: 'Chính quyền số',
      reformArea: { key: 'DIGITAL_GOVERNMENT' },
      completion: late,
      before: late,
    },
  ])
  const whole = { total: 3, completedOnTime: 1, inProgressOnTime: 0, inProgressOverdue: 2 }
  expect(data.plan.completion).toEqual(whole)
  expect(data.byPlan.rows).toEqual([
    { label: 'Kế hoạch cải cách hành chính năm 2026', plan: { slug: 'ke-hoach-2026' }, completion: whole },
  ])
  expect(data.byArea.rows).toEqual(
    expect.arrayContaining([
      { key: 'INSTITUTIONAL', completion: done },
      { key: 'DIGITAL_GOVERNMENT', completion: late },
    ]),
  )
})

test('the newest measurement stands beside its target and says whether it is met', async () => {
  const { data } = await house.ask(`{ plan(slug: "ke-hoach-2026") { targets {
    indicator comparator value unit latest { measuredOn value isMet } measurements { isMet } } } }`)
  expect(data.plan.targets).toEqual([
    {
      indicator: 'Tỷ lệ hồ sơ trực tuyến',
      comparator: 'AT_LEAST',
      value: 80,
      unit: '%',
      latest: { measuredOn: '2026-06-14', value: 82.25, isMet: true },
      measurements: [{ isMet: true }, { isMet: false }],
    },
    {
      indicator: 'Chi phí tuân thủ',
      comparator: 'AT_MOST',
      value: 10,
      unit: null,
      latest: { measuredOn: '2026-06-14', value: 12, isMet: false },
      measurements: [{ isMet: false }],
    },
    { indicator: 'Số thủ tục rà soát', comparator: 'EXACTLY', value: 20, unit: null, latest: null, measurements: [] },
  ])
})

test('a party nobody recognised opens no task and is told as a doubt', async () => {
  const { data } = await house.ask('{ plan(slug: "ke-hoach-2026") { areas { items { doubts { code } } } } }')
  expect(data.plan.areas.flatMap((area: { items: unknown[] }) => area.items)).toEqual([
    { doubts: [] },
    { doubts: [] },
    { doubts: [] },
    { doubts: [{ code: 'party.unknown' }] },
  ])
})

test('plans are found by year, agency, and by an area also under its name of another period', async () => {
  const asked = async (filter: string) =>
    (await house.ask(`{ plans(filter: { ${filter} }) { edges { node { slug } } } }`)).data.plans.edges.map(
      (edge: { node: { slug: string } }) => edge.node.slug,
    )
  expect(await asked('year: 2017')).toEqual(['ke-hoach-2017'])
  expect(await asked('tracking: LIVE')).toEqual(['ke-hoach-2026'])
  expect(await asked('area: DIGITAL_GOVERNMENT')).toEqual(['ke-hoach-2026', 'ke-hoach-2017'])
  expect(await asked('area: MODERNISATION')).toEqual(['ke-hoach-2026', 'ke-hoach-2017'])
  expect(await asked('area: PUBLIC_FINANCE')).toEqual([])
  const { data } = await house.ask(
    `{ plan(slug: "ke-hoach-2017") { areas { reformArea { schemes successor { key } } } } }`,
  )
  expect(data.plan.areas[0].reformArea).toEqual({
    schemes: ['PROGRAMME_2011_2020', 'PAR_INDEX'],
    successor: { key: 'DIGITAL_GOVERNMENT' },
  })
})

test('what tasks a filter finds can be told by plan and by area', async () => {
  const count = async (filter: string) =>
    (await house.ask(`{ tasks(filter: { ${filter} }) { totalCount } }`)).data.tasks.totalCount
  expect(await count('plan: "ke-hoach-2026"')).toBe(3)
  expect(await count('area: DIGITAL_GOVERNMENT')).toBe(1)
  expect(await count('plan: "khong-co"')).toBe(0)
})

for (const [what, publication] of Object.entries({
  'a draft': { status: 'draft' },
  'a plan whose minute has not come': { liveFrom: '2999-01-01' },
  'an internal plan': { audience: 'INTERNAL', agency: committee },
} as const)) {
  test(`${what} is invisible, with all that hangs on it`, async () => {
    const item = { key: crypto.randomUUID(), text: 'Điều giữ kín', parties: [{ agency: division }] }
    const slug = `kin-${item.key}`
    const hidden = await rows.plan({ ...publication, slug, title: 'Điều giữ kín', areas: [{ items: [item] }] })
    await scene.reconcile()
    const { data } = await house.ask(`{ plan(slug: "${slug}") { id } node(id: "PlanItem:${item.key}") { id }
      byId: node(id: "Plan:${hidden}") { id } search(query: "giữ kín") { totalCount }
      plans { edges { node { slug } } } tasks(first: 50) { edges { node { title } } } }`)
    expect(data).toMatchObject({ plan: null, node: null, byId: null, search: { totalCount: 0 } })
    expect(JSON.stringify(data)).not.toContain('giữ kín')
  })
}

test('a withdrawn plan leaves its notice, and its tasks are hidden', async () => {
  await rows.change('plans', plan, { withdrawn_at: 'now', withdrawn_reason: 'Thay kế hoạch khác.' })
  await scene.reconcile()
  expect((await tasks()).map((task) => task.origin_visible)).toEqual([false, false, false])
  const { data } = await house.ask('{ departed(kind: PLAN, slug: "ke-hoach-2026") { state reason } }')
  expect(data.departed).toEqual({ state: 'WITHDRAWN', reason: 'Thay kế hoạch khác.' })
  await rows.change('plans', plan, { withdrawn_at: null })
  await scene.reconcile()
  expect((await tasks()).map((task) => task.origin_visible)).toEqual([true, true, true])
})
