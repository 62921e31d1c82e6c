// Prints how well the review does on the labelled sentences: `npm run bench:review`.
import { run } from './project.mjs'
import { onProjectNode } from './project-node.mjs'

await run(async () => {
  if (!(await onProjectNode(import.meta.url))) return
  process.argv[1] = new URL('../bench/review.ts', import.meta.url).pathname
  await import('../bench/review.ts')
})
