import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, joinAll, putUp } from '#demonstration/play.ts'
import { homeAgain } from '#demonstration/stories/under-way.ts'
import { openTheatre, type Theatre } from './stage.ts'

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre()
  theatre.stage.at('2026-08-20')
  const challenge = await putUp(theatre.stage, homeAgain)
  await joinAll(theatre.stage, challenge, homeAgain)
  await begin(theatre.stage, challenge, homeAgain)
  await theatre.stage.post('amina', '/p/hemma-igen/avtal/rubriker', { act: 'begin' })
})
afterAll(() => theatre?.close())

/** What has focus: its visible words or its label, and whether the focus is seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement
    const label = one.id ? document.querySelector(`label[for="${one.id}"]`)?.textContent : ''
    const style = getComputedStyle(one)
    return {
      words: (label || one.textContent || '').trim(),
      seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      tag: one.tagName,
    }
  })

/** Presses Tab until something with these words has focus; every stop on the way shows its focus. */
async function tabTo(page: Page, words: string | RegExp, most = 120) {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    expect(now.seen || now.tag === 'BODY', `focus is seen on «${now.words.slice(0, 40)}»`).toBe(true)
    if (typeof words === 'string' ? now.words.startsWith(words) : words.test(now.words)) return now
  }
  throw new Error(`Tab does not reach ${words}`)
}

const typeAnew = async (page: Page, text: string) => {
  await page.keyboard.press('Control+A')
  await page.keyboard.type(text)
}

test('a heading is written and stood behind with the keyboard alone', async () => {
  const page = await theatre.visit('amina')
  await page.goto('/p/hemma-igen/avtal')
  await page.keyboard.press('Tab')
  expect((await focused(page)).words).toBe('Hoppa till innehållet')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Bakgrund')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/rubriker\/[0-9a-f-]{36}$/)
  await tabTo(page, /^(Texten|Skriv)/)
  while ((await focused(page)).tag !== 'TEXTAREA') await page.keyboard.press('Tab')
  await typeAnew(page, 'Skrivet utan mus.')
  await tabTo(page, 'Spara texten')
  await page.keyboard.press('Enter')
  await page.waitForURL(/klart=/)
  await tabTo(page, 'Bryggan står bakom')
  await page.keyboard.press('Enter')
  await page.waitForURL(/klart=stod_bakom/)
  expect(await page.locator('main').textContent()).toContain('Skrivet utan mus.')
})

test('in a low window what has focus is in sight, down to the last heading and the last advice', async () => {
  const page = await theatre.visit('amina', { viewport: { width: 1280, height: 600 } })
  await page.goto('/p/hemma-igen/avtal')
  await page.locator('main').getByRole('link', { name: 'Bakgrund' }).first().click()
  await page.waitForURL(/\/rubriker\/[0-9a-f-]{36}$/)
  const inSight = () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement!.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    })
  for (let i = 0; i < 90; i += 1) {
    await page.keyboard.press('Tab')
    const { tag, words } = await focused(page)
    if (tag === 'BODY') break
    expect(await inSight(), `«${words.slice(0, 40)}» is in sight`).toBe(true)
  }
})

test('what is wrong in a form has focus at once, also without script, and leads to its field', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await theatre.visit('amina', { javaScriptEnabled })
    await page.goto('/utmaningar/ny')
    await page.getByRole('button', { name: 'Dela utmaningen' }).press('Enter')
    await page.waitForLoadState('load')
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('ds-error-summary')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#field-title')
    await page.context().close()
  }
})

test('the menu and the parts of a partnership open and close on a telephone with the keyboard', async () => {
  const page = await theatre.visit('amina', { viewport: { width: 390, height: 844 } })
  await page.goto('/p/hemma-igen/oversikt')
  const menu = page.locator('details.menu > summary')
  await menu.focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('details.menu').getAttribute('open')).not.toBeNull()
  await page.keyboard.press('Escape')
  await page.locator('details.tabsm > summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect((await focused(page)).words).toBe('Översikt')
})
