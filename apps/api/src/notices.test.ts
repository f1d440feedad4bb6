import { expect, test, vi } from 'vitest'
import { Notices } from './notices.ts'
import { openHouse } from './testing/open-house.ts'

const house = await openHouse()

test('a connection that could not listen is closed', async () => {
  const problems: unknown[] = []
  const notices = new Notices(house.env.API_DATABASE_URL, (problem) => problems.push(problem))
  // PostgreSQL knows no channel without a name
  void notices.of('').next()
  await vi.waitFor(() => expect(problems).toHaveLength(1))
  const listening = `select from pg_stat_activity where datname = current_database() and query = 'listen ""'`
  await vi.waitFor(async () => expect((await house.admin.query(listening)).rowCount).toBe(0))
  await notices.stop()
})

test('who begins to listen while a lost connection waits to come back replaces it, and nobody hears twice', async () => {
  const listening = `datname = current_database() and (query = 'select' or query like 'listen %')`
  await vi.waitFor(() => expect(house.notices.isListening).toBe(true))
  await house.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${listening}`)
  await vi.waitFor(() => expect(house.notices.isListening).toBe(false))
  const heard = house.notices.of('somebody_spoke')
  const first = heard.next()
  await vi.waitFor(() => expect(house.notices.isListening).toBe(true))
  await house.admin.query(`notify somebody_spoke, 'once'`)
  expect(await first).toEqual({ value: 'once' })
  // longer than the lost one would have waited
  await new Promise((resolve) => setTimeout(resolve, 5500))
  expect((await house.admin.query(`select from pg_stat_activity where ${listening}`)).rowCount).toBe(1)
  await heard.return?.()
}, 15_000)
