import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { buildAssets, unfoldSchemes, withoutUnusedProperties } from './build.mjs'

const folder = await mkdtemp(join(tmpdir(), 'samhandling-assets-'))
const names = await buildAssets(folder)
afterAll(() => rm(folder, { recursive: true }))
const sizeOf = async (name: string) => (await stat(join(folder, name))).size

test('all that a first page fetches is small enough for a slow net', async () => {
  expect(await sizeOf(`${names['samhandling.css']}.br`)).toBeLessThan(25_000)
  const fonts = ['schibsted-grotesk-latin-wght-normal.woff2', 'literata-latin-wght-normal.woff2']
  const sizes = await Promise.all(fonts.map((font) => sizeOf(names[font]!)))
  expect(sizes[0]! + sizes[1]!).toBeLessThan(110_000)
})

test('the editor of texts that are written together is small enough to wait for', async () => {
  for (const packed of ['br', 'gz'])
    expect(await sizeOf(`${names['co-writing.js']}.${packed}`), packed).toBeLessThan(180_000)
})

test('the style sheet leads only to files that lie beside it', async () => {
  const css = await readFile(join(folder, names['samhandling.css']!), 'utf8')
  const led = [...css.matchAll(/url\(["']?(?!["']?data:)([^)"']+)/g)].map((match) => match[1]!.replace('./', ''))
  const files = await readdir(folder)
  expect(new Set(led).size).toBe(5)
  expect(files).toEqual(expect.arrayContaining(led))
})

test('the same source gives the same names, so that a browser keeps what it has', async () => {
  expect(await buildAssets(folder)).toEqual(names)
})

test('what an earlier build left is taken away, and what this one made is all there', async () => {
  await writeFile(join(folder, 'samhandling-0000000000.css'), 'old')
  await buildAssets(folder)
  const files = await readdir(folder)
  expect(files).not.toContain('samhandling-0000000000.css')
  expect(files).toEqual(expect.arrayContaining(['manifest.json', ...Object.values(names)]))
})

test('night is only for screens, and only for those who want it', () => {
  const unfolded = unfoldSchemes(
    ':root,\n[data-color-scheme] {\n --a: light-dark(#fff, rgb(1 2 3 / 0.5));\n --b: 1px;\n}',
  )
  const [day, night] = unfolded.split('@media screen and')
  expect(day).toMatch(/--a: #fff;\s*--b: 1px/)
  expect(day).not.toContain('rgb')
  expect(night).toContain('(prefers-color-scheme:dark){[data-color-scheme=auto]{')
  expect(night).toContain('@media screen{[data-color-scheme=dark]{')
  expect(night).not.toContain('--b')
})

test('a property that only an unread property reads goes too', () => {
  const css = withoutUnusedProperties(':root{--a:var(--b);--b:url("a;b}");--c:1px}p{width:var(--c)}')
  expect(css).toBe(':root{--c:1px}p{width:var(--c)}')
})
