import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Rules and pages: without a browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    globalSetup: ['./test/global.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A worker reads our own modules once for all its files: half of the time went to reading them anew for each
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
