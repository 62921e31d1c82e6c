import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const liveMandates = (partnershipId: string) =>
  world.all
    .selectFrom('mandate')
    .select(['person_id', 'capacity', 'party_id'])
    .where('partnership_id', '=', partnershipId)
    .where('ended_at', 'is', null)
    .orderBy('created_at')
    .execute()

test('the parties stand in alphabetical order, with their people', async () => {
  const organisations = [
    await world.anOrganisation('public', 'Åmåls kommun'),
    await world.anOrganisation('civil', 'Bryggan'),
    await world.anOrganisation('civil', 'Ankaret'),
  ]
  const { slug, parties } = await world.aPartnership({ organisations })
  const page = await (await world.get(parties[0]!.representative, `/p/${slug}/parter`)).text()
  const places = ['Ankaret', 'Bryggan', 'Åmåls kommun'].map((name) => page.indexOf(`${name}</h3>`))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0]).toBeGreaterThan(0)
  expect(page).toContain('Företrädare för Bryggan')
})

test('a party names its own people, who get a mail and see the partnership at once', async () => {
  const organisations = [await world.anOrganisation('civil', 'Hamnkören'), await world.anOrganisation('public')]
  const { id, slug, parties } = await world.aPartnership({ name: 'Kvällsöppet för unga', organisations })
  const person = await world.aPerson('Vilda')
  const form = { email: person.email, capacity: 'signatory' }
  const address = `/p/${slug}/parter/uppdrag`

  expect((await world.post(await world.aPerson(), address, form)).status).toBe(404)
  expect((await world.post(null, address, form)).status).toBe(404)
  const guest = await world.aMandate(await world.aPerson(), id, null, 'co_opted')
  expect((await world.post(guest, address, form)).status).toBe(403)
  expect(await liveMandates(id)).toHaveLength(3)

  expect((await world.post(parties[0]!.representative, address, form)).status).toBe(303)
  expect((await world.post(parties[0]!.representative, address, form)).status).toBe(422)
  // R14: the other party cannot name the same person
  expect((await world.post(parties[1]!.representative, address, form)).status).toBe(422)
  const held = (await liveMandates(id)).filter((mandate) => mandate.person_id === person.id)
  expect(held).toEqual([{ person_id: person.id, capacity: 'signatory', party_id: parties[0]!.id }])
  expect((await world.get(person, `/p/${slug}/parter`)).status).toBe(200)
  const mails = await world.all.selectFrom('mail').select('body').where('person_id', '=', person.id).execute()
  expect(mails).toHaveLength(1)
  // Whoever is named, from another organisation or from none, reads who did it and where
  for (const words of ['Hamnkören', 'Kvällsöppet för unga']) expect(mails[0]!.body).toContain(words)
})

test('an unknown address is told of, and what was typed is kept', async () => {
  const { slug, parties } = await world.aPartnership()
  const answer = await world.post(parties[0]!.representative, `/p/${slug}/parter/uppdrag`, {
    email: 'okand@example.org',
    capacity: 'signatory',
    phone: '070-123',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Vi känner inte till någon med den adressen')
  expect(page).toContain('value="070-123"')
})

test('a mandate is ended by its own party alone, once, and then closes the room at once', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const person = await world.aPerson()
  await world.aMandate(person, id, parties[0]!.id, 'representative')
  const mandate = await world.all
    .selectFrom('mandate')
    .select('id')
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  const address = `/p/${slug}/parter/uppdrag/${mandate.id}/slut`

  expect((await world.post(await world.aPerson(), address)).status).toBe(404)
  expect((await world.post(parties[1]!.representative, address)).status).toBe(403)
  expect(await liveMandates(id)).toHaveLength(3)
  expect((await world.post(parties[0]!.representative, address)).status).toBe(303)
  expect((await world.post(parties[0]!.representative, address)).status).toBe(409)
  expect((await world.post(person, `/p/${slug}/parter/ord`, { words: 'Kvar?' })).status).toBe(403)
})

test('who has left reads what was there until then, and nothing later', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const gone = await world.aPerson()
  await world.aMandate(gone, id, parties[0]!.id, 'representative')
  await world.all
    .updateTable('mandate')
    .set({ ended_at: sql`clock_timestamp()` })
    .where('person_id', '=', gone.id)
    .execute()
  await world.aMandate(await world.aPerson('Senare Person'), id, parties[1]!.id, 'signatory')
  const answer = await world.get(gone, `/p/${slug}/parter`)
  expect(answer.status).toBe(200)
  const page = await answer.text()
  expect(page).toContain(parties[1]!.representative.name)
  expect(page).not.toContain('Senare Person')
  expect(page).not.toContain('method="post" action="/p/')
})

test('a party’s last representative stays until there is another', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const only = await world.all
    .selectFrom('mandate')
    .select('id')
    .where('party_id', '=', parties[0]!.id)
    .executeTakeFirstOrThrow()
  expect((await world.post(parties[0]!.representative, `/p/${slug}/parter/uppdrag/${only.id}/slut`)).status).toBe(409)
  expect(await liveMandates(id)).toHaveLength(2)
})

test('a party writes its own words and nobody else’s', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const address = `/p/${slug}/parter/ord`
  expect((await world.post(await world.aPerson(), address, { words: 'Intrång' })).status).toBe(404)
  expect(
    (
      await world.post(await world.aMandate(await world.aPerson(), id, parties[0]!.id, 'signatory'), address, {
        words: 'Intrång',
      })
    ).status,
  ).toBe(403)
  expect((await world.post(parties[0]!.representative, address, { words: 'x'.repeat(601) })).status).toBe(422)
  expect((await world.post(parties[0]!.representative, address, { words: 'Vi öppnar dörren.' })).status).toBe(303)
  const words = await world.all.selectFrom('party').select(['id', 'words']).where('partnership_id', '=', id).execute()
  expect(words.find((party) => party.id === parties[0]!.id)?.words).toBe('Vi öppnar dörren.')
  expect(words.find((party) => party.id === parties[1]!.id)?.words).toBe('')
})

test('a reader sees the overview and nothing of the room', async () => {
  const { id, slug } = await world.aPartnership()
  const reader = await world.aMandate(await world.aPerson(), id, null, 'reader')
  expect((await world.get(reader, `/p/${slug}/parter`)).status).toBe(403)
})
