import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { addressOfRole } from '../../../../scripts/database/prepare.mjs'

const apiFolder = fileURLToPath(new URL('../../../api', import.meta.url))

export interface AnsweringApi {
  ask<Answer>(query: string, variables?: object): Promise<Answer>
  stop(): void
}

/** The real api over the newsroom's database, where the newsroom looks for it: its views are built and its server started, as in the product. */
export async function startApi(adminUrl: string): Promise<AnsweringApi> {
  if (!existsSync(`${apiFolder}/dist/server.js`)) throw new Error('apps/api is not built: npm run build -w apps/api')
  const address = process.env.API_URL ?? ''
  const environment = {
    ...process.env,
    API_OWNER_DATABASE_URL: addressOfRole(adminUrl, 'api_owner', 'test'),
    API_DATABASE_URL: addressOfRole(adminUrl, 'api', 'test'),
    EVIDENCE_DIR: mkdtempSync(join(tmpdir(), 'thong-suot-evidence-')),
    MAIL_DIR: mkdtempSync(join(tmpdir(), 'thong-suot-mail-')),
    HOST: '127.0.0.1',
    PORT: new URL(address).port,
  }
  const options = { cwd: apiFolder, env: environment }
  await promisify(execFile)(process.execPath, ['dist/commands/migrate.js'], options)
  const server = spawn(process.execPath, ['dist/server.js'], { ...options, stdio: 'ignore' })
  await waitUntilReady(`${address}/health/ready`, () => server.exitCode === null)
  return {
    async ask<Answer>(query: string, variables = {}): Promise<Answer> {
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    stop: () => void server.kill('SIGTERM'),
  }
}

async function waitUntilReady(url: string, isAlive: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (!isAlive()) throw new Error('The api ended before it was ready')
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('The api was not ready in time')
}
