// Writes src/platform/schema.ts from a fresh database that has run every migration: `npm run db:types`.
import { run } from './project.mjs'
import { onProjectNode } from './project-node.mjs'

await run(async () => {
  if (!(await onProjectNode(import.meta.url))) return
  await import('../test/write-schema.ts')
})
