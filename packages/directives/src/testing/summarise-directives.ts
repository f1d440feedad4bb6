import { compileDirectives } from '../compile-directives.ts'
import type { Directive, ReadingOptions } from '../types.ts'

/** The directives of a text as lines "number: first words … last words | lead | addressees | coordinate | monitor". */
export function summariseDirectives(text: string, options: ReadingOptions = {}): string[] {
  return compileDirectives(text, options).directives.map(line)
}

const shown = 3

function line({ number, text, lead, addressees, coordinate, monitor }: Directive): string {
  const words = text.split(/\s+/)
  const ends = words.length > 2 * shown ? [...words.slice(0, shown), '…', ...words.slice(-shown)] : words
  const parties = [lead, addressees, coordinate, monitor].map((names) => names.join(' + '))
  return [`${number ?? '-'}: ${ends.join(' ')}`, ...parties].join(' | ').replace(/[ |]+$/, '')
}
