/** @typedef {'api' | 'cms' | 'portal'} AppName */
/** @typedef {{ app: AppName, paths: string[], websocket?: boolean }} Route */

/**
 * Which app answers which address, on the one origin. The front door reads it; a test holds the Caddyfile to it.
 * @type {Route[]}
 */
export const routes = [
  { app: 'api', paths: ['/graphql'], websocket: true },
  { app: 'api', paths: ['/media/*'] },
  { app: 'api', paths: ['/evidence/*'] },
  { app: 'cms', paths: ['/admin', '/admin/*', '/api/*', '/_next/*'] },
  { app: 'portal', paths: ['/*'] },
]
