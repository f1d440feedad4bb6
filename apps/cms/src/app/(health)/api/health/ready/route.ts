import config from '@payload-config'
import { getPayload } from 'payload'
import { isDraining } from '../../../../../features/serving/drain.ts'
import { isDatabaseAnswering } from '../../../../../features/serving/is-database-answering.ts'

export const dynamic = 'force-dynamic'

/** Ready to serve: the database answers and nobody has asked the process to stop. */
export async function GET(): Promise<Response> {
  const isReady = !isDraining() && (await getPayload({ config }).then(isDatabaseAnswering, () => false))
  const headers = { 'cache-control': 'no-store', ...(isReady ? {} : { 'retry-after': '5' }) }
  return Response.json({ status: isReady ? 'ready' : 'unavailable' }, { status: isReady ? 200 : 503, headers })
}
