import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { seeAs, type Tx } from '#platform/db.ts'
import { aChallenge, aRepresentative, askToJoin, sayYes } from '#test/challenges.ts'
import { aWorld, type Someone } from '#test/world.ts'

// What the database itself holds to, when no page stands before it.
const world = await aWorld()
afterAll(() => world.close())
const bryggan = await world.anOrganisation('civil', 'Föreningen Bryggan')
const hamnljus = await world.anOrganisation('civil', 'Stiftelsen Hamnljus')
const region = await world.anOrganisation('public', 'Region Västerhav')
const amina = await aRepresentative(world, bryggan)
const ruth = await aRepresentative(world, hamnljus)
const saga = await aRepresentative(world, region)

const as = <T>(who: Someone | null, act: (tx: Tx) => Promise<T>) =>
  world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who?.id ?? null })
    return act(tx)
  })
const answer = (who: Someone, request: string, organisation: string) =>
  as(who, (tx) =>
    tx
      .insertInto('challenge_answer')
      .values({ request_id: request, organisation_id: organisation, person_id: who.id, accepts: true })
      .execute(),
  )

test('a visitor reads no comment, also of a challenge for everyone', async () => {
  const { id, path } = await aChallenge(world, amina)
  await world.post(saga, `${path}/kommentarer`, { comment: 'Vi ser det också.' })
  const read = (who: Someone | null) =>
    as(who, (tx) => tx.selectFrom('challenge_comment').select('id').where('challenge_id', '=', id).execute())
  expect(await read(null)).toEqual([])
  expect(await read(ruth)).toHaveLength(1)
})

test('who asks to join does not answer itself, and nobody answers for a party that is not theirs', async () => {
  const { id, path } = await aChallenge(world, amina)
  const request = await askToJoin(world, ruth, path)
  await expect(answer(ruth, request, hamnljus.id)).rejects.toThrow('only those who are in answer')
  await expect(answer(ruth, request, bryggan.id)).rejects.toThrow('one party only in a challenge')
  await expect(answer(saga, request, bryggan.id)).rejects.toThrow(/row-level security/)
  const parties = await world.all
    .selectFrom('challenge_party')
    .select('organisation_id')
    .where('challenge_id', '=', id)
    .execute()
  expect(parties).toEqual([{ organisation_id: bryggan.id }])
})

test('a person bound to one organisation is refused for another, also when two acts meet', async () => {
  const { id, path } = await aChallenge(world, amina)
  await askToJoin(world, ruth, path)
  const other = world.all
    .insertInto('challenge_request')
    .values({
      challenge_id: id,
      organisation_id: region.id,
      board_id: region.boardId,
      words: 'För en annan',
      person_id: ruth.id,
    })
    .execute()
  await expect(other).rejects.toThrow('one party only in a challenge')
})

test('an answer that has been given stands, and a settled request takes no more', async () => {
  const { path } = await aChallenge(world, amina)
  const request = await askToJoin(world, ruth, path)
  await sayYes(world, amina, path, request)
  await expect(answer(amina, request, bryggan.id)).rejects.toThrow('already settled')
  await expect(as(amina, (tx) => sql`update challenge_answer set accepts = false`.execute(tx))).rejects.toThrow(
    /permission denied/,
  )
})

test('a partnership is begun by nobody outside, not with one side, not without a mark for each', async () => {
  const { id, path } = await aChallenge(world, amina)
  const begin = (who: Someone, organisation: string, marks: Record<string, number>) =>
    as(who, (tx) =>
      sql`select app.begin_partnership(${id}::uuid, ${organisation}::uuid, 'Namn', 'namn', '', ${JSON.stringify(marks)}::text::jsonb)`.execute(
        tx,
      ),
    )
  const marks = { [bryggan.id]: 1, [region.id]: 2 }
  await expect(begin(ruth, hamnljus.id, marks)).rejects.toThrow('only those who are in begin it')
  await expect(begin(ruth, bryggan.id, marks)).rejects.toThrow('only those who are in begin it')
  await expect(begin(amina, bryggan.id, marks)).rejects.toThrow('both sides are needed')
  await sayYes(world, amina, path, await askToJoin(world, saga, path, region.boardId))
  await expect(begin(amina, bryggan.id, { [bryggan.id]: 1, [region.id]: 1 })).rejects.toThrow(
    /party_partnership_id_mark_key/,
  )
  await expect(begin(amina, bryggan.id, { [bryggan.id]: 1 })).rejects.toThrow(/null value in column "mark"/)
  await begin(amina, bryggan.id, marks)
  await expect(begin(saga, region.id, marks)).rejects.toThrow('begun already')
})

test('nothing is answered in a challenge whose partnership has begun', async () => {
  const { id, path } = await aChallenge(world, amina)
  const request = await askToJoin(world, ruth, path)
  // What waited when it began is settled then; that it has begun is enough for itself
  await world.all
    .updateTable('challenge')
    .set({ begun_at: sql`app.now()` })
    .where('id', '=', id)
    .execute()
  await expect(answer(amina, request, bryggan.id)).rejects.toThrow('the partnership has begun')
})

/** Who acts in a partnership, by id. */
const actingIn = async (partnership: string) => {
  const rows = await world.all
    .selectFrom('mandate')
    .select('person_id')
    .where('partnership_id', '=', partnership)
    .execute()
  return rows.map(({ person_id }) => person_id).toSorted()
}

test('a party whose people have all left stops the beginning, also when somebody is named for it since, until that one takes part', async () => {
  const { id, path } = await aChallenge(world, amina)
  await sayYes(world, amina, path, await askToJoin(world, saga, path, region.boardId))
  await world.all
    .updateTable('membership')
    .set({ to_day: sql`app.today() - 1`, from_day: sql`app.today() - 9` })
    .where('person_id', '=', saga.id)
    .execute()
  const begin = () => world.post(amina, `${path}/partnerskap`, { name: 'Utan regionen' })
  expect((await begin()).status).toBe(409)
  const successor = await aRepresentative(world, region)
  expect((await begin()).status).toBe(409)
  expect((await world.post(successor, `${path}/partnerskap`, { name: 'Med regionen' })).status).toBe(303)
  expect(await actingIn(id)).toEqual([amina.id, successor.id].toSorted())
})

test('where those who took part have left, those act who represented the party when the challenge was put up, and none named since', async () => {
  const town = await world.anOrganisation('public', 'Norrviks kommun')
  const [first, colleague] = [await aRepresentative(world, town), await aRepresentative(world, town)]
  const { id, path } = await aChallenge(world, amina)
  await sayYes(world, amina, path, await askToJoin(world, first, path, town.boardId))
  await world.all
    .updateTable('membership')
    .set({ to_day: sql`app.today() - 1`, from_day: sql`app.today() - 9` })
    .where('person_id', '=', first.id)
    .execute()
  const self = await world.anAdministrator()
  await world.aMember(self, town)
  expect((await world.post(amina, `${path}/partnerskap`, { name: 'Utan den nya' })).status).toBe(303)
  expect(await actingIn(id)).toEqual([amina.id, colleague.id].toSorted())
})

test('nobody but an administrator confirms a representative, or reads who wants to be one', async () => {
  const boss = await world.aPerson()
  await world.aMember(boss, hamnljus, 'administrator')
  const { id, path } = await aChallenge(world, amina)
  await world.post(amina, `${path}/inbjudningar`, { how: 'mail', addresses: 'nora@hamnljus.example' })
  const { link } = await world.all
    .selectFrom('mail')
    .select('link')
    .where('address', '=', 'nora@hamnljus.example')
    .executeTakeFirstOrThrow()
  await world.post(null, link!, { name: 'Nora', organisation: hamnljus.id })
  const invitation = await world.all
    .selectFrom('challenge_invitation')
    .select('id')
    .where('challenge_id', '=', id)
    .executeTakeFirstOrThrow()
  for (const who of [amina, ruth, null]) {
    await expect(as(who, (tx) => sql`select app.confirm_claim(${invitation.id}::uuid)`.execute(tx))).rejects.toThrow(
      'not yours to confirm',
    )
    const read = await as(who, (tx) => sql`select * from app.find_claim(${invitation.id}::uuid)`.execute(tx))
    expect(read.rows).toEqual([])
  }
  await as(boss, (tx) => sql`select app.confirm_claim(${invitation.id}::uuid)`.execute(tx))
})
