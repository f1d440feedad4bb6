import { expect, test } from 'vitest'
import { cutIntoStretches } from './segments.ts'

const text = 'Yêu cầu: rà soát trước ngày 01/9, báo cáo Sở Nội vụ.'
const spanOf = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]

test('the stretches of a source joined again are the source, each run with all that covers it', () => {
  const stretches = cutIntoStretches(
    text,
    [
      { id: 'b', span: spanOf('báo cáo Sở Nội vụ') },
      { id: 'a', span: spanOf('rà soát trước ngày 01/9') },
    ],
    [
      { kind: 'AGENCY', span: spanOf('Sở Nội vụ') },
      { kind: 'DEADLINE', span: spanOf('trước ngày 01/9') },
      { kind: 'DOCUMENT', span: spanOf('ngày 01') },
    ],
  )
  const runs = stretches.flatMap((stretch) => stretch.runs)
  expect(runs.map((run) => run.text).join('')).toBe(text)
  expect(stretches.map(({ proposal }) => proposal)).toEqual([null, 'a', null, 'b', null])
  expect(runs.find((run) => run.text === 'ngày 01')?.kinds).toEqual(['DEADLINE', 'DOCUMENT'])
  expect(runs.find((run) => run.text === 'Sở Nội vụ')?.kinds).toEqual(['AGENCY'])
})

test('a text without marks is one stretch, an empty one none', () => {
  expect(cutIntoStretches('Không có gì', [], [])).toEqual([
    { proposal: null, runs: [{ text: 'Không có gì', kinds: [] }] },
  ])
  expect(cutIntoStretches('', [], [])).toEqual([])
})
