interface RichNode {
  text?: unknown
  children?: unknown
  root?: unknown
}

/** The words of a rich text, without its marks. */
export function plainText(rich: unknown): string {
  if (typeof rich === 'string') return rich
  if (typeof rich !== 'object' || rich === null) return ''
  const { text, children, root } = rich as RichNode
  if (root) return plainText(root)
  if (typeof text === 'string') return text
  if (!Array.isArray(children)) return ''
  const isInline = children.some((child) => typeof child?.text === 'string')
  return children.map(plainText).join(isInline ? '' : '\n')
}
