import { afterAll, expect, test } from 'vitest'
import { addItem, aMeeting, entered, itemsOf, meetingDay, titlesOf } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { addToNextAgenda, nextMeeting } from './queries.ts'

const now = meetingDay
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())
const partnership = await world.aPartnership()
const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
const signatory = await world.aMandate(
  await world.aPerson('Firmatecknare'),
  partnership.id,
  partnership.parties[0]!.id,
  'signatory',
)

test('every party adds items, and moves them up, down, away and back', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  await addItem(world, one, path, 'Första', { minutes: '10' })
  await addItem(world, other, path, 'Andra', { words: 'Därför att <vi> undrar.' })
  await addItem(world, one, path, 'Tredje')
  expect(await titlesOf(world, id)).toEqual(['Första', 'Andra', 'Tredje'])
  const item = async (title: string) => (await itemsOf(world, id)).find((row) => row.title === title)!.id
  const move = async (who: Someone, title: string, step: string, before = '') =>
    (await world.post(who, `${path}/dagordning/${await item(title)}/plats`, { move: step, before })).status
  expect(await move(other, 'Första', 'down')).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Första', 'Tredje'])
  expect(await move(one, 'Tredje', 'up')).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Tredje', 'Första'])
  expect(await move(other, 'Tredje', 'away')).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Första'])
  expect(await move(one, 'Tredje', 'away')).toBe(409)
  const away = (await itemsOf(world, id)).find((row) => row.title === 'Tredje')!
  const onAway = (what: string, fields: Record<string, string>) =>
    world.post(one, `${path}/dagordning/${away.id}/${what}`, fields)
  expect((await onAway('anteckning', { note: 'För sent' })).status).toBe(409)
  expect((await onAway('andra', { title: 'Annat' })).status).toBe(409)
  expect(await move(one, 'Tredje', 'up')).toBe(409)
  expect(await (await world.get(one, path)).text()).toContain('Borttagna punkter (1)')
  expect(await move(one, 'Tredje', 'back')).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Tredje', 'Första'])
  expect(await move(one, 'Tredje', 'sideways')).toBe(404)
  const first = await item('Första')
  expect(await move(one, 'Andra', 'before', first)).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Tredje', 'Andra', 'Första'])
  expect(await move(other, 'Tredje', 'before')).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Första', 'Tredje'])
  expect(await move(other, 'Första', 'away')).toBe(303)
  expect(await move(one, 'Tredje', 'before', first)).toBe(409)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Tredje'])
  expect(await move(one, 'Första', 'before', await item('Andra'))).toBe(409)
  expect(await move(other, 'Första', 'back')).toBe(303)
  expect(await move(one, 'Tredje', 'before', first)).toBe(303)
  expect(await titlesOf(world, id)).toEqual(['Andra', 'Tredje', 'Första'])
  const html = await (await world.get(one, path)).text()
  expect(html).toContain('10 min')
  expect(html).toContain('Därför att &lt;vi&gt; undrar.')
})

test('each item says when it is planned, and the agenda how it fits the meeting, until the meeting has been', async () => {
  const { path } = await aMeeting(world, one, partnership)
  expect(await (await world.get(one, path)).text()).not.toContain('minuter planerade')
  await addItem(world, one, path, 'Första', { minutes: '20' })
  await addItem(world, other, path, 'Andra')
  await addItem(world, other, path, 'Tredje', { minutes: '80' })
  const html = await (await world.get(signatory, path)).text()
  for (const said of ['17.30–17.50', 'Tidigast 17.50–19.10', '1 punkt utan tid.']) expect(html).toContain(said)
  expect(html).toContain('100 av 90 minuter planerade, 10 minuter mer än mötet rymmer.')
  expect(html).toContain('ge det mindre tid')
  const english = await (await world.get(one, `/en${path}`)).text()
  expect(english).toContain('10 minutes more than the meeting has room for. 1 item without a time.')
  const over = await aMeeting(world, one, partnership, { day: '1 nov 2036' })
  await addItem(world, one, over.path, 'I efterhand', { minutes: '20' })
  expect(await (await world.get(one, over.path)).text()).not.toMatch(/17\.30–17\.50|minuter planerade/)
})

test('an item without a title is shown again with what was typed', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  const answer = await addItem(world, one, path, ' ', { words: 'Det jag tänkte', minutes: 'tio' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const said of ['Skriv vad ni vill ta upp', 'Skriv antal minuter', 'Det jag tänkte']) expect(html).toContain(said)
  expect(await itemsOf(world, id)).toEqual([])
})

test('a meeting can begin from a suggested agenda', async () => {
  const { id } = await aMeeting(world, one, partnership, { suggest: 'yes' })
  expect(await titlesOf(world, id)).toContain('Vad är den gemensamma utmaningen?')
})

test('notes are kept in every version, and two who write at once lose nothing', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  await addItem(world, one, path, 'Vilka är vi?')
  const item = (await itemsOf(world, id))[0]!.id
  const write = (who: Someone, note: string, basedOn = '', act = 'save') =>
    world.post(who, `${path}/dagordning/${item}/anteckning`, { note, basedOn, act })
  expect((await write(one, 'Vi presenterade oss.')).status).toBe(303)
  const second = await write(other, 'Alla berättade.')
  expect(second.status).toBe(409)
  const html = await second.text()
  expect(html).toContain('Vi presenterade oss.')
  expect(html).toContain('Alla berättade.')
  const basedOn = /name="basedOn" value="([^"]+)"/.exec(html)![1]!
  expect((await write(other, 'Vi presenterade oss. Alla berättade.', basedOn)).status).toBe(303)
  const kept = await world.all
    .selectFrom('meeting_note')
    .select(['seq', 'body', 'manner'])
    .where('agenda_item_id', '=', item)
    .orderBy('seq')
    .execute()
  expect(kept).toEqual([
    { seq: 1, body: 'Vi presenterade oss.', manner: 'written' },
    { seq: 2, body: 'Alla berättade.', manner: 'beside' },
    { seq: 3, body: 'Vi presenterade oss. Alla berättade.', manner: 'written' },
  ])
  const page = await (await world.get(signatory, path)).text()
  expect(page).toContain('Vi presenterade oss. Alla berättade.')
  expect(page).toContain('Tidigare anteckningar (2)')
})

test('those who save at the very same moment all keep their text', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  await addItem(world, one, path, 'Nästa steg')
  const item = (await itemsOf(world, id))[0]!.id
  const texts = Array.from({ length: 12 }, (_, n) => `Text nummer ${n}`)
  const write = (note: string, n: number) =>
    world.post(n % 2 ? one : other, `${path}/dagordning/${item}/anteckning`, { note })
  const statuses = (await Promise.all(texts.map(write))).map(({ status }) => status)
  expect(statuses.filter((status) => status === 303)).toHaveLength(1)
  const kept = await world.all.selectFrom('meeting_note').select('body').where('agenda_item_id', '=', item).execute()
  expect(kept.map(({ body }) => body).toSorted()).toEqual(texts.toSorted())
})

test('a note that is too long is shown again whole', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  await addItem(world, one, path, 'Långt')
  const item = (await itemsOf(world, id))[0]!.id
  const answer = await world.post(one, `${path}/dagordning/${item}/anteckning`, {
    note: `${'x'.repeat(20_001)} slutet`,
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('slutet</textarea>')
})

test('saving may lead on to the next item with its note open', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  await addItem(world, one, path, 'Ett')
  await addItem(world, one, path, 'Två')
  const [first, second] = await itemsOf(world, id)
  const answer = await world.post(one, `${path}/dagordning/${first!.id}/anteckning`, { note: 'Klart', act: 'next' })
  const onward = answer.headers.get('location')!
  expect(onward).toContain(`punkt=${second!.id}#p2`)
  expect(await (await world.get(one, onward.split('#')[0]!)).text()).toContain('name="note"')
})

test('what another room wants talked about goes to the next meeting or waits for one, once for each source', async () => {
  const fresh = await world.aPartnership()
  const a = fresh.parties[0]!.representative
  const difference = {
    title: 'Vi ser olika på lärandet',
    words: 'Tre och ett.',
    source: { kind: 'assessment_difference', id: fresh.id },
  }
  const put = (item = difference) =>
    entered(world, a, fresh, (tx, partyId) =>
      addToNextAgenda(tx, { id: fresh.id, me: { personId: a.id, partyId } }, item),
    )
  expect(await put()).toBe('waiting')
  expect(await put()).toBe('there')
  const later = await aMeeting(world, a, fresh, { day: '20 dec 2036' })
  expect(await titlesOf(world, later.id)).toEqual(['Vi ser olika på lärandet'])
  expect(await put()).toBe('there')
  const sooner = await aMeeting(world, a, fresh, { day: '12 dec 2036' })
  expect(await put({ ...difference, title: 'En till', source: { kind: 'assessment_difference', id: a.id } })).toBe(
    'added',
  )
  expect(await titlesOf(world, sooner.id)).toEqual(['En till'])
  expect((await entered(world, a, fresh, (tx) => nextMeeting(tx, fresh.id)))?.id).toBe(sooner.id)
  expect(await (await world.get(a, later.path)).text()).toContain('Från gemensam bedömning')
  const removed = (await itemsOf(world, later.id))[0]!.id
  await world.post(a, `${later.path}/dagordning/${removed}/plats`, { move: 'away' })
  expect(await put()).toBe('added')
})
