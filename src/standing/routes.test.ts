import { afterAll, expect, test } from 'vitest'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())

const page = async (who: Someone, path: string) => {
  const answer = await world.get(who, path)
  expect(answer.status, path).toBe(200)
  return ((await answer.text()).match(/<main[\s\S]*<\/main>/)?.[0] ?? '').replace(/<span class="sr">[^<]*<\/span>/g, '')
}
const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('the matrix tells in words where every party stands on every part, and leads to each', async () => {
  const { bryggan, norrvik, aHeading, write, answer, at, pageOf } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Så hjälps vi åt')
  await write(bryggan.representative, heading, 'Vi delar lika.')
  await answer(bryggan.representative, heading, 'stands')
  await answer(norrvik.representative, heading, 'talk', 'Vad betyder lika?')
  const shown = await page(bryggan.representative, `${at}/laget`)
  for (const words of [
    'Så hjälps vi åt',
    'Står bakom',
    'Vill prata',
    'Har inte svarat',
    '1 öppen fråga',
    pageOf(heading),
  ])
    expect(shown).toContain(words)
  expect(shown).not.toContain('Se ändringen')
})

test('the matrix shows only what is waited for, or only where somebody wants to talk', async () => {
  const { bryggan, norrvik, vasterhav, aHeading, write, answer, at } = await aWritingRoom(world)
  const [agreed, talked, silent] = [
    await aHeading(undefined, 'Klart'),
    await aHeading(undefined, 'Pratas'),
    await aHeading(undefined, 'Tyst'),
  ]
  for (const heading of [agreed, talked, silent]) await write(bryggan.representative, heading, 'En text.')
  for (const party of [bryggan, norrvik, vasterhav]) await answer(party.representative, agreed, 'stands')
  await answer(norrvik.representative, talked, 'talk', 'Mer')
  const shown = (query: string) => page(bryggan.representative, `${at}/laget${query}`)
  const waiting = await shown('?visa=vantar')
  expect([waiting.includes('>Klart<'), waiting.includes('>Pratas<'), waiting.includes('>Tyst<')]).toEqual([
    false,
    true,
    true,
  ])
  const talking = await shown('?visa=prata')
  expect([talking.includes('>Pratas<'), talking.includes('>Tyst<')]).toEqual([true, false])
})

test('a party sees on one page all that has changed since it stood behind: texts, names, goals, term and annexes', async () => {
  const { bryggan, norrvik, aHeading, write, answer, at, partnership } = await aWritingRoom(world)
  const root = `/p/${partnership.slug}`
  const heading = await aHeading(undefined, 'Gamla namnet')
  const other = await aHeading(undefined, 'Orörd')
  for (const one of [heading, other]) await write(bryggan.representative, one, 'Vi delar lika på allt.')
  const goal = { kind: 'aspiration', words: 'Ingen ska vara ensam.', measure: '', target: '', unit: '', due_on: '' }
  await world.post(bryggan.representative, `${root}/mal`, goal)
  await world.post(bryggan.representative, `${at}/tid`, {
    start: '2027-01-01',
    end: '2029-12-31',
    why: 'Vi följer båda.',
    term_revision: '0',
  })
  await world.post(bryggan.representative, `${at}/bilagor`, { title: 'Budget', body: 'Hundra kronor.' })
  const stand = async (kind: string, path: string) => {
    const { id, revision } = await world.all
      .selectFrom('part')
      .select(['id', 'revision'])
      .where('partnership_id', '=', partnership.id)
      .where('kind', '=', kind as 'goals')
      .executeTakeFirstOrThrow()
    const said = await world.post(norrvik.representative, path, { accord: 'stands', accord_revision: String(revision) })
    expect(said.status).toBe(303)
    return id
  }
  for (const one of [heading, other]) await answer(norrvik.representative, one, 'stands')
  await stand('goals', `${root}/mal/samsyn`)
  await stand('term', `${at}/tid/samsyn`)
  await stand('annexes', `${at}/bilagor/samsyn`)
  expect(await page(norrvik.representative, `${at}/andringar`)).toContain('Ingenting har ändrats')

  await write(bryggan.representative, heading, 'Vi delar rättvist på allt.')
  await world.post(bryggan.representative, `${at}/rubriker/${heading}/namn`, { title: 'Nya namnet' })
  const { id: goalId } = await world.all
    .selectFrom('goal')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await world.post(bryggan.representative, `${root}/mal/${goalId}/borttagning`)
  await world.post(bryggan.representative, `${root}/mal`, { ...goal, words: 'Alla har någon.' })
  await world.post(bryggan.representative, `${at}/tid`, {
    start: '2027-01-01',
    end: '2031-12-31',
    why: 'Vi följer båda.',
    term_revision: '1',
  })
  const { annex_id } = await world.all
    .selectFrom('annex_edition')
    .select('annex_id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await world.post(bryggan.representative, `${at}/bilagor/${annex_id}/borttagning`, { act: 'remove' })

  const html = await page(norrvik.representative, `${at}/andringar`)
  for (const gone of ['lika', 'Ingen ska vara', '2029', 'Hundra kronor.'])
    expect(html).toMatch(new RegExp(`<del>[^<]*${gone}`))
  for (const come of ['rättvist', 'Alla', '2031']) expect(html).toMatch(new RegExp(`<ins[^>]*>[^<]*${come}`))
  const words = plain(html)
  for (const said of ['Bytte namn från ”Gamla namnet” till ”Nya namnet”', 'Borttaget']) expect(words).toContain(said)
  expect(words).not.toContain('Orörd')
  expect(await page(norrvik.representative, `${at}/laget`)).toContain(`/andringar#del-${heading}`)
  // Every party may see it for every other, and one that has stood behind nothing is told so
  const ofOthers = await page(bryggan.representative, `${at}/andringar?part=${norrvik.id}`)
  expect(plain(ofOthers)).toContain('sedan Norrvik kommun senast stod bakom')
  expect(plain(await page(bryggan.representative, `${at}/andringar`))).toContain('inte stått bakom än')
})

test('whose words the text is made of is shown as picture and table, and said to be no score', async () => {
  const { bryggan, norrvik, aHeading, write, at } = await aWritingRoom(world)
  const heading = await aHeading(undefined, 'Så hjälps vi åt')
  expect(await page(bryggan.representative, `${at}/ord`)).toContain('Ingen har skrivit något än')
  await write(bryggan.representative, heading, 'Vi möts varje kväll.')
  await write(norrvik.representative, heading, 'Vi möts varje kväll i lokalen.')
  const shown = await page(norrvik.representative, `${at}/ord`)
  expect(shown).toContain('Det här är ingen poäng.')
  expect(shown).toMatch(/<th scope="row">Så hjälps vi åt, ord<\/th><td class="r">4<\/td><td class="r">2<\/td>/)
})

test('a reader sees the same, and for others it is not there', async () => {
  const { at, partnership } = await aWritingRoom(world)
  const reader = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
  const outsider = (await world.aPartnership()).parties[0]!.representative
  for (const path of ['laget', 'andringar', 'ord']) {
    expect((await world.get(reader, `${at}/${path}`)).status).toBe(200)
    expect((await world.get(outsider, `${at}/${path}`)).status).toBe(404)
  }
  expect((await world.get(reader, `${at}/andringar?part=ingen`)).status).toBe(404)
})
