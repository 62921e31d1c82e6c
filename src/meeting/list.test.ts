import { afterAll, expect, test } from 'vitest'
import { aMeeting, called, meetingDay, meetingsOf } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'
import { filterOf, isFiltered, matching } from './list-rules.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())

test('a meeting belongs to the Swedish year in which it begins, also in the last hour of the year', () => {
  const none = { kind: '', group: '', year: '', when: '' } as const
  const late = { kind: 'steering' as const, group_id: null, starts_at: new Date('2036-12-31T23:30:00Z') }
  expect(matching([late], [], { ...none, year: '2037' })).toEqual([late])
  expect(matching([late], [], { ...none, year: '2036' })).toEqual([])
})

test('a steering-group meeting that names no group is the steering group’s, and words that mean nothing are no filter', () => {
  const groups = [
    { id: 's', kind: 'steering' },
    { id: 'w', kind: 'working' },
  ]
  const steering = { kind: 'steering' as const, group_id: null, starts_at: meetingDay }
  const working = { kind: 'dialogue' as const, group_id: 'w', starts_at: meetingDay }
  const of = (group: string) => matching([steering, working], groups, { kind: '', group, year: '', when: '' })
  expect(of('s')).toEqual([steering])
  expect(of('w')).toEqual([working])
  expect(isFiltered(filterOf((name) => (name === 'nar' ? 'snart' : undefined)))).toBe(false)
})

test('the list shows the meetings of a kind, a year and a group, ahead or past, page by page', async () => {
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const third = await world.aMandate(await world.aPerson('Utanför gruppen'), partnership.id, partnership.parties[1]!.id, 'representative') // prettier-ignore
  const at = meetingsOf(partnership)
  const made = await world.post(one, `/p/${partnership.slug}/grupper`, {
    kind: 'working',
    name: 'Arbetsgrupp fredagar',
    purpose: '',
  })
  expect(made.status).toBe(303)
  const group = (await world.all.selectFrom('partnership_group').select('id').where('name', '=', 'Arbetsgrupp fredagar').executeTakeFirstOrThrow()).id // prettier-ignore
  const seat = {
    group_id: group,
    partnership_id: partnership.id,
    person_id: other.id,
    party_id: partnership.parties[1]!.id,
  }
  await world.all
    .insertInto('group_seat')
    .values({ ...seat, seat: 'member', from_day: '2036-01-01' as never })
    .execute()
  await aMeeting(world, one, partnership, { ...called, kind: 'steering', day: '10 feb 2037' })
  await aMeeting(world, one, partnership, { ...called, kind: 'dialogue', day: '3 mars 2037', group })
  const groups = await world.all.selectFrom('meeting').select('id').where('group_id', '=', group).execute()
  expect(groups).toHaveLength(1)
  const told = await world.all
    .selectFrom('mail')
    .select('person_id')
    .where('once', 'like', `meeting:${groups[0]!.id}:%`)
    .execute()
  expect(told.map(({ person_id }) => person_id).toSorted()).toEqual([one.id, other.id].toSorted())
  for (let week = 1; week <= 23; week += 1)
    await aMeeting(world, one, partnership, { ...called, kind: 'dialogue', day: `${week} okt 2036` })
  const read = async (query: string) => await (await world.get(third, `${at}?${query}`)).text()
  const steering = await read('slag=steering&ar=2037')
  expect(steering).toContain('Styrgruppsmöte, 10 februari 2037')
  expect(steering).not.toContain('oktober 2036')
  const ofGroup = await read(`grupp=${group}&nar=kommande`)
  expect(ofGroup).toContain('3 mars 2037')
  expect(ofGroup).toContain('Arbetsgrupp fredagar')
  expect(ofGroup).not.toContain('10 februari 2037')
  const past = await read('slag=dialogue&nar=tidigare&sida=2')
  expect(past).toContain('3 oktober 2036')
  expect(past).not.toContain('23 oktober 2036')
  expect(past).not.toContain('3 mars 2037')
  expect(past).toContain('slag=dialogue&amp;nar=tidigare&amp;sida=1')
  expect(await read('slag=yearly')).toContain('Inget möte stämmer')
})

test('a group of another partnership is nobody’s here', async () => {
  const [mine, theirs] = [await world.aPartnership(), await world.aPartnership()]
  await world.post(theirs.parties[0]!.representative, `/p/${theirs.slug}/grupper`, {
    kind: 'working',
    name: 'Deras grupp',
    purpose: '',
  })
  const group = (await world.all.selectFrom('partnership_group').select('id').where('name', '=', 'Deras grupp').executeTakeFirstOrThrow()).id // prettier-ignore
  const { id } = await aMeeting(world, mine.parties[0]!.representative, mine, { ...called, group })
  const kept = await world.all.selectFrom('meeting').select('group_id').where('id', '=', id).executeTakeFirstOrThrow()
  expect(kept.group_id).toBeNull()
})
