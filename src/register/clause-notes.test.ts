import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aSignedAgreement, publish } from '#test/published.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = ({ slug }: SomePartnership) => `/p/${slug}/publicering/delar`
const partnership = await world.aPartnership({ name: 'Delar' })
const [one, other] = partnership.parties
await aSignedAgreement(world, partnership)
const written = () =>
  world.all.selectFrom('clause_note').selectAll().where('partnership_id', '=', partnership.id).orderBy('id').execute()
const tell = (who: Someone | null, why: string, based_on = '', lesson = '') =>
  world.post(who, `${at(partnership)}/syfte`, { 'why-syfte': why, 'lesson-syfte': lesson, based_on })

test('outsiders meet nothing, a signatory may not, and a clause that is not in the agreement cannot be written about', async () => {
  const outsider = await world.aPerson()
  const elsewhere = (await world.aPartnership()).parties[0]!.representative
  const signatory = await world.aMandate(await world.aPerson(), partnership.id, one!.id, 'signatory')
  for (const who of [null, outsider, elsewhere]) {
    expect((await tell(who, 'Intrång')).status).toBe(404)
    expect((await world.get(who, at(partnership))).status).toBe(404)
  }
  expect((await tell(signatory, 'Intrång')).status).toBe(403)
  const gone = await world.post(one!.representative, `${at(partnership)}/finns-inte`, { 'why-finns-inte': 'x' })
  expect(gone.status).toBe(404)
  expect(await written()).toEqual([])
})

test('any party writes why a part says so and what was learnt, and nothing of it is seen outside before all stand behind it', async () => {
  expect(
    (await tell(one!.representative, 'Därför att ensamheten märks på kvällen.', '', 'Börja tidigare')).status,
  ).toBe(303)
  const page = await (await world.get(other!.representative, at(partnership))).text()
  expect(page).toContain('ensamheten märks')
  expect(page).toContain('Börja tidigare')
  await publish(world, partnership, ['agreement_text', 'clause_notes'], [one!])
  expect((await world.get(null, '/bibliotek/delar/syfte')).status).toBe(404)
  await publish(world, partnership)
  const open = await (await world.get(null, '/bibliotek/delar/syfte')).text()
  expect(open).toContain('ensamheten märks')
  expect(open).not.toContain(one!.representative.name)
})

test('what is too long is said, and what was typed stays', async () => {
  const answer = await tell(one!.representative, 'å'.repeat(1001))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('å'.repeat(1001))
})

test('two who write at once: the second is shown both, and nothing is lost', async () => {
  const before = (await written()).at(-1)!
  expect((await tell(other!.representative, 'Ny text', before.id)).status).toBe(303)
  const late = await tell(one!.representative, 'Min text', before.id)
  expect(late.status).toBe(409)
  const page = await late.text()
  expect(page).toContain('Min text')
  expect(page).toContain('Ny text')
  // The same again is no writing
  const count = (await written()).length
  await tell(other!.representative, 'Ny text', before.id)
  expect((await written()).length).toBe(count)
})

test('what the parties write afterwards does not slip into what is shown', async () => {
  expect(await (await world.get(null, '/bibliotek/delar/syfte')).text()).not.toContain('Ny text')
})

test('a party does not write in another’s name, and nobody writes in a partnership that is not theirs', async () => {
  const forged = asParty(world, one!.representative, one!, (tx) =>
    tx
      .insertInto('clause_note')
      .values({
        partnership_id: partnership.id,
        clause: 'syfte',
        why: 'x',
        lesson: '',
        person_id: one!.representative.id,
        party_id: other!.id,
      })
      .execute(),
  )
  await expect(forged).rejects.toThrow('row-level security')
  const elsewhere = (await world.aPartnership()).parties[0]!
  const seen = await asParty(world, elsewhere.representative, elsewhere, (tx) =>
    tx.selectFrom('clause_note').selectAll().execute(),
  )
  expect(seen).toEqual([])
})

test('the lessons are not chosen without the text that they belong to', async () => {
  const bare = await world.aPartnership()
  await aSignedAgreement(world, bare)
  const refused = await world.post(bare.parties[0]!.representative, `/p/${bare.slug}/publicering`, {
    seen: '0',
    'pieces[]': ['clause_notes'],
  })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Välj också det undertecknade avtalets text')
})
