import type { Express } from 'express'
import { env } from '../app/env.ts'

/** Live: the process answers. Ready: it may be sent visitors, because the api answers too. */
export function addHealth(app: Express, life: { isDraining: boolean }) {
  app.get('/health/live', (_request, response) => {
    response.json({ status: 'live' })
  })
  app.get('/health/ready', async (_request, response) => {
    const isReady = !life.isDraining && (await isApiLive())
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready' })
  })
}

async function isApiLive() {
  try {
    return (await fetch(`${env.API_URL}/health/live`, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}
