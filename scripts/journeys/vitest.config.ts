import { defineConfig } from 'vitest/config'

// One after another, because they share one data folder: what the first start loads, the later ones find.
export default defineConfig({
  test: { include: ['journeys/*.test.mjs'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
})
