import { expect, test } from 'vitest'
import { readSilence } from './silence'

test('silence is asked for in days that are offered, and is thirty days otherwise', () => {
  const silence = (query: string) => readSilence(new URLSearchParams(query), '2026-03-31')
  expect(silence('im-lang=7')).toEqual({ days: '7', since: '2026-03-24' })
  expect(silence('im-lang=90').since).toBe('2025-12-31')
  for (const query of ['', 'im-lang=8', 'im-lang=x'])
    expect(silence(query)).toEqual({ days: '30', since: '2026-03-01' })
})
