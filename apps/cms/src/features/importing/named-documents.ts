import { sentencesOf } from './dates.ts'
import { abbreviationOf, typeWords } from './document-types.ts'
import type { FoundDocument } from './page.ts'

/** Verbs whose object is a document that is being passed, issued or presented. */
const announcing = /(?:thông qua|ban hành|triển khai|công bố|phê duyệt|giới thiệu|quán triệt)\s+$/u
const startOfName = new RegExp(
  `(?<!\\p{L})(${typeWords}) (?!số \\d|và |đã |được |cụ |này |nêu |nói |các |những |theo |có |để |\\d)`,
  'gu',
)

/**
 * Documents named by type and subject without a number ("thông qua kế hoạch kiểm tra công vụ"). The name ends where the
 * clause does; the chain "A; B; C" after one verb names several. Type and name as written, the rest stays unknown.
 */
export function readNamedDocuments(body: string[]): FoundDocument[] {
  const found: FoundDocument[] = []
  for (const sentence of body.flatMap(sentencesOf)) {
    let isChain = false
    for (const clause of sentence.split(/\s*;\s*/u)) {
      const match = [...clause.matchAll(startOfName)].find(
        (candidate) => announcing.test(clause.slice(0, candidate.index)) || (isChain && candidate.index === 0),
      )
      isChain = match !== undefined
      const name = match ? nameFrom(clause.slice(match.index)) : null
      if (!match?.[1] || !name || found.some((document) => document.asWritten === name)) continue
      found.push({
        asWritten: name,
        type: abbreviationOf(match[1]),
        symbol: null,
        issuedOn: null,
        issuerAsWritten: null,
        isReported: true,
      })
    }
  }
  return found
}

/** At least three words after the type; a name that goes on with "số …" is read by its number instead. */
function nameFrom(text: string): string | null {
  const name = text
    .replace(/(?: trong | của | tại | cho | đến | do | nhằm | với | vào |\.|:).*$/u, '')
    .replace(/[\s,]+$/u, '')
  const words = name.split(' ')
  return words.length >= 5 && words.length <= 24 && !/\d\/\p{Lu}/u.test(name) ? name : null
}
