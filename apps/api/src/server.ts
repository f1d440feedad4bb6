import 'reflect-metadata'
import { makeApp } from './app.ts'
import { readEnv } from './env.ts'

// How long whoever stands in front has to notice that this server is leaving, and how long requests have to end.
const noticeMs = 500
const patienceMs = 10_000

const env = readEnv()
const { app, drain } = await makeApp(env)

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, leave)

await app.listen({ host: env.HOST, port: env.PORT })

/** Not ready, then no new connections, then the last answers, then out. */
async function leave(): Promise<void> {
  drain()
  setTimeout(() => process.exit(1), noticeMs + patienceMs).unref()
  await new Promise((resolve) => setTimeout(resolve, noticeMs))
  await app.close()
  process.exit(0)
}
