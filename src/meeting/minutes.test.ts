import { afterAll, describe, expect, test } from 'vitest'
import { aMeeting, entered, meetingDay } from '#test/meetings.ts'
import { afterwards, aHeldMeeting, decide, decisionsOf, handRound, takeOn } from '#test/held-meeting.ts'
import { aWorld } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())
const outsider = (await world.aPartnership()).parties[0]!.representative

describe('decisions', () => {
  test('what all parties stand behind is a decision with the next number of its year', async () => {
    const held = await aHeldMeeting(world, clock)
    expect((await decide(world, held, held.one)).status).toBe(303)
    expect((await decide(world, held, held.other, { decision: 'Ingen behöver säga sitt namn.' })).status).toBe(303)
    expect((await decisionsOf(world, held)).map(({ year, number }) => `${year}:${number}`)).toEqual([
      '2036:1',
      '2036:2',
    ])
    const html = await (await world.get(held.other, held.path)).text()
    expect(html).toContain('Beslut 2036:1')
    expect(html).toContain('båda parter')
  })

  test('when one party sees it otherwise there is no majority: the question is open, with that party’s words', async () => {
    const held = await aHeldMeeting(world, clock)
    const second = held.partnership.parties[1]!.id
    const without = await decide(world, held, held.one, { [`stand-${second}`]: 'differs' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Vi provar kurator på distans.')
    const said = {
      [`stand-${second}`]: 'differs',
      [`otherwise-${second}`]: 'Distans når inte dem som behöver det mest.',
    }
    expect((await decide(world, held, held.one, said)).status).toBe(303)
    const html = await (await world.get(held.one, held.path)).text()
    expect(html).toContain('Öppen fråga 2036:1')
    expect(html).toContain('Distans når inte dem')
    expect(html).not.toContain('Beslut 2036:1')
  })

  test('a party that has not answered is waited for, and answers for itself, also after the minutes are approved', async () => {
    const held = await aHeldMeeting(world, clock)
    const second = held.partnership.parties[1]!.id
    await decide(world, held, held.one, { [`stand-${second}`]: 'silent' })
    expect(await (await world.get(held.one, held.path)).text()).toContain('Gäller när också')
    await handRound(world, held)
    const [decision] = await decisionsOf(world, held)
    const to = `${held.path}/beslut/${decision!.id}/stallning`
    clock.now = afterwards
    expect((await world.post(held.other, to, { stand: 'stands' })).status).toBe(303)
    expect((await world.post(held.other, to, { stand: 'differs', otherwise: 'Nej' })).status).toBe(403)
    expect((await world.post(held.one, to, { stand: 'differs', otherwise: 'Nej' })).status).toBe(403)
    const html = await (await world.get(held.one, held.path)).text()
    expect(html).toContain('båda parter')
    expect(html).toContain('svarade i efterhand')
  })

  test('no party answers for what was decided at a meeting that is cancelled', async () => {
    const held = await aHeldMeeting(world, clock)
    await decide(world, held, held.one, { [`stand-${held.partnership.parties[1]!.id}`]: 'silent' })
    const [decision] = await decisionsOf(world, held)
    expect((await world.post(held.one, `${held.path}/installt`)).status).toBe(303)
    const answer = { stand: 'differs', otherwise: 'Vi var aldrig där.' }
    expect((await world.post(held.other, `${held.path}/beslut/${decision!.id}/stallning`, answer)).status).toBe(409)
    const said = await world.all
      .selectFrom('meeting_stand')
      .select('stand')
      .where('decision_id', '=', decision!.id)
      .execute()
    expect(said).toEqual([{ stand: 'stands' }])
  })

  test('nobody changes what stands for another party, whatever the form says', async () => {
    const held = await aHeldMeeting(world, clock)
    await decide(world, held, held.one)
    const [decision] = await decisionsOf(world, held)
    const changed = await entered(world, held.one, held.partnership, (tx) =>
      tx
        .updateTable('meeting_stand')
        .set({ stand: 'differs', words: 'Kapad', noted_by: held.one.id })
        .where('decision_id', '=', decision!.id)
        .where('party_id', '=', held.partnership.parties[1]!.id)
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  })

  test('a decision can be taken away while the minutes are written, once', async () => {
    const held = await aHeldMeeting(world, clock)
    await decide(world, held, held.one)
    const [decision] = await decisionsOf(world, held)
    const to = `${held.path}/beslut/${decision!.id}/borttagning`
    expect((await world.post(held.other, to)).status).toBe(303)
    expect((await world.post(held.one, to)).status).toBe(409)
  })
})

describe('who does what', () => {
  test('somebody of a party takes something on, is written to, and it follows to the next meeting until it is done', async () => {
    const held = await aHeldMeeting(world, clock)
    expect((await takeOn(world, held, held.one)).status).toBe(303)
    const mail = await world.all.selectFrom('mail').select('subject').where('person_id', '=', held.other.id).execute()
    expect(mail.map(({ subject }) => subject)).toContain('Att göra: Ordna lokal')
    const next = await aMeeting(world, held.one, held.partnership, { day: '9 maj 2037' })
    expect(await (await world.get(held.one, next.path)).text()).toContain('Ordna lokal')
    const action = await world.all
      .selectFrom('action_point')
      .select('id')
      .where('meeting_id', '=', held.id)
      .executeTakeFirstOrThrow()
    const to = `/p/${held.partnership.slug}/vem-gor-vad/${action.id}`
    expect((await world.post(held.one, to, { act: 'done' })).status).toBe(303)
    expect((await world.post(held.other, to, { act: 'done' })).status).toBe(409)
    expect(await (await world.get(held.one, next.path)).text()).not.toContain('Ordna lokal')
    expect((await world.post(held.other, to, { act: 'open' })).status).toBe(303)
    expect((await world.post(held.other, to, { act: 'away' })).status).toBe(303)
    expect((await world.post(held.other, to, { act: 'away' })).status).toBe(404)
  })

  test('a task needs words, a day and an owner of a party in the partnership', async () => {
    const held = await aHeldMeeting(world, clock)
    for (const fields of [{ task: '' }, { due: 'snart' }, { owner: outsider.id }]) {
      const answer = await takeOn(world, held, held.one, fields)
      expect(answer.status).toBe(422)
    }
    expect(await world.all.selectFrom('action_point').select('id').where('meeting_id', '=', held.id).execute()).toEqual(
      [],
    )
  })

  test('the list shows each party’s open tasks, and those done by themselves', async () => {
    const held = await aHeldMeeting(world, clock)
    await takeOn(world, held, held.one)
    const at = `/p/${held.partnership.slug}/vem-gor-vad`
    const of = async (query: string) => (await world.get(held.one, `${at}${query}`)).text()
    expect(await of('')).toContain('Ordna lokal')
    expect(await of(`?part=${held.partnership.parties[0]!.id}`)).not.toContain('Ordna lokal')
    expect(await of('?visa=klart')).not.toContain('Ordna lokal')
  })
})
