/** Why a file is no page of text. */
export type UnreadableCode = 'EMPTY' | 'TOO_LARGE' | 'BINARY' | 'NOT_UTF8' | 'TCVN3' | 'VNI' | 'MOJIBAKE'

export type DecodedFile = { text: string; hadByteOrderMark: boolean } | { unreadable: UnreadableCode }

/** The text of an article is some kilobytes; a file beyond this is something else. */
export const largestPage = 2 * 1024 * 1024

/** Bytes of a file → text, or the reason why it cannot be read; never garbage (DOMAIN §10, rule 10). */
export function decodePage(bytes: Uint8Array): DecodedFile {
  if (bytes.length > largestPage) return { unreadable: 'TOO_LARGE' }
  const utf16 = utf16Label(bytes)
  if (utf16) return readable(new TextDecoder(utf16).decode(bytes), true)
  if (bytes.includes(0)) return { unreadable: 'BINARY' }
  const hadByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  try {
    return readable(new TextDecoder('utf-8', { fatal: true }).decode(bytes), hadByteOrderMark)
  } catch {
    const guess = oldEncoding(new TextDecoder('windows-1252').decode(bytes))
    return { unreadable: guess ?? (looksBinary(bytes) ? 'BINARY' : 'NOT_UTF8') }
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function readable(text: string, hadByteOrderMark: boolean): DecodedFile {
  if (text.replace(/[\s\u00a0\ufeff\u200b-\u200d\u00ad]/g, '') === '') return { unreadable: 'EMPTY' }
  const encoding = oldEncoding(text.normalize('NFC'))
  return encoding ? { unreadable: encoding } : { text, hadByteOrderMark }
}

/** Letters that only Unicode Vietnamese has; a text rich in them was decoded rightly. */
const vietnameseLetters = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/g

/** What each wrong decoding leaves behind, the most telling first. */
const traces: { code: UnreadableCode; pattern: RegExp }[] = [
  { code: 'MOJIBAKE', pattern: /á[º»]|Ã[\u00a1-\u00bf]|Ä[‘ƒ]|Æ[°¡]/g },
  { code: 'VNI', pattern: /[aeouyAEOUY][øûïåäëüùõâáàãêéèúÙØÛÕÏ]|[öôñÑ]/g },
  { code: 'TCVN3', pattern: /[®µ¶·¸¹»¼½¾¨©ª«¬¦§¡¢£¤¥Ö×ØÜÞß]/g },
]

function oldEncoding(text: string): UnreadableCode | null {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const genuine = sample.match(vietnameseLetters)?.length ?? 0
  if (letters < 30 || genuine > letters * 0.03) return null
  const found = traces.find((trace) => (sample.match(trace.pattern)?.length ?? 0) > letters * 0.05)
  return found?.code ?? null
}

function looksBinary(bytes: Uint8Array): boolean {
  const control = bytes.subarray(0, 4096).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  return control > 8
}
