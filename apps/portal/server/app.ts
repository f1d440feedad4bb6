import compression from 'compression'
import express, { type ErrorRequestHandler, type RequestHandler } from 'express'
import { env } from '../app/env.ts'
import { hideForeignOrigin } from './foreign-forms.ts'
import { addHealth } from './health.ts'
import { identifyAndLog } from './request-log.ts'

export interface Pages {
  /** Files of the build under /assets and beside it; absent in development, where Vite serves them. */
  files?: string
  before?: RequestHandler
  render: RequestHandler
}

export function createApp(pages: Pages, life: { isDraining: boolean }) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', env.TRUSTED_PROXIES)
  addHealth(app, life)
  app.use(identifyAndLog)
  app.use((_request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff')
    next()
  })
  app.use(compression())
  if (pages.before) app.use(pages.before)
  if (pages.files) {
    app.use('/assets', express.static(`${pages.files}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }))
    app.use(express.static(pages.files, { maxAge: '1h', index: false }))
  }
  app.all('/{*path}', hideForeignOrigin, pages.render)
  // An address that cannot even be decoded still gets a page: the pages answer it with 404.
  const renderAnyway: ErrorRequestHandler = (error, request, response, next) =>
    response.headersSent ? next(error) : pages.render(request, response, next)
  app.use(hideForeignOrigin, renderAnyway)
  return app
}
