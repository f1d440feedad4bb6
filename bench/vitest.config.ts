import { defineConfig } from 'vitest/config'

// Databases are filled here; one file after the other leaves a core to the server.
export default defineConfig({
  test: {
    globalSetup: ['../scripts/database/vitest-setup.mjs'],
    include: ['**/*.test.ts'],
    fileParallelism: false,
    hookTimeout: 240_000,
    testTimeout: 60_000,
  },
})
