import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.mjs'],
    exclude: ['journeys/**'],
    globalSetup: ['database/vitest-setup.mjs'],
    testTimeout: 60_000,
  },
})
