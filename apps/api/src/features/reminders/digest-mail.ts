import { type ReminderKind, reminderKindKeys, reminderKinds } from '@thong-suot/vocabulary'
import type { Mail } from './send-mail.ts'

export interface DigestLine {
  kind: ReminderKind
  id: string
  code: string
  title: string
  due: string | null
  daysOverdue: number | null
}

interface DigestToMail {
  personId: number
  day: string
  name: string
  email: string
  madeAt: Date
  lines: readonly DigestLine[]
  origin: string
}

/** A digest as a mail in Vietnamese; the same digest makes the same mail, its Message-ID included. */
export function writeDigestMail(digest: DigestToMail): Mail {
  const { personId, day, name, email, madeAt, lines, origin } = digest
  const groups = reminderKindKeys
    .map((kind) => ({ word: reminderKinds[kind].vi, lines: lines.filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0)
  const counts = groups.map((group) => `${group.lines.length} ${group.word.toLowerCase()}`).join(', ')
  const title = `Việc cần làm ngày ${inWriting(day)}`
  const page = `${origin}/viec-can-lam`
  const text = [
    `Kính gửi ${name},`,
    `${title}: ${counts}.`,
    ...groups.map((group) =>
      [`${group.word.toUpperCase()} (${group.lines.length})`, ...group.lines.map(asText)].join('\n'),
    ),
    `Xem trên cổng thông tin: ${page}`,
    'Thư được gửi tự động vào các ngày làm việc.',
  ]
  const html = [
    `<p>Kính gửi ${escaped(name)},</p>`,
    `<p>${title}: ${counts}.</p>`,
    ...groups.map(
      (group) => `<h2>${group.word} (${group.lines.length})</h2>\n<ul>\n${group.lines.map(asHtml).join('\n')}\n</ul>`,
    ),
    `<p><a href="${escaped(page)}">Xem trên cổng thông tin</a></p>`,
    '<p>Thư được gửi tự động vào các ngày làm việc.</p>',
  ]
  return {
    name: `digest.${personId}.${day}`,
    to: { name, address: email },
    date: madeAt,
    subject: `${title}: ${counts}`,
    text: `${text.join('\n\n')}\n`,
    html: `<!doctype html>\n<html lang="vi">\n<meta charset="utf-8">\n<title>${title}</title>\n${html.join('\n')}\n</html>\n`,
  }

  function asText(line: DigestLine): string {
    return `- ${line.code} · ${line.title}\n  ${timeOf(line)}\n  ${addressOf(line)}`
  }

  function asHtml(line: DigestLine): string {
    const link = `<a href="${escaped(addressOf(line))}">${escaped(line.code)} · ${escaped(line.title)}</a>`
    return `<li>${link}<br>${timeOf(line)}</li>`
  }

  function addressOf({ id }: DigestLine): string {
    return `${origin}/nhiem-vu/${id}`
  }
}

function timeOf({ due, daysOverdue }: DigestLine): string {
  if (!due) return 'Không thời hạn'
  return `Hạn ${inWriting(due)}${daysOverdue ? `, quá hạn ${daysOverdue} ngày` : ''}`
}

/** `2026-11-27` as 27/11/2026. */
function inWriting(day: string): string {
  return day.split('-').reverse().join('/')
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
