import { expect, test } from 'vitest'
import { chainLines } from './chain-lines'

test('a chain reads from the highest document down to the last that carries it out', () => {
  const { above, below } = chainLines(
    [
      { depth: 1, document: '195' },
      { depth: 2, document: '76' },
    ],
    [{ depth: 1, document: '628' }],
  )
  expect(above.map(({ document }) => document)).toEqual(['76', '195'])
  expect(below).toEqual([{ step: 1, document: '628' }])
})
