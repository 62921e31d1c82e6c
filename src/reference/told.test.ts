import { afterAll, expect, test } from 'vitest'
import { tellAllDue } from '#digest/jobs.ts'
import { aMeeting, called, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())
const weeks = (many: number) => new Date(meetingDay.getTime() + many * 7 * 24 * 60 * 60_000)
const lettersTo = (who: Someone) =>
  world.all
    .selectFrom('mail')
    .select(['subject', 'body', 'link'])
    .where('person_id', '=', who.id)
    .where('stop_token', 'is not', null)
    .orderBy('made_at')
    .execute()

/** A partnership with two in its reference group, one of whom has answered a question. */
async function anAnsweredQuestion() {
  clock.now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const inGroup = async (capacity: 'reference' | 'reader') =>
    world.aMandate(await world.aPerson(), partnership.id, null, capacity)
  const [member, another, reader] = [await inGroup('reference'), await inGroup('reference'), await inGroup('reader')]
  // What has been so far is told before
  await tellAllDue(world.job, meetingDay)
  clock.now = new Date(meetingDay.getTime() + 60_000)
  const at = `/p/${partnership.slug}/referensgrupp`
  await world.post(one, `${at}/fragor`, { question: 'HEMLIG FRÅGA' })
  const { id } = await world.all
    .selectFrom('reference_question')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await world.post(member, `${at}/fragor/${id}/svar`, { answer: 'HEMLIGT SVAR' })
  const settle = () => world.post(other, `${at}/fragor/${id}/utfall`, { outcome: 'HEMLIGT UTFALL' })
  const spread = (who: Someone, direction: string) =>
    world.post(who, `${at}/spridning`, { direction, spread: 'HEMLIG SPRIDNING', day: '3 nov 2036' })
  return { partnership, one, other, member, another, reader, settle, spread }
}

test('the reference group is told what its answers led to and what is spread to it, once, and nothing else of the room', async () => {
  const { partnership, one, member, reader, settle, spread } = await anAnsweredQuestion()
  await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  expect((await settle()).status).toBe(303)
  expect((await spread(one, 'to_group')).status).toBe(303)
  expect((await spread(one, 'from_group')).status).toBe(303)
  expect((await spread(member, 'to_group')).status).toBe(303)
  for (const week of [1, 2]) await tellAllDue(world.job, weeks(week))
  const letters = await lettersTo(member)
  expect(letters).toHaveLength(1)
  const { body, link } = letters[0]!
  expect(link).toBe('/mina')
  expect(body.split('\n\n')[0]!.split('\n').toSorted()).toEqual(
    [
      partnership.name,
      `- ${partnership.parties[0]!.organisation.name}: antecknade vad som spritts`,
      `- ${partnership.parties[1]!.organisation.name}: berättade vad referensgruppens svar ledde till`,
    ].toSorted(),
  )
  expect(body).not.toContain('HEMLIG')
  expect(await lettersTo(reader)).toEqual([])
  expect((await lettersTo(one))[0]!.body).toContain('referensgruppens svar')
})

test('each of the group chooses how often, and never is heeded; before anything has come of it nobody is written to', async () => {
  const { member, another, settle } = await anAnsweredQuestion()
  const elsewhere = await anAnsweredQuestion()
  expect((await world.post(another, '/konto/brev', { often: 'never' })).status).toBe(303)
  await tellAllDue(world.job, weeks(1))
  expect(await lettersTo(member)).toEqual([])
  clock.now = weeks(1.5)
  await settle()
  await tellAllDue(world.job, weeks(2))
  expect(await lettersTo(member)).toHaveLength(1)
  expect(await lettersTo(another)).toEqual([])
  expect(await lettersTo(elsewhere.member)).toEqual([])
})
