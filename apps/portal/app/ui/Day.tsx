import { formatDay, formatMoment } from '../i18n/format'

/** A calendar date or the day of an instant, in Vietnamese time. */
export function Day({ date }: { date: string }) {
  return <time dateTime={date}>{formatDay(date)}</time>
}

/** An instant with its time of day. */
export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatMoment(at)}</time>
}
