/** Serves the portal: `node server/main.ts` after a build, `node server/main.ts --dev` with hot reload. */
import { createServer } from 'node:http'
import { env } from '../app/env.ts'
import { log } from './log.ts'

const isDeveloping = process.argv.includes('--dev')
// React reads NODE_ENV while it loads, so what brings it in is imported after this line.
process.env.NODE_ENV = isDeveloping ? 'development' : 'production'
const { createApp } = await import('./app.ts')
const { builtPages } = await import('./built-pages.ts')
const { developedPages } = await import('./developed-pages.ts')

const server = createServer()
const pages = isDeveloping ? await developedPages(server) : await builtPages()
const life = { isDraining: false }
server.on('request', createApp(pages, life))

server.listen(env.PORT, env.HOST, () => {
  const address = server.address()
  log.info({ address: typeof address === 'object' ? address : undefined }, 'portal is listening')
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => drain(signal))

/** Readiness turns off first, requests under way end, then the process exits 0. */
function drain(signal: string) {
  log.info({ signal }, 'portal is draining')
  life.isDraining = true
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 8_000).unref()
}
