import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  // Two copies of graphql do not know each other's types.
  resolve: { alias: { graphql: here('../../node_modules/graphql/index.js') } },
  test: {
    globalSetup: [here('../../scripts/database/vitest-setup.mjs'), here('src/testing/template-database.ts')],
    include: ['src/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})
