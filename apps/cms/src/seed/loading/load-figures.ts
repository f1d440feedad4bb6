import { measureField } from '../../features/statistics/measure-field.ts'
import type { SeedIndexResult, SeedStatistics } from '../figure-records.ts'
import { sampleIndexResults } from '../indices/sample.ts'
import { archivedStatistics } from '../statistics/archive.ts'
import { sampleStatistics } from '../statistics/sample.ts'
import { createAs, type DemoLoad, day, idIf, updateAs } from './demo-load.ts'

const statistics = [...archivedStatistics, ...sampleStatistics]

/** After the articles that tell of them. */
export async function loadStatistics(load: DemoLoad): Promise<number> {
  for (const item of statistics) await loadStatisticsOf(load, item)
  return statistics.length
}

export async function loadIndexResults(load: DemoLoad): Promise<number> {
  for (const result of sampleIndexResults) await loadIndexResult(load, result)
  return sampleIndexResults.length
}

async function loadStatisticsOf(load: DemoLoad, item: SeedStatistics): Promise<void> {
  const { key, title, summary, period, figures, issuingAgency, toldIn, areas, ...plain } = item
  const id = await createAs(load, 'EDITOR', 'dossier-statistics', key, {
    ...plain,
    title: title.vi,
    summary: summary.vi,
    periodLabel: period.label,
    periodFrom: day(period.from),
    periodTo: day(period.to),
    ...Object.fromEntries(
      Object.entries(figures).map(([measure, count]) => [measureField(measure as keyof typeof figures), count]),
    ),
    issuingAgency: idIf(load, 'agencies', issuingAgency),
    toldIn: idIf(load, 'articles', toldIn),
    reformAreas: areas.map((area) => ({ area })),
    audience: 'PUBLIC',
  })
  await updateAs(load, 'EDITOR', 'dossier-statistics', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'dossier-statistics', id, { _status: 'published' })
}

async function loadIndexResult(load: DemoLoad, result: SeedIndexResult): Promise<void> {
  const { key, title, summary, announcedOn, issuingAgency, areas, scores, ...plain } = result
  const id = await createAs(load, 'EDITOR', 'index-results', key, {
    ...plain,
    title: title.vi,
    summary: summary.vi,
    announcedOn: day(announcedOn),
    issuingAgency: idIf(load, 'agencies', issuingAgency),
    reformAreas: areas.map((area) => ({ area })),
    scores: scores.map(({ agency, ...score }) => ({ ...score, agency: idIf(load, 'agencies', agency) })),
    audience: 'PUBLIC',
  })
  await updateAs(load, 'EDITOR', 'index-results', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'index-results', id, { _status: 'published' })
}
