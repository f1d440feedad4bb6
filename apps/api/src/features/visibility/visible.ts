/**
 * The one definition of *visible*, for every publishable kind and for everything that hangs on one:
 * published, its minute has come, not withdrawn, and public (or internal to whoever asks).
 * `item` is the alias of the cms table, `agency` the column that names the agency it belongs to.
 */
export function isVisible(item: string, agency: string): string {
  return `(${item}._status = 'published' and ${item}.live_from <= now() and ${item}.withdrawn_at is null
    and (${item}.audience = 'PUBLIC' or reform.viewer_may_see(${item}.${agency})))`
}

export const visibleArticle = (item: string) => isVisible(item, 'issuing_agency_id')
export const visibleCommendation = (item: string) => isVisible(item, 'issuing_agency_id')
export const visibleConclusion = (item: string) => isVisible(item, 'issuing_agency_id')
export const visibleDossierStatistics = (item: string) => isVisible(item, 'issuing_agency_id')
export const visibleIndexResult = (item: string) => isVisible(item, 'issuing_agency_id')
export const visiblePage = (item: string) => isVisible(item, 'issuing_agency_id')
export const visiblePlan = (item: string) => isVisible(item, 'issuing_agency_id')
export const visibleProcedureNotice = (item: string) => isVisible(item, 'issuing_agency_id')

/** A mark of secrecy is refused at entry, and here once more. */
export function visibleDocument(item: string): string {
  return `((${item}.secrecy_mark is null or ${item}.secrecy_mark = 'NONE') and ${isVisible(item, 'issuer_id')})`
}

/** A day-only value of the CMS as the calendar date people entered, wherever the server stands. */
export function calendarDate(column: string): string {
  return `(${column} at time zone 'Asia/Ho_Chi_Minh')::date`
}
