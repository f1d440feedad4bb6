import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileDirectives } from './compile-directives.ts'
import type { Directive } from './types.ts'

interface PageTruth {
  file: string
  postedOn: string | null
  event: { date: string | null } | null
  directives: {
    number: string | null
    startsWith: string
    agencies: string[]
    deadline: { phrase: string; start: string | null; due: string; precision: string } | null
  }[]
}

// Without the folder the pages are loudly left out; where everything must run, that is a failure.
const folder = process.env.PORTAL_PAGES
const file = join(folder ?? '', 'truth.json')
const pages: PageTruth[] | null = folder && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null

if (!pages && process.env.CI === 'true')
  test('PORTAL_PAGES names the folder of pages', () => expect(pages).not.toBeNull())
if (!pages) console.warn('\n  !! PORTAL_PAGES is not set: the directives of the five real pages were NOT looked for.\n')

describe.runIf(pages)('the directives of the five real pages, with all that is around them', () => {
  test.each(pages ?? [])('$file', ({ file: name, postedOn, event, directives: truth }) => {
    const text = readFileSync(join(folder ?? '', name), 'utf8')
    const issuedOn = event?.date ?? postedOn?.slice(0, 10)
    const { directives } = compileDirectives(text, issuedOn ? { issuedOn } : {})
    expect(directives.map(({ text: found }, index) => found.slice(0, truth[index]?.startsWith.length))).toEqual(
      truth.map(({ startsWith }) => startsWith),
    )
    expect(directives.map(({ number }) => number)).toEqual(truth.map(({ number }) => number))
    expect(directives.map(({ lead, addressees }) => [...lead, ...addressees])).toEqual(
      truth.map(({ agencies }) => agencies),
    )
    expect(directives.map(bindingDeadline)).toEqual(truth.map(({ deadline }) => deadline))
  })
})

/** The one that binds the whole: the only one that ends, or the one the doubt points at. */
function bindingDeadline({ deadlines, doubts }: Directive): PageTruth['directives'][number]['deadline'] {
  const marked = doubts.find(({ code }) => code === 'SEVERAL_DEADLINES')
  const binding = marked ? deadlines.find(({ span }) => span[0] === marked.span[0]) : deadlines[0]
  if (!binding?.due) return null
  const { phrase, start, due, precision } = binding
  return { phrase, start, due, precision }
}
