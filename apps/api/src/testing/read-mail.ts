/** A mail as people read it: header lines unfolded, words decoded, its text and its HTML. */
export function readMail(source: string) {
  const [head = '', ...body] = source.replaceAll('\r\n', '\n').split('\n\n')
  const words = head
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/\n[ \t]/g, '')
    .replace(encodedWords, decodeWords)
  const [, text = '', html = ''] = body
    .join('\n\n')
    .split(/^--.*$/m)
    .map(decodePart)
  return { header: (name: string) => new RegExp(`^${name}: (.*)$`, 'mi').exec(words)?.[1], text, html }
}

const encodedWord = /=\?UTF-8\?([BQ])\?([^?]*)\?=/gi
const encodedWords = new RegExp(`(?:${encodedWord.source})+`, 'gi')

function decodeWords(group: string): string {
  const bytes = [...group.matchAll(encodedWord)].map(([, kind, text = '']) =>
    /b/i.test(kind ?? '') ? Buffer.from(text, 'base64') : quotedPrintable(text.replaceAll('_', ' ')),
  )
  return Buffer.concat(bytes).toString('utf8')
}

function decodePart(part: string): string {
  const [head = '', ...lines] = part.trimStart().split('\n\n')
  const text = lines.join('\n\n')
  return (/base64/i.test(head) ? Buffer.from(text, 'base64') : quotedPrintable(text.replace(/=\n/g, ''))).toString(
    'utf8',
  )
}

function quotedPrintable(text: string): Buffer {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}
