import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnsweringApi, startApi } from '../../testing/answering-api.ts'
import { completeAndPublish, relationOf } from '../../testing/complete-import.ts'
import { type Newsroom, openNewsroom } from '../../testing/newsroom.ts'
import { type PageTruth, pathOfPage, portalPages, refuseToRunWithoutPages } from '../../testing/portal-pages.ts'
import { Tally } from '../../testing/tally.ts'
import { importFile } from './import-file.ts'
import type { SavedDrafts } from './report.ts'

refuseToRunWithoutPages()

interface Answer {
  title: string
  publishedAt: string
  eventOn: string | null
  authors: { name: string }[]
  bylineUnit: string | null
  documents: {
    relation: string
    asWritten: string
    document: { symbol: string; type: string; issuedOn: string | null } | null
  }[]
  commendations: {
    form: string
    state: string
    totalCount: number | null
    occasion: string
    presentedBy: string
    authority: unknown
    recipients: unknown[]
  }[]
  plans: { year: number; tracking: string; areas: { title: string; reformArea: unknown }[] }[]
  dossierStatistics: {
    period: { label: string; from: string | null; to: string | null }
    figures: { measure: string; stated: number | null; computed: number | null }[]
    rates: { rate: string; stated: string | null }[]
    warnings: unknown[]
    breakdowns: {
      measure: string
      isComplete: boolean
      sum: number
      parts: { unit: string; count: number; shareOfPlan: string | null }[]
    }[]
  }[]
  conclusions: {
    tracking: string
    chair: { name: string; post: string | null } | null
    directives: {
      number: string | null
      text: string
      addressees: { asWritten: string }[]
      lead: { asWritten: string }[]
      tasks: unknown[]
      deadline: { phrase: string; start: string | null; due: string; precision: string } | null
    }[]
  }[]
}

const articlesQuery = `{ articles(first: 20) { totalCount edges { node {
  title publishedAt eventOn bylineUnit authors { name }
  documents { relation asWritten document { symbol type issuedOn } }
  commendations { form state totalCount occasion presentedBy authority { name } recipients { name } }
  plans { year tracking areas { title reformArea { key } } }
  dossierStatistics { period { label from to } figures { measure stated computed } rates { rate stated } warnings { code }
    breakdowns { measure isComplete sum parts { unit count shareOfPlan } } }
  conclusions { tracking chair { name post } directives { number text addressees { asWritten } lead { asWritten } tasks { id }
    deadline { phrase start due precision } } } } } } }`

describe.runIf(portalPages)('the five real pages, imported, completed and published', () => {
  let newsroom: Newsroom
  let api: AnsweringApi
  const tally = new Tally()
  const ask = async () => {
    const { articles } = await api.ask<{ articles: { totalCount: number; edges: { node: Answer }[] } }>(articlesQuery)
    return articles
  }

  beforeAll(async () => {
    newsroom = await openNewsroom()
    api = await startApi(newsroom.adminUrl)
  }, 120_000)
  afterAll(() => {
    api?.stop()
    console.log(`\n  Published from the five real pages, completed by a person: ${tally.completedCount}\n`)
  })

  test('drafts of an import are seen by nobody until they are published', { timeout: 120_000 }, async () => {
    const settings = { again: false, into: { payload: newsroom.payload, user: newsroom.staff.EDITOR } }
    const imported: { saved: SavedDrafts; truth: PageTruth }[] = []
    for (const truth of portalPages ?? []) {
      const { outcome, saved } = await importFile(pathOfPage(truth), settings)
      expect(outcome, truth.file).toBe('IMPORTED')
      if (saved) imported.push({ saved, truth })
    }
    expect((await ask()).totalCount).toBe(0)
    for (const { saved, truth } of imported) await completeAndPublish(newsroom, saved, truth, tally)
    expect((await ask()).totalCount).toBe(portalPages?.length)
  })

  test.each(portalPages ?? [])('the api answers $file as the page tells it', async (truth) => {
    const answer = (await ask()).edges.map(({ node }) => node).find(({ title }) => title === truth.title)
    expect(answer).toBeDefined()
    if (answer) compareAnswer(answer, truth)
  })

  test('the letter of the town leads up to the notice of the Government', async () => {
    const { documents } = await api.ask<{
      documents: { edges: { node: { chain: { document: { symbol: string } }[] } }[] }
    }>(
      '{ documents(filter: { symbol: "628/UBND" }) { edges { node { chain(direction: UP) { document { symbol } } } } } }',
    )
    const chain = documents.edges[0]?.node.chain.map(({ document }) => document.symbol)
    expect(chain).toEqual(['1286/UBND-HCC', '195/TB-VPCP'])
  })
})

function compareAnswer(answer: Answer, truth: PageTruth): void {
  if (truth.postedOn) expect(Date.parse(answer.publishedAt)).toBe(instantOf(truth.postedOn))
  expect(answer.eventOn).toBe(truth.event?.date ?? null)
  expect(answer.authors.map(({ name }) => name)).toEqual(truth.byline.authors)
  expect(answer.bylineUnit).toBe(truth.byline.unit)
  expect(documentsOf(answer).sort()).toEqual(
    truth.documents
      .map(({ relation, normalised, as, issuedOn }) =>
        [relationOf[relation], normalised ?? as, issuedOn ?? dayOnAnotherPage(normalised)].join(' · '),
      )
      .sort(),
  )
  expect(answer.commendations).toEqual(
    truth.commendations.map(({ count, occasion, presentedBy }) => ({
      form: 'COMMENDATION_CERTIFICATE',
      state: 'GRANTED',
      totalCount: count,
      occasion,
      presentedBy,
      authority: null,
      recipients: [],
    })),
  )
  compareFigures(answer, truth)
  const [conclusion] = answer.conclusions
  expect(conclusion?.tracking).toBe('ARCHIVED')
  expect(conclusion?.chair?.name).toBe(truth.event?.chair)
  expect(conclusion?.directives.length).toBe(truth.directives.length)
  for (const [index, directive] of truth.directives.entries()) {
    const told = conclusion?.directives[index]
    expect(told?.number).toBe(directive.number)
    expect(told?.text.startsWith(directive.startsWith)).toBe(true)
    const agencies = [...(told?.lead ?? []), ...(told?.addressees ?? [])].map(({ asWritten }) => asWritten)
    expect(agencies).toEqual(directive.agencies)
    expect(told?.tasks).toEqual([])
    const { deadline } = directive
    expect(told?.deadline ?? null).toEqual(deadline && { ...deadline, precision: deadline.precision.toUpperCase() })
  }
}

function compareFigures({ plans, dossierStatistics }: Answer, { plan, statistics: truth }: PageTruth): void {
  expect(
    plans.map(({ year, tracking, areas }) => ({ year, tracking, areas: areas.map(({ title }) => title) })),
  ).toEqual(plan ? [{ ...plan, tracking: 'ARCHIVED' }] : [])
  for (const { reformArea } of plans.flatMap(({ areas }) => areas)) expect(reformArea).not.toBeNull()
  expect(dossierStatistics).toHaveLength(truth ? 1 : 0)
  const [told] = dossierStatistics
  if (!told || !truth) return
  const { label, start: from, end: to } = truth.period
  expect(told.period).toEqual({ label, from, to })
  const stated = Object.fromEntries(told.figures.map((figure) => [figure.measure, figure.stated]))
  expect(stated).toMatchObject({
    RECEIVED: truth.received,
    RECEIVED_ONLINE: truth.online.total,
    RESOLVED: truth.resolved,
    RESOLVED_EARLY_AND_ON_TIME: truth.resolvedEarlyAndOnTime,
    RESOLVED_LATE: truth.resolvedLate,
    PENDING_ON_TIME: truth.pendingOnTime,
  })
  expect([stated.RESOLVED_EARLY ?? null, stated.RESOLVED_ON_TIME ?? null]).toEqual([
    truth.resolvedEarly,
    truth.resolvedOnTime,
  ])
  const rates = Object.fromEntries(told.rates.map(({ rate, stated: share }) => [rate, share]))
  expect(rates).toMatchObject({ ON_TIME_OF_RESOLVED: truth.shares.onTime, LATE_OF_RESOLVED: truth.shares.late })
  expect(told.breakdowns).toEqual([
    {
      ...{ measure: 'RECEIVED_ONLINE', isComplete: true, sum: truth.online.total },
      parts: truth.online.byUnit.map((part) => ({ shareOfPlan: null, ...part })),
    },
  ])
  // What the page states agrees with itself.
  expect(told.warnings).toEqual([])
}

/** One record serves all pages that cite a document: it knows the day that any of them gives. */
function dayOnAnotherPage(symbol: string | undefined): string | null {
  const same = (portalPages ?? [])
    .flatMap(({ documents }) => documents)
    .filter(({ normalised }) => normalised === symbol)
  return same.find(({ issuedOn }) => symbol && issuedOn)?.issuedOn ?? null
}

function documentsOf({ documents }: Answer): string[] {
  return documents.map(({ relation, asWritten, document }) =>
    [relation, document?.symbol ?? asWritten, document?.issuedOn ?? null].join(' · '),
  )
}

function instantOf(postedOn: string): number {
  return Date.parse(postedOn.includes('T') ? postedOn : `${postedOn}T00:00+07:00`)
}
