import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      // Two copies of graphql do not know each other's types.
      { find: /^graphql$/, replacement: here('../../node_modules/graphql/index.js') },
      // The sources of our packages, so that no test runs against an older build.
      { find: /^@thong-suot\/read-plan$/, replacement: here('../../packages/read-plan/src/index.ts') },
      { find: /^@thong-suot\/read-plan\/mikro-orm$/, replacement: here('../../packages/read-plan/src/mikro-orm.ts') },
      { find: /^@thong-suot\/vocabulary$/, replacement: here('../../packages/vocabulary/src/index.ts') },
    ],
  },
  test: {
    globalSetup: [here('../../scripts/database/vitest-setup.mjs'), here('src/testing/template-database.ts')],
    include: ['src/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    hookTimeout: 60_000,
    testTimeout: 30_000,
  },
})
