import { afterAll, expect, test } from 'vitest'
import { aMeeting, entered, meetingDay, meetingsOf } from '#test/meetings.ts'
import { paths } from '#paths'
import { aWorld, type Someone } from '#test/world.ts'
import { ideaMeetingHeld } from './queries.ts'

const now = meetingDay
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())
const partnership = await world.aPartnership()
const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
const outsider = (await world.aPartnership()).parties[0]!.representative
const coOpted = await world.aMandate(await world.aPerson('Adjungerad'), partnership.id, null, 'co_opted')
const mailsTo = (who: Someone) =>
  world.all
    .selectFrom('mail')
    .select(['subject', 'body', 'link'])
    .where('person_id', '=', who.id)
    .orderBy('id')
    .execute()

test('each person answers whether they come, until the meeting begins', async () => {
  const { path, id } = await aMeeting(world, one, partnership)
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
  const { path } = await aMeeting(world, a, fresh, { day: '10 nov 2036' })
  const held = () => entered(world, a, fresh, (tx) => ideaMeetingHeld(tx, { id: fresh.id, takenOver: false }))
  const note = (fields: Record<string, string>) => world.post(b, `${path}/narvaro`, fields)
  expect(await held()).toBe(false)
  expect(await (await world.get(a, meetingsOf(fresh))).text()).toContain('föregås alltid av minst ett idémöte')
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
  for (const said of ['Alla parter var på plats.', 'På distans', 'två boende i området']) expect(html).toContain(said)
  expect((await note({ others: 'x'.repeat(501) })).status).toBe(422)
  expect(await (await world.get(a, meetingsOf(fresh))).text()).not.toContain('föregås alltid av minst ett idémöte')
})

test('who came cannot be noted before the meeting, and nobody answers whether they come after it', async () => {
  const ahead = await aMeeting(world, one, partnership)
  const over = await aMeeting(world, one, partnership, { day: '1 nov 2036' })
  expect((await world.post(one, `${ahead.path}/narvaro`, { others: '' })).status).toBe(409)
  expect((await world.post(one, `${over.path}/svar`, { reply: 'comes' })).status).toBe(409)
  expect((await mailsTo(other)).some(({ link }) => link === over.path)).toBe(false)
})

test('whoever reads about a group’s meeting without sitting in the group is not among the called, before it or after', async () => {
  const fresh = await world.aPartnership()
  const [member, reader] = fresh.parties.map(({ representative }) => representative) as [Someone, Someone]
  const groups = `/p/${fresh.slug}/grupper`
  const made = await world.post(member, groups, { kind: 'working', name: 'Arbetsgruppen', purpose: '' })
  const group = made.headers.get('location')!.split('?')[0]!
  expect((await world.post(member, `${group}/platser`, { person: member.id, seat: 'member' })).status).toBe(303)
  const { path } = await aMeeting(world, member, fresh, { group: group.split('/').at(-1)! })
  const said = async () => (await (await world.get(reader, path)).text()).match(/Har inte svarat/g)
  expect(await said()).toHaveLength(1)
  // Nor is the one who is not called asked whether they come, on the page or where they act
  expect(await (await world.get(member, path)).text()).toContain('Kommer du?')
  const html = await (await world.get(reader, path)).text()
  expect(html).not.toMatch(/Kommer du\?|Jag kommer/)
  expect(html).toContain('Ingen kallad')
  expect(html).toContain('De som sitter i gruppen ”Arbetsgruppen” är kallade')
  const waits = async (who: Someone) => (await (await world.get(who, paths.toDo)).text()).includes('Svara om du kommer')
  expect([await waits(member), await waits(reader)]).toEqual([true, false])
  expect((await world.post(reader, `${path}/svar`, { reply: 'comes' })).status).toBe(403)
  expect((await world.post(outsider, `${path}/svar`, { reply: 'comes' })).status).toBe(404)
  const kept = () =>
    world.all.selectFrom('meeting_reply').select('person_id').where('partnership_id', '=', fresh.id).execute()
  expect(await kept()).toEqual([])
  // Whoever calls a group's meeting has had the invitation too, and answers it
  const theirs = await aMeeting(world, reader, fresh, { group: group.split('/').at(-1)!, day: '10 dec 2036' })
  expect((await world.post(reader, `${theirs.path}/svar`, { reply: 'comes' })).status).toBe(303)
  expect(await kept()).toEqual([{ person_id: reader.id }])
  expect(await (await world.get(member, theirs.path)).text()).toContain(reader.name)
})
