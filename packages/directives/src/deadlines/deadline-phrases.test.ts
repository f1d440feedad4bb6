import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Deadline } from '../types.ts'
import { parseDeadline } from './find-deadlines.ts'

type Expected = Pick<Deadline, 'kind' | 'start' | 'due' | 'precision' | 'recurrence'>
interface PhraseCase {
  text: string
  issued: string
  expect: Expected | null
}

// Without the folder the cases are loudly left out; where everything must run, that is a failure.
const folder = process.env.DOMAIN_CASES
const file = join(folder ?? '', 'deadline-phrases.json')
const cases: PhraseCase[] | null = folder && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

if (!cases && process.env.CI === 'true')
  test('DOMAIN_CASES names the folder of cases', () => expect(cases).not.toBeNull())
if (!cases) console.warn('\n  !! DOMAIN_CASES is not set: the shared phrases of deadlines were NOT read.\n')

describe.runIf(cases)('the shared phrases of deadlines', () => {
  test.each(cases ?? [])('$text ($issued)', ({ text, issued, expect: expected }) => {
    const deadline = parseDeadline(text, { issuedOn: issued })
    expect(deadline && pick(deadline)).toEqual(expected)
  })
})

function pick({ kind, start, due, precision, recurrence }: Deadline): Expected {
  return { kind, start, due, precision, recurrence }
}
