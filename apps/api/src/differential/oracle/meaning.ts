import type { Language } from '@thong-suot/vocabulary'
import type { Viewer } from '../../features/auth/viewer.ts'
import type { Cursors } from './cursors.ts'
import type { Row, Rows } from './rows.ts'

/** Who asks, in which language, on which day. */
export interface Asking {
  readonly rows: Rows
  readonly language: Language
  /** Calendar date in Asia/Ho_Chi_Minh. */
  readonly today: string
  readonly viewer: Viewer | null
  readonly cursors: Cursors
}

// biome-ignore lint/suspicious/noExplicitAny: arguments of any field, as graphql-js gives them
export type Arguments = Record<string, any>

/** What a field means: the value for a row. A field that is not told is the column of its name. */
export type Meaning = (row: Row, args: Arguments, asking: Asking) => unknown

/** By type and field. */
export type Meanings = Readonly<Record<string, Readonly<Record<string, Meaning>>>>

/** The text in the language of the request, in Vietnamese where it is missing or empty. */
export function localised(name: string): Meaning {
  return (row, _args, { language }) => (isTold(row, name, language) ? row[`${name}_en`] : row[`${name}_vi`])
}

/** Whether a text is there in English and was asked for in English. */
export function isTold(row: Row, name: string, language: Language): boolean {
  return language === 'en' && Boolean(row[`${name}_en`])
}

/** `2026-03-02 05:00:00.12+00`, as PostgreSQL writes it in UTC, as an instant of the api, to the millisecond. */
export function instant(text: string | null): string | null {
  const [, day, time, fraction = ''] = /^(\S+) ([\d:]+)(?:\.(\d+))?\+00$/.exec(text ?? '') ?? []
  return day ? `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}Z` : null
}

/** The day of an instant in Asia/Ho_Chi_Minh, which is always seven hours ahead. */
export function dayOf(text: string): string {
  return new Date(Date.parse(instant(text) ?? '') + 7 * 3_600_000).toISOString().slice(0, 10)
}
