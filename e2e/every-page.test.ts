import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { paths } from '#paths'
import { faultsOn } from './axe.ts'
import { type Theatre } from './stage.ts'
import { openWalk, type Met } from './walk.ts'

let theatre: Theatre
let met: Met[]
beforeAll(async () => {
  ;({ theatre, met } = await openWalk())
}, 600_000)
afterAll(() => theatre?.close())

test('the walk meets the pages of every room', () => {
  const known = met.map(({ path }) => path)
  expect(known.length).toBeGreaterThan(90)
  for (const path of [paths.register, paths.suitability, paths.challenges, paths.administration, paths.toDo])
    expect(known).toContain(path)
  for (const part of [
    'oversikt',
    'bedomning',
    'avtal',
    'mal',
    'resurser',
    'moten',
    'grupper',
    'samtal',
    'avvikelser',
    'risker',
    'parter',
    'eget-rum',
  ])
    expect(
      known.some((path) => path.startsWith('/p/') && path.split('/')[3] === part),
      part,
    ).toBe(true)
})

test('every page is accessible with everything unfolded, in Swedish by day and in English by night', async () => {
  // Gathered, so that one run tells of every page
  const faults: string[] = []
  for (const [who, its] of Map.groupBy(met, (one) => one.who)) {
    const page = await theatre.visit(who)
    for (const { path } of its)
      for (const [language, address, colorScheme] of [
        ['sv', path, 'light'],
        ['en', `/en${path === '/' ? '' : path}`, 'dark'],
      ] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(address)
        faults.push(...(await faultsUnfolded(page, language)).map((fault) => `${address}: ${fault}`))
      }
    await page.context().close()
  }
  expect(faults).toEqual([])
}, 900_000)

async function faultsUnfolded(page: Page, language: string): Promise<string[]> {
  const own = await page.evaluate((expected) => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const root = document.documentElement
    return [
      root.lang === expected ? '' : `in the language ${root.lang}`,
      document.querySelectorAll('h1').length === 1 ? '' : 'not one h1',
      root.scrollWidth > root.clientWidth ? 'scrolls sideways' : '',
    ].filter(Boolean)
  }, language)
  return [...own, ...(await faultsOn(page))]
}
