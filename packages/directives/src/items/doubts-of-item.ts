import { closingDeadline } from '../deadlines/closing-deadline.ts'
import { makeDeadlineDoubt } from '../deadlines/doubts.ts'
import type { FoundDeadline } from '../deadlines/find-deadlines.ts'
import { type Readings, spanOf, within } from '../readings.ts'
import type { AgencyMention, Directive, Doubt, Span } from '../types.ts'
import { makeDirectiveDoubt } from './directive-doubts.ts'
import type { Item } from './split-items.ts'

type Parties = Pick<Directive, 'addressees' | 'lead'>

export function doubtsOfParties(
  { addressees, lead }: Parties,
  parties: AgencyMention[],
  item: Item,
  { prose, groupEnds }: Readings,
): Doubt[] {
  const span = spanOf(prose.tokens, item)
  if (addressees.length + lead.length === 0) return [makeDirectiveDoubt('NOBODY_NAMED', span)]
  const group = parties.find(({ role, span: at }) => (role === 'ADDRESSEE' || role === 'LEAD') && groupEnds.has(at[1]))
  const leads = parties.filter(({ role }) => role === 'LEAD')
  return [
    ...(group ? [makeDirectiveDoubt('GROUP_ADDRESSEE', group.span)] : []),
    ...(lead.length > 1
      ? [makeDirectiveDoubt('SEVERAL_LEADS', [leads[0]?.span[0] ?? 0, leads.at(-1)?.span[1] ?? 0])]
      : []),
  ]
}

export function doubtsOfTime(
  span: Span,
  found: readonly FoundDeadline[],
  isInherited: boolean,
  readings: Readings,
): Doubt[] {
  const doubts = found.flatMap((deadline) => deadline.doubts)
  const [first] = found
  if (isInherited && first) doubts.push(makeDirectiveDoubt('DEADLINE_OF_INTRODUCTION', first.deadline.span))
  const closing = found.length > 1 ? closingDeadline(found, readings.source) : null
  if (closing) doubts.push(makeDirectiveDoubt('SEVERAL_DEADLINES', closing.found.deadline.span))
  const loose = within(readings.looseTimes, span, (at) => at)
  const urgent = found.length > 0 ? [] : within(readings.urgency, span, (at) => at)
  return [
    ...doubts,
    ...loose.map((at) => makeDeadlineDoubt('LOOSE_TIME', at)),
    ...urgent.slice(0, 1).map((at) => makeDeadlineDoubt('URGENCY_WITHOUT_DATE', at)),
  ]
}
