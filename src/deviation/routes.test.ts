import { afterAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/avvikelser`
const noted = {
  title: 'Fredagarna bemannas inte',
  words: 'Vi hittar ingen som kan öppna på fredagar.',
  noticed_by: 'Värdarna',
  noticed_on: '2026-03-09',
  effect: 'Unga kommer till en stängd dörr.',
  gravity: 'ordinary',
}
const rows = (partnership: SomePartnership) =>
  world.all.selectFrom('deviation').selectAll().where('partnership_id', '=', partnership.id).execute()
const stepsOf = (partnership: SomePartnership) =>
  world.all
    .selectFrom('deviation_step')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('seq')
    .execute()
const take = (who: Someone, partnership: SomePartnership, fields: Record<string, string>, number = 1) =>
  world.post(who, `${at(partnership)}/${number}/steg`, { words: 'Vi har talats vid.', ...fields })
const agreeing = (owner: Someone) => ({
  kind: 'talk',
  outcome: 'agreed',
  action: 'Vi delar på fredagarna.',
  owner: owner.id,
})

/** A partnership with a deviation, somebody who only sees, and a public party's responsible officer. */
async function aNotedOne(over: Record<string, string> = {}) {
  const partnership = await world.aPartnership()
  const [civil, authority] = partnership.parties
  const [one, other] = [civil!.representative, authority!.representative]
  const officer = await world.aMandate(await world.aPerson(), partnership.id, authority!.id, 'responsible_officer')
  const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  expect((await world.post(one, at(partnership), { ...noted, ...over })).status).toBe(303)
  return { partnership, one, other, officer, guest, outsider: await world.aPerson() }
}

test('any party notes a deviation and every party sees all of it; others do not', async () => {
  const { partnership, other, guest, outsider } = await aNotedOne()
  expect((await world.post(outsider, at(partnership), noted)).status).toBe(404)
  expect((await world.post(null, at(partnership), noted)).status).toBe(404)
  expect((await world.post(guest, at(partnership), noted)).status).toBe(403)
  expect(await rows(partnership)).toHaveLength(1)
  const page = await (await world.get(other, `${at(partnership)}/1`)).text()
  for (const words of [noted.title, noted.words, noted.effect, noted.noticed_by]) expect(page).toContain(words)
  expect((await world.get(outsider, `${at(partnership)}/1`)).status).toBe(404)
  expect((await world.post(other, at(partnership), { ...noted, title: 'En till' })).status).toBe(303)
  expect((await rows(partnership)).map(({ number }) => number).toSorted()).toEqual([1, 2])
})

test('a deviation that cannot be read keeps all that was typed, and a day to come is not when it was noticed', async () => {
  const { partnership, one } = await aNotedOne()
  const answer = await world.post(one, at(partnership), { ...noted, noticed_on: '2999-01-01', gravity: '' })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('Dagen har inte varit än')
  expect(page).toContain(noted.words)
  expect(await rows(partnership)).toHaveLength(1)
})

test('a talk is kept with what was agreed, who sees to it, and nobody outside a party can', async () => {
  const { partnership, one, other, guest, outsider } = await aNotedOne()
  expect((await take(outsider, partnership, agreeing(other))).status).toBe(404)
  expect((await take(guest, partnership, agreeing(other))).status).toBe(403)
  expect((await take(one, partnership, agreeing(guest))).status).toBe(422)
  expect((await take(one, partnership, { kind: 'talk', outcome: 'agreed' })).status).toBe(422)
  expect(await stepsOf(partnership)).toEqual([])
  expect((await take(one, partnership, agreeing(other))).status).toBe(303)
  expect(await stepsOf(partnership)).toMatchObject([{ kind: 'talk', outcome: 'agreed', owner_id: other.id, seq: 1 }])
})

test('it goes dialogue, steering group, responsible officer, and is settled by two parties', async () => {
  const { partnership, one, other, officer } = await aNotedOne()
  expect((await take(one, partnership, { kind: 'hand_over' })).status).toBe(409)
  await take(one, partnership, { kind: 'talk', outcome: 'not_agreed' })
  expect((await take(one, partnership, { kind: 'lift' })).status).toBe(303)
  expect((await take(one, partnership, { kind: 'lift' })).status).toBe(409)
  const waiting = await world.all
    .selectFrom('agenda_item')
    .select('title')
    .where('partnership_id', '=', partnership.id)
    .execute()
  expect(waiting).toEqual([{ title: noted.title }])
  await take(other, partnership, { kind: 'group', outcome: 'not_agreed' })
  expect((await take(other, partnership, { kind: 'hand_over' })).status).toBe(303)
  const mails = await world.all.selectFrom('mail').selectAll().where('person_id', '=', officer.id).execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]!.body).not.toContain(noted.words)
  expect(
    (
      await take(one, partnership, {
        kind: 'officer',
        outcome: 'agreed',
        action: 'Jag talar med enheten.',
        owner: officer.id,
      })
    ).status,
  ).toBe(403)
  expect(
    (
      await take(officer, partnership, {
        kind: 'officer',
        outcome: 'agreed',
        action: 'Jag talar med enheten.',
        owner: officer.id,
      })
    ).status,
  ).toBe(303)
  expect((await take(one, partnership, { kind: 'settle' })).status).toBe(303)
  const consent = `${at(partnership)}/1/samtycke`
  expect((await world.post(await world.aPerson(), consent)).status).toBe(404)
  expect((await world.post(one, consent)).status).toBe(403)
  expect((await world.get(other, at(partnership))).status).toBe(200)
  expect((await world.post(other, consent)).status).toBe(303)
  expect((await world.post(other, consent)).status).toBe(409)
  expect((await take(one, partnership, { kind: 'talk', outcome: 'goes_on' })).status).toBe(409)
  expect((await take(other, partnership, { kind: 'reopen' })).status).toBe(303)
})

test('the database itself refuses to settle what is serious without the officer, and consent from the same party or person', async () => {
  const { partnership, one, other } = await aNotedOne({ gravity: 'serious' })
  const [civil, authority] = partnership.parties
  const [deviation] = await rows(partnership)
  const by = {
    partnership_id: partnership.id,
    person_id: one.id,
    party_id: civil!.id,
    deviation_id: deviation!.id,
    words: 'x',
  }
  const step = (kind: string, outcome: string | null = null) =>
    asParty(world, one, civil!, (tx) =>
      tx
        .insertInto('deviation_step')
        .values({ ...by, kind, outcome } as never)
        .returning('id')
        .executeTakeFirstOrThrow(),
    )
  await expect(step('settle')).rejects.toThrow('responsible officer first')
  await expect(step('officer', 'agreed')).rejects.toThrow('only the responsible officer')
  await asParty(world, one, civil!, (tx) =>
    tx
      .insertInto('deviation_step')
      .values({ ...by, kind: 'weigh', serious: false })
      .execute(),
  )
  const { id } = await step('settle')
  await expect(
    asParty(world, one, civil!, (tx) =>
      tx
        .insertInto('deviation_consent')
        .values({ step_id: id, partnership_id: partnership.id, person_id: one.id, party_id: civil!.id })
        .execute(),
    ),
  ).rejects.toThrow('not for this party')
  await asParty(world, other, authority!, (tx) =>
    tx
      .insertInto('deviation_consent')
      .values({ step_id: id, partnership_id: partnership.id, person_id: other.id, party_id: authority!.id })
      .execute(),
  )
  await expect(step('talk', 'goes_on')).rejects.toThrow('opened again first')
})

test('a deviation of another partnership is not there', async () => {
  const here = await aNotedOne()
  const there = await aNotedOne()
  expect((await take(here.one, there.partnership, { kind: 'talk', outcome: 'goes_on' })).status).toBe(404)
  expect((await world.get(here.one, `${at(here.partnership)}/2`)).status).toBe(404)
  expect((await world.get(here.one, `${at(here.partnership)}/nya`)).status).toBe(404)
  expect(await stepsOf(there.partnership)).toEqual([])
})

test('nothing in the schema can punish: no column or table for a penalty, a fine or money held back', async () => {
  const { rows: names } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`.execute(
    world.all,
  )
  const punishing = /penalt|sanction|\bfine|_fine|withh|held_back|clawback|\bvite|[._]vite|damages|forfeit/
  expect(names.filter(({ name }) => punishing.test(name))).toEqual([])
  expect(punishing.test('deviation.penalty')).toBe(true)
})

test('a long list is shown a page at a time, and what is asked for is counted over all of it', async () => {
  const { partnership, one, other } = await aNotedOne()
  const authority = partnership.parties[1]
  await asParty(world, other, authority!, async (tx) => {
    await sql`insert into deviation (partnership_id, title, words, noticed_by, noticed_on, serious, person_id, party_id)
      select ${partnership.id}, 'Stängd dörr ' || n || '.', 'Ingen öppnade.', 'Värdarna', '2026-03-09', false, ${other.id}, ${authority!.id}
      from generate_series(2, 24) n`.execute(tx)
    for (const kind of ['talk', 'settle'])
      await sql`insert into deviation_step (deviation_id, partnership_id, kind, words, outcome, person_id, party_id)
        select id, ${partnership.id}, ${kind}, 'Vi har talats vid.', ${kind === 'talk' ? 'agreed' : null}, ${other.id}, ${authority!.id}
        from deviation where partnership_id = ${partnership.id} and number > 22`.execute(tx)
  })
  await world.post(one, `${at(partnership)}/24/samtycke`, {})
  const page = async (query: string) => (await world.get(one, `${at(partnership)}${query}`)).text()
  const first = await page('')
  expect(first).toContain('(23)')
  expect(first).toContain('23. Stängd dörr 23.')
  expect(first).not.toContain('24. Stängd dörr 24.')
  expect(first).not.toContain('3. Stängd dörr 3.<')
  expect(await page('?sida=2')).toContain('1. Fredagarna bemannas inte')
  expect(await page('?sida=99')).toContain('1. Fredagarna bemannas inte')
  expect(await page('?visa=settled')).toContain('24. Stängd dörr 24.')
})
