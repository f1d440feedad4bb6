import { defineConfig } from 'vitest/config'

// Databases are filled here; one file after the other leaves a core to the server.
export default defineConfig({
  test: {
    globalSetup: ['../scripts/database/vitest-setup.mjs'],
    include: ['**/*.test.ts'],
    fileParallelism: false,
    // The build of the api as Node runs it, with the one copy of graphql that Node finds.
    server: { deps: { external: [/apps\/api\/dist/, /packages\/[^/]+\/dist/] } },
    hookTimeout: 240_000,
    testTimeout: 60_000,
  },
})
