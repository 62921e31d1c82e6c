import { afterAll, describe, expect, test } from 'vitest'
import { addItem, aMeeting, called, entered, itemsOf, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

let now = meetingDay
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())
const during = new Date('2036-12-09T17:00:00Z')
const afterwards = new Date('2036-12-11T09:00:00Z')

/** A partnership whose meeting has one item and is going on, with everyone there. */
async function aHeldMeeting() {
  now = meetingDay
  const partnership = await world.aPartnership()
  const [one, other] = partnership.parties.map(({ representative }) => representative) as [Someone, Someone]
  const officer = await world.aPerson('Ansvarig handläggare')
  await world.aMandate(officer, partnership.id, partnership.parties[1]!.id, 'responsible_officer')
  const signatory = await world.aPerson('Firmatecknare')
  await world.aMandate(signatory, partnership.id, partnership.parties[0]!.id, 'signatory')
  const { id, path } = await aMeeting(world, one, partnership, { ...called, kind: 'steering' })
  await addItem(world, other, path, 'Kurator på fredagar')
  const item = (await itemsOf(world, id))[0]!.id
  now = during
  const presence = { [`presence-${one.id}`]: 'here', [`presence-${other.id}`]: 'remote' }
  expect((await world.post(one, `${path}/narvaro`, { others: '', ...presence })).status).toBe(303)
  return { partnership, one, other, officer, signatory, id, path, item }
}
type Held = Awaited<ReturnType<typeof aHeldMeeting>>

const decide = ({ path, item, partnership }: Held, who: Someone | null, fields: Record<string, string> = {}) =>
  world.post(who, `${path}/dagordning/${item}/beslut`, {
    decision: 'Vi provar kurator på distans.',
    ...Object.fromEntries(partnership.parties.map(({ id }) => [`stand-${id}`, 'stands'])),
    ...fields,
  })
const decisionsOf = ({ id }: Held) =>
  world.all.selectFrom('meeting_decision').selectAll().where('meeting_id', '=', id).orderBy('number').execute()
const takeOn = ({ path, item, other }: Held, who: Someone | null, fields: Record<string, string> = {}) =>
  world.post(who, `${path}/dagordning/${item}/uppgift`, {
    task: 'Ordna lokal',
    owner: other.id,
    due: '15 jan 2037',
    ...fields,
  })
const handRound = async (held: Held) => {
  await world.post(held.one, `${held.path}/roller`, { chair: held.one.id, secretary: held.other.id })
  return world.post(held.other, `${held.path}/justering`, { approve_by: '20 dec 2036' })
}
const state = async ({ id }: Held) =>
  world.all.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const outsider = (await world.aPartnership()).parties[0]!.representative

describe('decisions', () => {
  test('what all parties stand behind is a decision with the next number of its year', async () => {
    const held = await aHeldMeeting()
    expect((await decide(held, held.one)).status).toBe(303)
    expect((await decide(held, held.other, { decision: 'Ingen behöver säga sitt namn.' })).status).toBe(303)
    expect((await decisionsOf(held)).map(({ year, number }) => `${year}:${number}`)).toEqual(['2036:1', '2036:2'])
    const html = await (await world.get(held.other, held.path)).text()
    expect(html).toContain('Beslut 2036:1')
    expect(html).toContain('båda parter')
  })

  test('when one party sees it otherwise there is no majority: the question is open, with that party’s words', async () => {
    const held = await aHeldMeeting()
    const second = held.partnership.parties[1]!.id
    const without = await decide(held, held.one, { [`stand-${second}`]: 'differs' })
    expect(without.status).toBe(422)
    expect(await without.text()).toContain('Vi provar kurator på distans.')
    const said = {
      [`stand-${second}`]: 'differs',
      [`otherwise-${second}`]: 'Distans når inte dem som behöver det mest.',
    }
    expect((await decide(held, held.one, said)).status).toBe(303)
    const html = await (await world.get(held.one, held.path)).text()
    expect(html).toContain('Öppen fråga 2036:1')
    expect(html).toContain('Distans når inte dem')
    expect(html).not.toContain('Beslut 2036:1')
  })

  test('a party that has not answered is waited for, and answers for itself, also after the minutes are approved', async () => {
    const held = await aHeldMeeting()
    const second = held.partnership.parties[1]!.id
    await decide(held, held.one, { [`stand-${second}`]: 'silent' })
    expect(await (await world.get(held.one, held.path)).text()).toContain('Gäller när också')
    await handRound(held)
    const [decision] = await decisionsOf(held)
    const to = `${held.path}/beslut/${decision!.id}/stallning`
    now = afterwards
    expect((await world.post(held.other, to, { stand: 'stands' })).status).toBe(303)
    expect((await world.post(held.other, to, { stand: 'differs', otherwise: 'Nej' })).status).toBe(403)
    expect((await world.post(held.one, to, { stand: 'differs', otherwise: 'Nej' })).status).toBe(403)
    const html = await (await world.get(held.one, held.path)).text()
    expect(html).toContain('båda parter')
    expect(html).toContain('svarade i efterhand')
  })

  test('nobody changes what stands for another party, whatever the form says', async () => {
    const held = await aHeldMeeting()
    await decide(held, held.one)
    const [decision] = await decisionsOf(held)
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
    const held = await aHeldMeeting()
    await decide(held, held.one)
    const [decision] = await decisionsOf(held)
    const to = `${held.path}/beslut/${decision!.id}/borttagning`
    expect((await world.post(held.other, to)).status).toBe(303)
    expect((await world.post(held.one, to)).status).toBe(409)
  })
})

describe('who does what', () => {
  test('somebody of a party takes something on, is written to, and it follows to the next meeting until it is done', async () => {
    const held = await aHeldMeeting()
    expect((await takeOn(held, held.one)).status).toBe(303)
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
    const held = await aHeldMeeting()
    for (const fields of [{ task: '' }, { due: 'snart' }, { owner: outsider.id }]) {
      const answer = await takeOn(held, held.one, fields)
      expect(answer.status).toBe(422)
    }
    expect(await world.all.selectFrom('action_point').select('id').where('meeting_id', '=', held.id).execute()).toEqual(
      [],
    )
  })

  test('the list shows each party’s open tasks, and those done by themselves', async () => {
    const held = await aHeldMeeting()
    await takeOn(held, held.one)
    const at = `/p/${held.partnership.slug}/vem-gor-vad`
    const of = async (query: string) => (await world.get(held.one, `${at}${query}`)).text()
    expect(await of('')).toContain('Ordna lokal')
    expect(await of(`?part=${held.partnership.parties[0]!.id}`)).not.toContain('Ordna lokal')
    expect(await of('?visa=klart')).not.toContain('Ordna lokal')
  })
})

describe('approval', () => {
  test('minutes are handed round when there is a chair and two parties were there', async () => {
    const held = await aHeldMeeting()
    const offer = () => world.post(held.other, `${held.path}/justering`, { approve_by: '20 dec 2036' })
    expect((await offer()).status).toBe(409)
    expect((await handRound(held)).status).toBe(303)
    expect((await offer()).status).toBe(409)
    expect((await state(held)).approve_by!.toString()).toBe('2036-12-20')
  })

  test('the chair and somebody of another party approve; then the officer and the group get them in the same step', async () => {
    const held = await aHeldMeeting()
    await decide(held, held.one)
    await takeOn(held, held.one)
    await handRound(held)
    now = afterwards
    const approve = (who: Someone) => world.post(who, `${held.path}/justering/godkannande`)
    expect((await approve(held.one)).status).toBe(303)
    expect((await approve(held.one)).status).toBe(403)
    expect((await state(held)).approved_at).toBeNull()
    expect((await approve(held.other)).status).toBe(303)
    expect((await approve(held.other)).status).toBe(409)
    expect((await state(held)).approved_at).not.toBeNull()
    const sent = await world.all
      .selectFrom('minutes_sent')
      .select(['person_id', 'as_officer'])
      .where('meeting_id', '=', held.id)
      .execute()
    expect(sent).toContainEqual({ person_id: held.officer.id, as_officer: true })
    expect(sent.map(({ person_id }) => person_id).toSorted()).toEqual(
      [held.one, held.other, held.officer, held.signatory].map(({ id }) => id).toSorted(),
    )
    const mail = await world.all
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('person_id', '=', held.officer.id)
      .execute()
    const minutes = mail.find(({ subject }) => subject.startsWith('Godkända anteckningar'))!
    expect(minutes.body).toContain('Beslut 2036:1 · båda parter')
    expect(minutes.body).toContain('Ordna lokal')
  })

  test('two of the chair’s party are not two parties, and a party’s second person approves nothing more', async () => {
    const held = await aHeldMeeting()
    const second = await world.aPerson('Kollega')
    await world.aMandate(second, held.partnership.id, held.partnership.parties[0]!.id, 'representative')
    await handRound(held)
    const approve = (who: Someone) => world.post(who, `${held.path}/justering/godkannande`)
    expect((await approve(second)).status).toBe(403)
    expect((await approve(held.officer)).status).toBe(303)
    expect((await approve(held.other)).status).toBe(403)
    expect((await state(held)).approved_at).toBeNull()
  })

  test('the database itself refuses approval by the wrong one and any change of what is handed round or approved', async () => {
    const held = await aHeldMeeting()
    await decide(held, held.one)
    await handRound(held)
    const refused = (who: Someone, act: Parameters<typeof entered>[3]) =>
      expect(entered(world, who, held.partnership, act, during)).rejects.toThrow()
    await refused(held.other, (tx, party_id) =>
      tx
        .insertInto('minutes_approval')
        .values({
          meeting_id: held.id,
          partnership_id: held.partnership.id,
          role: 'chair',
          person_id: held.other.id,
          party_id,
        })
        .execute(),
    )
    await refused(held.one, (tx, party_id) =>
      tx
        .insertInto('minutes_approval')
        .values({
          meeting_id: held.id,
          partnership_id: held.partnership.id,
          role: 'other_party',
          person_id: held.one.id,
          party_id,
        })
        .execute(),
    )
    await refused(held.one, (tx) =>
      tx.updateTable('agenda_item').set({ title: 'Kapad' }).where('id', '=', held.item).execute(),
    )
    await refused(held.one, (tx) =>
      tx.updateTable('meeting').set({ others: 'Kapad' }).where('id', '=', held.id).execute(),
    )
    await refused(held.one, (tx) =>
      tx.updateTable('meeting_decision').set({ removed_at: new Date() }).where('meeting_id', '=', held.id).execute(),
    )
    await refused(held.one, (tx) =>
      tx
        .updateTable('meeting_attendance')
        .set({ presence: 'absent', noted_by: held.one.id })
        .where('meeting_id', '=', held.id)
        .execute(),
    )
    for (const who of [held.one, held.other]) await world.post(who, `${held.path}/justering/godkannande`)
    await refused(held.one, (tx) =>
      tx.updateTable('meeting').set({ offered_at: null, approve_by: null }).where('id', '=', held.id).execute(),
    )
    for (const [address, fields] of [
      ['dagordning', { title: 'Kapad' }],
      [`dagordning/${held.item}/anteckning`, { note: 'Kapad' }],
      [`dagordning/${held.item}/andra`, { title: 'Kapad' }],
      [`dagordning/${held.item}/plats`, { move: 'away' }],
      [`dagordning/${held.item}/beslut`, { decision: 'Kapat' }],
      [`dagordning/${held.item}/uppgift`, { task: 'Kapad' }],
      ['narvaro', { others: 'Kapad' }],
      ['roller', { chair: '' }],
      ['installt', {}],
      ['andra', called],
      ['justering/ater', {}],
    ] as const)
      expect([address, (await world.post(held.one, `${held.path}/${address}`, fields)).status]).toEqual([address, 409])
  })

  test('minutes that are opened again lose the approval they had', async () => {
    const held = await aHeldMeeting()
    await handRound(held)
    await world.post(held.one, `${held.path}/justering/godkannande`)
    expect((await world.post(held.other, `${held.path}/justering/ater`)).status).toBe(303)
    expect((await world.post(held.other, `${held.path}/justering/ater`)).status).toBe(409)
    expect(
      await world.all.selectFrom('minutes_approval').select('role').where('meeting_id', '=', held.id).execute(),
    ).toEqual([])
    const edit = { title: 'Kurator på torsdagar', words: '', minutes: '25', presenter: held.other.id }
    expect((await world.post(held.one, `${held.path}/dagordning/${held.item}/andra`, edit)).status).toBe(303)
    expect(await (await world.get(held.one, held.path)).text()).toContain('Kurator på torsdagar')
  })

  test('an objection stays with the minutes and stops nothing', async () => {
    const held = await aHeldMeeting()
    const object = (words: string) => world.post(held.other, `${held.path}/justering/invandning`, { objection: words })
    expect((await object('För tidigt')).status).toBe(409)
    await handRound(held)
    expect((await object('')).status).toBe(422)
    expect((await object('Vi sa torsdagar.')).status).toBe(303)
    for (const who of [held.one, held.other])
      expect((await world.post(who, `${held.path}/justering/godkannande`)).status).toBe(303)
    expect((await object('Och en sak till.')).status).toBe(303)
    const html = await (await world.get(held.one, held.path)).text()
    expect(html).toContain('Vi sa torsdagar.')
    expect(html).toContain('Och en sak till.')
  })

  test('outsiders find none of it and change nothing; those who only sign may not', async () => {
    const held = await aHeldMeeting()
    await decide(held, held.one)
    await takeOn(held, held.one)
    const [decision] = await decisionsOf(held)
    const action = await world.all
      .selectFrom('action_point')
      .select('id')
      .where('meeting_id', '=', held.id)
      .executeTakeFirstOrThrow()
    const sum = async () =>
      JSON.stringify([
        await state(held),
        await decisionsOf(held),
        await world.all.selectFrom('meeting_stand').selectAll().execute(),
        await world.all.selectFrom('action_point').selectAll().execute(),
        await world.all.selectFrom('minutes_approval').selectAll().execute(),
        await world.all.selectFrom('minutes_objection').selectAll().execute(),
      ])
    const before = await sum()
    for (const address of [
      `${held.path}/dagordning/${held.item}/beslut`,
      `${held.path}/dagordning/${held.item}/uppgift`,
      `${held.path}/dagordning/${held.item}/andra`,
      `${held.path}/beslut/${decision!.id}/stallning`,
      `${held.path}/beslut/${decision!.id}/borttagning`,
      `${held.path}/roller`,
      `${held.path}/justering`,
      `${held.path}/justering/ater`,
      `${held.path}/justering/godkannande`,
      `${held.path}/justering/invandning`,
      `/p/${held.partnership.slug}/vem-gor-vad/${action.id}`,
    ]) {
      const fields = { stand: 'stands', act: 'done', decision: 'K', task: 'K', chair: held.one.id, objection: 'K' }
      expect([address, (await world.post(outsider, address, fields)).status]).toEqual([address, 404])
      expect([address, (await world.post(null, address, fields)).status]).toEqual([address, 404])
      expect([address, (await world.post(held.signatory, address, fields)).status]).toEqual([address, 403])
    }
    expect((await world.get(outsider, `/p/${held.partnership.slug}/vem-gor-vad`)).status).toBe(404)
    expect(await sum()).toBe(before)
  })
})
