import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The source of the vocabulary, so that no test runs against an older build.
const vocabulary = fileURLToPath(new URL('../vocabulary/src/index.ts', import.meta.url))

export default defineConfig({
  resolve: { alias: [{ find: /^@thong-suot\/vocabulary$/, replacement: vocabulary }] },
  test: { include: ['src/**/*.test.ts'] },
})
