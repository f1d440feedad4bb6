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
