import 'reflect-metadata'
import { makeApp } from './app.ts'
import { readEnv } from './env.ts'
import { watchContent } from './features/opening/watch-content.ts'
import { remindPeople } from './features/reminders/remind-people.ts'

// How long whoever stands in front has to notice that this server is leaving, and how long requests have to end.
const noticeMs = 500
const patienceMs = 10_000

const env = readEnv()
const { app, orm, notices, drain } = await makeApp(env)
await app.listen({ host: env.HOST, port: env.PORT })

const stopWatching = watchContent({
  notices,
  orm,
  evidenceFolder: env.EVIDENCE_DIR,
  onProblem: (problem) => app.log.warn({ err: problem }, 'tasks could not be reconciled with content'),
  onChange: (tasks) => app.log.info({ tasks }, 'tasks follow their content'),
})

const stopReminding = remindPeople({
  env,
  orm,
  onProblem: (problem) => app.log.warn({ err: problem }, 'reminders were interrupted'),
  onDigests: (digests, day) => app.log.info({ digests, day }, 'people are reminded of their tasks'),
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, leave)

/** Not ready, then no new connections, then the last answers, then out. */
async function leave(): Promise<void> {
  drain()
  setTimeout(() => process.exit(1), noticeMs + patienceMs).unref()
  await new Promise((resolve) => setTimeout(resolve, noticeMs))
  await app.close()
  await stopWatching()
  await stopReminding()
  await orm.close()
  process.exit(0)
}
