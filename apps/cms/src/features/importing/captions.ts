import type { Caption } from './page.ts'
import { isRunningText } from './page-parts.ts'

/**
 * Captions: short lines that stand between paragraphs and do not close like a sentence, or whole lines in brackets.
 * A credit ("…, ảnh B. Thủy", "Ảnh: …") is kept apart and the caption as written (DOMAIN §9.2).
 */
export function readCaptions(body: string[]): Caption[] {
  return body.flatMap((line) => {
    if (!isCaption(line)) return []
    const text = line.replace(/^\(\s*(.*?)\s*\)$/u, '$1').replace(/^[Ảả]nh\s*:\s*/u, '')
    return [{ text, credit: creditOf(text) }]
  })
}

export function isCaption(line: string): boolean {
  if (isRunningText(line) || line.length > 220) return false
  if (/^\(.+\)$/u.test(line)) return true
  const isHeading = /^(?:[IVX]+\.|\d{1,2}\.|[a-đ]\))/u.test(line) || /[:;]$/u.test(line)
  return !isHeading && line.split(' ').length >= 2 && !/\.$/u.test(line)
}

function creditOf(caption: string): string | null {
  return /(?:[,.;(-]\s*|^)[Ảả]nh\s*:?\s*((?:\p{Lu}[\p{L}.]*\s?){1,5})\)?$/u.exec(caption)?.[1]?.trim() ?? null
}
