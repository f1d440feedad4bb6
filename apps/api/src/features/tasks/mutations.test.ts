import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const officer = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
const leader = await logIn(house.admin, { role: 'LEADER', agencyId: scene.committee })

interface Sent {
  headers?: Record<string, string>
  [input: string]: unknown
}

async function act(name: string, task: TaskRow, { headers = {}, ...more }: Sent) {
  const type = name[0]?.toUpperCase() + name.slice(1)
  const question = `mutation ($input: ${type}Input!) { ${name}(input: $input) {
    task { code state version deliveredOn completionStatus viewerCan { start reportProgress reportCompletion confirm }
      reports { text } confirmations { waiver } history { verb actor } }
    issues { field code message } } }`
  const input = { taskId: `Task:${task.id}`, idempotencyKey: randomUUID(), expectedVersion: 1, ...more }
  const { data, errors } = await house.ask(question, { input }, headers)
  return data?.[name] ?? errors
}

test('a task goes from its assignment to its completion through four mutations', async () => {
  const task = await scene.task('2999-12-31')
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const started = await act('startTask', task, { headers: officer.headers })
  expect(started).toMatchObject({ issues: [], task: { state: 'IN_PROGRESS', version: 2 } })
  const progress = { headers: officer.headers, expectedVersion: 2, percent: 50, text: 'Được một nửa.' }
  expect(await act('reportProgress', task, progress)).toMatchObject({ issues: [], task: { version: 3 } })
  const report = { headers: officer.headers, expectedVersion: 3, deliveredOn: today, text: 'Đã xong.' }
  expect(await act('reportCompletion', task, report)).toMatchObject({
    issues: [],
    task: { state: 'REPORTED', deliveredOn: today, viewerCan: { confirm: false } },
  })
  const confirmation = { headers: leader.headers, expectedVersion: 4, waiver: 'Đã kiểm tra.' }
  expect(await act('confirmCompletion', task, confirmation)).toMatchObject({
    issues: [],
    task: {
      state: 'COMPLETED',
      completionStatus: 'COMPLETED_ON_TIME',
      reports: [{ text: 'Được một nửa.' }, { text: 'Đã xong.' }],
      confirmations: [{ waiver: 'Đã kiểm tra.' }],
    },
  })
})

test('what stands in the way is told in the language of the request, beside the task as it is', async () => {
  const task = await scene.task()
  const asked = (language: string) =>
    act('confirmCompletion', task, {
      headers: { ...leader.headers, 'accept-language': language },
      waiver: 'Không cần.',
    })
  expect(await asked('vi')).toMatchObject({
    task: { state: 'ASSIGNED' },
    issues: [
      { field: null, code: 'task.wrongstate', message: 'Trạng thái hiện tại của nhiệm vụ không cho phép việc này.' },
    ],
  })
  expect((await asked('en')).issues[0].message).toBe('The task does not allow this in its present state.')
})

test('a visitor is asked to sign in', async () => {
  const task = await scene.task()
  expect(await act('startTask', task, {})).toMatchObject({ issues: [{ code: 'viewer.required' }] })
})

test('a task that does not exist, or is no task, is not found', async () => {
  const headers = officer.headers
  for (const id of ['00000000-0000-0000-0000-000000000000', 'x']) {
    expect(await act('startTask', { id } as TaskRow, { headers })).toMatchObject({
      task: null,
      issues: [{ code: 'task.notfound' }],
    })
  }
})

test('reports, names and waivers are kept from the public, dates and states are not', async () => {
  const task = await scene.task()
  const report = { headers: officer.headers, deliveredOn: '2026-03-20', text: 'canary-report' }
  await act('reportCompletion', task, report)
  await act('confirmCompletion', task, { headers: leader.headers, expectedVersion: 2, waiver: 'canary-waiver' })
  const question = `{ task(id: "Task:${task.id}") { completedOn reports { text reportedBy } confirmations { confirmedOn
    confirmedBy waiver } history { verb actor } } }`
  const stranger = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.stranger.agencyId ?? 0 })
  for (const headers of [{}, stranger.headers]) {
    const { data } = await house.ask(question, {}, headers)
    expect(data.task).toMatchObject({
      completedOn: '2026-03-20',
      reports: [],
      confirmations: [{ confirmedBy: null, waiver: null }],
    })
    expect(data.task.history.every((event: { actor: unknown }) => event.actor === null)).toBe(true)
  }
  const { data } = await house.ask(question, {}, leader.headers)
  expect(data.task.reports).toHaveLength(1)
  expect(data.task.confirmations[0].confirmedBy).toBe('Trần Thị Thử')
})

test('what the viewer can do is what the verbs let them do', async () => {
  const task = await scene.task()
  const can = async (headers: Record<string, string>) =>
    (
      await house.ask(
        `{ task(id: "Task:${task.id}") { viewerCan { start reportProgress reportCompletion confirm } } }`,
        {},
        headers,
      )
    ).data.task.viewerCan
  expect(await can(officer.headers)).toEqual({
    start: true,
    reportProgress: true,
    reportCompletion: true,
    confirm: false,
  })
  expect(await can(leader.headers)).toEqual({
    start: false,
    reportProgress: false,
    reportCompletion: false,
    confirm: false,
  })
  expect(await can({})).toEqual({ start: false, reportProgress: false, reportCompletion: false, confirm: false })
})
