import { today } from '../../i18n/format'
import { dayFrom } from './board-period'

/** For how many days nothing has to have been reported for a task to be silent, as it stands in an address. */
export const silenceDays = ['7', '14', '30', '60', '90'] as const
const usual = '30'

/** The days an address asks for, and the day since when a report counts. */
export function readSilence(query: URLSearchParams, asOf = today()): { days: string; since: string } {
  const days = silenceDays.find((known) => known === query.get('im-lang')) ?? usual
  return { days, since: dayFrom(asOf, -Number(days)) }
}
