import { afterAll, expect, test } from 'vitest'
import { listStandpoints } from '#overview/queries.ts'
import { standing } from '#partnership/phase.ts'
import { seeAs } from '#platform/db.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { verifyChain } from '#record/verify.ts'
import { remindAllDue } from '#reminder/jobs.ts'
import { anAgreement, asParty, aSignatory, listOne, signIt, standBehindAll } from './agreement.ts'
import { assessing } from './assessment.ts'
import { aWorld, type SomeParty, type Someone } from './world.ts'

let now = new Date('2037-01-10T09:00:00Z')
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

/** Moves the clock to a Swedish moment, given as an instant. */
const on = (instant: string) => {
  now = new Date(instant)
}

test('a partnership lives through five years: agreement, meetings, evaluation, extension and end, over summer time and leap day', async () => {
  const partnership = await world.aPartnership({ name: 'Öppet hus' })
  const { slug, id } = partnership
  const [civil, authority] = partnership.parties as [SomeParty, SomeParty]
  const [one, other] = [civil.representative, authority.representative]
  const signatories: Someone[] = []
  for (const party of partnership.parties) signatories.push(await aSignatory(world, partnership, party))
  const at = (rest: string) => `/p/${slug}${rest}`
  const posted = async (who: Someone, path: string, fields: Record<string, string | string[]> = {}) => {
    const answer = await world.post(who, at(path), fields)
    expect(answer.status, `${path} ${answer.status}`).toBe(303)
    return answer.headers.get('location')!.replace(/\?.*/, '')
  }
  const where = () =>
    world.web.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: one.id, now })
      const [standpoint] = await listStandpoints(tx, id)
      const { phase, ending, beginsOn } = standing(standpoint!.facts, swedishDay(now))
      return { phase, ending, beginsOn }
    })
  const setTerm = async (start: string, end: string) => {
    const page = await (await world.get(one, at('/avtal/tid'))).text()
    const term_revision = /name="term_revision" value="(\d+)"/.exec(page)?.[1] ?? '0'
    await posted(one, '/avtal/tid', { start, end, why: 'Så länge behövs vi.', term_revision })
  }
  /** Samsyn on all, locked, decided by both, signed by both on the clock's day (R3–R6). @returns the version's address */
  const agree = async () => {
    for (const party of partnership.parties) await standBehindAll(world, partnership, party)
    const version = await posted(one, '/avtal/versioner')
    for (const party of partnership.parties) {
      const decision = await listOne(world, version, party)
      const recorded = await world.post(party.representative, `${version}/beslut/${decision}`, {
        outcome: 'agreed',
        decided_on: swedishDay(now),
        paragraph: '§ 14',
        registry_number: 'KS 2037-00123',
        announced_on: '',
        conflict: '',
        reason: '',
      })
      expect(recorded.status).toBe(303)
    }
    return version
  }
  const sign = async (version: string) => {
    for (const person of signatories) expect((await signIt(world, version, person)).status).toBe(303)
  }

  // The agreement: written, decided, signed, begun
  await anAgreement(world, partnership)
  await setTerm('2037-04-01', '2040-03-31')
  const first = await agree()
  expect(await where()).toMatchObject({ phase: 'signing' })
  on('2037-02-10T09:00:00Z')
  await sign(first)
  expect(await where()).toMatchObject({ phase: 'signing', beginsOn: '2037-04-01' })
  on('2037-03-31T21:59:00Z')
  expect((await where()).phase).toBe('signing')
  on('2037-03-31T22:01:00Z')
  expect(await where()).toEqual({ phase: 'active', ending: null, beginsOn: null })

  // A steering group whose chair goes round from the last day of a month
  const group = await posted(one, '/grupper', { kind: 'steering', name: 'Styrgrupp', purpose: '' })
  for (const person of [one, other])
    expect((await world.post(person, `${group}/platser`, { person: person.id, seat: 'member' })).status).toBe(303)
  const rota = { rota_from: '31 aug 2037', months: '6', turns: '4', chair: 'rotating', secretary: 'rotating' }
  expect((await world.post(one, `${group}/turordning`, rota)).status).toBe(303)
  const turns = await world.all
    .selectFrom('group_turn')
    .select(['from_day', 'to_day', 'role', 'party_id'])
    .where('partnership_id', '=', id)
    .where('role', '=', 'chair')
    .orderBy('from_day')
    .execute()
  expect(turns.map(({ from_day }) => String(from_day))).toEqual([
    '2037-08-31',
    '2038-02-28',
    '2038-08-31',
    '2039-02-28',
  ])
  expect(turns.map(({ party_id }) => party_id === turns[0]!.party_id)).toEqual([true, false, true, false])

  // Meetings each half-year: nine o'clock is nine o'clock, summer and winter
  for (const [day, starts] of [
    ['2037-06-15', '2037-06-15T07:00:00.000Z'],
    ['2037-12-15', '2037-12-15T08:00:00.000Z'],
    ['2038-03-28', '2038-03-28T07:00:00.000Z'],
  ] as const) {
    const path = await posted(one, '/moten/nytt', {
      kind: 'steering',
      day,
      start: '9',
      end: '10.30',
      place: 'Kajgatan 4',
      link: '',
    })
    const meeting = await world.all
      .selectFrom('meeting')
      .select('starts_at')
      .where('id', '=', path.split('/').at(-1)!)
      .executeTakeFirstOrThrow()
    expect(meeting.starts_at.toISOString()).toBe(starts)
  }

  // What goes otherwise than thought, settled by two
  on('2038-05-02T09:00:00Z')
  const deviation = {
    title: 'Fredagarna',
    words: 'Ingen öppnar.',
    noticed_by: 'Värdarna',
    noticed_on: '2038-05-01',
    effect: '',
    gravity: 'ordinary',
  }
  await posted(one, '/avvikelser', deviation)
  await posted(one, '/avvikelser/1/steg', {
    kind: 'talk',
    words: 'Vi delar.',
    outcome: 'agreed',
    action: 'Vi turas om.',
    owner: other.id,
  })
  await posted(one, '/avvikelser/1/steg', { kind: 'settle', words: 'Det fungerar.' })
  await posted(other, '/avvikelser/1/samtycke')

  // What was promised is entered month by month
  const promise = await world.all
    .selectFrom('resource')
    .select('id')
    .where('partnership_id', '=', id)
    .executeTakeFirstOrThrow()
  await posted(one, '/bidragit/manad', { month: '2038-04', [`quantity_${promise.id}`]: '18' })
  const [entered] = await world.all.selectFrom('contribution').selectAll().where('partnership_id', '=', id).execute()
  expect([String(entered!.from_on), String(entered!.to_on)]).toEqual(['2038-04-01', '2038-04-30'])

  // 18 months before 31 March 2040 is 30 September 2038, in Sweden
  const reminders = async () =>
    (
      await world.all
        .selectFrom('mail')
        .select('id')
        .where('person_id', '=', one.id)
        .where('once', 'like', '%ends_%')
        .execute()
    ).length
  for (const [instant, many] of [
    ['2038-09-29T10:00:00Z', 0],
    ['2038-09-30T10:00:00Z', 1],
    ['2039-03-31T08:00:00Z', 2],
    ['2039-03-31T10:00:00Z', 2],
    ['2039-09-30T10:00:00Z', 3],
  ] as const) {
    on(instant)
    await remindAllDue(world.job, now)
    expect(await reminders(), instant).toBe(many)
  }
  expect(await (await world.get(one, at('/oversikt'))).text()).toContain('31 mars 2040')

  // Evaluated together: nobody sees before all have answered
  const { begin, answer } = assessing(world, partnership)
  const round = await begin(civil)
  await answer(civil, round, [4, 4, 3, 3, 4, 4, 4])
  const opened = () => world.all.selectFrom('assessment_opening').selectAll().where('round_id', '=', round).execute()
  expect(await opened()).toEqual([])
  await answer(authority, round, [4, 3, 3, 4, 4, 2, 4])
  expect(await opened()).toHaveLength(1)

  // Both want to extend; the amendment is agreed, decided and signed, the last signature on a leap day
  for (const who of [one, other]) await posted(who, '/vidare/vilja', { wish: 'extend', words: 'Vi behövs.' })
  await posted(other, '/vidare/andring', { kind: 'extension', asked: 'Två år till.' })
  await setTerm('2037-04-01', '2042-03-31')
  on('2040-02-20T09:00:00Z')
  const second = await agree()
  expect((await where()).phase).toBe('active')
  on('2040-02-29T09:00:00Z')
  await sign(second)
  on('2040-03-31T22:30:00Z')
  expect(await where()).toMatchObject({ phase: 'active', ending: null })
  const line = await (await world.get(other, at('/vidare/linjen'))).text()
  for (const words of ['Version 1', 'Version 2', 'En förlängning', '1 april 2037 – 31 mars 2042', '29 februari 2040'])
    expect(line).toContain(words)

  // They end before the term does, on the day when summer time ends
  on('2041-09-01T09:00:00Z')
  await posted(other, '/vidare/gemensamt', { kind: 'end', words: 'Kommunen tar över lokalen.', day: '2041-10-27' })
  const step = await world.all
    .selectFrom('joint_step')
    .select('id')
    .where('partnership_id', '=', id)
    .executeTakeFirstOrThrow()
  expect((await where()).ending).toBeNull()
  await posted(one, `/vidare/gemensamt/${step.id}/svar`, { answer: 'stands' })
  await posted(one, '/vidare/avslut/target-group', {
    owner: other.id,
    due_on: '2041-09-30',
    done_on: '2041-09-29',
    words: '',
  })
  await posted(one, '/vidare/lardomar', { good: 'Vi möttes ofta.', otherwise: 'Börja mindre.', advice: '' })
  on('2041-10-27T22:59:00Z')
  expect(await where()).toMatchObject({ phase: 'active', ending: null })
  on('2041-10-27T23:01:00Z')
  expect(await where()).toMatchObject({ phase: 'onward', ending: 'ended' })
  const mailed = await reminders()
  await remindAllDue(world.job, now)
  expect(await reminders()).toBe(mailed)

  await asParty(world, one, civil, async (tx) => {
    const chain = await tx.selectFrom('log_chain').selectAll().where('owner_id', '=', id).executeTakeFirstOrThrow()
    expect(chain.length).toBeGreaterThan(30)
    expect(await verifyChain(tx, chain)).toBeNull()
  })
}, 60_000)
