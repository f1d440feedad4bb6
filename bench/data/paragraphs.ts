import { foldText } from '@thong-suot/vocabulary'
import { followers, openers } from './words.ts'

export interface ParagraphRow {
  readonly n: number
  readonly text: string
  /** As a node of a rich text of the CMS, in JSON. */
  readonly node: string
  readonly folded: string
}

export const paragraphCount = 720

/** Every opener with every follower, each time with other figures. */
export function makeParagraphs(): ParagraphRow[] {
  return Array.from({ length: paragraphCount }, (_, n) => {
    const opener = openers[n % openers.length] ?? ''
    const follower = followers[Math.floor(n / openers.length) % followers.length] ?? ''
    const figures = opener.replaceAll('#', String(17 + ((n * 37) % 940))).replaceAll('@', String(51 + ((n * 13) % 48)))
    const text = `${figures} ${follower}`
    return { n, text, node: JSON.stringify(richParagraph(text)), folded: foldText(text) }
  })
}

function richParagraph(text: string) {
  const words = { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 }
  return {
    children: [words],
    direction: null,
    format: '',
    indent: 0,
    type: 'paragraph',
    version: 1,
    textFormat: 0,
    textStyle: '',
  }
}
