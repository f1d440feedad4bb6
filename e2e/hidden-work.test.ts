import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import { joinNewsroom } from './newsroom.ts'
import { ask, productUrl } from './product.ts'

// A live conclusion gives out work. The words of each stand on no page while it is hidden, nor is its work counted.
const secret = `viec${randomUUID().replaceAll('-', '').slice(0, 12)}`
const agency = 'ubnd-xa-minh-khe'
const [yesterday, tomorrow] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString())
const moments = { timeout: 15_000, interval: 250 }

type Newsroom = Awaited<ReturnType<typeof joinNewsroom>>
let publisher: Newsroom
let leader: Newsroom
let agencyId: number
let publicTasks: number

beforeAll(async () => {
  publisher = await joinNewsroom('PUBLISHER')
  leader = await joinNewsroom('LEADER')
  agencyId = await publisher.agencyOf(agency)
  publicTasks = await countTasks(ask)
})

test('the work of an internal conclusion is there for its agency, and for nobody outside', async () => {
  const own = await countTasks(leader.ask)
  const { slug } = await giveWork({ _status: 'published', audience: 'INTERNAL' })
  const id = await vi.waitFor(async () => required((await tasksOf(slug, leader.ask))[0]), moments)
  expect(await countTasks(leader.ask)).toBe(own + 1)
  await expectHidden(slug, id, 404)
})

test('work that everybody saw is gone with its conclusion, also from pages that were read before', async () => {
  const { id: conclusion, slug } = await giveWork({ _status: 'published' })
  const id = await vi.waitFor(async () => required((await tasksOf(slug, ask))[0]), moments)
  expect(await countTasks(ask)).toBe(publicTasks + 1)
  // twice, so that whatever remembers answers has them
  for (const _ of [1, 2]) expect(await pagesThatTell(slug, id)).toContain(`/ket-luan/${slug}`)
  await publisher.withdraw('conclusions', conclusion, 'Đăng nhầm')
  // the tasks follow their content a moment later
  const asked = 'query ($id: ID!) { task(id: $id) { id } }'
  await vi.waitFor(async () => expect(await ask(asked, { id })).toEqual({ task: null }), moments)
  await expectHidden(slug, id, 410)
})

test('a draft gives out no work, nor does a conclusion before its minute', async () => {
  const draft = await giveWork({ _status: 'draft' })
  const future = await giveWork({ _status: 'published', publishedAt: tomorrow })
  const later = await giveWork({ _status: 'published', audience: 'INTERNAL' })
  await vi.waitFor(async () => required((await tasksOf(later.slug, leader.ask))[0]), moments)
  for (const { slug } of [draft, future]) expect(await tasksOf(slug, leader.ask)).toEqual([])
})

function giveWork(state: object) {
  return publisher.create('conclusions', {
    title: `Kết luận ${secret}`,
    summary: `Tóm tắt ${secret}`,
    slug: `an-${randomUUID()}`,
    form: 'DIRECTIVE_LETTER',
    tracking: 'LIVE',
    issuingAgency: agencyId,
    meeting: { heldOn: yesterday },
    directives: [
      {
        text: `Yêu cầu ${secret}`,
        deliverable: `Báo cáo ${secret}`,
        parties: [{ role: 'LEAD', asWritten: `Ủy ban ${secret}`, agency: agencyId }],
      },
    ],
    ...state,
  })
}

async function expectHidden(slug: string, id: string, status: number): Promise<void> {
  expect(await pagesThatTell(slug, id)).toEqual([])
  expect((await fetch(`${productUrl}/ket-luan/${slug}`)).status).toBe(status)
  expect((await fetch(productUrl + pageOf(id))).status).toBe(404)
  expect(await tasksOf(slug, ask)).toEqual([])
  expect(await countTasks(ask)).toBe(publicTasks)
  const answer = await ask(
    `query ($id: ID!, $slug: String!) {
      task(id: $id) { title } node(id: $id) { id } conclusion(slug: $slug) { directives { text tasks { id } } }
    }`,
    { id, slug },
  )
  expect(answer).toEqual({ task: null, node: null, conclusion: null })
}

/** Which of the pages that could tell of this work do. */
async function pagesThatTell(slug: string, id: string): Promise<string[]> {
  const own = [`/ket-luan/${slug}`, pageOf(id)].flatMap((path) => [path, `${path}.data`])
  const lists = ['/', '/ket-luan', '/nhiem-vu', '/nhiem-vu?sap-xep=moi-giao', '/bang-theo-doi', `/co-quan/${agency}`]
  const search = `/tim-kiem?q=${encodeURIComponent('bao cao yeu cau')}`
  const told = await Promise.all(
    [...own, ...lists, ...lists.map((path) => `/en${path}`), search].map(async (path) => {
      const text = await (await fetch(productUrl + path)).text()
      return text.includes(secret) ? [path] : []
    }),
  )
  return told.flat()
}

const pageOf = (task: string) => `/nhiem-vu/${task.replace('Task:', '')}`

async function tasksOf(slug: string, asker: typeof ask): Promise<string[]> {
  const { tasks } = await asker<{ tasks: { edges: { node: { id: string } }[] } }>(
    'query ($slug: String!) { tasks(first: 10, filter: { conclusion: $slug }) { edges { node { id } } } }',
    { slug },
  )
  return tasks.edges.map(({ node }) => node.id)
}

async function countTasks(asker: typeof ask): Promise<number> {
  const { tasks, scoreboard } = await asker<{
    tasks: { totalCount: number }
    scoreboard: { total: { total: number } }
  }>('{ tasks(first: 1) { totalCount } scoreboard(groupBy: AGENCY) { total { total cancelled transferred } } }')
  const { total, cancelled, transferred } = scoreboard.total as Record<string, number>
  expect(Number(total) + Number(cancelled) + Number(transferred)).toBe(tasks.totalCount)
  return tasks.totalCount
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('no task yet')
  return value
}
