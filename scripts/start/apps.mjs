import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './places.mjs'

/**
 * `database` names the one address an app may hold.
 * @typedef {{ name: string, folder: string, args: string[], port?: number, health?: string, database?: string, env?: NodeJS.ProcessEnv }} App
 */

/**
 * The programs of the product and how each is run, by the Node that runs the launcher.
 * @param {import('./environment.mjs').Ports} ports
 * @returns {App[]}
 */
export function builtApps(ports) {
  const standalone = join(root, 'apps/cms/.next/standalone/apps/cms')
  const cms = existsSync(join(standalone, '.next/static'))
    ? { folder: standalone, args: ['server.js'] }
    : { folder: join(root, 'apps/cms'), args: [next, 'start', '-H', '127.0.0.1', '-p', String(ports.cms)] }
  return [
    {
      name: 'api',
      folder: join(root, 'apps/api'),
      args: ['dist/server.js'],
      port: ports.api,
      health: '/health/ready',
      database: 'API_DATABASE_URL',
    },
    // Next's own server takes its address from HOSTNAME.
    {
      name: 'cms',
      ...cms,
      port: ports.cms,
      health: '/api/health/ready',
      database: 'CMS_DATABASE_URL',
      env: { HOSTNAME: '127.0.0.1' },
    },
    {
      name: 'portal',
      folder: join(root, 'apps/portal'),
      args: ['server/main.ts'],
      port: ports.portal,
      health: '/health/ready',
    },
  ]
}

/**
 * The same with hot reload; the compilers of the api and the packages run beside.
 * @param {import('./environment.mjs').Ports} ports
 * @returns {App[]}
 */
export function developedApps(ports) {
  const watched = ['packages/vocabulary', 'packages/read-plan', 'apps/api']
  const compilers = watched.map((folder) => ({
    name: `tsc ${folder}`,
    folder: join(root, folder),
    args: [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--watch', '--preserveWatchOutput'],
  }))
  const cms = ['--no-deprecation', next, 'dev', '-H', '127.0.0.1', '-p', String(ports.cms)]
  const api = ['--watch', '--watch-preserve-output', 'dist/server.js']
  return [
    ...compilers,
    {
      name: 'api',
      folder: join(root, 'apps/api'),
      args: api,
      port: ports.api,
      health: '/health/ready',
      database: 'API_DATABASE_URL',
    },
    {
      name: 'cms',
      folder: join(root, 'apps/cms'),
      args: cms,
      port: ports.cms,
      health: '/api/health/ready',
      database: 'CMS_DATABASE_URL',
    },
    {
      name: 'portal',
      folder: join(root, 'apps/portal'),
      args: ['server/main.ts', '--dev'],
      port: ports.portal,
      health: '/health/ready',
    },
  ]
}

const next = join(root, 'node_modules/next/dist/bin/next')
