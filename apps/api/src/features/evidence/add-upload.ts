import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../auth/viewer.ts'
import { type Problem, problem } from '../tasks/task-problems.ts'
import type { StoredFile } from './store-file.ts'

const mostWaiting = 50

/** Why the viewer may not hand in a file for this task now. */
export async function refuseUpload(em: SqlEntityManager, taskId: string): Promise<Problem | undefined> {
  const [answer] = await em.execute<{ code: Problem['code'] | null; waiting: number }[]>(
    `select reform.refusal('REPORT_COMPLETION', ?::uuid) as code,
       (select count(*)::int from reform.evidence e where e.report_id is null and e.uploaded_by = reform.viewer_id()) as waiting`,
    [taskId],
  )
  if (answer?.code) return problem(answer.code)
  return Number(answer?.waiting) >= mostWaiting ? problem('file.toomanywaiting') : undefined
}

interface Upload extends StoredFile {
  taskId: string
  uploadKey: string
  name: string
}

/** The row of a file that is on disk; the same file under the same key again is the one that is there. */
export async function addUpload(
  em: SqlEntityManager,
  viewer: Viewer,
  { taskId, uploadKey, name, mimeType, bytes, sha256, storageKey }: Upload,
): Promise<{ id: string; isNew: boolean }> {
  const [added] = await em.execute<{ id: string }[]>(
    `insert into reform.evidence
       (task_id, upload_key, name, mime_type, bytes, sha256, storage_key, uploaded_by, reader_agency_ids)
     select t.id, ?, ?, ?, ?, ?, ?::uuid, ?, t.reader_agency_ids from reform.task t where t.id = ?::uuid
     on conflict on constraint uploaded_once do nothing returning id`,
    [uploadKey, name, mimeType, bytes, sha256, storageKey, viewer.id, taskId],
  )
  if (added) return { id: added.id, isNew: true }
  const [earlier] = await em.execute<{ id: string }[]>(
    `select id from reform.evidence where task_id = ?::uuid and uploaded_by = ? and upload_key = ? and sha256 = ?`,
    [taskId, viewer.id, uploadKey, sha256],
  )
  if (!earlier) throw new Error('An upload was neither added nor there.')
  return { id: earlier.id, isNew: false }
}
