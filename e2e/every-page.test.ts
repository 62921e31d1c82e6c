import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#paths'
import { fitsItsWindow, isAccessible, openTheatre, picture, telephone, type Theatre } from './stage.ts'
import { agreeOnFrames, begin, joinAll, lock, putUp, standBehind, write } from '#demonstration/play.ts'
import { assess, meetOnce } from '#demonstration/play-more.ts'
import { alike } from '#demonstration/stories/answers.ts'
import { homeAgain } from '#demonstration/stories/under-way.ts'

let theatre: Theatre
/** Addresses that a person of the story meets, filled in from what stands on the pages before them. */
let met: string[]

beforeAll(async () => {
  theatre = await openTheatre()
  const { stage } = theatre
  stage.at('2026-08-20')
  const challenge = await putUp(stage, homeAgain)
  await joinAll(stage, challenge, homeAgain)
  await begin(stage, challenge, homeAgain)
  await meetOnce(stage, homeAgain, '2026-09-17', '2026-09-04')
  await assess(stage, homeAgain, 'iop-i-korthet', alike)
  stage.at('2026-10-20')
  await write(stage, homeAgain)
  await agreeOnFrames(stage, homeAgain)
  await standBehind(stage, homeAgain)
  await lock(stage, homeAgain)
  met = await walk()
}, 600_000)
afterAll(() => theatre?.close())

/** Follows every link from one's own pages, once per kind of address. */
async function walk(): Promise<string[]> {
  const page = await theatre.visit('amina')
  const known = new Map<string, string>()
  const files = new Set<string>()
  const waiting = [
    '/',
    '/mina',
    '/konto',
    '/utmaningar',
    '/p/hemma-igen/oversikt',
    '/p/hemma-igen/publicering',
    '/p/hemma-igen/historik',
  ]
  const kindOf = (path: string) =>
    path
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
      .replace(/^\/hos\/.+/, '/hos/:x')
      .replace(/\/fraga\/\d+/, '/fraga/:n')
  while (waiting.length > 0) {
    const path = waiting.shift()!
    if (known.has(kindOf(path)) || files.has(kindOf(path))) continue
    known.set(kindOf(path), path)
    const answer = await page.request.get(path)
    if (!answer.headers()['content-type']?.startsWith('text/html')) {
      known.delete(kindOf(path))
      files.add(kindOf(path))
      continue
    }
    await page.goto(path)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => new URL(link.getAttribute('href') ?? '/', location.href).pathname))
    waiting.push(...links.filter((link) => !/^\/(en|-)(\/|$)/.test(link) && !/\.(pdf|csv|json)$/.test(link)))
  }
  await page.context().close()
  return [...known.values()]
}

test('the walk meets the pages of every room', () => {
  expect(met.length).toBeGreaterThan(35)
  for (const room of [
    paths.register,
    paths.suitability,
    paths.challenges,
    '/p/hemma-igen/avtal',
    '/p/hemma-igen/eget-rum',
  ]) {
    expect(met).toContain(room)
  }
})

test('every page is accessible, in Swedish and in English, light and dark, with everything unfolded', async () => {
  const page = await theatre.visit('amina')
  for (const path of met) {
    for (const [language, scheme] of [
      ['', 'light'],
      ['/en', 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`${language}${path}`)
      expect(await page.locator('html').getAttribute('lang')).toBe(language === '' ? 'sv' : 'en')
      expect(await page.locator('h1').count(), path).toBe(1)
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)))
      await isAccessible(page, `${language}${path} ${scheme}`)
    }
  }
}, 900_000)

test('no page scrolls sideways on a telephone, and a picture of each is kept', async () => {
  const page = await theatre.visit('amina', { viewport: telephone })
  for (const path of met) {
    await page.goto(path)
    await fitsItsWindow(page, path)
    await picture(page, `telefon-sida${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll('/', '-')}`)
  }
}, 900_000)

test('the keyboard reaches everything that can be pressed or filled in, on every page', async () => {
  const page = await theatre.visit('amina')
  for (const path of met) {
    await page.goto(path)
    const groups = await page.evaluate(markWhatCanBeUsed)
    const reached = new Set<string>()
    await page.locator('body').press('Tab')
    for (let i = 0; i < groups.length * 2 + 5; i += 1) {
      const group = await page.evaluate(() => document.activeElement?.getAttribute('data-reach') ?? '')
      if (group) reached.add(group)
      await page.keyboard.press('Tab')
    }
    expect(
      groups.filter((group) => !reached.has(group)),
      path,
    ).toEqual([])
  }
}, 600_000)

test('before sign-in no cookie is set and nothing is stored', async () => {
  const page = await theatre.visit(null)
  for (const path of ['/', '/partnerskap', '/hitta-ratt-vag', '/logga-in']) await page.goto(path)
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

/** Runs in the page: gives every visible control a name of its own; radio buttons of one question share one, as Tab does. */
function markWhatCanBeUsed(): string[] {
  const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
  const visible = controls.filter((one) => one.checkVisibility() && one.getAttribute('type') !== 'hidden')
  const names = visible.map((one, index) => {
    const isRadio = one.getAttribute('type') === 'radio'
    const name = isRadio
      ? `radio ${one.getAttribute('name')}`
      : `${index} ${one.tagName} ${one.textContent?.trim().slice(0, 30)}`
    one.setAttribute('data-reach', name)
    return name
  })
  return [...new Set(names)]
}
