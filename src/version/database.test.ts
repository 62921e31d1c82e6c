import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { enterAs, seeAs, type Tx } from '#platform/db.ts'
import { sha256 } from '#platform/digest.ts'
import { aLockedVersion, anAgreedAgreement, aSignatory, asParty, decideAll, signIt } from '#test/agreement.ts'
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

test('what is locked cannot be changed or removed, by the web role or by the owner of the table', async () => {
  const { partnership, version, one } = await locked()
  const changes = [
    sql`update version set canonical = 'annat', hash = sha256('annat')`,
    sql`update version set content = '{}'`,
    sql`update version set released_at = now(), released_how = 'returned', released_why = 'x'`,
    sql`update version set signed_at = now(), signed_on = current_date, first_signed_at = now()`,
    sql`delete from version`,
    sql`update version_file set bytes = 'x'`,
    sql`delete from version_file`,
    sql`truncate version cascade`,
  ]
  for (const change of changes)
    await expect(attack(one.representative, one, (tx) => change.execute(tx))).rejects.toMatchObject({ code: '42501' })
  for (const change of [changes[0]!, changes[1]!, changes[4]!, changes[5]!, changes[6]!])
    await expect(change.execute(world.all)).rejects.toMatchObject({ code: '23514' })
  expect(await versionOf(partnership)).toEqual(version)
}, 20_000)

test('nothing of the agreement changes while a version is locked: texts, headings, goals, resources, term, marks or corrections', async () => {
  const { partnership, version, one, other } = await locked()
  const who = one.representative
  const by = { partnership_id: partnership.id, party_id: one.id }
  const heading = await world.all
    .selectFrom('heading')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  const text = await world.all
    .selectFrom('heading_text')
    .select('id')
    .where('heading_id', '=', heading.id)
    .executeTakeFirstOrThrow()
  const changes: ((tx: Tx) => Promise<unknown>)[] = [
    (tx) =>
      tx
        .insertInto('heading_text')
        .values({ ...by, heading_id: heading.id, body: 'Annat', person_id: who.id, based_on: text.id } as never)
        .execute(),
    (tx) => sql`update heading set title = 'Annat'`.execute(tx),
    (tx) => sql`update heading set place = 9`.execute(tx),
    (tx) => sql`update heading set removed_at = now()`.execute(tx),
    (tx) => tx.insertInto('part').values({ partnership_id: partnership.id, kind: 'heading' }).execute(),
    (tx) => sql`update goal set words = 'Annat'`.execute(tx),
    (tx) =>
      tx
        .insertInto('goal')
        .values({ partnership_id: partnership.id, kind: 'learning', words: 'Lära', written_by: one.id })
        .execute(),
    (tx) => sql`update resource set quantity = 1`.execute(tx),
    (tx) => sql`update agreement_term set end_on = '2040-01-01'`.execute(tx),
    (tx) => sql`update accord set answer = 'talk', person_id = ${who.id}`.execute(tx),
    (tx) =>
      tx
        .insertInto('correction')
        .values({ ...by, heading_id: heading.id, based_on: text.id, body: 'Annat', person_id: who.id })
        .execute(),
    (tx) => sql`select app.change_part(${heading.id}::uuid)`.execute(tx),
  ]
  for (const change of changes) await expect(attack(who, one, change)).rejects.toMatchObject({ code: '23514' })
  await world.post(other.representative, `/p/${partnership.slug}/avtal/versioner/${version.number}/ater`, {
    why: 'Vi skriver om.',
  })
  await expect(attack(who, one, changes[0]!)).resolves.toBeDefined()
})

test('what is to be published may still be talked about while a version is locked', async () => {
  const { partnership, one } = await locked()
  const changed = attack(one.representative, one, async (tx) => {
    const published = sql<{ id: string }>`select app.part_of(${partnership.id}::uuid, 'publication') as id`
    const { id } = (await published.execute(tx)).rows[0]!
    await sql`select app.change_part(${id}::uuid)`.execute(tx)
    const by = { partnership_id: partnership.id, party_id: one.id, person_id: one.representative.id }
    await tx
      .insertInto('accord')
      .values({ ...by, part_id: id, revision: 1, answer: 'stands' })
      .execute()
  })
  await expect(changed).resolves.toBeUndefined()
})

test('a version that not every party stands behind cannot be put in, whatever it is said to hold', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  await anAgreedAgreement(world, partnership)
  const put = (content = { term: { start: '2027-01-01', end: '2029-12-31' } }) =>
    attack(one!.representative, one!, (tx) =>
      sql`insert into version (partnership_id, content, canonical, hash, locked_by, locked_party)
      values (${partnership.id}, ${JSON.stringify(content)}::text::jsonb, 'text', ${sha256('text')}, ${one!.representative.id}, ${one!.id})`.execute(
        tx,
      ),
    )
  await attack(other!.representative, other!, (tx) =>
    sql`update accord set answer = 'talk', person_id = ${other!.representative.id}
    where part_id = (select id from part where kind = 'term' limit 1)`.execute(tx),
  )
  await expect(put()).rejects.toThrow('every party must stand behind')
  await attack(other!.representative, other!, (tx) =>
    sql`update accord set answer = 'stands', person_id = ${other!.representative.id}`.execute(tx),
  )
  await expect(put({ term: { start: '2027-01-01', end: '2040-01-01' } })).rejects.toThrow(
    'the term is not what is agreed',
  )
  const wrongHash = attack(one!.representative, one!, (tx) =>
    sql`insert into version (partnership_id, content, canonical, hash, locked_by, locked_party)
    values (${partnership.id}, ${JSON.stringify({ term: { start: '2027-01-01', end: '2029-12-31' } })}::text::jsonb, 'text', ${sha256('annan')}, ${one!.representative.id}, ${one!.id})`.execute(
      tx,
    ),
  )
  await expect(wrongHash).rejects.toMatchObject({ code: '23514' })
  await put()
  await expect(put()).rejects.toThrow('under way')
})

test('an outsider sees no row of a version, its files, decisions or signatures, and recognises only what is shown', async () => {
  const it = await locked()
  const who = await aSignatory(world, it.partnership, it.one)
  await decideAll(world, it.at, it.partnership)
  await signIt(world, it.at, who)
  const outsider = await world.aPerson()
  const stranger = (await world.aPartnership()).parties[0]!
  for (const [person, party] of [
    [outsider, null],
    [stranger.representative, stranger],
  ] as const)
    for (const table of [
      'version',
      'version_file',
      'version_return',
      'decision_list',
      'decision',
      'decision_record',
      'signature',
      'stored_file',
    ] as const) {
      const rows = await attack(person, party, (tx) =>
        sql`select * from ${sql.table(table)} where ${sql.ref(table === 'stored_file' ? 'owner_id' : 'partnership_id')} = ${it.partnership.id}`.execute(
          tx,
        ),
      )
      expect({ table, rows: (rows as { rows: unknown[] }).rows }).toEqual({ table, rows: [] })
    }
  const known = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: null })
    await enterAs(tx, null)
    return (
      await sql<{ partnership: string | null; state: string }>`select * from app.recognise(${it.version.hash})`.execute(
        tx,
      )
    ).rows
  })
  expect(known).toMatchObject([{ state: 'locked', partnership: null, parties: null, locked_on: null, start_on: null }])
})

test('no version goes back once everybody has signed it, and none goes back twice', async () => {
  const back = ({ partnership, version }: Awaited<ReturnType<typeof locked>>, party: SomeParty) =>
    attack(party.representative, party, (tx) =>
      tx
        .insertInto('version_return')
        .values({
          version_id: version.id,
          party_id: party.id,
          partnership_id: partnership.id,
          person_id: party.representative.id,
          why: 'Vi skriver om.',
        })
        .execute(),
    )
  const it = await locked()
  const signatories = [
    await aSignatory(world, it.partnership, it.one),
    await aSignatory(world, it.partnership, it.other),
  ]
  await decideAll(world, it.at, it.partnership)
  for (const who of signatories) expect((await signIt(world, it.at, who)).status).toBe(303)
  await expect(back(it, it.one)).rejects.toThrow('the version is settled')
  const released = await locked()
  await back(released, released.one)
  await expect(back(released, released.other)).rejects.toThrow('the version is settled')
}, 20_000)
