import type { SeedPlan } from '../figure-records.ts'
import { archivedPlans } from '../plans/archive.ts'
import { samplePlans } from '../plans/sample.ts'
import { createAs, type DemoLoad, day, idIf, updateAs } from './demo-load.ts'
import { instructionRow } from './load-conclusions.ts'

const plans = [...archivedPlans, ...samplePlans]

/** After the articles that tell of them. */
export async function loadPlans(load: DemoLoad): Promise<number> {
  for (const plan of plans) await loadPlan(load, plan)
  return plans.length
}

async function loadPlan(load: DemoLoad, plan: SeedPlan): Promise<void> {
  const { key, title, summary, document, issuingAgency, toldIn, areas, targets = [], reformAreas, ...plain } = plan
  const id = await createAs(load, 'EDITOR', 'plans', key, {
    ...plain,
    title: title.vi,
    summary: summary.vi,
    document: idIf(load, 'documents', document),
    issuingAgency: idIf(load, 'agencies', issuingAgency),
    toldIn: idIf(load, 'articles', toldIn),
    reformAreas: reformAreas.map((area) => ({ area })),
    areas: areas.map(({ items = [], ...area }) => ({
      ...area,
      items: items.map((item) => instructionRow(load, item)),
    })),
    targets: targets.map(({ measurements, ...target }) => ({
      ...target,
      measurements: measurements.map(({ measuredOn, value }) => ({ measuredOn: day(measuredOn), value })),
    })),
    audience: 'PUBLIC',
  })
  await updateAs(load, 'EDITOR', 'plans', id, { title: title.en, summary: summary.en }, 'en')
  await updateAs(load, 'PUBLISHER', 'plans', id, { _status: 'published' })
}
