const combiningMarks = /[\u0300-\u036f]/g
const softCharacters = /[\u00ad\u200b-\u200d\ufeff]/g

/** Text without diacritics and case, for comparing and searching: "Đẩy mạnh" → "day manh". Eth (Ð) counts as Đ. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/[đĐðÐƉɖ]/g, 'd')
    .replace(softCharacters, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase()
}

/** The address part of a title: folded, letters and digits joined by hyphens, cut at a syllable within 80 characters. */
export function slugify(title: string): string {
  const syllables = foldText(title).match(/[a-z0-9]+/g) ?? []
  let slug = ''
  for (const syllable of syllables) {
    const longer = slug === '' ? syllable : `${slug}-${syllable}`
    if (longer.length > 80) break
    slug = longer
  }
  return slug
}
