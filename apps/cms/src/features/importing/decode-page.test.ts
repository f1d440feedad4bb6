import { expect, test } from 'vitest'
import { decodePage, largestPage } from './decode-page.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))

/** "Cải cách hành chính nhà nước, thủ tục hành chính" as the old encodings write it. */
const tcvn3 = 'C¶i c¸ch hµnh chÝnh nhµ n­íc, thñ tôc hµnh chÝnh ®­îc c«ng khai'
const vni = 'Caûi caùch haønh chính nhaø nöôùc, thuû tuïc haønh chính ñöôïc coâng khai'

test('an empty file, a huge one and a picture are refused each for its reason', () => {
  expect(decodePage(bytesOf(''))).toEqual({ unreadable: 'EMPTY' })
  expect(decodePage(bytesOf('\ufeff \r\n\u00a0'))).toEqual({ unreadable: 'EMPTY' })
  expect(decodePage(new Uint8Array(largestPage + 1))).toEqual({ unreadable: 'TOO_LARGE' })
  expect(decodePage(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toEqual({
    unreadable: 'BINARY',
  })
})

test('text in an old Vietnamese encoding is named and refused, as raw bytes and as UTF-8', () => {
  expect(decodePage(latin1(tcvn3))).toEqual({ unreadable: 'TCVN3' })
  expect(decodePage(bytesOf(tcvn3))).toEqual({ unreadable: 'TCVN3' })
  expect(decodePage(latin1(vni))).toEqual({ unreadable: 'VNI' })
  expect(decodePage(bytesOf(vni))).toEqual({ unreadable: 'VNI' })
})

test('UTF-8 that was decoded wrongly once is recognised', () => {
  const garbled = new TextDecoder('windows-1252').decode(
    bytesOf('Cải cách thủ tục hành chính được công khai trên cổng'),
  )
  expect(decodePage(bytesOf(garbled))).toEqual({ unreadable: 'MOJIBAKE' })
})

test('proper Vietnamese is read, also in UTF-16 and with other languages in it', () => {
  const text = 'Cải cách hành chính: thủ tục được công khai trên cổng dịch vụ công.'
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer),
  ])
  expect(decodePage(bytesOf(text))).toEqual({ text, hadByteOrderMark: false })
  expect(decodePage(utf16)).toEqual({ text, hadByteOrderMark: true })
  expect(decodePage(bytesOf('Café français, naïve Übersetzung'))).toMatchObject({ hadByteOrderMark: false })
})
