import { createReadStream } from 'node:fs'
import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../features/auth/viewer.ts'
import { addUpload } from '../../features/evidence/add-upload.ts'
import { storeFile } from '../../features/evidence/store-file.ts'
import { transactionAs } from '../../viewer-transaction.ts'

const minutes = new URL('../../../src/commands/demo/bien-ban-nghiem-thu.pdf', import.meta.url)

/** Uploads minutes of acceptance, marked as sample data, and returns the ids for a report. */
export async function handInMinutes(
  em: SqlEntityManager,
  viewer: Viewer,
  { taskId, uploadKey, folder }: { taskId: string; uploadKey: string; folder: string },
): Promise<string[]> {
  const stored = await storeFile<never>(folder, createReadStream(minutes), () => undefined)
  const upload = { ...stored, taskId, uploadKey, name: 'Biên bản nghiệm thu (mẫu).pdf' }
  const { id } = await transactionAs(em, viewer, (transaction) => addUpload(transaction, viewer, upload))
  return [`EvidenceFile:${id}`]
}
