import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** What a careful editor would enter from one of the pages. */
export interface PageTruth {
  file: string
  title: string
  category: string | null
  postedOn: string | null
  byline: { authors: string[]; unit: string | null; source?: string }
  event: { kind: string; date: string | null; chair: string; chairPosition: string } | null
  captions: string[]
  documents: DocumentTruth[]
  directives: DirectiveTruth[]
  commendations: { form: string; count: number; recipients: string; occasion: string; presentedBy: string }[]
  statistics: StatisticsTruth | null
  reformAreaCount?: number
  plan?: { year: number; areas: string[] }
  attachmentHints: string[]
}

export interface DocumentTruth {
  as?: string
  normalised?: string
  type: string
  issuedOn?: string
  issuer?: string
  relation: 'issues' | 'announces' | 'implements' | 'basis'
}

export interface DirectiveTruth {
  number: string | null
  startsWith: string
  agencies: string[]
  deadline: { phrase: string; start: string | null; due: string; precision: string } | null
}

interface StatisticsTruth {
  period: { label: string; start: string | null; end: string | null }
  received: number
  resolved: number
  resolvedLate: number
  resolvedEarlyAndOnTime: number
  pendingOnTime: number
  resolvedEarly: number | null
  resolvedOnTime: number | null
  shares: { onTime: string; late: string }
  online: { total: number; byUnit: { unit: string; count: number; shareOfPlan?: string }[] }
}

const folder = process.env.PORTAL_PAGES

/** The five real pages with their truth; null where the folder is not given. */
export const portalPages: PageTruth[] | null =
  folder && existsSync(folder) ? JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) : null

export function pathOfPage({ file }: PageTruth): string {
  return join(folder ?? '', file)
}

/** Without the pages a test says loudly that it did not run; where everything must run, that is a failure. */
export function refuseToRunWithoutPages(): void {
  if (portalPages) return
  if (process.env.CI === 'true') {
    test('PORTAL_PAGES names the folder of the five real pages', () => expect(portalPages, folder).not.toBeNull())
  } else {
    console.warn('\n  !! PORTAL_PAGES is not set: the five real pages were NOT imported and NOT compared.\n')
    test.skip('the five real pages (PORTAL_PAGES is not set)', () => {})
  }
}
