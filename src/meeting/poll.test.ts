import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { meetingDay, meetingsOf } from '#test/meetings.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'
import { pollAnswers, standingOf } from './poll-rules.ts'

let now = meetingDay
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())
const partnership = await world.aPartnership()
const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
const outsider = (await world.aPartnership()).parties[0]!.representative
const signatory = await world.aMandate(
  await world.aPerson('Tecknare'),
  partnership.id,
  partnership.parties[0]!.id,
  'signatory',
)

const proposed = {
  kind: 'steering',
  day1: '9 dec 2036',
  start1: '17.30',
  end1: '19.00',
  day2: '10 dec 2036',
  start2: '8.00',
  end2: '9.30',
  place: 'Kajgatan 4',
}
const newPoll = (at: SomePartnership = partnership) => `/p/${at.slug}/tider/ny`
async function aPoll(who: Someone = one) {
  const answer = await world.post(who, newPoll(), proposed)
  expect(answer.status).toBe(303)
  const path = answer.headers.get('location')!.split('?')[0]!
  const id = path.split('/').at(-1)!
  const slots = await world.all
    .selectFrom('poll_slot')
    .selectAll()
    .where('poll_id', '=', id)
    .orderBy('starts_at')
    .execute()
  return { path, id, slots: slots.map((slot) => slot.id) as [string, string] }
}
const linkTo = async (who: Someone) =>
  (
    await world.all
      .selectFrom('mail')
      .select('link')
      .where('person_id', '=', who.id)
      .where('link', 'like', '/tid/%')
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
  ).link!
const said = ([first, second]: [string, string], a: string, b: string) => ({
  [`answer-${first}`]: a,
  [`answer-${second}`]: b,
})
const answersIn = (id: string) =>
  world.all
    .selectFrom('poll_answer')
    .select(['person_id', 'slot_id', 'answer'])
    .where('poll_id', '=', id)
    .orderBy('slot_id')
    .orderBy('person_id')
    .execute()

test('a party proposes times, and each person answers from a link of its own without signing in, and again', async () => {
  const { path, id, slots } = await aPoll()
  const link = await linkTo(other)
  const html = await (await world.get(null, link)).text()
  expect(html).toContain('Tisdag 9 december 2036, 17.30–19.00')
  expect(html).not.toContain(one.name)
  expect((await world.post(null, link, said(slots, 'can', 'cannot'))).status).toBe(303)
  expect((await world.post(null, link, said(slots, 'maybe', 'can'))).status).toBe(303)
  expect((await answersIn(id)).map(({ person_id, answer }) => [person_id, answer])).toEqual([
    [other.id, 'maybe'],
    [other.id, 'can'],
  ])
  const table = await (await world.get(one, path)).text()
  expect(table).toContain('1 av 3 har svarat')
  expect(table).toContain('Kanske')
  const kept = JSON.stringify(await world.all.selectFrom('poll_asked').select('token_digest').execute())
  expect(kept).not.toContain(link.split('/').at(-1))
})

test('the link of one person changes nobody else’s answer, and a link that is not opens nothing', async () => {
  const { id, slots } = await aPoll()
  const [mine, theirs] = [await linkTo(other), await linkTo(signatory)]
  await world.post(null, mine, said(slots, 'can', 'can'))
  await world.post(null, theirs, said(slots, 'cannot', 'cannot'))
  const rows = await answersIn(id)
  expect(rows.filter(({ person_id }) => person_id === other.id).map(({ answer }) => answer)).toEqual(['can', 'can'])
  expect((await world.get(null, '/tid/gissning')).status).toBe(404)
  expect((await world.post(null, '/tid/gissning', said(slots, 'can', 'can'))).status).toBe(404)
  const elsewhere = await aPoll(other)
  expect((await world.post(null, theirs, said(elsewhere.slots, 'can', 'can'))).status).toBe(422)
  expect(await answersIn(elsewhere.id)).toEqual([])
  const half = await world.post(null, mine, { [`answer-${slots[0]}`]: 'can' })
  expect(half.status).toBe(422)
  expect(await half.text()).toContain('Onsdag 10 december 2036, 08.00–09.30: svara på den här tiden också')
})

test('a link stops when its person has no role there any more', async () => {
  const guest = await world.aMandate(await world.aPerson('Adjungerad'), partnership.id, null, 'co_opted')
  const { id, slots } = await aPoll()
  const link = await linkTo(guest)
  expect((await world.get(null, link)).status).toBe(200)
  await world.all.updateTable('mandate').set({ ended_at: now }).where('person_id', '=', guest.id).execute()
  expect((await world.get(null, link)).status).toBe(404)
  expect((await world.post(null, link, said(slots, 'can', 'can'))).status).toBe(404)
  expect(await answersIn(id)).toEqual([])
})

test('who is signed in answers on the page; any party decides, which calls the meeting with an invitation, once', async () => {
  const { path, id, slots } = await aPoll()
  const link = await linkTo(other)
  expect((await world.post(one, `${path}/svar`, said(slots, 'can', 'maybe'))).status).toBe(303)
  expect((await world.post(signatory, `${path}/svar`, said(slots, 'cannot', 'can'))).status).toBe(303)
  expect((await world.post(one, `${path}/svar`, { [`answer-${slots[0]}`]: 'can' })).status).toBe(422)
  expect((await world.post(one, `${path}/beslut`, { slot: id })).status).toBe(404)
  const done = await world.post(other, `${path}/beslut`, { slot: slots[1] })
  expect(done.headers.get('location')).toContain(meetingsOf(partnership))
  const { meeting_id } = await world.all
    .selectFrom('meeting_poll')
    .select('meeting_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const meeting = await world.all
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', meeting_id!)
    .executeTakeFirstOrThrow()
  expect(meeting).toMatchObject({ kind: 'steering', place: 'Kajgatan 4', party_id: partnership.parties[1]!.id })
  expect(meeting.starts_at.toISOString()).toBe('2036-12-10T07:00:00.000Z')
  const invited = await world.all.selectFrom('mail').select('person_id').where('event', 'is not', null).execute()
  expect(invited.map(({ person_id }) => person_id).toSorted()).toEqual([one.id, other.id, signatory.id].toSorted())
  const meetings = () => world.all.selectFrom('meeting').select('id').execute()
  const before = (await meetings()).length
  expect((await world.post(one, `${path}/beslut`, { slot: slots[0] })).status).toBe(409)
  expect((await world.post(one, `${path}/avslut`)).status).toBe(409)
  expect((await world.post(one, `${path}/svar`, said(slots, 'can', 'can'))).status).toBe(409)
  expect((await world.post(null, link, said(slots, 'can', 'can'))).status).toBe(409)
  expect(await (await world.get(null, link)).text()).toContain('Det går inte att svara längre')
  expect((await meetings()).length).toBe(before)
})

test('a time sought for a group is asked of those who sit in it, and becomes the group’s meeting', async () => {
  const by = { partnership_id: partnership.id, person_id: one.id, party_id: partnership.parties[0]!.id }
  const { id: working } = await world.all
    .insertInto('partnership_group')
    .values({ ...by, kind: 'working', name: 'Arbetsgrupp torsdagar' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await world.all
    .insertInto('group_seat')
    .values({
      group_id: working,
      partnership_id: partnership.id,
      person_id: other.id,
      party_id: partnership.parties[1]!.id,
      seat: 'member',
      from_day: '2036-01-01' as never,
    })
    .execute()
  expect(await (await world.get(one, newPoll())).text()).toContain('Arbetsgrupp torsdagar')
  const asked = await world.post(one, newPoll(), { ...proposed, group: working })
  const path = asked.headers.get('location')!.split('?')[0]!
  const id = path.split('/').at(-1)!
  const people = await world.all.selectFrom('poll_asked').select('person_id').where('poll_id', '=', id).execute()
  expect(people.map(({ person_id }) => person_id).toSorted()).toEqual([one.id, other.id].toSorted())
  expect(await (await world.get(other, path)).text()).toContain('Arbetsgrupp torsdagar')
  const slot = await world.all
    .selectFrom('poll_slot')
    .select('id')
    .where('poll_id', '=', id)
    .orderBy('starts_at')
    .executeTakeFirstOrThrow()
  expect((await world.post(other, `${path}/beslut`, { slot: slot.id })).status).toBe(303)
  const meeting = await world.all
    .selectFrom('meeting')
    .select(['id', 'group_id'])
    .where('group_id', '=', working)
    .executeTakeFirstOrThrow()
  const called = await world.all
    .selectFrom('mail')
    .select('person_id')
    .where('once', 'like', `meeting:${meeting.id}:%`)
    .execute()
  expect(called.map(({ person_id }) => person_id)).toEqual([other.id])
  // Another partnership's group is no choice here
  const stranger = await world.aPartnership()
  const strange = await world.all
    .insertInto('partnership_group')
    .values({
      partnership_id: stranger.id,
      person_id: stranger.parties[0]!.representative.id,
      party_id: stranger.parties[0]!.id,
      kind: 'working',
      name: 'Deras',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const answer = await world.post(one, newPoll(), { ...proposed, group: strange.id })
  const kept = answer.headers.get('location')!.split('?')[0]!.split('/').at(-1)!
  const row = await world.all
    .selectFrom('meeting_poll')
    .select('group_id')
    .where('id', '=', kept)
    .executeTakeFirstOrThrow()
  expect(row.group_id).toBeNull()
})

test('a poll is stopped without a meeting by any party, and a time that has been is not decided on', async () => {
  const first = await aPoll()
  expect((await world.post(other, `${first.path}/avslut`)).status).toBe(303)
  const again = await world.post(one, `${first.path}/avslut`)
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('ni slutat fråga')
  const second = await aPoll()
  now = new Date('2036-12-09T17:00:00Z')
  expect((await world.post(one, `${second.path}/beslut`, { slot: second.slots[0] })).status).toBe(409)
  now = meetingDay
})

test('outsiders and visitors find no poll; those who do not act propose and decide nothing', async () => {
  const { path, id, slots } = await aPoll()
  const posts: [string, Record<string, string>][] = [
    [newPoll(), proposed],
    [`${path}/beslut`, { slot: slots[0] }],
    [`${path}/avslut`, {}],
  ]
  for (const [address, fields] of posts) {
    expect([address, (await world.post(outsider, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(null, address, fields)).status]).toEqual([address, 404])
    expect([address, (await world.post(signatory, address, fields)).status]).toEqual([address, 403])
  }
  expect((await world.post(outsider, `${path}/svar`, said(slots, 'can', 'can'))).status).toBe(404)
  const late = await world.aMandate(await world.aPerson('Ny'), partnership.id, null, 'co_opted')
  expect((await world.post(late, `${path}/svar`, said(slots, 'can', 'can'))).status).toBe(403)
  expect((await world.get(outsider, path)).status).toBe(404)
  const stranger = await world.aPartnership()
  expect((await world.get(stranger.parties[0]!.representative, `/p/${stranger.slug}/tider/${id}`)).status).toBe(404)
  expect(await answersIn(id)).toEqual([])
  const row = await world.all
    .selectFrom('meeting_poll')
    .select('closed_at')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row.closed_at).toBeNull()
})

test('times that lack something are shown again with what was typed', async () => {
  for (const [fields, words] of [
    [{ day2: '', start2: '', end2: '' }, 'Föreslå minst två tider'],
    [{ day2: '9 dec 2036', start2: '17.30', end2: '19.00' }, 'Samma tid står två gånger'],
    [{ day1: '1 nov 2036' }, 'Tiden har redan varit'],
    [{ end1: '17.00' }, 'Sluttiden ska vara efter'],
    [{ start2: '' }, 'Skriv klockslaget så här'],
    [{ place: '' }, 'Skriv var ni ses'],
  ] as const) {
    const answer = await world.post(one, newPoll(), { ...proposed, ...fields })
    expect([words, answer.status]).toEqual([words, 422])
    expect(await answer.text()).toContain(words)
  }
  expect(await (await world.get(one, `/en${newPoll()}`)).text()).toContain('Propose two to five times')
})

test('a time lacks the parties for which nobody can or perhaps can, whatever is answered', () => {
  const person = fc.record({
    partyId: fc.constantFrom('a', 'b', null),
    answer: fc.option(fc.constantFrom(...pollAnswers)),
  })
  fc.assert(
    fc.property(fc.array(person), (people) => {
      const standing = standingOf(['a', 'b'], people)
      expect(standing.can + standing.maybe + standing.cannot).toBe(people.filter(({ answer }) => answer).length)
      for (const id of ['a', 'b'])
        expect(standing.without.includes(id)).toBe(
          !people.some(({ partyId, answer }) => partyId === id && answer !== null && answer !== 'cannot'),
        )
    }),
  )
})
