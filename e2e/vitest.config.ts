import { defineConfig } from 'vitest/config'

// One journey after another: they share one running product.
export default defineConfig({
  test: { include: ['*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 60_000 },
})
