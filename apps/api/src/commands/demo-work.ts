import 'reflect-metadata'
import { makeOrm } from '../orm.ts'
import { playDemo } from './demo/play-demo.ts'
import { workEnv } from './env.ts'

const env = workEnv()
const orm = makeOrm(env.API_DATABASE_URL)
try {
  const tasks = await playDemo(orm.em.fork(), env.EVIDENCE_DIR)
  console.log(
    tasks === undefined ? 'There is work already; nothing was played.' : `Played the history of ${tasks} tasks.`,
  )
} finally {
  await orm.close()
}
