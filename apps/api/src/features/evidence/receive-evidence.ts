import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import multipart from '@fastify/multipart'
import type { MikroORM } from '@mikro-orm/postgresql'
import { evidenceLimits } from '@thong-suot/vocabulary'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { languageOf } from '../../graphql/language.ts'
import { transactionAs } from '../../viewer-transaction.ts'
import { mayAct } from '../auth/may-act.ts'
import { keyOf } from '../tasks/task-id.ts'
import { messageOf, type Problem, type ProblemCode, problem } from '../tasks/task-problems.ts'
import { addUpload, refuseUpload } from './add-upload.ts'
import { keptName, nameFits } from './file-name.ts'
import { isDiskFailure, removeFile, storeFile } from './store-file.ts'

interface Parts {
  readonly orm: MikroORM
  readonly folder: string
  readonly publicOrigin: string
  readonly preHandler: (request: FastifyRequest) => Promise<void>
}

interface ReceivedFile {
  id: string
  name: string
  mimeType: string
  bytes: number
}

const statusOf: Partial<Record<ProblemCode, number>> = {
  'viewer.required': 401,
  'file.foreign': 403,
  'task.forbidden': 403,
  'task.notfound': 404,
  'task.wrongstate': 409,
  'file.toolarge': 413,
  'file.type': 415,
  'file.toomanywaiting': 429,
  'file.notstored': 507,
}

/**
 * `POST /evidence/<key of the task>`, one file as multipart/form-data, from whoever may report on the task now; the answer
 * names the id for `evidenceFiles` of a report. With the same `idempotency-key`, the same file is received once.
 */
export function receiveEvidence(app: FastifyInstance, { preHandler, ...parts }: Parts): void {
  app.register(async (scope) => {
    await scope.register(multipart, { limits: { files: 1, fileSize: evidenceLimits.bytes }, throwFileSizeLimit: false })
    scope.post<{ Params: { task: string } }>(
      '/evidence/:task',
      { preHandler, config: { rateLimit: { max: 60, timeWindow: '1 minute' } } },
      async (request, reply) => {
        const answer = await receive(request, request.params.task, parts)
        if ('id' in answer) return reply.code(201).send({ file: answer, issues: [] })
        // a refusal is only heard by a client that could send to the end
        request.raw.resume()
        const message = messageOf(answer.code)[languageOf(request.headers['accept-language'])]
        const issue = { field: 'evidenceFiles', code: answer.code, message }
        return reply.code(statusOf[answer.code] ?? 422).send({ file: null, issues: [issue] })
      },
    )
  })
}

async function receive(
  request: FastifyRequest,
  task: string,
  { orm, folder, publicOrigin }: Omit<Parts, 'preHandler'>,
): Promise<ReceivedFile | Problem> {
  if (!mayAct(request.login, request.headers.origin, publicOrigin)) return problem('file.foreign')
  const viewer = request.login?.viewer
  if (!viewer) return problem('viewer.required')
  const taskId = keyOf('Task', `Task:${task}`)
  if (!taskId) return problem('task.notfound')
  const uploadKey = String(request.headers['idempotency-key'] ?? randomUUID())
  if (uploadKey.length < 8 || uploadKey.length > 100) return problem('key.length')
  // asked before a byte is written, and again with the row
  const refusal = await transactionAs(orm.em.fork(), viewer, (em) => refuseUpload(em, taskId))
  if (refusal) return refusal

  const part = await request.file()
  if (!part) return problem('file.required')
  const name = keptName(part.filename)
  try {
    const stored = await storeFile(folder, part.file, ({ bytes, mimeType }) => {
      if (part.file.truncated) return problem('file.toolarge')
      if (bytes === 0) return problem('file.required')
      return mimeType && nameFits(name, mimeType) ? undefined : problem('file.type')
    })
    if ('code' in stored) return stored
    return await transactionAs(orm.em.fork(), viewer, async (em) => {
      let isKept = false
      try {
        const found = await refuseUpload(em, taskId)
        if (found) return found
        const added = await addUpload(em, viewer, { ...stored, taskId, uploadKey, name })
        isKept = added.isNew
        return { id: `EvidenceFile:${added.id}`, name, mimeType: String(stored.mimeType), bytes: stored.bytes }
      } finally {
        // once the row is written the commit decides; a file whose row did not come about is swept
        if (!isKept) await removeFile(join(folder, stored.storageKey))
      }
    })
  } catch (error) {
    if (!isDiskFailure(error)) throw error
    request.log.error({ err: error, requestId: request.id }, 'a file of evidence could not be stored')
    return problem('file.notstored')
  }
}
