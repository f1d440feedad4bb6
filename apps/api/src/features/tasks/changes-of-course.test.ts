import { expect, test } from 'vitest'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { cancelTask } from './cancel-task.ts'
import { confirmCompletion } from './confirm-completion.ts'
import { decideExtension } from './decide-extension.ts'
import { reportCompletion } from './report-completion.ts'
import { reportProgress } from './report-progress.ts'
import { requestExtension } from './request-extension.ts'
import { returnTask } from './return-task.ts'
import { startTask } from './start-task.ts'
import { transferTask } from './transfer-task.ts'
import type { Outcome } from './verb.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { officer, colleague, leader, monitor, input, acting, division, office, rows } = scene

const codes = ({ problems }: Outcome) => problems.map(({ code }) => code)
const request = { requestedDue: '2026-04-30', reason: 'Chờ số liệu của các thôn.' }
const report = { deliveredOn: '2026-03-18', text: 'Đã xong.' }
const other = await rows.agency({ name: 'Phòng Văn hóa' })

async function stand(task: { id: string }) {
  const { rows: found } = await house.admin.query(
    `select state, version, current_due::text, original_due::text, extension_count, delivered_on::text, lead_agency_id,
       source_changed, (select s.id from reform.task s where s.predecessor_id = t.id) as successor
     from reform.task t where id = $1`,
    [task.id],
  )
  return found[0]
}

test('an extension is asked for by the lead, given by the assigner, and timeliness is judged by the new due day', async () => {
  const task = await scene.task()
  expect(codes(await requestExtension({ ...input(task, 1), ...request }, acting(officer)))).toEqual([])
  expect(await stand(task)).toMatchObject({ state: 'ASSIGNED', current_due: '2026-03-31', extension_count: 0 })
  expect(codes(await decideExtension({ ...input(task, 2), isGranted: true }, acting(leader)))).toEqual([])
  expect(await stand(task)).toMatchObject({
    current_due: '2026-04-30',
    original_due: '2026-03-31',
    extension_count: 1,
  })
  await reportCompletion({ ...input(task, 3), ...report, deliveredOn: '2026-04-20' }, acting(officer, '2026-04-20'))
  await confirmCompletion({ ...input(task, 4), waiver: 'Đã kiểm tra.' }, acting(leader, '2026-04-21'))
  const asked = `{ task(id: "Task:${task.id}") { now: completionStatus before: completionStatus(asOf: "2026-03-20")
    late: completionStatus(asOf: "2026-04-05") extensions { grantedDue } history { verb dueAfter note } } }`
  const { data } = await house.ask(asked)
  expect(data.task).toMatchObject({
    now: 'COMPLETED_ON_TIME',
    before: 'IN_PROGRESS_ON_TIME',
    late: 'IN_PROGRESS_ON_TIME',
    extensions: [],
  })
  expect(data.task.history.map((event: { dueAfter: string }) => event.dueAfter)).toEqual([
    '2026-03-31',
    '2026-03-31',
    '2026-04-30',
    '2026-04-30',
    '2026-04-30',
  ])
})

test('a request after the due day is marked late; reasons and people are told to staff concerned only', async () => {
  const task = await scene.task()
  await requestExtension({ ...input(task, 1), ...request }, acting(officer, '2026-04-02'))
  const refusal = { isGranted: false, note: 'Đã đủ thời gian.' }
  await decideExtension({ ...input(task, 2), ...refusal }, acting(leader, '2026-04-03'))
  const question = `{ task(id: "Task:${task.id}") { currentDue extensionCount extensions { isLate fromDue requestedDue reason
    requestedBy decision grantedDue note decidedOn } history { note } } }`
  const { data: seen } = await house.ask(question)
  expect(seen.task).toMatchObject({ currentDue: '2026-03-31', extensionCount: 0, extensions: [] })
  expect(JSON.stringify(seen)).not.toContain('Đã đủ thời gian')
  const login = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: division })
  const { data } = await house.ask(question, {}, login.headers)
  expect(data.task.extensions).toEqual([
    {
      isLate: true,
      fromDue: '2026-03-31',
      requestedDue: '2026-04-30',
      reason: request.reason,
      requestedBy: expect.stringContaining('Người'),
      decision: 'REFUSED',
      grantedDue: null,
      note: 'Đã đủ thời gian.',
      decidedOn: '2026-04-03',
    },
  ])
  expect(data.task.history.at(-1).note).toBe('Đã đủ thời gian.')
})

test('one request waits at a time, a new due day is later and not past, and a refusal has its reason', async () => {
  const task = await scene.task()
  const ask = (more: object) =>
    requestExtension({ ...input(task, 1), ...request, ...more }, acting(officer, '2026-04-10'))
  expect(codes(await ask({ requestedDue: '2026-03-31' }))).toEqual(['due.notlater'])
  expect(codes(await ask({ requestedDue: '2026-04-09' }))).toEqual(['due.notlater'])
  expect(codes(await ask({ reason: ' ' }))).toEqual(['reason.required'])
  expect(codes(await ask({}))).toEqual([])
  expect(codes(await requestExtension({ ...input(task, 2), ...request }, acting(colleague, '2026-04-10')))).toEqual([
    'extension.pending',
  ])
  const decide = (more: object) =>
    decideExtension({ ...input(task, 2), isGranted: false, ...more }, acting(leader, '2026-04-11'))
  expect(codes(await decide({}))).toEqual(['reason.required'])
  expect(codes(await decide({ isGranted: true, newDue: '2026-04-10' }))).toEqual(['due.notlater'])
  expect(codes(await decide({ isGranted: true, newDue: '2026-05-31' }))).toEqual([])
  expect(await stand(task)).toMatchObject({ current_due: '2026-05-31', extension_count: 1 })
})

test('who asked for more time does not decide it, and what has no deadline is not extended', async () => {
  const self = await scene.person('LEADER', scene.committee)
  const conclusion = await scene.open([{ due: '2026-03-31', parties: [{ agency: scene.committee }] }])
  const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
  await requestExtension({ ...input(task, 1), ...request }, acting(self))
  expect(codes(await decideExtension({ ...input(task, 2), isGranted: true }, acting(self)))).toEqual([
    'extension.sameperson',
  ])
  expect(codes(await decideExtension({ ...input(task, 2), isGranted: true }, acting(leader)))).toEqual([])
  const ongoing = await scene.task(null)
  expect(codes(await requestExtension({ ...input(ongoing, 1), ...request }, acting(officer)))).toEqual([
    'extension.nodeadline',
  ])
})

test('the assigner gives time that nobody asked for, with a reason, and refuses nothing that was not asked', async () => {
  const task = await scene.task()
  const decide = (more: object) => decideExtension({ ...input(task, 1), isGranted: true, ...more }, acting(leader))
  expect(codes(await decide({ isGranted: false, note: 'Không.' }))).toEqual(['extension.none'])
  expect(codes(await decide({ newDue: '2026-04-30' }))).toEqual(['reason.required'])
  expect(codes(await decide({ note: 'Theo kết luận họp.' }))).toEqual(['due.required'])
  expect(codes(await decide({ note: 'Theo kết luận họp.', newDue: '2026-04-30' }))).toEqual([])
})

test('a task that was sent back is open again, is reported anew, and keeps the earlier report', async () => {
  const task = await scene.task()
  await reportCompletion({ ...input(task, 1), ...report }, acting(officer))
  expect(codes(await returnTask({ ...input(task, 2), reason: '' }, acting(monitor)))).toEqual(['reason.required'])
  await returnTask({ ...input(task, 2), reason: 'Thiếu phụ lục.' }, acting(monitor, '2026-04-02'))
  expect(await stand(task)).toMatchObject({ state: 'IN_PROGRESS', delivered_on: null })
  const { data } = await house.ask(`{ task(id: "Task:${task.id}") { status: completionStatus(asOf: "2026-04-02") } }`)
  expect(data.task.status).toBe('IN_PROGRESS_OVERDUE')
  await reportCompletion({ ...input(task, 3), ...report, deliveredOn: '2026-04-05' }, acting(colleague, '2026-04-05'))
  await confirmCompletion({ ...input(task, 4), waiver: 'Đã kiểm tra.' }, acting(monitor, '2026-04-06'))
  const { rows: reports } = await house.admin.query('select from reform.progress_report where task_id = $1', [task.id])
  expect(reports).toHaveLength(2)
})

test('a transferred task goes on as one of its new lead with the same deadlines, and counts once', async () => {
  const task = await scene.task()
  await startTask(input(task, 1), acting(officer))
  await decideExtension(
    { ...input(task, 2), isGranted: true, newDue: '2026-04-30', note: 'Thêm việc.' },
    acting(leader),
  )
  const move = (leadId: string, version = 3) =>
    transferTask({ ...input(task, version), leadId, reason: 'Đúng chức năng hơn.' }, acting(leader))
  expect(codes(await move('Agency:999999'))).toEqual(['lead.notfound'])
  expect(codes(await move(`Agency:${await rows.agency({ validTo: '2026-03-01' })}`))).toEqual(['lead.notfound'])
  expect(codes(await move(`Agency:${division}`))).toEqual(['lead.same'])
  expect(codes(await move(`Agency:${other}`))).toEqual([])
  const question = `{ task(id: "Task:${task.id}") { state completionStatus successor { state code lead { name } originalDue
    currentDue extensionCount assignedOn predecessor { code } monitoring { name } conclusion { completion { total transferred } } } } }`
  const { data } = await house.ask(question)
  expect(data.task).toMatchObject({
    state: 'TRANSFERRED',
    completionStatus: null,
    successor: {
      state: 'ASSIGNED',
      lead: { name: 'Phòng Văn hóa' },
      originalDue: '2026-03-31',
      currentDue: '2026-04-30',
      extensionCount: 1,
      assignedOn: '2026-03-20',
      predecessor: { code: task.code },
      monitoring: [{ name: 'Văn phòng' }],
      conclusion: { completion: { total: 1, transferred: 1 } },
    },
  })
  const { successor } = await stand(task)
  const heir = await scene.person('AGENCY_OFFICER', other)
  expect(codes(await startTask(input({ id: successor }, 1), acting(officer)))).toEqual(['task.forbidden'])
  expect(codes(await startTask(input({ id: successor }, 1), acting(heir)))).toEqual([])
  expect(await scene.reconcile('2026-03-21')).toBe(0)
})

test('a lead that has a task of its own from the same sentence is given no second one', async () => {
  const conclusion = await scene.open([{ due: '2026-03-31', parties: [{ agency: division }, { agency: other }] }])
  const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
  const move = { ...input(task, 1), leadId: `Agency:${other}`, reason: 'Gộp.' }
  expect(codes(await transferTask(move, acting(leader)))).toEqual(['lead.hastask'])
  expect(await stand(task)).toMatchObject({ state: 'ASSIGNED', successor: null })
})

test('a transferred task follows its source, whichever of both leads the source names', async () => {
  const key = 'e31f0a52-5b0e-4cb5-9a4a-0d9f3a1f7a99'
  const written = (agency: number, due: string) => [{ key, due, parties: [{ agency }] }]
  const conclusion = await scene.open(written(division, '2026-03-31'))
  const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
  await transferTask({ ...input(task, 1), leadId: `Agency:${other}`, reason: 'Theo chức năng.' }, acting(leader))
  const { successor } = await stand(task)
  await rows.replaceDirectives(conclusion, written(division, '2026-04-15'))
  await scene.reconcile('2026-03-21')
  expect(await stand({ id: successor })).toMatchObject({ source_changed: true, current_due: '2026-03-31' })
  await rows.replaceDirectives(conclusion, written(other, '2026-04-15'))
  await scene.reconcile('2026-03-21')
  const { rows: tasks } = await house.admin.query('select state from reform.task where origin_key = $1 order by code', [
    key,
  ])
  expect(tasks).toEqual([{ state: 'TRANSFERRED' }, { state: 'ASSIGNED' }])
  const { version } = await stand({ id: successor })
  const more = { isGranted: true, newDue: '2026-04-15', note: 'Theo văn bản sửa.' }
  await decideExtension({ ...input({ id: successor }, version), ...more }, acting(leader, '2026-03-22'))
  expect(await stand({ id: successor })).toMatchObject({ source_changed: false, current_due: '2026-04-15' })
})

test('a cancelled task is owed by nobody and stays cancelled when its source is saved again', async () => {
  const task = await scene.task()
  expect(codes(await cancelTask({ ...input(task, 1), reason: ' ' }, acting(leader)))).toEqual(['reason.required'])
  await cancelTask({ ...input(task, 1), reason: 'Không còn cần.' }, acting(leader))
  await scene.reconcile('2026-03-21')
  const { data } = await house.ask(
    `{ task(id: "Task:${task.id}") { state conclusion { completion { total cancelled } } } }`,
  )
  expect(data.task).toEqual({ state: 'CANCELLED', conclusion: { completion: { total: 0, cancelled: 1 } } })
  expect(codes(await reportProgress({ ...input(task, 2), percent: 1, text: 'x' }, acting(officer)))).toEqual([
    'task.wrongstate',
  ])
})

test('a person finds what waits for their decision, what was extended, and what is silent', async () => {
  const [reported, asking, silent] = (await scene.tasks(3)) as [TaskRow, TaskRow, TaskRow]
  await reportCompletion({ ...input(reported, 1), ...report }, acting(officer))
  await requestExtension({ ...input(asking, 1), ...request }, acting(officer))
  const login = await logIn(house.admin, { role: 'LEADER', agencyId: scene.committee })
  const clerk = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: office })
  const found = async (filter: string, headers = {}) => {
    const { data } = await house.ask(
      `{ tasks(first: 100, filter: { ${filter} }) { edges { node { code } } } }`,
      {},
      headers,
    )
    return data.tasks.edges.map(({ node }: { node: { code: string } }) => node.code)
  }
  const waiting = await found('awaitsMe: true', login.headers)
  expect(waiting).toEqual(expect.arrayContaining([reported.code, asking.code]))
  expect(waiting).not.toContain(silent.code)
  expect(await found('awaitsMe: true', clerk.headers)).not.toContain(asking.code)
  expect(await found('awaitsMe: true')).toEqual([])
  await decideExtension({ ...input(asking, 2), isGranted: true }, acting(leader))
  expect(await found('awaitsMe: true', login.headers)).not.toContain(asking.code)
  expect(await found('isExtended: true')).toContain(asking.code)
  expect(await found('isExtended: false')).not.toContain(asking.code)
  expect(await found('silentSince: "2026-03-15"')).toEqual(expect.arrayContaining([silent.code, asking.code]))
  await reportProgress({ ...input(silent, 1), percent: 5, text: 'Đang làm.' }, acting(officer, '2026-03-16'))
  expect(await found('silentSince: "2026-03-15"')).not.toContain(silent.code)
  expect(await found('silentSince: "2026-03-17"')).toContain(silent.code)
})

test('the tables refuse what no verb would do: a decided extension changes, a task is transferred to nobody', async () => {
  const task = await scene.task()
  await decideExtension({ ...input(task, 1), isGranted: true, newDue: '2026-04-30', note: 'x' }, acting(leader))
  const client = await house.admin.connect()
  const asApi = async (statement: string) => {
    await client.query('begin')
    try {
      await client.query('set local role api')
      for (const [name, value] of Object.entries({ id: leader.id, role: leader.role, agency: leader.agencyId })) {
        await client.query('select set_config($1, $2, true)', [`reform.viewer_${name}`, String(value)])
      }
      const { rowCount } = await client.query(statement, [task.id])
      await client.query('set constraints all immediate')
      return rowCount
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await client.query('rollback')
    }
  }
  const undo = `update reform.extension set decision = 'REFUSED', granted_due = null, note = 'y' where task_id = $1`
  expect(await asApi(undo)).toBe(0)
  expect(await asApi(`delete from reform.extension where task_id = $1`)).toBe('42501')
  expect(await asApi(`update reform.extension set from_due = from_due where task_id = $1`)).toBe('42501')
  expect(await asApi(`update reform.task set state = 'TRANSFERRED' where id = $1`)).toBe('23514')
  expect(await asApi(`update reform.task set current_due = '2026-03-31' where id = $1`)).toBe('23514')
  client.release()
})
