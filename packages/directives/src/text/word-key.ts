const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * What two spellings of one word share: lower case, and the tone at the end instead of on a vowel, so that "hoà" and
 * "hòa", composed or not, are one word. Other diacritics stay: "quý" is not "quy". Eth (Ð) and Ɖ count as Đ.
 */
export function wordKey(word: string): string {
  const parts = word.toLowerCase().normalize('NFD').replace(/[ðɖ]/g, 'đ')
  const tones = parts.match(toneMarks)
  if (!tones) return parts.normalize('NFC')
  return parts.replace(toneMarks, '').normalize('NFC') + tones.join('')
}
