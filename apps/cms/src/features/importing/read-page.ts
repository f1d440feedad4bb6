import type { Proposal } from '../compiling/compilation.ts'
import { propose } from '../compiling/propose.ts'
import { readByline } from './byline.ts'
import { isCaption, readCaptions } from './captions.ts'
import { readCommendations } from './commendations.ts'
import { findContradictions } from './contradictions.ts'
import { readEventDate, readPostingDate } from './dates.ts'
import { readDocumentSymbols } from './document-symbols.ts'
import { readFigures } from './figures.ts'
import { readSection, readTitle } from './headline.ts'
import { readMeeting } from './meeting.ts'
import { readNamedDocuments } from './named-documents.ts'
import type { Meeting, MissingPart, Oddity, PageFindings, PageReading } from './page.ts'
import { cleanPage } from './page-cleaning.ts'
import { dateline } from './page-origin.ts'
import { dividePage, listMark } from './page-parts.ts'
import { readPlan } from './plan.ts'
import type { TextBlock } from './rich-text.ts'
import { readStatistics } from './statistics.ts'

/** The text of an old portal page → what it says, what was cleaned away, what is missing, what looks odd. Pure. */
export function readPage(text: string): PageReading {
  const page = cleanPage(text)
  const { header, body, closing } = dividePage(page.lines)
  const oddities: Oddity[] = []
  const running = body.filter((line) => !isCaption(line))
  const postedOn = readPostingDate([...header, ...closing], oddities)
  const byline = readByline(closing, body)
  const eventOn = readEventDate(running, postedOn, oddities)
  const meeting = readMeeting(running)
  const day = eventOn ?? postedOn?.slice(0, 10) ?? null
  const compiled = propose(running.join('\n'), { issuedOn: day, agencies: [] })
  const proposals = compiled.proposals.filter((proposal) => !tellsWhoChaired(proposal, meeting))
  const title = readTitle(header, body, oddities)
  const findings: PageFindings = {
    title,
    section: readSection(header) ?? page.section,
    sourcePortal: byline.source ?? page.portal,
    byline,
    postedOn,
    eventOn,
    meeting,
    captions: readCaptions(body),
    documents: [...readDocumentSymbols(running, page.surroundings, oddities), ...readNamedDocuments(running)],
    directives: proposals.length > 0 ? proposals : null,
    commendations: readCommendations(running),
    plan: readPlan(running, title),
    statistics: readStatistics(running),
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

/** "Đồng chí …, Chủ tịch UBND huyện chủ trì." tells of the meeting and gives nobody work (DOMAIN §4.4). */
function tellsWhoChaired({ text }: Proposal, meeting: Meeting | null): boolean {
  return Boolean(meeting?.chair && text.includes(meeting.chair.name) && /chủ trì(?: \p{L}+){0,4}\.?$/u.test(text))
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
