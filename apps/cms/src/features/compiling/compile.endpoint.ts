import type { Endpoint } from 'payload'
import { hasRight } from '../../access/rights.ts'
import { refuseAction } from '../../errors.ts'
import { compileForEditor } from './compile-for-editor.ts'
import { findSource } from './find-source.ts'
import { readCompileRequest } from './read-compile-request.ts'
import { refusals } from './refusals.ts'

/** POST /api/conclusions/compile: proposals for the panel of the edit view. Reads records, writes nothing. */
export const compileEndpoint: Omit<Endpoint, 'root'> = {
  path: '/compile',
  method: 'post',
  handler: async (req) => {
    if (!hasRight(req.user, 'write')) refuseAction(req, refusals.mayNot, 403)
    const source = await findSource(req, await readCompileRequest(req))
    return Response.json(await compileForEditor(req, source), { headers: { 'cache-control': 'no-store' } })
  },
}
