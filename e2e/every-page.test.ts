import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#paths'
import { faultsOn, type Theatre } from './stage.ts'
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
    'parter',
    'eget-rum',
  ])
    expect(
      known.some((path) => path.startsWith('/p/') && path.split('/')[3] === part),
      part,
    ).toBe(true)
})

test('every page is accessible with everything unfolded, every other in Swedish by day and in English by night', async () => {
  // Gathered, so that one run tells of every page
  const faults: string[] = []
  for (const [who, its] of Map.groupBy(met, (one) => one.who)) {
    const page = await theatre.visit(who)
    for (const [index, { path }] of its.entries()) {
      const english = index % 2 === 1
      const address = english ? `/en${path === '/' ? '' : path}` : path
      await page.emulateMedia({ colorScheme: english ? 'dark' : 'light' })
      await page.goto(address)
      expect(await page.locator('html').getAttribute('lang')).toBe(english ? 'en' : 'sv')
      if ((await page.locator('h1').count()) !== 1) faults.push(`${address}: not one h1`)
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
      for (const fault of await faultsOn(page)) faults.push(`${address}: ${fault}`)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      if (sideways) faults.push(`${address}: scrolls sideways`)
    }
    await page.context().close()
  }
  expect(faults).toEqual([])
}, 900_000)
