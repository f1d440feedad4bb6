import { setTimeout as wait } from 'node:timers/promises'
import type { MikroORM } from '@mikro-orm/postgresql'
import type { Job, JobResult, PgBoss } from 'pg-boss'
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
  /** How often each server looks for jobs. */
  pollSeconds?: number
}

const timeZone = 'Asia/Ho_Chi_Minh'
const begin = '07:30'
// Saturdays too, for those worked in exchange: the day itself says whether it is one of work.
const everyMorning = '30 7 * * 1-6'
const retryMs = 10_000

/**
 * Reminds people for as long as the server runs: at half past seven of working days the digests are made and mailed, and
 * a server that starts later on such a day makes up for it. Any number of servers share the work. Returns how to stop.
 */
export function remindPeople(reminding: Reminding): () => Promise<void> {
  const queue = makeQueue(reminding.env.API_DATABASE_URL)
  const stopping = new AbortController()
  queue.on('error', reminding.onProblem)
  const starting = start()

  async function start(): Promise<void> {
    // The database may come later than the server, and go again.
    await queue.start({ attempts: Number.MAX_SAFE_INTEGER }).catch(reminding.onProblem)
    while (!stopping.signal.aborted) {
      try {
        await prepareQueue(queue)
        await queue.schedule(daily, everyMorning, null, { tz: timeZone, missed: 'once' })
        if (vietnamTime(new Date()) >= begin) await queue.send(daily, null)
        return await work(queue, reminding)
      } catch (problem) {
        if (!stopping.signal.aborted) reminding.onProblem(problem)
        await wait(retryMs, null, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  return async () => {
    stopping.abort()
    await queue.stop({ timeout: 5000 })
    await starting
  }
}

async function work(queue: PgBoss, reminding: Reminding): Promise<void> {
  const { orm, onDigests, dayOf = vietnamDay, pollSeconds: pollingIntervalSeconds = 20 } = reminding
  await queue.work(daily, { includeMetadata: true, pollingIntervalSeconds }, async ([job]) => {
    const day = dayOf(job?.createdOn ?? new Date())
    const digests = await makeDigests(orm.em.fork(), day, enqueueOn(queue))
    if (digests > 0) onDigests?.(digests, day)
  })
  const several = { pollingIntervalSeconds, batchSize: 10, burstWhenBatchFull: true, perJobResults: true } as const
  await queue.work<DigestKey, void, typeof several>(mails, several, mailer(reminding))
}

/** One mailbox that is not taken keeps nobody else waiting: its job alone is tried again later. */
function mailer({ env, orm, onProblem }: Reminding): (jobs: Job<DigestKey>[]) => Promise<JobResult[]> {
  const send = mailSender(env)
  return async (jobs) => {
    const results: JobResult[] = []
    for (const { id, data } of jobs) {
      try {
        await mailDigest({ em: orm.em.fork(), send, origin: env.PUBLIC_ORIGIN }, data)
        results.push({ id, status: 'completed' })
      } catch (problem) {
        onProblem(problem)
        results.push({ id, status: 'failed', output: { message: String(problem) } })
      }
    }
    return results
  }
}

function vietnamDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant)
}

function vietnamTime(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'short' }).format(instant)
}
