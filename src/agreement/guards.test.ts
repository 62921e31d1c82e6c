import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomeParty } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

// What the database refuses whatever the pages do: tried as the web role, as somebody who has entered as a party.
const world = await aWorld()
afterAll(() => world.close())

const aText = async () => {
  const room = await aWritingRoom(world)
  const heading = await room.aHeading()
  await room.write(room.bryggan.representative, heading, 'Vi hjälps åt.')
  const as = <T>(party: SomeParty, act: (tx: Tx) => Promise<T>) => asParty(world, party.representative, party, act)
  const by = (party: SomeParty) => ({
    partnership_id: room.partnership.id,
    person_id: party.representative.id,
    party_id: party.id,
  })
  return { ...room, heading, as, by, standsNow: (await room.newest(heading))!.id }
}

test('no text is written over one that its writer had not seen', async () => {
  const { heading, as, by, norrvik, newest } = await aText()
  const unseen = as(norrvik, (tx) =>
    tx
      .insertInto('heading_text')
      .values({ heading_id: heading, body: 'Mitt', based_on: null, ...by(norrvik) })
      .execute(),
  )
  await expect(unseen).rejects.toThrow('another text stands')
  expect((await newest(heading))?.body).toBe('Vi hjälps åt.')
})

test('nobody writes in another party’s name, in another person’s, or as a correction that nobody accepted', async () => {
  const { heading, as, by, norrvik, bryggan, standsNow } = await aText()
  const text = { heading_id: heading, body: 'Mitt', based_on: standsNow }
  for (const forged of [
    { ...by(norrvik), party_id: bryggan.id },
    { ...by(norrvik), person_id: bryggan.representative.id },
    { ...by(norrvik), manner: 'corrected' as const },
  ]) {
    await expect(
      as(norrvik, (tx) =>
        tx
          .insertInto('heading_text')
          .values({ ...text, ...forged })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  }
})

test('a text is never changed and never removed', async () => {
  const { heading, as, bryggan } = await aText()
  await expect(
    as(bryggan, (tx) =>
      tx.updateTable('heading_text').set({ body: 'Annat' }).where('heading_id', '=', heading).execute(),
    ),
  ).rejects.toThrow('permission denied')
  await expect(
    as(bryggan, (tx) => tx.deleteFrom('heading_text').where('heading_id', '=', heading).execute()),
  ).rejects.toThrow('permission denied')
})

test('a mark is given by one’s own party to what stands now, in the partnership the part belongs to', async () => {
  const { heading, as, by, norrvik, bryggan } = await aText()
  const other = await aText()
  const mark = { part_id: heading, revision: 1, answer: 'stands' as const }
  const give = (values: object) =>
    as(norrvik, (tx) =>
      tx
        .insertInto('accord')
        .values({ ...mark, ...by(norrvik), ...values })
        .execute(),
    )
  await expect(give({ party_id: bryggan.id })).rejects.toThrow('row-level security')
  await expect(give({ carried: true })).rejects.toThrow('row-level security')
  await expect(give({ revision: 0 })).rejects.toThrow('the part has changed')
  await expect(give({ part_id: other.heading })).rejects.toThrow('foreign key')
  await expect(give({ part_id: other.heading, partnership_id: other.partnership.id })).rejects.toThrow(
    'row-level security',
  )
  await give({})
})

test('a mark that was carried over can be taken back by its party', async () => {
  const { heading, write, settle, answer, norrvik, bryggan, vasterhav, standing } = await aText()
  await answer(norrvik.representative, heading, 'stands')
  await write(bryggan.representative, heading, 'Vi hjälps åt!', { act: 'correct' })
  await settle(norrvik.representative, heading, 'accept')
  await settle(vasterhav.representative, heading, 'accept')
  expect(await standing(heading)).toEqual([norrvik.id])
  expect((await answer(norrvik.representative, heading, 'talk', 'Vi tänkte om.')).status).toBe(303)
  expect(await standing(heading)).toEqual([])
})

test('a person who changes sides does not stand behind for both parties, nor accept a correction for both', async () => {
  const { heading, by, answer, write, norrvik, bryggan, vasterhav, partnership, standing } = await aText()
  const turncoat = await world.aMandate(await world.aPerson(), partnership.id, norrvik.id, 'representative')
  await answer(turncoat, heading, 'stands')
  await write(bryggan.representative, heading, 'Vi hjälps åt!', { act: 'correct' })
  const { id } = await world.all
    .selectFrom('correction')
    .select('id')
    .where('heading_id', '=', heading)
    .executeTakeFirstOrThrow()
  const turned = (party: SomeParty, act: (tx: Tx) => Promise<unknown>) => asParty(world, turncoat, party, act)
  const accept = (party: SomeParty) => ({ correction_id: id, accepts: true, ...by(party), person_id: turncoat.id })
  await turned(norrvik, (tx) => tx.insertInto('correction_answer').values(accept(norrvik)).execute())
  await world.all
    .updateTable('mandate')
    .set({ from_day: sql`app.today() - 2`, to_day: sql`app.today() - 1` })
    .where('person_id', '=', turncoat.id)
    .execute()
  await world.aMandate(turncoat, partnership.id, vasterhav.id, 'representative')

  const refused = await answer(turncoat, heading, 'stands')
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Du har stått bakom det här för en annan part')
  const mark = { part_id: heading, revision: 1, answer: 'stands' as const, ...by(vasterhav), person_id: turncoat.id }
  await expect(turned(vasterhav, (tx) => tx.insertInto('accord').values(mark).execute())).rejects.toThrow(
    'another party needs another person',
  )
  await expect(
    turned(vasterhav, (tx) => tx.insertInto('correction_answer').values(accept(vasterhav)).execute()),
  ).rejects.toThrow('duplicate key')
  expect(await standing(heading)).toEqual([norrvik.id])
})

test('a correction is not settled as accepted before every other party has accepted it, nor ever twice', async () => {
  const { heading, as, write, settle, norrvik, bryggan, vasterhav, newest } = await aText()
  await write(bryggan.representative, heading, 'Vi hjälps åt!', { act: 'correct' })
  const settled = (party: SomeParty, outcome: 'accepted' | 'declined') =>
    as(party, (tx) =>
      tx.updateTable('correction').set({ outcome, settled_at: new Date() }).where('heading_id', '=', heading).execute(),
    )
  await expect(settled(bryggan, 'accepted')).rejects.toThrow('not accepted by all the others')
  await expect(settled(norrvik, 'declined')).rejects.toThrow('nobody has declined it')
  await settle(norrvik.representative, heading, 'accept')
  await expect(settled(norrvik, 'accepted')).rejects.toThrow('not accepted by all the others')
  await settle(vasterhav.representative, heading, 'accept')
  expect((await newest(heading))?.body).toBe('Vi hjälps åt!')
  await expect(settled(norrvik, 'declined')).rejects.toThrow('settled already')
})

test('a party does not answer its own correction, and a correction changes something', async () => {
  const { heading, as, by, write, bryggan, standsNow } = await aText()
  const correct = { heading_id: heading, based_on: standsNow, body: 'Vi hjälps åt.', ...by(bryggan) }
  await expect(as(bryggan, (tx) => tx.insertInto('correction').values(correct).execute())).rejects.toThrow(
    'nothing to correct',
  )
  await write(bryggan.representative, heading, 'Vi hjälps åt!', { act: 'correct' })
  const { id } = await world.all
    .selectFrom('correction')
    .select('id')
    .where('heading_id', '=', heading)
    .executeTakeFirstOrThrow()
  const own = as(bryggan, (tx) =>
    tx
      .insertInto('correction_answer')
      .values({ correction_id: id, accepts: true, ...by(bryggan) })
      .execute(),
  )
  await expect(own).rejects.toThrow('not for this party or person')
})

test('nobody makes or changes a part in a partnership they do not act in', async () => {
  const { as, norrvik, partnership, heading } = await aText()
  const other = await aText()
  await expect(
    as(norrvik, (tx) => sql`select app.part_of(${other.partnership.id}, 'goals')`.execute(tx)),
  ).rejects.toThrow('not yours')
  await expect(as(norrvik, (tx) => sql`select app.change_part(${other.heading})`.execute(tx))).rejects.toThrow(
    'not yours',
  )
  await expect(
    as(norrvik, (tx) =>
      tx.insertInto('part').values({ partnership_id: other.partnership.id, kind: 'heading' }).execute(),
    ),
  ).rejects.toThrow('row-level security')
  const stranger = await world.aMandate(await world.aPerson(), partnership.id, norrvik.id, 'signatory')
  const signs = asParty(world, stranger, norrvik, (tx) => sql`select app.change_part(${heading})`.execute(tx))
  await expect(signs).rejects.toThrow('not yours')
})
