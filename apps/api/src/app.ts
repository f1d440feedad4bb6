import { createServer } from 'node:http'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { MikroORM } from '@mikro-orm/postgresql'
import { Planner } from '@thong-suot/read-plan'
import { tablesOf } from '@thong-suot/read-plan/mikro-orm'
import fastify, { type FastifyInstance } from 'fastify'
import { makeContext } from './context.ts'
import { makeReadPool } from './database.ts'
import type { Env } from './env.ts'
import { loginFinder } from './features/auth/find-login.ts'
import { knowLogin } from './features/auth/know-login.ts'
import { receiveEvidence } from './features/evidence/receive-evidence.ts'
import { streamEvidence } from './features/evidence/stream-evidence.ts'
import { streamMedia } from './features/media/stream-media.ts'
import { answerTrusted } from './graphql/answer-trusted.ts'
import { makeApollo } from './graphql/apollo.ts'
import { answerFromMemory } from './graphql/memory/answer-from-memory.ts'
import { AnswerMemory } from './graphql/memory/answer-memory.ts'
import { recallAnswers } from './graphql/memory/give-answer.ts'
import { contextTypes, scalarTypes } from './graphql/read-settings.ts'
import { Reader } from './graphql/reader.ts'
import { readTrustedDocuments } from './graphql/trusted-documents.ts'
import { sendExplorer, wantsExplorer } from './http/explorer.ts'
import { answerHealth } from './http/health.ts'
import { limitRate } from './http/limit-rate.ts'
import { LogRequests } from './http/log-requests.ts'
import { nameRequests, requestIdOf } from './http/request-id.ts'
import { serveSubscriptions } from './http/subscriptions.ts'
import { tellHttpErrors } from './http/tell-http-errors.ts'
import { Notices } from './notices.ts'
import { makeOrm } from './orm.ts'
import { reads } from './reads.ts'
import { makeSchema } from './schema.ts'

export interface App {
  readonly app: FastifyInstance
  readonly orm: MikroORM
  readonly reader: Reader
  /** What the database announces, until the app closes. */
  readonly notices: Notices
  /** From now on `/health/ready` says no, so that whoever stands in front sends requests elsewhere. */
  readonly drain: () => void
}

// Longer than that of whoever stands in front, so that nobody sends a request into a connection that is closing.
const keepAliveMs = 72_000

/** The whole server, ready to listen. Making it fails when a readable field of the schema is not mapped. */
export async function makeApp(env: Env): Promise<App> {
  let isDraining = false
  let recall: ReturnType<typeof recallAnswers> = () => false
  const app = fastify({
    logger: { level: env.LOG_LEVEL },
    logController: new LogRequests(),
    genReqId: requestIdOf,
    bodyLimit: 100 * 1024,
    trustProxy: env.TRUSTED_PROXIES,
    // names of files stand in addresses, each letter as up to nine
    routerOptions: { maxParamLength: 2000 },
    serverFactory: (serve) =>
      createServer({ keepAliveTimeout: keepAliveMs }, (request, response) => {
        if (isDraining || !recall(request, response)) serve(request, response)
      }),
    // What still arrives while the last answers are given is answered too.
    return503OnClosing: false,
  })
  const pool = makeReadPool(env.API_DATABASE_URL, (error) => app.log.warn({ err: error }, 'a connection was lost'))
  const orm = makeOrm(env.API_DATABASE_URL)
  const schema = makeSchema()
  const tables = tablesOf(orm.getMetadata().getAll().values())
  const planner = new Planner({ schema, tables, mappings: reads, context: contextTypes, scalars: scalarTypes })
  const reader = new Reader(planner, pool)
  const notices = new Notices(env.API_DATABASE_URL, (error) => app.log.warn({ err: error }, 'notices were interrupted'))
  const findLogin = loginFinder(pool, env.PAYLOAD_SECRET)
  const trusted = readTrustedDocuments(schema, env.TRUSTED_DOCUMENTS)
  const apollo = makeApollo(schema, reader, app, trusted)
  await limitRate(app)
  nameRequests(app)
  app.addHook('onRequest', async (_request, reply) => {
    // so that no client sends its next request into a connection that is about to close
    if (isDraining) reply.header('connection', 'close')
  })
  tellHttpErrors(app)
  answerHealth(app, pool, () => isDraining)
  streamMedia(app, pool, env.MEDIA_DIR)
  // before whoever answers, so that a database that does not answer is told like everywhere else
  const preHandler = knowLogin(app, findLogin)
  const evidence = { orm, folder: env.EVIDENCE_DIR, publicOrigin: env.PUBLIC_ORIGIN, preHandler }
  receiveEvidence(app, evidence)
  streamEvidence(app, evidence)
  await apollo.start()
  const parts = { orm, reader, notices, publicOrigin: env.PUBLIC_ORIGIN }
  const handler = fastifyApolloHandler(apollo, {
    context: async (request) => makeContext({ ...parts, request, login: request.login }),
  })
  const wsHandler = await serveSubscriptions(app, {
    schema,
    publicOrigin: env.PUBLIC_ORIGIN,
    contextOf: (request) => makeContext({ ...parts, request, login: null }),
  })
  const memory = new AnswerMemory(pool, notices)
  recall = recallAnswers(memory)
  const trustedParts = { trusted, schema, reader }
  const fromMemory = answerFromMemory(memory, trustedParts)
  const quickly = answerTrusted(trustedParts)
  app.post('/graphql', { preHandler: [preHandler, quickly] }, handler)
  app.route({
    method: 'GET',
    url: '/graphql',
    preHandler: [fromMemory, preHandler, quickly],
    wsHandler,
    handler(request, reply) {
      return wantsExplorer(request) ? sendExplorer(reply) : handler.call(this, request, reply)
    },
  })
  app.addHook('onClose', async () => {
    await notices.stop()
    await pool.end()
  })
  return {
    app,
    orm,
    reader,
    notices,
    drain: () => {
      isDraining = true
    },
  }
}
