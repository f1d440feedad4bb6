import { readByline } from './byline.ts'
import { isCaption, readCaptions } from './captions.ts'
import { findContradictions } from './contradictions.ts'
import { readEventDate, readPostingDate } from './dates.ts'
import { readDirectives } from './directives.ts'
import { readDocumentSymbols } from './document-symbols.ts'
import { readFigures } from './figures.ts'
import { readSection, readTitle } from './headline.ts'
import { readMeeting } from './meeting.ts'
import { readNamedDocuments } from './named-documents.ts'
import type { MissingPart, Oddity, PageFindings, PageReading } from './page.ts'
import { cleanPage } from './page-cleaning.ts'
import { dateline } from './page-origin.ts'
import { dividePage, listMark } from './page-parts.ts'
import type { TextBlock } from './rich-text.ts'

/** The text of an old portal page → what it says, what was cleaned away, what is missing, what looks odd. Pure. */
export function readPage(text: string): PageReading {
  const page = cleanPage(text)
  const { header, body, closing } = dividePage(page.lines)
  const oddities: Oddity[] = []
  const running = body.filter((line) => !isCaption(line))
  const postedOn = readPostingDate([...header, ...closing], oddities)
  const byline = readByline(closing, body)
  const findings: PageFindings = {
    title: readTitle(header, body, oddities),
    section: readSection(header) ?? page.section,
    sourcePortal: byline.source ?? page.portal,
    byline,
    postedOn,
    eventOn: readEventDate(running, postedOn, oddities),
    meeting: readMeeting(running),
    captions: readCaptions(body),
    documents: [...readDocumentSymbols(running, page.surroundings, oddities), ...readNamedDocuments(running)],
    directives: readDirectives(running, oddities),
    figures: readFigures(running),
    attachmentHints: running.flatMap(
      (line) => line.match(/(?:đề nghị )?(?:xem|tải)(?: chi tiết)? [^.;,]{0,40}?tại đây/giu) ?? [],
    ),
    blocks: body.map(toBlock),
  }
  oddities.push(...findContradictions(findings, running))
  if (body.length > 0 && !/[\u0300-\u1ef9]/u.test(body.join(''))) oddities.push({ code: 'NO_DIACRITICS', values: [] })
  return { findings, cleanings: page.cleanings, oddities, missing: missingParts(findings) }
}

function toBlock(line: string, index: number): TextBlock {
  const text = index === 0 ? (dateline(line)?.rest ?? line) : line
  if (isCaption(line)) return { kind: 'CAPTION', text }
  return listMark.test(line) && /^[-–+•*]/u.test(line)
    ? { kind: 'BULLET', text: text.replace(listMark, '') }
    : { kind: 'PARAGRAPH', text }
}

function missingParts(findings: PageFindings): MissingPart[] {
  const absent: [MissingPart, boolean][] = [
    ['TITLE', findings.title === null],
    ['BODY', findings.blocks.length === 0],
    ['AUTHORS', findings.byline.authors.length === 0],
    ['UNIT', findings.byline.unit === null],
    ['POSTED_ON', findings.postedOn === null],
    ['EVENT_ON', findings.eventOn === null],
    ['SECTION', findings.section === null],
    ['PORTAL', findings.sourcePortal === null],
    ['PHOTOS', findings.captions.length > 0],
    ['ATTACHMENT', findings.attachmentHints.length > 0],
    ['DOCUMENT_DATE', findings.documents.some(({ symbol, issuedOn }) => symbol !== null && issuedOn === null)],
    ['DIRECTIVES', findings.directives === null],
    ['CHAIR', findings.meeting !== null && findings.meeting.chair === null],
  ]
  return absent.filter(([, isAbsent]) => isAbsent).map(([part]) => part)
}
