import { richTextOf, type TextBlock } from '../../features/importing/rich-text.ts'

/** Lines as a body: "## " begins a heading, "- " a list item, everything else is a paragraph. */
export function bodyOf(lines: string[]) {
  return richTextOf(lines.map(toBlock))
}

function toBlock(line: string): TextBlock {
  if (line.startsWith('## ')) return { kind: 'HEADING', text: line.slice(3) }
  if (line.startsWith('- ')) return { kind: 'BULLET', text: line.slice(2) }
  return { kind: 'PARAGRAPH', text: line }
}
