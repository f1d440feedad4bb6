import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Role } from '@thong-suot/vocabulary'
import { viewerSettings } from '../../viewer-transaction.ts'
import { type DigestLine, writeDigestMail } from './digest-mail.ts'
import type { DigestKey } from './make-digests.ts'
import type { SendMail } from './send-mail.ts'

interface Mailing {
  em: SqlEntityManager
  send: SendMail
  /** The address of the portal, for links. */
  origin: string
}

interface Recipient {
  name: string
  email: string
  role: Role
  agencyId: number | null
  madeAt: Date
}

/**
 * Mails one digest and marks it, in one transaction that holds its row: nobody else mails it meanwhile, and once marked it
 * is never mailed again. Whoever dies between sending and marking leaves it unmarked; the next one then sends the very same
 * mail, under the same Message-ID. Returns whether a mail was sent.
 */
export function mailDigest({ em, send, origin }: Mailing, { personId, day }: DigestKey): Promise<boolean> {
  return em.transactional(async (transaction) => {
    const set = (settings: Record<string, string>) => setFor(transaction, settings)
    // Handing a mail over may take longer than a request may idle.
    await set({ 'reform.system': 'on', idle_in_transaction_session_timeout: '90s' })
    const [recipient] = await transaction.execute<Recipient[]>(
      `select m.name, m.email, m.role, m.agency_id as "agencyId", d.made_at as "madeAt"
       from reform.digest d join content.mailbox m on m.person_id = d.person_id
       where d.person_id = ? and d.day = ?::date and d.mailed_at is null
       for no key update of d`,
      [personId, day],
    )
    if (!recipient) return false
    // What the mail tells is read in the name of its person, so that the row policies have the last word.
    await set({ 'reform.system': '', ...viewerSettings({ ...recipient, id: personId, sessionId: '' }) })
    const lines = await transaction.execute<DigestLine[]>(
      `select i.kind, i.due::text, i.days_overdue as "daysOverdue", t.id, t.code, t.title
       from reform.digest d cross join lateral reform.items_of(d.items) i join reform.task t on t.id = i.task_id
       where d.person_id = ? and d.day = ?::date order by i.place`,
      [personId, day],
    )
    if (lines.length === 0) return false
    await send(writeDigestMail({ ...recipient, personId, day, lines, origin }))
    await set({ 'reform.system': 'on' })
    await transaction.execute(
      'update reform.digest set mailed_at = clock_timestamp() where person_id = ? and day = ?::date',
      [personId, day],
    )
    return true
  })
}

async function setFor(transaction: SqlEntityManager, settings: Record<string, string>): Promise<void> {
  for (const setting of Object.entries(settings)) {
    await transaction.execute('select set_config(?, ?, true)', [...setting])
  }
}
