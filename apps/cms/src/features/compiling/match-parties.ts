import { nameKey } from './agency-names.ts'
import type { MatchedRecord, Matching, ProposedParty } from './compilation.ts'
import type { KnownAgency, KnownGroup } from './known-agencies.ts'

export interface Records {
  /** Those of the day of the document only. */
  agencies: KnownAgency[]
  groups: KnownGroup[]
  /** The agency in whose name the text speaks, where it is known. */
  issuer: number | null
}

/**
 * Names are not identifiers: a party takes a record only where exactly one fits. Near the issuer a name of a kind is
 * enough ("Phòng Nội vụ" of its own); farther away only the full name is. Two that fit, or none, leave it to a person.
 */
export function makeMatcher({ agencies, groups, issuer }: Records): (party: ProposedParty) => ProposedParty {
  const near = circlesAround(issuer, agencies)
  return (party) => {
    const wanted = nameKey(party.asWritten)
    const agency = findAgency(wanted)
    if (agency !== 'NONE') return { ...party, ...settled(agency, null) }
    const group = only(groups.filter(({ keys }) => keys.includes(wanted)))
    return { ...party, ...settled('NONE', group) }
  }

  function findAgency(wanted: string): Found {
    if (issuer === null) return only(agencies.filter((agency) => bearsName(agency, wanted)))
    const place = agencies.find(({ id }) => id === issuer)?.nameKey ?? ''
    for (const circle of near) {
      const found = only(circle.filter((agency) => bearsName(agency, wanted) || isShortened(agency, wanted, place)))
      if (found !== 'NONE') return found
    }
    return only(agencies.filter((agency) => agency.nameKey === wanted))
  }
}

type Found = MatchedRecord | 'NONE' | 'SEVERAL'

/** The issuer with all below it, then all below the one above it, then those above. */
function circlesAround(issuer: number | null, agencies: KnownAgency[]): KnownAgency[][] {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]))
  const own = issuer === null ? undefined : byId.get(issuer)
  if (!own) return []
  const above = ancestorsOf(own, byId)
  const isBelow = (root: KnownAgency) => (agency: KnownAgency) =>
    agency === root || ancestorsOf(agency, byId).includes(root)
  const parent = above[0]
  return [agencies.filter(isBelow(own)), parent ? agencies.filter(isBelow(parent)) : [], above]
}

/** From the nearest to the farthest; a circle of parents ends where it closes. */
function ancestorsOf(agency: KnownAgency, byId: Map<number, KnownAgency>): KnownAgency[] {
  const above: KnownAgency[] = []
  let next = agency.parent === null ? undefined : byId.get(agency.parent)
  while (next && next !== agency && !above.includes(next)) {
    above.push(next)
    next = next.parent === null ? undefined : byId.get(next.parent)
  }
  return above
}

function bearsName({ nameKey: name, otherKeys }: KnownAgency, wanted: string): boolean {
  return name === wanted || otherKeys.includes(wanted)
}

/** "Phòng Kinh tế" is written for "Phòng Kinh tế xã A" by an office of "xã A". */
function isShortened({ nameKey: name }: KnownAgency, wanted: string, place: string): boolean {
  return wanted !== '' && name.startsWith(`${wanted} `) && place.endsWith(name.slice(wanted.length))
}

function only(fitting: { id: number; name: string }[]): Found {
  if (fitting.length > 1) return 'SEVERAL'
  const [one] = fitting
  return one ? { id: one.id, name: one.name } : 'NONE'
}

function settled(agency: Found, group: Found | null): Pick<ProposedParty, 'matching' | 'agency' | 'group'> {
  const record = (found: Found | null) => (typeof found === 'object' ? found : null)
  const either = group ?? agency
  const matching: Matching = typeof either === 'object' ? 'FOUND' : either
  return { matching, agency: record(agency), group: record(group) }
}
