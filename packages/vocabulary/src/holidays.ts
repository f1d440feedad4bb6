interface YearOfHolidays {
  /** Public holidays, days off in lieu and swapped days that fall on Monday to Friday: "MM-DD", or "MM-DD..DD". */
  off: string
  /** Saturdays worked for a swapped day. */
  worked?: string
}

/**
 * Days off of public servants (Labour Code 2012 art. 115, 2019 art. 112; the second day of National Day since 2021),
 * with the days in lieu and the swapped days (hoán đổi) of the yearly notices of the ministry in charge of labour.
 * 2027 follows the Code alone: its notice is not out.
 */
const years: Record<number, YearOfHolidays> = {
  2015: { off: '01-01..02 02-16..20 02-23 04-28..30 05-01 09-02', worked: '02-14 04-25' },
  2016: { off: '01-01 02-08..12 04-18 05-02..03 09-02' },
  2017: { off: '01-02 01-26..27 01-30..31 02-01 04-06 05-01..02 09-04' },
  2018: { off: '01-01 02-14..16 02-19..20 04-25 04-30 05-01 09-03 12-31' },
  2019: { off: '01-01 02-04..08 04-15 04-29..30 05-01 09-02', worked: '01-05 05-04' },
  2020: { off: '01-01 01-23..24 01-27..29 04-02 04-30 05-01 09-02' },
  2021: { off: '01-01 02-10..12 02-15..16 04-21 04-30 05-03 09-02..03' },
  2022: { off: '01-03 01-31 02-01..04 04-11 05-02..03 09-01..02' },
  2023: { off: '01-02 01-20 01-23..26 05-01..03 09-01 09-04' },
  2024: { off: '01-01 02-08..09 02-12..14 04-18 04-29..30 05-01 09-02..03', worked: '05-04' },
  2025: { off: '01-01 01-27..31 04-07 04-30 05-01..02 09-01..02', worked: '04-26' },
  2026: { off: '01-01..02 02-16..20 04-27 04-30 05-01 08-31 09-01..02', worked: '01-10 08-22' },
  2027: { off: '01-01 02-04..05 02-08..10 04-16 04-30 05-03 09-02..03' },
}

export const firstYearOfHolidays = 2015
export const lastYearOfHolidays = 2027

/** Public holidays on the same day of every year; those of the moon, and days in lieu, are told by the yearly notices. */
const fixed = ['01-01', '04-30', '05-01', '09-02']

// Both are marked pure, so that a page that needs none of this is sent none of it.
/** Monday-to-Friday days on which public offices are closed, `YYYY-MM-DD`. */
export const daysOff: ReadonlySet<string> = /* @__PURE__ */ collect('off')
/** Saturdays on which public offices work. */
export const workedSaturdays: ReadonlySet<string> = /* @__PURE__ */ collect('worked')

/**
 * Monday to Friday and Saturdays worked in exchange, without public holidays. Beyond the years of the table only the
 * holidays with a fixed day are known: a year is added when its notice is out.
 */
export function isWorkingDay(day: string): boolean {
  if (daysOff.has(day) || fixed.includes(day.slice(5))) return false
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return (weekday >= 1 && weekday <= 5) || workedSaturdays.has(day)
}

/** The last working day before a day. */
export function previousWorkingDay(day: string): string {
  let earlier = day
  do {
    earlier = new Date(Date.parse(`${earlier}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  } while (!isWorkingDay(earlier))
  return earlier
}

function collect(field: 'off' | 'worked'): Set<string> {
  const days = new Set<string>()
  for (const [year, holidays] of Object.entries(years)) {
    for (const entry of (holidays[field] ?? '').split(' ').filter(Boolean)) {
      const [from = '', to] = entry.split('..')
      const month = from.slice(0, 2)
      const first = Number(from.slice(3))
      for (let day = first; day <= Number(to ?? first); day++) {
        days.add(`${year}-${month}-${String(day).padStart(2, '0')}`)
      }
    }
  }
  return days
}
