import type { Figure } from './page.ts'

/** What looks like a figure and is none: dates, symbols, periods, levels of service, years, list marks (DOMAIN §4.3, §8.2). */
const noFigures = [
  /[Cc]hỉ thị \d+|(?<![\p{L}\d])(?:[Nn]ghị định|NĐ|số) \d+[^\s]*/gu,
  /(?<![\d.])\d{1,2}([/.-])\d{1,2}(?:\1\d{4})?(?![\d%]|\.\d)/gu,
  /\d{1,5}[a-zđ]?(?:\/\d{4})?\/ ?[A-ZĐ][A-ZĐa-zđ&0-9-]*|\d{1,5}-[A-ZĐ]{1,4}\/[A-ZĐ]{2,}/gu,
  /(?:\d{1,2} tháng|tháng \d{1,2}|quý [IV\d]+|ngày \d{1,2}|lần thứ \d+)/giu,
  /mức(?: độ)? \d(?:\s*(?:,|và|-)\s*(?:mức(?: độ)? )?\d)*(?!\d)/giu,
  /(?:năm |giai đoạn |nhiệm kỳ )\d{4}(?:\s*[-–]\s*\d{4})?/giu,
  /(?<!\d)(?:19|20)\d{2}(?!\d)(?! (?:hồ sơ|lượt|người|đơn))/gu,
  /\(\d{1,2}\)/gu,
]
const figure = /(?<![\d\p{L}/.,])(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?\s*(%|(?:\p{Ll}+(?: \p{Ll}+)?)?)/gu

/** Counts and shares of the text with the words that say what they count; decimal comma, dotted thousands (DOMAIN §10.8). */
export function readFigures(body: string[]): Figure[] {
  const found: Figure[] = []
  for (const paragraph of body) {
    const text = noFigures.reduce((rest, pattern) => rest.replace(pattern, (hit) => ' '.repeat(hit.length)), paragraph)
    for (const match of text.matchAll(figure)) {
      const unit = unitOf((match[3] ?? '').trim())
      const whole = (match[1] ?? '').replace(/\./g, '')
      if (unit === '' && match[2] === undefined) continue
      const value = `${Number(whole)}${match[2] ? match[2].replace(',', '.') : ''}`
      found.push({ asWritten: `${match[1]}${match[2] ?? ''}${unit === '%' ? '%' : ''}`, value, unit })
    }
  }
  return found
}

/** "9 xã thị trấn" counts communes: a unit of one syllable stands alone, others keep two ("hồ sơ"). */
function unitOf(words: string): string {
  const first = words.split(' ')[0] ?? ''
  return /^(?:xã|phường|huyện|thôn|người|lượt|điểm|cuộc|lớp|bài|đơn)$/u.test(first) ? first : words
}
