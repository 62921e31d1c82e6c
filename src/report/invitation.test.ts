import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { anAgreementInForce, aYear } from '#test/reporting.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/rapporter/2025`
const tables = [
  'report_board_day',
  'report_invitee',
  'report_invitation',
  'report_invited',
  'report_question',
  'report_reply',
  'mail',
] as const
const everything = async () =>
  JSON.stringify(await Promise.all(tables.map((table) => world.all.selectFrom(table).selectAll().execute())))
const nothingChanged = async (act: () => Promise<unknown>) => {
  const before = await everything()
  await act()
  expect(await everything()).toBe(before)
}
const standAll = async (who: Someone, partnership: SomePartnership) => {
  const page = await (await world.get(who, at(partnership))).text()
  return world.post(who, `${at(partnership)}/svar`, { seen: /name="seen" value="([^"]+)"/.exec(page)![1]! })
}
const chair = { name: 'Ordföranden', role: 'Ordförande i nämnden', email: 'ordforande@example.org' }
const meeting = { day: '2027-02-18', start: '15.30', end: '16.30', place: 'Regionhuset', link: '', words: 'Välkomna.' }

async function aLockedReport() {
  const partnership = await world.aPartnership()
  const [civil, authority] = partnership.parties
  await anAgreementInForce(world, partnership)
  await aYear(world, partnership)
  const [one, other] = [civil!.representative, authority!.representative]
  await standAll(one, partnership)
  await standAll(other, partnership)
  await world.post(one, `${at(partnership)}/lasning`)
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  return { partnership, civil: civil!, one, other, guest, outsider: await world.aPerson() }
}
async function anInvited() {
  const locked = await aLockedReport()
  const { partnership, other } = locked
  const email = `${partnership.id.slice(-12)}@example.org`
  await world.post(other, `${at(partnership)}/inbjudan/personer`, { ...chair, email })
  await world.post(other, `${at(partnership)}/inbjudan`, meeting)
  const letters = () => world.all.selectFrom('mail').selectAll().where('address', '=', email).orderBy('id').execute()
  const [letter] = await letters()
  return { ...locked, letters, letter: letter!, page: letter!.link! }
}

test('each party keeps its own on the list, all see who is on it, and only one’s own is taken off', async () => {
  const { partnership, one, other, outsider, guest } = await aLockedReport()
  const list = `${at(partnership)}/inbjudan/personer`
  await nothingChanged(async () => {
    expect((await world.post(outsider, list, chair)).status).toBe(404)
    expect((await world.post(null, list, chair)).status).toBe(404)
    expect((await world.post(guest, list, chair)).status).toBe(403)
    expect((await world.post(one, list, { ...chair, email: 'nej' })).status).toBe(422)
  })
  expect((await world.post(one, list, chair)).status).toBe(303)
  expect((await world.post(other, list, { ...chair, email: 'ORDFORANDE@example.org' })).status).toBe(409)
  expect(await (await world.get(other, `${at(partnership)}/inbjudan`)).text()).toContain(chair.role)
  expect((await world.get(outsider, `${at(partnership)}/inbjudan`)).status).toBe(404)
  const { id } = await world.all
    .selectFrom('report_invitee')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  expect((await world.post(other, `${list}/${id}/borttagning`)).status).toBe(409)
  expect((await world.post(outsider, `${list}/${id}/borttagning`)).status).toBe(404)
  expect((await world.post(guest, `${list}/${id}/borttagning`)).status).toBe(403)
  expect((await world.post(one, `${list}/${id}/borttagning`)).status).toBe(303)
  expect((await world.post(one, `${list}/${id}/borttagning`)).status).toBe(404)
})

test('an invitation goes to everyone on the list with an event for the calendar; the very same twice is one letter', async () => {
  const { partnership, one, letters, letter, outsider, guest } = await anInvited()
  expect(letter.event).toMatchObject({ startsAt: '2027-02-18T14:30:00.000Z', sequence: 0, place: 'Regionhuset' })
  expect(letter.body).not.toContain('Fredagarna')
  await nothingChanged(async () => {
    expect((await world.post(one, `${at(partnership)}/inbjudan`, meeting)).status).toBe(303)
    expect((await world.post(outsider, `${at(partnership)}/inbjudan`, { ...meeting, start: '14.00' })).status).toBe(404)
    expect((await world.post(guest, `${at(partnership)}/inbjudan`, { ...meeting, start: '14.00' })).status).toBe(403)
    expect((await world.post(one, `${at(partnership)}/inbjudan`, { ...meeting, place: '' })).status).toBe(422)
  })
  expect((await world.post(one, `${at(partnership)}/inbjudan`, { ...meeting, start: '14.00' })).status).toBe(303)
  const [, later] = await letters()
  expect(later!.event).toMatchObject({ sequence: 1 })
  expect((later!.event as { uid: string }).uid).toBe((letter.event as { uid: string }).uid)
  expect((await world.get(null, letter.link!)).status).toBe(200)
})

test('nobody is invited to what is not locked: neither by the page nor in the database', async () => {
  const partnership = await world.aPartnership()
  const [civil] = partnership.parties
  const one = civil!.representative
  await anAgreementInForce(world, partnership)
  await world.post(one, `${at(partnership)}/inbjudan/personer`, { ...chair, email: 'annan@example.org' })
  expect((await world.post(one, `${at(partnership)}/inbjudan`, meeting)).status).toBe(409)
  expect((await world.post(one, `${at(partnership)}/aterrapport`, { back_on: '2027-02-18' })).status).toBe(409)
  await standAll(one, partnership)
  const { id } = await world.all
    .selectFrom('report')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const row = { partnership_id: partnership.id, party_id: civil!.id, person_id: one.id, report_id: id }
  await expect(
    asParty(world, one, civil!, (tx) =>
      tx
        .insertInto('report_invitation')
        .values({ ...row, starts_at: new Date(0), ends_at: new Date(1000) })
        .execute(),
    ),
  ).rejects.toMatchObject({ code: '23514' })
})

test('the secret of a letter opens the report and nothing else; looking changes nothing; another secret opens nothing', async () => {
  const { partnership, page, one, other } = await anInvited()
  await nothingChanged(async () => {
    const answer = await world.get(null, page)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('referrer-policy')).toBe('same-origin')
    const text = await answer.text()
    expect(text).toContain('Fredagarna bemannas inte')
    expect(text).toContain('Regionhuset')
    expect(text).not.toContain(`/p/${partnership.slug}`)
    expect(text).not.toContain(chair.email)
    expect((await world.get(null, `/en${page}`)).status).toBe(200)
    expect((await world.get(null, `${page.slice(0, -3)}xyz`)).status).toBe(404)
    expect((await world.get(null, at(partnership))).status).toBe(404)
    expect((await world.post(null, `${page.slice(0, -3)}xyz/fragor`, { words: 'Hej' })).status).toBe(404)
    expect((await world.post(null, `${page}/fragor`, { words: '' })).status).toBe(422)
  })
  const { id } = await world.all
    .selectFrom('report_invitee')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  expect((await world.post(one, `${at(partnership)}/inbjudan/personer/${id}/borttagning`)).status).toBe(409)
  await world.post(other, `${at(partnership)}/inbjudan/personer/${id}/borttagning`)
  expect((await world.get(null, page)).status).toBe(404)
})

test('what the invited ask is told to every party, answered by any, and shown to all of them', async () => {
  const { partnership, page, one, other, guest, outsider } = await anInvited()
  const words = 'Hur gör ni med fredagarna nästa år?'
  expect((await world.post(null, `${page}/fragor`, { words })).status).toBe(303)
  expect((await world.post(null, `${page}/fragor`, { words })).status).toBe(303)
  const questions = await world.all
    .selectFrom('report_question')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .execute()
  expect(questions).toHaveLength(1)
  for (const who of [one, other]) {
    const mails = await world.all
      .selectFrom('mail')
      .selectAll()
      .where('person_id', '=', who.id)
      .where('link', 'like', '%inbjudan')
      .execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]!.body).not.toContain(words)
  }
  const reply = `${at(partnership)}/fragor/${questions[0]!.id}/svar`
  await nothingChanged(async () => {
    expect((await world.post(outsider, reply, { words: 'Nej' })).status).toBe(404)
    expect((await world.post(guest, reply, { words: 'Nej' })).status).toBe(403)
    expect((await world.post(one, reply, { words: '' })).status).toBe(422)
  })
  expect((await world.post(one, reply, { words: 'Vi delar på dem.' })).status).toBe(303)
  expect((await world.post(one, reply, { words: 'Vi delar på dem.' })).status).toBe(303)
  expect((await world.post(other, reply, { words: 'En kurator är på plats.' })).status).toBe(303)
  const seen = await (await world.get(null, page)).text()
  for (const said of [words, 'Vi delar på dem.', 'En kurator är på plats.']) expect(seen).toContain(said)
  expect(seen.split('Vi delar på dem.')).toHaveLength(2)
})

test('a party writes when it reports back to its board; the last day stands on the sheet', async () => {
  const { partnership, other, outsider, guest } = await aLockedReport()
  const day = `${at(partnership)}/aterrapport`
  await nothingChanged(async () => {
    expect((await world.post(outsider, day, { back_on: '2027-02-18' })).status).toBe(404)
    expect((await world.post(guest, day, { back_on: '2027-02-18' })).status).toBe(403)
    expect((await world.post(other, day, { back_on: 'snart' })).status).toBe(422)
  })
  expect((await world.post(other, day, { back_on: '2027-02-18' })).status).toBe(303)
  expect((await world.post(other, day, { back_on: '2027-03-04' })).status).toBe(303)
  expect((await world.post(other, day, { back_on: '2027-03-04' })).status).toBe(303)
  expect(
    await world.all.selectFrom('report_board_day').selectAll().where('partnership_id', '=', partnership.id).execute(),
  ).toHaveLength(2)
  const sheet = await (await world.get(other, `${at(partnership)}/blad`)).text()
  expect(sheet).toContain('Återrapporteras till Socialnämnden 4 mars 2027.')
  expect(sheet).not.toContain('18 februari 2027')
})
