import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fitsItsWindow, isAccessible } from './axe.ts'
import { openHeading } from './heading.ts'
import { picture, telephone, type Theatre } from './stage.ts'

let theatre: Theatre
let heading = ''
beforeAll(async () => {
  ;({ theatre, heading } = await openHeading())
})
afterAll(() => theatre?.close())

const text = (page: Page) => page.getByRole('textbox', { name: 'Texten, som ni skriver tillsammans' })
const standing = (page: Page) => page.locator('.saved')
const all = /^(Allt är sparat|Sparat \d)/
const says = (page: Page, words: string) => expect.poll(() => text(page).innerText()).toContain(words)
const stands = (page: Page, words: RegExp) => expect.poll(() => standing(page).innerText()).toMatch(words)
async function write(page: Page, words: string) {
  await text(page).press('Control+End')
  await page.keyboard.type(words)
}
async function open(who: string, options = {}) {
  const page = await theatre.visit(who, options)
  await page.goto(heading)
  await text(page).waitFor()
  return page
}
/** What the browser still holds of texts that have not arrived. */
const held = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name).filter((name) => name?.startsWith('samhandling-')),
  )

test('two write in one heading, one of them for a while without contact, and a page that is closed then loses nothing', async () => {
  const [amina, elof] = [await open('amina'), await open('elof')]
  await stands(amina, all)
  await write(amina, 'Vi hälsar på samma dag.')
  await says(elof, 'Vi hälsar på samma dag.')
  // The first words of a heading bring its tools with them
  for (const page of [amina, elof]) await page.locator('section.agree').waitFor()
  await amina.getByText('Kommentera ett ställe').waitFor()
  await expect.poll(() => elof.locator('.here').innerText()).toContain('Amina')
  await elof.context().setOffline(true)
  await write(elof, ' Kommunen ringer först.')
  await write(amina, ' Alla får ett besök.')
  await stands(elof, /^Ingen kontakt/)
  await picture(elof, 'co-writing-away')
  await elof.context().setOffline(false)
  for (const page of [amina, elof]) {
    await says(page, 'Kommunen ringer först.')
    await says(page, 'Alla får ett besök.')
    await stands(page, all)
  }
  await elof.context().setOffline(true)
  await write(elof, ' Det sista hann inte fram')
  await stands(elof, /^Ingen kontakt/)
  // Laid in the browser before the page is closed in the middle of the sentence
  await expect.poll(() => held(elof)).toHaveLength(1)
  const again = await elof.context().newPage()
  await elof.close()
  await elof.context().setOffline(false)
  await again.goto(heading)
  await says(again, 'Det sista hann inte fram')
  await says(amina, 'Det sista hann inte fram')
  await stands(again, all)
  await again.context().close()
  await amina.context().close()
})

/** The words that are marked in the text, without what is said of them. */
const markedIn = (page: Page, kind: string) => expect.poll(() => page.locator(`.writing ${kind}`).allInnerTexts())
const focusOn = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[id]')?.id ?? document.activeElement?.tagName)

test('the review, a comment and a suggestion stand in the text as it is typed, for who only reads it too', async () => {
  const { partnership_id } = await theatre.world.all
    .selectFrom('heading')
    .select('partnership_id')
    .where('title', '=', 'Bakgrund')
    .executeTakeFirstOrThrow()
  await theatre.world.all
    .insertInto('mandate')
    .values({ person_id: theatre.stage.person('osten').id, partnership_id, capacity: 'co_opted' })
    .execute()
  const [amina, elof, osten] = [await open('amina'), await open('elof'), await theatre.visit('osten')]
  await osten.goto(heading)
  await write(amina, '. Den som är sen betalar vite.')
  const reading = osten.getByRole('group', { name: 'Texten, så som den skrivs just nu' })
  await expect.poll(() => reading.innerText()).toContain('betalar vite')
  expect(await osten.getByRole('button', { name: 'Punktlista' }).count()).toBe(0)
  await stands(osten, all)
  for (const page of [amina, elof, osten]) await markedIn(page, 'mark.found-words').toEqual(['vite'])
  // From the caret to the advice and back, by keyboard alone
  for (let step = 0; step < 3; step += 1) await amina.keyboard.press('ArrowLeft')
  await amina.keyboard.press('Alt+Enter')
  const advice = await focusOn(amina)
  expect(advice).toMatch(/^rad-\d+$/)
  await amina.getByRole('link', { name: 'Visa i texten' }).focus()
  await amina.keyboard.press('Enter')
  await expect.poll(() => amina.evaluate(() => getSelection()?.toString())).toMatch(/^vite/)
  await osten.getByRole('link', { name: 'Visa i texten' }).click()
  await expect.poll(() => osten.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${advice}`)
  await amina.keyboard.press('Control+Alt+m')
  await amina.keyboard.type('Hur kom det med?')
  await write(elof, ' Slut.')
  await elof.keyboard.press('Control+Home')
  await elof.keyboard.type('Allra först: ')
  await amina.getByRole('button', { name: 'Skicka kommentaren' }).click()
  for (const page of [amina, elof, osten]) await markedIn(page, 'mark.said').toEqual(['vite'])
  await elof.keyboard.type('och sedan. ')
  await says(amina, 'och sedan. ')
  await markedIn(amina, 'mark.said').toEqual(['vite'])
  await amina.locator('section.thread').getByText('Hur kom det med?').waitFor()
  await elof.getByRole('link', { name: 'kommentar 1' }).first().click()
  expect(await focusOn(elof)).toMatch(/^samtal-/)
  // The words that a suggestion exchanges are struck out, and its card stands under the paragraph
  await amina.getByRole('link', { name: 'Visa i texten' }).click()
  await expect.poll(() => amina.evaluate(() => getSelection()?.toString())).toMatch(/^vite/)
  await amina.getByRole('button', { name: 'Föreslå', exact: true }).click()
  await amina.getByLabel('Så här föreslår ni att det ska stå').fill('inget')
  await amina.getByRole('button', { name: 'Lägg fram förslaget' }).click()
  await expect
    .poll(() => amina.locator('.say-about .ds-validation-message').allInnerTexts())
    .toContain('Skriv något först.')
  await amina.getByLabel('Varför föreslår ni det?').fill('vi hjälps åt')
  await amina.getByRole('button', { name: 'Lägg fram förslaget' }).click()
  await markedIn(elof, 'del').toEqual(['vite'])
  await expect.poll(() => elof.locator('.writing ins').innerText()).toContain('inget')
  await elof.locator('.writing .sugg').getByText('vi hjälps åt').waitFor()
  await picture(elof, 'co-writing-beside')
  await isAccessible(elof)
  for (const page of [amina, elof, osten]) await page.context().close()
})

test('signing out leaves nothing of the text in the browser', async () => {
  const page = await open('saga')
  await page.context().setOffline(true)
  await write(page, ' Hemligt.')
  await expect.poll(() => held(page)).toHaveLength(1)
  // The page is left before anything has arrived
  await page.goto('about:blank')
  await page.context().setOffline(false)
  await page.goto('/konto')
  expect(await held(page)).toHaveLength(1)
  await page.locator('form[action="/logga-ut"] button').click()
  await page.waitForLoadState('load')
  await expect.poll(() => held(page)).toEqual([])
  await page.context().close()
})

test('with the keyboard alone: along the tools with the arrows, a list, a table and a link', async () => {
  const page = await open('amina')
  await text(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  const along = async (name: string) => {
    for (let steps = 0; steps < 20 && !(await focused()).includes(name); steps += 1)
      await page.keyboard.press('ArrowRight')
    expect(await focused()).toContain(name)
    await page.keyboard.press('Enter')
  }
  await along('Punktlista')
  await page.keyboard.type('Nycklar')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Telefon')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Läs mer hos ')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('https://exempel.se/norrvik')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Home')
  await along('Tabell')
  await page.keyboard.type('Vem')
  await page.keyboard.press('Tab')
  await page.keyboard.type('När')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Hur')
  await stands(page, /^Sparat/)
  const kept = await theatre.world.all
    .selectFrom('heading_text')
    .select('body')
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(kept.body).toContain('- Nycklar\n- Telefon')
  expect(kept.body).toContain('[https://exempel.se/norrvik](https://exempel.se/norrvik)')
  expect(kept.body).toContain('| Vem | När | Hur |')
  // A tool gives focus back before the next key, however soon that one comes
  const tool = page.getByRole('button', { name: 'Ny rad' })
  const focus = await tool.evaluate((one: HTMLButtonElement) => {
    one.focus()
    one.click()
    return document.activeElement?.role
  })
  expect(focus).toBe('textbox')
  await page.context().close()
})

test('the page holds for everyone: light, dark, on a telephone and with the link form open', async () => {
  const elof = await open('elof')
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open('amina', { colorScheme })
    await write(page, ' Hej.')
    await page.keyboard.press('Control+k')
    await page.locator('.link-form').waitFor()
    await picture(page, `co-writing-${colorScheme}`)
    await isAccessible(page)
    // Every panel open at once
    await page.getByRole('link', { name: 'Visa i texten' }).first().click()
    await page.getByRole('button', { name: 'Kommentera', exact: true }).click()
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll<HTMLDetailsElement>('main details')) panel.open = true
    })
    await picture(page, `co-writing-open-${colorScheme}`)
    await isAccessible(page)
    await page.context().close()
  }
  const phone = await open('amina', { viewport: telephone })
  await write(phone, ' Från fickan.')
  await fitsItsWindow(phone)
  await picture(phone, 'co-writing-telephone')
  await phone.context().close()
  await elof.context().close()
})

test('two write the notes of a meeting, one of them in the plain form without script, and go on to the next point', async () => {
  const called = { kind: 'idea', day: '24 aug 2026', start: '13', end: '14', place: 'Kajgatan 4', suggest: 'yes' }
  const page = (await theatre.stage.post('amina', '/p/hemma-igen/moten/nytt', called)).split('?')[0]!
  const note = { name: 'Anteckningen, som ni skriver tillsammans' }
  const amina = await theatre.visit('amina')
  await amina.goto(page)
  await amina
    .locator('#p1')
    .getByRole('link', { name: /Skriv anteckning/ })
    .click()
  await amina.getByRole('textbox', note).waitFor()
  const elof = await theatre.visit('elof', { javaScriptEnabled: false })
  await elof.goto(amina.url())
  await elof.getByRole('textbox', { name: 'Anteckning' }).fill('Alla berättade vilka de är.')
  await elof.getByRole('button', { name: 'Spara anteckningen' }).click()
  const text = amina.getByRole('textbox', note)
  await expect.poll(() => text.innerText()).toContain('Alla berättade')
  await text.press('Control+End')
  await amina.keyboard.type(' Elof har varit med längst.')
  await stands(amina, all)
  await isAccessible(amina)
  await picture(amina, 'notes-together')
  await amina.setViewportSize(telephone)
  await fitsItsWindow(amina)
  await picture(amina, 'notes-together-telephone')
  // The page without script shows the version that is made when the writing has been still for a while
  await expect
    .poll(async () => (await elof.reload(), elof.locator('#p1').innerText()), { interval: 500 })
    .toContain('varit med längst.')
  await amina.getByRole('link', { name: 'Nästa punkt' }).click()
  await amina.locator('#p2').getByRole('textbox', note).waitFor()
  for (const one of [amina, elof]) await one.context().close()
})
