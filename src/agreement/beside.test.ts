import { afterAll, beforeEach, expect, test } from 'vitest'
import { anOffice, aPen, until, type Pen } from '#test/lines.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { aWritingRoom, type WritingRoom } from '#test/writing.ts'
import type { Beside } from '#co-writing/beside.ts'
import { markedWords } from './commenting.ts'

const world = await aWorld()
const office = await anOffice(world)
const pens: Pen[] = []
afterAll(async () => {
  for (const pen of pens) pen.leave()
  await office.close()
  await world.close()
})
let room: WritingRoom
let heading: string
beforeEach(async () => {
  room = await aWritingRoom(world)
  heading = await room.aHeading()
})
const address = () => `${room.pageOf(heading)}/vid-texten`
const amina = () => room.bryggan.representative
const elof = () => room.norrvik.representative
const asked = (who: Someone | null) =>
  office.app.request(`http://localhost${address()}`, { headers: who ? { cookie: who.cookie } : {} })
const beside = async (who = elof()) => (await (await asked(who)).json()) as Beside
const said = ({ body }: Beside, { start, end }: { start: number; end: number }) => body.slice(start, end)
async function writing(who: Someone) {
  const pen = aPen(office, who, room.partnership.slug, heading)
  pens.push(pen)
  await pen.ready()
  return pen
}
const remarks = () => world.all.selectFrom('remark').selectAll().where('part_id', '=', heading).execute()
const suggestions = () => world.all.selectFrom('suggestion').selectAll().where('heading_id', '=', heading).execute()

test('who may read the heading’s page sees what stands beside its text, and nobody else does', async () => {
  await room.write(amina(), heading, 'Den som är sen betalar vite.')
  const guest = await world.aMandate(await world.aPerson(), room.partnership.id, null, 'co_opted')
  for (const who of [amina(), elof(), guest]) {
    const seen = await beside(who)
    expect(seen.findings.map((one) => said(seen, one))).toEqual(['vite'])
    expect(seen.review).toContain(`id="${seen.findings[0]!.id}"`)
  }
  const outsider = (await aWritingRoom(world)).bryggan.representative
  const reader = await world.aMandate(await world.aPerson(), room.partnership.id, null, 'reader')
  expect((await asked(outsider)).status).toBe(404)
  expect((await asked(reader)).status).toBe(403)
  expect((await asked(null)).status).not.toBe(200)
})

test('what is being written is reviewed before it is a version, and comments and suggestions follow their words in it', async () => {
  await room.write(amina(), heading, 'Vi ses ofta. Ordföranden kallar inom en månad.')
  const { id } = (await room.newest(heading))!
  const start = 'Vi ses ofta. '.length
  await world.post(amina(), `${room.pageOf(heading)}/kommentarer`, {
    place: `${start}-${start + 10}`,
    comment: 'Vem?',
    comment_on: id,
  })
  await world.post(elof(), `${room.pageOf(heading)}/forslag`, {
    body: 'Vi ses ofta. Ordföranden kallar inom två veckor.',
    why: 'kortare',
    based_on: id,
  })
  const pen = await writing(amina())
  pen.write('Först det här.\n\nVi ses ofta. Ordföranden kallar inom en månad. Den som är sen betalar vite.')
  await pen.saved()
  const seen = await beside()
  expect((await room.newest(heading))!.id).toBe(id)
  expect(seen.body).toContain('Först det här.')
  expect(seen.findings.map((one) => said(seen, one))).toEqual(['vite'])
  expect(seen.comments.map((one) => said(seen, one))).toEqual(['Ordföranden'.slice(0, 10)])
  expect(seen.changes.map((one) => said(seen, one)).join('')).toContain('en månad')
  expect(seen.cards[0]?.html).toContain('kortare')
})

test('who has left sees what stood then, not what is being written now', async () => {
  const guest = await world.aMandate(await world.aPerson(), room.partnership.id, null, 'co_opted')
  await room.write(amina(), heading, 'Vi ses ofta.')
  const pen = await writing(amina())
  const left = { ended_at: new Date() }
  await world.all.updateTable('mandate').set(left).where('person_id', '=', guest.id).execute()
  pen.write('Vi ses ofta. Det här är nytt.')
  await pen.saved()
  expect((await beside()).body).toContain('nytt')
  expect((await beside(guest)).body).not.toContain('nytt')
})

test('those who have the text open hear that something has been said or suggested about it', async () => {
  await room.write(amina(), heading, 'Vi ses ofta.')
  const pen = await writing(elof())
  const told = () => pen.told.filter((one) => one.told === 'beside').length
  await comment(amina(), { comment: 'Hur ofta?' })
  await until(() => told() === 1)
  await onWords(amina())
  await until(() => told() === 2)
  expect(pen.body()).toBe('Vi ses ofta.')
})

const comment = (who: Someone | null, fields: Record<string, string>) =>
  world.post(who, `${room.pageOf(heading)}/kommentarer`, { place: '0-6', quote: 'Vi ses', ...fields })

test('a comment on words marked while the text was being written finds them where they stand now', async () => {
  await room.write(amina(), heading, 'Hej. Vi ses ofta.')
  expect((await comment(amina(), { comment: 'När?' })).status).toBe(303)
  expect((await comment(amina(), { comment: 'När?' })).status).toBe(303)
  expect(await remarks()).toMatchObject([{ start_at: 5, quote: 'Vi ses', text_id: (await room.newest(heading))!.id }])
  expect((await comment(amina(), { comment: 'När?', quote: 'Vi möts' })).status).toBe(422)
  expect(await remarks()).toHaveLength(1)
})

const onWords = (who: Someone | null, fields: Record<string, string> = {}) =>
  world.post(who, `${room.pageOf(heading)}/forslag/ord`, {
    place: '7-11',
    quote: 'ofta',
    instead: 'varje vecka',
    why: 'tydligare',
    ...fields,
  })

test('other words are suggested for marked ones by who writes, once, and by nobody else', async () => {
  await room.write(amina(), heading, 'Nu. Vi ses ofta.')
  const guest = await world.aMandate(await world.aPerson(), room.partnership.id, null, 'co_opted')
  const outsider = (await aWritingRoom(world)).bryggan.representative
  expect((await onWords(guest)).status).toBe(403)
  expect((await onWords(outsider)).status).toBe(404)
  expect(await suggestions()).toEqual([])
  expect((await onWords(elof())).headers.get('location')).toContain('klart=forslag')
  expect((await onWords(elof())).status).toBe(303)
  expect(await suggestions()).toMatchObject([
    { body: 'Nu. Vi ses varje vecka.', party_id: room.norrvik.id, based_on: (await room.newest(heading))!.id },
  ])
})

test('a suggestion on words without a reason, that changes nothing or whose words are gone is refused with what was typed', async () => {
  await room.write(amina(), heading, 'Nu. Vi ses ofta.')
  const bare = await onWords(elof(), { why: ' ' })
  expect(bare.status).toBe(422)
  expect(await bare.text()).toContain('Nu. Vi ses varje vecka.')
  expect((await onWords(elof(), { instead: 'ofta' })).status).toBe(422)
  const gone = await onWords(elof(), { quote: 'sällan' })
  expect(gone.status).toBe(422)
  expect(await gone.text()).toContain('Orden du markerade')
  expect(await suggestions()).toEqual([])
})

test('the nearest of words that stand several times is the one that was marked', () => {
  const body = 'vi ses, vi ses och vi ses'
  expect(markedWords('vi ses', '7-13', body)).toEqual({ start: 8, end: 14 })
  expect(markedWords('vi ses', '24-30', body)).toEqual({ start: 19, end: 25 })
  expect(markedWords('vi ses', '', body)).toBeNull()
  expect(markedWords('', '0-3', body)).toBeNull()
})
