import { afterAll, describe, expect, test } from 'vitest'
import { called, entered, meetingDay } from '#test/meetings.ts'
import {
  afterwards,
  aHeldMeeting,
  decide,
  decisionsOf,
  during,
  handRound,
  takeOn,
  type Held,
} from '#test/held-meeting.ts'
import { aWorld, type Someone } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
afterAll(() => world.close())
const state = async ({ id }: Held) =>
  world.all.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const outsider = (await world.aPartnership()).parties[0]!.representative

describe('approval', () => {
  test('minutes are handed round when there is a chair and two parties were there', async () => {
    const held = await aHeldMeeting(world, clock)
    const offer = () => world.post(held.other, `${held.path}/justering`, { approve_by: '20 dec 2036' })
    expect((await offer()).status).toBe(409)
    // What is missing is said before the form is looked at
    expect((await world.post(held.other, `${held.path}/justering`)).status).toBe(409)
    expect((await handRound(world, held)).status).toBe(303)
    expect((await offer()).status).toBe(409)
    expect((await state(held)).approve_by!.toString()).toBe('2036-12-20')
    await world.post(held.other, `${held.path}/justering/ater`)
    const past = await world.post(held.other, `${held.path}/justering`, { approve_by: '1 november 2036' })
    expect(past.status).toBe(422)
    expect(await past.text()).toContain('Välj i dag eller en senare dag')
    expect((await state(held)).offered_at).toBeNull()
  })

  test('the chair and somebody of another party approve; then the officer and the group get them in the same step', async () => {
    const held = await aHeldMeeting(world, clock)
    await decide(world, held, held.one)
    await takeOn(world, held, held.one)
    await handRound(world, held)
    clock.now = afterwards
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

  test('minutes that are handed round say who came without a party, and where nothing was noted', async () => {
    const held = await aHeldMeeting(world, clock)
    const coOpted = await world.aMandate(await world.aPerson('Tilde Ekholmen'), held.partnership.id, null, 'co_opted')
    const came = { [`presence-${coOpted.id}`]: 'here', others: 'två boende i området' }
    expect((await world.post(held.one, `${held.path}/narvaro`, came)).status).toBe(303)
    const read = async (language = '') => (await world.get(held.one, `${language}${held.path}`)).text()
    expect(await read()).not.toContain('Inget antecknat.')
    await handRound(world, held)
    for (const said of ['Inget antecknat.', 'Adjungerad', 'Alla parter var på plats.'])
      expect(await read()).toContain(said)
    for (const said of ['Nothing noted.', 'Co-opted', 'All parties were present.'])
      expect(await read('/en')).toContain(said)
    for (const who of [held.one, held.other]) await world.post(who, `${held.path}/justering/godkannande`)
    const mails = world.all.selectFrom('mail').select(['subject', 'body']).where('person_id', '=', coOpted.id)
    const minutes = (await mails.execute()).find(({ subject }) => subject.startsWith('Godkända anteckningar'))!
    expect(minutes.body).toContain('Utan part: Tilde Ekholmen\nAndra som kom: två boende i området')
  })

  test('two of the chair’s party are not two parties, and a party’s second person approves nothing more', async () => {
    const held = await aHeldMeeting(world, clock)
    const second = await world.aPerson('Kollega')
    await world.aMandate(second, held.partnership.id, held.partnership.parties[0]!.id, 'representative')
    await handRound(world, held)
    const approve = (who: Someone) => world.post(who, `${held.path}/justering/godkannande`)
    expect((await approve(second)).status).toBe(403)
    expect((await approve(held.officer)).status).toBe(303)
    expect((await approve(held.other)).status).toBe(403)
    expect((await state(held)).approved_at).toBeNull()
  })

  test('the database itself refuses approval by the wrong one and any change of what is handed round or approved', async () => {
    const held = await aHeldMeeting(world, clock)
    await decide(world, held, held.one)
    await handRound(world, held)
    const refused = (who: Someone, act: Parameters<typeof entered>[3]) =>
      expect(entered(world, who, held.partnership, act, during)).rejects.toThrow(
        /minutes|handed round|not the chair|another party/,
      )
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
    const held = await aHeldMeeting(world, clock)
    await handRound(world, held)
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
    const held = await aHeldMeeting(world, clock)
    const object = (words: string) => world.post(held.other, `${held.path}/justering/invandning`, { objection: words })
    expect((await object('För tidigt')).status).toBe(409)
    await handRound(world, held)
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
    const held = await aHeldMeeting(world, clock)
    await decide(world, held, held.one)
    await takeOn(world, held, held.one)
    const [decision] = await decisionsOf(world, held)
    const action = await world.all
      .selectFrom('action_point')
      .select('id')
      .where('meeting_id', '=', held.id)
      .executeTakeFirstOrThrow()
    const sum = async () =>
      JSON.stringify([
        await state(held),
        await decisionsOf(world, held),
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
