import { createServer } from 'node:net'
import { afterAll } from 'vitest'

interface Refusal {
  /** A mailbox, `<…>`, that is not taken for so many times. */
  refuses: string
  times: number
}

/** A server that takes mails and keeps them as they came. */
export async function openSmtpServer(refusal?: Refusal): Promise<{ url: string; taken: string[] }> {
  const taken: string[] = []
  let refusals = refusal?.times ?? 0
  const server = createServer((socket) => {
    let mail: string | undefined
    let unread = ''
    const answer = (line: string) => socket.write(`${line}\r\n`)
    answer('220 ready')
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      unread += bytes
      for (let end = unread.indexOf('\r\n'); end >= 0; end = unread.indexOf('\r\n')) {
        const line = unread.slice(0, end)
        unread = unread.slice(end + 2)
        if (mail === undefined) {
          if (/^DATA/i.test(line)) mail = ''
          if (refusal && line.includes(refusal.refuses) && refusals-- > 0) answer('451 later')
          else answer(/^DATA/i.test(line) ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 ok')
        } else if (line === '.') {
          taken.push(mail)
          mail = undefined
          answer('250 taken')
        } else mail += `${line}\n`
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `smtp://127.0.0.1:${port}`, taken }
}
