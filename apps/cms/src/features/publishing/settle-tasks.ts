import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { refuseAction, refuseField } from '../../errors.ts'
import { sourceIdOf } from '../tasks/source-id.ts'
import type { PublishableSlug } from './publishable.ts'

interface Settling {
  collection: PublishableSlug
  id: number
  reason: string
}

interface Issue {
  field: string | null
  message: string
}

const mutation = `mutation SettleTasks($input: SettleTasksInput!) {
  settleTasks(input: $input) { settledCount issues { field message } }
}`

/** The api takes back the tasks that a conclusion or plan still asks for, in the name of whoever withdraws it. */
export async function settleTasks(req: PayloadRequest, { collection, id, reason }: Settling): Promise<void> {
  const sourceId = sourceIdOf(collection, id)
  if (!sourceId) return
  const issues = await send(req, { sourceId, reason, idempotencyKey: randomUUID() })
  if (!issues) refuseAction(req, unreachable, 503)
  const [issue] = issues
  if (!issue) return
  // the api speaks the language of the request already
  const told = { vi: issue.message, en: issue.message }
  if (issue.field === 'reason') refuseField(req, collection, 'taskReason', told)
  refuseAction(req, told, 409)
}

/** What is wrong, in the api's words; nothing when it could not be asked. */
async function send(req: PayloadRequest, input: object): Promise<Issue[] | undefined> {
  const own = ['authorization', 'cookie', 'origin', 'x-request-id'].flatMap((name) => {
    const value = req.headers.get(name)
    return value ? [[name, value]] : []
  })
  try {
    const answer = await fetch(new URL('/graphql', env.API_URL), {
      method: 'POST',
      headers: {
        ...Object.fromEntries(own),
        'content-type': 'application/json',
        'accept-language': req.i18n.language,
      },
      body: JSON.stringify({ query: mutation, variables: { input } }),
      signal: AbortSignal.timeout(15_000),
    })
    const { data } = (await answer.json()) as { data?: { settleTasks: { issues: Issue[] } } }
    if (!data) req.payload.logger.error({ status: answer.status, msg: 'the api did not settle tasks' })
    return data?.settleTasks.issues
  } catch (problem) {
    req.payload.logger.error({ err: problem, msg: 'the api could not be asked to settle tasks' })
    return undefined
  }
}

const unreachable = {
  vi: 'Chưa rút được: không liên lạc được với hệ thống theo dõi nhiệm vụ. Nội dung vẫn đang đăng, lý do bạn ghi vẫn còn. Hãy thử lại sau ít phút.',
  en: 'Not withdrawn: the system that keeps the tasks cannot be reached. The item is still published, and what you wrote is kept. Please try again in a few minutes.',
}
