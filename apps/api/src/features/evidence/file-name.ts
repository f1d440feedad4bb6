import { evidenceTypes } from '@thong-suot/vocabulary'

const longest = 200

/** The name as it is kept: no control characters or signs that turn the reading direction, no folders. */
export function keptName(name: string): string {
  const cleaned = name.normalize('NFC').replaceAll(/\p{C}/gu, '').replaceAll(/[/\\]/g, '_').trim()
  const ending = /\.\w{1,5}$/.exec(cleaned)?.[0] ?? ''
  const letters = [...cleaned]
  if (letters.length <= longest) return cleaned
  return letters.slice(0, longest - ending.length).join('') + ending
}

/** Whether a name ends as files of that media type do. */
export function nameFits(name: string, mimeType: string): boolean {
  const endings: readonly string[] = evidenceTypes[mimeType as keyof typeof evidenceTypes] ?? []
  return endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))
}
