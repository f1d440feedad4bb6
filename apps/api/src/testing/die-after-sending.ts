import { MikroORM } from '@mikro-orm/postgresql'
import { mailDigest } from '../features/reminders/mail-digest.ts'
import { mailSender } from '../features/reminders/send-mail.ts'

/** A process that is killed between sending a mail and marking it. Arguments: database, folder of mails, origin, person, day. */
const [clientUrl = '', MAIL_DIR = '', PUBLIC_ORIGIN = '', person, day = ''] = process.argv.slice(2)
const orm = await MikroORM.init({ clientUrl, entities: [], discovery: { warnWhenNoEntities: false } })
const deliver = mailSender({ MAIL_DIR, PUBLIC_ORIGIN })
const send: typeof deliver = async (mail) => {
  await deliver(mail)
  process.kill(process.pid, 'SIGKILL')
}
await mailDigest({ em: orm.em.fork(), send, origin: PUBLIC_ORIGIN }, { personId: Number(person), day })
