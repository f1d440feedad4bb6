import { expect, test } from 'vitest'
import { articleText } from './article-text.ts'

const words = (text: string) => ({ type: 'text', text })
const item = (...children: object[]) => ({ type: 'listitem', children })

test('paragraphs stand apart, bullets keep a dash, numbered items their number, inner lists follow their item', () => {
  const children = [
    { type: 'paragraph', children: [words('Yêu cầu '), { type: 'link', children: [words('các đơn vị')] }, words(':')] },
    { type: 'list', listType: 'bullet', children: [item(words('rà soát')), item(words('báo cáo'))] },
    { type: 'list', listType: 'number', start: 3, children: [item(words('niêm yết'))] },
    {
      type: 'list',
      listType: 'number',
      children: [
        item(words('chấn chỉnh')),
        item({ type: 'list', listType: 'bullet', children: [item(words('kỷ luật'))] }),
        item(words('kiểm tra')),
      ],
    },
  ]
  expect(articleText({ root: { children } })).toBe(
    'Yêu cầu các đơn vị:\n\n- rà soát\n- báo cáo\n\n3. niêm yết\n\n1. chấn chỉnh\n- kỷ luật\n2. kiểm tra',
  )
})

test('what is no body has no text', () => {
  for (const body of [null, undefined, 'chữ', {}, { root: { children: [{ type: 'paragraph' }] } }])
    expect(articleText(body)).toBe('')
})
