import { once } from 'node:events'
import { createClient } from 'graphql-ws'
import { expect, test } from 'vitest'
import { reconcileTasks } from '../features/opening/reconcile-tasks.ts'
import { ContentRows } from '../testing/content-rows.ts'
import { openHouse, publicOrigin } from '../testing/open-house.ts'

const { app, admin, orm } = await openHouse()
const content = new ContentRows(admin)
await app.listen({ port: 0, host: '127.0.0.1' })
const { port } = app.server.address() as { port: number }
const url = `ws://127.0.0.1:${port}/graphql`

/** The WebSocket of Node, sent from a page of this origin. */
const socketFrom = (origin: string) =>
  class extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, { protocols, headers: { origin } } as never)
    }
  }

const visitor = createClient({ url, webSocketImpl: socketFrom(publicOrigin), retryAttempts: 0 })

test('a visitor hears of a task when something was done about it', async () => {
  const changes = visitor.iterate({ query: 'subscription { taskChanged { state lead { name } } }' })
  const heard = changes.next()
  await untilListening()
  const agency = await content.agency({ name: 'Phòng Kinh tế' })
  await content.conclusion({ directives: [{ parties: [{ role: 'LEAD', agency }] }] })
  await reconcileTasks(orm.em.fork())
  expect((await heard).value).toEqual({ data: { taskChanged: { state: 'ASSIGNED', lead: { name: 'Phòng Kinh tế' } } } })
  await changes.return?.()
})

test('whoever stops listening makes room at once', async () => {
  const listen = async () => {
    const changes = visitor.iterate({ query: 'subscription { taskChanged { code } }' })
    const heard = changes.next().then(JSON.stringify, JSON.stringify)
    const answer = await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 50, 'listening'))])
    return { answer, stop: () => changes.return?.() }
  }
  // the first holds the connection open, which bears ten at a time
  const first = await listen()
  for (let count = 0; count < 12; count++) {
    const { answer, stop } = await listen()
    expect(answer).toBe('listening')
    await stop()
  }
  await first.stop()
})

test('only subscriptions go over WebSocket, within the same bounds', async () => {
  const refused = async (query: string) => {
    try {
      await visitor.iterate({ query }).next()
      return ''
    } catch (errors) {
      return JSON.stringify(errors)
    }
  }
  expect(await refused('{ sections { slug } }')).toContain('Only subscriptions')
  expect(
    await refused(`subscription { taskChanged { ${'directive { tasks { '.repeat(7)} code ${'} }'.repeat(7)} } }`),
  ).toContain('DEPTH')
  expect(
    await refused(
      `subscription { taskChanged { ${'lead { tasks(first: 100) { edges { node { '.repeat(3)} code ${'} } } }'.repeat(3)} } }`,
    ),
  ).toContain('COST')
})

test('a page of another site cannot open one', async () => {
  const Socket = socketFrom('https://evil.test')
  const socket = new Socket(url, ['graphql-transport-ws'])
  const [event] = await once(socket as never, 'error')
  expect(event).toBeDefined()
  expect(socket.readyState).not.toBe(WebSocket.OPEN)
})

async function untilListening(): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const { rowCount } = await admin.query(`select from pg_stat_activity where query ilike 'listen %task_changed%'`)
    if (rowCount) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
