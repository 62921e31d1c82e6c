import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, joinAll, putUp } from '#demonstration/play.ts'
import { homeAgain } from '#demonstration/stories/under-way.ts'
import { isAccessible } from './axe.ts'
import { openTheatre, telephone, type Theatre } from './stage.ts'

let theatre: Theatre
let meeting = ''
beforeAll(async () => {
  theatre = await openTheatre({ moved: true })
  theatre.stage.at('2026-08-20T09:00')
  const challenge = await putUp(theatre.stage, homeAgain)
  await joinAll(theatre.stage, challenge, homeAgain)
  await begin(theatre.stage, challenge, homeAgain)
  await theatre.stage.post('amina', '/p/hemma-igen/moten/nytt', {
    kind: 'dialogue',
    day: '2026-08-20',
    start: '17.00',
    end: '18.30',
    place: 'Kajgatan 4',
  })
  const found = await theatre.world.all
    .selectFrom('meeting')
    .select('id')
    .where('place', '=', 'Kajgatan 4')
    .executeTakeFirstOrThrow()
  meeting = `/p/hemma-igen/moten/${found.id}`
})
afterAll(() => theatre?.close())

test('while a meeting is under way each party’s time to speak is counted by keyboard, and lasts as the page is used', async () => {
  const page = await theatre.visit('amina', { viewport: telephone })
  await page.goto(meeting)
  const title = page.getByText('Taltid per part')
  expect(await title.count()).toBe(0)
  theatre.stage.at('2026-08-20T17:10')
  await page.reload()
  await title.press('Enter')
  const place = page.locator('[data-speaking]')
  const parties = place.locator('button[value]')
  const [one, other] = [parties.nth(0), parties.nth(1)]
  const times = () => place.locator('.pres').allInnerTexts()
  expect(await times()).toEqual((await parties.all()).map(() => '0:00'))
  await one.press('Space')
  expect(await one.getAttribute('aria-pressed')).toBe('true')
  const name = (await one.innerText()).trim()
  expect(await place.getByRole('status').innerText()).toBe(`${name} talar`)
  await expect.poll(async () => (await times())[0]).toBe('0:02')
  await isAccessible(page)
  // The next form that is sent takes the page away, and it goes on
  await page.reload()
  expect(await one.getAttribute('aria-pressed')).toBe('true')
  await other.press('Space')
  expect([await one.getAttribute('aria-pressed'), await other.getAttribute('aria-pressed')]).toEqual(['false', 'true'])
  const stood = (await times())[0]
  await expect.poll(async () => (await times())[1]).toBe('0:01')
  expect((await times())[0]).toBe(stood)
  await other.press('Space')
  expect(await place.getByRole('status').innerText()).toBe('Paus')
  await place.getByRole('button', { name: 'Börja om' }).press('Enter')
  expect((await times()).every((time) => time === '0:00')).toBe(true)
})

test('without script there is no timer, nobody else sees one’s own, and it is there for an hour more when a meeting runs late', async () => {
  const plain = await theatre.visit('amina', { javaScriptEnabled: false })
  await plain.goto(meeting)
  expect(await plain.getByText('Taltid per part').isVisible()).toBe(false)
  const another = await theatre.visit('elof')
  await another.goto(`/en${meeting}`)
  await another.getByText('Time to speak, by party').click()
  expect(await another.locator('[data-speaking] .pres').first().innerText()).toBe('0:00')
  for (const [time, seen] of [
    ['19:29', 1],
    ['19:31', 0],
  ] as const) {
    theatre.stage.at(`2026-08-20T${time}`)
    await another.reload()
    expect(await another.locator('[data-speaking]').count(), time).toBe(seen)
  }
})

test('an item is dragged to its place on the agenda, Escape puts it back, and the buttons do the same without script', async () => {
  theatre.stage.at('2026-08-20T17:20')
  for (const title of ['Läget', 'Nycklarna', 'Nästa kväll'])
    await theatre.stage.post('amina', `${meeting}/dagordning`, { title })
  const page = await theatre.visit('elof')
  await page.goto(meeting)
  const titles = () => page.locator('.agenda h3').allInnerTexts()
  const stood = await titles()
  expect(stood).toEqual(['Läget', 'Nycklarna', 'Nästa kväll'])
  const number = (at: number) => page.locator('.agenda .an').nth(at)
  const dragLast = async () => {
    const [from, to] = [(await number(stood.length - 1).boundingBox())!, (await number(0).boundingBox())!]
    await page.mouse.move(from.x + 2, from.y + 4)
    await page.mouse.down()
    await page.mouse.move(to.x + 2, to.y + 4, { steps: 5 })
  }
  await page.setViewportSize({ width: 1280, height: 3000 })
  await dragLast()
  expect((await titles())[0]).toBe(stood.at(-1))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await titles()).toEqual(stood)
  await dragLast()
  await Promise.all([page.waitForURL(/klart=flyttad/), page.mouse.up()])
  const moved = [stood.at(-1), ...stood.slice(0, -1)]
  expect(await titles()).toEqual(moved)
  await isAccessible(page)
  const plain = await theatre.visit('amina', { javaScriptEnabled: false })
  await plain.goto(meeting)
  expect(await plain.locator('.agenda h3').allInnerTexts()).toEqual(moved)
  expect(await plain.getByTitle('Dra för att flytta punkten').count()).toBe(0)
})
