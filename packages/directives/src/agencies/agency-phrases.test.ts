import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { namesByRole } from '../testing/names-by-role.ts'

interface AgencyCase {
  text: string
  expect: { lead: string[]; coordinate: string[]; monitor: string[]; addressees: string[] }
}

// Without the folder the shared cases are loudly left out; where everything must run, that is a failure.
const folder = process.env.DOMAIN_CASES
const file = join(folder ?? '', 'agency-phrases.json')
const cases: AgencyCase[] | null = folder && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

if (!cases && process.env.CI === 'true')
  test('DOMAIN_CASES names the folder of cases', () => expect(cases).not.toBeNull())
if (!cases) console.warn('\n  !! DOMAIN_CASES is not set: the shared cases of agencies did NOT run.\n')

describe.runIf(cases)('the shared cases of agencies', () => {
  test.each(cases ?? [])('$text', ({ text, expect: { lead, coordinate, monitor, addressees } }) => {
    expect(namesByRole(text)).toEqual({ lead, coordinate, monitor, addressees })
  })
})
