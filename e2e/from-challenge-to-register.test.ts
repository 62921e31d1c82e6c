import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { faultsOn, fitsItsWindow, isAccessible, rulesOfColour } from './axe.ts'
import { desktop, openTheatre, picture, press, telephone, unfold, type Theatre } from './stage.ts'

let theatre: Theatre
beforeAll(async () => {
  theatre = await openTheatre()
})
afterAll(() => theatre?.close())

/** Someone in the journey: a window for the one who speaks for the party, and one for its signatory. */
interface Taking {
  organisation: string
  speaks: string
  signs: string
  board: string | null
}
const bryggan: Taking = { organisation: 'Föreningen Bryggan', speaks: 'amina', signs: 'viggo', board: null }
const norrvik: Taking = { organisation: 'Norrviks kommun', speaks: 'elof', signs: 'birk', board: 'Socialnämnden' }
const vasterhav: Taking = {
  organisation: 'Region Västerhav',
  speaks: 'saga',
  signs: 'ivar',
  board: 'Hälso- och sjukvårdsnämnden',
}

/**
 * Looks at a page as it is at the end of a step: not wider than the window, in the first journeys kept as a picture, and
 * in the very first accessible by day and by night (axe itself needs script).
 */
async function look(page: Page, name: string) {
  await fitsItsWindow(page, name)
  if (name.startsWith('tre')) return
  await picture(page, name)
  if (!name.startsWith('desktop')) return
  await page.emulateMedia({ colorScheme: 'dark' })
  await isAccessible(page, `${name}, dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await faultsOn(page, ...rulesOfColour), `${name}, light`).toEqual([])
  await fitsItsWindow(page, `${name}, light`)
}

/** The whole way, from nothing to the open register, by these parties in windows of their own. */
async function journey(taking: readonly Taking[], title: string, options: BrowserContextOptions, kind: string) {
  const open = (who: string) => theatre.visit(who, options)
  const windows = new Map<string, Page>()
  for (const { speaks } of taking) windows.set(speaks, await open(speaks))
  const at = (party: Taking) => windows.get(party.speaks)!
  const [first, ...others] = taking as [Taking, ...Taking[]]
  const page = at(first)

  // 2. A challenge is put up: no field for a solution
  await page.goto('/utmaningar/ny')
  await page.getByLabel('Vad ska utmaningen heta?').fill(title)
  await page
    .getByLabel('Vad är det som behöver förändras?')
    .fill('Många kommer hem till ett tomt hus. De första dagarna är svårast.')
  await press(page, 'Dela utmaningen')
  await look(page, `${kind}-utmaning-fel`)
  expect(await page.title()).toMatch(/^Fel:/)
  await expect.poll(() => page.getByLabel('Vad ska utmaningen heta?').inputValue()).toBe(title)
  await page.getByLabel('Vilka berörs?').fill('Personer över 75 som bor ensamma')
  await page.getByLabel('Plats med egna ord').fill('Norrvik')
  await page.getByLabel('Alla', { exact: true }).check({ force: true })
  await press(page, 'Dela utmaningen')
  const challenge = new URL(page.url()).pathname
  await look(page, `${kind}-utmaning`)

  // The others ask to join, and all who are in say yes
  for (const [index, party] of others.entries()) {
    await at(party).goto(challenge)
    await at(party).getByRole('link', { name: 'Vi vill vara med' }).click()
    await at(party).getByLabel('Varför vill ni vara med?').fill('Vi ser samma sak och vill göra något tillsammans.')
    if (party.board)
      await at(party).getByLabel('Vilken nämnd eller styrelse är det?').selectOption({ label: party.board })
    await press(at(party), 'Vi vill vara med')
    for (const present of taking.slice(0, index + 1)) {
      await at(present).goto(challenge)
      await at(present).locator('a[href$="/svar"]').first().click()
      await at(present).getByLabel('Ja, välkomna').check({ force: true })
      await press(at(present), 'Svara')
    }
  }

  // 3. The partnership begins, in a room of their own
  await page.goto(challenge)
  await page.getByLabel('Vad ska partnerskapet heta?').fill(title)
  await press(page, 'Börja partnerskapet')
  const room = new URL(page.url()).pathname.replace(/\/[^/]*$/, '').replace(/^(\/p\/[^/]+).*/, '$1')
  await page.goto(`${room}/oversikt`)
  await look(page, `${kind}-oversikt-dialog`)
  for (const party of taking) {
    await at(party).goto(`${room}/parter`)
    await unfold(at(party), 'Lägg till en person')
    await at(party).getByLabel('Personens e-postadress').fill(`${party.signs}@demonstration.example`)
    await at(party).getByLabel('firmatecknare').check({ force: true })
    await press(at(party), 'Lägg till')
  }
  await look(page, `${kind}-parter`)

  // An idea meeting with date, place and notes
  await page.goto(`${room}/moten/nytt`)
  await page.locator('[name=kind]').selectOption('idea')
  await page.locator('[name=day]').fill('9 dec 2026')
  await page.locator('[name=start]').fill('17.30')
  await page.locator('[name=end]').fill('19.00')
  await page.locator('[name=place]').fill('Bryggan, Kajgatan 4')
  await page.locator('main form[action$="/moten/nytt"] button[type=submit]').first().click()
  await page.waitForURL(/\/moten\/[0-9a-f-]{36}/)
  await look(page, `${kind}-mote`)

  // 4. Every party answers alone
  await page.goto(`${room}/bedomning`)
  await page.locator('form:has(input[value="iop-i-korthet"]) button').first().click()
  await page.waitForURL(/\/bedomning\/[0-9a-f-]{36}/)
  const round = new URL(page.url()).pathname
  for (const [index, party] of taking.entries()) {
    const answering = at(party)
    await answering.goto(`${round}/svara`)
    const names = await answering
      .locator('input[type=radio]')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLInputElement).name))])
    for (const [place, name] of names.entries()) {
      const step = place === 2 ? [1, 4, 3][index % 3] : 4
      await answering.locator(`input[name="${name}"][value="${step}"]`).check({ force: true })
    }
    const words = answering.locator('textarea').nth(2)
    await words.fill(`${party.organisation} ser det så här.`)
    if (index === 0) await look(answering, `${kind}-bedomning-svara`)
    await press(answering, 'Spara och se över')
    await press(answering, 'Lämna in svaret')
    await page.goto(round)
    const shown = (await page.content()).includes(`${others[0]!.organisation} ser det så här.`)
    expect(shown).toBe(index === taking.length - 1)
  }
  await look(page, `${kind}-bedomning`)

  // 5. The agreement, heading by heading
  await page.goto(`${room}/avtal`)
  await press(page, 'Börja med de här rubrikerna')
  await page.goto(`${room}/avtal`)
  await look(page, `${kind}-avtal`)
  const headings = await page
    .locator(`a[href*="${room}/avtal/rubriker/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))])
  const texts = headings.filter((path) => /rubriker\/[0-9a-f-]{36}$/.test(path))
  expect(texts.length).toBeGreaterThan(9)
  for (const [index, heading] of texts.entries()) {
    const writer = at(taking[index % taking.length]!)
    await writer.goto(heading)
    await writer
      .locator('textarea[name=body]')
      .fill(`Vi har skrivit det här tillsammans.\n\n- Det första vi gör\n- Det andra vi gör\n\nStycke ${index + 1}.`)
    await press(writer, 'Spara texten')
  }
  await look(page, `${kind}-avtalsrum`)
  await page.goto(`${room}/mal`)
  await page.locator('[name=kind][value=aspiration]').check({ force: true })
  await page.getByLabel('Målet med egna ord').fill('Ingen ska vara ensam sin första vecka hemma.')
  await press(page, 'Spara')
  await look(page, `${kind}-mal`)
  for (const party of taking) {
    await at(party).goto(`${room}/resurser`)
    await unfold(at(party), 'Skriv in en resurs')
    await at(party).getByLabel('Slag av resurs').selectOption('voluntary_time')
    await at(party).getByLabel('Vad bidrar parten med?').fill('Besök hemma hos den som just har kommit hem')
    await at(party).getByLabel('Hur mycket').fill('1 200')
    await at(party).getByLabel('Enhet').fill('timmar')
    await press(at(party), 'Spara')
  }
  await look(at(others[0]!), `${kind}-resurser`)
  await page.goto(`${room}/avtal/tid`)
  await page.getByLabel('Avtalet börjar').fill('2026-11-01')
  await page.getByLabel('Avtalet slutar').fill('31 okt 2029')
  const why = page.locator('textarea[name=why]')
  if (await why.count()) await why.fill('Tre år räcker för att pröva och lära.')
  await press(page, 'Spara avtalstiden')

  // Samsyn by every party on every part; a change takes all of it away
  const parts = [...texts, `${room}/mal`, `${room}/resurser`, `${room}/avtal/tid`]
  for (const party of taking) {
    for (const part of parts) {
      await at(party).goto(part)
      await at(party).locator('button[name=accord][value=stands]').click()
      await at(party).waitForLoadState('load')
    }
  }
  await page.goto(texts[0]!)
  await page.getByText('Ändra texten').click()
  await page.locator('textarea[name=body]').fill('En annan text än den alla stod bakom.')
  await press(page, 'Spara texten')
  await at(others[0]!).goto(texts[0]!)
  await look(at(others[0]!), `${kind}-samsyn-borta`)
  for (const party of taking) {
    await at(party).goto(texts[0]!)
    await at(party).locator('button[name=accord][value=stands]').click()
    await at(party).waitForLoadState('load')
  }
  await page.goto(`${room}/avtal/hela`)
  await look(page, `${kind}-hela-avtalet`)

  // 7. A version is locked, and every party lists and records its decision
  await page.goto(`${room}/avtal/versioner`)
  await look(page, `${kind}-las`)
  await press(page, 'Lås version 1')
  const version = `${room}/avtal/versioner/1`
  for (const party of taking) {
    const deciding = at(party)
    await deciding.goto(`${version}/beslut/behov`)
    await deciding.locator('[name=manner]').selectOption('body')
    await deciding.getByLabel('Vem beslutar?').fill(party.board ?? 'Styrelsen')
    await press(deciding, 'Lägg till i listan')
    await press(deciding, 'Vår lista är klar')
  }
  await page.goto(`${version}/underskrift`)
  expect(await page.getByRole('button', { name: 'Skriv under' }).count()).toBe(0)
  for (const party of taking) {
    const deciding = at(party)
    await deciding.goto(version)
    await deciding
      .getByRole('link', { name: /För in beslutet/ })
      .first()
      .click()
    await deciding.locator('[name=outcome][value=agreed]').check({ force: true })
    await deciding.locator('[name=decided_on]').fill(new Date().toISOString().slice(0, 10))
    await deciding.locator('[name=paragraph]').fill('§ 57')
    await deciding.locator('[name=registry_number]').fill('SN 2026-041')
    await press(deciding, 'Spara beslutet')
  }
  await look(page, `${kind}-version`)

  // 8. Signing, with a fresh code by mail
  for (const party of taking) {
    const signing = await open(party.signs)
    await signing.goto(`${version}/underskrift`)
    await press(signing, /^Skicka en/)
    await signing.getByLabel('Kod från brevet').fill(await theatre.stage.lastCode(party.signs))
    if (party === first) await look(signing, `${kind}-underskrift`)
    await press(signing, 'Skriv under')
    await signing.context().close()
  }
  await page.goto(version)
  await look(page, `${kind}-undertecknad`)

  // 9. Active: the start lies behind, and everyone has signed
  await page.goto(`${room}/oversikt`)
  expect(await page.locator('[aria-current=step]').first().textContent()).toContain('Aktivt')
  await look(page, `${kind}-oversikt-aktivt`)

  // 10. What only one party wants shown is not; what all stand behind is in the register
  await page.goto(`${room}/publicering`)
  await page.locator('[name=summary]').fill('Ingen ska vara ensam den första veckan hemma.')
  await page.locator('[name=area]').selectOption({ index: 1 })
  await page.locator('[name=county]').selectOption('14')
  await page.locator('form:has([name=summary]) button[type=submit]').first().click()
  await page.waitForLoadState('load')
  await look(page, `${kind}-publicering`)
  const visitor = await theatre.visit(null, options)
  for (const [index, party] of taking.entries()) {
    await visitor.goto(`/partnerskap?sok=${encodeURIComponent(title)}`)
    expect(await visitor.locator('main').textContent(), `${index} parties stand behind it`).not.toContain(title)
    await at(party).goto(`${room}/publicering`)
    await at(party).locator('button[name=accord][value=stands]').click()
    await at(party).waitForLoadState('load')
  }
  await visitor.goto('/partnerskap')
  await visitor.getByRole('link', { name: title }).click()
  await look(visitor, `${kind}-registersida`)
  await visitor.goto('/partnerskap')
  await look(visitor, `${kind}-register`)
  const csv = await (await visitor.request.get('/partnerskap.csv')).text()
  expect(csv).toContain(title)
  return { windows, room, at, page, version }
}

test('two parties go the whole way in two windows, from a challenge to an active partnership', async () => {
  const { page, version } = await journey([bryggan, norrvik], 'Hemma igen i Norrvik', {}, 'desktop')
  // The signed file is recognised by anybody
  const pdf = await page.request.get(`${version}/avtal.pdf`)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  const visitor = await theatre.visit(null)
  await visitor.goto('/kontrollera')
  await isAccessible(visitor)
  await visitor
    .locator('input[type=file]')
    .setInputFiles({ name: 'avtal.pdf', mimeType: 'application/pdf', buffer: await pdf.body() })
  await visitor.locator('form:has(input[type=file]) button[type=submit]').first().click()
  await visitor.waitForLoadState('load')
  await look(visitor, 'desktop-kontrollera')
}, 900_000)

test('two parties go the same way on telephones, without script', async () => {
  await journey([bryggan, norrvik], 'Telefonkedjan', { viewport: telephone, javaScriptEnabled: false }, 'telefon')
}, 900_000)

test('three parties go the same way', async () => {
  await journey([bryggan, norrvik, vasterhav], 'Tre som delar', { viewport: desktop }, 'tre')
}, 900_000)
