import 'reflect-metadata'
import { z } from 'zod'
import { playDemo } from '../features/demo/play-demo.ts'
import { makeOrm } from '../orm.ts'

const { API_DATABASE_URL } = z.object({ API_DATABASE_URL: z.url() }).parse(process.env)
const orm = makeOrm(API_DATABASE_URL)
try {
  const tasks = await playDemo(orm.em.fork())
  console.log(
    tasks === undefined ? 'There is work already; nothing was played.' : `Played the history of ${tasks} tasks.`,
  )
} finally {
  await orm.close()
}
