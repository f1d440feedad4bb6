import { type Prose, readProse } from '../text/sentences.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { AgencyMention, AgencyRole, ReadingOptions, Span } from '../types.ts'
import { type RoledList, readRoledLists } from './assign-roles.ts'
import type { Party, PartyName } from './party.ts'
import { openKnownNames } from './read-agency.ts'

/** The agencies of a text that take part in work, with the part they take, in order. */
export function findAgencies(text: string, options: Pick<ReadingOptions, 'agencies'> = {}): AgencyMention[] {
  const prose = readProse(tokenize(text))
  return readRoledLists(prose, openKnownNames(options.agencies)).flatMap((list) => mentionsOf(list, prose, text))
}

/** The mentions of one list. */
export function mentionsOf({ parties, roles }: RoledList, { tokens }: Prose, text: string): AgencyMention[] {
  return parties.flatMap((party, index) => {
    const role = roles[index]
    return role ? party.names.map((name) => mentionOf(name, party, role, tokens, text)) : []
  })
}

/** The post of a head stands for the agency, except for who is only addressed: "Giám đốc Sở Nội vụ" leads as "Sở Nội vụ". */
function mentionOf(name: PartyName, party: Party, role: AgencyRole, tokens: readonly Token[], text: string) {
  const isFirst = name.from === party.names[0]?.from
  const hasPost = role === 'ADDRESSEE' && party.headEnd !== null && isFirst && !name.head
  const span = spanOf(tokens, hasPost ? party.from : name.from, name.next)
  const written = text.slice(...span).replace(/\s+/gu, ' ')
  const named = name.head ? `${name.head} ${written}` : written
  return { name: party.headEnd !== null && !hasPost ? capitalise(named) : named, role, span }
}

/** "Trưởng phòng Nội vụ" → "Phòng Nội vụ"; a group stays as written: "các sở, ban, ngành". */
function capitalise(name: string): string {
  return name.normalize('NFC').startsWith('các ') ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

function spanOf(tokens: readonly Token[], from: number, next: number): Span {
  return [tokens[from]?.span[0] ?? 0, tokens[next - 1]?.span[1] ?? 0]
}
