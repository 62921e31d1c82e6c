import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { seeAs, type Tx } from '#platform/db.ts'
import { atTheSameMoment } from '#test/same-moment.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { addPerson, endMembership, findPersonFor, insertMembership, listMemberships } from './membership-queries.ts'
import { insertFormerName, saveBoardSuccessor, saveOrganisation, saveSuccessor } from './queries.ts'

// What the database itself refuses, whatever page or command asks
const world = await aWorld()
afterAll(() => world.close())

const installation = await world.anAdministrator()
const bryggan = await world.anOrganisation('civil')
const norrvik = await world.anOrganisation('public')
const [boss, colleague, outsider] = [await world.aPerson(), await world.aPerson(), await world.aPerson()]
await world.aMember(boss, bryggan, 'administrator')
await world.aMember(colleague, bryggan)
await world.aMember(outsider, norrvik, 'administrator')

/** Does something as somebody, with the pages' own role. */
const as = <T>(who: Someone | null, act: (tx: Tx) => Promise<T>): Promise<T> =>
  world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who?.id ?? null })
    return act(tx)
  })
const refused = (code: string) => expect.objectContaining({ code })
const denied = refused('42501')
const broken = refused('23514')
const role = (person: Someone, organisation = bryggan) => ({
  person_id: person.id,
  organisation_id: organisation.id,
  capacity: 'administrator' as const,
  from_day: '2026-01-01',
  to_day: null,
  proof: null,
})
const membershipOf = async (person: Someone) =>
  world.all.selectFrom('membership').selectAll().where('person_id', '=', person.id).executeTakeFirstOrThrow()

test('nobody gives or ends a role in an organisation that is not theirs to look after', async () => {
  for (const who of [null, colleague, outsider]) {
    await expect(as(who, (tx) => insertMembership(tx, role(outsider)))).rejects.toEqual(denied)
    const { id } = await membershipOf(boss)
    expect(await as(who, (tx) => endMembership(tx, id))).toBe(false)
  }
  expect((await membershipOf(boss)).ended_at).toBeNull()
})

test('a person is added by those who may, whole, and with an address that nobody has', async () => {
  const fields = { name: 'Ny', language: 'sv', email: 'ny@example.org' } as const
  for (const who of [null, colleague, outsider])
    await expect(as(who, (tx) => addPerson(tx, fields, bryggan.id))).rejects.toEqual(denied)
  // No organisation named: whoever runs the installation, and nobody else
  await expect(as(boss, (tx) => addPerson(tx, fields, null))).rejects.toEqual(denied)
  for (const who of [boss, installation]) {
    await expect(as(who, (tx) => tx.insertInto('person').values({ name: 'Bakvägen' }).execute())).rejects.toEqual(
      denied,
    )
    const row = { person_id: colleague.id, email: 'annan@example.org' }
    await expect(as(who, (tx) => tx.insertInto('person_private').values(row).execute())).rejects.toEqual(denied)
  }
  const id = await as(boss, (tx) => addPerson(tx, { ...fields, email: ' Ny@Example.org ' }, bryggan.id))
  const kept = await world.all.selectFrom('person_private').selectAll().where('person_id', '=', id).execute()
  expect(kept).toMatchObject([{ email: 'ny@example.org' }])
  await expect(as(boss, (tx) => addPerson(tx, fields, bryggan.id))).rejects.toEqual(refused('23505'))
  await expect(as(installation, (tx) => addPerson(tx, fields, null))).rejects.toEqual(refused('23505'))
})

test('whether an address is known is told to those who name people for the organisation, and to nobody else', async () => {
  for (const who of [null, colleague, outsider])
    expect(await as(who, (tx) => findPersonFor(tx, bryggan.id, boss.email))).toBeNull()
  for (const who of [boss, installation])
    expect(await as(who, (tx) => findPersonFor(tx, bryggan.id, outsider.email))).toBe(outsider.id)
})

test('who represents an organisation is seen by colleagues and by whoever runs the installation', async () => {
  const seen = async (who: Someone | null) => (await as(who, (tx) => listMemberships(tx, bryggan.id))).length
  expect(await seen(null)).toBe(0)
  expect(await seen(outsider)).toBe(0)
  for (const who of [boss, colleague, installation]) expect(await seen(who)).toBe(2)
})

test('an address is read by whoever runs the installation and changed by its own person alone', async () => {
  const addresses = (who: Someone | null) =>
    as(who, (tx) => tx.selectFrom('person_private').select('email').where('person_id', '=', colleague.id).execute())
  expect(await addresses(installation)).toEqual([{ email: colleague.email }])
  for (const who of [null, boss, outsider]) expect(await addresses(who)).toEqual([])
  const change = (who: Someone, email: string) =>
    as(who, (tx) =>
      tx.updateTable('person_private').set({ email }).where('person_id', '=', colleague.id).executeTakeFirst(),
    )
  for (const who of [installation, boss, outsider])
    expect((await change(who, 'tagen@example.org')).numUpdatedRows).toBe(0n)
  expect((await change(colleague, 'egen@example.org')).numUpdatedRows).toBe(1n)
})

test('two administrators who end each other at the same moment leave one of them', async () => {
  const house = await world.anOrganisation('civil')
  const [one, other] = [await world.aPerson(), await world.aPerson()]
  for (const person of [one, other]) await world.aMember(person, house, 'administrator')
  const [ones, others] = [await membershipOf(one), await membershipOf(other)]
  const answers = await atTheSameMoment(
    (until) => as(one, async (tx) => [await endMembership(tx, others.id), await until()][0]),
    () => as(other, (tx) => endMembership(tx, ones.id)),
  )
  expect(answers).toEqual([{ status: 'fulfilled', value: true }, expect.objectContaining({ reason: broken })])
  const left = await world.all
    .selectFrom('membership')
    .select(['id', 'ended_at'])
    .where('organisation_id', '=', house.id)
    .execute()
  expect(left.filter(({ ended_at }) => ended_at === null).map(({ id }) => id)).toEqual([ones.id])
})

test('the last administrator is kept from any end, near or far, but not from whoever runs the installation', async () => {
  const house = await world.anOrganisation('civil')
  const only = await world.aPerson()
  await world.aMember(only, house, 'administrator')
  const { id } = await membershipOf(only)
  const until = (who: Someone, day: string) =>
    as(who, (tx) =>
      tx
        .updateTable('membership')
        .set({ to_day: sql`${day}::date` })
        .where('id', '=', id)
        .execute(),
    )
  await expect(until(only, '2099-01-01')).rejects.toEqual(broken)
  await expect(as(only, (tx) => endMembership(tx, id))).rejects.toEqual(broken)
  expect(await as(installation, (tx) => endMembership(tx, id))).toBe(true)
  await expect(until(installation, '2099-01-01')).rejects.toEqual(broken)
})

test('a name that is no more is kept by those who look after the organisation', async () => {
  for (const who of [null, colleague, outsider]) {
    await expect(as(who, (tx) => insertFormerName(tx, bryggan.id, null, 'Gamla Bryggan'))).rejects.toEqual(denied)
  }
  await as(installation, (tx) => insertFormerName(tx, bryggan.id, null, 'Gamla Bryggan'))
  // Another organisation's board is not this one's
  await expect(as(installation, (tx) => insertFormerName(tx, bryggan.id, norrvik.boardId, 'Nämnden'))).rejects.toEqual(
    refused('23503'),
  )
  expect(await as(null, (tx) => tx.selectFrom('former_name').select('name').execute())).toEqual([
    { name: 'Gamla Bryggan' },
  ])
})

test('no organisation changes sides, follows itself, or is followed by one of the other side', async () => {
  const [one, other] = [await world.anOrganisation('public'), await world.anOrganisation('public')]
  const stored = await world.all
    .selectFrom('organisation')
    .selectAll()
    .where('id', '=', one.id)
    .executeTakeFirstOrThrow()
  const { name, short_name, organisation_number, county, municipality, profile, theme } = stored
  const known = { name, short_name, organisation_number, county, municipality, profile, theme }
  await expect(
    as(installation, (tx) => saveOrganisation(tx, one.id, { ...known, kind: 'association' })),
  ).rejects.toEqual(broken)
  await as(installation, (tx) => saveOrganisation(tx, one.id, { ...known, kind: 'region' }))
  for (const successor of [one.id, bryggan.id]) {
    await expect(as(installation, (tx) => saveSuccessor(tx, one.id, successor))).rejects.toEqual(broken)
  }
  await as(installation, (tx) => saveSuccessor(tx, one.id, other.id))
  await expect(as(installation, (tx) => saveSuccessor(tx, other.id, one.id))).rejects.toEqual(broken)
  await as(outsider, (tx) => saveSuccessor(tx, one.id, null))
  expect(
    await world.all.selectFrom('organisation').select('successor_id').where('id', '=', one.id).executeTakeFirst(),
  ).toEqual({
    successor_id: other.id,
  })
})

test('a board is followed by one of the same organisation, or of one that has succeeded it', async () => {
  const [old, merged] = [await world.anOrganisation('public'), await world.anOrganisation('public')]
  const follow = (from: string, to: string) => as(installation, (tx) => saveBoardSuccessor(tx, from, to))
  await expect(follow(old.boardId!, merged.boardId!)).rejects.toEqual(broken)
  await as(installation, (tx) => saveSuccessor(tx, old.id, merged.id))
  await follow(old.boardId!, merged.boardId!)
  await expect(follow(merged.boardId!, old.boardId!)).rejects.toEqual(broken)
  await expect(follow(merged.boardId!, merged.boardId!)).rejects.toEqual(broken)
})
