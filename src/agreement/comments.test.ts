import { afterAll, beforeEach, expect, test } from 'vitest'
import { asParty } from '#test/agreement.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom, type WritingRoom } from '#test/writing.ts'

const world = await aWorld()
afterAll(() => world.close())
let writing: WritingRoom
let heading: string
const base = 'Vi söker en lösning i dialog. Ordföranden kallar till möte.\n\n- Varje part berättar.'
const quote = 'Ordföranden kallar till möte.'
const place = `${base.indexOf(quote)}-${base.indexOf(quote) + quote.length}`

beforeEach(async () => {
  writing = await aWritingRoom(world)
  heading = await writing.aHeading()
  await writing.write(bryggan(), heading, base)
})
const at = () => writing.pageOf(heading)
const bryggan = () => writing.bryggan.representative
const norrvik = () => writing.norrvik.representative
const comment = async (who: Someone | null, fields: Record<string, string> = {}) =>
  world.post(who, `${at()}/kommentarer`, {
    place,
    comment: 'Vilken ordförande?',
    comment_on: (await writing.newest(heading))!.id,
    ...fields,
  })
const remarks = () =>
  world.all.selectFrom('remark').selectAll().where('part_id', '=', heading).orderBy('made_at').execute()
const answer = async (who: Someone | null, words: string) => {
  const { id } = (await remarks())[0]!
  return world.post(who, `${at()}/samtal/${id}/svar`, { [`answer-${id}`]: words })
}
const close = async (who: Someone, words: string) => {
  const { id } = (await remarks())[0]!
  return world.post(who, `${at()}/samtal/${id}/utfall`, { [`outcome-${id}`]: words })
}
const page = async (who = norrvik()) => (await world.get(who, at())).text()

test('a comment stands at its place in the text with a number that leads to what was said, and back', async () => {
  expect((await comment(bryggan())).headers.get('location')).toContain('klart=kommentar')
  const [remark] = await remarks()
  expect(remark).toMatchObject({ quote, party_id: writing.bryggan.id, text_id: (await writing.newest(heading))!.id })
  const shown = await page()
  expect(shown).toMatch(new RegExp(`<mark class="said" id="kommentar-1"><span data-at="\\d+">${quote}`))
  expect(shown).toContain(`href="#samtal-${remark!.id}"`)
  expect(shown).toContain('href="#kommentar-1"')
  expect(shown).toContain('1 kommentar')
})

test('the lines and sentences of the text can be chosen without script', async () => {
  const shown = await page()
  expect(shown).toContain(`<option value="${place}">`)
  expect(shown).toContain(`<option value="0-${base.indexOf('\n')}">`)
})

test('the same comment sent twice is one; it needs words and a place in the text', async () => {
  await comment(bryggan())
  expect((await comment(bryggan())).status).toBe(303)
  expect(await remarks()).toHaveLength(1)
  const bare = await comment(bryggan(), { comment: ' ', place })
  expect(bare.status).toBe(422)
  for (const wrong of ['', '0-9999', '5-2'])
    expect((await comment(bryggan(), { place: wrong, comment: 'Nytt' })).status).toBe(422)
  expect((await comment(bryggan(), { comment_on: heading, comment: 'Nytt' })).status).toBe(404)
  expect(await remarks()).toHaveLength(1)
})

test('it follows its words when the text changes, and says when they are gone', async () => {
  await comment(bryggan())
  const longer = `Först hör vi av oss.\n\n${base.replace('till möte', 'till ett möte')}`
  await writing.write(norrvik(), heading, longer)
  const moved = longer.indexOf('Ordföranden kallar')
  expect(await page()).toMatch(
    new RegExp(`id="kommentar-1"><span data-at="${moved}">Ordföranden kallar till ett möte.`),
  )
  await writing.write(norrvik(), heading, 'Helt andra ord står här nu.')
  const gone = await page()
  expect(gone).toContain('Orden finns inte kvar i texten.')
  expect(gone).toContain(quote)
  expect(gone).not.toContain('id="kommentar-1"')
})

test('others answer it, and it ends with an outcome: then it is marked in the text no more', async () => {
  await comment(bryggan())
  expect((await answer(norrvik(), '')).status).toBe(422)
  await answer(norrvik(), 'Styrgruppens.')
  await answer(norrvik(), 'Styrgruppens.')
  expect((await remarks()).map(({ words }) => words)).toEqual(['Vilken ordförande?', 'Styrgruppens.'])
  expect(await page()).toContain('Styrgruppens.')
  await close(bryggan(), 'Vi skriver styrgruppens ordförande.')
  const closed = await page()
  expect(closed).toContain('Vi skriver styrgruppens ordförande.')
  expect(closed).not.toContain('id="kommentar-1"')
  expect(closed).not.toContain('1 kommentar')
  expect((await answer(norrvik(), 'En sak till')).status).toBe(409)
})

test('who may talk may comment; a reader may not, and an outsider finds nothing', async () => {
  const member = await world.aMandate(await world.aPerson(), writing.partnership.id, null, 'co_opted')
  const reader = await world.aMandate(await world.aPerson(), writing.partnership.id, null, 'reader')
  const outsider = await world.aPerson()
  expect((await comment(reader)).status).toBe(403)
  expect((await comment(outsider)).status).toBe(404)
  expect((await comment(null)).status).toBe(404)
  expect(await remarks()).toEqual([])
  expect((await comment(member)).status).toBe(303)
  expect((await answer(reader, 'Hej')).status).toBe(403)
  expect((await answer(outsider, 'Hej')).status).toBe(404)
  expect(await remarks()).toHaveLength(1)
})

test('an answer has no outcome of its own, and the database keeps a comment to words that stand in the text', async () => {
  await comment(bryggan())
  await answer(norrvik(), 'Styrgruppens.')
  const reply = (await remarks())[1]!
  const outcome = await world.post(bryggan(), `${at()}/samtal/${reply.id}/utfall`, { [`outcome-${reply.id}`]: 'Klart' })
  expect(outcome.status).toBe(404)
  const by = {
    part_id: heading,
    partnership_id: writing.partnership.id,
    person_id: bryggan().id,
    party_id: writing.bryggan.id,
  }
  const words = { words: 'Hej', text_id: (await writing.newest(heading))!.id, start_at: 0, end_at: 9 }
  const made = (values: object) =>
    asParty(world, bryggan(), writing.bryggan, (tx) =>
      tx
        .insertInto('remark')
        .values({ ...by, words: 'Hej', ...values })
        .execute(),
    )
  await expect(made({ ...words, quote: 'Något som inte står där' })).rejects.toMatchObject({ code: '23514' })
  await expect(made({ answers: reply.id })).rejects.toMatchObject({ code: '23514' })
})
