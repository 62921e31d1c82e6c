import { afterAll, expect, test } from 'vitest'
import { seeAs } from '#platform/db.ts'
import { addItem, aMeeting, called, entered, itemsOf, meetingDay, meetingsOf, titlesOf } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

let now = meetingDay
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
const mailsTo = (who: Someone) =>
  world.all
    .selectFrom('mail')
    .select(['subject', 'body', 'link'])
    .where('person_id', '=', who.id)
    .orderBy('id')
    .execute()

test('either party calls a meeting at a Swedish time, and the others are written to', async () => {
  for (const [who, told] of [
    [one, other],
    [other, one],
  ] as const) {
    const { id, path } = await aMeeting(world, who, partnership)
    const row = await world.all.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(row.starts_at.toISOString()).toBe('2036-12-09T16:30:00.000Z')
    expect(row.ends_at.toISOString()).toBe('2036-12-09T18:00:00.000Z')
    expect((await mailsTo(told)).at(-1)).toMatchObject({ subject: 'Idémöte 9 december 2036', link: path })
    const html = await (await world.get(told, path)).text()
    expect(html).toContain('Tisdag, 17.30–19.00')
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
    const answer = await world.post(one, `${meetingsOf(partnership)}/nytt`, { ...called, ...fields })
    expect({ said, status: answer.status }).toEqual({ said, status: 422 })
    const html = await answer.text()
    expect(html).toContain(said)
    expect(html).toContain('place' in fields ? '17.30' : 'Kajgatan 4')
  }
  expect(await world.all.selectFrom('meeting').select('id').execute()).toEqual(before)
})

test('outsiders and visitors find no meeting and change none; those who only sign or read may not act', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
  await addItem(world, one, path, 'Vilka är vi?')
  const item = (await itemsOf(world, id))[0]!.id
  const posts: [string, Record<string, string>][] = [
    [`${meetingsOf(partnership)}/nytt`, called],
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
    expect([address, (await world.post(outsider, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(null, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(signatory, address, fields)).status]).toEqual([address, 403])
    expect([address, (await world.post(reader, address, fields)).status]).toEqual([address, 403])
  }
  for (const address of [meetingsOf(partnership), path, `${path}/andra`, `${meetingsOf(partnership)}/nytt`]) {
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
  const { id } = await aMeeting(world, second.parties[0]!.representative, second)
  expect((await world.get(one, `${meetingsOf(partnership)}/${id}`)).status).toBe(404)
  expect((await world.post(one, `${meetingsOf(partnership)}/${id}/dagordning`, { title: 'Kapad' })).status).toBe(404)
})

test('the web role reads no meeting outside the asker’s partnerships, and writes for no other party', async () => {
  const { id } = await aMeeting(world, one, partnership)
  const seen = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: outsider.id, now })
    return tx.selectFrom('meeting').select('id').where('id', '=', id).execute()
  })
  expect(seen).toEqual([])
  const attempt = entered(world, one, partnership, (tx) =>
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

test('a changed time is told again, and a form that is wrong changes nothing', async () => {
  const { id, path } = await aMeeting(world, one, partnership)
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
  const { id, path } = await aMeeting(world, a, fresh)
  await addItem(world, a, path, 'Talat om')
  await addItem(world, b, path, 'Inte hunnet')
  const talked = (await itemsOf(world, id))[0]!.id
  await world.post(a, `${path}/dagordning/${talked}/anteckning`, { note: 'Klart.' })
  expect((await world.post(b, `${path}/installt`)).status).toBe(303)
  expect((await world.post(a, `${path}/installt`)).status).toBe(409)
  expect((await addItem(world, a, path, 'För sent')).status).toBe(409)
  expect((await mailsTo(a)).at(-1)?.subject).toBe('Inställt: Idémöte 9 december 2036')
  expect(await (await world.get(a, meetingsOf(fresh))).text()).toContain('Väntar på nästa möte')
  const second = await aMeeting(world, b, fresh, { day: '16 dec 2036' })
  expect(await titlesOf(world, second.id)).toEqual(['Inte hunnet'])
  expect(await titlesOf(world, id)).toEqual(['Talat om'])
})

test('who has left reads the meetings that were, and nothing that came or changed later', async () => {
  const fresh = await world.aPartnership()
  const [a, b] = fresh.parties.map(({ representative }) => representative) as [Someone, Someone]
  const before = await aMeeting(world, a, fresh, { day: '1 nov 2036' })
  const moment = now
  now = new Date('2036-11-25T09:00:00Z')
  await world.all
    .updateTable('mandate')
    .set({ ended_at: new Date('2036-11-22T09:00:00Z') })
    .where('person_id', '=', b.id)
    .where('partnership_id', '=', fresh.id)
    .execute()
  const after = await aMeeting(world, a, fresh, { day: '12 dec 2036' })
  const html = await (await world.get(b, meetingsOf(fresh))).text()
  expect(html).toContain(before.id)
  expect(html).not.toContain(after.id)
  expect((await world.get(b, after.path)).status).toBe(404)
  expect((await addItem(world, b, before.path, 'Från den som gått')).status).toBe(403)
  now = moment
})

test('the meetings stand complete in English, next first', async () => {
  const list = await (await world.get(one, `/en${meetingsOf(partnership)}`)).text()
  expect(list).toContain('Next meeting')
  expect(list).not.toMatch(/Möte(?!n<)|Nästa|Väntar/)
  const { path } = await aMeeting(world, one, partnership, { link: 'https://video.example.org/rum' })
  for (const address of [path, `${path}/andra`, `${meetingsOf(partnership)}/nytt`]) {
    const html = await (await world.get(one, `/en${address}`)).text()
    expect(html).not.toMatch(/Skriv |Spara|Närvaro|Dagordning|Kommer /)
  }
})

test('a partnership at rest may meet, and the page says that this does not wake it', async () => {
  const resting = await world.aPartnership()
  const [who, told] = resting.parties.map(({ representative }) => representative) as [Someone, Someone]
  const call = `/p/${resting.slug}/moten/nytt`
  const page = async () => (await world.get(who, call)).text()
  expect(await page()).not.toContain('Partnerskapet vilar.')
  await world.all.updateTable('partnership').set({ dormant_at: meetingDay }).where('id', '=', resting.id).execute()
  expect(await page()).toContain('Partnerskapet vilar. Ni kan träffas ändå')
  const { path } = await aMeeting(world, who, resting)
  expect((await world.get(told, path)).status).toBe(200)
  const { dormant_at } = await world.all
    .selectFrom('partnership')
    .select('dormant_at')
    .where('id', '=', resting.id)
    .executeTakeFirstOrThrow()
  expect(dormant_at).not.toBeNull()
})
