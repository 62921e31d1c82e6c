import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { press, type Theatre } from './stage.ts'
import { fill, saidOn, unfold } from './ways.ts'

/** The first amendment of an agreement that was taken over: written, stood behind, locked, decided by both and signed on a leap day. */
export async function amend(theatre: Theatre, room: string, people: readonly [Page, Page]): Promise<void> {
  const [amina, saga] = people
  // R3–R6: new text, samsyn on all of it, a locked version, every party's decision, and only then signatures
  await amina.goto(`${room}/avtal`)
  expect(await saidOn(amina)).toContain('Det första avtalet är den undertecknade filen.')
  await unfold(amina, '[name=title]')
  await fill(amina, { title: 'Tillägg' })
  await press(amina, 'Lägg till rubriken')
  const heading = new URL(amina.url()).pathname
  await saga.goto(heading)
  await fill(saga, { body: 'Avtalet gäller till och med den 31 augusti 2031.' })
  await press(saga, 'Spara texten')
  await saga.goto(`${room}/avtal/tid`)
  await unfold(saga, '[name=end]')
  await fill(saga, { end: '2031-08-31', why: 'Tre år till.' })
  await press(saga, 'Spara avtalstiden')
  await amina.goto(`${room}/avtal/versioner`)
  expect(await amina.getByRole('button', { name: /^Lås version/ }).count()).toBe(0)
  for (const page of people)
    for (const part of [heading, `${room}/mal`, `${room}/resurser`, `${room}/avtal/tid`]) {
      await page.goto(part)
      await Promise.all([page.waitForEvent('load'), page.locator('button[name=accord][value=stands]').click()])
    }
  await amina.goto(`${room}/avtal/versioner`)
  await press(amina, 'Lås version 2')
  const version = `${room}/avtal/versioner/2`
  for (const page of people) {
    await page.goto(`${version}/beslut/behov`)
    await fill(page, { manner: '=body', body: 'Styrelsen' })
    await press(page, 'Lägg till i listan')
    await press(page, 'Vår lista är klar')
  }
  const signatories = [await theatre.visit('viggo'), await theatre.visit('ivar')] as const
  await signatories[0].goto(`${version}/underskrift`)
  expect(await signatories[0].getByRole('button', { name: /^Skicka en/ }).count()).toBe(0)
  theatre.stage.at('2028-02-20')
  for (const page of people) {
    await page.goto(version)
    await page
      .getByRole('link', { name: /För in beslutet/ })
      .first()
      .click()
    await fill(page, { outcome: '=agreed', decided_on: '2028-02-18', paragraph: '§ 12', registry_number: 'KN 2028-31' })
    await press(page, 'Spara beslutet')
  }
  theatre.stage.at('2028-02-29')
  for (const [index, who] of ['viggo', 'ivar'].entries()) {
    const page = signatories[index]!
    await page.goto(`${version}/underskrift`)
    await press(page, /^Skicka en/)
    await page.getByLabel('Kod från brevet').fill(await theatre.stage.lastCode(who))
    await press(page, 'Skriv under')
  }
}
