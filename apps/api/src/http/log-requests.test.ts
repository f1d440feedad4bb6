import fastify from 'fastify'
import { expect, test } from 'vitest'
import { LogRequests } from './log-requests.ts'

const address = '/graphql?operationName=SearchPage&variables=%7B%22words%22%3A%22private%22%7D'

async function linesOf(level: string, status = 200): Promise<object[]> {
  const lines: string[] = []
  const stream = { write: (line: string) => void lines.push(line) }
  const app = fastify({ logger: { level, stream }, logController: new LogRequests() })
  app.get('/graphql', async (_request, reply) => reply.code(status).send('answer'))
  await app.inject(address)
  expect(lines.join()).not.toContain('private')
  return lines.map((line) => JSON.parse(line))
}

test('a request that failed leaves one line with its operation, and without what was asked for', async () => {
  const line = { method: 'GET', path: '/graphql', operationName: 'SearchPage', status: 503, msg: 'answered' }
  expect(await linesOf('info', 503)).toMatchObject([line])
})

test('a request that was answered leaves a line for whoever looks for faults only', async () => {
  expect(await linesOf('info')).toEqual([])
  expect(await linesOf('debug')).toMatchObject([{ status: 200, msg: 'answered' }])
})
