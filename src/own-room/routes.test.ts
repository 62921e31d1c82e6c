import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const notesOf = (partyId: string) =>
  world.all.selectFrom('own_note').selectAll().where('party_id', '=', partyId).execute()

test('a note is seen by its own party alone, by page, by address and in the database', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const [mine, theirs] = parties
  expect(
    (
      await world.post(mine!.representative, `/p/${slug}/eget-rum/anteckningar`, {
        title: 'Inför mötet',
        body: 'Vår smärtgräns',
      })
    ).status,
  ).toBe(303)
  const [note] = await notesOf(mine!.id)
  const address = `/p/${slug}/eget-rum/anteckningar/${note!.id}`
  expect(await (await world.get(mine!.representative, address)).text()).toContain('Vår smärtgräns')
  expect(await (await world.get(theirs!.representative, `/p/${slug}/eget-rum`)).text()).not.toContain('Inför mötet')
  expect((await world.get(theirs!.representative, address)).status).toBe(404)
  expect((await world.post(theirs!.representative, address, { title: 'Intrång', body: '' })).status).toBe(404)
  expect((await world.post(theirs!.representative, `${address}/borttagning`)).status).toBe(404)
  expect((await world.get(await world.aPerson(), address)).status).toBe(404)
  expect((await world.get(await world.aMandate(await world.aPerson(), id, null, 'co_opted'), address)).status).toBe(404)
  expect(await notesOf(mine!.id)).toEqual([note])

  // The other party's person, entered as the first party by hand, still reads nothing
  const read = await world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${theirs!.representative.id}, true), set_config('app.party_id', ${mine!.id}, true)`.execute(
      tx,
    )
    return tx.selectFrom('own_note_text').selectAll().execute()
  })
  expect(read).toEqual([])
})

test('every text of a note is kept, and a removed note is taken back', async () => {
  const { slug, parties } = await world.aPartnership()
  const { representative, id } = parties[0]!
  await world.post(representative, `/p/${slug}/eget-rum/anteckningar`, { title: 'Frågor', body: 'Första tanken' })
  const [note] = await notesOf(id)
  const address = `/p/${slug}/eget-rum/anteckningar/${note!.id}`
  expect((await world.post(representative, address, { title: 'Frågor', body: 'Andra tanken' })).status).toBe(303)
  const page = await (await world.get(representative, address)).text()
  expect(page).toContain('Första tanken')
  expect(page).toContain('Andra tanken')
  await world.post(representative, `${address}/borttagning`)
  expect((await notesOf(id))[0]!.removed_at).not.toBeNull()
  await world.post(representative, `${address}/borttagning`)
  expect((await notesOf(id))[0]!.removed_at).toBeNull()
})

test('a note without a title is asked for one, and the text stays', async () => {
  const { slug, parties } = await world.aPartnership()
  const answer = await world.post(parties[0]!.representative, `/p/${slug}/eget-rum/anteckningar`, {
    title: ' ',
    body: 'En lång tanke',
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('En lång tanke')
  expect(await notesOf(parties[0]!.id)).toEqual([])
})

test('a signatory reads the own room and writes nothing there', async () => {
  const { id, slug, parties } = await world.aPartnership()
  const signatory = await world.aMandate(await world.aPerson(), id, parties[0]!.id, 'signatory')
  expect((await world.get(signatory, `/p/${slug}/eget-rum`)).status).toBe(200)
  expect((await world.post(signatory, `/p/${slug}/eget-rum/anteckningar`, { title: 'Nej', body: '' })).status).toBe(403)
  expect(await notesOf(parties[0]!.id)).toEqual([])
})
