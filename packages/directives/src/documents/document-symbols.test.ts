import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentSymbol } from '../types.ts'
import { parseDocumentSymbol } from './find-documents.ts'

interface SymbolCase {
  text: string
  expect: Omit<DocumentSymbol, 'normalised' | 'family'> & { family: string }
}

// Without the folder the cases are loudly left out; where everything must run, that is a failure.
const folder = process.env.DOMAIN_CASES
const file = join(folder ?? '', 'document-numbers.json')
const cases: SymbolCase[] | null = folder && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

if (!cases && process.env.CI === 'true')
  test('DOMAIN_CASES names the folder of cases', () => expect(cases).not.toBeNull())
if (!cases) console.warn('\n  !! DOMAIN_CASES is not set: the shared symbols of documents were NOT read.\n')

describe.runIf(cases)('the shared symbols of documents', () => {
  test.each(cases ?? [])('$text', ({ text, expect: expected }) => {
    const family = expected.family === 'national-assembly' ? 'na' : expected.family
    expect(parseDocumentSymbol(text)).toEqual({ ...expected, family, normalised: text })
  })
})
