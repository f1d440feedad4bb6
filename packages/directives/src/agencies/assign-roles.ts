import { keySet } from '../text/key-set.ts'
import { type Prose, sentenceEnd, sentenceStart } from '../text/sentences.ts'
import type { AgencyRole } from '../types.ts'
import { type Before, type Context, contextBefore } from './contexts.ts'
import { type Behind, readDuty, skipRelativeClause, skipRelativeLead } from './duties.ts'
import type { Party } from './party.ts'
import type { KnownNames } from './read-agency.ts'
import { type PartyList, readPartyList } from './read-party.ts'

const governing = keySet('ubnd ủy chủ hđnd hội thường tỉnh huyện thành thị đảng chính thủ bí phó ban bộ')

/** A list of parties with the part that each takes in the work, null where it takes none. */
export interface RoledList extends PartyList {
  from: number
  before: Before
  /** Where the phrase before it begins: "giao" Phòng Nội vụ. */
  contextFrom: number
  behind: Behind
  /** One for each party. */
  roles: (AgencyRole | null)[]
}

/** All lists of parties in a text, in order. */
export function readRoledLists(prose: Prose, known: KnownNames): RoledList[] {
  const { tokens } = prose
  const found: RoledList[] = []
  let sentenceWithLead = -1
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'word' || isOfSymbol(tokens, at)) continue
    const list = readPartyList(tokens, at, known)
    if (!list) continue
    const sentence = prose.sentenceOf[at] ?? 0
    const context = contextBefore(tokens, at, sentenceStart(prose, at), prose.isLineStart[at] === true)
    const roled = assignRoles(prose, { list, at, context, known, hasLead: sentenceWithLead === sentence })
    if (roled.roles.includes('LEAD')) sentenceWithLead = sentence
    found.push(roled)
    at = roled.next - 1
  }
  return found
}

/** "12/KH-UBND" names nobody. */
function isOfSymbol(tokens: Prose['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.key
  return tokens[at]?.isJoined === true && (before === '-' || before === '/')
}

interface Given {
  list: PartyList
  at: number
  context: Context
  known: KnownNames
  /** Whether a lead was named before in the sentence. */
  hasLead: boolean
}

function assignRoles(prose: Prose, { list: given, at, context, known, hasLead }: Given): RoledList {
  const { before, from: contextFrom } = context
  const end = sentenceEnd(prose, given.next - 1)
  const list = withRelativeClause(prose, given, end)
  const described = before === 'OTHER' ? null : describedList(prose, list, end, known)
  if (described)
    return { ...described, from: at, before, contextFrom, behind: 'LEAD', roles: described.parties.map(() => 'LEAD') }
  const behind = readDuty(prose.tokens, list.next, end)
  const isMixed = list.parties.some(({ isGroup }) => isGroup)
  const role = (party: Party) =>
    before === 'OTHER'
      ? roleOfObject(prose.tokens[at - 1]?.key, behind)
      : roleBy(before, behind, party, {
          hasLead,
          isMixed,
          isGoverning: governing.has(prose.tokens[list.parties[0]?.from ?? at]?.key ?? ''),
        })
  return { ...list, from: at, before, contextFrom, behind, roles: list.parties.map(role) }
}

/** Objects and attributes take no part, unless a duty stands behind them: "do Phòng Nội vụ chủ trì", "…, các sở phối hợp". */
function roleOfObject(opening: string | undefined, behind: Behind): AgencyRole | null {
  if (opening !== 'do' && opening !== '(' && opening !== ',') return null
  if (behind === 'LEAD' || behind === 'MONITOR') return behind
  return opening === ',' && behind === 'JOIN' ? 'COORDINATE' : null
}

/** A group with the words that tell which of it are meant. */
function withRelativeClause(prose: Prose, list: PartyList, end: number): PartyList {
  const last = list.parties.at(-1)
  const next = last?.isGroup ? skipRelativeClause(prose.tokens, list.next, end) : null
  if (!last || next === null) return list
  const party = { ...last, next, names: last.names.map((name) => ({ ...name, next })) }
  return { parties: [...list.parties.slice(0, -1), party], next }
}

/** A group that leads, told by a clause of its own; where a bracket lists its members, these: "(Phòng Nội vụ, …)". */
function describedList(prose: Prose, list: PartyList, end: number, known: KnownNames): PartyList | null {
  const [group] = list.parties
  if (list.parties.length !== 1 || !group?.isGroup) return null
  const next = skipRelativeLead(prose.tokens, list.next, end)
  if (next === null) return null
  if (prose.tokens[next]?.key === '(') {
    const members = readPartyList(prose.tokens, next + 1, known)
    if (members && prose.tokens[members.next]?.key === ')') return members
  }
  return { parties: [{ ...group, next, names: group.names.map((name) => ({ ...name, next })) }], next }
}

interface Company {
  hasLead: boolean
  /** Whether a group stands in the same list: nobody of it leads by being named. */
  isMixed: boolean
  /** Whether it is a body that gives work to others by directing: "UBND tỉnh chỉ đạo …". */
  isGoverning: boolean
}

function roleBy(
  before: Before,
  behind: Behind,
  party: Party,
  { hasLead, isMixed, isGoverning }: Company,
): AgencyRole | null {
  if (before === 'LEAD' || before === 'COORDINATE' || before === 'MONITOR') return before
  if (behind === 'LEAD' || behind === 'MONITOR') return behind
  if (before === 'ASK' || behind === 'ENFORCE' || behind === 'ASKED') return 'ADDRESSEE'
  if (before === 'ASSIGN') return party.isDeputy ? 'MONITOR' : isMixed ? 'ADDRESSEE' : 'LEAD'
  if (behind === 'JOIN' && hasLead) return 'COORDINATE'
  if (behind === 'PAST' || behind === 'CHAIRS' || party.isDeputy) return null
  if (isMixed) return 'ADDRESSEE'
  return behind === 'ORDER' && isGoverning ? null : 'LEAD'
}
