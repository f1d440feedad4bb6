import { areaSuccessors, type ReformAreaKey } from '@thong-suot/vocabulary'
import { burnUpOf } from './burn-up.ts'
import { completionOf } from './figures.ts'
import { instant, localised, type Meaning, type Meanings } from './meaning.ts'
import { listOf } from './pages.ts'
import { latestOf } from './periods.ts'
import type { Row } from './rows.ts'

const planPage = listOf('Plan', { '': 'select id as key from content.plan order by year desc, id desc' })
const ofPlan = (view: string) => `select * from content.${view} where plan_id = $1 order by position`
const deadlines = 'select * from content.plan_item_deadline where plan_item_key = $1 order by position'
const measurements = 'select * from content.plan_measurement where target_key = $1 order by measured_on desc, key'

const today = (area: ReformAreaKey) => areaSuccessors[area] ?? area

const partiesAs =
  (role: string): Meaning =>
  async ({ key }, _, { rows }) => {
    const parties = await rows.list(
      'select * from content.plan_item_party where plan_item_key = $1 order by position',
      key,
    )
    return parties.filter((party) => party.role === role)
  }

/** A measured value beside the one to reach. */
function isMet({ value }: Row, target: Row): boolean {
  if (target.comparator === 'AT_LEAST') return value >= target.value
  return target.comparator === 'AT_MOST' ? value <= target.value : value === target.value
}

const measured = async (target: Row, rows: Parameters<Meaning>[2]['rows']) =>
  (await rows.list(measurements, target.key)).map((each) => ({ ...each, is_met: isMet(each, target) }))

export const planMeanings: Meanings = {
  Query: {
    plan: async (_, { slug }, { rows }) =>
      (await rows.each('Plan', 'select id as key from content.plan where slug = $1', slug))[0] ?? null,
    plans: (_, args, asking) =>
      planPage(args, asking, async (plan) => {
        const { rows } = asking
        const { tracking, agency, year, area } = args.filter ?? {}
        if (tracking != null && plan.tracking !== tracking) return false
        if (agency != null && (await rows.find('Agency', plan.issuing_agency_id))?.slug !== agency) return false
        if (year != null && (year < plan.year || year > (plan.to_year ?? plan.year))) return false
        if (area == null) return true
        return (await rows.list(ofPlan('plan_area'), plan.id)).some(
          (each) => each.area && today(each.area) === today(area),
        )
      }),
  },
  Plan: {
    title: localised('title'),
    summary: localised('summary'),
    publishedAt: (plan) => instant(plan.published_at),
    updatedAt: (plan) => instant(plan.updated_at),
    issuingAgency: (plan, _, { rows }) => rows.find('Agency', plan.issuing_agency_id),
    document: (plan, _, { rows }) => rows.find('Document', plan.document_id),
    toldIn: (plan, _, { rows }) => rows.find('Article', plan.told_in_id),
    areas: ({ id }, _, { rows }) => rows.list(ofPlan('plan_area'), id),
    targets: ({ id }, _, { rows }) => rows.list(ofPlan('plan_target'), id),
    reformAreas: ({ id }, _, { rows }) => rows.list(ofPlan('plan_reform_area'), id),
    completion: ({ id }, { asOf }, asking) => completionOf(asking, asOf, (task) => task.plan_id === id),
    burnUp: ({ id }, { asOf }, asking) => burnUpOf(asking, asOf, (task) => task.plan_id === id),
  },
  PlanArea: {
    reformArea: ({ area }) => (area === null ? null : { area }),
    items: ({ key }, _, { rows }) =>
      rows.each('PlanItem', 'select key from content.plan_item where area_key = $1 order by position', key),
    completion: async ({ key }, { asOf }, asking) => {
      const items = await asking.rows.list('select key from content.plan_item where area_key = $1', key)
      const keys = items.map((item) => item.key)
      return completionOf(asking, asOf, (task) => keys.includes(task.origin_key))
    },
  },
  PlanItem: {
    plan: (item, _, { rows }) => rows.find('Plan', item.plan_id),
    planArea: async (item, _, { rows }) =>
      (await rows.list('select * from content.plan_area where key = $1', item.area_key))[0],
    addressees: partiesAs('ADDRESSEE'),
    lead: partiesAs('LEAD'),
    coordinating: partiesAs('COORDINATE'),
    monitoring: partiesAs('MONITOR'),
    deadlines: ({ key }, _, { rows }) => rows.list(deadlines, key),
    deadline: async ({ key }, _, { rows }) =>
      (await rows.list(deadlines, key)).find((each) => each.binds_whole) ?? null,
    tasks: async ({ key }, _, { rows }) =>
      latestOf(await rows.each('Task', 'select id as key from reform.task where origin_key = $1 order by code', key)),
    // What is doubtful about an item is the domain's to say.
    doubts: ({ key }, _, { rows }) => rows.list('select * from reform.plan_item_doubts($1) order by place', key),
  },
  Target: {
    measurements: (target, _, { rows }) => measured(target, rows),
    latest: async (target, _, { rows }) => (await measured(target, rows))[0] ?? null,
  },
  Measurement: { document: ({ document_id }, _, { rows }) => rows.find('Document', document_id) },
  Article: {
    plans: ({ id }, _, { rows }) =>
      rows.each('Plan', 'select id as key from content.plan where told_in_id = $1 order by year desc, id desc', id),
  },
  Document: {
    plans: ({ id }, _, { rows }) =>
      rows.each('Plan', 'select id as key from content.plan where document_id = $1 order by year desc, id desc', id),
  },
}
