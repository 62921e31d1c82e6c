// All tests: `npm test`. The last line counts them, and stands alone.
import { findBrowser } from './browser.mjs'
import { ensureBuilt } from './build.mjs'
import { run } from './project.mjs'
import { onProjectNode } from './project-node.mjs'
import { runTests } from './run-tests.mjs'

await run(async () => {
  if (!(await onProjectNode(import.meta.url))) return
  await ensureBuilt()
  const counts = [await runTests('vitest.config.ts')]
  const browser = findBrowser()
  if (browser) counts.push(await runTests('vitest.e2e.config.ts', { CHROMIUM: browser }))
  else console.log('\nbrowser tests: not run (no Chromium or Chrome was found; name one in CHROMIUM)')

  const sum = (kind) => counts.reduce((total, each) => total + each[kind], 0)
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : ''
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
  process.exitCode = browser && sum('failed') === 0 ? 0 : 1
})
