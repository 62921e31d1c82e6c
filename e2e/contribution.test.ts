import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributing, latest } from '#test/contributions.ts'
import type { SomeParty, SomePartnership, Someone } from '#test/world.ts'
import { isAccessible } from './axe.ts'
import { desktop, openTheatre, picture, press, telephone, type Theatre } from './stage.ts'

let theatre: Theatre
let partnership: SomePartnership
beforeAll(async () => {
  theatre = await openTheatre()
  partnership = await theatre.world.aPartnership()
})
afterAll(() => theatre?.close())

async function at(
  who: Someone,
  path: string,
  options: { viewport?: typeof desktop; javaScriptEnabled?: boolean } = {},
) {
  const page = await theatre.visit(null, options)
  const [name, value] = who.cookie.split('=')
  await page.context().addCookies([{ name: name!, value: value!, url: theatre.address }])
  await page.goto(path)
  return page
}
const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))

test('an evening with a telephone: a month is one figure and one button, another party confirms it, and it can be seen', async () => {
  const acts = contributing(theatre.world)
  const [mine, theirs] = partnership.parties as [SomeParty, SomeParty]
  await acts.aPromise(partnership, mine)
  const address = acts.at(partnership)
  const page = await at(mine.representative, address, { viewport: telephone, javaScriptEnabled: false })
  await isAccessible(await at(mine.representative, address, { viewport: telephone }))
  await page.getByLabel('Värdar på kvällarna').fill('96,5')
  await press(page, /^Spara /)
  expect(await page.getByText('Sparat. Nu kan en annan part bekräfta.').isVisible()).toBe(true)
  const other = await at(theirs.representative, address, { viewport: telephone })
  await isAccessible(other)
  await picture(other, 'bidragit-att-bekrafta-390')
  await press(other, /^Vi bekräftar/)
  expect(await other.getByText('Tack, nu är det bekräftat.').isVisible()).toBe(true)
  const seen = await at(theirs.representative, address)
  expect(await seen.locator('.pcol').getAttribute('aria-label')).toContain(`${latest.slice(0, 4)} 96,5 timmar`)
  await seen.locator('#over-time ~ details summary').click()
  expect(await seen.getByRole('table', { name: 'Ideell tid, timmar per år' }).innerText()).toContain('96,5')
  await openAll(seen)
  await isAccessible(seen)
  await picture(seen, 'bidragit-1280')
})

test('what is measured is a line with its table, on a telephone too', async () => {
  const [mine] = partnership.parties as [SomeParty]
  const { post } = theatre.world
  const base = `/p/${partnership.slug}/uppfoljning`
  await post(mine.representative, `/p/${partnership.slug}/mal`, {
    kind: 'sub_goal',
    words: 'Öppet fyra kvällar i veckan',
  })
  const asked = { kind: 'number', name: 'Besök', unit: 'besök', target: '200', source: 'Räknas vid dörren' }
  const often = { every: 'quarter', first_due_on: '2024-03-31', measured_by: mine.id }
  const added = await post(mine.representative, `${base}/matt/nytt`, { ...asked, ...often })
  const indicator = added.headers.get('location')!.split('?')[0]!
  for (const [measured_on, value] of [
    ['2024-03-31', '41'],
    ['2024-07-02', '88'],
    ['2024-10-01', '142'],
  ])
    await post(mine.representative, `${indicator}/varden`, { measured_on: measured_on!, value: value! })
  for (const viewport of [telephone, desktop]) {
    const page = await at(mine.representative, indicator, { viewport })
    expect(await page.locator('.series').isVisible()).toBe(true)
    expect(await page.getByRole('table').innerText()).toContain('142')
    await openAll(page)
    await isAccessible(page)
    await picture(page, `matt-${viewport.width}`)
    await page.goto(base)
    expect(await page.getByText('Skulle ha mätts').first().isVisible()).toBe(true)
    await isAccessible(page)
    await picture(page, `uppfoljning-${viewport.width}`)
  }
})
