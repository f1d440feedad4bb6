import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import type { ServerBuild } from 'react-router'
import type { Pages } from './app.ts'
import { renderPages } from './render-pages.ts'

/** Vite compiles on demand; its hot reload socket shares this server's port. */
export async function developedPages(server: Server): Promise<Pages> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    server: { middlewareMode: true, hmr: { server, path: '/assets/hot' }, allowedHosts: true },
  })
  const build = () => vite.ssrLoadModule('virtual:react-router/server-build') as Promise<ServerBuild>
  return { before: vite.middlewares, render: renderPages(build, 'development') }
}
