import { readFileSync } from 'node:fs'
import { commendationForms, foldText } from '@thong-suot/vocabulary'
import { afterAll, describe, expect, test } from 'vitest'
import {
  type DocumentTruth,
  type PageTruth,
  pathOfPage,
  portalPages,
  refuseToRunWithoutPages,
} from '../../testing/portal-pages.ts'
import { Tally } from '../../testing/tally.ts'
import type { ProposedDeadline, ProposedParty } from '../compiling/compilation.ts'
import { decodePage } from './decode-page.ts'
import type { PageFindings } from './page.ts'
import { readPage } from './read-page.ts'

const total = new Tally()
refuseToRunWithoutPages()

describe.runIf(portalPages)('the five real pages', () => {
  afterAll(() => console.log(`\n  The five real pages, ${total}\n`))

  test.each(portalPages ?? [])('$file is read as a careful editor would read it', (truth) => {
    const tally = compare(readFindings(truth), truth)
    console.log(`  ${truth.file}: ${tally}`)
    total.add(tally)
  })

  test('most facts are found, and only what needs a person is completed', () => {
    expect(total.found).toBeGreaterThan(total.completedCount * 2)
  })

  test('a contradiction of years inside a page is pointed out', () => {
    const odd = (portalPages ?? []).flatMap((truth) => readPage(textOf(truth)).oddities)
    expect(odd.map(({ code }) => code)).toContain('PERIOD_BEFORE_ANNOUNCED_YEAR')
  })

  test('no telephone number of a person is left in what was read', () => {
    for (const truth of portalPages ?? []) {
      expect(JSON.stringify(readPage(textOf(truth)))).not.toMatch(/0\d{2,3}[.\s]?[\dx]{3}[.\s]?[\dx]{3}/)
    }
  })
})

function compare(findings: PageFindings, truth: PageTruth): Tally {
  const tally = new Tally()
  tally.expectFound('title', findings.title, truth.title)
  tally.expectFound('section', findings.section, truth.category)
  tally.expectFound('posted on', findings.postedOn, truth.postedOn)
  tally.expectFound('authors', findings.byline.authors, truth.byline.authors)
  tally.expectFound('unit', findings.byline.unit, truth.byline.unit)
  tally.expectFound('source', findings.byline.source, truth.byline.source ?? null)
  tally.expectFound('event date', findings.eventOn, truth.event?.date ?? null)
  tally.expectFound(
    'captions',
    findings.captions.map(({ text }) => text),
    truth.captions,
  )
  tally.expectFound(
    'commendations',
    findings.commendations.map(({ form, totalCount, recipientsAsWritten, occasion, presentedBy }) => ({
      form: commendationForms[form].vi.toLowerCase(),
      count: totalCount,
      recipients: recipientsAsWritten,
      occasion,
      presentedBy,
    })),
    truth.commendations,
  )
  compareStatistics(tally, findings, truth)
  comparePlan(tally, findings, truth)
  tally.expectFound('attachments', findings.attachmentHints, truth.attachmentHints)
  tally.complete('genre')
  compareChair(tally, findings, truth)
  compareDocuments(tally, findings, truth)
  compareDirectives(tally, findings, truth)
  compareFigures(tally, findings, truth)
  return tally
}

function compareChair(tally: Tally, { meeting }: PageFindings, { event }: PageTruth): void {
  if (!event) {
    tally.expectFound('meeting', meeting, null)
    return
  }
  tally.expectFound('kind of meeting', meeting?.kind, event.kind)
  tally.expectFound('chair', meeting?.chair?.name, event.chair)
  tally.expectFound('post of the chair', foldText(meeting?.chair?.post ?? ''), foldText(event.chairPosition))
}

function compareDocuments(tally: Tally, { documents }: PageFindings, truth: PageTruth): void {
  const named = ({ normalised, as }: DocumentTruth) => normalised ?? as
  expect(documents.map(({ symbol, asWritten }) => symbol ?? asWritten).sort()).toEqual(
    truth.documents.map(named).sort(),
  )
  for (const document of truth.documents) {
    const found = documents.find(({ symbol, asWritten }) => (symbol ?? asWritten) === named(document))
    if (document.as) tally.expectFound('document as written', found?.asWritten, document.as)
    tally.expectFound(`type of ${named(document)}`, found?.type, document.type)
    tally.expectFound(`day of ${named(document)}`, found?.issuedOn, document.issuedOn ?? null)
    if (document.issuer) tally.expectFound(`issuer of ${named(document)}`, found?.issuerAsWritten, document.issuer)
    tally.complete('relation')
    tally.complete('issuer')
  }
}

function compareDirectives(tally: Tally, { directives }: PageFindings, truth: PageTruth): void {
  const items = directives ?? []
  tally.expectFound('number of directives', items.length, truth.directives.length)
  for (const [index, directive] of truth.directives.entries()) {
    const found = items[index]
    tally.expectFound('number of the directive', found?.number, directive.number)
    tally.expectFound('directive', found?.text.slice(0, directive.startsWith.length), directive.startsWith)
    tally.expectFound('agencies', agenciesOf(found?.parties ?? []), directive.agencies)
    tally.expectFound('deadline', deadlineOf(found?.deadlines ?? []), directive.deadline)
  }
}

/** The truth has leads and addressees together. */
function agenciesOf(parties: ProposedParty[]): string[] {
  return parties.filter(({ role }) => role === 'LEAD' || role === 'ADDRESSEE').map(({ asWritten }) => asWritten)
}

function deadlineOf(deadlines: ProposedDeadline[]): PageTruth['directives'][number]['deadline'] {
  const binding = deadlines.find(({ bindsWhole }) => bindsWhole)
  if (!binding?.due) return null
  const { phrase, start, due, precision } = binding
  return { phrase, start, due, precision: precision.toLowerCase() }
}

function compareFigures(tally: Tally, { figures }: PageFindings, truth: PageTruth): void {
  const values = figures.map(({ value }) => value)
  for (const figure of figuresOf(truth)) tally.expectFound(`figure ${figure}`, values.includes(figure), true)
}

function figuresOf({ statistics, commendations, reformAreaCount, plan }: PageTruth): string[] {
  const numbers: (number | string | undefined)[] = [
    ...commendations.map(({ count }) => count),
    reformAreaCount,
    plan?.areas.length,
    statistics?.received,
    statistics?.resolved,
    statistics?.resolvedLate,
    statistics?.resolvedEarlyAndOnTime,
    statistics?.pendingOnTime,
    ...Object.values(statistics?.shares ?? {}),
    statistics?.online.total,
    ...(statistics?.online.byUnit ?? []).flatMap(({ count, shareOfPlan }) => [count, shareOfPlan]),
  ]
  return numbers.filter((number) => number !== undefined).map(String)
}

function compareStatistics(tally: Tally, { statistics: found }: PageFindings, { statistics: truth }: PageTruth): void {
  tally.expectFound('statistics', found !== null, truth !== null)
  if (!found || !truth) return
  tally.expectFound('period', found.periodLabel, truth.period.label)
  tally.expectFound('counts', found.figures, {
    RECEIVED: truth.received,
    RECEIVED_ONLINE: truth.online.total,
    RESOLVED: truth.resolved,
    RESOLVED_EARLY_AND_ON_TIME: truth.resolvedEarlyAndOnTime,
    RESOLVED_LATE: truth.resolvedLate,
    PENDING_ON_TIME: truth.pendingOnTime,
  })
  tally.expectFound(
    'shares',
    found.statedRates.map(({ value }) => value.replace(',', '.')),
    [truth.shares.onTime, truth.shares.late],
  )
  tally.expectFound(
    'units',
    found.online.map((part) => ({
      ...part,
      ...(part.shareOfPlan && { shareOfPlan: part.shareOfPlan.replace(',', '.') }),
    })),
    truth.online.byUnit,
  )
}

function comparePlan(tally: Tally, { plan: found }: PageFindings, { plan: truth }: PageTruth): void {
  tally.expectFound('plan', found?.year, truth?.year)
  for (const [index, area] of (truth?.areas ?? []).entries()) {
    const told = found?.areas[index]
    // One area is misspelt on the page; everything else is as a careful editor writes it.
    if (told && told.title !== area && told.title.replace('cơ chức', 'cơ chế') === area) tally.complete('misspelt area')
    else tally.expectFound('area', told?.title, area)
    tally.expectFound('standard area', told?.area === null, false)
  }
}

function readFindings(truth: PageTruth): PageFindings {
  return readPage(textOf(truth)).findings
}

function textOf(truth: PageTruth): string {
  const decoded = decodePage(readFileSync(pathOfPage(truth)))
  if ('unreadable' in decoded) throw new Error(`${truth.file}: ${decoded.unreadable}`)
  return decoded.text
}
