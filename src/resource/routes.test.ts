import { afterAll, expect, test } from 'vitest'
import { aWorld, type SomePartnership } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const rows = (partnership: SomePartnership) =>
  world.all
    .selectFrom('resource')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('created_at')
    .execute()
const at = (partnership: SomePartnership) => `/p/${partnership.slug}/resurser`
const hoursOf = (partyId: string) => ({
  party_id: partyId,
  kind: 'voluntary_time',
  description: 'Besök hemma hos äldre',
  quantity: '1 200',
  unit: 'timmar',
})
const behind = async (partnership: SomePartnership) => {
  const part = await world.all
    .selectFrom('part')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .where('kind', '=', 'resources')
    .executeTakeFirstOrThrow()
  const given = await world.all
    .selectFrom('accord')
    .selectAll()
    .where('part_id', '=', part.id)
    .where('revision', '=', part.revision)
    .execute()
  return { revision: String(part.revision), count: given.length }
}

test('any party enters what any party contributes; others do not', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const hours = hoursOf(other!.id)
  expect((await world.post(await world.aPerson(), at(partnership), hours)).status).toBe(404)
  expect(
    (
      await world.post(
        await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted'),
        at(partnership),
        hours,
      )
    ).status,
  ).toBe(403)
  expect(await rows(partnership)).toEqual([])
  expect((await world.post(one!.representative, at(partnership), hours)).status).toBe(303)
  expect(await rows(partnership)).toMatchObject([{ party_id: other!.id, quantity: 1200, value: null }])
  const page = await (await world.get(other!.representative, at(partnership))).text()
  expect(page).toContain('Inte värderat i kronor')
  expect(page).toContain('Bara en part har skrivit in något')
})

test('a party of another partnership cannot be made to contribute here', async () => {
  const [here, there] = [await world.aPartnership(), await world.aPartnership()]
  expect((await world.post(here.parties[0]!.representative, at(here), hoursOf(there.parties[0]!.id))).status).toBe(422)
  expect(await rows(here)).toEqual([])
})

test('a form that cannot be read keeps everything typed', async () => {
  const partnership = await world.aPartnership()
  const answer = await world.post(partnership.parties[0]!.representative, at(partnership), {
    ...hoursOf(partnership.parties[0]!.id),
    quantity: 'rätt många',
    value: '5',
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('value="rätt många"')
  expect(page).toContain('Besök hemma hos äldre')
})

test('a change takes all samsyn away; the same again takes none; removal can be undone', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  const hours = hoursOf(one!.id)
  await world.post(one!.representative, at(partnership), hours)
  const [row] = await rows(partnership)
  const seen = async () => String((await rows(partnership))[0]!.changed_at.getTime())
  const agree = async () => {
    for (const { representative } of partnership.parties) {
      const accord_revision = (await behind(partnership)).revision
      expect(
        (await world.post(representative, `${at(partnership)}/samsyn`, { accord: 'stands', accord_revision })).status,
      ).toBe(303)
    }
  }
  await agree()
  await world.post(other!.representative, `${at(partnership)}/${row!.id}`, { ...hours, seen: await seen() })
  expect((await behind(partnership)).count).toBe(2)
  const stale = await seen()
  expect(
    (
      await world.post(other!.representative, `${at(partnership)}/${row!.id}`, {
        ...hours,
        quantity: '900',
        seen: stale,
      })
    ).status,
  ).toBe(303)
  expect((await behind(partnership)).count).toBe(0)
  expect(
    (
      await world.post(one!.representative, `${at(partnership)}/${row!.id}`, {
        ...hours,
        quantity: '1 500',
        seen: stale,
      })
    ).status,
  ).toBe(409)
  expect((await rows(partnership))[0]!.quantity).toBe(900)
  await agree()
  await world.post(one!.representative, `${at(partnership)}/${row!.id}/borttagning`)
  expect((await behind(partnership)).count).toBe(0)
  expect((await world.post(one!.representative, `${at(partnership)}/${row!.id}`, hours)).status).toBe(409)
  await world.post(one!.representative, `${at(partnership)}/${row!.id}/borttagning`)
  expect((await rows(partnership))[0]!.removed_at).toBeNull()
})

test('a resource of another partnership is not there', async () => {
  const [here, there] = [await world.aPartnership(), await world.aPartnership()]
  await world.post(there.parties[0]!.representative, at(there), hoursOf(there.parties[0]!.id))
  const before = await rows(there)
  for (const address of [
    `${at(here)}/${before[0]!.id}`,
    `${at(there)}/${before[0]!.id}`,
    `${at(here)}/${before[0]!.id}/borttagning`,
  ]) {
    expect((await world.post(here.parties[0]!.representative, address, hoursOf(here.parties[0]!.id))).status).toBe(404)
  }
  expect(await rows(there)).toEqual(before)
})
