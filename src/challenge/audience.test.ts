import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { seeAs } from '#platform/db.ts'
import { aChallenge, aRepresentative, askToJoin, sayYes } from '#test/challenges.ts'
import { aWorld, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const author = await world.anOrganisation('civil')
const partner = await world.anOrganisation('public')
const named = await world.anOrganisation('civil')
const other = await world.anOrganisation('public')
const amina = await aRepresentative(world, author)
const askers = {
  visitor: null,
  'signed in without an organisation': await world.aPerson(),
  'another organisation': await aRepresentative(world, other),
  'an administrator of the installation': await world.anAdministrator(),
  'a named organisation': await aRepresentative(world, named),
  'a party that is in': await aRepresentative(world, partner),
  'a colleague of the author': await aRepresentative(world, author),
}
type Asker = keyof typeof askers

const draft = await aChallenge(world, amina, { act: 'draft', audience: 'named', 'readers[]': [named.id] })
const onNames = await aChallenge(world, amina, { audience: 'named', 'readers[]': [named.id, partner.id] })
const forSignedIn = await aChallenge(world, amina, { audience: 'signed_in' })
const forEveryone = await aChallenge(world, amina, { audience: 'everyone' })
for (const challenge of [onNames, forSignedIn, forEveryone]) {
  await sayYes(
    world,
    amina,
    challenge.path,
    await askToJoin(world, askers['a party that is in']!, challenge.path, partner.boardId),
  )
}

const signedIn: Asker[] = [
  'signed in without an organisation',
  'another organisation',
  'an administrator of the installation',
]
const inside: Asker[] = ['a named organisation', 'a party that is in', 'a colleague of the author']
const cases = [
  { what: 'a draft', challenge: draft, seen: ['a colleague of the author'] as Asker[] },
  { what: 'a challenge for named organisations', challenge: onNames, seen: inside },
  { what: 'a challenge for those signed in', challenge: forSignedIn, seen: [...signedIn, ...inside] },
  { what: 'a challenge for everyone', challenge: forEveryone, seen: ['visitor' as const, ...signedIn, ...inside] },
]

/** What the web role reads directly, past every page, with somebody's eyes. */
const reads = (who: Someone | null, challengeId: string) =>
  world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who?.id ?? null })
    const tables = [
      'challenge_party',
      'challenge_comment',
      'challenge_version',
      'challenge_request',
      'challenge_reader',
      'challenge_invitation',
    ] as const
    const rows = await tx.selectFrom('challenge').select('id').where('id', '=', challengeId).execute()
    const around = await Promise.all(
      tables.map((table) =>
        tx.selectFrom(table).select('challenge_id').where('challenge_id', '=', challengeId).execute(),
      ),
    )
    return { itself: rows.length, around: around.flat().length }
  })

for (const { what, challenge, seen } of cases) {
  for (const [asker, person] of Object.entries(askers) as [Asker, Someone | null][]) {
    const sees = seen.includes(asker)
    test(`${what} is ${sees ? '' : 'not '}seen by ${asker}, on pages and in the database itself`, async () => {
      const page = await world.get(person, challenge.path)
      expect(page.status).toBe(sees ? 200 : 404)
      const list = await (await world.get(person, '/utmaningar')).text()
      expect(list.includes(`href="${challenge.path}`)).toBe(sees)
      const read = await reads(person, challenge.id)
      expect(read.itself).toBe(sees ? 1 : 0)
      // A draft's named readers are already chosen, and the chosen one may know of itself; nothing else is read
      const mayKnowOfItself = sees || asker === 'a named organisation'
      expect(mayKnowOfItself ? 0 : read.around).toBe(0)
    })
  }
}

test('the web role cannot take a seat, settle a request, begin a challenge or read a link’s digest by itself', async () => {
  const who = askers['another organisation']!
  const [challenge, person, organisation] = [forEveryone.id, who.id, other.id].map((id) => `'${id}'`)
  const statements = [
    `insert into challenge_party (challenge_id, organisation_id) values (${challenge}, ${organisation})`,
    `insert into challenge_person (challenge_id, person_id, organisation_id) values (${challenge}, ${person}, ${organisation})`,
    `update challenge set begun_at = now() where id = ${challenge}`,
    `update challenge_request set outcome = 'joined', settled_at = now()`,
    `select app.bind_in_challenge(${challenge}, ${person}, ${organisation})`,
    `select app.let_represent(${challenge})`,
    'select token_digest from challenge_invitation',
  ]
  for (const statement of statements) {
    const attempt = world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: who.id })
      await sql.raw(statement).execute(tx)
    })
    await expect(attempt).rejects.toThrow(/permission denied/)
  }
})

test('an organisation outside cannot put up a challenge in another’s name, nor change one, in the database itself', async () => {
  const who = askers['another organisation']!
  const insert = world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who.id })
    await tx.insertInto('challenge').values({ slug: 'kapad', organisation_id: author.id }).execute()
  })
  await expect(insert).rejects.toThrow(/row-level security/)
  const changed = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who.id })
    return tx.updateTable('challenge').set({ what: 'Kapad' }).where('id', '=', forEveryone.id).executeTakeFirst()
  })
  expect(changed.numUpdatedRows).toBe(0n)
})
