import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/resurser/annat-stod`
const aidAt = (partnership: SomePartnership) => `/p/${partnership.slug}/resurser/statsstod`
const rowsOf = (table: 'other_funding' | 'state_aid' | 'separation_note', partnership: SomePartnership) =>
  world.all.selectFrom(table).selectAll().where('partnership_id', '=', partnership.id).orderBy('id').execute()

const support = {
  giver: 'Arvsfonden',
  form: 'fund',
  kind: 'premises',
  pays_for: 'Hyra för lägret',
  from_on: '2027-06-01',
  to_on: '2027-08-31',
}
const aid = {
  giver: 'Regionen',
  regulation: 'general',
  granted_on: '2026-01-10',
  amount: '112 500',
  currency: 'sek',
  rate: '11,25',
  rate_on: '2026-01-09',
  source: 'Dnr 2026-14; Riksbanken',
}

async function aRoom() {
  const partnership = await world.aPartnership()
  const [civil, authority] = partnership.parties
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'reader')
  const signatory = await world.aMandate(await world.aPerson(), partnership.id, civil!.id, 'signatory')
  const [one, other] = [civil!.representative, authority!.representative]
  return {
    partnership,
    civil: civil!,
    authority: authority!,
    one,
    other,
    guest,
    reader,
    signatory,
    outsider: await world.aPerson(),
  }
}
const promise = (room: Awaited<ReturnType<typeof aRoom>>, over: Record<string, string> = {}) =>
  world.post(room.one, `/p/${room.partnership.slug}/resurser`, {
    party_id: room.civil.id,
    kind: 'premises',
    description: 'Huset om kvällarna',
    from_on: '2027-01-01',
    to_on: '2027-12-31',
    ...over,
  })

test('a party writes down its own other support, and every party sees it; nobody else does', async () => {
  const room = await aRoom()
  for (const who of [room.outsider, room.guest, room.reader])
    expect((await world.post(who, at(room.partnership), support)).status).not.toBe(303)
  expect((await world.post(room.outsider, at(room.partnership), support)).status).toBe(404)
  expect((await world.post(room.guest, at(room.partnership), support)).status).toBe(404)
  expect((await world.post(room.signatory, at(room.partnership), support)).status).toBe(403)
  expect(await rowsOf('other_funding', room.partnership)).toEqual([])
  expect((await world.post(room.one, at(room.partnership), support)).status).toBe(303)
  expect(await rowsOf('other_funding', room.partnership)).toMatchObject([
    { party_id: room.civil.id, giver: 'Arvsfonden' },
  ])
  expect(await (await world.get(room.other, at(room.partnership))).text()).toContain('Hyra för lägret')
  expect(await (await world.get(room.signatory, at(room.partnership))).text()).toContain('Hyra för lägret')
  for (const who of [room.outsider, room.guest]) expect((await world.get(who, at(room.partnership))).status).toBe(404)
  expect(await (await world.get(room.guest, `/p/${room.partnership.slug}/resurser`)).text()).not.toContain('annat-stod')
})

test('the database itself keeps it from those who have sight without a party', async () => {
  const room = await aRoom()
  await world.post(room.one, at(room.partnership), support)
  await world.post(room.one, aidAt(room.partnership), aid)
  const seenBy = (who: typeof room.guest) =>
    asParty(world, who, null, async (tx) => [
      (await tx.selectFrom('other_funding').select('id').execute()).length,
      (await tx.selectFrom('state_aid').select('id').execute()).length,
    ])
  expect(await seenBy(room.other)).toEqual([1, 1])
  for (const who of [room.guest, room.reader, room.outsider]) expect(await seenBy(who)).toEqual([0, 0])
})

test('where it meets a promise in time and kind the page asks its party, and no other, for a short note', async () => {
  const room = await aRoom()
  await world.post(room.one, at(room.partnership), support)
  const page = async (who = room.one) => (await world.get(who, at(room.partnership))).text()
  expect(await page()).toContain('Möter inget i partnerskapet')
  await promise(room)
  expect(await page()).toContain('Skriv kort hur ni håller isär dem')
  expect(await page(room.other)).toContain('skriver kort hur de hålls isär')
  expect(await page(room.other)).not.toContain('Hur håller ni isär')
  const [row] = await rowsOf('other_funding', room.partnership)
  const note = `${at(room.partnership)}/${row!.id}/isar`
  const words = { words: 'Arvsfonden betalar lägret, partnerskapet kvällarna.' }
  expect((await world.post(room.outsider, note, words)).status).toBe(404)
  expect((await world.post(room.other, note, words)).status).toBe(403)
  expect((await world.post(room.one, note, { words: ' ' })).status).toBe(422)
  expect(await rowsOf('separation_note', room.partnership)).toEqual([])
  for (const _ of [1, 2]) expect((await world.post(room.one, note, words)).status).toBe(303)
  expect(await rowsOf('separation_note', room.partnership)).toHaveLength(1)
  expect(await page(room.other)).toContain(words.words)
  expect(await page(room.other)).not.toContain('skriver kort hur de hålls isär')
})

test('another partnership of the same organisation adds nothing to what is seen here', async () => {
  const [here, there] = [await aRoom(), await aRoom()]
  await world.all
    .updateTable('party')
    .set({ organisation_id: sql`(select organisation_id from party where id = ${here.civil.id}::uuid)` })
    .where('id', '=', there.civil.id)
    .execute()
  await promise(there)
  await world.post(there.one, at(there.partnership), { ...support, giver: 'Bara där' })
  await world.post(here.one, at(here.partnership), support)
  const page = await (await world.get(here.one, at(here.partnership))).text()
  expect(page).not.toContain('Bara där')
  expect(page).toContain('Möter inget i partnerskapet')
  const [row] = await rowsOf('other_funding', there.partnership)
  expect((await world.post(here.one, `${at(here.partnership)}/${row!.id}`, support)).status).toBe(404)
})

test('its party changes it, removes it and takes it back; what two write at once is not lost', async () => {
  const room = await aRoom()
  await world.post(room.one, at(room.partnership), support)
  const row = async () =>
    (await rowsOf('other_funding', room.partnership))[0]! as {
      id: string
      changed_at: Date
      removed_at: Date | null
      giver: string
    }
  const one = `${at(room.partnership)}/${(await row()).id}`
  const seen = String((await row()).changed_at.getTime())
  for (const [who, status] of [
    [room.outsider, 404],
    [room.guest, 404],
    [room.other, 403],
  ] as const) {
    expect((await world.post(who, one, { ...support, seen })).status).toBe(status)
    expect((await world.post(who, `${one}/borttagning`)).status).toBe(status)
  }
  expect(await row()).toMatchObject({ giver: 'Arvsfonden', removed_at: null })
  expect((await world.get(room.one, one)).status).toBe(200)
  expect((await world.post(room.one, one, { ...support, giver: ' ', seen })).status).toBe(422)
  const stale = await world.post(room.one, one, { ...support, giver: 'Stiftelsen', seen: '1' })
  expect(stale.status).toBe(409)
  expect(await stale.text()).toContain('Stiftelsen')
  expect((await world.post(room.one, one, { ...support, giver: 'Stiftelsen', seen })).status).toBe(303)
  await world.post(room.one, `${one}/borttagning`)
  expect(
    (await world.post(room.one, one, { ...support, seen: String((await row()).changed_at.getTime()) })).status,
  ).toBe(409)
  expect((await world.post(room.one, `${one}/isar`, { words: 'Så här' })).status).toBe(409)
  await world.post(room.one, `${one}/borttagning`)
  expect(await row()).toMatchObject({ giver: 'Stiftelsen', removed_at: null })
})

test('nobody writes in another party’s name, whatever asks the database', async () => {
  const room = await aRoom()
  const by = { partnership_id: room.partnership.id, person_id: room.one.id, party_id: room.authority.id }
  const { from_on: _from, to_on: _to, ...bare } = support
  await expect(
    asParty(world, room.one, room.civil, (tx) =>
      tx
        .insertInto('other_funding')
        .values({ ...bare, form: 'fund', kind: 'premises', ...by })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})

test('an amount of aid is counted in euro with its rate, summed over three years, and never a contribution', async () => {
  const room = await aRoom()
  const { partnership } = room
  expect((await world.post(room.outsider, aidAt(partnership), aid)).status).toBe(404)
  expect((await world.post(room.guest, aidAt(partnership), aid)).status).toBe(404)
  expect((await world.post(room.signatory, aidAt(partnership), aid)).status).toBe(403)
  const wrong = await world.post(room.one, aidAt(partnership), { ...aid, rate: '' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('Dnr 2026-14')
  expect(await rowsOf('state_aid', partnership)).toEqual([])
  expect((await world.post(room.one, aidAt(partnership), aid)).status).toBe(303)
  await world.post(room.one, aidAt(partnership), { ...aid, amount: '5 000', currency: 'eur', granted_on: '2020-02-01' })
  expect((await rowsOf('state_aid', partnership)).map((row) => ('euro' in row ? row.euro : 0))).toEqual([10_000, 5000])
  const page = await (await world.get(room.other, aidAt(partnership))).text()
  expect(page.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('10 000 av 300 000 euro')
  expect(page).toContain('är ingen bedömning')
  expect((await world.get(room.guest, aidAt(partnership))).status).toBe(404)
  const sums = await (await world.get(room.other, `/p/${partnership.slug}/bidragit`)).text()
  expect(sums).not.toContain('Regionen')
})

test('an amount is removed and taken back by its own party', async () => {
  const room = await aRoom()
  await world.post(room.one, aidAt(room.partnership), aid)
  const row = async () => (await rowsOf('state_aid', room.partnership))[0]! as { id: string; removed_at: Date | null }
  const removal = `${aidAt(room.partnership)}/${(await row()).id}/borttagning`
  for (const [who, status] of [
    [room.outsider, 404],
    [room.guest, 404],
    [room.other, 403],
  ] as const)
    expect((await world.post(who, removal)).status).toBe(status)
  expect((await row()).removed_at).toBeNull()
  await world.post(room.one, removal)
  expect((await row()).removed_at).not.toBeNull()
  await world.post(room.one, removal)
  expect((await row()).removed_at).toBeNull()
})
