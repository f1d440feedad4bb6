import { type TaskState, taskStateKeys } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import type { Viewer } from '../auth/viewer.ts'
import { cancelTask } from './cancel-task.ts'
import { confirmCompletion } from './confirm-completion.ts'
import { decideExtension } from './decide-extension.ts'
import { edges } from './edges.ts'
import { reportCompletion } from './report-completion.ts'
import { reportProgress } from './report-progress.ts'
import { requestExtension } from './request-extension.ts'
import { returnTask } from './return-task.ts'
import { startTask } from './start-task.ts'
import { transferTask } from './transfer-task.ts'
import type { Outcome } from './verb.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { officer, monitor, leader, rows } = scene

const report = { deliveredOn: '2026-03-18', text: 'Đã xong.' }
const waiver = { waiver: 'Đã kiểm tra tại chỗ.' }
const codes = ({ problems }: Outcome) => problems.map(({ code }) => code)

/** A task brought to a state by its own verbs. */
async function taskIn(state: TaskState, opened?: TaskRow): Promise<TaskRow> {
  const task = opened ?? (await scene.task())
  if (state === 'IN_PROGRESS') await startTask(scene.input(task, 1), scene.acting(officer))
  if (state === 'REPORTED' || state === 'COMPLETED') {
    await reportCompletion({ ...scene.input(task, 1), ...report }, scene.acting(officer))
  }
  if (state === 'CANCELLED') await verbs.CANCEL(scene.input(task, 1), scene.acting(leader))
  if (state === 'TRANSFERRED') await verbs.TRANSFER(scene.input(task, 1), scene.acting(leader))
  if (state === 'COMPLETED') await confirmCompletion({ ...scene.input(task, 2), ...waiver }, scene.acting(monitor))
  const { rows: found } = await house.admin.query<TaskRow>('select * from reform.task where id = $1', [task.id])
  return found[0] as TaskRow
}

const verbs = {
  START: startTask,
  REPORT_PROGRESS: (input, acting) => reportProgress({ ...input, percent: 40, text: 'Đang làm.' }, acting),
  REPORT_COMPLETION: (input, acting) => reportCompletion({ ...input, ...report }, acting),
  CONFIRM: (input, acting) => confirmCompletion({ ...input, ...waiver }, acting),
  RETURN: (input, acting) => returnTask({ ...input, reason: 'Thiếu phụ lục.' }, acting),
  REQUEST_EXTENSION: (input, acting) =>
    requestExtension({ ...input, requestedDue: '2026-04-30', reason: 'Chờ số liệu.' }, acting),
  DECIDE_EXTENSION: (input, acting) =>
    decideExtension({ ...input, isGranted: true, newDue: '2026-04-30', note: 'Theo kết luận.' }, acting),
  TRANSFER: (input, acting) =>
    transferTask({ ...input, leadId: `Agency:${scene.office}`, reason: 'Đúng chức năng hơn.' }, acting),
  CANCEL: (input, acting) => cancelTask({ ...input, reason: 'Không còn cần.' }, acting),
} satisfies Record<string, typeof startTask>

const people: Record<string, Viewer> = {
  'LEAD AGENCY_OFFICER': scene.colleague,
  'LEAD LEADER': await scene.person('LEADER', scene.division),
  'ASSIGNER AGENCY_OFFICER': await scene.person('AGENCY_OFFICER', scene.committee),
  'ASSIGNER LEADER': leader,
  'MONITOR AGENCY_OFFICER': monitor,
  'MONITOR LEADER': await scene.person('LEADER', scene.office),
  'a stranger': scene.stranger,
  'a managing editor of the assigner': scene.editor,
}

// What the edges say is what happens, for every verb, state and person.
for (const [name, act] of Object.entries(verbs)) {
  for (const state of taskStateKeys) {
    test(`${name} from ${state} is open to exactly those the edges name`, async () => {
      const opened = await scene.tasks(Object.keys(people).length)
      for (const [index, [who, viewer]] of Object.entries(people).entries()) {
        const edge = edges.find(
          (each) => each.verb === name && each.from === state && `${each.party} ${each.role}` === who,
        )
        const task = await taskIn(state, opened[index])
        const outcome = await act(scene.input(task, task.version), scene.acting(viewer))
        const { rows: after } = await house.admin.query('select state, version from reform.task where id = $1', [
          task.id,
        ])
        expect([who, after[0]], who).toEqual([
          who,
          edge ? { state: edge.to, version: task.version + 1 } : { state, version: task.version },
        ])
        expect(codes(outcome).length, who).toBe(edge ? 0 : 1)
      }
    })
  }
}

test('a visitor may do nothing', async () => {
  const task = await scene.task()
  expect(codes(await startTask(scene.input(task, 1), scene.acting(null)))).toEqual(['viewer.required'])
})

test('the person who reported cannot confirm, whatever their right', async () => {
  const self = await scene.person('LEADER', scene.committee)
  const conclusion = await scene.open([{ parties: [{ agency: scene.committee }] }])
  const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
  await reportCompletion({ ...scene.input(task, 1), ...report }, scene.acting(self))
  expect(codes(await confirmCompletion({ ...scene.input(task, 2), ...waiver }, scene.acting(self)))).toEqual([
    'confirm.sameperson',
  ])
  expect(codes(await confirmCompletion({ ...scene.input(task, 2), ...waiver }, scene.acting(leader)))).toEqual([])
})

test('a completed task is completed on the day of delivery, however late it was confirmed', async () => {
  const task = await taskIn('REPORTED')
  await confirmCompletion({ ...scene.input(task, 2), ...waiver }, scene.acting(leader, '2026-06-30'))
  const { rows: after } = await house.admin.query('select completed_on::text from reform.task where id = $1', [task.id])
  expect(after[0]).toEqual({ completed_on: '2026-03-18' })
})

test('fifty submissions with one key have one effect, and all get the same answer', async () => {
  const task = await scene.task()
  const input = { ...scene.input(task, 1), percent: 10, text: 'Đã nhận việc.' }
  const answers = await Promise.all(Array.from({ length: 50 }, () => reportProgress(input, scene.acting(officer))))
  expect(answers.every((answer) => codes(answer).length === 0)).toBe(true)
  const { rows: counted } = await house.admin.query(
    `select (select count(*)::int from reform.progress_report where task_id = $1) as reports,
       (select count(*)::int from reform.event where task_id = $1) as events`,
    [task.id],
  )
  expect(counted[0]).toEqual({ reports: 1, events: 2 })
})

test('a key that was used for another input is refused', async () => {
  const task = await scene.task()
  const input = { ...scene.input(task, 1), percent: 10, text: 'Đã nhận việc.' }
  await reportProgress(input, scene.acting(officer))
  expect(codes(await reportProgress({ ...input, percent: 20 }, scene.acting(officer)))).toEqual(['key.otherinput'])
})

test('of two people who saw the same version, the second is told to look again', async () => {
  const task = await scene.task()
  await startTask(scene.input(task, 1), scene.acting(officer))
  const second = { ...scene.input(task, 1), percent: 10, text: 'Đang làm.' }
  expect(codes(await reportProgress(second, scene.acting(scene.colleague)))).toEqual(['task.stale'])
})

test('the day of delivery lies between the assignment and the day of the report', async () => {
  const task = await scene.task()
  for (const [deliveredOn, problems] of [
    ['2026-03-01', ['delivered.outofrange']],
    ['2026-03-21', ['delivered.outofrange']],
    ['2026-03-20', []],
  ] as const) {
    const outcome = await reportCompletion({ ...scene.input(task, 1), ...report, deliveredOn }, scene.acting(officer))
    expect(codes(outcome)).toEqual(problems)
  }
})

test('completion is confirmed with a published document, or with a named waiver', async () => {
  const task = await taskIn('REPORTED')
  const draft = await rows.document({ status: 'draft' })
  const evidence = await rows.document()
  const confirm = (more: object) => confirmCompletion({ ...scene.input(task, 2), ...more }, scene.acting(leader))
  expect(codes(await confirm({}))).toEqual(['confirm.noevidence'])
  expect(codes(await confirm({ waiver: '  ' }))).toEqual(['text.required'])
  expect(codes(await confirm({ evidenceDocumentId: `Document:${draft}` }))).toEqual(['evidence.notfound'])
  expect(codes(await confirm({ evidenceDocumentId: `Document:${evidence}` }))).toEqual([])
})

test('text and share are checked before anything changes', async () => {
  const task = await scene.task()
  const say = (percent: number, text: string) =>
    reportProgress({ ...scene.input(task, 1), percent, text }, scene.acting(officer))
  expect(codes(await say(101, 'Đang làm.'))).toEqual(['percent.outofrange'])
  expect(codes(await say(10, ' '))).toEqual(['text.required'])
  expect(codes(await say(10, 'a'.repeat(5001)))).toEqual(['text.toolong'])
})
