import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { agreedToday, aLockedVersion, aSignatory, asParty, decideAll, listOne, signIt } from '#test/agreement.ts'
import { aWorld, type SomeParty, type SomePartnership, type Someone } from '#test/world.ts'

/** Attacks on the tables as the web process's own role, past every rule of the pages: the database itself must refuse. */
const world = await aWorld()
afterAll(() => world.close())

const versionOf = ({ id }: SomePartnership) =>
  world.all.selectFrom('version').selectAll().where('partnership_id', '=', id).executeTakeFirstOrThrow()
const attack = (who: Someone, party: SomeParty | null, query: (tx: Tx) => Promise<unknown>) =>
  asParty(world, who, party, query)

async function locked() {
  const partnership = await world.aPartnership()
  const at = await aLockedVersion(world, partnership)
  const [one, other] = partnership.parties
  return { partnership, at, one: one!, other: other!, version: await versionOf(partnership) }
}
type Locked = Awaited<ReturnType<typeof locked>>

/** A signature with everything that a page would bring along, straight into the tables. */
const forge = (
  who: Someone,
  party: SomeParty,
  { partnership, version }: Pick<Locked, 'partnership' | 'version'>,
  options: { code?: boolean } = {},
) =>
  attack(who, party, async (tx) => {
    const of = { version_id: version.id, partnership_id: partnership.id }
    if (options.code !== false) {
      await sql`select app.make_sign_code(${version.id}::uuid, ${Buffer.from('kod')})`.execute(tx)
      await sql`select app.use_sign_code(${version.id}::uuid, ${Buffer.from('kod')})`.execute(tx)
    }
    const before = await tx
      .selectFrom('version_file')
      .selectAll()
      .where('version_id', '=', version.id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const file = await tx
      .insertInto('version_file')
      .values({
        ...of,
        kind: 'signed',
        bytes: Buffer.concat([before.bytes, Buffer.from('x')]),
        begins_with: before.id,
        sealed_with: '0'.repeat(64),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('signature')
      .values({ ...of, party_id: party.id, person_id: who.id, name: who.name, file_id: file.id })
      .execute()
  })

test('a signature before every listed decision is refused by the database itself, at every step of the way', async () => {
  const it = await locked()
  const { at, one, other, partnership } = it
  const who = await aSignatory(world, partnership, one)
  const refused = async () => {
    await expect(forge(who, one, it)).rejects.toMatchObject({ code: '23514' })
    expect(
      await world.all.selectFrom('signature').select('id').where('partnership_id', '=', partnership.id).execute(),
    ).toEqual([])
  }
  await refused()
  const first = await listOne(world, at, one)
  await refused()
  await world.post(one.representative, `${at}/beslut/${first}`, agreedToday())
  await refused()
  const second = await listOne(world, at, other)
  await refused()
  const early = (tx: Tx) =>
    sql`insert into version_file (version_id, partnership_id, kind, bytes, ground)
    values (${it.version.id}, ${partnership.id}, 'to_sign', 'x', app.signing_ground(${it.version.id}::uuid))`.execute(
      tx,
    )
  await expect(attack(who, one, early)).rejects.toThrow('every listed decision')
  await world.post(other.representative, `${at}/beslut/${second}`, agreedToday())
  await signIt(world, at, who)
  expect(
    await world.all.selectFrom('signature').select('id').where('partnership_id', '=', partnership.id).execute(),
  ).toHaveLength(1)
})

test('a file to sign that is older than the decisions is refused', async () => {
  const it = await locked()
  const { at, one, other, partnership } = it
  const who = await aSignatory(world, partnership, one)
  const [, second] = await decideAll(world, at, partnership)
  await attack(other.representative, other, (tx) =>
    sql`insert into decision_record (decision_id, version_id, party_id, partnership_id, outcome, decided_on, recorded_by)
    values (${second!}, ${it.version.id}, ${other.id}, ${partnership.id}, 'agreed', app.today(), ${other.representative.id})`.execute(
      tx,
    ),
  )
  await expect(forge(who, one, it)).rejects.toThrow('older than the decisions')
})

test('a signature without a code just given, by no signatory, for another party, or on another file is refused', async () => {
  const it = await locked()
  const { at, one, other, partnership, version } = it
  const who = await aSignatory(world, partnership, one)
  await decideAll(world, at, partnership)
  await expect(forge(who, one, it, { code: false })).rejects.toThrow('no code')
  await expect(forge(one.representative, one, it)).rejects.toMatchObject({ code: '42501' })
  await expect(forge(who, other, it)).rejects.toMatchObject({ code: '42501' })
  const elsewhere = await world.aPartnership()
  await expect(forge(who, elsewhere.parties[0]!, it)).rejects.toMatchObject({ code: '42501' })
  const alone = attack(who, one, async (tx) => {
    const file = await tx
      .selectFrom('version_file')
      .select('id')
      .where('version_id', '=', version.id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    await sql`select app.make_sign_code(${version.id}::uuid, 'kod')`.execute(tx)
    await sql`select app.use_sign_code(${version.id}::uuid, 'kod')`.execute(tx)
    await tx
      .insertInto('signature')
      .values({
        version_id: version.id,
        partnership_id: partnership.id,
        party_id: one.id,
        person_id: who.id,
        name: who.name,
        file_id: file.id,
      })
      .execute()
  })
  await expect(alone).rejects.toThrow('not the newest')
})

test('a signed file that does not begin with the one before it is refused, and a signature is never changed', async () => {
  const it = await locked()
  const { at, one, partnership, version } = it
  const who = await aSignatory(world, partnership, one)
  await decideAll(world, at, partnership)
  const bad = attack(who, one, async (tx) => {
    const before = await tx
      .selectFrom('version_file')
      .select('id')
      .where('version_id', '=', version.id)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const bytes = Buffer.alloc(1_000_000)
    await tx
      .insertInto('version_file')
      .values({
        version_id: version.id,
        partnership_id: partnership.id,
        kind: 'signed',
        bytes,
        begins_with: before.id,
        sealed_with: '0'.repeat(64),
      })
      .execute()
  })
  await expect(bad).rejects.toThrow('begins with the file before it')
  await signIt(world, at, who)
  for (const change of [sql`update signature set name = 'Någon annan'`, sql`delete from signature`]) {
    await expect(attack(who, one, (tx) => change.execute(tx))).rejects.toMatchObject({ code: '42501' })
    await expect(change.execute(world.all)).rejects.toThrow('never changed')
  }
})

test('codes are read by no page, and made only for oneself where one may sign', async () => {
  const { at, one, other, partnership, version } = await locked()
  const who = await aSignatory(world, partnership, one)
  await decideAll(world, at, partnership)
  await world.post(who, `${at}/underskrift/kod`)
  for (const query of [sql`select * from sign_code`, sql`update sign_code set tries = 0`, sql`delete from sign_code`])
    await expect(attack(who, one, (tx) => query.execute(tx))).rejects.toMatchObject({ code: '42501' })
  const make = (person: Someone, party: SomeParty | null) =>
    attack(person, party, (tx) => sql`select app.make_sign_code(${version.id}::uuid, 'kod')`.execute(tx))
  await expect(make(other.representative, other)).rejects.toMatchObject({ code: '42501' })
  await expect(make(who, null)).rejects.toMatchObject({ code: '42501' })
})

/** A signature on a file that is there already, with a right code. */
const signOn = (
  who: Someone,
  party: SomeParty,
  { partnership, version }: Locked,
  fileId: (tx: Tx) => Promise<string>,
) =>
  attack(who, party, async (tx) => {
    const of = { version_id: version.id, partnership_id: partnership.id }
    await sql`select app.make_sign_code(${version.id}::uuid, 'kod')`.execute(tx)
    await sql`select app.use_sign_code(${version.id}::uuid, 'kod')`.execute(tx)
    const file_id = await fileId(tx)
    await tx
      .insertInto('signature')
      .values({ ...of, party_id: party.id, person_id: who.id, name: who.name, file_id })
      .execute()
  })
const newestFile = async (tx: Tx, versionId: string) =>
  tx
    .selectFrom('version_file')
    .selectAll()
    .where('version_id', '=', versionId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

test('also a signature on the file as it was locked is refused while a listed decision is missing', async () => {
  const it = await locked()
  const who = await aSignatory(world, it.partnership, it.one)
  const onLocked = signOn(who, it.one, it, async (tx) => (await newestFile(tx, it.version.id)).id)
  await expect(onLocked).rejects.toThrow('a listed decision is missing')
})

test('no more sign for a party than it needs, and never the same person twice', async () => {
  const it = await locked()
  const [who, second] = [
    await aSignatory(world, it.partnership, it.one),
    await aSignatory(world, it.partnership, it.one),
  ]
  await decideAll(world, it.at, it.partnership)
  await signIt(world, it.at, who)
  await expect(forge(second, it.one, it)).rejects.toThrow('the party has signed')
  const together = await locked()
  const alone = await aSignatory(world, together.partnership, together.one)
  await decideAll(world, together.at, together.partnership, '2')
  await signIt(world, together.at, alone)
  await expect(forge(alone, together.one, together)).rejects.toMatchObject({ code: '23505' })
})

test('a signature on a signed file that another file goes on from is refused', async () => {
  const it = await locked()
  const who = await aSignatory(world, it.partnership, it.one)
  await decideAll(world, it.at, it.partnership)
  const onEarlier = signOn(who, it.one, it, async (tx) => {
    const append = async () => {
      const { id, bytes } = await newestFile(tx, it.version.id)
      const more = { bytes: Buffer.concat([bytes, Buffer.from('x')]), begins_with: id, sealed_with: '0'.repeat(64) }
      const of = { version_id: it.version.id, partnership_id: it.partnership.id, kind: 'signed' as const }
      return (
        await tx
          .insertInto('version_file')
          .values({ ...of, ...more })
          .returning('id')
          .executeTakeFirstOrThrow()
      ).id
    }
    const earlier = await append()
    await append()
    return earlier
  })
  await expect(onEarlier).rejects.toThrow('not the newest')
})
