import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { seeAs } from '#platform/db.ts'

import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'
import { remindAllDue } from './jobs.ts'
import { remindOn } from './rules.ts'

let now = new Date('2036-03-02T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

const at = (day: string, hour = '09:00') => new Date(`${day}T${hour}:00Z`)
const round = async (day: string) => {
  now = at(day)
  return remindAllDue(world.job, now)
}
const mailsOf = async (who: Someone, rule = '') =>
  world.all
    .selectFrom('mail')
    .selectAll()
    .where('person_id', '=', who.id)
    .where('once', 'like', `reminder:${rule}%`)
    .where('once', 'not like', 'reminder:welcome%')
    .execute()
const people = ({ parties }: SomePartnership) =>
  parties.map(({ representative }) => representative) as [Someone, Someone]

/** A signed version that runs from and to; what stands in it is of no matter here. */
const aSignedVersion = ({ id, parties }: SomePartnership, from: string, to: string) =>
  world.all.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx)
    const { id: party, representative } = parties[0]!
    await sql`insert into version (partnership_id, number, content, canonical, hash, start_on, end_on, locked_by, locked_party, first_signed_at, signed_at, signed_on)
      values (${id}, 1, '{}', 'x', sha256('x'), ${from}::date, ${to}::date, ${representative.id}, ${party}, now(), now(), ${from}::date)`.execute(
      tx,
    )
  })

/** A task of the first party's representative, due on a day. */
async function aTask(due: string) {
  now = at('2036-01-15')
  const partnership = await world.aPartnership()
  const [one, other] = people(partnership)
  const { id: meeting } = await world.all
    .insertInto('meeting')
    .values({
      partnership_id: partnership.id,
      kind: 'steering',
      starts_at: at('2036-01-14'),
      ends_at: at('2036-01-14', '11:00'),
      person_id: one.id,
      party_id: partnership.parties[0]!.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await world.all
    .insertInto('action_point')
    .values({
      partnership_id: partnership.id,
      meeting_id: meeting,
      words: 'Ordna lokal',
      owner_id: one.id,
      owner_party: partnership.parties[0]!.id,
      due_on: sql`${due}::date`,
      person_id: one.id,
      party_id: partnership.parties[0]!.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { partnership, one, other, id }
}

test('a task is reminded of three days before and the day after, once each, to its owner alone', async () => {
  const { partnership, one, other } = await aTask('2036-03-31')
  await round('2036-03-27')
  expect(await mailsOf(one)).toEqual([])
  await round('2036-03-28')
  await round('2036-03-28')
  await round('2036-03-29')
  expect((await mailsOf(one)).map(({ subject }) => subject)).toEqual([
    'Något du har tagit på dig ska vara klart om tre dagar',
  ])
  await round('2036-04-01')
  const mails = await mailsOf(one)
  expect(mails).toHaveLength(2)
  expect(mails.every(({ body }) => !body.includes('lokal'))).toBe(true)
  expect(mails.map(({ link }) => link)).toEqual(Array(2).fill(`/p/${partnership.slug}/vem-gor-vad`))
  expect(await mailsOf(other)).toEqual([])
})

test('what is done is not reminded of', async () => {
  const { one, id } = await aTask('2036-03-31')
  await world.all.updateTable('action_point').set({ done_at: now, done_by: one.id }).where('id', '=', id).execute()
  await round('2036-03-28')
  await round('2036-04-01')
  expect(await mailsOf(one)).toEqual([])
})

test('nobody is reminded in the night; what was missed is made good for a while and then no more', async () => {
  const { one } = await aTask('2036-05-10')
  expect(await remindAllDue(world.job, at('2036-05-07', '02:00'))).toEqual([])
  await round('2036-05-09')
  expect(await mailsOf(one)).toHaveLength(1)
  const late = await aTask('2036-06-10')
  await round('2036-07-10')
  expect(await mailsOf(late.one)).toEqual([])
})

test('the end of the agreement is told 18, 12 and 6 months before; who has turned letters off is told only the last', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = people(partnership)
  await aSignedVersion(partnership, '2036-01-01', '2039-12-31')
  await sql`insert into digest_choice (person_id, often, token) values (${other.id}::uuid, 'never', 'a-secret-of-a-test')`.execute(
    world.all,
  )
  for (const day of ['2038-06-29', '2038-06-30', '2038-12-31', '2039-01-05', '2039-06-30']) await round(day)
  expect((await mailsOf(one, 'ends')).map(({ subject }) => subject)).toEqual([
    'Avtalet går ut om ett och ett halvt år',
    'Avtalet går ut om ett år',
    'Avtalet går ut om ett halvt år',
  ])
  expect(await mailsOf(other, 'ends')).toHaveLength(1)
})

test('of the end nobody is reminded while a notice stands or an end is agreed, and again when it is taken back', async () => {
  const partnership = await world.aPartnership()
  const [one] = people(partnership)
  await aSignedVersion(partnership, '2046-01-01', '2049-12-31')
  const version = sql`(select id from version where partnership_id = ${partnership.id})`
  await sql`insert into ending_notice (partnership_id, version_id, kind, given_on, takes_effect_on, reason, person_id, party_id)
    values (${partnership.id}, ${version}, 'notice', '2048-06-01', '2048-12-31', 'Vi lägger ned.', ${one.id}, ${partnership.parties[0]!.id})`.execute(
    world.all,
  )
  await round('2048-06-30')
  expect(await mailsOf(one, 'ends')).toEqual([])
  await sql`update ending_notice set withdrawn_at = now(), withdrawn_by = ${one.id} where partnership_id = ${partnership.id}`.execute(
    world.all,
  )
  await sql`update partnership set ended_on = '2049-06-30' where id = ${partnership.id}`.execute(world.all)
  await round('2048-07-01')
  expect(await mailsOf(one, 'ends')).toEqual([])
  await sql`update partnership set ended_on = null where id = ${partnership.id}`.execute(world.all)
  await round('2048-07-02')
  expect(await mailsOf(one, 'ends')).toHaveLength(1)
})

test('a term without a meeting is told a month before it ends, and not when one has been called', async () => {
  const [quiet, active] = [await world.aPartnership(), await world.aPartnership()]
  for (const one of [quiet, active]) await aSignedVersion(one, '2040-01-01', '2044-12-31')
  const [caller] = people(active)
  await world.all
    .insertInto('meeting')
    .values({
      partnership_id: active.id,
      kind: 'dialogue',
      starts_at: at('2041-06-20'),
      ends_at: at('2041-06-20', '11:00'),
      person_id: caller.id,
      party_id: active.parties[0]!.id,
    })
    .execute()
  await round('2041-05-30')
  expect(await mailsOf(people(quiet)[0], 'no_meeting')).toHaveLength(1)
  expect(await mailsOf(caller, 'no_meeting')).toEqual([])
})

test('a yearly report is told three weeks before and when it is late', async () => {
  const partnership = await world.aPartnership()
  const [one] = people(partnership)
  await aSignedVersion(partnership, '2046-01-01', '2049-12-31')
  for (const day of ['2047-01-09', '2047-01-10', '2047-02-01']) await round(day)
  expect((await mailsOf(one, 'report')).map(({ subject }) => subject)).toEqual([
    'Lägesrapporten ska vara klar om tre veckor',
    'Lägesrapporten skulle ha varit klar',
  ])
})

test('a meeting tomorrow is told to those who have not answered', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = people(partnership)
  const { id } = await world.all
    .insertInto('meeting')
    .values({
      partnership_id: partnership.id,
      kind: 'steering',
      starts_at: at('2050-03-27', '15:30'),
      ends_at: at('2050-03-27', '17:00'),
      person_id: one.id,
      party_id: partnership.parties[0]!.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await world.all
    .insertInto('meeting_reply')
    .values({ meeting_id: id, partnership_id: partnership.id, person_id: one.id, reply: 'comes' })
    .execute()
  await round('2050-03-25')
  expect(await mailsOf(other, 'reply')).toEqual([])
  await round('2050-03-26')
  expect(await mailsOf(other, 'reply')).toHaveLength(1)
  expect(await mailsOf(one, 'reply')).toEqual([])
})

test('every party sees what has been reminded of, and how many were told; outsiders do not', async () => {
  const { partnership, one, other } = await aTask('2051-03-31')
  await round('2051-03-28')
  for (const who of [one, other]) {
    const page = await (await world.get(who, `/p/${partnership.slug}/paminnelser`)).text()
    expect(page).toContain('Något du har tagit på dig ska vara klart om tre dagar')
    expect(page).toContain('31 mars 2051')
  }
  expect((await world.get(await world.aPerson(), `/p/${partnership.slug}/paminnelser`)).status).toBe(404)
})

test('the database counts months and days as the rules do, also at the ends of months', async () => {
  const days = fc.sample(
    fc.tuple(
      fc
        .date({ min: new Date('2020-01-01'), max: new Date('2045-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      fc.integer({ min: 0, max: 24 }),
      fc.integer({ min: -30, max: 30 }),
    ),
    500,
  )
  const { rows } = await sql<{ on: string }>`
    select app.remind_on((d ->> 0)::date, (d ->> 1)::int, (d ->> 2)::int)::text as on
    from jsonb_array_elements(${JSON.stringify(days)}::text::jsonb) with ordinality x(d, place) order by place`.execute(
    world.all,
  )
  expect(rows.map(({ on }) => on)).toEqual(days.map(([day, months, before]) => remindOn(day, months, before)))
})

test('the pages cannot send reminders themselves', async () => {
  const { one } = await aTask('2052-03-31')
  await expect(
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: one.id, now })
      await sql`select app.post_reminders('{}'::jsonb)`.execute(tx)
    }),
  ).rejects.toThrow('permission denied')
})
