import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type AnsweringApi, startApi } from '../../testing/answering-api.ts'
import { agencyData, articleData, conclusionData, insertPublished, planData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'
import type { PublishableSlug } from './publishable.ts'

const { payload, adminUrl, requestOf, askAs } = await openNewsroom()
// it reads the environment, which the newsroom has set by now
const { withdraw } = await import('./withdraw.ts')
const { id: agency } = await payload.create({ collection: 'agencies', data: agencyData(), overrideAccess: true })
const work = { text: 'Rà soát thủ tục', parties: [{ role: 'LEAD', asWritten: 'Phòng Tư pháp', agency }] }
const words = { reason: 'Ban hành nhầm', taskReason: 'Sẽ giao lại bằng văn bản khác' }

const insertConclusion = (more: object = {}) =>
  insertPublished(payload, 'conclusions', conclusionData({ issuingAgency: agency, directives: [work, work], ...more }))

async function send(id: number, body: object = words, collection: PublishableSlug = 'conclusions', language = 'vi') {
  const answer = await askAs('PUBLISHER', `/api/${collection}/${id}/withdraw`, { method: 'POST', body, language })
  return { status: answer.status, text: JSON.stringify(await answer.json()) }
}

async function withdrawnAt(id: number, collection: PublishableSlug = 'conclusions') {
  const row = await payload.db.findOne<{ id: number; withdrawnAt?: string | null }>({
    collection,
    where: { id: { equals: id } },
  })
  return row?.withdrawnAt ?? null
}

test('while the api cannot be reached a tracked conclusion is not withdrawn, and the message says what to do', async () => {
  const { id } = await insertConclusion()
  const refused = await send(id)
  expect(refused.status).toBe(503)
  expect(refused.text).toContain('Hãy thử lại sau ít phút')
  expect((await send(id, words, 'conclusions', 'en')).text).toContain('The item is still published')
  expect(await withdrawnAt(id)).toBeNull()
})

test('what opens no tasks is withdrawn without the api', async () => {
  const article = await insertPublished(payload, 'articles', articleData())
  expect((await send(article.id, words, 'articles')).status).toBe(200)
  const archived = await insertConclusion({ tracking: 'ARCHIVED' })
  expect((await send(archived.id)).status).toBe(200)
})

describe('beside the api', () => {
  let api: AnsweringApi
  const admin = new pg.Client(adminUrl)
  beforeAll(async () => {
    api = await startApi(adminUrl)
    await admin.connect()
  }, 120_000)
  afterAll(async () => {
    api?.stop()
    await admin.end()
  })

  const statesOf = async (id: number, column = 'conclusion_id') => {
    const { rows } = await admin.query<{ state: string }>(
      `select state from reform.task where ${column} = $1 order by code`,
      [id],
    )
    return rows.map(({ state }) => state)
  }
  const openTasks = async (id: number, column?: string) =>
    vi.waitFor(async () => expect((await statesOf(id, column)).length).toBeGreaterThan(0), { timeout: 10_000 })

  test('withdrawing a conclusion first cancels its open tasks, in the name of who withdraws it', async () => {
    const { id } = await insertConclusion()
    await openTasks(id)
    expect((await send(id)).status).toBe(200)
    expect(await withdrawnAt(id)).not.toBeNull()
    expect(await statesOf(id)).toEqual(['CANCELLED', 'CANCELLED'])
    const { rows } = await admin.query(
      `select distinct u.role, e.detail ->> 'note' as note from reform.event e
       join reform.task t on t.id = e.task_id join cms.users u on u.id = e.actor_id
       where t.conclusion_id = $1 and e.verb = 'SETTLE'`,
      [id],
    )
    expect(rows).toEqual([{ role: 'PUBLISHER', note: words.taskReason }])
  })

  test('a plan is withdrawn with its tasks as well', async () => {
    const areas = [{ title: 'Cải cách thể chế', items: [work] }]
    const { id } = await insertPublished(payload, 'plans', planData({ issuingAgency: agency, areas }))
    await openTasks(id, 'plan_id')
    expect((await send(id, words, 'plans')).status).toBe(200)
    expect(await statesOf(id, 'plan_id')).toEqual(['CANCELLED'])
  })

  test('open tasks need a reason for staff; without one nothing is cancelled and nothing is withdrawn', async () => {
    const { id } = await insertConclusion()
    await openTasks(id)
    const refused = await send(id, { reason: 'Ban hành nhầm' })
    expect(refused.status).toBe(400)
    expect(refused.text).toContain('"path":"taskReason"')
    expect(refused.text).toContain('Hãy nêu lý do')
    expect([await withdrawnAt(id), await statesOf(id)]).toEqual([null, ['ASSIGNED', 'ASSIGNED']])
  })

  test('whoever withdraws past the REST interface, without a login to hand on, is refused', async () => {
    const { id } = await insertConclusion()
    await openTasks(id)
    const attempt = withdraw(payload, { collection: 'conclusions', id, ...words, req: await requestOf('PUBLISHER') })
    await expect(attempt).rejects.toMatchObject({ status: 409, message: expect.stringContaining('đăng nhập') })
    expect([await withdrawnAt(id), await statesOf(id)]).toEqual([null, ['ASSIGNED', 'ASSIGNED']])
  })

  test('where the withdrawal ends after its tasks are cancelled, withdrawing again finishes it and asks for no second reason', async () => {
    const { id } = await insertConclusion()
    await openTasks(id)
    const { createVersion } = payload.db
    payload.db.createVersion = () => Promise.reject(new Error('killed'))
    expect((await send(id)).status).toBe(500)
    payload.db.createVersion = createVersion
    expect([await withdrawnAt(id), await statesOf(id)]).toEqual([null, ['CANCELLED', 'CANCELLED']])
    expect((await send(id, { reason: words.reason })).status).toBe(200)
    expect(await withdrawnAt(id)).not.toBeNull()
    expect(await statesOf(id)).toEqual(['CANCELLED', 'CANCELLED'])
  })
})
