import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'

/** Whole journeys in a browser, two at a time: each file brings a database and a server of its own, and windows in its worker's browser. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['e2e/**/*.test.ts'],
    globalSetup: ['./test/global.ts', './e2e/assets.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A worker reads our own modules, and starts its browser, once for all its files
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Long, so that a machine with much else to do is waited for
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
  },
})
