import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAccessible } from './axe.ts'
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
const stands = (page: Page, words: RegExp) => expect.poll(() => standing(page).innerText()).toMatch(words)
async function open(who: string, options = {}) {
  const page = await theatre.visit(who, options)
  await page.goto(heading)
  await text(page).waitFor()
  return page
}

test('the notice of words that stand twice holds for everyone, light, dark and on a telephone', async () => {
  const twice = 'Vi öppnar dörren varje morgon och håller kaffet varmt för alla som kommer hit.'
  const writer = await theatre.visit('elof', { javaScriptEnabled: false })
  await writer.goto(heading)
  await writer.getByRole('textbox', { name: 'Text' }).fill(`${twice}\n\n${twice}`)
  await writer.getByRole('button', { name: 'Spara texten' }).click()
  for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { viewport: telephone }] as const) {
    const page = await open('elof', options)
    await page.locator('.stands-twice').waitFor()
    await isAccessible(page, `twice ${JSON.stringify(options)}`)
    await picture(page, `twice-${'viewport' in options ? 'telephone' : options.colorScheme}`)
    await page.context().close()
  }
  await writer.context().close()
})

test('who may only read a draft sees it and what is said of it, and finds nothing that writes', async () => {
  const { partnership_id } = await theatre.world.all
    .selectFrom('heading')
    .select('partnership_id')
    .where('title', '=', 'Bakgrund')
    .executeTakeFirstOrThrow()
  const osten = theatre.stage.person('osten')
  await theatre.world.all
    .insertInto('mandate')
    .values({ person_id: osten.id, partnership_id, capacity: 'co_opted' })
    .execute()
  const before = await theatre.world.all.selectFrom('heading_text').select('id').execute()
  for (const options of [{}, { colorScheme: 'dark', viewport: telephone }] as const) {
    const page = await theatre.visit('osten', options)
    await page.goto(heading)
    const reading = page.getByRole('group', { name: 'Texten, så som den skrivs just nu' })
    await reading.waitFor()
    await reading.focus()
    await page.keyboard.type('Inte jag.')
    expect(await reading.innerText()).not.toContain('Inte jag')
    expect(await page.locator('#skriv, section.agree form').count()).toBe(0)
    expect(await page.getByRole('button', { name: /^(Föreslå|Punktlista|Ta bort)/ }).count()).toBe(0)
    await isAccessible(page)
    await picture(page, `reading-a-draft${'viewport' in options ? '-telephone' : ''}`)
    for (const part of ['', '/laget', '/bilagor', '/tid', '/granskning', '/hela', '/filer']) {
      const answer = await page.goto(`/p/hemma-igen/avtal${part}`)
      expect([part, answer?.status()]).toEqual([part, 200])
      expect([part, await page.locator('main textarea, main input[type=file]').count()]).toEqual([part, 0])
    }
    await page.context().close()
  }
  const refused = await theatre.stage
    .post('osten', `${heading}/text`, { body: 'Inte jag.', act: 'save' })
    .catch(() => 'refused')
  expect(refused).toBe('refused')
  expect(await theatre.world.all.selectFrom('heading_text').select('id').execute()).toHaveLength(before.length)
})

test('when the right to write ends while the page is open it says so, and nothing can be pressed that would not be heard', async () => {
  const page = await open('amina')
  await text(page).press('Control+End')
  await page.keyboard.type(' Det sista.')
  await page.locator('section.agree').waitFor()
  await stands(page, all)
  await theatre.world.all
    .updateTable('mandate')
    .set({ ended_at: new Date() })
    .where('person_id', '=', theatre.stage.person('amina').id)
    .execute()
  const why = page.locator('.tools-all .shut')
  await why.waitFor()
  expect(await why.innerText()).toContain('ditt uppdrag har upphört')
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('shut')
  expect(await page.locator('section.agree .shut').count()).toBe(1)
  expect(await page.locator('section.agree').getByText('Vi vill prata mer').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Punktlista' }).count()).toBe(0)
  expect(await page.locator('main form[method=post] button:enabled').count()).toBe(0)
  await page.keyboard.type('Mer')
  expect(await page.locator('.ProseMirror').innerText()).not.toContain('Mer')
  await isAccessible(page)
  await picture(page, 'co-writing-shut')
  await page.context().close()
})
