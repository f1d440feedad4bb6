import { keySet } from '../text/key-set.ts'
import type { Token } from '../text/tokens.ts'
import type { Numeral } from './numerals.ts'

const hourWords = keySet('giờ h g')
const minuteMarks = new Set([...keySet("phút p ph '"), '"'])
const afternoon = keySet('chiều tối')
const partsOfDay = keySet('sáng chiều trưa tối')

/** "17 giờ 00 phút", "17h00", "16 h 30", "17g30", "17:00", "24 giờ" as minutes of the day. */
export function readHour(tokens: readonly Token[], at: number): Numeral | null {
  const hour = tokens[at]
  const mark = tokens[at + 1]
  if (hour?.kind !== 'number' || hour.key.length > 2 || Number(hour.key) > 24 || !mark) return null
  const isColon = mark.key === ':' && mark.isJoined
  if (!isColon && !hourWords.has(mark.key)) return null
  let next = at + 2
  let minutes = 0
  const second = tokens[next]
  if (second?.kind === 'number' && second.key.length <= 2 && Number(second.key) < 60 && !isPartOfDate(tokens, next)) {
    minutes = Number(second.key)
    next++
    if (minuteMarks.has(tokens[next]?.key ?? '')) next++
  } else if (isColon) return null
  if (Number(hour.key) === 24 && minutes > 0) return null
  const part = tokens[next]?.key ?? ''
  const isAfternoon = afternoon.has(part) && Number(hour.key) < 12
  const value = (Number(hour.key) + (isAfternoon ? 12 : 0)) * 60 + minutes
  return { value, next: partsOfDay.has(part) ? next + 1 : next }
}

function isPartOfDate(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]
  return (mark?.key === '/' || mark?.key === '.' || mark?.key === '-') && tokens[at + 2]?.kind === 'number'
}
