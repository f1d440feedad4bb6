import type { Article } from '../../payload-types.ts'

type Body = NonNullable<Article['body']>

/** A piece of running text: what the importer finds and the demo content is written in. */
export interface TextBlock {
  kind: 'PARAGRAPH' | 'HEADING' | 'BULLET' | 'CAPTION'
  text: string
}

const italic = 2

/** Blocks → the document of the rich text editor; neighbouring bullets become one list, captions are set in italics. */
export function richTextOf(blocks: TextBlock[]): Body {
  const children: Body['root']['children'] = []
  for (const block of blocks) {
    const last = children.at(-1)
    if (block.kind !== 'BULLET') children.push(node(block))
    else if (last?.type === 'list') addItem(last as unknown as { children: unknown[] }, block.text)
    else children.push(list(block.text))
  }
  return { root: { type: 'root', children, direction: 'ltr', format: '', indent: 0, version: 1 } }
}

const shape = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

function node({ kind, text }: TextBlock): Body['root']['children'][number] {
  if (kind === 'HEADING') return { ...shape, type: 'heading', tag: 'h2', children: [words(text)] }
  const format = kind === 'CAPTION' ? italic : 0
  return { ...shape, type: 'paragraph', textFormat: format, textStyle: '', children: [words(text, format)] }
}

function list(text: string): Body['root']['children'][number] {
  const created = { ...shape, type: 'list', listType: 'bullet', tag: 'ul', start: 1, children: [] }
  addItem(created, text)
  return created
}

function addItem(target: { children: unknown[] }, text: string): void {
  target.children.push({ ...shape, type: 'listitem', value: target.children.length + 1, children: [words(text)] })
}

function words(text: string, format = 0) {
  return { type: 'text', detail: 0, format, mode: 'normal', style: '', text, version: 1 }
}
