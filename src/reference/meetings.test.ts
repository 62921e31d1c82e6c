import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { invitation } from '#notice/jobs.ts'
import type { CalendarEvent } from '#platform/calendar.ts'
import { afterwards, aHeldMeeting, decide, takeOn } from '#test/held-meeting.ts'
import { paths } from '#paths'
import { addItem, aMeeting, called, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())
const outsider = (await world.aPartnership()).parties[0]!.representative

/** A partnership with one in the reference group and one who only reads, and a meeting with the group. */
async function aReferenceMeeting() {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const member = await world.aMandate(await world.aPerson('I gruppen'), partnership.id, null, 'reference')
  const reader = await world.aMandate(await world.aPerson('Läsare'), partnership.id, null, 'reader')
  const { id, path } = await aMeeting(world, one, partnership, { ...called, kind: 'reference' })
  await addItem(world, one, path, 'Vad ser ni?')
  const at = `/p/${partnership.slug}/referensgrupp`
  const reply = (who: Someone | null, words = 'comes') => world.post(who, `${at}/moten/${id}/svar`, { reply: words })
  return { partnership, one, other, member, reader, id, path, at, reply }
}
const mailsTo = async (who: Someone) =>
  (
    await world.all
      .selectFrom('mail')
      .select(['event', 'address', 'link', 'subject'])
      .where('person_id', '=', who.id)
      .where('event', 'is not', null)
      .orderBy('id')
      .execute()
  ).map(({ event, address, ...mail }) => ({
    ...mail,
    ...invitation(event as unknown as CalendarEvent, address, 'https://samhandling.example'),
  }))
const repliesOf = (meeting: string) =>
  world.all.selectFrom('meeting_reply').select(['person_id', 'reply']).where('meeting_id', '=', meeting).execute()
/** What somebody reads of a table, straight from the database as the pages\' role. */
const rowsFor = (who: Someone, table: string, partnership: string) =>
  world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${who.id}, true), set_config('app.now', ${clock.now.toISOString()}, true)`.execute(
      tx,
    )
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}
      where partnership_id = ${partnership}::uuid`.execute(tx)
    return rows
  })

test('the reference group is called by mail with a calendar file, sees when, where and about what, and replies', async () => {
  const { member, reader, one, other, id, at, path, reply, partnership } = await aReferenceMeeting()
  const [mail] = await mailsTo(member)
  expect(mail).toMatchObject({ link: at, method: 'REQUEST' })
  expect(mail!.content).toContain('DTSTART;TZID=Europe/Stockholm:20361209T173000')
  expect((await mailsTo(other)).map(({ link }) => link)).toEqual([path])
  expect(await mailsTo(reader)).toEqual([])
  const html = await (await world.get(member, at)).text()
  for (const said of ['9 december 2036', 'Kajgatan 4', 'Vad ser ni?', 'Kommer du?']) expect(html).toContain(said)
  expect((await reply(member)).status).toBe(303)
  expect((await reply(member, 'remote')).status).toBe(303)
  expect(await repliesOf(id)).toEqual([{ person_id: member.id, reply: 'remote' }])
  expect(await (await world.get(one, path)).text()).toContain('I gruppen')
  const steering = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  expect(await (await world.get(one, steering.path)).text()).not.toContain('I gruppen')
  // The meeting's own page is the parties' room
  expect((await world.get(member, path)).status).toBe(403)
  expect(await (await world.get(member, paths.mine)).text()).toContain('9 december')
})

test('others than the group do not reply there, nobody replies to another meeting, and a cancelled one takes no reply', async () => {
  const { member, reader, one, id, at, path, reply, partnership } = await aReferenceMeeting()
  expect((await reply(reader)).status).toBe(403)
  expect((await reply(one)).status).toBe(403)
  expect((await reply(outsider)).status).toBe(404)
  expect((await reply(null)).status).toBe(404)
  expect((await reply(member, 'perhaps')).status).toBe(404)
  const steering = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  expect((await world.post(member, `${at}/moten/${steering.id}/svar`, { reply: 'comes' })).status).toBe(404)
  await world.post(one, `${path}/installt`)
  expect((await reply(member)).status).toBe(409)
  expect(await repliesOf(id)).toEqual([])
  expect(await repliesOf(steering.id)).toEqual([])
  expect((await mailsTo(member)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL'])
})

test('a meeting that is no longer with the group is taken out of the group’s calendars', async () => {
  const { member, other, one, path } = await aReferenceMeeting()
  await world.post(one, `${path}/andra`, { ...called, kind: 'dialogue' })
  expect((await mailsTo(member)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL'])
  expect((await mailsTo(other)).map(({ method }) => method)).toEqual(['REQUEST', 'REQUEST'])
})

test('the group’s private feed holds the group’s own meetings alone, and leads to the group’s page', async () => {
  const { member, one, at, partnership } = await aReferenceMeeting()
  await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  const page = await (await world.post(member, '/konto/kalender')).text()
  const file = await (await world.get(null, /\/kalender\/[\w-]+\/moten\.ics/.exec(page)![0])).text()
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(file.replaceAll('\r\n ', '')).toContain(`URL;VALUE=URI:http://localhost${at}\r\n`)
})

test('in the database itself the reference group sees its own meetings, and nothing of what the parties say, note and weigh', async () => {
  const held = await aHeldMeeting(world, clock)
  const { partnership, one, other, item, path } = held
  const member = await world.aMandate(await world.aPerson('I gruppen'), partnership.id, null, 'reference')
  await world.post(one, `${path}/dagordning/${item}/anteckning`, { note: 'Internt.' })
  await decide(world, held, one)
  await takeOn(world, held, one)
  await world.post(one, `/p/${partnership.slug}/samtal/nytt`, { title: 'Internt', message: 'Bara vi.' })
  clock.now = afterwards
  const { id: with_group, path: groups } = await aMeeting(world, one, partnership, { ...called, kind: 'reference', day: '20 jan 2037' }) // prettier-ignore
  await addItem(world, other, groups, 'Vad ser ni?')
  await world.post(other, `${groups}/svar`, { reply: 'comes' })

  const inside = [
    'meeting_note', 'meeting_attendance', 'meeting_decision', 'meeting_stand', 'action_point', 'meeting_reply',
  ] // prettier-ignore
  for (const table of inside) {
    expect(await rowsFor(one, table, partnership.id), table).not.toEqual([])
    expect(await rowsFor(member, table, partnership.id), table).toEqual([])
  }
  const meetings = await rowsFor(member, 'meeting', partnership.id)
  expect(meetings.map(({ id }) => id)).toEqual([with_group])
  const items = await rowsFor(member, 'agenda_item', partnership.id)
  expect(items.map(({ title }) => title)).toEqual(['Vad ser ni?'])
  const reply = world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${member.id}, true), set_config('app.now', ${clock.now.toISOString()}, true)`.execute(
      tx,
    )
    const row = { meeting_id: held.id, partnership_id: partnership.id, person_id: member.id, reply: 'comes' as const }
    await tx.insertInto('meeting_reply').values(row).execute()
  })
  await expect(reply).rejects.toMatchObject({ code: '42501' })
})

test('every table of what is said inside keeps those who only glance out', async () => {
  const { rows } = await sql<{
    table: string
  }>`select c.relname as table from pg_policy p join pg_class c on c.oid = p.polrelid
    where p.polname = 'inside_only' and not p.polpermissive order by 1`.execute(world.all)
  expect(rows.map(({ table }) => table)).toEqual(expect.arrayContaining([
    'action_point', 'agenda_item', 'conversation', 'conversation_message', 'deviation', 'deviation_consent', 'deviation_step',
    'live_client', 'live_text', 'live_update', 'meeting', 'meeting_attendance', 'meeting_decision', 'meeting_note',
    'meeting_note_hand', 'meeting_poll', 'meeting_reply', 'meeting_stand', 'minutes_approval', 'minutes_objection',
    'minutes_sent', 'poll_answer', 'poll_asked', 'poll_slot', 'remark', 'suggestion', 'suggestion_answer', 'why_note',
  ])) // prettier-ignore
})
