import type { Page } from 'playwright-core'
import { lineTo } from './line.ts'

/** What can be pressed or filled in on the page as it is, and that Tab does not come to: as many names as there are. */
export async function beyondTheKeyboard(page: Page): Promise<string[]> {
  const groups = await page.evaluate(markWhatCanBeUsed)
  await page.evaluate(noteWhatIsReached)
  // A few at a time: the page keeps what it has met, and is asked seldom
  let missing = groups
  for (let pressed = 0; missing.length > 0 && pressed <= groups.length * 2 + 5;) {
    const times = Math.max(10, missing.length)
    await pressTab(page, times)
    pressed += times
    const reached = new Set(await page.evaluate(() => (globalThis as unknown as { reached: string[] }).reached))
    missing = groups.filter((group) => !reached.has(group))
  }
  return missing
}

/** Holds Tab down until it has been felt so many times, without waiting for one before the next is asked for. */
async function pressTab(page: Page, times: number): Promise<void> {
  const line = await lineTo(page)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }
  const felt = Array.from({ length: times }, () => line.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }))
  await Promise.all([...felt, line.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab })])
}

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
