import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { assessing } from '#test/assessment.ts'
import { aWorld } from '#test/world.ts'
import { holdSheet } from './answer-queries.ts'

const world = await aWorld()
afterAll(() => world.close())

const three = async () =>
  world.aPartnership({
    organisations: [
      await world.anOrganisation('civil'),
      await world.anOrganisation('civil'),
      await world.anOrganisation('public'),
    ],
  })
const openingsOf = (round: string) =>
  world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()
const openedInLog = (round: string) =>
  world.all
    .selectFrom('log_entry')
    .select('id')
    .where('subject_id', '=', round)
    .where('act', '=', 'assessment:open')
    .execute()
const answersIn = async (round: string) =>
  new Set(
    (await world.all.selectFrom('assessment_answer').select('party_id').where('round_id', '=', round).execute()).map(
      (row) => row.party_id,
    ),
  )

test('two last hand-ins at once: the round is opened exactly once', { repeats: 7 }, async () => {
  const partnership = await three()
  const [a, b, c] = partnership.parties
  const { begin, save, answer, handIn } = assessing(world, partnership)
  const round = await begin(a!)
  await answer(a!, round, [4])
  for (const party of [b!, c!]) await save(party, round, [3])
  const done = await Promise.all([handIn(b!, round), handIn(c!, round)])
  const codes = done.map((answered) => answered.headers.get('location')?.split('klart=')[1]).sort()
  expect(codes).toEqual(['inlamnat', 'oppnat'])
  expect(await openingsOf(round)).toMatchObject([{ manner: 'all', silent: [] }])
  expect(await openedInLog(round)).toHaveLength(1)
})

test(
  'a hand-in at the moment of agreeing: opened once, with the answer in it or with the party as silent',
  { repeats: 7 },
  async () => {
    const partnership = await three()
    const [a, b, c] = partnership.parties
    const { begin, save, answer, handIn, open } = assessing(world, partnership)
    const round = await begin(a!)
    for (const party of [a!, b!]) await answer(party, round, [4])
    await open(a!, round)
    await save(c!, round, [3])
    const [agreed, handedIn] = await Promise.all([open(b!, round), handIn(c!, round)])
    const openings = await openingsOf(round)
    const all = openings[0]?.manner === 'all'
    expect(openings).toMatchObject([{ silent: all ? [] : [c!.id] }])
    expect([agreed.status, handedIn.status]).toEqual(all ? [409, 303] : [303, 409])
    expect((await answersIn(round)).has(c!.id)).toBe(all)
    expect(await openedInLog(round)).toHaveLength(1)
  },
)

test(
  'taking back at the moment of the last hand-in: either it is open with both answers, or it is not open',
  { repeats: 7 },
  async () => {
    const partnership = await world.aPartnership()
    const [a, b] = partnership.parties
    const { at, begin, save, answer, handIn } = assessing(world, partnership)
    const round = await begin(a!)
    await answer(a!, round, [4])
    await save(b!, round, [3])
    const [back] = await Promise.all([
      world.post(a!.representative, `${at}/${round}/inlamning/ater`),
      handIn(b!, round),
    ])
    const opened = (await openingsOf(round)).length === 1
    expect(back.status).toBe(opened ? 409 : 303)
    expect(await answersIn(round)).toEqual(new Set(opened ? [a!.id, b!.id] : [b!.id]))
  },
)

test('two begin the same set at once: one round', { repeats: 7 }, async () => {
  const partnership = await world.aPartnership()
  const { at } = assessing(world, partnership)
  const begun = await Promise.all(
    partnership.parties.map(({ representative }) =>
      world.post(representative, `${at}/omgangar`, { set: 'kannetecken' }),
    ),
  )
  expect(begun.map(({ status }) => status).toSorted()).toEqual([303, 409])
})

test('two of one party save at once: both their points are kept', { repeats: 7 }, async () => {
  const partnership = await world.aPartnership()
  const [mine] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const round = await begin(mine!)
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, mine!.id, 'representative')
  const saved = await Promise.all([
    world.post(mine!.representative, `${at}/${round}/svara`, { step_dialog: '4', seen: '0' }),
    world.post(colleague, `${at}/${round}/svara`, { step_form: '2', seen: '0' }),
  ])
  expect(saved.map(({ status }) => status)).toEqual([303, 303])
  const rows = await world.all
    .selectFrom('assessment_draft')
    .select(['seq', 'step'])
    .where('round_id', '=', round)
    .orderBy('seq')
    .execute()
  expect(rows.map(({ seq }) => seq)).toEqual([1, 2])
  expect(rows.map(({ step }) => step).sort()).toEqual([2, 4])
})

/** Lets requests come as far as they can while somebody else holds the party's answer, and then lets them go together. */
const heldUp = (round: string, party: string, send: () => Promise<Response>[]) =>
  world.all.transaction().execute(async (tx) => {
    await holdSheet(tx, round, party)
    const sent = send()
    for (let waiting = 0; waiting < sent.length;) {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_locks
        where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`.execute(
        tx,
      )
      waiting = rows[0]!.n
    }
    return { sent }
  })

test('two of one party change the same point at once: one is kept, and the other is shown both', async () => {
  const partnership = await world.aPartnership()
  const [mine] = partnership.parties
  const { at, begin } = assessing(world, partnership)
  const round = await begin(mine!)
  const colleague = await world.aMandate(await world.aPerson(), partnership.id, mine!.id, 'representative')
  const { sent } = await heldUp(round, mine!.id, () =>
    [mine!.representative, colleague].map((who, index) =>
      world.post(who, `${at}/${round}/svara`, { step_dialog: String(1 + index), seen: '0' }),
    ),
  )
  const saved = await Promise.all(sent)
  expect(saved.map(({ status }) => status).toSorted()).toEqual([303, 409])
})
