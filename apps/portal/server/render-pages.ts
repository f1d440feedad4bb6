import { createRequestListener } from '@remix-run/node-fetch-server'
import type { RequestHandler } from 'express'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { env } from '../app/env.ts'

/** Pages know one address only: whatever Host a request names, its URL is rebuilt from PUBLIC_ORIGIN. */
export function renderPages(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): RequestHandler {
  const { host, protocol } = new URL(env.PUBLIC_ORIGIN)
  const handle = createRequestHandler(build, mode)
  return createRequestListener((request) => handle(request), { host, protocol })
}
