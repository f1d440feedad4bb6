import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findDocuments } from './find-documents.ts'

interface PageTruth {
  file: string
  documents: { normalised?: string; issuedOn?: string; issuer?: string }[]
}

// Without the folder the pages are loudly left out; where everything must run, that is a failure.
const folder = process.env.PORTAL_PAGES
const file = join(folder ?? '', 'truth.json')
const pages: PageTruth[] | null = folder && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

if (!pages && process.env.CI === 'true')
  test('PORTAL_PAGES names the folder of pages', () => expect(pages).not.toBeNull())
if (!pages) console.warn('\n  !! PORTAL_PAGES is not set: the documents of the five real pages were NOT looked for.\n')

describe.runIf(pages)('the documents of the five real pages', () => {
  test.each(pages ?? [])('$file', ({ file: name, documents }) => {
    const found = findDocuments(readFileSync(join(folder ?? '', name), 'utf8'))
    const symbols = documents.flatMap(({ normalised }) => normalised ?? [])
    expect(new Set(found.map(({ symbol }) => symbol.normalised))).toEqual(new Set(symbols))
    for (const { normalised, issuedOn, issuer } of documents.filter((document) => document.normalised)) {
      const same = found.filter(({ symbol }) => symbol.normalised === normalised)
      if (issuedOn) expect(same.map((document) => document.issuedOn)).toContain(issuedOn)
      if (issuer) expect(same.map((document) => document.issuer)).toContain(issuer)
    }
  })
})
