import { afterAll, expect, test } from 'vitest'
import { setStage } from '#demonstration/stage.ts'
import { listStandpoints } from '#overview/queries.ts'
import { standing } from '#partnership/phase.ts'
import { seeAs } from '#platform/db.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { verifyChain } from '#record/verify.ts'
import { remindAllDue } from '#reminder/jobs.ts'
import { createApp } from '../src/app.tsx'
import { fiveYears, room, states, type State } from './five-years.ts'
import { aWorld, settings } from './world.ts'

const world = await aWorld({ demonstration: true })
afterAll(() => world.close())
const stage = await setStage(world.all, (clock) =>
  createApp({ db: world.web, settings: { ...settings, demonstration: true }, clock }),
)
const amina = stage.person('amina').id

/** Where the partnership stands by the stage's clock, as its people see it. */
const where = () =>
  world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: amina, now: stage.clock() })
    const [standpoint] = await listStandpoints(tx)
    const { phase, ending, beginsOn } = standing(standpoint!.facts, swedishDay(stage.clock()))
    return { phase, ending, beginsOn }
  })
/** Sends what is due at a moment. @returns how many reminders of the last day Amina has had by then */
async function remindersBy(now: Date): Promise<number> {
  await remindAllDue(world.job, now)
  const mails = world.all.selectFrom('mail').select('id').where('person_id', '=', amina)
  return (await mails.where('once', 'like', '%ends_%').execute()).length
}
const openings = () => world.all.selectFrom('assessment_opening').selectAll().execute()

const active = { phase: 'active', ending: null, beginsOn: null }
/** What must hold in a state, besides what its pages say. */
const holds: Partial<Record<State, () => Promise<void>>> = {
  decided: async () => expect(await where()).toMatchObject({ phase: 'signing', beginsOn: null }),
  signed: async () => expect(await where()).toMatchObject({ phase: 'signing', beginsOn: '2037-04-01' }),
  eve: async () => expect((await where()).phase).toBe('signing'),
  active: async () => expect(await where()).toEqual(active),
  rota: async () => {
    const turns = await world.all
      .selectFrom('group_turn')
      .select(['from_day', 'party_id'])
      .where('role', '=', 'chair')
      .orderBy('from_day')
      .execute()
    const days = ['2037-08-31', '2038-02-28', '2038-08-31', '2039-02-28', '2039-08-31', '2040-02-29']
    expect(turns.map(({ from_day }) => String(from_day))).toEqual(days)
    const first = turns[0]!.party_id
    expect(turns.map(({ party_id }) => party_id === first)).toEqual([true, false, true, false, true, false])
  },
  called: async () => {
    // Nine o'clock is nine o'clock, summer and winter, and on the days when the clocks are changed
    for (const [day, starts] of [
      ['2038-06-15', '2038-06-15T07:00:00.000Z'],
      ['2038-12-15', '2038-12-15T08:00:00.000Z'],
      ['2038-03-28', '2038-03-28T07:00:00.000Z'],
      ['2038-10-31', '2038-10-31T08:00:00.000Z'],
    ] as const) {
      const path = await stage.post('saga', `${room}/moten/nytt`, {
        kind: 'dialogue',
        day,
        start: '9',
        end: '10.30',
        place: 'Kajgatan 4',
        link: '',
      })
      const id = path.split('?')[0]!.split('/').at(-1)!
      const meeting = await world.all
        .selectFrom('meeting')
        .select('starts_at')
        .where('id', '=', id)
        .executeTakeFirstOrThrow()
      expect(meeting.starts_at.toISOString()).toBe(starts)
    }
  },
  contributed: async () => {
    const [entered] = await world.all.selectFrom('contribution').selectAll().execute()
    expect([String(entered!.from_on), String(entered!.to_on)]).toEqual(['2038-02-01', '2038-02-28'])
  },
  eighteen: async () => {
    // 18 months before 31 March 2040 is 30 September 2038, in Sweden
    expect(await remindersBy(new Date('2038-09-29T10:00:00Z'))).toBe(0)
    expect(await remindersBy(new Date('2038-09-30T10:00:00Z'))).toBe(1)
  },
  'half-answered': async () => expect(await openings()).toEqual([]),
  answered: async () => expect(await openings()).toHaveLength(1),
  twelve: async () => {
    expect(await remindersBy(new Date('2039-03-31T08:00:00Z'))).toBe(2)
    expect(await remindersBy(new Date('2039-03-31T10:00:00Z'))).toBe(2)
  },
  six: async () => expect(await remindersBy(new Date('2039-09-30T10:00:00Z'))).toBe(3),
  'extension-decided': async () => expect(await where()).toEqual(active),
  extended: async () => {
    const line = await stage.read('saga', `${room}/vidare/linjen`)
    for (const words of ['Version 1', 'Version 2', 'En förlängning', '1 april 2037 – 31 mars 2042', '29 februari 2040'])
      expect(line).toContain(words)
  },
  prolonged: async () => expect(await where()).toEqual(active),
  notice: async () => expect(await where()).toMatchObject({ phase: 'onward', ending: null }),
  'last-day': async () => expect(await where()).toMatchObject({ ending: null }),
  ended: async () => {
    expect(await where()).toMatchObject({ phase: 'onward', ending: 'ended' })
    const had = await remindersBy(new Date('2041-10-27T10:00:00Z'))
    expect(await remindersBy(new Date('2041-10-28T10:00:00Z'))).toBe(had)
    await world.all.transaction().execute(async (tx) => {
      const chains = await tx.selectFrom('log_chain').selectAll().execute()
      expect(chains.some(({ length }) => length > 30)).toBe(true)
      for (const chain of chains) expect(await verifyChain(tx, chain)).toBeNull()
    })
  },
}

test('a partnership lives through five years: agreement, meetings, evaluation, extension and end, over summer time and leap day', async () => {
  const lived: State[] = []
  for await (const state of fiveYears(stage)) {
    lived.push(state)
    await holds[state]?.()
  }
  expect(lived).toEqual([...states])
}, 180_000)
