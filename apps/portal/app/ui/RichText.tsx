import type { ReactNode } from 'react'
import { safeLink } from './safe-link'

/** A node of the editor's document, as it is stored. Anything may be missing: it is data from outside. */
interface TextNode {
  type?: string
  tag?: string
  text?: string
  format?: number | string
  listType?: string
  value?: number
  url?: string
  fields?: { url?: string; newTab?: boolean }
  headerState?: number
  children?: TextNode[]
}

/** Renders the editor's document from its nodes: what is not listed here is shown as its text, or not at all. */
export function RichText({ body, language }: { body: unknown; language?: string }) {
  const root = (body as { root?: TextNode } | null)?.root
  if (!root?.children?.length) return null
  return (
    <div className="rich-text" lang={language}>
      {renderChildren(root)}
    </div>
  )
}

function renderChildren(node: TextNode): ReactNode[] {
  return (node.children ?? []).map((child, position) => renderNode(child, position))
}

function renderNode(node: TextNode, key: number): ReactNode {
  switch (node.type) {
    case 'text':
      return <FormattedText key={key} text={node.text ?? ''} format={Number(node.format ?? 0)} />
    case 'linebreak':
      return <br key={key} />
    case 'paragraph':
      return node.children?.length ? <p key={key}>{renderChildren(node)}</p> : null
    case 'heading':
      return <Heading key={key} node={node} />
    case 'quote':
      return <blockquote key={key}>{renderChildren(node)}</blockquote>
    case 'list':
      return node.listType === 'number' ? (
        <ol key={key}>{renderChildren(node)}</ol>
      ) : (
        <ul key={key}>{renderChildren(node)}</ul>
      )
    case 'listitem':
      return <li key={key}>{renderChildren(node)}</li>
    case 'horizontalrule':
      return <hr key={key} />
    case 'link':
    case 'autolink':
      return <SafeLink key={key} node={node} />
    case 'table':
      return (
        <div key={key} className="table-scroll">
          <table>
            <tbody>{renderChildren(node)}</tbody>
          </table>
        </div>
      )
    case 'tablerow':
      return <tr key={key}>{renderChildren(node)}</tr>
    case 'tablecell':
      return node.headerState ? <th key={key}>{renderChildren(node)}</th> : <td key={key}>{renderChildren(node)}</td>
    default:
      return renderChildren(node)
  }
}

// The page's title is h1, so the editor's headings begin at h2.
function Heading({ node }: { node: TextNode }) {
  const Level = node.tag === 'h1' || node.tag === 'h2' ? 'h2' : node.tag === 'h3' ? 'h3' : 'h4'
  return <Level>{renderChildren(node)}</Level>
}

function SafeLink({ node }: { node: TextNode }) {
  const href = safeLink(node.fields?.url ?? node.url)
  if (!href) return renderChildren(node)
  const isOutside = /^https?:/.test(href)
  return (
    <a href={href} rel={isOutside ? 'noopener noreferrer' : undefined}>
      {renderChildren(node)}
    </a>
  )
}

/** Lexical keeps a text's formats as bits. */
function FormattedText({ text, format }: { text: string; format: number }) {
  let shown: ReactNode = text
  if (format & 16) shown = <code>{shown}</code>
  if (format & 32) shown = <sub>{shown}</sub>
  if (format & 64) shown = <sup>{shown}</sup>
  if (format & 4) shown = <s>{shown}</s>
  if (format & 8) shown = <u>{shown}</u>
  if (format & 2) shown = <em>{shown}</em>
  if (format & 1) shown = <strong>{shown}</strong>
  return shown
}
