import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assessing } from '#test/assessment.ts'
import type { SomePartnership, Someone } from '#test/world.ts'
import { isAccessible } from './axe.ts'
import { desktop, openTheatre, picture, press, telephone, type Theatre } from './stage.ts'

const mapSteps = ['satta-agendan', 'formulering', 'beslut', 'genomforande', 'granskning', 'omformulering']

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

test('an evening with a telephone: the answer is saved as it is written, and looked over before it is handed in', async () => {
  const [mine] = partnership.parties
  const acts = assessing(theatre.world, partnership)
  const round = await acts.begin(mine!)
  const page = await at(mine!.representative, `${acts.at}/${round}/svara`, { viewport: telephone })
  await isAccessible(page)
  await page.getByLabel('Stämmer helt').first().focus()
  expect(await page.getByText('0 av 7 sparade').isVisible()).toBe(true)
  await page.keyboard.press('Space')
  // The count follows what is chosen, and says when it is saved
  expect(await page.getByText('1 av 7 ifyllda, inte sparade än').isVisible()).toBe(true)
  await page.getByLabel('Med egna ord').first().fill('Vi vill samma sak')
  await page.getByText(/^Sparat \d\d\.\d\d$/).waitFor()
  expect(await page.getByText('1 av 7 sparade').isVisible()).toBe(true)
  // It goes on saving: the form knows what was saved last
  await page.getByLabel('Med egna ord').first().fill('Vi vill samma sak, men inte lika fort')
  await page.waitForResponse((response) => new URL(response.url()).search === '?klart=sparat')
  const again = await at(mine!.representative, `${acts.at}/${round}/svara`)
  expect(await again.getByLabel('Med egna ord').first().inputValue()).toBe('Vi vill samma sak, men inte lika fort')
  expect(await again.getByText('1 av 7 sparade').isVisible()).toBe(true)
  await press(page, 'Spara och se över')
  await isAccessible(page)
  expect(await page.getByText('6 punkter är inte besvarade.').isVisible()).toBe(true)
  await press(page, 'Lämna in svaret')
  expect(await page.getByText('Ert svar är inlämnat. Det öppnas när alla har svarat.').isVisible()).toBe(true)
})

test('without script the same: radio cards, a draft, a check, handed in, and then opened', async () => {
  const [, theirs] = partnership.parties
  const acts = assessing(theatre.world, partnership)
  const page = await at(theirs!.representative, acts.at, { javaScriptEnabled: false })
  await page.getByRole('link', { name: /^Svara för er part/ }).click()
  for (const card of await page.getByLabel('Stämmer delvis').all()) await card.check({ force: true })
  await page.getByLabel('Med egna ord').first().fill('Vi tvekar')
  await press(page, 'Spara utkast')
  expect(await page.getByText('7 av 7 sparade').isVisible()).toBe(true)
  await press(page, 'Spara och se över')
  await press(page, 'Lämna in svaret')
  expect(await page.getByRole('heading', { name: 'Alla sju punkter behöver ni prata om.' }).isVisible()).toBe(true)
  await press(page, 'Lägg på nästa mötes dagordning')
  expect(await page.getByText('På dagordningen').count()).toBe(7)
})

test(
  'axe has nothing to say on the pages of the assessment, by day and night, in both languages',
  { timeout: 400_000 },
  async () => {
    const [mine, theirs] = partnership.parties
    const acts = assessing(theatre.world, partnership)
    const map = await acts.begin(theirs!, 'samverkanskarta')
    for (const [index, party] of partnership.parties.entries()) {
      const sheet = Object.fromEntries(
        mapSteps.flatMap((key, step) => [
          [`step_${key}`, '1'],
          [`wanted_${key}`, String(step < 4 ? 4 : 3 + index)],
        ]),
      )
      await theatre.world.post(party.representative, `${acts.at}/${map}/svara`, { ...sheet, seen: '0' })
      await acts.handIn(party, map)
    }
    const again = await acts.begin(theirs!)
    for (const party of partnership.parties) await acts.answer(party, again, [4, 4, 4, 4, 4, 4, 1], 'Nu')
    const live = await acts.begin(theirs!, 'kannetecken')
    for (const [language, scheme, viewport] of [
      ['', 'light', desktop],
      ['/en', 'dark', telephone],
    ] as const) {
      const page = await at(mine!.representative, `${language}${acts.at}`, { viewport })
      await page.emulateMedia({ colorScheme: scheme })
      const pages = {
        index: '',
        opened: `/${again}`,
        map: `/${map}`,
        live: `/${live}`,
        answer: `/${live}/svara`,
        check: `/${live}/inlamning`,
      }
      for (const [name, path] of Object.entries(pages)) {
        const answer = await page.goto(`${language}${acts.at}${path}`)
        expect(answer?.status()).toBe(200)
        await openAll(page)
        await isAccessible(page)
        await picture(page, `assessment-${name}-${scheme}`)
      }
    }
  },
)
