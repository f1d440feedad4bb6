import { expect, test } from 'vitest'
import { scoreText, seriesOf } from './score-values'

const score = (agencyAsWritten: string, value: number) => ({ agencyAsWritten, value })
const yearOf = (year: number, scores: ReturnType<typeof score>[]) => ({
  indexCode: 'LOCAL_PAR_INDEX' as const,
  unit: 'PERCENT' as const,
  year,
  scores,
})

test('agencies scored in several years make a series, oldest year first, with a gap where a year is missing', () => {
  const results = [
    yearOf(2025, [score('Xã Minh Khê', 91.25), score('Xã mới', 80)]),
    yearOf(2023, [score('Xã Minh Khê', 88)]),
    yearOf(2023, [score('Xã Minh Khê', 11)]),
    yearOf(2024, [score('Xã Tân Hòa', 87)]),
  ]
  expect(seriesOf(results)).toEqual([
    {
      key: 'LOCAL_PAR_INDEX PERCENT ',
      issuer: undefined,
      indexCode: 'LOCAL_PAR_INDEX',
      unit: 'PERCENT',
      years: [2023, 2024, 2025],
      agencies: [{ name: 'Xã Minh Khê', values: [88, null, 91.25] }],
    },
  ])
  expect(seriesOf([yearOf(2025, [score('Xã Minh Khê', 91.25)])])).toEqual([])
})

test('a score is told in its unit', () => {
  expect(scoreText(91.25, 'PERCENT', 'vi')).toBe('91,25%')
  expect(scoreText(83.87, 'POINTS', 'vi')).toBe('83,87 điểm')
})
