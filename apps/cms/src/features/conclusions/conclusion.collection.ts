import { component } from '../../fields/component.ts'
import { compileEndpoint } from '../compiling/compile.endpoint.ts'
import { keepKeys } from '../publishing/keep-keys.ts'
import { type Draft, publishable } from '../publishing/publishable.ts'
import { tasksTab } from '../tasks/tasks-tab.ts'
import { conclusionTab, meetingTab } from './conclusion-fields.ts'
import { directivesTab } from './directive-fields.ts'
import type { Instruction } from './instruction.ts'
import { refuseDoubleBinding } from './refuse-double-binding.ts'
import { requireAssigner } from './require-assigner.ts'

/** What a meeting decided: its directives open tasks while the conclusion is tracked. */
export const conclusions = publishable({
  slug: 'conclusions',
  labels: { singular: { vi: 'Kết luận', en: 'Conclusion' }, plural: { vi: 'Kết luận', en: 'Conclusions' } },
  description: {
    vi: 'Kết luận, thông báo kết luận, công văn chỉ đạo. Mỗi ý giao việc ghi thành một mục, đúng nguyên văn.',
    en: 'Conclusions, conclusion notices, directive letters. Each instruction is one item, in its own words.',
  },
  titleField: 'title',
  portalPath: 'ket-luan',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'document', 'tracking', 'issuingAgency', 'publishedAt', '_status'],
  searchableFields: ['title', 'slug'],
  aboveTabs: [component('openDirectives', '/features/compiling/OpenDirectives.tsx#OpenDirectives')],
  tabs: [conclusionTab(), directivesTab(), meetingTab(), tasksTab()],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    item.meeting?.kind,
    item.meeting?.place,
    item.chair?.name,
    item.chair?.post,
    ...(item.directives ?? []).flatMap(wordsOfDirective),
  ],
  checks: [refuseDoubleBinding(directivesOf), requireAssigner(directivesOf)],
  endpoints: [compileEndpoint],
  onSave: [keepKeys({ directives: { parties: {}, deadlines: {} } })],
})

function directivesOf(item: Draft): Instruction[] {
  return (item.directives ?? []).map((row: Draft, index: number) => ({ path: `directives.${index}`, row }))
}

function wordsOfDirective(directive: Draft): unknown[] {
  return [
    directive.text,
    directive.deliverable,
    ...(directive.parties ?? []).map((party: Draft) => party.asWritten),
    ...(directive.citations ?? []).map((citation: Draft) => citation.asWritten),
  ]
}
