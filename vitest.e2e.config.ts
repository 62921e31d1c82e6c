import { defineConfig } from 'vitest/config'

/** Whole journeys in a browser, one after the other: they share the machine with the system that they drive. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['./test/global.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
