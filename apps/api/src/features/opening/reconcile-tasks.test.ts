import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { confirmCompletion } from '../tasks/confirm-completion.ts'
import { reportCompletion } from '../tasks/report-completion.ts'
import { startTask } from '../tasks/start-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { rows, division, office, committee } = scene

async function completeTask(task: TaskRow) {
  const { input, acting } = scene
  await startTask(input(task, 1), acting(scene.officer))
  await reportCompletion({ ...input(task, 2), deliveredOn: '2026-03-18', text: 'Đã xong.' }, acting(scene.officer))
  await confirmCompletion({ ...input(task, 3), waiver: 'Đã kiểm tra.' }, acting(scene.leader))
}

test('each lead of a directive gets a task of its own, due when the whole directive is due', async () => {
  const parties = [{ agency: division }, { agency: office }, { role: 'COORDINATE', agency: committee }]
  const tasks = await scene.tasksOf(await scene.open([{ due: '2026-03-31', parties }]))
  expect(tasks.map((task) => task.lead_agency_id)).toEqual([division, office])
  expect(tasks.map((task) => [task.assigned_on, task.current_due, task.state])).toEqual([
    ['2026-03-02', '2026-03-31', 'ASSIGNED'],
    ['2026-03-02', '2026-03-31', 'ASSIGNED'],
  ])
})

test('codes go on after the ten thousandth task', async () => {
  await house.admin.query(`select setval('reform.task_number', 10000)`)
  const conclusion = await scene.open([{ parties: [{ agency: division }, { agency: office }] }])
  const { rows: codes } = await house.admin.query('select code from reform.task where conclusion_id = $1 order by 1', [
    conclusion,
  ])
  expect(codes.map(({ code }) => code)).toEqual(['NV-2026-10001', 'NV-2026-10002'])
})

test('a group fans out to the members that existed on the day of the document', async () => {
  const former = await rows.agency({ validTo: '2026-03-01' })
  const lastDay = await rows.agency({ validTo: '2026-03-02' })
  const later = await rows.agency({ validFrom: '2026-03-03' })
  const group = await rows.group([former, lastDay, later, division])
  const document = await rows.document({ agency: committee, issuedOn: '2026-03-02' })
  const conclusion = await scene.open([{ parties: [{ group }] }], { document, heldOn: '2025-01-01' })
  expect((await scene.tasksOf(conclusion)).map((task) => task.lead_agency_id).sort()).toEqual(
    [lastDay, division].sort(),
  )
})

test('addressees lead where nobody is named as lead, and only then', async () => {
  const addressees = [
    { role: 'ADDRESSEE', agency: division },
    { role: 'ADDRESSEE', agency: office },
  ]
  const alone = await scene.open([{ parties: addressees }])
  const withLead = await scene.open([{ parties: [...addressees, { agency: committee }] }])
  expect(await scene.tasksOf(alone)).toHaveLength(2)
  expect((await scene.tasksOf(withLead)).map((task) => task.lead_agency_id)).toEqual([committee])
})

test('a party that resolves to nobody opens no task and stands as a doubt', async () => {
  const conclusion = await scene.open([{ parties: [{ asWritten: 'các ngành liên quan' }, { agency: division }] }], {
    slug: 'nghi-van',
  })
  expect(await scene.tasksOf(conclusion)).toHaveLength(1)
  const { data } = await house.ask('{ conclusion(slug: "nghi-van") { directives { doubts { code message } } } }')
  expect(data.conclusion.directives[0].doubts).toEqual([
    { code: 'party.unknown', message: 'Chưa xác định được cơ quan: “các ngành liên quan”.' },
  ])
})

test('an archived conclusion, a draft, and an item from which no task arises open nothing', async () => {
  const parties = [{ agency: division }]
  const conclusions = await Promise.all([
    rows.conclusion({ tracking: 'ARCHIVED', directives: [{ parties }] }),
    rows.conclusion({ status: 'draft', directives: [{ parties }] }),
    rows.conclusion({ directives: [{ parties, noTask: true }] }),
  ])
  await scene.reconcile()
  for (const conclusion of conclusions) expect(await scene.tasksOf(conclusion)).toEqual([])
})

test('run by many at once, and again, it opens each task once and finds nothing more to do', async () => {
  const directives = [1, 2, 3].map(() => ({ parties: [{ agency: division }, { agency: office }] }))
  const conclusion = await rows.conclusion({ agency: committee, directives })
  const changes = await Promise.all(Array.from({ length: 8 }, () => scene.reconcile('2026-03-02')))
  expect(changes.reduce((sum, each) => sum + each)).toBe(6)
  expect(await scene.tasksOf(conclusion)).toHaveLength(6)
  expect(await scene.reconcile()).toBe(0)
})

test('saving a conclusion anew changes nothing, since keys outlive their rows', async () => {
  const directive = { key: 'b31f0a52-5b0e-4cb5-9a4a-0d9f3a1f7a11', parties: [{ agency: division }], due: '2026-04-30' }
  const conclusion = await scene.open([directive])
  await rows.replaceDirectives(conclusion, [directive])
  expect(await scene.reconcile()).toBe(0)
  expect(await scene.tasksOf(conclusion)).toHaveLength(1)
})

test('a changed directive corrects a task nobody has started, and only marks a started one', async () => {
  const [first, second] = ['c31f0a52-5b0e-4cb5-9a4a-0d9f3a1f7a12', 'd31f0a52-5b0e-4cb5-9a4a-0d9f3a1f7a13']
  const saved = (due: string) => [first, second].map((key) => ({ key, due, parties: [{ agency: division }] }))
  const conclusion = await scene.open(saved('2026-04-30'))
  const [started] = await scene.tasksOf(conclusion)
  if (started) await startTask(scene.input(started, 1), scene.acting(scene.officer))
  await rows.replaceDirectives(conclusion, saved('2026-05-15'))
  expect(await scene.reconcile()).toBe(2)
  const tasks = await scene.tasksOf(conclusion)
  expect(tasks.map((task) => [task.current_due, task.source_changed])).toEqual([
    ['2026-04-30', true],
    ['2026-05-15', false],
  ])
  expect(await scene.reconcile()).toBe(0)
})

test('withdrawing the source hides its tasks with an event, publishing it again brings them back', async () => {
  const conclusion = await scene.open([{ parties: [{ agency: division }] }], { slug: 'rut-xuong' })
  await rows.change('conclusions', conclusion, { withdrawn_at: 'now' })
  await scene.reconcile()
  const [hidden] = await scene.tasksOf(conclusion)
  const asked = `{ task(id: "Task:${hidden?.id}") { code history { verb } } }`
  expect((await house.ask(asked)).data.task).toBeNull()
  await rows.change('conclusions', conclusion, { withdrawn_at: null })
  await scene.reconcile()
  const verbs = (await house.ask(asked)).data.task.history.map((event: { verb: string }) => event.verb)
  expect(verbs).toEqual(['OPEN', 'HIDE', 'SHOW'])
})

test('a source withdrawn and published again unchanged leaves a started task unmarked', async () => {
  const due = '2026-04-30'
  const saved = (day: string) => [
    { key: 'e31f0a52-5b0e-4cb5-9a4a-0d9f3a1f7a14', due: day, parties: [{ agency: division }] },
  ]
  const conclusion = await scene.open(saved(due))
  const [task] = await scene.tasksOf(conclusion)
  if (task) await startTask(scene.input(task, 1), scene.acting(scene.officer))
  const withdrawAndPublish = async (day: string) => {
    await rows.change('conclusions', conclusion, { withdrawn_at: 'now' })
    await scene.reconcile()
    await rows.replaceDirectives(conclusion, saved(day))
    await rows.change('conclusions', conclusion, { withdrawn_at: null })
    await scene.reconcile()
    const { data } = await house.ask(`{ task(id: "Task:${task?.id}") { history { verb } } }`)
    return data.task.history.at(-1).verb
  }
  expect(await withdrawAndPublish(due)).toBe('SHOW')
  expect((await scene.tasksOf(conclusion))[0]).toMatchObject({ origin_visible: true, source_changed: false })
  expect(await withdrawAndPublish('2026-05-15')).toBe('CORRECT_SOURCE')
  expect((await scene.tasksOf(conclusion))[0]).toMatchObject({ origin_visible: true, source_changed: true })
  expect(await scene.reconcile()).toBe(0)
})

test('the tasks of an internal conclusion, and what hangs on them, are seen by the agencies concerned only', async () => {
  const parties = [{ agency: division }, { role: 'MONITOR', agency: office }]
  const [task] = await scene.tasksOf(await scene.open([{ parties }], { audience: 'INTERNAL' }))
  if (!task) throw new Error('no task was opened')
  await completeTask(task)
  const seenBy = async (viewer: { id: number; role: string; agencyId: number | null } | null) => {
    const client = await house.admin.connect()
    try {
      await client.query('begin')
      await client.query('set local role api')
      for (const [name, value] of Object.entries({ id: viewer?.id, role: viewer?.role, agency: viewer?.agencyId })) {
        await client.query('select set_config($1, $2, true)', [`reform.viewer_${name}`, String(value ?? '')])
      }
      const { rows: counts } = await client.query(
        `select (select count(*)::int from reform.task where id = $1) as task,
          (select count(*)::int from reform.event where task_id = $1) as event,
          (select count(*)::int from reform.confirmation where task_id = $1) as confirmation,
          (select count(*)::int from reform.task_party where task_id = $1) as task_party`,
        [task.id],
      )
      return counts[0]
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const nothing = { task: 0, event: 0, confirmation: 0, task_party: 0 }
  const everything = { task: 1, event: 4, confirmation: 1, task_party: 1 }
  expect(await seenBy(null)).toEqual(nothing)
  expect(await seenBy(scene.stranger)).toEqual(nothing)
  expect(await seenBy(scene.officer)).toEqual(everything)
  expect(await seenBy(scene.leader)).toEqual(everything)
})
