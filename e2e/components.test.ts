import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildAssets } from '#styles/build.mjs'
import { faultsOn } from './axe.ts'
import { theBrowser } from './browser.ts'

const source = `
  import { Sheet } from './src/design/sheet.tsx'
  import { LookProvider, plainLook } from './src/platform/look.tsx'
  export const sheetIn = (language) => String(<LookProvider value={{ ...plainLook, language }}><Sheet /></LookProvider>)
`
let folder: string

/** The sheet as files that need no server: compiled once, drawn in each language. */
async function drawSheets() {
  const names = await buildAssets(join(folder, 'assets'))
  const bundle = join(folder, 'sheet.mjs')
  await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    outfile: bundle,
  })
  const { sheetIn } = (await import(pathToFileURL(bundle).href)) as { sheetIn: (language: string) => string }
  const head = (language: string) =>
    `<!doctype html><html lang="${language}" data-color-scheme="auto"><head><meta charset="utf-8"><title>Komponentblad</title>` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><link rel="stylesheet" href="assets/${names['samhandling.css']}"></head>`
  for (const language of ['sv', 'en'])
    await writeFile(
      join(folder, `${language}.html`),
      `${head(language)}<body class="work">${sheetIn(language)}</body></html>`,
    )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samhandling-sheet-'))
  await drawSheets()
})

afterAll(() => rm(folder, { recursive: true }))

async function onSheet<T>(
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
  language = 'sv',
): Promise<T> {
  // Colours change in an eighth of a second where motion is welcome: looked at in between, they are neither the one nor the other
  const context = await (await theBrowser()).newContext({ reducedMotion: 'reduce', ...options })
  try {
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href)
    return await look(page)
  } finally {
    await context.close()
  }
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
const sizes = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
)

test.for(sizes)('axe has nothing to say at $width px, $colorScheme', ({ width, colorScheme }) =>
  onSheet({ viewport: { width, height: 900 }, colorScheme }, async (page) => {
    expect(await faultsOn(page)).toEqual([])
    await openAll(page)
    expect(await faultsOn(page)).toEqual([])
  }),
)

test('axe has nothing to say in English', () =>
  onSheet({ viewport: { width: 1280, height: 900 } }, async (page) => expect(await faultsOn(page)).toEqual([]), 'en'))

test.for(['hav', 'mossa', 'ljung'])('axe has nothing to say in the palette %s, by day and night', (theme) =>
  onSheet({ viewport: { width: 1280, height: 900 } }, async (page) => {
    for (const scheme of ['light', 'dark']) {
      await page.evaluate(
        ([name, own]) => {
          document.documentElement.dataset['theme'] = name
          document.documentElement.dataset['colorScheme'] = own
        },
        [theme, scheme],
      )
      // A palette changes colours alone
      expect(await faultsOn(page, 'color-contrast')).toEqual([])
    }
  }),
)

test.for([320, 360, 390, 600, 768, 900, 1024, 1280, 1440])('no sideways scrolling at %i px', (width) =>
  onSheet({ viewport: { width, height: 800 } }, async (page) => {
    await openAll(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }),
)

test('the summary of errors has focus when the page has come: the sheet holds no script', () =>
  onSheet({}, async (page) => {
    await page.waitForFunction(() => document.activeElement?.classList.contains('ds-error-summary'))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => location.hash)).toBe('#field-mail')
  }))

test('targets of our own are at least 24 by 24 pixels', () =>
  onSheet({ viewport: { width: 390, height: 900 } }, async (page) => {
    await openAll(page)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
        .filter((element) => !element.closest('p, .ds-error-summary, .crumb, .src'))
        .map((element) => ({ html: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
        .map(({ html, box }) => `${html} ${box.width}×${box.height}`),
    )
    expect(small).toEqual([])
  }))

const backgroundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('an own choice of light or dark holds over the device, and paper is always light and never too wide', () =>
  onSheet({ colorScheme: 'dark' }, async (page) => {
    const [page0, white] = ['rgb(13, 22, 20)', 'rgb(255, 255, 255)']
    expect(await backgroundOf(page)).toBe(page0)
    await page.evaluate(() => (document.documentElement.dataset['colorScheme'] = 'light'))
    expect(await backgroundOf(page)).toBe('rgb(244, 246, 242)')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.evaluate(() => (document.documentElement.dataset['colorScheme'] = 'dark'))
    expect(await backgroundOf(page)).toBe(page0)
    await page.emulateMedia({ media: 'print' })
    expect(await backgroundOf(page)).toBe(white)
    expect(await page.locator('.top').isVisible()).toBe(false)
    await page.setViewportSize({ width: 680, height: 960 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  }))
