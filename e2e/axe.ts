import type { AxeResults } from 'axe-core'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { lineTo } from './line.ts'

/** axe in its short form: half as much for every page to read, and the same rules. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the page as it is now: each fault with the first places of it.
 * Run in the page itself: our pages hold no frames, and the common builder for those takes three times as long.
 * @param rules only these, where the rest cannot have changed
 */
export async function faultsOn(page: Page, ...rules: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis)))
    await (await lineTo(page)).send('Runtime.evaluate', { expression: axe })
  const found = await page.evaluate(
    ([tags, only]) =>
      (globalThis as unknown as { axe: { run(where: Document, how: object): Promise<AxeResults> } }).axe.run(document, {
        resultTypes: ['violations'],
        // What axe fetches beforehand: no rule of these levels asks for the sheets, and one for sound and film
        preload: { assets: ['media'] },
        runOnly: only.length > 0 ? { type: 'rule', values: only } : { type: 'tag', values: tags },
      }),
    [levels, rules] as const,
  )
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

/** Whatever the page is now: axe finds nothing on it, and it does not scroll sideways. */
export async function isAccessible(page: Page, where = page.url()): Promise<void> {
  expect(await faultsOn(page), where).toEqual([])
  await fitsItsWindow(page, where)
}

/** What the same page can be at fault in when nothing but its colours has changed. */
export const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** The page does not scroll sideways. */
export async function fitsItsWindow(page: Page, where = page.url()): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}
