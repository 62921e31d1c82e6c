import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { assessing } from '#test/assessment.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const secret = 'DOLD-TANKE'
/** The web process's own role, with whatever settings somebody may have forged. */
const asking = <T>(settings: { person?: string; party?: string }, act: (tx: Tx) => Promise<T>) =>
  world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${settings.person ?? ''}, true), set_config('app.party_id', ${settings.party ?? ''}, true)`.execute(
      tx,
    )
    return act(tx)
  })
const tables = ['assessment_draft', 'assessment_answer'] as const
/** All that these settings read of drafts and answers in a round, by every column and by count. */
const readAll = (settings: { person?: string; party?: string }, round: string) =>
  asking(settings, async (tx) => {
    const rows: { party_id: string; words: string }[] = []
    for (const table of tables)
      rows.push(...(await tx.selectFrom(table).select(['party_id', 'words']).where('round_id', '=', round).execute()))
    return rows
  })
const partiesIn = (rows: { party_id: string }[]) => [...new Set(rows.map(({ party_id }) => party_id))].sort()

async function halfAnswered() {
  const partnership = await world.aPartnership()
  const [mine, theirs] = partnership.parties
  const acts = assessing(world, partnership)
  const round = await acts.begin(mine!)
  await acts.answer(mine!, round, [4, 3, 2, 1, 4, 3, 2], secret)
  await acts.save(theirs!, round, [1, 1], 'MOTPARTENS-UTKAST')
  return { partnership, mine: mine!, theirs: theirs!, round, ...acts }
}
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
  const { partnership, mine, theirs, round } = await halfAnswered()
  for (const person of [...(await othersIn(partnership)).map(({ id }) => id), undefined])
    for (const party of [mine.id, theirs.id, undefined]) {
      const rows = await readAll({ ...(person ? { person } : {}), ...(party ? { party } : {}) }, round)
      expect(rows.filter(({ party_id }) => party_id === mine.id)).toEqual([])
    }
  // One's own answer is read only when entered as one's own party
  expect(partiesIn(await readAll({ person: mine.representative.id, party: mine.id }, round))).toEqual([mine.id])
  expect(await readAll({ person: mine.representative.id, party: theirs.id }, round)).toEqual([])
  expect(await readAll({ person: mine.representative.id }, round)).toEqual([])
})

test('before the opening no page of the room shows another party’s answer to anybody', async () => {
  const { partnership, mine, theirs, round, at } = await halfAnswered()
  const pages = ['', `/${round}`, `/${round}/svara`, `/${round}/inlamning`].flatMap((path) => [
    `${at}${path}`,
    `/en${at}${path}`,
  ])
  pages.push(`/p/${partnership.slug}/historik`, `/p/${partnership.slug}/eget-rum`)
  for (const who of await othersIn(partnership))
    for (const page of pages) expect(await (await world.get(who, page)).text(), page).not.toContain(secret)
  for (const page of pages)
    expect(await (await world.get(mine.representative, page)).text(), page).not.toContain('MOTPARTENS-UTKAST')
  expect(await (await world.get(theirs.representative, `${at}/${round}`)).text()).toContain('har lämnat in')
})

test('how much a party has written shows nowhere: not in the room, not in the log, not before it has handed in', async () => {
  const { partnership, mine, theirs, round, at } = await halfAnswered()
  const page = await (await world.get(mine.representative, `${at}/${round}`)).text()
  expect(page).toContain('har inte lämnat in')
  const seen = await asking({ person: mine.representative.id, party: mine.id }, async (tx) => ({
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
const standingRound = halfAnswered()
test.for(attempts)('the web role is refused %s', async ([, attempt]) => {
  const { partnership, theirs, round } = await standingRound
  const settings = { person: theirs.representative.id, party: theirs.id }
  await expect(asking(settings, (tx) => attempt(round, partnership.id, theirs.id).execute(tx))).rejects.toMatchObject({
    code: '42501',
  })
})

test('nobody writes a draft for another party, for another person or in another partnership', async () => {
  const { partnership, mine, theirs, round } = await halfAnswered()
  const point = await world.all
    .selectFrom('assessment_point')
    .select('id')
    .where('round_id', '=', round)
    .executeTakeFirstOrThrow()
  const write = (settings: { person: string; party: string }, row: { party_id: string; person_id: string }) =>
    asking(settings, (tx) =>
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
  const { mine, theirs, round, partnership } = await halfAnswered()
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
      await expect(asking(settings, (tx) => call.execute(tx))).rejects.toMatchObject({ code: '42501' })
  const ready = await asking({ person: theirs.representative.id, party: theirs.id }, (tx) =>
    sql<{ opened: boolean }>`select app.open_assessment_if_ready(${round}::uuid) as opened`.execute(tx),
  )
  expect(ready.rows[0]!.opened).toBe(false)
})

test('once opened every party reads what was handed in, and nobody the drafts behind it', async () => {
  const { mine, theirs, round, save, answer } = await halfAnswered()
  await save(theirs, round, [2, 2], 'STRUKET')
  await answer(theirs, round, [3, 3], 'SLUTLIGT')
  const rows = await readAll({ person: mine.representative.id, party: mine.id }, round)
  expect(partiesIn(rows)).toEqual([mine.id, theirs.id].sort())
  const words = rows.filter(({ party_id }) => party_id === theirs.id).map((row) => row.words)
  expect(words.join()).toContain('SLUTLIGT')
  expect(words.join()).not.toContain('STRUKET')
})

/** A third party joins the partnership now. */
async function joins({ id }: SomePartnership) {
  const organisation = await world.anOrganisation('civil')
  const party = await world.all
    .insertInto('party')
    .values({ partnership_id: id, organisation_id: organisation.id, mark: 9 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const representative = await world.aMandate(await world.aPerson(), id, party.id, 'representative')
  return { id: party.id, organisation, representative }
}

test('a party that joins after the opening answers before it sees, by page and in the database', async () => {
  const { partnership, mine, theirs, round, answer, page, at } = await halfAnswered()
  await answer(theirs, round, [3, 3, 3, 3, 3, 3, 3], 'DERAS')
  const late = await joins(partnership)
  for (const party of [late.id, mine.id, undefined])
    expect(await readAll({ person: late.representative.id, ...(party ? { party } : {}) }, round)).toEqual([])
  const before = await page(late.representative, round)
  expect(before).toContain('Svara i efterhand')
  for (const address of ['', `/${round}`, `/${round}/svara`, `/${round}/inlamning`]) {
    const body = await (await world.get(late.representative, `${at}${address}`)).text()
    expect(body).not.toContain(secret)
    expect(body).not.toContain('DERAS')
    expect(body).not.toContain('behöver ni prata om')
  }
  expect((await answer(late, round, [4, 4, 4, 4, 4, 4, 4], 'EFTERÅT')).headers.get('location')).toContain(
    'klart=efterhand',
  )
  const after = await page(late.representative, round)
  expect(after).toContain('svarade i efterhand')
  expect(after).toContain('3 av 3 parter')
  expect(partiesIn(await readAll({ person: late.representative.id, party: late.id }, round))).toHaveLength(3)
  expect(await page(mine.representative, round)).toContain('EFTERÅT')
  expect((await world.post(late.representative, `${at}/${round}/inlamning/ater`)).status).toBe(409)
})

test('a party that joins before the opening is waited for like the others', async () => {
  const { partnership, theirs, round, answer } = await halfAnswered()
  const late = await joins(partnership)
  await answer(theirs, round, [3, 3])
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
  expect((await answer(late, round, [3])).headers.get('location')).toContain('klart=oppnat')
})

const leaves = (who: Someone) =>
  world.all
    .updateTable('mandate')
    .set({ ended_at: sql`now()`, to_day: sql`app.today()` })
    .where('person_id', '=', who.id)
    .execute()

test('who has left reads the answers that were open then, and none that were opened or given later', async () => {
  const { partnership, mine, theirs, round, answer, page, begin } = await halfAnswered()
  const early = await world.aMandate(await world.aPerson(), partnership.id, mine.id, 'representative')
  await leaves(early)
  await answer(theirs, round, [3, 3, 3], 'DERAS')
  expect(await readAll({ person: early.id }, round)).toEqual([])
  expect(await readAll({ person: early.id, party: mine.id }, round)).toEqual([])
  const leaver = await world.aMandate(await world.aPerson(), partnership.id, mine.id, 'representative')
  await leaves(leaver)
  expect(partiesIn(await readAll({ person: leaver.id }, round))).toEqual([mine.id, theirs.id].sort())
  expect(await page(leaver, round)).toContain('DERAS')
  const late = await joins(partnership)
  const peeker = await world.aMandate(await world.aPerson(), partnership.id, late.id, 'representative')
  await leaves(peeker)
  await answer(late, round, [1], 'SENARE')
  expect(await page(leaver, round)).not.toContain('SENARE')
  expect(await readAll({ person: peeker.id }, round)).toEqual([])
  const next = await begin(mine)
  for (const party of [mine, theirs, late]) await answer(party, next, [4], 'NÄSTA')
  expect((await world.get(leaver, `/p/${partnership.slug}/bedomning/${next}`)).status).toBe(404)
  expect(await readAll({ person: leaver.id }, next)).toEqual([])
})

test('a person who changed sides in a round neither hands in nor agrees for the other party', async () => {
  const { partnership, mine, theirs, round, at } = await halfAnswered()
  const turncoat = mine.representative
  await world.all
    .updateTable('mandate')
    .set({ from_day: sql`app.today() - 9`, to_day: sql`app.today() - 1`, ended_at: sql`now()` })
    .where('person_id', '=', turncoat.id)
    .execute()
  await world.aMandate(turncoat, partnership.id, theirs.id, 'representative')
  expect((await world.post(turncoat, `${at}/${round}/inlamning`, { seen: '14' })).status).toBe(403)
  expect((await world.post(turncoat, `${at}/${round}/oppning`, { answer: 'open' })).status).toBe(403)
  expect(await readAll({ person: turncoat.id, party: mine.id }, round)).toEqual([])
  expect(await world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()).toEqual(
    [],
  )
})

test('a round keeps its questions word for word, with their digest', async () => {
  const { round } = await halfAnswered()
  const row = await sql<{
    same: boolean
  }>`select digest = sha256(convert_to(content, 'UTF8')) as same from assessment_round where id = ${round}`.execute(
    world.all,
  )
  expect(row.rows[0]!.same).toBe(true)
})
