import { afterAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { json } from '#platform/db.ts'
import { aSignedAgreement, aWrittenHeading, publish, signAll } from '#test/published.ts'
import { aWorld } from '#test/world.ts'

const world = await aWorld()
afterAll(() => world.close())
const read = async (path: string) => {
  const answer = await world.get(null, path)
  return { status: answer.status, page: await answer.text() }
}

const shown = await world.aPartnership({
  name: 'Kvällsöppet',
  organisations: [await world.anOrganisation('civil'), await world.anOrganisation('public', 'Norrviks kommun')],
})
await aSignedAgreement(world, shown, {
  Avvikelser: 'Vid avvikelse ska föreningen betala vite till kommunen.',
  Styrning: 'Styrgruppens ledamöter möts i äldreboendet fyra gånger om året.',
})
const hidden = await world.aPartnership({ name: 'Dolda rummet' })
await aSignedAgreement(world, hidden, { Styrning: 'Styrgruppen i det dolda rummet möts sällan.' })

test('an agreement that its parties have not published gives the library nothing, and one party’s yes is not enough', async () => {
  await publish(world, hidden, ['agreement_text'], [hidden.parties[0]!])
  expect((await read('/bibliotek')).page).toContain('Inga avtal visas i biblioteket än')
  expect((await read('/bibliotek?q=dolda')).page).not.toContain('möts sällan')
  await publish(world, shown, ['challenge'])
  expect((await read('/bibliotek')).page).not.toContain('äldreboendet')
})

test('published clauses are found by inflected words, by parts of words, by heading and by authority', async () => {
  await publish(world, shown)
  for (const query of [
    '',
    '?q=styrgrupp',
    '?q=styrgrupperna',
    '?q=boende',
    '?q=ÄLDRE',
    '?rubrik=styrning',
    '?myndighet=norrviks-kommun',
  ])
    expect([query, (await read(`/bibliotek${query}`)).page.includes('äldreboendet')]).toEqual([query, true])
  for (const query of ['?q=fotboll', '?rubrik=avvikelser', '?myndighet=nagon-annan', '?ode=togs_bort'])
    expect([query, (await read(`/bibliotek${query}`)).page.includes('äldreboendet')]).toEqual([query, false])
  expect((await read('/bibliotek?q=fotboll')).page).toContain('Inget svarar mot det ni söker')
})

test('a clause is shown with its origin, its warning, its questions and when it does not fit', async () => {
  const { status, page } = await read('/bibliotek/kvallsoppet/avvikelser')
  expect(status).toBe(200)
  for (const words of [
    'betala vite',
    'Granskningen säger',
    'Norrviks kommun',
    'När den inte passar',
    'Prata om det här först',
  ])
    expect(page).toContain(words)
  expect((await read('/bibliotek')).page).toContain('Granskningen har')
  expect((await read('/en/bibliotek/kvallsoppet/styrning')).page).toContain('When it does not fit')
  expect((await read('/bibliotek/kvallsoppet/finns-inte')).status).toBe(404)
})

test('after a renegotiation it tells what was kept, rewritten and removed, once all stand behind that', async () => {
  const heading = async (title: string) =>
    world.all
      .selectFrom('heading')
      .select('id')
      .where('partnership_id', '=', shown.id)
      .where('title', '=', title)
      .executeTakeFirstOrThrow()
  const who = shown.parties[0]!.representative
  const steering = await heading('Styrning')
  const text = await world.all
    .selectFrom('heading_text')
    .select('id')
    .where('heading_id', '=', steering.id)
    .executeTakeFirstOrThrow()
  const at = `/p/${shown.slug}/avtal/rubriker`
  await world.post(who, `${at}/${steering.id}/text`, {
    act: 'save',
    body: 'Styrgruppen möts varje månad.',
    based_on: text.id,
  })
  await aWrittenHeading(world, shown, 'Kommunikation', 'Vi berättar tillsammans.')
  const removed = await world.post(who, `${at}/${(await heading('Avvikelser')).id}/behov`, { act: 'remove' })
  expect(removed.status).toBe(303)
  await signAll(world, shown)
  expect((await read('/bibliotek/kvallsoppet/styrning')).page).not.toContain('varje månad')
  await publish(world, shown)
  expect((await read('/bibliotek/kvallsoppet/styrning')).page).toContain('Skrevs om i version 2')
  expect((await read('/bibliotek/kvallsoppet/syfte')).page).toContain('Behölls ordagrant i version 2')
  expect((await read('/bibliotek/kvallsoppet/kommunikation')).page).toContain('Kom till i version 2')
  expect((await read('/bibliotek/kvallsoppet/avvikelser')).page).toContain('Togs bort i version 2')
  expect((await read('/bibliotek?ode=togs_bort')).page).toContain('betala vite')
  // The text alone says nothing of what was taken away
  await publish(world, shown, ['agreement_text'])
  expect((await read('/bibliotek/kvallsoppet/avvikelser')).status).toBe(404)
  expect((await read('/bibliotek/kvallsoppet/styrning')).page).toContain('har inte valt att berätta mer')
}, 60_000)

test('a withdrawn publication takes the clauses away at once, from pages, search and the database', async () => {
  await world.post(shown.parties[1]!.representative, `/p/${shown.slug}/publicering/tillbakadragande`)
  expect((await read('/bibliotek/kvallsoppet/styrning')).status).toBe(404)
  expect((await read('/bibliotek')).page).not.toContain('varje månad')
  expect(await world.all.selectFrom('library_clause').selectAll().execute()).toEqual([])
  await expect(
    world.web.transaction().execute((tx) => sql`insert into library_clause select * from library_clause`.execute(tx)),
  ).rejects.toThrow('permission denied')
})

test('there are questions for every heading, and agreements of public sources lead to their source', async () => {
  expect((await read('/bibliotek/fragor')).page).toContain('Vilka sitter i styrgruppen')
  await world.all
    .insertInto('register_entry')
    .values({
      slug: 'ur-kalla',
      origin: 'public_source',
      name: 'Ur en källa',
      parties: json([
        { name: 'Norrviks kommun', shortName: 'Norrvik', side: 'public', board: null, mark: 1, profile: null },
      ]),
      source: 'https://exempel.example/lista',
    } as never)
    .execute()
  const { page } = await read('/bibliotek/avtal')
  expect(page).toContain('Ur en källa')
  expect(page).toContain('https://exempel.example/lista')
  expect((await read('/bibliotek/avtal?sida=900')).status).toBe(200)
})
