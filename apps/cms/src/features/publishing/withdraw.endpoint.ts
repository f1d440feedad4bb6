import { addDataAndFileToRequest, type Endpoint } from 'payload'
import type { PublishableKind } from './publishable.ts'
import { withdraw } from './withdraw.ts'

/** POST /api/<kind>/:id/withdraw { reason, taskReason }: what the button in the edit view calls. */
export function withdrawEndpoint(collection: PublishableKind['slug']): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/withdraw',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const id = Number(req.routeParams?.id)
      const { reason = '', taskReason = '' } = req.data ?? {}
      await withdraw(req.payload, { collection, id, reason: String(reason), taskReason: String(taskReason), req })
      return Response.json({ id })
    },
  }
}
