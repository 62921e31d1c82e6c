import { afterAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { review } from '#review/rules.ts'
import { asParty } from '#test/agreement.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'
import { placeOfFinding } from './seen.ts'

const world = await aWorld()
afterAll(() => world.close())

const fine = 'Den som är sen betalar vite om 5 000 kronor.'
const placeIn = (body: string) =>
  placeOfFinding(
    body,
    review({ text: body }).find(({ rule }) => rule === 'sanction')!,
  )

async function aReviewedRoom(body = fine) {
  const room = await aWritingRoom(world)
  const heading = await room.aHeading()
  await room.write(room.bryggan.representative, heading, body)
  const said = () => world.all.selectFrom('finding_seen').selectAll().where('heading_id', '=', heading).execute()
  const say = (who: Someone, words: string, place = placeIn(body)) =>
    world.post(who, `${room.pageOf(heading)}/sett/${place}`, { [`sett-${place}`]: words })
  const page = async (who = room.norrvik.representative) => (await world.get(who, room.pageOf(heading))).text()
  return { ...room, heading, said, say, page }
}

test('a party says that it has seen a finding, and every party sees who said it and why', async () => {
  const { bryggan, norrvik, vasterhav, say, said, page, at } = await aReviewedRoom()
  expect((await say(bryggan.representative, 'Jurist läser stycket i mars.')).status).toBe(303)
  expect(await said()).toMatchObject([
    { rule: 'sanction', party_id: bryggan.id, words: 'Jurist läser stycket i mars.' },
  ])
  for (const who of [bryggan, norrvik, vasterhav]) {
    const shown = await page(who.representative)
    for (const words of ['Sett men inte ändrat (1)', 'Jurist läser stycket i mars.', 'Ni har sett och vägt 1 av dem'])
      expect(shown).toContain(words)
  }
  expect(await (await world.get(norrvik.representative, `${at}/granskning`)).text()).toContain('Sett av')
})

test('what was seen is never counted as mended', async () => {
  const { bryggan, norrvik, say, page, at } = await aReviewedRoom()
  const count = async () => /(\d+) sak(?:er)? att se över/.exec(await page())?.[1]
  const whole = async () =>
    /Behöver ändras \((\d+)\)/.exec(await (await world.get(norrvik.representative, `${at}/granskning`)).text())?.[1]
  const before = [await count(), await whole()]
  await say(bryggan.representative, 'Vi vet om det.')
  expect([await count(), await whole()]).toEqual(before)
  expect(before[0]).toBeDefined()
  expect(before[1]).toBeDefined()
})

test('the finding comes back when the text around it changes, and not when another paragraph does', async () => {
  const { bryggan, heading, write, say, page } = await aReviewedRoom()
  await say(bryggan.representative, 'Vi vet om det.')
  await write(bryggan.representative, heading, `${fine}\n\nVi möts på torsdagar.`)
  expect(await page()).toContain('Sett men inte ändrat (1)')
  await write(bryggan.representative, heading, `${fine} Det gäller alla.\n\nVi möts på torsdagar.`)
  expect(await page()).not.toContain('Sett men inte ändrat')
})

test('it stops no one from saving, and no samsyn is lost by it', async () => {
  const { bryggan, norrvik, heading, answer, standing, write, say } = await aReviewedRoom()
  await answer(norrvik.representative, heading, 'stands')
  await say(bryggan.representative, 'Vi vet om det.')
  expect(await standing(heading)).toEqual([norrvik.id])
  expect((await write(bryggan.representative, heading, `${fine} Och så är det.`)).status).toBe(303)
})

test('the same said twice is once; two parties each say their own', async () => {
  const { bryggan, norrvik, say, said } = await aReviewedRoom()
  for (const _ of [1, 2]) expect((await say(bryggan.representative, 'Vi vet om det.')).status).toBe(303)
  expect(await said()).toHaveLength(1)
  await say(norrvik.representative, 'Vi också.')
  expect(await said()).toHaveLength(2)
})

test('nothing said, or too much, is told on the same page with what was typed', async () => {
  const { bryggan, say, said } = await aReviewedRoom()
  expect((await say(bryggan.representative, '  ')).status).toBe(422)
  const answer = await say(bryggan.representative, 'x'.repeat(1001))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('x'.repeat(1001))
  expect(await said()).toEqual([])
})

test('of words that no longer stand nothing is said, and what was typed is kept', async () => {
  const { bryggan, heading, write, say, said } = await aReviewedRoom()
  await write(bryggan.representative, heading, 'Vi hjälps åt.')
  const answer = await say(bryggan.representative, 'Vi vet om det.')
  expect(answer.status).toBe(409)
  const page = await answer.text()
  for (const words of ['Texten har ändrats', 'Vi vet om det.']) expect(page).toContain(words)
  expect(await said()).toEqual([])
})

test('a reader does not say it, and for others it is not there', async () => {
  const { partnership, say, said, page } = await aReviewedRoom()
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  expect((await say(reader, 'Min')).status).toBe(403)
  expect(await page(reader)).not.toContain('Spara att vi har sett det')
  expect((await say((await world.aPartnership()).parties[0]!.representative, 'Min')).status).toBe(404)
  expect(await said()).toEqual([])
})

test('nobody says it in another party’s or person’s name, and what was said is neither changed nor removed', async () => {
  const { heading, partnership, norrvik, bryggan, say } = await aReviewedRoom()
  await say(bryggan.representative, 'Vi vet om det.')
  const own = {
    heading_id: heading,
    partnership_id: partnership.id,
    rule: 'sanction',
    place: placeIn(fine),
    words: 'Sett',
    person_id: norrvik.representative.id,
    party_id: norrvik.id,
  }
  for (const forged of [{ party_id: bryggan.id }, { person_id: bryggan.representative.id }])
    await expect(
      asParty(world, norrvik.representative, norrvik, (tx) =>
        tx
          .insertInto('finding_seen')
          .values({ ...own, ...forged })
          .execute(),
      ),
    ).rejects.toThrow('row-level security')
  await expect(
    asParty(world, bryggan.representative, bryggan, (tx) =>
      tx.updateTable('finding_seen').set({ words: 'Annat' }).execute(),
    ),
  ).rejects.toThrow('permission denied')
  await expect(
    asParty(world, bryggan.representative, bryggan, (tx) => tx.deleteFrom('finding_seen').execute()),
  ).rejects.toThrow('permission denied')
})

test('what was said of a finding is for those inside: who only glances in does not read it, whatever asks', async () => {
  const { partnership, bryggan, say } = await aReviewedRoom()
  await say(bryggan.representative, 'Vi vet om det.')
  const read = async (capacity: 'co_opted' | 'reader' | 'reference') => {
    const who = await world.aMandate(await world.aPerson(), partnership.id, null, capacity)
    const query = (tx: Tx) => tx.selectFrom('finding_seen').select('words').execute()
    return (await asParty(world, who, null, query)).length
  }
  expect([await read('co_opted'), await read('reader'), await read('reference')]).toEqual([1, 0, 0])
})
