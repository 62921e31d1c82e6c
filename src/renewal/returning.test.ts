import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { threeParties } from '#test/assessment.ts'
import { aSignedAgreement } from '#test/signed.ts'
import { aWorld, type Someone, type SomePartnership } from '#test/world.ts'

let now = new Date('2037-05-01T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

const textOf = async (response: Promise<Response>) => (await response).text()
const rowsOf = async ({ id }: SomePartnership) =>
  JSON.stringify([
    (await sql`select * from party_joining where partnership_id = ${id}`.execute(world.all)).rows,
    (await sql`select * from joint_step where partnership_id = ${id}`.execute(world.all)).rows,
    (await sql`select * from party_leaving where partnership_id = ${id}`.execute(world.all)).rows,
    (await sql`select id, left_on from party where partnership_id = ${id}`.execute(world.all)).rows,
  ])

/** Three parties, of which the second left at the end of May; it is September. */
async function aPartyHasLeft(signed = false) {
  now = new Date('2037-05-01T09:00:00Z')
  const partnership = await threeParties(world)
  if (signed) await aSignedAgreement(world, partnership, { start: '2036-01-01', end: '2040-12-31' })
  const [civil, gone, other] = partnership.parties
  const said = { leaves_on: '2037-05-31', reason: 'Vi har inte folk.' }
  await world.post(gone!.representative, `/p/${partnership.slug}/vidare/uttrade`, said)
  now = new Date('2037-09-01T09:00:00Z')
  const newcomer = await world.aPerson('Nya Namn')
  await world.aMember(newcomer, gone!.organisation)
  const propose = (who: Someone) =>
    world.post(who, `/p/${partnership.slug}/vidare/ny-part`, {
      organisation: gone!.organisation.id,
      words: 'Vi saknar er.',
    })
  const board = await world.all
    .selectFrom('board')
    .select('id')
    .where('organisation_id', '=', gone!.organisation.id)
    .executeTakeFirstOrThrow()
  const yes = { answer: 'joins', words: 'Vi har folk igen.', board: board.id }
  return { yes, partnership, civil: civil!, gone: gone!, other: other!, newcomer, propose }
}

/** All present parties stand behind that it comes back. @returns the address of the offer */
async function askedBack({ partnership, civil, other, propose }: Awaited<ReturnType<typeof aPartyHasLeft>>) {
  expect((await propose(civil.representative)).status).toBe(303)
  const { id } = await world.all
    .selectFrom('joint_step')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .orderBy('made_at', 'desc')
    .executeTakeFirstOrThrow()
  const answer = `/p/${partnership.slug}/vidare/gemensamt/${id}/svar`
  expect((await world.post(other.representative, answer, { answer: 'stands' })).status).toBe(303)
  return `/fragan-om-att-vara-med/${id}`
}

test('a party that left comes back as the same party, and both its periods are told', async () => {
  const left = await aPartyHasLeft()
  const { yes, partnership, civil, gone, newcomer, propose } = left
  const joining = `/p/${partnership.slug}/vidare/ny-part`
  expect(await textOf(world.get(civil.representative, joining))).toContain('(var med till och med 31 maj 2037)')
  const offer = await askedBack(left)
  const page = await textOf(world.get(newcomer, offer))
  for (const shown of ['Ni var med till och med den 31 maj 2037', 'får inte sina uppdrag tillbaka'])
    expect(page).toContain(shown)
  const before = await rowsOf(partnership)
  for (const who of [null, await world.aPerson(), civil.representative])
    expect((await world.post(who, offer, yes)).status).toBe(404)
  expect(await rowsOf(partnership)).toBe(before)
  expect((await world.post(newcomer, offer, yes)).status).toBe(303)
  expect((await world.post(newcomer, offer, yes)).status).toBe(409)
  const decided = await textOf(world.get(civil.representative, `/p/${partnership.slug}/vidare`))
  expect(decided).toContain(`<strong>En part kommer med</strong>: ${gone.organisation.name}`)
  // It is in already: nobody asks it again
  expect((await propose(civil.representative)).status).toBe(422)
  const parties = await world.all.selectFrom('party').selectAll().where('partnership_id', '=', partnership.id).execute()
  expect(parties).toHaveLength(3)
  expect(parties.find(({ id }) => id === gone.id)!.left_on).toBeNull()
  const leaving = await textOf(world.get(newcomer, `/p/${partnership.slug}/vidare/uttrade`))
  for (const told of ['lämnade efter 31 maj 2037.', 'Tillbaka sedan den 1 september 2037.'])
    expect(leaving).toContain(told)
  expect(await textOf(world.get(civil.representative, joining))).toContain('Med sedan den 1 september 2037.')
})

test('who acted for the party in its first period reads what was then, and neither acts nor reads on in the second', async () => {
  const left = await aPartyHasLeft()
  const { yes, partnership, civil, gone, newcomer } = left
  const goals = `/p/${partnership.slug}/mal`
  const write = (who: Someone, words: string) => world.post(who, goals, { kind: 'learning', words })
  await write(civil.representative, 'Skrivet medan de var borta')
  expect((await world.post(newcomer, await askedBack(left), yes)).status).toBe(303)
  expect((await write(gone.representative, 'Vi var med förr')).status).toBe(403)
  const read = await world.get(gone.representative, goals)
  expect(read.status).toBe(200)
  expect(await read.text()).not.toContain('Skrivet medan de var borta')
  expect((await write(newcomer, 'Vi är här igen')).status).toBe(303)
})

test('a party that has come back may leave once more, and come back once more', async () => {
  const left = await aPartyHasLeft()
  const { yes, partnership, civil, newcomer } = left
  await world.post(newcomer, await askedBack(left), yes)
  const out = `/p/${partnership.slug}/vidare/uttrade`
  // Its first leaving is over: there is nothing to take back
  expect((await world.post(newcomer, `${out}/ater`)).status).toBe(409)
  const again = { leaves_on: '2037-10-31', reason: 'Igen.' }
  expect((await world.post(newcomer, out, again)).status).toBe(303)
  expect((await world.post(newcomer, out, again)).status).toBe(409)
  now = new Date('2037-12-01T09:00:00Z')
  const told = await textOf(world.get(civil.representative, `/p/${partnership.slug}/vidare/ny-part`))
  expect(told).toContain('Var med från den 1 september 2037 till och med den 31 oktober 2037.')
  expect((await world.post(newcomer, await askedBack(left), yes)).status).toBe(303)
  expect((await world.get(newcomer, `/p/${partnership.slug}/parter`)).status).toBe(200)
})

test('a party that comes back to a signed agreement is to be written into it, and the wish says so before the words', async () => {
  const left = await aPartyHasLeft(true)
  const { yes, partnership, civil, gone, newcomer } = left
  expect((await world.post(newcomer, await askedBack(left), yes)).status).toBe(303)
  expect(await textOf(world.get(civil.representative, `/p/${partnership.slug}/vidare`))).toContain(
    `${gone.organisation.name} är part igen. Skriv in det i avtalet.\nVi saknar er.`,
  )
})

test('a party is not asked to come in before its last day has passed: until then it can stay', async () => {
  const left = await aPartyHasLeft()
  now = new Date('2037-05-31T09:00:00Z')
  const before = await rowsOf(left.partnership)
  expect((await left.propose(left.civil.representative)).status).toBe(422)
  expect((await left.propose(await world.aPerson())).status).toBe(404)
  expect(await rowsOf(left.partnership)).toBe(before)
  now = new Date('2037-06-01T09:00:00Z')
  expect((await left.propose(left.civil.representative)).status).toBe(303)
})

test('everyone who acts for an authority finds its board of then chosen, and may choose another', async () => {
  const left = await aPartyHasLeft()
  const { yes, gone, newcomer } = left
  const offer = await askedBack(left)
  for (const who of [gone.representative, newcomer])
    expect(await textOf(world.get(who, offer))).toContain(`<option value="${yes.board}" selected`)
  expect((await world.post(gone.representative, offer, { ...yes, board: '' })).status).toBe(422)
})
