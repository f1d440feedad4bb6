import { evidenceLimits } from '@thong-suot/vocabulary'
import { formatBytes } from '../../i18n/format'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { requestContext } from '../../request-context'
import type { Route } from './+types/TaskPage'
import type { Issue } from './form-outcome'
import type { KeptFile } from './kept-file'
import { readPosted } from './read-posted'
import { uploadFile } from './upload-file'

interface Received {
  posted: FormData
  files: KeptFile[]
  issues: Issue[]
  /** Names of files that could not be sent on; the person has to choose them again. */
  lostFiles: string[]
}

/** Reads the form of a verb; its files go to the api as they arrive. */
export async function readVerbFiles(args: Route.ActionArgs): Promise<Received> {
  const files: KeptFile[] = []
  const issues: Issue[] = []
  const lostFiles: string[] = []
  const language = languageOf(args.url.pathname)
  const { verbs } = catalogues[language]
  const { token } = args.context.get(requestContext)
  const posted = await readPosted(args.request, async ({ name, content, isTooLarge }, fields) => {
    if (isTooLarge) {
      const message = verbs.tooLarge(name, formatBytes(evidenceLimits.bytes, language))
      issues.push({ field: 'evidenceFiles', code: 'file.toolarge', message })
      return
    }
    const idempotencyKey = String(fields.get('idempotencyKey') ?? '')
    const upload = { taskKey: args.params.key, idempotencyKey, name, content }
    const uploaded = token ? await uploadFile(args, upload) : null
    if (uploaded && 'file' in uploaded) files.push(uploaded.file)
    else if (uploaded)
      issues.push(...uploaded.issues.map((issue) => ({ ...issue, message: `${name}: ${issue.message}` })))
    else lostFiles.push(name)
  })
  return { posted, files, issues, lostFiles }
}
