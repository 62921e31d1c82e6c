import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, joinAll, putUp } from '#demonstration/play.ts'
import { homeAgain } from '#demonstration/stories/under-way.ts'
import { isAccessible } from './axe.ts'
import { openTheatre, press, type Theatre } from './stage.ts'

let theatre: Theatre
let page: string
const text = homeAgain.texts.dispute!
beforeAll(async () => {
  theatre = await openTheatre()
  const { stage } = theatre
  stage.at('2026-08-20')
  const challenge = await putUp(stage, homeAgain)
  await joinAll(stage, challenge, homeAgain)
  await begin(stage, challenge, homeAgain)
  await stage.post('amina', '/p/hemma-igen/avtal/rubriker', { act: 'begin' })
  const heading = (await stage.headingsOf('hemma-igen')).find(({ kind }) => kind === 'dispute')!
  page = `/p/hemma-igen/avtal/rubriker/${heading.id}`
  await stage.post('amina', `${page}/text`, { act: 'save', body: text, based_on: '' })
})
afterAll(() => theatre?.close())

test('one party suggests, the others see it in the text and take it in; a comment stays with its words', async () => {
  const saga = await theatre.visit('saga')
  await saga.goto(page)
  await saga.getByRole('link', { name: 'Föreslå en ändring' }).click()
  await saga.getByLabel('Texten så som ni föreslår den').fill(text.replace('en månad', 'två veckor'))
  await saga.getByLabel('Varför föreslår ni det här?').fill('kortare tid')
  await press(saga, 'Lägg fram förslaget')

  const amina = await theatre.visit('amina')
  await amina.goto(page)
  expect(await amina.locator('.doc > p del').textContent()).toContain('en månad')
  expect(await amina.locator('.doc > p ins').textContent()).toContain('två veckor')
  await isAccessible(amina)
  await press(amina, /^Ta in/)
  // Words are marked with the pointer, and the button beside them fills in the form
  await amina.evaluate(() => {
    const piece = [...document.querySelectorAll('.doc [data-at]')].find((one) =>
      one.textContent?.includes('ansvarig handläggare'),
    )!
    const words = piece.firstChild!
    const start = words.textContent!.indexOf('ansvarig handläggare')
    const range = document.createRange()
    range.setStart(words, start)
    range.setEnd(words, start + 'ansvarig handläggare'.length)
    document.getSelection()!.removeAllRanges()
    document.getSelection()!.addRange(range)
  })
  await amina.getByRole('button', { name: 'Kommentera det markerade' }).click()
  await amina.getByLabel('Vad vill du säga om det?').fill('Vem är det hos er?')
  await press(amina, 'Kommentera')
  expect(await amina.locator('mark.said').textContent()).toBe('ansvarig handläggare')

  const elof = await theatre.visit('elof', { javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  await elof.goto(page)
  await press(elof, /^Ta in/)
  const paper = elof.locator('.doc').first()
  expect(await paper.textContent()).toContain('inom två veckor.')
  expect(await paper.locator('ins').count()).toBe(0)
  expect(await elof.locator('mark.said').textContent()).toBe('ansvarig handläggare')
  await amina.setViewportSize({ width: 390, height: 844 })
  await amina.goto(`${page}/forslag`)
  await isAccessible(amina)
})
