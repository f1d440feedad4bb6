import { Lexicon } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import { wordKey } from '../text/word-key.ts'
import type { Party } from './party.ts'
import { courtesies, posts } from './posts.ts'
import { type KnownNames, readAgency } from './read-agency.ts'
import { skipGroup } from './read-group.ts'
import { isCapital, skipPlace, skipProperName } from './read-place.ts'

/** Parties that stand in one list. */
export interface PartyList {
  parties: Party[]
  next: number
}

const separators = new Lexicon<true>(
  ['và', ',', ', và', ';', '; và', 'cùng', 'cùng với', ', cùng'].map((word) => [word, true] as const),
)
const duties = new Lexicon<true>(['phụ trách', 'theo dõi lĩnh vực'].map((word) => [word, true] as const))
const endsDuty = new Lexicon<true>(
  'trực tiếp | chỉ đạo | chủ trì | theo dõi | đôn đốc | phối hợp | tham mưu | là | làm | rà soát | chịu trách nhiệm | tiếp tục | có trách nhiệm | ký | giúp | khẩn trương'
    .split('|')
    .map((word) => [word.trim(), true] as const),
)
const all = wordKey('các')
const longestDuty = 14

/** All parties of a list that begins at a token: "Chánh Văn phòng UBND tỉnh; Thủ trưởng các sở, ban, ngành và …". */
export function readPartyList(tokens: readonly Token[], at: number, known: KnownNames): PartyList | null {
  const parties: Party[] = []
  let next = at
  for (let from = at; ; ) {
    const party = readParty(tokens, from, known, parties.length > 0)
    if (!party) break
    parties.push(party)
    next = party.next
    const separator = separators.longestAt(tokens, next)
    if (!separator) break
    from = separator.next
  }
  return parties.length > 0 ? { parties, next } : null
}

/** One party: an agency, a group of agencies, either behind the post of its head. */
function readParty(tokens: readonly Token[], at: number, known: KnownNames, isListed: boolean): Party | null {
  const from = skipPerson(tokens, at)
  const post = posts.longestAt(tokens, from)
  if (!post) return readBody(tokens, at, from, known, isListed)
  const body = readBody(tokens, at, post.next, known, isListed, true)
  if (!body) return null
  if (post.meaning === 'HEAD') return { ...body, from, headEnd: post.next }
  const next = skipDuty(tokens, body.next)
  return { ...body, from, next, names: [{ from, next }], isGroup: false, isDeputy: true }
}

function readBody(
  tokens: readonly Token[],
  at: number,
  from: number,
  known: KnownNames,
  isListed: boolean,
  isAfterPost = false,
): Party | null {
  const start = tokens[from]?.key === all ? from + 1 : from
  const several = start > from ? readAgency(tokens, start, known, isListed) : null
  const isSpread = several?.names.every(({ head }) => head !== undefined)
  if (several && isSpread) return partyOf(at, several.next, several.names)
  const group = skipGroup(tokens, from, isAfterPost)
  const one = readAgency(tokens, from, known, isListed)
  if (group !== null && group >= (one?.next ?? 0))
    return { ...partyOf(at, group, [{ from, next: group }]), isGroup: true }
  return one && partyOf(at, one.next, one.names)
}

function partyOf(from: number, next: number, names: Party['names']): Party {
  return { from, next, names, isGroup: false, headEnd: null, isDeputy: false }
}

/** "đồng chí", "đồng chí Nguyễn Văn A -", before a post. */
function skipPerson(tokens: readonly Token[], at: number): number {
  const courtesy = courtesies.longestAt(tokens, at)
  if (!courtesy) return at
  const name = isCapital(tokens[courtesy.next]) && !posts.longestAt(tokens, courtesy.next)
  if (!name) return courtesy.next
  const next = skipProperName(tokens, courtesy.next)
  const mark = tokens[next]?.key
  return mark === ',' || mark === '-' ? next + 1 : next
}

/** "phụ trách văn hóa - xã hội" belongs to who is charged with it. */
function skipDuty(tokens: readonly Token[], at: number): number {
  const duty = duties.longestAt(tokens, at)
  if (!duty) return skipPlace(tokens, at)
  let next = duty.next
  while (next - duty.next < longestDuty && (tokens[next]?.kind === 'word' || tokens[next]?.key === '-')) {
    if (endsDuty.longestAt(tokens, next)) break
    next++
  }
  return next
}
