import { styleText } from 'node:util'
import type { Compilation, Deadline, Directive, Doubt } from './types.ts'

type Language = keyof Doubt['message']

const labels = {
  directives: { vi: 'ý chỉ đạo', en: 'directives' },
  deadlines: { vi: 'thời hạn', en: 'deadlines' },
  documents: { vi: 'văn bản viện dẫn', en: 'cited documents' },
  lead: { vi: 'Chủ trì', en: 'Lead' },
  addressees: { vi: 'Thực hiện', en: 'Addressed' },
  coordinate: { vi: 'Phối hợp', en: 'Coordinate' },
  monitor: { vi: 'Theo dõi', en: 'Monitor' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  binding: { vi: 'ràng buộc cả ý', en: 'binds the whole' },
  document: { vi: 'Văn bản', en: 'Document' },
  doubt: { vi: 'Cần xem', en: 'Doubt' },
} as const satisfies Record<string, Record<Language, string>>

const widestLabel = 11

/** What was compiled, to be read in a terminal; colours as the stream bears them. */
export function printCompilation(
  { directives, documents, doubts }: Compilation,
  language: Language,
  stream: NodeJS.WritableStream,
) {
  const paint = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream })
  const counts = [
    [directives.length, labels.directives],
    [directives.flatMap(({ deadlines }) => deadlines).length, labels.deadlines],
    [documents.length, labels.documents],
  ] as const
  const heading = counts.map(([count, label]) => `${count} ${label[language]}`).join(' · ')
  const items = directives.map((directive) => [
    `${paint('bold', directive.number ?? '•')} ${directive.text.replace(/\s+/gu, ' ')}`,
    ...factsOf(directive, language).map(([label, value]) => line(paint('cyan', label.padEnd(widestLabel)), value)),
    ...doubtsOf(directive.doubts, language).map((doubt) =>
      paint('yellow', line(labels.doubt[language].padEnd(widestLabel), doubt)),
    ),
  ])
  const rest = doubtsOf(doubts, language).map((doubt) => paint('yellow', `${labels.doubt[language]}: ${doubt}`))
  return [[paint('bold', heading)], ...items, ...(rest.length > 0 ? [rest] : [])]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function factsOf(directive: Directive, language: Language): [label: string, value: string][] {
  const { lead, addressees, coordinate, monitor, deadlines, documents } = directive
  const parties = { lead, addressees, coordinate, monitor }
  return [
    ...(Object.keys(parties) as (keyof typeof parties)[]).flatMap((role): [string, string][] =>
      parties[role].length > 0 ? [[labels[role][language], parties[role].join('; ')]] : [],
    ),
    ...deadlines.map((deadline): [string, string] => [
      labels.deadline[language],
      sayDeadline(deadline) + (binds(directive, deadline) ? ` ← ${labels.binding[language]}` : ''),
    ]),
    ...documents.map((symbol): [string, string] => [labels.document[language], symbol]),
  ]
}

/** Of several, the one that the doubt points at. */
function binds({ doubts }: Directive, { span }: Deadline): boolean {
  return doubts.some(({ code, span: at }) => code === 'SEVERAL_DEADLINES' && at[0] === span[0])
}

/** "trước ngày 15/9/2026 → 14/09/2026 (before-time)" */
function sayDeadline({ phrase, start, due, dueTime, anchorEvent, rule }: Deadline): string {
  const days = [start, due].filter((day) => day !== null).map(sayDay)
  const time = [days.join(' - '), dueTime].filter(Boolean).join(' ') || anchorEvent || '–'
  return `${phrase.replace(/\s+/gu, ' ')} → ${time} (${rule})`
}

function sayDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

function doubtsOf(doubts: readonly Doubt[], language: Language): string[] {
  return [...new Set(doubts.map(({ message }) => message[language]))]
}

function line(label: string, value: string): string {
  return `  ${label} ${value}`
}
