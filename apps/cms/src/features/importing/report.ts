import { styleText } from 'node:util'
import {
  commendationForms,
  type DossierMeasure,
  dossierMeasures,
  type Label,
  type Language,
} from '@thong-suot/vocabulary'
import type { PageFindings, PageReading } from './page.ts'
import { cleaningTexts, fill, missingTexts, oddityTexts, type ProblemCode, problemTexts } from './report-texts.ts'

/** What became of one file. */
export interface ImportReport {
  file: string
  outcome: 'IMPORTED' | 'READ_ONLY' | 'NOT_IMPORTED'
  problem?: { code: ProblemCode; values: string[] }
  reading?: PageReading
  saved?: SavedDrafts
}

export interface SavedDrafts {
  article: number
  conclusion: number | null
  commendations: number[]
  plan: number | null
  statistics: number | null
  documents: { id: number; symbol: string; isNew: boolean }[]
}

/** The report as people read it, in one language; colours only where the terminal shows them. */
export function printReport({ file, problem, reading, saved }: ImportReport, language: Language): string {
  const say = (text: Label) => text[language]
  const lines = [paint('bold', file)]
  if (reading) {
    lines.push(...section(say(headings.found), foundLines(reading.findings, language)))
    lines.push(
      ...section(
        say(headings.cleaned),
        reading.cleanings.map(({ kind, count }) => `${count} × ${say(cleaningTexts[kind])}`),
      ),
    )
    lines.push(
      ...section(
        say(headings.missing),
        reading.missing.map((part) => say(missingTexts[part])),
        'yellow',
      ),
    )
    lines.push(
      ...section(
        say(headings.odd),
        [
          ...reading.oddities.map(({ code, values }) => fill(say(oddityTexts[code]), values)),
          ...doubtLines(reading.findings, language),
        ],
        'yellow',
      ),
    )
  }
  if (saved) lines.push(...section(say(headings.saved), savedLines(saved, language), 'green'))
  if (problem) lines.push(`  ${paint('red', `✗ ${fill(say(problemTexts[problem.code]), problem.values)}`)}`)
  return `${lines.join('\n')}\n`
}

const headings = {
  found: { vi: 'Đã tìm thấy', en: 'Found' },
  cleaned: { vi: 'Đã làm sạch', en: 'Cleaned' },
  missing: { vi: 'Còn thiếu', en: 'Missing' },
  odd: { vi: 'Cần xem lại', en: 'To be checked' },
  saved: { vi: 'Đã lưu bản nháp', en: 'Drafts saved' },
}

const names = {
  title: { vi: 'Tiêu đề', en: 'Title' },
  portal: { vi: 'Cổng nguồn', en: 'Portal' },
  section: { vi: 'Chuyên mục', en: 'Section' },
  authors: { vi: 'Tác giả', en: 'Authors' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  postedOn: { vi: 'Ngày đăng', en: 'Posted' },
  eventOn: { vi: 'Ngày sự kiện', en: 'Event' },
  chair: { vi: 'Chủ trì', en: 'Chair' },
  captions: { vi: 'Chú thích ảnh', en: 'Captions' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  directives: { vi: 'Ý chỉ đạo', en: 'Directives' },
  deadlines: { vi: 'Thời hạn', en: 'Deadlines' },
  directive: { vi: 'Ý', en: 'Directive' },
  commendation: { vi: 'Khen thưởng', en: 'Commendation' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  statistics: { vi: 'Thống kê', en: 'Statistics' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  article: { vi: 'Tin bài', en: 'Article' },
  conclusion: { vi: 'Kết luận', en: 'Conclusion' },
  created: { vi: 'mới', en: 'new' },
  known: { vi: 'đã có', en: 'on record' },
}

function foundLines(findings: PageFindings, language: Language): string[] {
  const { byline, meeting, directives, plan, statistics } = findings
  const chair = meeting?.chair
  const rows: [Label, string | null | undefined][] = [
    [names.title, findings.title],
    [names.portal, findings.sourcePortal],
    [names.section, findings.section],
    [names.authors, byline.authors.join(', ')],
    [names.unit, byline.unit],
    [names.postedOn, findings.postedOn],
    [names.eventOn, findings.eventOn],
    [names.chair, chair && [chair.name, chair.post].filter(Boolean).join(', ')],
    ...findings.captions.map(({ text }): [Label, string] => [names.captions, text]),
    ...findings.documents.map((document): [Label, string] => [
      names.documents,
      [document.symbol ?? document.asWritten, document.issuedOn, document.issuerAsWritten].filter(Boolean).join(' · '),
    ]),
    [names.directives, directives && String(directives.length)],
    ...(directives ?? [])
      .flatMap(({ deadlines }) => deadlines)
      .map(({ phrase, due }): [Label, string] => [names.deadlines, [phrase, due].filter(Boolean).join(' → ')]),
    ...findings.commendations.map(({ form, totalCount, presentedBy }): [Label, string] => [
      names.commendation,
      [totalCount, commendationForms[form][language].toLowerCase(), '·', presentedBy].filter(Boolean).join(' '),
    ]),
    [names.plan, plan && `${plan.year}: ${plan.areas.map(({ title }) => title).join('; ')}`],
    [
      names.statistics,
      statistics &&
        Object.entries(statistics.figures)
          .map(([measure, count]) => `${dossierMeasures[measure as DossierMeasure][language]}: ${count}`)
          .join('; '),
    ],
    [
      names.figures,
      findings.figures.map(({ asWritten, unit }) => (unit === '%' ? asWritten : `${asWritten} ${unit}`)).join('; '),
    ],
  ]
  const present = rows.filter((row): row is [Label, string] => Boolean(row[1]))
  return present.map(([name, value]) => `${name[language].padEnd(14)} ${value}`)
}

/** What the compiler was not sure of, said once for all directives it is said of. */
function doubtLines({ directives }: PageFindings, language: Language): string[] {
  const places = new Map<string, number[]>()
  for (const [index, { doubts }] of (directives ?? []).entries()) {
    for (const { message } of doubts) {
      const known = places.get(message[language]) ?? []
      if (!known.includes(index + 1)) places.set(message[language], [...known, index + 1])
    }
  }
  return [...places].map(([message, items]) => `${names.directive[language]} ${items.join(', ')}: ${message}`)
}

function savedLines(
  { article, conclusion, commendations, plan, statistics, documents }: SavedDrafts,
  language: Language,
): string[] {
  const lines = [`${names.article[language].padEnd(14)} /admin/collections/articles/${article}`]
  if (conclusion !== null)
    lines.push(`${names.conclusion[language].padEnd(14)} /admin/collections/conclusions/${conclusion}`)
  if (plan !== null) lines.push(`${names.plan[language].padEnd(14)} /admin/collections/plans/${plan}`)
  if (statistics !== null)
    lines.push(`${names.statistics[language].padEnd(14)} /admin/collections/dossier-statistics/${statistics}`)
  for (const id of commendations)
    lines.push(`${names.commendation[language].padEnd(14)} /admin/collections/commendations/${id}`)
  for (const { id, symbol, isNew } of documents) {
    const state = (isNew ? names.created : names.known)[language]
    lines.push(`${names.documents[language].padEnd(14)} ${symbol} (${state}) /admin/collections/documents/${id}`)
  }
  return lines
}

function section(heading: string, lines: string[], colour: 'cyan' | 'yellow' | 'green' = 'cyan'): string[] {
  return lines.length === 0 ? [] : [`  ${paint(colour, heading)}`, ...lines.map((line) => `    ${line}`)]
}

function paint(style: 'bold' | 'cyan' | 'yellow' | 'green' | 'red', text: string): string {
  return styleText(style, text, { stream: process.stdout })
}
