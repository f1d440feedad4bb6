import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Env } from '../../env.ts'

export interface Mail {
  /** What the mail is called for ever: the left side of its Message-ID, and the name of its file. */
  name: string
  to: { name: string; address: string }
  date: Date
  subject: string
  text: string
  html: string
}

/** Hands a mail over; it throws where nobody took it. */
export type SendMail = (mail: Mail) => Promise<void>

export type MailSettings = Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'MAIL_DIR' | 'PUBLIC_ORIGIN'>

// All of them together stay below what the transaction that waits for them may idle.
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** By SMTP where a server is named, else as files: each whole or not there, and the same mail twice is one file. */
export function mailSender({ SMTP_URL, MAIL_FROM, MAIL_DIR, PUBLIC_ORIGIN }: MailSettings): SendMail {
  const host = new URL(PUBLIC_ORIGIN).hostname
  const from = MAIL_FROM || { name: 'Thông Suốt', address: `nhac-viec@${host}` }
  const messageOf = ({ name, ...mail }: Mail) => ({
    ...mail,
    from,
    messageId: `<${name}@${host}>`,
    baseBoundary: name,
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
  if (SMTP_URL) {
    const server = createTransport({ url: SMTP_URL, ...patience })
    return async (mail) => void (await server.sendMail(messageOf(mail)))
  }
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (mail) => {
    const { message } = await composer.sendMail(messageOf(mail))
    const file = join(MAIL_DIR, `${mail.name}.eml`)
    const unfinished = `${file}.${process.pid}.part`
    await mkdir(MAIL_DIR, { recursive: true })
    await writeFile(unfinished, message as Buffer, { flush: true })
    await rename(unfinished, file)
  }
}
