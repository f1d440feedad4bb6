interface RichNode {
  type?: string
  text?: unknown
  listType?: string
  start?: number
  children?: unknown
  root?: unknown
}

/** The words of a body with the marks of its lists, which say where a directive begins. */
export function articleText(body: unknown): string {
  const root = nodeOf(nodeOf(body)?.root)
  return root ? blocksOf(root).join('\n\n') : ''
}

function blocksOf(parent: RichNode): string[] {
  return childrenOf(parent)
    .flatMap((child) => (child.type === 'list' ? [itemsOf(child).join('\n')] : [wordsOf(child)]))
    .map((block) => block.trim())
    .filter((block) => block !== '')
}

function itemsOf(list: RichNode): string[] {
  let number = list.start ?? 1
  return childrenOf(list).flatMap((item) => {
    const inner = childrenOf(item)
    const lists = inner.filter(({ type }) => type === 'list').flatMap(itemsOf)
    const words = inner
      .filter(({ type }) => type !== 'list')
      .map(wordsOf)
      .join('')
      .trim()
    if (words === '') return lists
    const mark = list.listType === 'number' ? `${number++}.` : '-'
    return [`${mark} ${words}`, ...lists]
  })
}

function wordsOf(node: RichNode): string {
  if (node.type === 'linebreak') return '\n'
  if (typeof node.text === 'string') return node.text
  return childrenOf(node).map(wordsOf).join('')
}

function childrenOf({ children }: RichNode): RichNode[] {
  return Array.isArray(children) ? children.flatMap((child) => nodeOf(child) ?? []) : []
}

function nodeOf(value: unknown): RichNode | null {
  return typeof value === 'object' && value !== null ? value : null
}
