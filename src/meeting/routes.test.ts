import { afterAll, expect, test } from 'vitest'
import { seeAs, enterAs } from '#platform/db.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'
import { addToNextAgenda, ideaMeetingHeld, nextMeeting } from './queries.ts'

let now = new Date('2036-11-20T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())
const partnership = await world.aPartnership()
const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
const outsider = (await world.aPartnership()).parties[0]!.representative
const signatory = await world.aMandate(
  await world.aPerson('Firmatecknare'),
  partnership.id,
  partnership.parties[0]!.id,
  'signatory',
)
const reader = await world.aMandate(await world.aPerson('Förtroendevald'), partnership.id, null, 'reader')
const coOpted = await world.aMandate(await world.aPerson('Adjungerad'), partnership.id, null, 'co_opted')

const called = { kind: 'idea', day: '9 dec 2036', start: '17.30', end: '19:00', place: 'Kajgatan 4', link: '' }
const base = (p: SomePartnership) => `/p/${p.slug}/moten`

/** Calls a meeting. @returns its address and id */
async function aMeeting(fields: Record<string, string> = {}, who = one, p = partnership) {
  const answer = await world.post(who, `${base(p)}/nytt`, { ...called, ...fields })
  expect(answer.status).toBe(303)
  const path = answer.headers.get('location')!.split('?')[0]!
  return { path, id: path.split('/').at(-1)! }
}
const items = (meetingId: string | null) =>
  world.all
    .selectFrom('agenda_item')
    .select(['id', 'title', 'place', 'removed_at'])
    .where('meeting_id', meetingId === null ? 'is' : '=', meetingId)
    .orderBy('place')
    .execute()
const titles = async (meetingId: string | null) =>
  (await items(meetingId)).filter(({ removed_at }) => !removed_at).map(({ title }) => title)
const addItem = (who: Someone | null, path: string, title: string, more: Record<string, string> = {}) =>
  world.post(who, `${path}/dagordning`, { title, ...more })
const mailsTo = (who: Someone) =>
  world.all
    .selectFrom('mail')
    .select(['subject', 'body', 'link'])
    .where('person_id', '=', who.id)
    .orderBy('id')
    .execute()
/** In the database, as somebody who has entered the partnership. */
const entered = <T>(
  who: Someone,
  p: SomePartnership,
  act: (tx: Parameters<typeof nextMeeting>[0], partyId: string) => Promise<T>,
) =>
  world.web.transaction().execute(async (tx) => {
    const party = p.parties.find(({ representative }) => representative.id === who.id)!
    await seeAs(tx, { personId: who.id, now })
    await enterAs(tx, party.id)
    return act(tx, party.id)
  })

test('either party calls a meeting at a Swedish time, and the others are written to', async () => {
  for (const [who, told] of [
    [one, other],
    [other, one],
  ] as const) {
    const { id, path } = await aMeeting({}, who)
    const row = await world.all.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(row.starts_at.toISOString()).toBe('2036-12-09T16:30:00.000Z')
    expect(row.ends_at.toISOString()).toBe('2036-12-09T18:00:00.000Z')
    expect((await mailsTo(told)).at(-1)).toMatchObject({ subject: 'Idémöte 9 december 2036', link: path })
    const html = await (await world.get(told, path)).text()
    expect(html).toContain('9 december 2036, 17.30–19.00')
    expect(html).toContain('Kajgatan 4')
  }
  expect(await mailsTo(reader)).toEqual([])
})

test('a call that lacks something is shown again with what was typed, and nothing is saved', async () => {
  const before = await world.all.selectFrom('meeting').select('id').execute()
  for (const [fields, said] of [
    [{ kind: '' }, 'Välj vad det är för möte'],
    [{ day: 'snart' }, 'Skriv dagen så här'],
    [{ start: '25.00' }, 'Skriv klockslaget så här'],
    [{ end: '17.00' }, 'Sluttiden ska vara efter'],
    [{ place: '' }, 'Skriv var ni ses, eller en länk'],
    [{ link: 'javascript:alert(1)' }, 'Skriv hela länken'],
  ] as const) {
    const answer = await world.post(one, `${base(partnership)}/nytt`, { ...called, ...fields })
    expect(answer.status, said).toBe(422)
    const html = await answer.text()
    expect(html).toContain(said)
    if (!('place' in fields)) expect(html).toContain('Kajgatan 4')
  }
  expect(await world.all.selectFrom('meeting').select('id').execute()).toEqual(before)
})

test('outsiders and visitors find no meeting and change none; those who only sign or read may not act', async () => {
  const { id, path } = await aMeeting()
  await addItem(one, path, 'Vilka är vi?')
  const item = (await items(id))[0]!.id
  const posts: [string, Record<string, string>][] = [
    [`${base(partnership)}/nytt`, called],
    [`${path}/andra`, { ...called, place: 'Kapad' }],
    [`${path}/dagordning`, { title: 'Kapad' }],
    [`${path}/dagordning/${item}/plats`, { move: 'away' }],
    [`${path}/dagordning/${item}/anteckning`, { note: 'Kapad' }],
    [`${path}/narvaro`, { others: 'Kapad' }],
    [`${path}/installt`, {}],
  ]
  const before = JSON.stringify([
    await world.all.selectFrom('meeting').selectAll().execute(),
    await world.all.selectFrom('agenda_item').selectAll().execute(),
  ])
  for (const [address, fields] of posts) {
    expect((await world.post(outsider, address, fields)).status, address).toBe(404)
    expect((await world.post(null, address, fields)).status, address).toBe(404)
    expect((await world.post(signatory, address, fields)).status, address).toBe(403)
    expect((await world.post(reader, address, fields)).status, address).toBe(403)
  }
  for (const address of [base(partnership), path, `${path}/andra`, `${base(partnership)}/nytt`]) {
    expect((await world.get(outsider, address)).status).toBe(404)
    expect((await world.get(null, address)).status).toBe(404)
    expect((await world.get(reader, address)).status).toBe(403)
  }
  expect((await world.post(outsider, `${path}/svar`, { reply: 'comes' })).status).toBe(404)
  expect((await world.get(signatory, path)).status).toBe(200)
  expect(
    JSON.stringify([
      await world.all.selectFrom('meeting').selectAll().execute(),
      await world.all.selectFrom('agenda_item').selectAll().execute(),
    ]),
  ).toBe(before)
})

test('a meeting of another partnership is not reached through one’s own', async () => {
  const second = await world.aPartnership()
  const { id } = await aMeeting({}, second.parties[0]!.representative, second)
  expect((await world.get(one, `${base(partnership)}/${id}`)).status).toBe(404)
  expect((await world.post(one, `${base(partnership)}/${id}/dagordning`, { title: 'Kapad' })).status).toBe(404)
})

test('the web role reads no meeting outside the asker’s partnerships, and writes for no other party', async () => {
  const { id } = await aMeeting()
  const seen = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: outsider.id, now })
    return tx.selectFrom('meeting').select('id').where('id', '=', id).execute()
  })
  expect(seen).toEqual([])
  const attempt = entered(one, partnership, (tx) =>
    tx
      .insertInto('agenda_item')
      .values({
        partnership_id: partnership.id,
        meeting_id: id,
        title: 'Åt den andra',
        person_id: one.id,
        party_id: partnership.parties[1]!.id,
      })
      .execute(),
  )
  await expect(attempt).rejects.toThrow(/row-level security/)
})

test('every party adds items, and moves them up, down, away and back', async () => {
  const { id, path } = await aMeeting()
  await addItem(one, path, 'Första', { minutes: '10' })
  await addItem(other, path, 'Andra', { words: 'Därför att <vi> undrar.' })
  await addItem(one, path, 'Tredje')
  expect(await titles(id)).toEqual(['Första', 'Andra', 'Tredje'])
  const move = async (who: Someone, title: string, step: string) => {
    const item = (await items(id)).find((row) => row.title === title)!
    return (await world.post(who, `${path}/dagordning/${item.id}/plats`, { move: step })).status
  }
  expect(await move(other, 'Första', 'down')).toBe(303)
  expect(await titles(id)).toEqual(['Andra', 'Första', 'Tredje'])
  expect(await move(one, 'Tredje', 'up')).toBe(303)
  expect(await titles(id)).toEqual(['Andra', 'Tredje', 'Första'])
  expect(await move(other, 'Tredje', 'away')).toBe(303)
  expect(await titles(id)).toEqual(['Andra', 'Första'])
  expect(await move(one, 'Tredje', 'away')).toBe(409)
  expect(await (await world.get(one, path)).text()).toContain('Borttagna punkter (1)')
  expect(await move(one, 'Tredje', 'back')).toBe(303)
  expect(await titles(id)).toEqual(['Andra', 'Tredje', 'Första'])
  expect(await move(one, 'Tredje', 'sideways')).toBe(404)
  const html = await (await world.get(one, path)).text()
  expect(html).toContain('10 min')
  expect(html).toContain('Därför att &lt;vi&gt; undrar.')
})

test('an item without a title is shown again with what was typed', async () => {
  const { id, path } = await aMeeting()
  const answer = await addItem(one, path, ' ', { words: 'Det jag tänkte', minutes: 'tio' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  for (const said of ['Skriv vad ni vill ta upp', 'Skriv antal minuter', 'Det jag tänkte']) expect(html).toContain(said)
  expect(await items(id)).toEqual([])
})

test('a meeting can begin from a suggested agenda', async () => {
  const { id } = await aMeeting({ suggest: 'yes' })
  expect(await titles(id)).toContain('Vad är den gemensamma utmaningen?')
})

test('notes are kept in every version, and two who write at once lose nothing', async () => {
  const { id, path } = await aMeeting()
  await addItem(one, path, 'Vilka är vi?')
  const item = (await items(id))[0]!.id
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

test('two who save at the very same moment both keep their text', async () => {
  const { id, path } = await aMeeting()
  await addItem(one, path, 'Nästa steg')
  const item = (await items(id))[0]!.id
  const answers = await Promise.all(
    [one, other].map((who) => world.post(who, `${path}/dagordning/${item}/anteckning`, { note: `Av ${who.id}` })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const kept = await world.all.selectFrom('meeting_note').select('body').where('agenda_item_id', '=', item).execute()
  expect(kept.map(({ body }) => body).toSorted()).toEqual([`Av ${one.id}`, `Av ${other.id}`].toSorted())
})

test('a note that is too long is shown again whole', async () => {
  const { id, path } = await aMeeting()
  await addItem(one, path, 'Långt')
  const item = (await items(id))[0]!.id
  const answer = await world.post(one, `${path}/dagordning/${item}/anteckning`, {
    note: `${'x'.repeat(20_001)} slutet`,
  })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('slutet</textarea>')
})

test('saving may lead on to the next item with its note open', async () => {
  const { id, path } = await aMeeting()
  await addItem(one, path, 'Ett')
  await addItem(one, path, 'Två')
  const [first, second] = await items(id)
  const answer = await world.post(one, `${path}/dagordning/${first!.id}/anteckning`, { note: 'Klart', act: 'next' })
  const onward = answer.headers.get('location')!
  expect(onward).toContain(`punkt=${second!.id}#p2`)
  expect(await (await world.get(one, onward.split('#')[0]!)).text()).toContain('name="note"')
})

test('each person answers whether they come, until the meeting begins', async () => {
  const { path, id } = await aMeeting()
  expect((await world.post(coOpted, `${path}/svar`, { reply: 'remote' })).status).toBe(303)
  expect((await world.post(other, `${path}/svar`, { reply: 'comes' })).status).toBe(303)
  expect((await world.post(other, `${path}/svar`, { reply: 'cannot' })).status).toBe(303)
  expect((await world.post(other, `${path}/svar`, { reply: 'kanske' })).status).toBe(404)
  const kept = await world.all
    .selectFrom('meeting_reply')
    .select(['person_id', 'reply'])
    .where('meeting_id', '=', id)
    .execute()
  expect(kept.toSorted((a, b) => a.reply.localeCompare(b.reply))).toEqual([
    { person_id: other.id, reply: 'cannot' },
    { person_id: coOpted.id, reply: 'remote' },
  ])
  expect(await (await world.get(one, path)).text()).toContain('Kan inte')
})

test('who came is noted for every party, and an idea meeting counts when two parties were there', async () => {
  const fresh = await world.aPartnership()
  const [a, b] = fresh.parties.map(({ representative }) => representative) as [Someone, Someone]
  const { path } = await aMeeting({ day: '10 nov 2036' }, a, fresh)
  const held = () => entered(a, fresh, (tx) => ideaMeetingHeld(tx, fresh.id))
  const note = (fields: Record<string, string>) => world.post(b, `${path}/narvaro`, fields)
  expect(await held()).toBe(false)
  expect(await (await world.get(a, base(fresh))).text()).toContain('föregås alltid av minst ett idémöte')
  expect(
    (await note({ [`presence-${a.id}`]: 'here', [`presence-${b.id}`]: 'absent', others: 'två boende i området' }))
      .status,
  ).toBe(303)
  expect(await held()).toBe(false)
  expect(
    (
      await note({
        [`presence-${b.id}`]: 'remote',
        [`presence-${outsider.id}`]: 'here',
        others: 'två boende i området',
      })
    ).status,
  ).toBe(303)
  expect(await held()).toBe(true)
  const rows = await world.all
    .selectFrom('meeting_attendance')
    .select(['person_id', 'presence'])
    .where('partnership_id', '=', fresh.id)
    .execute()
  expect(rows).toHaveLength(2)
  const html = await (await world.get(a, path)).text()
  for (const said of ['Alla parter är på plats.', 'På distans', 'två boende i området']) expect(html).toContain(said)
  expect((await note({ others: 'x'.repeat(501) })).status).toBe(422)
  expect(await (await world.get(a, base(fresh))).text()).not.toContain('föregås alltid av minst ett idémöte')
})

test('who came cannot be noted before the meeting, and nobody answers whether they come after it', async () => {
  const ahead = await aMeeting()
  const over = await aMeeting({ day: '1 nov 2036' })
  expect((await world.post(one, `${ahead.path}/narvaro`, { others: '' })).status).toBe(409)
  expect((await world.post(one, `${over.path}/svar`, { reply: 'comes' })).status).toBe(409)
  expect((await mailsTo(other)).some(({ link }) => link === over.path)).toBe(false)
})

test('a changed time is told again, and a form that is wrong changes nothing', async () => {
  const { id, path } = await aMeeting()
  expect(await (await world.get(one, `${path}/andra`)).text()).toContain('value="17.30"')
  expect((await world.post(other, `${path}/andra`, { ...called, end: '16.00' })).status).toBe(422)
  expect((await world.post(other, `${path}/andra`, { ...called, start: '18.00', end: '19.30' })).status).toBe(303)
  expect((await mailsTo(one)).at(-1)?.subject).toBe('Ändrad tid eller plats: Idémöte 9 december 2036')
  const row = await world.all.selectFrom('meeting').select('starts_at').where('id', '=', id).executeTakeFirstOrThrow()
  expect(row.starts_at.toISOString()).toBe('2036-12-09T17:00:00.000Z')
})

test('a cancelled meeting is told, takes no more, and passes on what was not talked about', async () => {
  const fresh = await world.aPartnership()
  const [a, b] = fresh.parties.map(({ representative }) => representative) as [Someone, Someone]
  const { id, path } = await aMeeting({}, a, fresh)
  await addItem(a, path, 'Talat om')
  await addItem(b, path, 'Inte hunnet')
  const talked = (await items(id))[0]!.id
  await world.post(a, `${path}/dagordning/${talked}/anteckning`, { note: 'Klart.' })
  expect((await world.post(b, `${path}/installt`)).status).toBe(303)
  expect((await world.post(a, `${path}/installt`)).status).toBe(409)
  expect((await addItem(a, path, 'För sent')).status).toBe(409)
  expect((await mailsTo(a)).at(-1)?.subject).toBe('Inställt: Idémöte 9 december 2036')
  expect(await (await world.get(a, base(fresh))).text()).toContain('Väntar på nästa möte')
  const second = await aMeeting({ day: '16 dec 2036' }, b, fresh)
  expect(await titles(second.id)).toEqual(['Inte hunnet'])
  expect(await titles(id)).toEqual(['Talat om'])
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
    entered(a, fresh, (tx, partyId) => addToNextAgenda(tx, { id: fresh.id, me: { personId: a.id, partyId } }, item))
  expect(await put()).toBe('waiting')
  expect(await put()).toBe('there')
  const later = await aMeeting({ day: '20 dec 2036' }, a, fresh)
  expect(await titles(later.id)).toEqual(['Vi ser olika på lärandet'])
  expect(await put()).toBe('there')
  const sooner = await aMeeting({ day: '12 dec 2036' }, a, fresh)
  expect(await put({ ...difference, title: 'En till', source: { kind: 'assessment_difference', id: a.id } })).toBe(
    'added',
  )
  expect(await titles(sooner.id)).toEqual(['En till'])
  expect((await entered(a, fresh, (tx) => nextMeeting(tx, fresh.id)))?.id).toBe(sooner.id)
  expect(await (await world.get(a, later.path)).text()).toContain('Från gemensam bedömning')
  const removed = (await items(later.id))[0]!.id
  await world.post(a, `${later.path}/dagordning/${removed}/plats`, { move: 'away' })
  expect(await put()).toBe('added')
})

test('who has left reads the meetings that were, and nothing that came or changed later', async () => {
  const fresh = await world.aPartnership()
  const [a, b] = fresh.parties.map(({ representative }) => representative) as [Someone, Someone]
  const before = await aMeeting({ day: '1 nov 2036' }, a, fresh)
  const moment = now
  now = new Date('2036-11-25T09:00:00Z')
  await world.all
    .updateTable('mandate')
    .set({ ended_at: new Date('2036-11-22T09:00:00Z') })
    .where('person_id', '=', b.id)
    .where('partnership_id', '=', fresh.id)
    .execute()
  const after = await aMeeting({ day: '12 dec 2036' }, a, fresh)
  const html = await (await world.get(b, base(fresh))).text()
  expect(html).toContain(before.id)
  expect(html).not.toContain(after.id)
  expect((await world.get(b, after.path)).status).toBe(404)
  expect((await addItem(b, before.path, 'Från den som gått')).status).toBe(403)
  now = moment
})

test('the meetings stand complete in English, next first', async () => {
  const list = await (await world.get(one, `/en${base(partnership)}`)).text()
  expect(list).toContain('Next meeting')
  expect(list).not.toMatch(/Möte(?!n<)|Nästa|Väntar/)
  const { path } = await aMeeting({ link: 'https://video.example.org/rum' })
  for (const address of [path, `${path}/andra`, `${base(partnership)}/nytt`]) {
    const html = await (await world.get(one, `/en${address}`)).text()
    expect(html).not.toMatch(/Skriv |Spara|Närvaro|Dagordning|Kommer /)
  }
})
