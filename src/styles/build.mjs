import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const island = fileURLToPath(new URL('../design/island.ts', import.meta.url))
const editor = fileURLToPath(new URL('../co-writing/browser/island.ts', import.meta.url))

/**
 * Builds style sheet, fonts, icon and client script into a folder, each under a name with the hash of its content,
 * beside `manifest.json` that leads from plain name to hashed name. Text is also laid ready as `.br` and `.gz`.
 * The manifest changes last and at once, so that a server that starts meanwhile finds either the old files or the new.
 * @param {string} outDir the folder, made if missing; files of an earlier build are removed from it
 * @returns {Promise<Record<string, string>>} the manifest
 */
export async function buildAssets(outDir) {
  const fonts = await fontsByHash()
  const manifest = Object.fromEntries(fonts.map((font) => [font.name, font.hashed]))
  const texts = {
    'samhandling.css': await styleSheet(manifest),
    'enhance.js': await clientScript(island),
    'co-writing.js': await clientScript(editor),
    'icon.svg': await readFile(join(here, 'icon.svg'), 'utf8'),
  }
  await mkdir(outDir, { recursive: true })
  for (const font of fonts) await writeFile(join(outDir, font.hashed), font.content)
  for (const [name, text] of Object.entries(texts)) {
    manifest[name] = hashed(name, text)
    await writeReady(join(outDir, manifest[name]), text)
  }
  await writeFile(join(outDir, 'manifest.new'), `${JSON.stringify(manifest, null, 2)}\n`)
  await rename(join(outDir, 'manifest.new'), join(outDir, 'manifest.json'))
  await removeEarlier(outDir, manifest)
  return manifest
}

/** @param {string} folder @param {Record<string, string>} manifest */
async function removeEarlier(folder, manifest) {
  const kept = new Set([
    'manifest.json',
    ...Object.values(manifest).flatMap((name) => [name, `${name}.br`, `${name}.gz`]),
  ])
  for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name), { force: true })
}

async function fontsByHash() {
  const names = (await readdir(join(here, 'fonts'))).filter((name) => name.endsWith('.woff2'))
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(here, 'fonts', name))
      return { name, content, hashed: hashed(name, content) }
    }),
  )
}

/** @param {Record<string, string>} fontNames */
async function styleSheet(fontNames) {
  const result = await esbuild.build({
    entryPoints: [join(here, 'index.css')],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'warning',
    plugins: [
      {
        name: 'samhandling-styles',
        setup(build) {
          build.onResolve({ filter: /\.woff2$/ }, ({ path }) => ({
            path: `./${fontNames[basename(path)]}`,
            external: true,
          }))
          build.onLoad({ filter: /src[/\\]styles[/\\].*\.css$/ }, async ({ path }) => ({
            contents: unfoldSchemes(await readFile(path, 'utf8')),
            loader: 'css',
          }))
        },
      },
    ],
  })
  return withoutUnusedProperties(result.outputFiles[0].text)
}

/** @param {string} entry */
async function clientScript(entry) {
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    logLevel: 'warning',
  })
  return result.outputFiles[0].text
}

/** @param {string} name @param {string | Buffer} content */
function hashed(name, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return name.replace(/(\.\w+)$/, `-${hash}$1`)
}

/** @param {string} path @param {string} text */
async function writeReady(path, text) {
  await writeFile(path, text)
  await writeFile(`${path}.br`, brotliCompressSync(text))
  await writeFile(`${path}.gz`, gzipSync(text, { level: 9 }))
}

const folded = /light-dark\(\s*([^(),]+(?:\([^()]*\))?)\s*,\s*([^(),]+(?:\([^()]*\))?)\s*\)/

/**
 * Writes out every rule that holds `light-dark(day, night)`: day for all, night only on screen and only where the device
 * or the person asks for it. Done here and not left to the browser, because light-dark() is unknown to telephones of
 * 2023, and because paper must be light whatever the screen is.
 * @param {string} css one of our own files
 */
export function unfoldSchemes(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return plain.replace(/([^{};]+)\{([^{}]*light-dark[^{}]*)\}/g, (_, selector, body) => {
    const declarations = body.split(';').filter((line) => line.trim() !== '')
    const day = declarations.map((line) => line.replace(folded, '$1')).join(';')
    const night = declarations.filter((line) => folded.test(line)).map((line) => line.replace(folded, '$2'))
    const under = (scheme) => `${inScheme(selector, scheme)}{${night.join(';')}}`
    return (
      `${selector}{${day}}` +
      `@media screen and (prefers-color-scheme:dark){${under('auto')}}@media screen{${under('dark')}}`
    )
  })
}

/** @param {string} selector @param {string} scheme */
function inScheme(selector, scheme) {
  const wholePage = [':root', '[data-color-scheme]']
  const names = selector.split(',').map((name) => name.trim())
  const own = names.filter((name) => !wholePage.includes(name))
  const prefix = `[data-color-scheme=${scheme}]`
  return [...(own.length < names.length ? [prefix] : []), ...own.map((name) => `${prefix}${name}`)].join(',')
}

const declaration = /(--[\w-]+):((?:"(?:[^"\\]|\\.)*"|\((?:[^()"]|"[^"]*"|\([^()]*\))*\)|[^;{}"()])*)(;|(?=\}))/g

/**
 * Takes away custom properties that nothing reads: most of Designsystemet's theme serves components that we do not use.
 * Repeated, since a property may be read only by another that nobody reads.
 * @param {string} css minified
 */
export function withoutUnusedProperties(css) {
  for (;;) {
    const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]))
    const next = css.replace(declaration, (whole, name) => (read.has(name) ? whole : ''))
    if (next === css) return css
    css = next
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets(process.argv[2] ?? 'dist/assets')
