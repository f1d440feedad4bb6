import { findAgencies } from '../agencies/find-agencies.ts'
import type { AgencyRole } from '../types.ts'

/** The names that a text gives each part in the work. */
export function namesByRole(text: string) {
  const found = findAgencies(text)
  const of = (role: AgencyRole) => found.filter((mention) => mention.role === role).map(({ name }) => name)
  return { lead: of('LEAD'), coordinate: of('COORDINATE'), monitor: of('MONITOR'), addressees: of('ADDRESSEE') }
}
