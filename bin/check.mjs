// All that must hold before a change goes in: `npm run check`. Names of steps choose some: `npm run check -- lint types`.
import { spawnSync } from 'node:child_process'
import { Trouble, at, run } from './project.mjs'
import { onProjectNode } from './project-node.mjs'

const steps = {
  format: [at('node_modules', 'oxfmt', 'bin', 'oxfmt'), '--check'],
  lint: [at('node_modules', 'oxlint', 'bin', 'oxlint'), '--deny-warnings'],
  types: [at('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'],
  test: [at('bin', 'test.mjs')],
}

await run(async () => {
  if (!(await onProjectNode(import.meta.url))) return
  const chosen = process.argv.slice(2)
  const unknown = chosen.find((name) => !(name in steps))
  if (unknown) throw new Trouble(`Okänt steg ${unknown}; välj bland ${Object.keys(steps).join(', ')} (unknown step)`)

  const failed = (chosen.length > 0 ? chosen : Object.keys(steps)).filter((name) => {
    console.log(`\n== ${name}`)
    return spawnSync(process.execPath, steps[name], { stdio: 'inherit' }).status !== 0
  })
  if (failed.length > 0) throw new Trouble(`\nföll (failed): ${failed.join(', ')}`)
})
