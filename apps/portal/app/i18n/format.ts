import type { Language } from '@thong-suot/vocabulary'

const timeZone = 'Asia/Ho_Chi_Minh'
const locales = { vi: 'vi-VN', en: 'en-GB' } as const
const numberLocales = { vi: 'vi-VN', en: 'en-US' } as const

/** A calendar date or an instant as a day: 23/11/2026 in both languages. */
export function formatDay(value: string): string {
  return new Intl.DateTimeFormat(locales.en, { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' }).format(
    instantOf(value),
  )
}

/** An instant with its time of day: 23/11/2026, 14:05. */
export function formatMoment(value: string): string {
  return `${formatDay(value)}, ${formatTime(instantOf(value))}`
}

/** The time of day where the offices are: 14:05. */
export function formatTime(instant: Date): string {
  return new Intl.DateTimeFormat(locales.en, { timeZone, hour: '2-digit', minute: '2-digit' }).format(instant)
}

/** The day with its name, for a masthead: Thứ Hai, 23/11/2026. */
export function formatWeekday(value: string, language: Language): string {
  const weekday = new Intl.DateTimeFormat(locales[language], { timeZone, weekday: 'long' }).format(instantOf(value))
  return `${weekday}, ${formatDay(value)}`
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(numberLocales[language]).format(value)
}

/** A number with its decimals, up to four: 82,5 (vi), 82.5 (en). */
export function formatDecimal(value: number, language: Language): string {
  return new Intl.NumberFormat(numberLocales[language], { maximumFractionDigits: 4 }).format(value)
}

/** A share of 0..1 with at most two decimals: 97,33% (vi), 97.33% (en). */
export function formatShare(value: number, language: Language): string {
  return new Intl.NumberFormat(numberLocales[language], { style: 'percent', maximumFractionDigits: 2 }).format(value)
}

/** The size of a file: 1,2 MB, or 48 kB where it is small. */
export function formatBytes(bytes: number, language: Language): string {
  const [size, unit] = bytes >= 100_000 ? [bytes / 1_048_576, 'megabyte'] : [Math.ceil(bytes / 1024), 'kilobyte']
  return new Intl.NumberFormat(numberLocales[language], { style: 'unit', unit, maximumFractionDigits: 1 }).format(size)
}

/** Today's calendar date where the offices are. */
export function today(now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(now)
}

/** A calendar date that exists, as yyyy-MM-dd; anything else is null. */
export function readDay(value: string | null): string | null {
  if (!value || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null
}

/** A calendar date is the day that begins there at +07:00. */
function instantOf(value: string): Date {
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+07:00` : value)
}
