import { sentencesOf } from './dates.ts'
import type { Meeting } from './page.ts'

const honorific = '(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\\/[Cc])'
const name = '\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,4}'
/** "ông A, Chủ tịch X, (đã) chủ trì …": the post stands between the name and the verb (DOMAIN §4.4: "chủ trì" a meeting). */
const chairing = new RegExp(
  `${honorific} (${name})(?:\\s*[,–-]\\s*([^.;]{5,120}?))?,?\\s+(?:đã )?(?:chủ trì|chủ tọa)`,
  'u',
)
const kinds = [
  ...['hội nghị chuyên đề', 'hội nghị trực tuyến', 'hội nghị', 'phiên họp', 'cuộc họp', 'hội thảo', 'tọa đàm', 'lễ'],
  ...['buổi làm việc', 'họp'],
]

/** Kind of meeting and its chair, from the first paragraphs. Null where the text tells of no meeting. */
export function readMeeting(body: string[]): Meeting | null {
  const opening = body.slice(0, 3)
  const chair =
    opening
      .flatMap(sentencesOf)
      .map(readChair)
      .find((found) => found !== null) ?? null
  const meets = opening.some((paragraph) =>
    /(?:tổ chức|chủ trì|khai mạc|diễn ra|dự|tiến hành)[^.]{0,60}(?:hội nghị|họp|hội thảo|làm việc)/iu.test(paragraph),
  )
  if (!meets) return null
  const text = opening.join(' ').toLowerCase()
  const kind = kinds
    .map((word) => ({ word, at: text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0]
  return kind ? { kind: kind.word === 'cuộc họp' ? 'họp' : kind.word, chair } : null
}

function readChair(sentence: string): Meeting['chair'] {
  const match = chairing.exec(sentence)
  if (!match?.[1]) return null
  const post =
    match[2]
      ?.replace(/ \(\p{Lu}+\)/gu, '')
      .replace(/\s*[–-]\s*/gu, ' - ')
      .trim() ?? null
  return { name: match[1], post }
}
