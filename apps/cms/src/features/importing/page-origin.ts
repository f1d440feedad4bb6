import { foldText } from '@thong-suot/vocabulary'

/** Section names that a portal prints alone above its articles, folded. */
const sectionNames = new Set([
  ...['tin tuc', 'tin tuc su kien', 'tin tuc - su kien', 'thoi su', 'tin noi bat', 'tin trong huyen', 'tin trong tinh'],
  ...[
    'tin hoat dong',
    'hoat dong',
    'su kien',
    'cai cach hanh chinh',
    'thong bao',
    'chi dao dieu hanh',
    'tin dia phuong',
  ],
])

export function isSectionName(folded: string): boolean {
  return sectionNames.has(folded)
}

/** The heading Liferay prints above an article, sometimes run together with its first words: "… - Xã ANgày 07/11". */
export function articleHeading(
  line: string,
): { heading: string; section: string | null; portal: string | null; rest: string } | null {
  const match = /^(Chi tiết (?:bài viết|tin(?: tức)?)|Nội dung chi tiết)\b\s*/u.exec(line)
  if (!match) return null
  const after = line.slice(match[0].length)
  const seam = /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(after)
  const name = (seam ? after.slice(0, seam.index + 1) : after).trim()
  const rest = seam ? after.slice(seam.index + 1).trim() : ''
  const portal = name.startsWith('-') ? name.replace(/^[-–\s]+/, '') : null
  return { heading: `${match[1]} ${name}`.trim(), section: portal === null && name !== '' ? name : null, portal, rest }
}

/** "Chào mừng bạn đến với Cổng thông tin điện tử X", or that name alone on a line, names the portal. */
export function portalOfGreeting(line: string): string | null {
  if (/^(?:Cổng|Trang) thông tin điện tử [^.,;:]{3,60}$/u.test(line)) return line
  const match = /^Chào mừng .*?đến với ((?:Cổng|Trang) thông tin.*)$/u.exec(line)
  return match?.[1]?.replace(/[.!]+$/, '').trim() ?? null
}

const place =
  /^(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu|TP\.?|TX\.?)(?: \p{Lu}[\p{L}\d]*){1,4}$/u

/** A banner that consists of places only, such as "Xã A - huyện B - tỉnh C", is the portal's name. */
export function placeBanner(line: string): string | null {
  const places = line.split(/\s+[-–]\s+/)
  return places.length > 0 && places.every((part) => place.test(part.trim())) && foldText(line).length < 80
    ? line
    : null
}

/** The source named at the head of the text: "(Cổng TTĐT X) - Sáng ngày …". */
export function dateline(paragraph: string): { source: string; rest: string } | null {
  const match = /^\(\s*((?:Cổng|Trang|Báo|Đài|Bản tin|TTXVN|VGP)[^)]{0,60})\)\s*[-–:]\s*/u.exec(paragraph)
  if (!match?.[1]) return null
  return { source: match[1].trim(), rest: paragraph.slice(match[0].length) }
}
