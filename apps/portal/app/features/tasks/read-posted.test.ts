import { evidenceLimits } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { readKeptFiles, writeKeptFile } from './kept-file'
import { type PostedFile, readPosted } from './read-posted'

const post = (body: BodyInit, headers = {}) => new Request('http://portal/', { method: 'POST', body, headers })
const fileOf = (size: number) => new Blob([new Uint8Array(size).fill(7)])

function formWith(...files: [name: string, content: Blob][]): FormData {
  const form = new FormData()
  form.append('verb', 'report-progress')
  for (const [name, content] of files) form.append('file', content, name)
  form.append('text', 'Đã họp rà soát.')
  return form
}

test('a form keeps its fields, and its files are taken whole, in their order, with their names', async () => {
  const taken: PostedFile[] = []
  const form = formWith(['Biên bản.pdf', fileOf(300_000)], ['', fileOf(0)], ['ảnh.jpg', fileOf(3)])
  const fields = await readPosted(post(form), async (file, known) => {
    expect(known.get('verb')).toBe('report-progress')
    taken.push(file)
  })
  expect([...fields]).toEqual([
    ['verb', 'report-progress'],
    ['text', 'Đã họp rà soát.'],
  ])
  expect(taken.map(({ name, content, isTooLarge }) => [name, content.size, isTooLarge])).toEqual([
    ['Biên bản.pdf', 300_000, false],
    ['ảnh.jpg', 3, false],
  ])
})

test('a file that is too large is cut, and what was typed after it is kept', async () => {
  const taken: PostedFile[] = []
  const form = formWith(['phim.pdf', fileOf(evidenceLimits.bytes + 100_000)], ['ảnh.jpg', fileOf(3)])
  const fields = await readPosted(post(form), async (file) => void taken.push(file))
  expect(fields.get('text')).toBe('Đã họp rà soát.')
  expect(taken.map(({ content, isTooLarge }) => [content.size, isTooLarge])).toEqual([
    [evidenceLimits.bytes, true],
    [3, false],
  ])
}, 20_000)

test('one file at a time is taken', async () => {
  let inHand = 0
  let most = 0
  const form = formWith(...Array.from({ length: 5 }, (_, index) => [`${index}.jpg`, fileOf(100_000)] as [string, Blob]))
  await readPosted(post(form), async () => {
    most = Math.max(most, ++inHand)
    await new Promise((resolve) => setTimeout(resolve, 5))
    inHand--
  })
  expect(most).toBe(1)
})

test('a form without files is read as ever, and a broken one is refused', async () => {
  const plain = await readPosted(post(new URLSearchParams({ text: 'Đã xong.' })), async () => {})
  expect(plain.get('text')).toBe('Đã xong.')
  const broken = post('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\nnever ends', {
    'content-type': 'multipart/form-data; boundary=x',
  })
  await expect(readPosted(broken, async () => {})).rejects.toMatchObject({ init: { status: 400 } })
})

test('a file that was received travels in the form with its name and size; anything else does not', () => {
  const file = {
    id: 'EvidenceFile:0198f000-0000-7000-8000-000000000000',
    bytes: 1200,
    name: 'Biên bản 2 (bản cuối).pdf',
  }
  const form = new FormData()
  form.append('keptFile', writeKeptFile(file))
  form.append('keptFile', 'Task:1 2 x')
  expect(readKeptFiles(form)).toEqual([file])
})
