import { readFileSync } from 'node:fs'
import type { DossierMeasure } from '@thong-suot/vocabulary'
import { describe, expect, test } from 'vitest'
import { figureDifferences } from '../features/statistics/figure-differences.ts'
import { measureField } from '../features/statistics/measure-field.ts'
import { pathOfPage, portalPages, refuseToRunWithoutPages } from '../testing/portal-pages.ts'
import { archiveGroups } from './agencies/archive-groups.ts'
import { sampleAgencies, sampleGroups } from './agencies/sample.ts'
import { archiveArticles } from './articles/archive.ts'
import { sampleArticles } from './articles/sample.ts'
import { archivedCommendations } from './commendations/archive.ts'
import { sampleCommendations } from './commendations/sample.ts'
import { archivedConclusions, liveConclusions } from './conclusions/all.ts'
import { archiveDocuments } from './documents/archive.ts'
import { sampleDocuments } from './documents/sample.ts'
import { sampleIndexResults } from './indices/sample.ts'
import { samplePages } from './pages/sample.ts'
import { demoPeople } from './people.ts'
import { archivedPlans } from './plans/archive.ts'
import { samplePlans } from './plans/sample.ts'
import { sampleProcedures } from './procedures/sample.ts'
import { archivedStatistics } from './statistics/archive.ts'
import { sampleStatistics } from './statistics/sample.ts'

const articles = [...archiveArticles, ...sampleArticles]
const conclusions = [...archivedConclusions, ...liveConclusions]

test('a deadline phrase stands in its directive as written there', () => {
  for (const { text, deadlines } of conclusions.flatMap(({ directives }) => directives)) {
    for (const { phrase } of deadlines ?? []) expect(text.toLowerCase()).toContain(phrase.toLowerCase().split('; ')[0])
  }
})

test('“before” a day or month ends the day before it, “at the latest on” ends that very day', () => {
  for (const { phrase, due } of conclusions.flatMap(({ directives }) =>
    directives.flatMap(({ deadlines }) => deadlines ?? []),
  )) {
    const before = /^trước ngày (\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(phrase)
    const beforeMonth = /^trước tháng (\d{1,2}) năm (\d{4})$/u.exec(phrase)
    const latest = /^chậm nhất (?:là |vào )?ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?:\/| năm )(\d{4})$/u.exec(phrase)
    if (before) expect(due).toBe(isoOf(Number(before[3]), Number(before[2]), Number(before[1]) - 1))
    if (beforeMonth) expect(due).toBe(isoOf(Number(beforeMonth[2]), Number(beforeMonth[1]), 0))
    if (latest) expect(due).toBe(isoOf(Number(latest[3]), Number(latest[2]), Number(latest[1])))
  }
})

test('live directives name agencies on record, or say why no task arises', () => {
  const agencies = new Set(sampleAgencies.map(({ slug }) => slug))
  const groups = new Set(sampleGroups.map(({ key }) => key))
  for (const { parties, noTaskReason } of liveConclusions.flatMap(({ directives }) => directives)) {
    expect(parties.length > 0 || noTaskReason).toBeTruthy()
    for (const { agency, group } of parties) {
      expect((agency && agencies.has(agency)) || (group && groups.has(group))).toBeTruthy()
    }
  }
})

test('the live directives of the fictional commune ask for about sixty tasks', () => {
  const sizes = new Map([...sampleGroups, ...archiveGroups].map(({ key, members }) => [key, members.length]))
  const tasks = liveConclusions
    .flatMap(({ directives }) => directives.flatMap(({ parties }) => parties))
    .filter(({ role }) => role === 'LEAD' || role === 'ADDRESSEE')
    .reduce((count, { group }) => count + (group ? (sizes.get(group) ?? 0) : 1), 0)
  expect(tasks).toBe(57)
})

test('the commune posts twenty procedures, five of them in two versions', () => {
  const codes = sampleProcedures.map(({ code }) => code)
  expect(new Set(codes).size).toBe(20)
  expect(codes.filter((code, index) => codes.indexOf(code) < index)).toHaveLength(5)
})

test('the commune has twelve months of statistics, each going on from the month before, and one that does not add up', () => {
  expect(sampleStatistics).toHaveLength(12)
  for (const [index, { figures, period }] of sampleStatistics.entries()) {
    const before = sampleStatistics[index - 1]
    if (!before) continue
    expect(figures.CARRIED_OVER).toBe((before.figures.PENDING_ON_TIME ?? 0) + (before.figures.PENDING_OVERDUE ?? 0))
    expect(Date.parse(period.from ?? '') - Date.parse(before.period.to ?? '')).toBe(86_400_000)
  }
  const differing = sampleStatistics.filter(
    ({ figures, statedRates }) => figureDifferences({ ...inFields(figures), statedRates }).length > 0,
  )
  expect(differing.map(({ period }) => period.label)).toEqual(['Tháng 7/2026'])
  for (const { figures, statedRates } of archivedStatistics)
    expect(figureDifferences({ ...inFields(figures), statedRates })).toEqual([])
})

test('three years of the local index, with a shared rank', () => {
  expect(sampleIndexResults.map(({ year }) => year)).toEqual([2023, 2024, 2025])
  for (const { scores } of sampleIndexResults.slice(1)) {
    const ranks = scores.map(({ rank }) => rank)
    expect(ranks.some((rank, index) => ranks.indexOf(rank) < index)).toBe(true)
  }
})

test('everything of the fictional commune is marked as a sample, nothing real is', () => {
  const invented = [
    ...sampleArticles,
    ...liveConclusions,
    ...sampleCommendations,
    ...sampleDocuments,
    ...sampleAgencies,
    ...samplePlans,
    ...sampleStatistics,
    ...sampleIndexResults,
  ]
  expect(invented.every(({ isSample }) => isSample)).toBe(true)
  const real = [
    ...archiveArticles,
    ...archivedConclusions,
    ...archivedCommendations,
    ...archiveDocuments,
    ...archivedPlans,
    ...archivedStatistics,
  ]
  expect(real.some(({ isSample }) => isSample)).toBe(false)
})

test('there is one demo account for each role', () => {
  expect(new Set(demoPeople.map(({ role }) => role)).size).toBe(7)
  expect(demoPeople).toHaveLength(7)
})

test('no personal telephone number stands in any text', () => {
  expect(
    JSON.stringify([articles, conclusions, archivedCommendations, sampleCommendations, sampleProcedures, samplePages]),
  ).not.toMatch(/0\d{2}[\d.]{6,}/)
})

function inFields(figures: Partial<Record<DossierMeasure, number>>) {
  return Object.fromEntries(
    Object.entries(figures).map(([measure, count]) => [measureField(measure as DossierMeasure), count]),
  )
}

refuseToRunWithoutPages()
describe.runIf(portalPages)('the five events told anew', () => {
  test('no sentence of the pages is repeated', () => {
    const longest = 17
    const known = new Set(
      (portalPages ?? []).flatMap((page) => runsOf(readFileSync(pathOfPage(page), 'utf8'), longest)),
    )
    for (const text of textsOf([archiveArticles, archivedConclusions, archivedCommendations])) {
      expect(runsOf(text, longest).filter((run) => known.has(run))).toEqual([])
    }
  })

  test('every person, document, figure and deadline of the pages is there', () => {
    const told = textsOf([archiveArticles, archivedConclusions, archiveDocuments]).join(' ').replaceAll('.', '')
    for (const truth of portalPages ?? []) {
      const { event, byline, documents, directives, statistics, commendations } = truth
      const facts = [
        ...(event ? [event.chair] : []),
        ...byline.authors.map((name) => name.replaceAll('.', '')),
        ...documents.map(({ normalised, as }) => normalised ?? as ?? ''),
        ...directives.flatMap(({ deadline }) => (deadline ? [deadline.phrase] : [])),
        ...commendations.map(({ count }) => String(count)),
        ...Object.values(statistics?.shares ?? {}).map((share) => share.replace('.', ',')),
        ...[statistics?.received, statistics?.resolved, statistics?.resolvedLate, statistics?.pendingOnTime].filter(
          Boolean,
        ),
      ]
      for (const fact of facts) expect(told, truth.file).toContain(String(fact))
    }
  })
})

function isoOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return []
}

/** Every run of so many words, without case and punctuation. */
function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}/%]+/gu) ?? []
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '))
}
