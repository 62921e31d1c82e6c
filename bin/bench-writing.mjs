// Measures texts that are written together: `npm run bench:writing`.
import { ensureBuilt } from './build.mjs'
import { run } from './project.mjs'
import { onProjectNode } from './project-node.mjs'

await run(async () => {
  if (!(await onProjectNode(import.meta.url))) return
  await ensureBuilt()
  // An error is told by the lines of the sources, not of the bundle.
  process.setSourceMapsEnabled(true)
  await import('../dist/writing.js')
})
