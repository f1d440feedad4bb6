/** A calendar day as date fields keep it: noon UTC, which is the same day in Việt Nam. */
export function noon(day: string | null | undefined): string | undefined {
  return day ? `${day}T12:00:00.000Z` : undefined
}

/** A page that names no hour was posted at the start of its day, as far as anybody knows. */
export function startOf(postedOn: string | null): string | undefined {
  if (postedOn === null) return undefined
  return new Date(postedOn.includes('T') ? postedOn : `${postedOn}T00:00+07:00`).toISOString()
}

/** The day in Việt Nam of a stored moment: "2026-08-03"; null where there is none. */
export function dayOf(moment: string | null | undefined): string | null {
  return moment ? new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }) : null
}
