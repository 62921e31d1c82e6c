import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/iakttagelser`
const rows = (partnership: SomePartnership) =>
  world.all
    .selectFrom('observation')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('number')
    .execute()
const seen = {
  kind: 'target_group',
  words: 'Fler unga kommer ensamma.',
  basis: 'Samtal i dörren',
  observed_on: '2026-03-09',
}

/** A partnership with a proposal from the association to the authority, which has a responsible officer. */
async function aProposal() {
  const partnership = await world.aPartnership()
  const [civil, authority] = partnership.parties
  const [one, other] = [civil!.representative, authority!.representative]
  const officer = await world.aMandate(await world.aPerson(), partnership.id, authority!.id, 'responsible_officer')
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const words = 'Låt mottagningen ha öppet på kvällen.'
  const answer = await world.post(one, at(partnership), { ...seen, kind: 'proposal', words, asked: authority!.id })
  expect(answer.status).toBe(303)
  return {
    partnership,
    civil: civil!,
    authority: authority!,
    one,
    other,
    officer,
    guest,
    outsider: await world.aPerson(),
  }
}
const replyTo = { answer: 'in_part', why: 'Vi börjar med tisdagar.' }

test('any party writes what it sees, and every party reads it; others do not', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative)
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const outsider = await world.aPerson()
  expect((await world.post(outsider, at(partnership), seen)).status).toBe(404)
  expect((await world.post(guest, at(partnership), seen)).status).toBe(403)
  expect(await rows(partnership)).toEqual([])
  for (const who of [one!, other!]) expect((await world.post(who, at(partnership), seen)).status).toBe(303)
  expect((await rows(partnership)).map(({ number }) => number)).toEqual([1, 2])
  expect(await (await world.get(other!, `${at(partnership)}/1`)).text()).toContain(seen.words)
  expect((await world.get(outsider, `${at(partnership)}/1`)).status).toBe(404)
})

test('a proposal is put to another party, and what is missing is said with all that was typed kept', async () => {
  const { partnership, civil, one } = await aProposal()
  const wrong = await world.post(one, at(partnership), { ...seen, kind: 'proposal', asked: civil.id })
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  expect(page).toContain('Välj vilken part förslaget går till')
  expect(page).toContain(seen.words)
})

test('a proposal goes to the party’s responsible officer, and the mail says nothing of it', async () => {
  const { officer, other } = await aProposal()
  const mails = await world.all
    .selectFrom('mail')
    .selectAll()
    .where('person_id', 'in', [officer.id, other.id])
    .execute()
  expect(mails.map(({ person_id }) => person_id)).toEqual([officer.id])
  expect(mails[0]!.body).not.toContain('mottagningen')
})

test('the party that is asked answers with a reason; the asking party, guests and outsiders do not', async () => {
  const { partnership, one, officer, guest, outsider } = await aProposal()
  const address = `${at(partnership)}/1/svar`
  expect((await world.post(outsider, address, replyTo)).status).toBe(404)
  expect((await world.post(guest, address, replyTo)).status).toBe(403)
  expect((await world.post(one, address, replyTo)).status).toBe(403)
  expect((await world.post(officer, address, { answer: 'in_part', why: ' ' })).status).toBe(422)
  const kept = () =>
    world.all.selectFrom('observation_answer').selectAll().where('partnership_id', '=', partnership.id).execute()
  expect(await kept()).toEqual([])
  for (const _ of [1, 2]) expect((await world.post(officer, address, replyTo)).status).toBe(303)
  expect(await kept()).toHaveLength(1)
  const page = await (await world.get(one, `${at(partnership)}/1`)).text()
  expect(page).toContain(replyTo.why)
  expect(page).toContain('Besvarat')
})

test('who asked cannot answer for the other party, not even after changing sides', async () => {
  const { partnership, authority, one } = await aProposal()
  await sql`update mandate set from_day = app.today() - 2, to_day = app.today() - 1 where person_id = ${one.id}::uuid`.execute(
    world.all,
  )
  await world.aMandate(one, partnership.id, authority.id, 'representative')
  expect((await world.post(one, `${at(partnership)}/1/svar`, replyTo)).status).toBe(403)
  const [row] = await rows(partnership)
  const by = { partnership_id: partnership.id, person_id: one.id, party_id: authority.id }
  await expect(
    asParty(world, one, authority, (tx) =>
      tx
        .insertInto('observation_answer')
        .values({ ...by, observation_id: row!.id, answer: 'takes_up', why: 'x' })
        .execute(),
    ),
  ).rejects.toThrow('not for this party or person')
})

test('its own party takes an observation back and puts it forward again; while it is back nobody answers it', async () => {
  const { partnership, one, officer, outsider } = await aProposal()
  const address = `${at(partnership)}/1/tillbakadragande`
  expect((await world.post(outsider, address, { withdrawn: 'yes' })).status).toBe(404)
  expect((await world.post(officer, address, { withdrawn: 'yes' })).status).toBe(403)
  for (const _ of [1, 2]) expect((await world.post(one, address, { withdrawn: 'yes' })).status).toBe(303)
  expect((await world.post(officer, `${at(partnership)}/1/svar`, replyTo)).status).toBe(409)
  expect((await world.post(one, address, { withdrawn: 'no' })).status).toBe(303)
  expect((await rows(partnership))[0]!.withdrawn_at).toBeNull()
})

test('an observation of another partnership is not there', async () => {
  const [here, there] = [await aProposal(), await aProposal()]
  expect((await world.post(here.officer, `${at(there.partnership)}/1/svar`, replyTo)).status).toBe(404)
  expect((await world.get(here.one, `${at(here.partnership)}/9`)).status).toBe(404)
})
