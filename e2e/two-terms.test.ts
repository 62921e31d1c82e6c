import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { amend } from './amend.ts'
import { fitsItsWindow, isAccessible } from './axe.ts'
import { openTheatre, picture, press, telephone, type Theatre } from './stage.ts'
import { takeOver } from './take-over.ts'
import { fill, invitedTo, mailedTo, meetingOn, saidOn, send, sumsIn, unfold } from './ways.ts'

/**
 * A running partnership through two terms, by three people in windows of their own: Amina leads for the association and has a
 * telephone, Saga takes notes for the region without script, and Nora is the region's responsible officer and reads English.
 */
let theatre: Theatre
let amina: Page
let saga: Page
let nora: Page
let room = ''
let first = ''
let second = ''
const pairs = () => [[amina, 'Amina Strandvall'] as const, [saga, 'Saga Holmvret'] as const]
const both = () => [amina, saga]
const at = (moment: string) => theatre.stage.at(moment)
const look = async (page: Page, name: string) => {
  await picture(page, `tva-terminer-${name}`)
  await fitsItsWindow(page, name)
}

beforeAll(async () => {
  theatre = await openTheatre({ moved: true })
  at('2027-01-12')
  amina = await theatre.visit('amina', { viewport: telephone })
  saga = await theatre.visit('saga', { javaScriptEnabled: false })
  nora = await theatre.visit('nora')
})
afterAll(() => theatre?.close())

test('an agreement on paper is taken over by both parties, with its goal, its promise and its next meeting', async () => {
  ;({ room, first } = await takeOver(theatre, amina, saga))
  expect(first).toContain(`${room}/moten/`)
  await look(amina, 'oversikt')
})

test('the rota is fair; a called meeting opens in other calendars, and a moved one is the same event, led by whose turn it then is', async () => {
  await amina.goto(`${room}/grupper`)
  await unfold(amina, '[name=purpose]')
  await fill(amina, { kind: '=steering', name: 'Styrgruppen' })
  await send(amina, '/grupper')
  const group = new URL(amina.url()).pathname
  for (const [page, name] of pairs()) {
    await page.goto(group)
    await unfold(page, '[name=person]')
    await page.locator('[name=person]').selectOption({ label: name })
    await fill(page, { seat: '=member' })
    await send(page, '/platser')
  }
  await unfold(saga, '[name=rota_from]')
  await fill(saga, { rota_from: '2027-02-01', months: '6', turns: '4', chair: '=rotating', secretary: '=rotating' })
  await send(saga, '/turordning')
  expect(await saidOn(saga)).toContain('Region Västerhav: ordförande 2, sekreterare 2')
  for (const [page, name] of pairs())
    for (const turn of [0, 1]) {
      await page.goto(group)
      await unfold(page, 'form.turn-name')
      const named = page.locator('form.turn-name').nth(turn)
      await named.locator('select').selectOption({ label: name })
      await Promise.all([page.waitForEvent('load'), named.locator('button').click()])
    }
  await saga.goto(`${room}/moten/nytt`)
  await fill(saga, meetingOn('2027-03-18'))
  await send(saga, '/moten/nytt')
  second = new URL(saga.url()).pathname
  const called = await invitedTo(theatre, 'nora@demonstration.example')
  expect(called).toMatchObject({ method: 'REQUEST', starts: '2027-03-18T16:00:00' })
  expect(called.titles).toContain('Styrgruppsmöte, Språkkafé i hamnen')
  await press(saga, 'Jag kommer')
  await saga.goto(`${second}/andra`)
  await fill(saga, { day: '2027-09-21' })
  await send(saga, '/andra')
  const moved = await invitedTo(theatre, 'nora@demonstration.example')
  expect([moved.event.uid, moved.event.sequence]).toEqual([called.event.uid, called.event.sequence + 1])
  expect(moved.starts).toBe('2027-09-21T16:00:00')
  const attending = await saga.locator('main aside').last().innerText()
  expect(attending).toMatch(/Amina Strandvall\s+Sekreterare\s+Har inte svarat/)
  expect(attending).toMatch(/Saga Holmvret\s+Ordförande\s+Har inte svarat/)
})

test('a deviation goes from talk to the steering group to the officer, is settled, opened again and settled anew', async () => {
  await saga.goto(`${room}/avvikelser/ny`)
  const noted = { title: 'Fredagarna bemannas inte', words: 'Ingen öppnar.', noticed_by: 'Besökarna' }
  await fill(saga, { ...noted, noticed_on: '2027-01-11', gravity: '=ordinary' })
  await send(saga, '/avvikelser')
  const deviation = new URL(saga.url()).pathname
  const step = async (page: Page, kind: string, fields: Record<string, string>, owner = false) => {
    await page.goto(`${page === nora ? '/en' : ''}${deviation}?steg=${kind}`)
    await fill(page, fields)
    if (owner) await page.locator('[name=owner]').selectOption({ index: 1 })
    await send(page, `${deviation}/steg`)
  }
  const settle = async () => {
    await step(saga, 'settle', { words: 'Fredagarna är bemannade.' })
    await amina.goto(deviation)
    await press(amina, 'Ja, den är löst')
  }
  const action = { outcome: '=agreed', action: 'Regionen anställer på halvtid.' }
  await step(amina, 'talk', { words: 'Vi ser olika på vem som bemannar.', outcome: '=not_agreed' })
  await step(amina, 'lift', { words: 'Styrgruppen behöver ta ställning.' })
  await saga.goto(first)
  expect(await saidOn(saga)).toContain('Avvikelse 1. Styrgruppen behöver ta ställning.')
  await step(saga, 'group', { words: 'Vi är inte överens.', outcome: '=not_agreed' })
  await step(saga, 'hand_over', { words: 'Hjälp oss vidare.' })
  await nora.goto('/en/mina/att-gora')
  expect(await saidOn(nora)).toMatch(/deviation/i)
  await step(nora, 'officer', { words: 'Jag har träffat båda parterna.', ...action }, true)
  await settle()
  expect(await saidOn(amina)).toContain('Löst')
  await step(amina, 'reopen', { words: 'Ingen blev anställd.' })
  await step(saga, 'talk', { words: 'Vi delar på fredagarna så länge.', ...action }, true)
  await settle()
  await isAccessible(amina)
  await look(amina, 'avvikelse')
})

test('a meeting is held: a decision, a question left open, a task, notes that two parties approve and the officer gets', async () => {
  at('2027-02-16T16:05')
  await amina.goto(`${first}?gor=roller#narvaro`)
  await amina.locator('[name=chair]').selectOption({ label: 'Amina Strandvall' })
  await amina.locator('[name=secretary]').selectOption({ label: 'Saga Holmvret' })
  await send(amina, '/roller')
  await saga.goto(first)
  await unfold(saga, 'form.attendance')
  for (const [, name] of pairs()) await saga.getByLabel(name, { exact: true }).selectOption('here')
  await send(saga, '/narvaro')
  await saga.getByRole('link', { name: /^Lägg till beslut.*Delmålen/ }).click()
  await fill(saga, { decision: 'Vi öppnar en kväll till.' })
  await send(saga, '/beslut')
  await saga.getByRole('link', { name: /^Lägg till beslut.*Fredagarna/ }).click()
  await fill(saga, { decision: 'Båda parter söker samtalsledare.' })
  const bryggan = saga.locator('fieldset:has-text("Föreningen Bryggan") [value=differs]')
  await bryggan.check({ force: true })
  await saga.getByLabel('Vad ser Föreningen Bryggan annorlunda?').fill('Vi har redan sökt i ett år.')
  await send(saga, '/beslut')
  await saga.getByRole('link', { name: /^Lägg till uppgift.*Fredagarna/ }).click()
  await fill(saga, { task: 'Fråga folkhögskolan', due: '2027-09-01' })
  await saga.locator('[name=owner]').selectOption({ label: 'Amina Strandvall, Bryggan' })
  await send(saga, '/uppgift')
  await fill(saga, { approve_by: '2027-03-02' })
  await send(saga, '/justering')
  // The chair by keyboard alone
  await amina.goto(first)
  await amina.getByRole('button', { name: 'Godkänn anteckningarna' }).press('Enter')
  await amina.waitForURL(/klart=/)
  await isAccessible(amina)
  await saga.goto(first)
  await press(saga, 'Godkänn anteckningarna')
  const held = await saidOn(saga)
  expect(held).toContain('Öppen fråga 2027:2')
  expect(held).toContain('Nora Björkefall, ansvarig handläggare')
  expect(await saga.getByRole('link', { name: /^Lägg till beslut/ }).count()).toBe(0)
  expect(await mailedTo(theatre, 'nora', /^Godkända anteckningar|^Approved/)).toBe(1)
  await saga.goto(second)
  expect(await saidOn(saga)).toContain('Fråga folkhögskolan')
})

test('a month is one figure on a telephone, an Excel file says row by row what was taken, and the sums are right in LibreOffice', async () => {
  at('2027-04-08')
  await amina.goto(`${room}/bidragit`)
  await amina.getByLabel('Samtalsledare').first().fill('52,5')
  await press(amina, /^Spara /)
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('bidragit')
  sheet.addRow(['part', 'slag', 'vad', 'mangd', 'enhet', 'fran', 'till'])
  const march = [new Date('2027-03-01'), new Date('2027-03-31')]
  sheet.addRow(['', 'lokaler', 'Magasinet på kvällarna', 36, 'timmar', ...march])
  sheet.addRow(['', 'lokaler', 'Magasinet på dagarna', 'många', 'timmar', ...march])
  sheet.addRow(['Föreningen Bryggan', 'ideell-tid', 'Värdar', 10, 'timmar', ...march])
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await saga.goto(`${room}/bidragit/inlasning`)
  await saga.locator('input[type=file]').setInputFiles({ name: 'vara.xlsx', mimeType, buffer })
  await send(saga, '/inlasning')
  const rows = await saidOn(saga)
  for (const said of ['1 av 3 rader tas med', 'mangd: Skriv en siffra', 'en annan parts uppgift'])
    expect(rows).toContain(said)
  await press(saga, 'Spara en rad')
  await press(saga, /^Vi bekräftar/)
  await amina.goto(`${room}/bidragit`)
  await press(amina, /^Vi bekräftar/)
  const excel = await (await saga.request.get(`${room}/bidragit.xlsx`)).body()
  expect((await sumsIn(excel)).toSorted()).toEqual(['Föreningen Bryggan 52.5 52.5', 'Region Västerhav 36 36'])
})

test('the second term takes up what is due, and a year’s report with a dissent is locked, sent, shown to the invited and printed', async () => {
  at('2027-09-21T16:05')
  await amina.goto(second)
  const due = amina.locator('details:has-text("Lägg till det som väntar")').first()
  await due.locator('summary').click()
  for (const box of await due.getByRole('checkbox').all()) await box.check({ force: true })
  await Promise.all([amina.waitForEvent('load'), due.locator('button').last().click()])
  expect(await saidOn(amina)).toContain('Parterna såg olika på saken 16 februari 2027.')

  at('2027-09-22')
  const report = `${room}/rapporter/2026`
  for (const [page, name] of pairs()) {
    await page.goto(`${report}/delar/own_words`)
    await fill(page, { words: `${name} har lärt sig mycket.` })
    await send(page, '/ord')
  }
  await saga.goto(`${report}/delar/deviations`)
  await unfold(saga, '[name=why]')
  await fill(saga, { why: 'Tjänsten är tillsatt sedan i maj.' })
  await Promise.all([saga.waitForEvent('load'), saga.locator('button[name=answer][value=differs]').click()])
  for (const page of both()) {
    await page.goto(report)
    await press(page, /^Vi står bakom allt/)
  }
  await press(saga, 'Lås rapporten och skicka den')
  const locked = await saidOn(saga)
  // What one party saw otherwise is no decision
  for (const said of ['Vi har fattat 1 beslut tillsammans.', 'Öppen fråga 2027:2:', 'Nora Björkefall'])
    expect(locked).toContain(said)
  expect(await mailedTo(theatre, 'nora', /^Lägesrapport 2026/)).toBe(1)

  await nora.goto(`/en${report}/inbjudan`)
  await unfold(nora, '[name=role]')
  await fill(nora, { name: 'Lotta Vindsäter', role: 'Chair of the board', email: 'lotta@vasterhav.example' })
  await send(nora, '/inbjudan/personer')
  await unfold(nora, '[name=day]')
  await fill(nora, { day: '2027-10-12', start: '13', end: '14', place: 'Regionhuset, sal 3' })
  await send(nora, '/inbjudan')
  const invited = await invitedTo(theatre, 'lotta@vasterhav.example')
  expect(invited).toMatchObject({ method: 'REQUEST', starts: '2027-10-12T13:00:00' })
  const lotta = await theatre.visit(null, { viewport: telephone })
  await lotta.goto(invited.link)
  await isAccessible(lotta)
  await lotta.locator('main textarea').fill('Hur många har gått vidare till arbete?')
  await press(lotta, 'Skicka frågan')
  await nora.goto(`/en${report}/inbjudan`)
  await unfold(nora, 'form[action*="/fragor/"]')
  await nora.locator('form[action*="/fragor/"] textarea').fill('Elva av fyrtio.')
  await send(nora, '/svar')
  await lotta.reload()
  const answered = await saidOn(lotta)
  for (const said of ['Elva av fyrtio.', 'Tjänsten är tillsatt sedan i maj.']) expect(answered).toContain(said)
  await amina.goto(`${report}/blad`)
  const [sheet, file] = [
    await amina.pdf({ format: 'A4', printBackground: true }),
    await amina.request.get(`${report}/lagesrapport.pdf`),
  ]
  expect(String(sheet.subarray(0, 5))).toBe('%PDF-')
  expect(String((await file.body()).subarray(0, 5))).toBe('%PDF-')
})

test('the evaluation is unseen until both have answered, and an extension with an amendment is agreed, decided and signed', async () => {
  at('2027-11-02')
  await amina.goto(`${room}/bedomning`)
  await Promise.all([
    amina.waitForURL(/\/bedomning\/[0-9a-f-]{36}/),
    amina.locator('form:has(input[value="arlig-utvardering"]) button').click(),
  ])
  const round = new URL(amina.url()).pathname
  for (const [page, name] of pairs()) {
    await page.goto(`${round}/svara`)
    const radios = page.locator('main input[type=radio]')
    const names = await radios.evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))])
    for (const one of names) await page.locator(`input[name="${one}"]`).last().check({ force: true })
    await page.locator('main textarea').first().fill(`Så ser ${name} det.`)
    await press(page, 'Spara och se över')
    await press(page, 'Lämna in svaret')
    await saga.goto(round)
    expect((await saga.content()).includes('Så ser Amina')).toBe(page === saga)
  }
  for (const page of both()) {
    await page.goto(`${room}/vidare`)
    await unfold(page, '[name=wish]')
    await fill(page, { wish: '=extend', words: 'Vi behövs.' }, 'form[action$="/vilja"]')
    await send(page, '/vilja')
  }
  await unfold(saga, 'form[action$="/andring"]')
  await fill(saga, { kind: '=extension' }, 'form[action$="/andring"]')
  await saga.locator('form[action$="/andring"] textarea').fill('Tre år till.')
  await send(saga, '/andring')

  await amend(theatre, room, [amina, saga])
  await amina.goto(`${room}/avtal/versioner/2`)
  expect(await saidOn(amina)).toContain(
    'Alla parter skrev under 29 februari 2028, och versionen gäller från den dagen.',
  )
  await amina.goto(`${room}/vidare/linjen`)
  const line = await saidOn(amina)
  for (const said of ['1 september 2024 – 31 augusti 2031', 'maj 2024', 'En förlängning', '29 februari 2028'])
    expect(line).toContain(said)
  expect(line).not.toContain('1 maj 2024')
  await look(amina, 'linjen')
})
