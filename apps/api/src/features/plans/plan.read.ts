import { connection, localised, one, parts, query, reads, rows } from '@thong-suot/read-plan'
import { instructionReads } from '../conclusions/instruction.read.ts'
import { Plan } from './plan.view.ts'
import { PlanItem } from './plan-item.view.ts'
import { Measurement, PlanArea, Target } from './plan-parts.ts'

const partsOfPlan = (view: string) =>
  parts({ from: `content.${view}`, where: 'this.plan_id = parent.id', order: ['this.position'] })

const measurements = {
  from: 'content.plan_measurement',
  where: 'this.target_key = parent.key',
  order: ['this.measured_on desc', 'this.key'],
}

export const planReads = [
  reads(Plan, {
    title: localised(),
    summary: localised(),
    areas: partsOfPlan('plan_area'),
    targets: partsOfPlan('plan_target'),
    reformAreas: partsOfPlan('plan_reform_area'),
    completion: one({ from: 'reform.completion(null, parent.id, null, $asOf)' }),
    burnUp: parts({ from: 'reform.burn_up(null, parent.id, $asOf)', order: ['this.day'] }),
  }),
  rows(PlanArea, {
    reformArea: one({ from: '(select parent.area as area where parent.area is not null)' }),
    items: parts({ where: 'this.area_key = parent.key', order: ['position'] }),
    completion: one({ from: 'reform.plan_area_completion(parent.plan_id, parent.key, $asOf)' }),
  }),
  reads(PlanItem, {
    ...instructionReads('plan_item'),
    planArea: one({ from: 'content.plan_area', where: 'this.key = parent.area_key' }),
  }),
  rows(Target, { measurements: parts(measurements), latest: one(measurements) }),
  rows(Measurement, { document: one({ where: 'this.id = parent.document_id' }) }),
  query({
    plan: one({ by: 'slug' }),
    plans: connection({
      order: ['this.year desc', 'id desc'],
      filter: {
        tracking: 'this.tracking = $tracking',
        agency: 'this.issuing_agency_id = (select a.id from content.agency a where a.slug = $agency)',
        year: 'this.year <= $year and coalesce(this.to_year, this.year) >= $year',
        area: `exists (select from content.plan_area a
          where a.plan_id = this.id and reform.area_today(a.area) = reform.area_today($area))`,
      },
    }),
  }),
]
