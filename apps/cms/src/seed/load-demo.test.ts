import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { roleKeys } from '@thong-suot/vocabulary'
import { beforeAll, expect, test } from 'vitest'
import { type Newsroom, openNewsroom } from '../testing/newsroom.ts'
import { isEmpty, loadDemo } from './load-demo.ts'

let newsroom: Newsroom
const loginsFile = join(mkdtempSync(join(tmpdir(), 'thong-suot-logins-')), 'demo-logins.json')
const silently = () => {}
const everything = { pagination: false, depth: 0 } as const

beforeAll(async () => {
  newsroom = await openNewsroom()
})

test('a load cut short leaves nothing behind', { timeout: 120_000 }, async () => {
  const { payload } = newsroom
  const people = await payload.count({ collection: 'users' })
  let steps = 0
  const cutShort = () => {
    steps += 1
    if (steps === 4) throw new Error('cut short')
  }
  await expect(loadDemo(payload, loginsFile, cutShort)).rejects.toThrow('cut short')
  for (const collection of ['sections', 'agencies', 'agency-groups'] as const) {
    expect((await payload.count({ collection })).totalDocs, collection).toBe(0)
  }
  expect(await payload.count({ collection: 'users' })).toEqual(people)
})

test('the demo is written by people with the right to, published, and its logins are kept for their owner only', {
  timeout: 120_000,
}, async () => {
  const { payload } = newsroom
  await loadDemo(payload, loginsFile, silently)
  for (const collection of [
    'articles',
    'conclusions',
    'commendations',
    'documents',
    'dossier-statistics',
    'procedure-notices',
  ] as const) {
    const { docs } = await payload.find({ collection, ...everything })
    expect(docs.length).toBeGreaterThan(5)
    expect(docs.every(({ _status, createdBy }) => _status === 'published' && createdBy)).toBe(true)
  }
  const logins: { role: string; email: string; password: string }[] = JSON.parse(readFileSync(loginsFile, 'utf8'))
  expect(logins.map(({ role }) => role).sort()).toEqual([...roleKeys].sort())
  expect(statSync(loginsFile).mode & 0o777).toBe(0o600)
  const { email, password } = logins[0] ?? { email: '', password: '' }
  expect((await payload.login({ collection: 'users', data: { email, password } })).token).toBeTruthy()
  expect(await isEmpty(payload)).toBe(false)
})

test('every article has its English title and summary beside the Vietnamese', async () => {
  const { docs } = await newsroom.payload.find({ collection: 'articles', ...everything, locale: 'all' })
  for (const article of docs) {
    const { title, summary } = article as unknown as Record<'title' | 'summary', { vi?: string; en?: string }>
    expect(title.en && summary.en && title.en !== title.vi).toBeTruthy()
  }
})
