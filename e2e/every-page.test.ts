import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { paths } from '#paths'
import { faultsOn } from './axe.ts'
import { beyondTheKeyboard } from './reach.ts'
import { desktop, telephone, type Theatre } from './stage.ts'
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

/** Opens each page as who meets it, and gathers what is wrong, so that one run tells of every page. */
async function faultsOf(look: (page: Page, path: string) => Promise<string[]>): Promise<string[]> {
  const faults: string[] = []
  for (const [who, its] of Map.groupBy(met, (one) => one.who)) {
    const page = await theatre.visit(who)
    for (const { path } of its) faults.push(...(await look(page, path)).map((fault) => `${path}: ${fault}`))
    await page.context().close()
  }
  return faults
}

test('every page, in Swedish by day: the keyboard reaches everything, a telephone shows all of its width, and it is accessible with everything unfolded', async () => {
  const faults = await faultsOf(async (page, path) => {
    await page.goto(path)
    const beyond = (await beyondTheKeyboard(page)).map((control) => `the keyboard does not reach ${control}`)
    await page.setViewportSize(telephone)
    const wide = (await isTooWide(page)) ? ['scrolls sideways on a telephone'] : []
    await page.setViewportSize(desktop)
    return [...beyond, ...wide, ...(await faultsUnfolded(page, 'sv'))]
  })
  expect(faults).toEqual([])
}, 900_000)

test('every page, in English by night: it is accessible with everything unfolded', async () => {
  const faults = await faultsOf(async (page, path) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto(`/en${path === '/' ? '' : path}`)
    return faultsUnfolded(page, 'en')
  })
  expect(faults).toEqual([])
}, 900_000)

test('before sign-in no cookie is set and nothing is stored', async () => {
  const page = await theatre.visit(null)
  for (const path of ['/', '/partnerskap', '/hitta-ratt-vag', '/logga-in']) await page.goto(path)
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

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
