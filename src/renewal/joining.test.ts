import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aSignatory, decideAll, signIt, standBehindAll } from '#test/agreement.ts'
import { aYear, anAgreementInForce } from '#test/reporting.ts'
import { aSignedAgreement } from '#test/signed.ts'
import { aWorld, type SomeOrganisation, type SomePartnership, type Someone } from '#test/world.ts'
import { joiningState, mustBeAnswered } from './joining-rules.ts'

const world = await aWorld()
afterAll(() => world.close())
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
const rowsOf = async (partnership: SomePartnership) =>
  JSON.stringify([
    (await sql`select * from party_joining where partnership_id = ${partnership.id}`.execute(world.all)).rows,
    (await sql`select * from joint_step where partnership_id = ${partnership.id}`.execute(world.all)).rows,
    (await sql`select id from party where partnership_id = ${partnership.id}`.execute(world.all)).rows,
  ])

interface Asked {
  partnership: SomePartnership
  organisation: SomeOrganisation
  newcomer: Someone
  step: string
}
const propose = async (partnership: SomePartnership, organisation: SomeOrganisation) =>
  world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/vidare/ny-part`, {
    organisation: organisation.id,
    words: 'De når dem som vi inte når.',
  })
const stepOf = async ({ id }: SomePartnership) =>
  (await world.all
    .selectFrom('joint_step')
    .select('id')
    .where('partnership_id', '=', id)
    .orderBy('made_at', 'desc')
    .executeTakeFirstOrThrow())!.id

/** A partnership whose parties all stand behind that an organisation comes in. */
async function asked(given?: SomePartnership): Promise<Asked> {
  const partnership = given ?? (await world.aPartnership())
  const organisation = await world.anOrganisation('civil')
  const newcomer = await world.aPerson('Nya Namn')
  await world.aMember(newcomer, organisation)
  expect((await propose(partnership, organisation)).status).toBe(303)
  const step = await stepOf(partnership)
  for (const { representative } of partnership.parties.slice(1))
    await world.post(representative, `/p/${partnership.slug}/vidare/gemensamt/${step}/svar`, { answer: 'stands' })
  return { partnership, organisation, newcomer, step }
}
const yes = { answer: 'joins', words: 'Vi möter dem varje dag.' }
const offerOf = ({ step }: Asked) => `/fragan-om-att-vara-med/${step}`

test('a party comes in after the start: all stand behind it, it says yes itself, decides and signs, and the line says so', async () => {
  const partnership = await world.aPartnership()
  await aSignedAgreement(world, partnership, { start: '2025-01-01', end: '2029-12-31' })
  const one = await asked(partnership)
  const told = await world.all
    .selectFrom('mail')
    .select(['person_id', 'link'])
    .where('once', 'like', `joining:${one.step}:%`)
    .execute()
  expect(told).toEqual([{ person_id: one.newcomer.id, link: offerOf(one) }])
  expect((await world.get(one.newcomer, `/p/${partnership.slug}/oversikt`)).status).toBe(404)
  // It stands among what waits for those who are to answer, and for nobody else, until they have
  const waits = async (who: Someone) => (await textOf(world.get(who, '/mina/att-gora'))).includes(offerOf(one))
  expect(await waits(one.newcomer)).toBe(true)
  for (const who of [partnership.parties[0]!.representative, await world.aPerson()])
    expect(await waits(who)).toBe(false)
  const page = await textOf(world.get(one.newcomer, offerOf(one)))
  for (const shown of ['De når dem som vi inte når.', 'undertecknat den tillsammans med de andra'])
    expect(page).toContain(shown)
  const joined = await world.post(one.newcomer, offerOf(one), yes)
  expect(joined.status).toBe(303)
  expect(await textOf(world.get(one.newcomer, joined.headers.get('location')!))).toContain('Välkomna! Nu är ni med')
  expect(await textOf(world.get(one.newcomer, offerOf(one)))).toContain('Ni har tackat ja och är med.')
  expect(await waits(one.newcomer)).toBe(false)
  expect((await world.get(one.newcomer, `/p/${partnership.slug}/oversikt`)).status).toBe(200)
  const progress = () =>
    textOf(world.get(partnership.parties[0]!.representative, `/p/${partnership.slug}/vidare/ny-part`))
  expect(await progress()).toContain('Avtalet är inte ändrat än.')
  const onward = await textOf(world.get(one.newcomer, `/p/${partnership.slug}/vidare`))
  expect(onward).toContain(`${one.organisation.name} är ny part. Skriv in det i avtalet.\nDe når dem som vi inte når.`)
  // The amendment: the newcomer too stands behind every part, decides and signs
  const party = await world.all
    .selectFrom('party')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .where('organisation_id', '=', one.organisation.id)
    .executeTakeFirstOrThrow()
  const three = {
    ...partnership,
    parties: [...partnership.parties, { id: party.id, organisation: one.organisation, representative: one.newcomer }],
  }
  const lock = () => world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/avtal/versioner`)
  expect((await lock()).status).not.toBe(303)
  await standBehindAll(world, three, three.parties[2]!)
  const locked = await lock()
  expect(locked.status).toBe(303)
  const version = locked.headers.get('location')!.replace(/\?.*/, '')
  await decideAll(world, version, three)
  for (const each of three.parties)
    expect((await signIt(world, version, await aSignatory(world, three, each))).status).toBe(303)
  expect(await progress()).toContain('och i avtalet från version')
  const line = await textOf(world.get(one.newcomer, `/p/${partnership.slug}/vidare/linjen`))
  expect(line).toContain(`Ny i avtalet: ${one.organisation.name}.`)
  expect(line).toContain('De når dem som vi inte når.')
})

test('nobody comes in before every present party stands behind it, and nobody but its own people answers for it', async () => {
  const partnership = await world.aPartnership()
  const organisation = await world.anOrganisation('civil')
  const newcomer = await world.aPerson()
  await world.aMember(newcomer, organisation)
  await propose(partnership, organisation)
  const step = await stepOf(partnership)
  const at = `/fragan-om-att-vara-med/${step}`
  const before = await rowsOf(partnership)
  expect((await world.get(newcomer, at)).status).toBe(404)
  expect((await world.post(newcomer, at, yes)).status).toBe(404)
  expect(await rowsOf(partnership)).toBe(before)
  const second = partnership.parties[1]!.representative
  await world.post(second, `/p/${partnership.slug}/vidare/gemensamt/${step}/svar`, {
    answer: 'otherwise',
    said: 'Inte än.',
  })
  expect((await world.get(newcomer, at)).status).toBe(404)
  await world.post(second, `/p/${partnership.slug}/vidare/gemensamt/${step}/svar`, { answer: 'stands' })
  const ready = await rowsOf(partnership)
  for (const who of [null, await world.aPerson(), partnership.parties[0]!.representative, second]) {
    expect((await world.get(who, at)).status).toBe(404)
    expect((await world.post(who, at, yes)).status).toBe(404)
  }
  expect((await world.post(newcomer, at, { answer: 'joins', words: '' })).status).toBe(422)
  expect(await rowsOf(partnership)).toBe(ready)
  expect((await world.post(newcomer, at, yes)).status).toBe(303)
  expect((await world.post(newcomer, at, yes)).status).toBe(409)
})

test('to propose: hidden from outsiders, refused without the capacity, for one who is in already and while a version is locked', async () => {
  const partnership = await world.aPartnership()
  const [first, second] = partnership.parties
  const at = `/p/${partnership.slug}/vidare/ny-part`
  const organisation = await world.anOrganisation('public')
  const typed = { organisation: organisation.id, words: 'Vi behöver dem.' }
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const before = await rowsOf(partnership)
  for (const who of [null, await world.aPerson()]) expect((await world.post(who, at, typed)).status).toBe(404)
  expect((await world.post(guest, at, typed)).status).toBe(403)
  const inAlready = { ...typed, organisation: second!.organisation.id }
  expect((await world.post(first!.representative, at, inAlready)).status).toBe(422)
  const bad = await world.post(first!.representative, at, { organisation: '', words: 'Behåll det här' })
  expect(bad.status).toBe(422)
  expect(await bad.text()).toContain('Behåll det här')
  expect(await rowsOf(partnership)).toBe(before)
  expect((await world.post(first!.representative, at, typed)).status).toBe(303)
  // The same organisation is proposed once
  expect((await world.post(second!.representative, at, typed)).status).toBe(409)
})

test('an organisation declines with its reason, and may be asked again', async () => {
  const one = await asked()
  expect(
    (await world.post(one.newcomer, offerOf(one), { answer: 'declines', words: 'Vi har inte folk i år.' })).status,
  ).toBe(303)
  const page = await textOf(
    world.get(one.partnership.parties[1]!.representative, `/p/${one.partnership.slug}/vidare/ny-part`),
  )
  expect(page).toContain('Vi har inte folk i år.')
  expect((await world.get(one.newcomer, `/p/${one.partnership.slug}/oversikt`)).status).toBe(404)
  expect(await textOf(world.get(one.newcomer, offerOf(one)))).toContain('Ni har tackat nej den här gången.')
  // Nothing is left to fill in, whatever the form holds
  expect((await world.post(one.newcomer, offerOf(one))).status).toBe(409)
  expect((await propose(one.partnership, one.organisation)).status).toBe(303)
})

test('who sits in the partnership for another party does not answer for the new one (R14)', async () => {
  const partnership = await world.aPartnership()
  const both = partnership.parties[0]!.representative
  const one = await asked(partnership)
  await world.aMember(both, one.organisation)
  const before = await rowsOf(partnership)
  expect((await world.post(both, offerOf(one), yes)).status).toBe(409)
  expect(await rowsOf(partnership)).toBe(before)
})

test('a report of a year that had ended is answered and locked by those who were there', async () => {
  const partnership = await world.aPartnership()
  await anAgreementInForce(world, partnership)
  await aYear(world, partnership)
  const one = await asked(partnership)
  expect((await world.post(one.newcomer, offerOf(one), yes)).status).toBe(303)
  const at = `/p/${partnership.slug}/rapporter/2025`
  const lock = () => world.post(partnership.parties[0]!.representative, `${at}/lasning`)
  expect((await lock()).status).toBe(409)
  for (const { representative } of partnership.parties) {
    const page = await textOf(world.get(representative, at))
    await world.post(representative, `${at}/svar`, { seen: /name="seen" value="([^"]+)"/.exec(page)![1]! })
  }
  expect((await lock()).status).toBe(303)
})

test('how far a new party has come follows from what is known of it', () => {
  const known = { answer: null, waits: true, version: null, signed: true, leftOn: null } as const
  expect(joiningState(known)).toBe('asked')
  expect(joiningState({ ...known, waits: false })).toBe('lapsed')
  expect(joiningState({ ...known, answer: 'declines', waits: false })).toBe('declined')
  expect(joiningState({ ...known, answer: 'joins', waits: false })).toBe('in_room')
  expect(joiningState({ ...known, answer: 'joins', waits: false, version: 2 })).toBe('in_agreement')
  expect(joiningState({ ...known, answer: 'joins', waits: false, version: 2, leftOn: '2037-05-31' })).toBe('gone')
})

test('an answer that comes too late is told why: the question waits no more, or a version is being decided on', () => {
  expect(mustBeAnswered('joined')).toBe('joined')
  expect(mustBeAnswered('declined')).toBe('declined')
  expect(() => mustBeAnswered('closed')).toThrow('joining.conflict')
  expect(() => mustBeAnswered('under_way')).toThrow('joining_under_way.conflict')
})
