import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asking, halfAnswered, partiesIn, readAll, secret } from '#test/secret-answers.ts'
import { assessing } from '#test/assessment.ts'
import { aWorld, type SomeParty, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

/** Somebody of each kind who is not of the party whose answer is secret. */
const othersIn = async ({ id, parties: [, theirs] }: SomePartnership): Promise<Someone[]> => [
  theirs!.representative,
  await world.aMandate(await world.aPerson(), id, theirs!.id, 'responsible_officer'),
  await world.aMandate(await world.aPerson(), id, theirs!.id, 'signatory'),
  await world.aMandate(await world.aPerson(), id, null, 'co_opted'),
  await world.aMandate(await world.aPerson(), id, null, 'reader'),
  await world.aPerson(),
  await world.anAdministrator(),
]

test('before the opening nobody reads another party’s answer in the database, whatever settings are forged', async () => {
  const { partnership, mine, theirs, round } = await halfAnswered(world)
  for (const person of [...(await othersIn(partnership)).map(({ id }) => id), undefined])
    for (const party of [mine.id, theirs.id, undefined]) {
      const rows = await readAll(world, { ...(person ? { person } : {}), ...(party ? { party } : {}) }, round)
      expect(rows.filter(({ party_id }) => party_id === mine.id)).toEqual([])
    }
  // One's own answer is read only when entered as one's own party
  expect(partiesIn(await readAll(world, { person: mine.representative.id, party: mine.id }, round))).toEqual([mine.id])
  expect(await readAll(world, { person: mine.representative.id, party: theirs.id }, round)).toEqual([])
  expect(await readAll(world, { person: mine.representative.id }, round)).toEqual([])
})

test('before the opening no page of the room shows another party’s answer to anybody', async () => {
  const { partnership, mine, theirs, round, at } = await halfAnswered(world)
  const pages = ['', `/${round}`, `/${round}/svara`, `/${round}/inlamning`].flatMap((path) => [
    `${at}${path}`,
    `/en${at}${path}`,
  ])
  pages.push(`/p/${partnership.slug}/historik`, `/p/${partnership.slug}/eget-rum`)
  for (const who of await othersIn(partnership))
    for (const page of pages) expect(await (await world.get(who, page)).text()).not.toContain(secret)
  for (const page of pages)
    expect(await (await world.get(mine.representative, page)).text()).not.toContain('MOTPARTENS-UTKAST')
  expect(await (await world.get(theirs.representative, `${at}/${round}`)).text()).toContain('har lämnat in')
})

test('how much a party has written shows nowhere: not in the room, not in the log, not before it has handed in', async () => {
  const { partnership, mine, theirs, round, at } = await halfAnswered(world)
  const page = await (await world.get(mine.representative, `${at}/${round}`)).text()
  expect(page).toContain('har inte lämnat in')
  const seen = await asking(world, { person: mine.representative.id, party: mine.id }, async (tx) => ({
    drafts: await tx.selectFrom('assessment_draft').select('id').where('party_id', '=', theirs.id).execute(),
    standings: await tx.selectFrom('assessment_hand_in').select('party_id').where('round_id', '=', round).execute(),
    log: await tx
      .selectFrom('log_entry')
      .select('act')
      .where('subject_id', '=', round)
      .where('party_id', '=', theirs.id)
      .execute(),
  }))
  expect(seen).toEqual({ drafts: [], standings: [{ party_id: mine.id }], log: [] })
  const entries = await world.all.selectFrom('log_entry').selectAll().where('subject_id', '=', round).execute()
  expect(JSON.stringify(entries)).not.toContain(secret)
  expect(entries.map(({ act }) => act)).toContain('assessment:hand_in')
  const mails = await world.all.selectFrom('mail').selectAll().where('link', 'like', `%${partnership.slug}%`).execute()
  expect(JSON.stringify(mails)).not.toContain(secret)
})

/** What the web role tries past the program; every one must be refused by the database itself. */
const attempts: [string, (round: string, partnership: string, party: string) => ReturnType<typeof sql>][] = [
  [
    'to open',
    (round, partnership) => sql`insert into assessment_opening values (${round}, ${partnership}, now(), 'all', '{}')`,
  ],
  [
    'to write an answer',
    (
      round,
      partnership,
      party,
    ) => sql`insert into assessment_answer (round_id, partnership_id, party_id, point_id, words, handed_in_at)
    select ${round}, ${partnership}, ${party}, id, 'x', now() from assessment_point where round_id = ${round} limit 1`,
  ],
  ['to change answers', () => sql`update assessment_answer set words = 'x'`],
  ['to remove answers', () => sql`delete from assessment_answer`],
  [
    'to hand in by hand',
    (
      round,
      partnership,
      party,
    ) => sql`insert into assessment_hand_in (round_id, partnership_id, party_id, person_id, handed_in_at)
    values (${round}, ${partnership}, ${party}, app.person_id(), now())`,
  ],
  ['to agree by hand', () => sql`update assessment_hand_in set agreed_at = now()`],
  ['to change drafts', () => sql`update assessment_draft set words = 'x'`],
  ['to remove drafts', () => sql`delete from assessment_draft`],
  ['to change the questions', () => sql`update assessment_round set content = '{}'`],
  ['to change points', () => sql`update assessment_point set key = 'x'`],
]
const standingRound = halfAnswered(world)
test.for(attempts)('the web role is refused %s', async ([, attempt]) => {
  const { partnership, theirs, round } = await standingRound
  const settings = { person: theirs.representative.id, party: theirs.id }
  await expect(
    asking(world, settings, (tx) => attempt(round, partnership.id, theirs.id).execute(tx)),
  ).rejects.toMatchObject({
    code: '42501',
  })
})

test('nobody writes a draft for another party, for another person or in another partnership', async () => {
  const { partnership, mine, theirs, round } = await halfAnswered(world)
  const point = await world.all
    .selectFrom('assessment_point')
    .select('id')
    .where('round_id', '=', round)
    .executeTakeFirstOrThrow()
  const write = (settings: { person: string; party: string }, row: { party_id: string; person_id: string }) =>
    asking(world, settings, (tx) =>
      tx
        .insertInto('assessment_draft')
        .values({ ...row, round_id: round, partnership_id: partnership.id, point_id: point.id, step: 1 })
        .execute(),
    )
  const theirPerson = theirs.representative.id
  const denied = { code: '42501' }
  await expect(
    write({ person: theirPerson, party: theirs.id }, { party_id: mine.id, person_id: theirPerson }),
  ).rejects.toMatchObject(denied)
  await expect(
    write({ person: theirPerson, party: mine.id }, { party_id: mine.id, person_id: theirPerson }),
  ).rejects.toMatchObject(denied)
  await expect(
    write({ person: theirPerson, party: theirs.id }, { party_id: theirs.id, person_id: mine.representative.id }),
  ).rejects.toMatchObject(denied)
  const other = await world.aPartnership()
  const stranger = { person: other.parties[0]!.representative.id, party: other.parties[0]!.id }
  await expect(write(stranger, { party_id: stranger.party, person_id: stranger.person })).rejects.toMatchObject(denied)
  await expect(
    write({ person: theirPerson, party: theirs.id }, { party_id: theirs.id, person_id: theirPerson }),
  ).resolves.toBeDefined()
})

test('the functions that hand in, take back and open look at the asker themselves', async () => {
  const { mine, theirs, round, partnership } = await halfAnswered(world)
  const other = await world.aPartnership()
  const signatory = await world.aMandate(await world.aPerson(), partnership.id, theirs.id, 'signatory')
  const calls = [
    sql`select app.hand_in_assessment(${round}::uuid, 0)`,
    sql`select app.take_back_assessment(${round}::uuid)`,
    sql`select app.agree_to_open_assessment(${round}::uuid, true)`,
    sql`select app.open_assessment_if_ready(${round}::uuid)`,
  ]
  const forged = [
    { person: other.parties[0]!.representative.id, party: other.parties[0]!.id },
    { person: other.parties[0]!.representative.id, party: mine.id },
    { person: signatory.id, party: theirs.id },
    { person: theirs.representative.id },
    {},
  ]
  for (const call of calls)
    for (const settings of forged)
      await expect(asking(world, settings, (tx) => call.execute(tx))).rejects.toMatchObject({ code: '42501' })
  const ready = await asking(world, { person: theirs.representative.id, party: theirs.id }, (tx) =>
    sql<{ opened: boolean }>`select app.open_assessment_if_ready(${round}::uuid) as opened`.execute(tx),
  )
  expect(ready.rows[0]!.opened).toBe(false)
})

test('a round keeps its questions word for word, with their digest', async () => {
  const { round } = await halfAnswered(world)
  const row = await sql<{
    same: boolean
  }>`select digest = sha256(convert_to(content, 'UTF8')) as same from assessment_round where id = ${round}`.execute(
    world.all,
  )
  expect(row.rows[0]!.same).toBe(true)
})

test('the database takes no draft from a party that has handed in, or that the round was opened without', async () => {
  const partnership = await world.aPartnership({
    organisations: [
      await world.anOrganisation('civil'),
      await world.anOrganisation('civil'),
      await world.anOrganisation('public'),
    ],
  })
  const [a, b, silent] = partnership.parties
  const { begin, answer, open } = assessing(world, partnership)
  const round = await begin(a!)
  const point = await world.all
    .selectFrom('assessment_point')
    .select('id')
    .where('round_id', '=', round)
    .executeTakeFirstOrThrow()
  const writes = (party: SomeParty) =>
    asking(world, { person: party.representative.id, party: party.id }, (tx) =>
      tx
        .insertInto('assessment_draft')
        .values({
          round_id: round,
          partnership_id: partnership.id,
          party_id: party.id,
          person_id: party.representative.id,
          point_id: point.id,
          step: 1,
        })
        .execute(),
    )
  await writes(silent!)
  for (const party of [a!, b!]) await answer(party, round, [4])
  await expect(writes(a!)).rejects.toMatchObject({ code: '23514' })
  for (const party of [a!, b!]) await open(party, round)
  await expect(writes(silent!)).rejects.toMatchObject({ code: '23514' })
})
