import { afterAll, beforeAll, expect, test } from 'vitest'
import { fitsItsWindow } from './axe.ts'
import { telephone, type Theatre } from './stage.ts'
import { openWalk, type Met } from './walk.ts'

let theatre: Theatre
let met: Met[]
beforeAll(async () => {
  ;({ theatre, met } = await openWalk())
}, 600_000)
afterAll(() => theatre?.close())

test('no page scrolls sideways on a telephone', async () => {
  for (const [who, its] of Map.groupBy(met, (one) => one.who)) {
    const page = await theatre.visit(who, { viewport: telephone })
    for (const { path } of its) {
      await page.goto(path)
      await fitsItsWindow(page, path)
    }
    await page.context().close()
  }
}, 900_000)

test('the keyboard reaches everything that can be pressed or filled in', async () => {
  for (const [who, its] of Map.groupBy(met, (one) => one.who)) {
    const page = await theatre.visit(who)
    for (const { path } of its) {
      await page.goto(path)
      const groups = await page.evaluate(markWhatCanBeUsed)
      await page.evaluate(noteWhatIsReached)
      // A few at a time: the page keeps what it has met, and is asked seldom
      let missing = groups
      for (let pressed = 0; missing.length > 0 && pressed <= groups.length * 2 + 5;) {
        for (let i = 0; i < Math.max(10, missing.length); i += 1, pressed += 1) await page.keyboard.press('Tab')
        const reached = new Set(await page.evaluate(() => (globalThis as unknown as { reached: string[] }).reached))
        missing = groups.filter((group) => !reached.has(group))
      }
      expect(missing, path).toEqual([])
    }
    await page.context().close()
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

/** Runs in the page: keeps the name of each control that has had focus. */
function noteWhatIsReached(): void {
  const reached: string[] = []
  Object.assign(globalThis, { reached })
  const note = () => reached.push(document.activeElement?.getAttribute('data-reach') ?? '')
  note()
  document.addEventListener('focusin', note)
}
