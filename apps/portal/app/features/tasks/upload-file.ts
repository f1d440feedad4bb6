import { env } from '../../env'
import { type Asking, visitorHeaders } from '../../urql'
import type { Issue } from './form-outcome'
import type { KeptFile } from './kept-file'

export type Uploaded = { file: KeptFile } | { issues: Issue[] }

/** A large file on a slow line; the page waits with it. */
const patience = 60_000

/** Hands a file on to the api in the name of the visitor; null when the api does not answer. */
export async function uploadFile(
  asking: Asking,
  { taskKey, idempotencyKey, name, content }: { taskKey: string; idempotencyKey: string; name: string; content: Blob },
): Promise<Uploaded | null> {
  const form = new FormData()
  form.append('file', content, name)
  try {
    const answer = await fetch(`${env.API_URL}/evidence/${encodeURIComponent(taskKey)}`, {
      method: 'POST',
      body: form,
      headers: { ...visitorHeaders(asking), 'idempotency-key': idempotencyKey },
      signal: AbortSignal.timeout(patience),
    })
    const { file, issues } = await answer.json()
    if (file) return { file }
    return Array.isArray(issues) ? { issues } : null
  } catch {
    return null
  }
}
