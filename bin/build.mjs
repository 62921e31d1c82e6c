import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { Trouble, at, hashOf, textOf } from './project.mjs'

const stamp = at('dist', '.built')
const entries = {
  server: 'src/server.ts',
  cli: 'src/cli.ts',
  bench: 'bench/run.ts',
  living: 'bench/living.ts',
  reminders: 'bench/reminders.ts',
  writing: 'bench/co-writing.ts',
}

/** Builds the server, the command line and what browsers fetch, unless that has been done for these very sources. */
export async function ensureBuilt() {
  if (isBuilt()) return
  await oneAtATime(async () => {
    if (isBuilt()) return
    const sources = fingerprint()
    await build()
    writeFileSync(stamp, sources)
  })
}

const isBuilt = () => textOf(stamp) === fingerprint() && existsSync(at('dist', 'assets', 'manifest.json'))

async function build() {
  mkdirSync(at('dist'), { recursive: true })
  const [esbuild, { buildAssets }] = await Promise.all([import('esbuild'), import('../src/styles/build.mjs')])
  const present = Object.entries(entries).filter(([, source]) => existsSync(at(source)))
  const program = esbuild.build({
    absWorkingDir: at(),
    entryPoints: Object.fromEntries(present),
    outdir: at('dist'),
    bundle: true,
    // What is imported only when it is asked for becomes a file of its own.
    splitting: true,
    chunkNames: 'part-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'error',
  })
  try {
    await Promise.all([program, buildAssets(at('dist', 'assets'))])
    // It would stay as a process of its own for as long as we run.
    await esbuild.stop()
  } catch (error) {
    throw new Trouble(`Bygget gick inte (the build failed): ${error.errors ? 'se ovan (see above)' : error.message}`)
  }
}

/** Names, sizes and times of all that is built from: fast to take, and another one after every change. */
function fingerprint() {
  const files = [
    ...filesIn(at('src')),
    ...filesIn(at('bench')),
    at('package.json'),
    at('package-lock.json'),
    at('bin', 'build.mjs'),
  ]
  const seen = files
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => {
      const { size, mtimeMs } = statSync(file)
      return `${file} ${size} ${mtimeMs}`
    })
  return hashOf(seen.join('\n'))
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))
}
