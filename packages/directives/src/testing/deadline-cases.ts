import { findDeadlines } from '../deadlines/find-deadlines.ts'
import type { Deadline } from '../types.ts'

/** One phrase, the day it was issued on, and what it says, in the short form of `summarise`. */
export interface DeadlineCase {
  issuedOn: string | undefined
  expected: string
  text: string
}

/** Lines of "issue date | expected | text"; "-" stands for no issue date and for no deadline, "\n" for a line end. */
export function readDeadlineCases(table: string): DeadlineCase[] {
  return table
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [issued = '', expected = '', ...text] = line.split(' | ')
      return { issuedOn: issued === '-' ? undefined : issued, expected, text: text.join(' | ').replaceAll('\\n', '\n') }
    })
}

/** All deadlines of a text as "kind,start,due,recurrence,time", without empty ends. */
export function summarise({ text, issuedOn }: Pick<DeadlineCase, 'text' | 'issuedOn'>): string {
  const found = findDeadlines(text, issuedOn ? { issuedOn } : {})
  return found.map(({ deadline }) => short(deadline)).join(' + ') || '-'
}

function short({ kind, start, due, recurrence, dueTime }: Deadline): string {
  return [kind, start, due, recurrence, dueTime].join(',').replace(/,+$/, '')
}
