import { keySet } from '../text/key-set.ts'
import { type Prose, readProse } from '../text/sentences.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { CitedDocument, DocumentSymbol, Doubt, Span } from '../types.ts'
import { doubtsOfCitation } from './document-doubts.ts'
import { documentWords } from './document-types.ts'
import { makeSymbol } from './make-symbol.ts'
import { readBefore, readBehind } from './read-circumstances.ts'
import { readLooseCitation } from './read-loose-citation.ts'
import { readSymbol } from './read-symbol.ts'

/** A citation with its place among the tokens and what is uncertain about it. */
export interface FoundDocument {
  document: CitedDocument
  /** Half-open range of indexes into the tokens given. */
  tokenRange: [from: number, to: number]
  doubts: Doubt[]
}

/** All documents that a text cites by number, in the order of the text, a document cited twice twice. */
export function findDocuments(text: string): CitedDocument[] {
  return findDocumentsInTokens(text, tokenize(text)).map(({ document }) => document)
}

/** The number and symbol that a text consists of, null where it is none. */
export function parseDocumentSymbol(text: string): DocumentSymbol | null {
  const tokens = tokenize(text).filter(({ kind }) => kind !== 'break')
  const read = readSymbol(tokens, 0)
  return read && read.next === tokens.length ? read.symbol : null
}

/** As `findDocuments`, over the tokens of the text. */
export function findDocumentsInTokens(text: string, source: readonly Token[]): FoundDocument[] {
  const prose = readProse(source)
  const { tokens } = prose
  const found: FoundDocument[] = []
  let word: DocumentWord | null = null
  let lastEnd = Number.NEGATIVE_INFINITY
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word') {
      const named: DocumentWord | null = readWord(tokens, at)
      if (named) {
        word = named
        at = named.next - 1
      }
      continue
    }
    if (token.kind !== 'number') continue
    const cited: Cited | null = readCitation(text, prose, at, word)
    if (!cited) continue
    const isListed: boolean = word !== null && (word.isInherited || word.from - lastEnd <= longestLink)
    if (isListed) shareIssuer(found, cited.found)
    lastEnd = cited.end
    found.push(cited.found)
    at = cited.next - 1
    // A list goes on under the same word: "các Kế hoạch số 12/KH-UBND và số 13/KH-UBND".
    if (word !== null) word = { ...(word as DocumentWord), next: cited.end, isInherited: true }
  }
  return found
}

interface DocumentWord {
  from: number
  next: number
  /** The word as written ends here; `next` moves on with a list. */
  end: number
  type: string | null
  isInherited: boolean
}

function readWord(tokens: readonly Token[], at: number): DocumentWord | null {
  const named = documentWords.longestAt(tokens, at)
  return named && { from: at, next: named.next, end: named.next, type: named.meaning.type, isInherited: false }
}

interface Cited {
  found: FoundDocument
  /** The first token after the number and symbol, and after all that belongs to the citation. */
  next: number
  end: number
}

function readCitation(text: string, prose: Prose, at: number, lastWord: DocumentWord | null): Cited | null {
  const { tokens, origins } = prose
  const lead = lastWord ? readLead(tokens, lastWord, at) : null
  const word = lead ? lastWord : null
  const hasNumberWord = lead?.hasNumberWord ?? isNumberWord(tokens, at - 1)
  const exact = readSymbol(tokens, at)
  const isExact = exact !== null && (exact.isSure || word !== null || isHeading(tokens, at))
  const loose = !isExact && word && !word.isInherited ? readLooseCitation(tokens, at, word.type, hasNumberWord) : null
  if (!isExact && !loose) return null
  const numberEnd = isExact && exact ? exact.next : (loose?.numberEnd ?? at)
  const behind = readBehind(tokens, numberEnd)
  const before = word && !word.isInherited ? readBefore(prose, word.from) : null
  const issuer = behind.issuer ?? before?.issuer ?? null
  const issuedOn = behind.issuedOn ?? before?.issuedOn ?? null
  const from = loose && word ? word.from : at
  const to = loose?.next ?? numberEnd
  const slice = (start: number, end: number) => text.slice(...spanOf(tokens, start, end))
  const symbol = isExact && exact ? preferProse(exact.symbol, word) : (loose?.symbol as DocumentSymbol)
  const document: CitedDocument = {
    symbol,
    asWritten: slice(from, to),
    ...(word ? { type: slice(word.from, word.end) } : {}),
    ...(issuer ? { issuer: slice(issuer.from, issuer.next) } : {}),
    ...(issuedOn ? { issuedOn } : {}),
    span: spanOf(tokens, from, to),
  }
  const tokenRange: [number, number] = [origins[from] ?? 0, (origins[to - 1] ?? 0) + 1]
  const end = Math.max(to, behind.next)
  return { found: { document, tokenRange, doubts: doubtsOfCitation(document) }, next: to, end }
}

/** "số 12/KH-UBND và số 13/KH-UBND của UBND huyện": who issued the last of a list issued those before it. */
function shareIssuer(found: FoundDocument[], last: FoundDocument): void {
  const { issuer, symbol } = last.document
  if (!issuer) return
  for (let index = found.length - 1; index >= 0 && index > found.length - longestList; index--) {
    const { document } = found[index] as FoundDocument
    if (document.issuer || document.symbol.issuer !== symbol.issuer) return
    document.issuer = issuer
    ;(found[index] as FoundDocument).doubts = doubtsOfCitation(document)
  }
}

const longestList = 20
/** ", " or " và các " between two citations. */
const longestLink = 2
const numberWords = keySet('số')
const listWords = keySet('và hoặc')
const farthestNumber = 4
const longestTitle = 14

function isNumberWord(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.key === ':' ? at - 1 : at
  return numberWords.has(tokens[word]?.key ?? '')
}

/** "Số: 12/ABC" at the head of a document; "số 5/KP3" may be a house. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === ':' && numberWords.has(tokens[at - 2]?.key ?? '')
}

/** Between the word and the number stand only "số", a colon or a quote, or in a list "và", "," and "số". */
function readLead(tokens: readonly Token[], word: DocumentWord, at: number): { hasNumberWord: boolean } | null {
  const isNamed = word.type === 'L' && !word.isInherited
  if (at - word.next > (isNamed ? longestTitle : farthestNumber)) return null
  let hasNumberWord = false
  let isListed = !word.isInherited
  for (let index = word.next; index < at; index++) {
    const key = tokens[index]?.key ?? ''
    if (numberWords.has(key)) hasNumberWord = true
    else if (word.isInherited && (key === ',' || key === ';' || listWords.has(key))) isListed = true
    // A law has its name between the word and the number: "Luật Tổ chức chính quyền địa phương số …".
    else if (key !== ':' && key !== '"' && key !== '(' && !(isNamed && tokens[index]?.kind === 'word')) return null
  }
  return isListed ? { hasNumberWord } : null
}

/** the README: where "Công văn" stands before a symbol, its first group is the issuer even if it could be a type. */
function preferProse(symbol: DocumentSymbol, word: DocumentWord | null): DocumentSymbol {
  const isAmbiguous = symbol.type === 'CT' || symbol.type === 'TT' || symbol.type === 'HĐ'
  if (!word || word.type !== null || !isAmbiguous || symbol.family !== 'state') return symbol
  const { number, year, type, issuer, unit, normalised } = symbol
  const rest = [issuer, unit].filter(Boolean).join('-')
  return {
    number,
    year,
    type: null,
    issuer: type,
    unit: rest || null,
    family: makeSymbol(number, year, ['X'], 'slash')?.symbol.family ?? 'state',
    normalised,
  }
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0]
}
