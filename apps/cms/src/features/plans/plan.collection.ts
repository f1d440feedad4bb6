import type { Instruction } from '../conclusions/instruction.ts'
import { refuseDoubleBinding } from '../conclusions/refuse-double-binding.ts'
import { requireAssigner } from '../conclusions/require-assigner.ts'
import { keepKeys } from '../publishing/keep-keys.ts'
import { type Draft, publishable } from '../publishing/publishable.ts'
import { tasksTab } from '../tasks/tasks-tab.ts'
import { checkPlan } from './check-plan.ts'
import { areasTab } from './plan-area-fields.ts'
import { planTab } from './plan-fields.ts'
import { targetsTab } from './target-fields.ts'

/** A plan: its areas in its own order, whose items open tasks while it is tracked, and its targets. */
export const plans = publishable({
  slug: 'plans',
  labels: { singular: { vi: 'Kế hoạch', en: 'Plan' }, plural: { vi: 'Kế hoạch', en: 'Plans' } },
  description: {
    vi: 'Kế hoạch cải cách hành chính: lĩnh vực theo đúng thứ tự của kế hoạch, từng nhiệm vụ, chỉ tiêu và kết quả đo.',
    en: 'Reform plans: areas in the order of the plan, each item of work, targets and what was measured.',
  },
  titleField: 'title',
  portalPath: 'ke-hoach',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'year', 'document', 'tracking', 'publishedAt', '_status'],
  searchableFields: ['title', 'slug'],
  tabs: [planTab(), areasTab(), targetsTab(), tasksTab()],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    ...(item.areas ?? []).flatMap((area: Draft) => [area.title, ...(area.items ?? []).flatMap(wordsOfItem)]),
    ...(item.targets ?? []).map((target: Draft) => target.indicator),
  ],
  checks: [checkPlan, refuseDoubleBinding(itemsOf), requireAssigner(itemsOf)],
  onSave: [keepKeys({ areas: { items: { parties: {}, deadlines: {} } }, targets: { measurements: {} } })],
})

function itemsOf(plan: Draft): Instruction[] {
  return (plan.areas ?? []).flatMap((area: Draft, place: number) =>
    (area.items ?? []).map((row: Draft, index: number) => ({ path: `areas.${place}.items.${index}`, row })),
  )
}

function wordsOfItem(item: Draft): unknown[] {
  return [item.text, item.deliverable, ...(item.parties ?? []).map((party: Draft) => party.asWritten)]
}
