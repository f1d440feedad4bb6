import { randomUUID } from 'node:crypto'
import { roleKeys } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const officer = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
const leader = await logIn(house.admin, { role: 'LEADER', agencyId: scene.committee })
const stranger = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: await scene.rows.agency() })

async function act(name: 'follow' | 'unfollow', { id }: { id: string }, headers = {}, key: string = randomUUID()) {
  const question = `mutation ($input: FollowInput!) { ${name}(input: $input) { task { isFollowed version } issues { code } } }`
  const { data } = await house.ask(question, { input: { taskId: `Task:${id}`, idempotencyKey: key } }, headers)
  return data[name]
}

async function followedBy(headers = {}) {
  const { data } = await house.ask(
    '{ tasks(filter: { isFollowed: true }) { totalCount edges { node { isFollowed viewerCan { follow } } } } }',
    {},
    headers,
  )
  return data.tasks
}

test('who works on tasks follows one and follows it no longer; nobody else is told, and its history stays as it is', async () => {
  const task = await scene.task()
  expect(await act('follow', task, officer.headers)).toEqual({ task: { isFollowed: true, version: 1 }, issues: [] })
  expect(await followedBy(officer.headers)).toEqual({
    totalCount: 1,
    edges: [{ node: { isFollowed: true, viewerCan: { follow: true } } }],
  })
  for (const headers of [leader.headers, {}]) expect((await followedBy(headers)).totalCount).toBe(0)
  expect(await act('unfollow', task, officer.headers)).toEqual({ task: { isFollowed: false, version: 1 }, issues: [] })
  expect((await followedBy(officer.headers)).totalCount).toBe(0)
})

test('sent twice it has one effect, and a late repetition does not undo what came after', async () => {
  const task = await scene.task()
  const key = randomUUID()
  await Promise.all(Array.from({ length: 10 }, () => act('follow', task, leader.headers, key)))
  await act('follow', task, leader.headers)
  expect((await followedBy(leader.headers)).totalCount).toBe(1)
  await act('unfollow', task, leader.headers)
  expect(await act('follow', task, leader.headers, key)).toMatchObject({ task: { isFollowed: false }, issues: [] })
})

test('a visitor signs in first, and other roles follow nothing', async () => {
  const task = await scene.task()
  expect((await act('follow', task)).issues).toEqual([{ code: 'viewer.required' }])
  for (const role of roleKeys) {
    const { headers } = await logIn(house.admin, { role, agencyId: scene.committee })
    const isAllowed = role === 'AGENCY_OFFICER' || role === 'LEADER'
    const { issues } = await act('follow', task, headers)
    expect([role, issues]).toEqual([role, isAllowed ? [] : [{ code: 'task.forbidden' }]])
  }
})

test('an internal task is followed by the agencies concerned only', async () => {
  const conclusion = await scene.open([{ parties: [{ agency: scene.division }] }], { audience: 'INTERNAL' })
  const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
  expect((await act('follow', task, officer.headers)).issues).toEqual([])
  expect((await act('follow', task, stranger.headers)).issues).toEqual([{ code: 'task.notfound' }])
})
