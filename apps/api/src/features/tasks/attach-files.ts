import { LockMode, type SqlEntityManager } from '@mikro-orm/postgresql'
import { evidenceLimits } from '@thong-suot/vocabulary'
import { EvidenceFile } from '../evidence/evidence-file.entity.ts'
import type { ProgressReport } from './progress-report.entity.ts'
import { keyOf } from './task-id.ts'
import { type Problem, problem } from './task-problems.ts'

type FileIds = readonly string[] | null | undefined

/** Files the reporter uploaded for this task become those of the report; what another report holds stays there. */
export async function attachFiles(
  em: SqlEntityManager,
  report: ProgressReport,
  fileIds: FileIds,
): Promise<Problem | undefined> {
  if (!fileIds?.length) return undefined
  if (new Set(fileIds).size > evidenceLimits.files) return problem('files.toomany', 'evidenceFiles')
  const keys = keysOf(fileIds)
  // locked, so that no sweep takes them meanwhile
  const files = await em.find(
    EvidenceFile,
    { id: { $in: keys }, task: report.task, report: null, uploaderId: report.reporterId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  )
  if (files.length !== new Set(fileIds).size) return problem('files.notfound', 'evidenceFiles')
  for (const file of files) file.attachTo(report)
  return undefined
}

/** What the event keeps of files: the hash of each, so that the chain proves their content. */
export async function detailOfFiles(em: SqlEntityManager, fileIds: FileIds): Promise<object> {
  if (!fileIds?.length) return {}
  const files = await em.find(EvidenceFile, { id: { $in: keysOf(fileIds) } }, { orderBy: { id: 'asc' } })
  return { files: files.map(({ sha256 }) => sha256) }
}

function keysOf(fileIds: readonly string[]): string[] {
  return fileIds.flatMap((id) => keyOf('EvidenceFile', id) ?? [])
}
