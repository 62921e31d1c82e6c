import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isAccessible } from './axe.ts'
import { press, type Theatre } from './stage.ts'
import { fill, mailedTo, meetingOn, saidOn, send, unfold } from './ways.ts'

/**
 * An association puts in an agreement from before and the region confirms it too; then each adds its signatory, and the region its officer.
 * @returns where the partnership and its first meeting are
 */
export async function takeOver(theatre: Theatre, amina: Page, saga: Page): Promise<{ room: string; first: string }> {
  const paper = await theatre.visit(null)
  await paper.setContent('<h1>Överenskommelse om Språkkafé i hamnen</h1>')
  const buffer = await paper.pdf()
  await paper.context().close()
  await amina.goto('/overtaganden/nytt')
  await fill(amina, {
    name: 'Språkkafé i hamnen',
    about: 'Den som är ny här har ingen att prata svenska med.',
    signed: '2024-05',
    start: '2024-09-01',
    end: '2028-08-31',
  })
  await amina.locator('[name=file]').setInputFiles({ name: 'avtal.pdf', mimeType: 'application/pdf', buffer })
  await amina.locator('[name=other]').selectOption({ label: 'Region Västerhav, Kulturnämnden' })
  await press(amina, 'Spara')
  const draft = new URL(amina.url()).pathname
  const promise = { kind: '=voluntary_time', description: 'Samtalsledare', quantity: '600', unit: 'timmar' }
  for (const [kind, item] of [
    ['mal', { kind: '=sub_goal', words: 'Alla har någon att prata med varje vecka.' }],
    ['resurs', promise],
    ['mote', meetingOn('2027-02-16')],
  ] as const) {
    await amina.goto(`${draft}/innehall/${kind}`)
    if (kind === 'resurs') await amina.locator('[name=party_id]').selectOption({ label: 'Föreningen Bryggan' })
    await fill(amina, item)
    await press(amina, 'Spara')
  }
  await press(amina, 'Skicka till parterna')
  await press(amina, 'Bekräfta')

  // The region finds what waits for it, writes in its decision, and so the one who had confirmed is asked anew
  await saga.goto('/mina/att-gora')
  await saga.getByRole('link', { name: 'Språkkafé i hamnen' }).click()
  expect(await saidOn(saga)).toContain('Bekräftat av Amina Strandvall')
  const decision = `details:has(summary:has-text("Beslut hos Region Västerhav"))`
  await saga.locator(decision).evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
  await fill(saga, { body: 'Kulturnämnden', decided: '2024-05-14', paragraph: '§ 41' }, decision)
  await Promise.all([saga.waitForEvent('load'), saga.locator(`${decision} form button`).first().click()])
  expect(await saidOn(saga)).toContain('Bekräftat av 0 av 2')
  expect(await mailedTo(theatre, 'amina', /^Bekräfta på nytt/)).toBe(1)
  await press(saga, 'Bekräfta')
  await amina.goto(draft)
  await isAccessible(amina)
  await press(amina, 'Bekräfta')
  const room = new URL(amina.url()).pathname.replace(/^(\/p\/[^/]+).*/, '$1')
  await amina.goto(`${room}/oversikt`)
  const home = await saidOn(amina)
  expect(home).toContain('16 februari')
  // Nothing from before is asked for anew, and a day that is known to the month is not made more exact
  for (const never of ['Säg vad ni tycker om avtalet', 'lägesrapporten', 'idémöte', '1 maj 2024'])
    expect(home).not.toContain(never)
  const first = (await amina.locator('a[href*="/moten/"]').first().getAttribute('href'))!
  for (const [page, who, capacity] of [
    [amina, 'viggo', 'signatory'],
    [saga, 'ivar', 'signatory'],
    [saga, 'nora', 'responsible_officer'],
  ] as const) {
    await page.goto(`${room}/parter`)
    await unfold(page, '[name=email]')
    await fill(page, { email: `${who}@demonstration.example`, capacity: `=${capacity}` })
    if (who === 'nora') await fill(page, { phone: '010-123 45 67', contact_email: 'nora@demonstration.example' })
    await send(page, '/parter/uppdrag')
  }
  return { room, first }
}
