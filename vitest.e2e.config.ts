import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Whole journeys in a browser, two at a time: each file brings a database, a server and a browser of its own. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['./test/global.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
