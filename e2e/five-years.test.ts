import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fiveYears, invitee, room, states } from '#test/five-years.ts'
import { faultsOn, fitsItsWindow } from './axe.ts'
import { sights, type Sight } from './five-years.ts'
import { desktop, openTheatre, picture, press, telephone, type Theatre } from './stage.ts'
import { invitedTo, saidOn } from './ways.ts'

let theatre: Theatre
const windows = new Map<string, Page>()
beforeAll(async () => {
  theatre = await openTheatre({ moved: true })
  for (const who of ['amina', 'saga', 'nora']) windows.set(who, await theatre.visit(who))
  windows.set('visitor', await theatre.visit(null))
})
afterAll(() => theatre?.close())

/** Opens a page, and from it the first that it leads to of a kind. */
async function open(page: Page, { at, via }: Pick<Sight, 'at' | 'via'>) {
  await page.goto(at)
  if (!via) return
  const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const link = links.find((address) => via.test(address))
  expect(link, `${at} leads to ${via}`).toBeDefined()
  await page.goto(link!)
}

/** What a page says holds all of this and none of that; spaces are one, as eyes have them. Gathered, so that one run tells of every state. */
async function says(page: Page, where: string, words: readonly string[], never: readonly string[] = []) {
  const said = (await saidOn(page)).replace(/\s+/g, ' ')
  for (const one of words) expect.soft(said, where).toContain(one)
  for (const one of never) expect.soft(said, where).not.toContain(one)
}

/** The partnership's home: the phase that is marked as now, with its day, and what it says. */
async function seeHome(name: string, { phase, home = [], notHome }: Sight) {
  const page = windows.get('amina')!
  await page.setViewportSize(desktop)
  await page.goto(`${room}/oversikt`)
  const [now = ''] = await page.locator('[aria-current=step]').allInnerTexts()
  expect.soft(now.replace(/\s+/g, ' ').replace('Nu: ', ''), `${name}, the phase`).toBe(phase)
  await says(page, `${name}, home`, home, notHome)
}

test('five years of a partnership are seen in the browser, state by state, and every day is dated right', async () => {
  const lived: string[] = []
  for await (const state of fiveYears(theatre.stage)) {
    const sight = sights[state]
    const page = windows.get(sight.who ?? 'amina')!
    const viewport = lived.length % 2 === 0 ? desktop : telephone
    const name = `fem-ar-${String(lived.push(state)).padStart(2, '0')}-${state}`
    if (sight.home) await seeHome(name, sight)
    if (sight.toDo) {
      await windows.get('amina')!.goto('/mina/att-gora')
      await says(windows.get('amina')!, `${name}, to do`, sight.toDo, sight.notToDo)
    }
    await page.setViewportSize(viewport)
    await open(page, sight)
    await says(page, name, sight.says, sight.never)
    await fitsItsWindow(page, name)
    expect.soft(await faultsOn(page), name).toEqual([])
    await picture(page, name)
    if (state === 'report-locked') await ask()
  }
  expect(lived).toEqual([...states])
})

/** Whoever was invited opens the letter's link and asks. */
async function ask() {
  const { link, starts } = await invitedTo(theatre, invitee)
  expect(starts).toBe('2038-05-31T13:00:00')
  const page = windows.get('visitor')!
  await page.goto(link)
  await page.locator('main textarea').fill('Hur många kommer igen?')
  await press(page, 'Skicka frågan')
}
