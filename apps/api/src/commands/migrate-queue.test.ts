import { expect, test } from 'vitest'
import { makeQueue, prepareQueue } from '../features/reminders/reminder-queue.ts'
import { makeTestDatabase } from '../testing/test-database.ts'
import { migrateQueue } from './migrate-queue.ts'

test('the queue is its owner’s: the api works on its jobs and looks after them, and makes no table', async () => {
  const database = await makeTestDatabase()
  const queue = makeQueue(database.apiUrl)
  const problems: unknown[] = []
  queue.on('error', (problem) => problems.push(problem))
  queue.on('warning', (problem) => problems.push(problem))
  try {
    await migrateQueue(database.ownerUrl)
    await queue.start()
    await prepareQueue(queue)
    await queue.supervise()
    expect((await queue.detectSchemaDrift()).ok).toBe(true)
    const { rows } = await database.admin.query(
      `select distinct tableowner, has_schema_privilege('api', 'jobs', 'create') as "canCreate" from pg_tables where schemaname = 'jobs'`,
    )
    expect(rows).toEqual([{ tableowner: 'api_owner', canCreate: false }])
  } finally {
    await queue.stop()
    await database.drop()
  }
  expect(problems).toEqual([])
})
