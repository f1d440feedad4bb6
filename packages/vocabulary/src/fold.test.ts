import { expect, test } from 'vitest'
import { foldText, slugify } from './fold.ts'

test('folding leaves neither diacritics nor case, and takes Eth for Đ', () => {
  expect(foldText('Đẩy mạnh')).toBe('day manh')
  expect(foldText('Cổng TTÐT')).toBe('cong ttdt')
  expect(foldText('hiện đại hoá')).toBe(foldText('hiện đại hóa'))
})

test('text from a decomposing keyboard folds to the same key', () => {
  expect(foldText('Hòa Thành'.normalize('NFD'))).toBe('hoa thanh')
})

test('no-break spaces, soft hyphens and repeated spaces do not count', () => {
  expect(foldText(' thủ\u00a0\u00a0tục  hành\u00adchính ')).toBe('thu tuc hanhchinh')
})

test('a slug is cut at a syllable within eighty characters', () => {
  const slug = slugify('Triển khai, thực hiện kết luận của Phó Thủ tướng Thường trực Chính phủ về cải cách hành chính')
  expect(slug).toBe('trien-khai-thuc-hien-ket-luan-cua-pho-thu-tuong-thuong-truc-chinh-phu-ve-cai')
  expect(slug.length).toBeLessThanOrEqual(80)
})
