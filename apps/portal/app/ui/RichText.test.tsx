import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RichText } from './RichText'
import { safeLink } from './safe-link'

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://here.invalid/x',
  '',
  undefined,
])('an address that could run is not linked: %j', (address) => {
  expect(safeLink(address)).toBeNull()
})

test.each([
  ['https://chinhphu.vn/van-ban', 'https://chinhphu.vn/van-ban'],
  ['mailto:mot-cua@example.vn', 'mailto:mot-cua@example.vn'],
  ['/ket-luan/x#y', '/ket-luan/x#y'],
  ['#muc-2', '#muc-2'],
])('an ordinary address is linked: %s', (address, linked) => {
  expect(safeLink(address)).toBe(linked)
})

test('a link with a dangerous address keeps its words only', () => {
  expect(rendered(link('javascript:alert(1)'))).toBe('<div class="rich-text"><p>đọc tiếp</p></div>')
})

test('markup in a text is text', () => {
  const html = rendered({ type: 'paragraph', children: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] })
  expect(html).not.toContain('<img')
})

test('a node nobody knows shows its text and nothing else', () => {
  const html = rendered({ type: 'script', url: 'https://evil.example', children: [{ type: 'text', text: 'chữ' }] })
  expect(html).toBe('<div class="rich-text">chữ</div>')
})

test('an empty or broken document shows nothing', () => {
  for (const body of [null, undefined, 'x', {}, { root: {} }, { root: { children: [] } }]) {
    expect(renderToStaticMarkup(<RichText body={body} />)).toBe('')
  }
})

function link(url: string) {
  return {
    type: 'paragraph',
    children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text: 'đọc tiếp' }] }],
  }
}

function rendered(node: object) {
  return renderToStaticMarkup(<RichText body={{ root: { children: [node] } }} />)
}
