import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Payload } from 'payload'
import type { User } from '../../payload-types.ts'
import { decodePage, largestPage } from './decode-page.ts'
import { importPage } from './import-page.ts'
import type { PageReading } from './page.ts'
import { readPage } from './read-page.ts'
import type { ImportReport } from './report.ts'
import type { ProblemCode } from './report-texts.ts'
import { writeAs } from './write-request.ts'

export interface ImportSettings {
  /** Name of the portal, where the page itself does not say. */
  portal?: string
  again: boolean
  /** Where and as whom drafts are written; without it the file is only read. */
  into?: { payload: Payload; user: User }
}

/** One file, from bytes to drafts and a report; whatever goes wrong is part of the report. */
export async function importFile(path: string, { portal, again, into }: ImportSettings): Promise<ImportReport> {
  const file = basename(path)
  const failed = (code: ProblemCode, values: string[] = [], reading?: PageReading): ImportReport => ({
    file,
    outcome: 'NOT_IMPORTED',
    problem: { code, values },
    ...(reading && { reading }),
  })

  const bytes = await readBytes(path)
  if ('problem' in bytes) return failed(...bytes.problem)
  const decoded = decodePage(bytes.content)
  if ('unreadable' in decoded) return failed(decoded.unreadable)
  const reading = readPage(decoded.text)
  if (decoded.hadByteOrderMark) reading.cleanings.unshift({ kind: 'BYTE_ORDER_MARK', count: 1, example: null })
  if (portal && reading.findings.sourcePortal === null) namePortal(reading, portal)

  const { title, blocks } = reading.findings
  if (title === null || blocks.length === 0) return failed('NO_ARTICLE', [], reading)
  if (!into) return { file, outcome: 'READ_ONLY', reading }
  try {
    const findings = { ...reading.findings, title }
    const result = await writeAs(into.payload, into.user, (request) => importPage(request, findings, { again }))
    if ('saved' in result) return { file, outcome: 'IMPORTED', reading, saved: result.saved }
    return failed('IMPORTED_BEFORE', [String(result.earlier.id), result.earlier.title], reading)
  } catch (problem) {
    return failed('REFUSED', [problem instanceof Error ? problem.message : String(problem)], reading)
  }
}

async function readBytes(path: string): Promise<{ content: Uint8Array } | { problem: [ProblemCode, string[]] }> {
  try {
    // Asked before reading: a film of some gigabytes is not taken into memory to be refused.
    if ((await stat(path)).size > largestPage) return { problem: ['TOO_LARGE', []] }
    return { content: await readFile(path) }
  } catch {
    return { problem: ['NOT_FOUND', [path]] }
  }
}

function namePortal(reading: PageReading, portal: string): void {
  reading.findings.sourcePortal = portal.normalize('NFC').trim()
  reading.missing = reading.missing.filter((part) => part !== 'PORTAL')
}
