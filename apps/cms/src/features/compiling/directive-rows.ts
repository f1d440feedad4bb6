import { noon } from '../../fields/calendar-day.ts'
import type { Proposal } from './compilation.ts'

/** The row of the form that a proposal becomes; `confirmedBy` is who accepted it, null where nobody has yet. */
export function directiveRow({ number, text, parties, deadlines, citations }: Proposal, confirmedBy: string | null) {
  return {
    number,
    text,
    parties: parties.map(({ role, asWritten, agency, group }) => ({
      role,
      asWritten,
      agency: agency?.id ?? null,
      group: group?.id ?? null,
    })),
    deadlines: deadlines.map(({ start, due, ...deadline }) => ({
      ...deadline,
      start: noon(start) ?? null,
      due: noon(due) ?? null,
      source: 'PARSED' as const,
      confirmedBy,
    })),
    citations: citations.map(({ asWritten, document }) => ({ asWritten, document: document?.id ?? null })),
  }
}
