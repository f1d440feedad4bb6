import { watchesFrom } from '../agencies/duties.ts'
import { mentionsOf } from '../agencies/find-agencies.ts'
import type { Readings } from '../readings.ts'
import { keySet } from '../text/key-set.ts'
import type { AgencyMention } from '../types.ts'
import type { Range } from './openings.ts'
import { type Item, listsIn } from './split-items.ts'

const places = keySet('ở tại')

/** Those the item names; without a lead or an addressee of its own, those of the nearest introduction besides. */
export function partiesOf(item: Item, readings: Readings): AgencyMention[] {
  const { lists, prose, text } = readings
  const mentions = (range: Range) => listsIn(lists, range).flatMap((list) => mentionsOf(list, prose, text))
  const own = mentions({ from: item.partiesFrom, next: item.next })
  if (own.some(({ role }) => role === 'LEAD' || role === 'ADDRESSEE')) return own
  if (own.length > 0 && listsIn(lists, item).some(({ before }) => before === 'ASSIGN')) return own
  const there = item.isProse ? placesOf(item, readings) : []
  if (there.length > 0) return [...there, ...own]
  for (const introduction of item.introductions) {
    const named = mentions(introduction).filter(({ role }) => role === 'LEAD' || role === 'ADDRESSEE')
    if (named.length > 0) return [...named.map((mention) => watching(mention, item, readings)), ...own]
  }
  return own
}

/** "… kỷ luật ở các cơ quan, đơn vị": where nobody is named, those where it is to be done. */
function placesOf(item: Item, { lists, prose, text }: Readings): AgencyMention[] {
  const at = listsIn(lists, item).find(({ from }) => places.has(prose.tokens[from - 1]?.key ?? ''))
  const isGroup = at?.parties.every((party) => party.isGroup)
  return at && isGroup ? mentionsOf({ ...at, roles: at.parties.map(() => 'ADDRESSEE') }, prose, text) : []
}

/** Under its name alone, who is to watch over others: "Văn phòng UBND tỉnh: đôn đốc, giám sát …". */
function watching(mention: AgencyMention, { from }: Item, { prose }: Readings): AgencyMention {
  return mention.role === 'LEAD' && watchesFrom(prose.tokens, from) ? { ...mention, role: 'MONITOR' } : mention
}
