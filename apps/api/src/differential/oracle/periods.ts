import type { Row } from './rows.ts'

/** Plus that many days. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

const months = { MONTHLY: 1, QUARTERLY: 3, HALF_YEARLY: 6, YEARLY: 12 }
const monthNames = 'January February March April May June July August September October November December'.split(' ')

/** The period that ends on the due day, called after its middle. */
export function periodOf({ recurrence, original_due: due }: Row, language: string): string | null {
  if (recurrence === null || due === null) return null
  const [year, month, day] = due.split('-').map(Number)
  if (recurrence === 'WEEKLY') {
    const [, beginMonth, beginDay] = daysAfter(due, -6).split('-').map(Number)
    if (language === 'en') return `week to ${day} ${monthNames[month - 1]} ${year}`
    return `tuần ${beginDay}/${beginMonth}–${day}/${month}/${year}`
  }
  const before = new Date(due)
  const isMonthEnd = daysAfter(due, 1).endsWith('-01')
  before.setUTCDate(1)
  before.setUTCMonth(before.getUTCMonth() - months[recurrence as keyof typeof months])
  const length = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate()
  before.setUTCDate(isMonthEnd ? length : Math.min(day, length))
  const days = (Date.parse(due) - before.getTime()) / 86_400_000
  const [of = 0, middle = 0] = daysAfter(due, -Math.floor(days / 2))
    .split('-')
    .map(Number)
  const quarter = Math.ceil(middle / 3)
  const names: Record<string, [string, string]> = {
    MONTHLY: [`tháng ${middle}/${of}`, `${monthNames[middle - 1]} ${of}`],
    QUARTERLY: [`quý ${['I', 'II', 'III', 'IV'][quarter - 1]}/${of}`, `Q${quarter} ${of}`],
    HALF_YEARLY: [
      `6 tháng ${middle < 7 ? 'đầu' : 'cuối'} năm ${of}`,
      `${middle < 7 ? 'first' : 'second'} half of ${of}`,
    ],
    YEARLY: [`năm ${of}`, String(of)],
  }
  return names[recurrence]?.[language === 'en' ? 1 : 0] ?? null
}

/** Of tasks that come again, those of the latest period of each named lead. */
export function latestOf(tasks: Row[]): Row[] {
  const isLater = (one: Row, other: Row) =>
    other.origin_key === one.origin_key &&
    other.named_lead_id === one.named_lead_id &&
    other.occurrence > one.occurrence &&
    other.state !== 'TRANSFERRED'
  return tasks.filter((task) => !tasks.some((other) => isLater(task, other)))
}
