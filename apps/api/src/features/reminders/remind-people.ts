import type { MikroORM } from '@mikro-orm/postgresql'
import type { JobResult, PgBoss } from 'pg-boss'
import { mailDigest } from './mail-digest.ts'
import { type DigestKey, makeDigests } from './make-digests.ts'
import { daily, enqueueOn, mails, makeQueue, prepareQueue } from './reminder-queue.ts'
import { type MailSettings, mailSender } from './send-mail.ts'

interface Reminding {
  env: MailSettings & { API_DATABASE_URL: string }
  orm: MikroORM
  onProblem: (problem: unknown) => void
  onDigests?: (digests: number, day: string) => void
  /** The day for which a job of that instant makes digests; only given where time is played. */
  dayOf?: (instant: Date) => string
}

const timeZone = 'Asia/Ho_Chi_Minh'
// Saturdays too, for those worked in exchange: the day itself says whether it is one of work.
const halfPastSeven = '30 7 * * 1-6'

/**
 * Reminds people for as long as the server runs: at half past seven of working days the digests are made and mailed, and
 * a server that starts later on such a day makes up for it. Any number of servers share the work. Returns how to stop.
 */
export function remindPeople(reminding: Reminding): () => Promise<void> {
  const queue = makeQueue(reminding.env.API_DATABASE_URL)
  queue.on('error', reminding.onProblem)
  const starting = start(queue, reminding).catch(reminding.onProblem)
  return async () => {
    await queue.stop({ timeout: 5000 })
    await starting
  }
}

async function start(queue: PgBoss, { env, orm, onProblem, onDigests, dayOf = vietnamDay }: Reminding): Promise<void> {
  const send = mailSender(env)
  // The database may come later than the server.
  await queue.start({ attempts: Number.MAX_SAFE_INTEGER })
  await prepareQueue(queue)
  await queue.schedule(daily, halfPastSeven, null, { tz: timeZone, missed: 'once' })
  await queue.work(daily, { includeMetadata: true, pollingIntervalSeconds: 10 }, async ([job]) => {
    const day = dayOf(job?.createdOn ?? new Date())
    const digests = await makeDigests(orm.em.fork(), day, enqueueOn(queue))
    if (digests > 0) onDigests?.(digests, day)
  })
  const atOnce = { batchSize: 10, burstWhenBatchFull: true, pollingIntervalSeconds: 5, perJobResults: true } as const
  await queue.work<DigestKey, void, typeof atOnce>(mails, atOnce, async (jobs) => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) {
      try {
        await mailDigest({ em: orm.em.fork(), send, origin: env.PUBLIC_ORIGIN }, data)
        results.push({ id, status: 'completed' })
      } catch (problem) {
        // One mailbox that is not taken keeps nobody else waiting; its job is tried again later.
        onProblem(problem)
        results.push({ id, status: 'failed', output: { message: String(problem) } })
      }
    }
    return results
  })
  if (vietnamTime(new Date()) >= '07:30') await queue.send(daily, null)
}

function vietnamDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant)
}

function vietnamTime(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(instant)
}
