import fastify from 'fastify'
import { expect, test } from 'vitest'
import { OneLineEach } from './log-requests.ts'

test('a request leaves one line with its operation, and without what was asked for', async () => {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const app = fastify({ logger: { level: 'info', stream }, logController: new OneLineEach() })
  app.get('/graphql', async () => 'answer')
  await app.inject('/graphql?operationName=SearchPage&variables=%7B%22words%22%3A%22private%22%7D')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { method: 'GET', path: '/graphql', operationName: 'SearchPage', status: 200, msg: 'answered' },
  ])
  expect(lines.join()).not.toContain('private')
})
