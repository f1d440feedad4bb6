import { mustPass } from '../test/programs.mjs'
import { listWorkspaces } from '../test/workspaces.mjs'

/**
 * Writes anew what the apps generate: schema.graphql, docs/task-edges.md, payload-types.ts, the import map, the portal's GraphQL types
 * and trusted-documents.json, which the api reads.
 * @param {NodeJS.ProcessEnv} env
 */
export async function generateFiles(env) {
  for (const { path, folder, scripts } of listWorkspaces()) {
    if (path.startsWith('apps/') && scripts.generate)
      await mustPass('npm', ['run', '--silent', 'generate'], { cwd: folder, env })
  }
}
