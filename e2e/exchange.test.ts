import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { begin, joinAll, putUp } from '#demonstration/play.ts'
import { homeAgain } from '#demonstration/stories/under-way.ts'
import { isAccessible } from './axe.ts'
import { openTheatre, press, telephone, type Theatre } from './stage.ts'

let theatre: Theatre
let heading: string
const at = '/p/hemma-igen/avtal'
const text = homeAgain.texts.dispute!
beforeAll(async () => {
  theatre = await openTheatre({ together: true })
  const { stage } = theatre
  stage.at('2026-08-20')
  const challenge = await putUp(stage, homeAgain)
  await joinAll(stage, challenge, homeAgain)
  await begin(stage, challenge, homeAgain)
  await stage.post('amina', `${at}/rubriker`, { act: 'begin' })
  const { id } = (await stage.headingsOf('hemma-igen')).find(({ kind }) => kind === 'dispute')!
  heading = `${at}/rubriker/${id}`
  await stage.post('amina', `${heading}/text`, { act: 'save', body: text, based_on: '' })
})
afterAll(() => theatre?.close())

/** Opens everything that folds, so that axe sees it. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true
  })

test('the editor is fetched where texts are written together and nowhere else', async () => {
  const page = await theatre.visit('amina')
  const editors = () => page.locator('script[src*="co-writing"]').count()
  await page.goto(heading)
  expect(await editors()).toBe(1)
  const others = [at, `${at}/filer`, `${at}/bilagor`, `${at}/hela`, `${at}/laget`, `${heading}/historik`, '/bibliotek']
  for (const path of others) {
    await page.goto(path)
    expect(await editors(), path).toBe(0)
  }
  await page.close()
})

test('a Word file goes out, comes in on a telephone without script, and its change is a suggestion that the other sees', async () => {
  const amina = await theatre.visit('amina')
  await amina.goto(`${at}/filer`)
  await isAccessible(amina)
  const [word] = await Promise.all([
    amina.waitForEvent('download'),
    amina.getByRole('link', { name: 'Word', exact: true }).click(),
  ])
  expect(word.suggestedFilename()).toBe('hemma-igen-utkast.docx')
  expect((await readFile(await word.path())).subarray(0, 2).toString()).toBe('PK')

  const elof = await theatre.visit('elof', { javaScriptEnabled: false, viewport: telephone })
  const buffer = Buffer.from(
    `# Avtal\n\n## Hävning och tvist\n\n${text.replace('en månad', 'två veckor')}\n\n## Fika\n\nBullar.`,
  )
  await elof.goto(`${at}/filer`)
  await elof.locator('input[type=file]').setInputFiles({ name: 'avtal.md', mimeType: 'text/markdown', buffer })
  await press(elof, 'Läs filen')
  expect(await elof.locator('main').textContent()).toContain('Blir förslag')
  await isAccessible(await shownAs(elof))
  await elof.getByLabel('Vart ska ”Fika” gå?').selectOption('leave')
  await press(elof, 'Ta in i avtalet')
  expect(await elof.locator('main').textContent()).toContain('det blev 1 förslag')

  await amina.goto(`${heading}/forslag`)
  await unfold(amina)
  expect(await amina.locator('ins').first().textContent()).toContain('två veckor')
  await isAccessible(amina)
})

/** The same page with script, for axe: it needs one. */
async function shownAs(page: Page): Promise<Page> {
  const own = await theatre.visit('elof', { viewport: telephone })
  await own.goto(page.url())
  await unfold(own)
  return own
}

test('two versions are compared in one and side by side, and an earlier text stands again as a new version', async () => {
  const saga = await theatre.visit('saga')
  const { stage } = theatre
  const based = await theatre.world.all
    .selectFrom('heading_text')
    .select('id')
    .where('heading_id', '=', heading.split('/').at(-1)!)
    .executeTakeFirstOrThrow()
  const body = text.replace('en månad', 'tre veckor')
  await stage.post('saga', `${heading}/text`, { act: 'save', body, based_on: based.id })
  await saga.goto(`${heading}/historik?fran=1&till=2`)
  expect(await saga.locator('main del').first().textContent()).toContain('en månad')
  expect(await saga.locator('main ins').first().textContent()).toContain('tre veckor')
  await unfold(saga)
  await isAccessible(saga)
  await saga.getByRole('link', { name: 'Visa bredvid varandra' }).click()
  await saga.waitForURL('**visa=bredvid**')
  await isAccessible(saga)
  await saga.setViewportSize(telephone)
  await isAccessible(saga)
  await press(saga, /Låt .*gälla igen/)
  const texts = await theatre.world.all
    .selectFrom('heading_text')
    .select(['body', 'manner'])
    .where('heading_id', '=', heading.split('/').at(-1)!)
    .orderBy('seq')
    .execute()
  expect(texts.map(({ manner }) => manner)).toEqual(['written', 'written', 'restored'])
  expect(texts[2]!.body).toBe(text)
})

test('annexes are written by keyboard alone, without script, and stand in the order they came', async () => {
  const amina = await theatre.visit('amina', { javaScriptEnabled: false })
  for (const title of ['Så räknar vi', 'Karta']) {
    await amina.goto(`${at}/bilagor`)
    await amina.getByLabel('Vad bilagan heter').focus()
    await amina.keyboard.type(title)
    await amina.getByLabel(/Eller skriv texten här/).focus()
    await amina.keyboard.type('Vi delar lika.')
    await amina.getByRole('button', { name: 'Lägg till bilagan' }).focus()
    await Promise.all([amina.waitForURL('**klart=tillagd'), amina.keyboard.press('Enter')])
  }
  const page = await theatre.visit('amina', { viewport: telephone })
  await page.goto(`${at}/bilagor`)
  await unfold(page)
  await isAccessible(page)
  expect(await page.locator('main').textContent()).toMatch(/Så räknar vi[^]*Karta/)
})

test('the library is searched from a heading on a telephone where nothing is found yet', async () => {
  const page = await theatre.visit('elof', { viewport: telephone })
  await page.goto(`${heading}/bibliotek?q=dialog`)
  await isAccessible(page)
  expect(await page.locator('h2').first().textContent()).toBe('Biblioteket: Hävning och tvist')
})
