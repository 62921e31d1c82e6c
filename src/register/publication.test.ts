import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())

const at = (partnership: SomePartnership) => `/p/${partnership.slug}/publicering`
const chosen = {
  'pieces[]': ['challenge'],
  summary: 'Värdar möter den som är ensam hemma.',
  area: 'aldre',
  county: '21',
  municipality: '2180',
}
const seenNow = async ({ id }: SomePartnership) =>
  String(
    (
      await world.all
        .selectFrom('publication')
        .select('revision')
        .where('partnership_id', '=', id)
        .orderBy('revision', 'desc')
        .executeTakeFirst()
    )?.revision ?? 0,
  )
const choose = async (partnership: SomePartnership, who: Someone, fields: Record<string, string | string[]> = {}) =>
  world.post(who, at(partnership), { ...chosen, seen: await seenNow(partnership), ...fields })
const answer = async (partnership: SomePartnership, who: Someone, fields: Record<string, string> = {}) =>
  world.post(who, `${at(partnership)}/samsyn`, {
    accord: 'stands',
    accord_revision: await seenNow(partnership),
    ...fields,
  })
const behindAll = async (partnership: SomePartnership) => {
  for (const { representative } of partnership.parties)
    expect((await answer(partnership, representative)).status).toBe(303)
}
const entryOf = (partnership: SomePartnership) =>
  world.all
    .selectFrom('publication_entry as x')
    .innerJoin('register_entry as e', 'e.id', 'x.entry_id')
    .selectAll('e')
    .where('x.partnership_id', '=', partnership.id)
    .executeTakeFirst()
const changesOf = async (partnership: SomePartnership) =>
  (
    await sql<{
      kind: string
      fields: string[]
    }>`select c.kind, c.fields from register_change c join publication_entry x on x.entry_id = c.entry_id
    where x.partnership_id = ${partnership.id} order by c.at, c.id`.execute(world.all)
  ).rows

const all = { 'pieces[]': ['challenge', 'aspiration', 'goals', 'resources'] }

/** A goal and a resource, written by the first party. */
const withContent = async (partnership: SomePartnership, words = 'Ingen äldre är ofrivilligt ensam.') => {
  const [first] = partnership.parties
  await world.post(first!.representative, `/p/${partnership.slug}/mal`, { kind: 'aspiration', words })
  await world.post(first!.representative, `/p/${partnership.slug}/mal`, {
    kind: 'sub_goal',
    words: 'Besök inom ett dygn',
  })
  await world.post(first!.representative, `/p/${partnership.slug}/resurser`, {
    party_id: first!.id,
    kind: 'voluntary_time',
    description: 'Värdar som kommer hem, samordnade av Någon Särskild',
    quantity: '1 200',
    unit: 'timmar',
  })
}

test('nothing is in the register before every party stands behind the very same selection', async () => {
  const partnership = await world.aPartnership({ name: 'Hemma igen' })
  const [one, other] = partnership.parties
  await withContent(partnership)
  expect((await choose(partnership, one!.representative, all)).status).toBe(303)
  expect((await answer(partnership, one!.representative)).headers.get('location')).toContain('stod_bakom')
  expect(await entryOf(partnership)).toBeUndefined()
  const last = await answer(partnership, other!.representative)
  expect(last.headers.get('location')).toContain('klart=publicerat')
  expect(await entryOf(partnership)).toMatchObject({
    name: 'Hemma igen',
    slug: 'hemma-igen',
    area: 'aldre',
    county: '21',
    state: 'published',
  })
  const page = await (await world.get(null, '/partnerskap/hemma-igen')).text()
  for (const word of [
    'Hemma igen',
    'Värdar möter den',
    'Ingen äldre är ofrivilligt',
    'Besök inom ett dygn',
    one!.organisation.name,
    'Gävle',
  ])
    expect(page).toContain(word)
  expect(page).not.toContain('Någon Särskild')
})

test('what only one party wants published is not, and a change takes every mark away while the agreed stays', async () => {
  const partnership = await world.aPartnership({ name: 'Gröna steg' })
  const [one, other] = partnership.parties
  await withContent(partnership)
  await choose(partnership, one!.representative, { summary: 'Den första texten' })
  await behindAll(partnership)
  await choose(partnership, one!.representative, { summary: 'Bara den ena vill detta' })
  await answer(partnership, one!.representative)
  expect((await entryOf(partnership))?.summary).toBe('Den första texten')
  expect(await (await world.get(other!.representative, at(partnership))).text()).toContain('Bara den ena vill detta')
  await answer(partnership, other!.representative, { accord: 'talk', accord_why: 'Vi vill hellre skriva om odling' })
  expect((await entryOf(partnership))?.summary).toBe('Den första texten')
  await answer(partnership, other!.representative)
  expect((await entryOf(partnership))?.summary).toBe('Bara den ena vill detta')
  expect(await changesOf(partnership)).toEqual([
    { kind: 'published', fields: [] },
    { kind: 'changed', fields: ['summary'] },
  ])
})

test('what is written in the room afterwards does not slip into what the parties stand behind', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  await withContent(partnership)
  await choose(partnership, one!.representative, all)
  await answer(partnership, one!.representative)
  await world.post(other!.representative, `/p/${partnership.slug}/mal`, {
    kind: 'sub_goal',
    words: 'Ett mål som den ena inte har sett',
  })
  await answer(partnership, other!.representative)
  const entry = await entryOf(partnership)
  expect(JSON.stringify(entry?.goals)).toContain('Besök inom ett dygn')
  expect(JSON.stringify(entry?.goals)).not.toContain('inte har sett')
  expect(await (await world.get(one!.representative, at(partnership))).text()).toContain('Något i rummet har ändrats')
})

test('any one party withdraws it at once, visibly, and it comes back only with everyone’s new samsyn', async () => {
  const partnership = await world.aPartnership({ name: 'Jourlinjen' })
  const [one, other] = partnership.parties
  await choose(partnership, one!.representative)
  await behindAll(partnership)
  const withdrawal = `${at(partnership)}/tillbakadragande`
  expect((await world.post(other!.representative, withdrawal)).status).toBe(303)
  const page = await (await world.get(null, '/partnerskap/jourlinjen')).text()
  expect(page).toContain('Tillbakadraget ur registret')
  expect(page).not.toContain('Jourlinjen')
  for (const path of ['/partnerskap?q=jourlinjen', '/partnerskap.csv', '/partnerskap.json'])
    expect(await (await world.get(null, path)).text()).not.toContain(one!.organisation.name)
  expect((await world.post(other!.representative, withdrawal)).status).toBe(409)
  await answer(partnership, one!.representative)
  expect((await entryOf(partnership))?.state).toBe('withdrawn')
  await answer(partnership, other!.representative)
  expect((await entryOf(partnership))?.state).toBe('published')
  expect((await changesOf(partnership)).map(({ kind }) => kind)).toEqual(['published', 'withdrawn', 'republished'])
})

test('the four cases of choosing: outsiders meet nothing, those without the capacity may not, a bad form keeps what was typed', async () => {
  const partnership = await world.aPartnership()
  const [one] = partnership.parties
  const outsider = await world.aPerson()
  const signatory = await world.aMandate(await world.aPerson(), partnership.id, one!.id, 'signatory')
  const before = await seenNow(partnership)
  for (const path of ['', '/samsyn', '/tillbakadragande']) {
    expect((await world.post(null, `${at(partnership)}${path}`, chosen)).status).toBe(404)
    expect((await world.post(outsider, `${at(partnership)}${path}`, chosen)).status).toBe(404)
    expect((await world.post(signatory, `${at(partnership)}${path}`, chosen)).status).toBe(403)
  }
  expect((await choose(partnership, one!.representative, { 'pieces[]': ['agreement_file'] })).status).toBe(422)
  const bad = await choose(partnership, one!.representative, {
    'pieces[]': ['agreement_file'],
    municipality: '1281',
    summary: 'Kvar',
  })
  expect(bad.status).toBe(422)
  const page = await bad.text()
  expect(page).toContain('Välj en kommun i det län')
  expect(page).toContain('Kvar')
  expect(await seenNow(partnership)).toBe(before)
})

test('the same selection saved again is no change, and a selection made over another’s is shown first', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  await choose(partnership, one!.representative)
  expect((await choose(partnership, other!.representative)).headers.get('location')).toContain('klart=samma')
  const late = await choose(partnership, other!.representative, { summary: 'Min text', seen: '0' })
  expect(late.status).toBe(409)
  expect(await late.text()).toContain('Min text')
})

test('one person does not stand behind for two parties, and the other party’s mark cannot be given by the first', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties
  await choose(partnership, one!.representative)
  const revision = Number(await seenNow(partnership))
  const forged = asParty(world, one!.representative, one!, (tx) =>
    sql`insert into accord (part_id, revision, party_id, partnership_id, person_id, answer)
      select id, ${revision}, ${other!.id}, partnership_id, ${one!.representative.id}, 'stands' from part where partnership_id = ${partnership.id} and kind = 'publication'`.execute(
      tx,
    ),
  )
  await expect(forged).rejects.toThrow('row-level security')
  expect(await entryOf(partnership)).toBeUndefined()
})

test('the database itself publishes nothing that is not agreed, whoever asks it', async () => {
  const partnership = await world.aPartnership()
  const [one] = partnership.parties
  await choose(partnership, one!.representative)
  await answer(partnership, one!.representative)
  const tries = [
    sql`select app.put_partnership_in_register(${partnership.id}::uuid)`,
    sql`insert into register_entry (slug, origin, name, parties) values ('smuget', 'parties', 'Smuget', '[{"name": "X"}]')`,
    sql`insert into publication_entry (partnership_id, entry_id) values (${partnership.id}, ${partnership.id})`,
    sql`update register_entry set name = 'Smuget'`,
  ]
  for (const one_try of tries)
    await expect(asParty(world, one!.representative, one!, (tx) => one_try.execute(tx))).rejects.toThrow(
      'permission denied',
    )
  // Also the owner is refused by the function, as long as a party is silent
  await expect(sql`select app.put_partnership_in_register(${partnership.id}::uuid)`.execute(world.all)).rejects.toThrow(
    'every party must stand behind',
  )
})

test('a visitor’s database reads the copy and nothing of the partnership itself', async () => {
  const partnership = await world.aPartnership()
  await choose(partnership, partnership.parties[0]!.representative)
  await behindAll(partnership)
  await world.web.transaction().execute(async (tx) => {
    for (const table of [
      'partnership',
      'party',
      'publication',
      'publication_entry',
      'goal',
      'resource',
      'register_import',
    ] as const)
      expect([table, (await tx.selectFrom(table).selectAll().execute()).length]).toEqual([table, 0])
    expect((await tx.selectFrom('register_entry').select('id').execute()).length).toBeGreaterThan(0)
  })
})

test('every choice, publication and withdrawal is in the partnership’s log', async () => {
  const partnership = await world.aPartnership()
  const [one] = partnership.parties
  await choose(partnership, one!.representative)
  await behindAll(partnership)
  await world.post(one!.representative, `${at(partnership)}/tillbakadragande`)
  const { rows } = await sql<{
    act: string
  }>`select e.act from log_entry e join log_chain c on c.id = e.chain_id where c.owner_id = ${partnership.id} order by e.seq`.execute(
    world.all,
  )
  expect(rows.map(({ act }) => act)).toEqual([
    'register:choose',
    'accord:stands',
    'accord:stands',
    'register:publish',
    'register:withdraw',
  ])
})

test('with three parties the third one’s yes is what publishes, whatever the order, and who has left is not waited for', async () => {
  const organisations = [
    await world.anOrganisation('civil'),
    await world.anOrganisation('public'),
    await world.anOrganisation('civil'),
  ]
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
    [1, 2, 0],
  ]) {
    const partnership = await world.aPartnership({ organisations })
    await choose(partnership, partnership.parties[order[0]!]!.representative)
    for (const place of order) {
      expect(await entryOf(partnership)).toBeUndefined()
      await answer(partnership, partnership.parties[place]!.representative)
    }
    expect((await entryOf(partnership))?.state).toBe('published')
  }
  const partnership = await world.aPartnership({ organisations })
  await choose(partnership, partnership.parties[0]!.representative)
  await answer(partnership, partnership.parties[0]!.representative)
  await sql`update party set joined_on = app.today() - 9, left_on = app.today() - 1 where id = ${partnership.parties[2]!.id}`.execute(
    world.all,
  )
  await answer(partnership, partnership.parties[1]!.representative)
  expect((await entryOf(partnership))?.state).toBe('published')
})
