import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the page as it is now: each fault with the first places of it.
 * Run in the page itself: our pages hold no frames, and the common builder for those takes three times as long.
 * @param rule only this one, where the rest cannot have changed
 */
export async function faultsOn(page: Page, rule?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const found = await page.evaluate(
    ([values, one]) =>
      (globalThis as unknown as { axe: { run(where: Document, how: object): Promise<AxeResults> } }).axe.run(document, {
        resultTypes: ['violations'],
        runOnly: one ? { type: 'rule', values: [one] } : { type: 'tag', values },
      }),
    [levels, rule] as const,
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

/** The page does not scroll sideways. */
export async function fitsItsWindow(page: Page, where = page.url()): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(wider, `${where} scrolls sideways`).toBeLessThanOrEqual(0)
}
