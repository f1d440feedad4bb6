import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { fromKysely, type KyselyTransactionLike, PgBoss, type QueuePolicy } from 'pg-boss'
import { connectionSettings } from '../../database.ts'
import type { DigestKey, Enqueue } from './make-digests.ts'

export const daily = 'make-digests'
export const mails = 'mail-digest'

/** One job of a key is waiting or in hand at a time; one that fails or is abandoned is tried again for about a day. */
const persistent = {
  policy: 'exclusive' as QueuePolicy,
  expireInSeconds: 300,
  retryLimit: 40,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 3600,
}

/** The queue in the schema `jobs`, as the role that works on rows: whoever owns the tables installs them, see migrate-queue. */
export function makeQueue(connectionString: string): PgBoss {
  return new PgBoss({
    ...connectionSettings,
    connectionString,
    schema: 'jobs',
    migrate: false,
    createSchema: false,
    // Rebuilding an index is its owner's, and a few jobs a day bloat none.
    reindex: false,
    monitorVacuum: false,
    openTelemetry: { enabled: false },
    registerInstance: false,
    // Nothing here is urgent, and a server at rest should be.
    cronWorkerIntervalSeconds: 30,
    flowIntervalSeconds: 3600,
    max: 3,
  })
}

export async function prepareQueue(queue: PgBoss): Promise<void> {
  for (const name of [daily, mails]) await queue.createQueue(name, persistent)
}

/** Jobs that stand or fall with the transaction that asked for them. */
export function enqueueOn(queue: PgBoss): Enqueue {
  return async (em: SqlEntityManager, digests: DigestKey[]) => {
    if (digests.length === 0) return
    const transaction = em.getTransactionContext<KyselyTransactionLike>()
    if (!transaction) throw new Error('Mails are put on the queue inside a transaction.')
    const jobs = digests.map((data) => ({ data, singletonKey: `digest:${data.personId}:${data.day}` }))
    await queue.insert(mails, jobs, { db: fromKysely(transaction) })
  }
}
