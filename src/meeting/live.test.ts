import fc from 'fast-check'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { normalText } from '#platform/written-text.ts'
import { aHeldMeeting, during, handRound, type Held } from '#test/held-meeting.ts'
import { anOffice, aPen, until, type Pen } from '#test/lines.ts'
import { addItem, itemsOf, meetingDay } from '#test/meetings.ts'
import { aWorld, type Someone } from '#test/world.ts'

const clock = { now: meetingDay }
const world = await aWorld({ clock: () => clock.now })
const office = await anOffice(world, 0, () => clock.now)
const pens: Pen[] = []
afterAll(async () => {
  for (const pen of pens) pen.leave()
  await office.close()
  await world.close()
})
const outsider = (await world.aPartnership()).parties[0]!.representative

const notesOf = (item: string) =>
  world.all.selectFrom('meeting_note').selectAll().where('agenda_item_id', '=', item).orderBy('seq').execute()
const strokesOf = (item: string) =>
  world.all.selectFrom('live_update').selectAll().where('text_id', '=', item).execute()
/** Opens a line to the notes under an item of the meeting. */
function open({ partnership, path, item }: Held, who: Someone, at = `${path}/dagordning/${item}`): Pen {
  const pen = aPen(office, who, partnership.slug, item, { path: at })
  pens.push(pen)
  return pen
}
async function ready(held: Held, who: Someone): Promise<Pen> {
  const pen = open(held, who)
  await pen.ready()
  return pen
}
/** A line that never opens: nothing comes over it however long one waits. */
async function stays(pen: Pen) {
  await pause(250)
  expect(pen.provider.synced).toBe(false)
}
/** Posts through the app that has the hub, as the server does. */
const post = (who: Someone, path: string, fields: Record<string, string>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return office.app.request(path, {
    method: 'POST',
    body,
    headers: { origin: 'http://localhost', cookie: who.cookie },
  })
}
const save = (held: Held, who: Someone, note: string, basedOn: string) =>
  post(who, `${held.path}/dagordning/${held.item}/anteckning`, { note, basedOn })

describe('the notes of a meeting, written together', () => {
  test('what one party writes the other sees at once, and it becomes a note with both as hands in its history', async () => {
    const held = await aHeldMeeting(world, clock)
    const [one, other] = [await ready(held, held.one), await ready(held, held.other)]
    one.write('Runda.')
    await one.saved()
    await until(() => other.body() === 'Runda.')
    other.write('Runda.\n\n- Volontärerna är trötta')
    one.write('Runda bland alla.')
    await Promise.all([one.saved(), other.saved()])
    await office.hub.settle(held.partnership.slug)
    const notes = await notesOf(held.item)
    expect(notes.at(-1)).toMatchObject({ body: 'Runda bland alla.\n\n- Volontärerna är trötta', manner: 'written' })
    const html = await (await world.get(held.one, held.path)).text()
    expect(html).toContain('<li>Volontärerna är trötta</li>')
    const logged = await world.all
      .selectFrom('log_entry')
      .select('act')
      .where('subject_id', '=', notes.at(-1)!.id)
      .executeTakeFirst()
    expect(logged?.act).toBe('meeting:save_note')
  })

  test('the plain form and the line bring each other’s words along', async () => {
    const held = await aHeldMeeting(world, clock)
    const pen = await ready(held, held.one)
    pen.write('Vi pratade om fredagen.')
    await pen.saved()
    await office.hub.settle(held.partnership.slug)
    const [first] = await notesOf(held.item)
    expect((await save(held, held.other, 'Vi pratade om fredagen.\n\nKommunen återkommer.', first!.id)).status).toBe(
      303,
    )
    await until(() => pen.body() === 'Vi pratade om fredagen.\n\nKommunen återkommer.')
    pen.write('Vi pratade om fredagen den 20.\n\nKommunen återkommer.')
    await pen.saved()
    // What was based on an earlier note is kept beside it, and both are shown
    const beside = await save(held, held.other, 'Ett tredje ord.', first!.id)
    expect(beside.status).toBe(409)
    const html = await beside.text()
    expect(html).toContain('Vi pratade om fredagen den 20.')
    expect(html).toContain('Ett tredje ord.')
    expect((await notesOf(held.item)).map(({ manner }) => manner)).toEqual(['written', 'written', 'written', 'beside'])
    expect(pen.body()).toBe('Vi pratade om fredagen den 20.\n\nKommunen återkommer.')
  })

  test('whoever writes when, by line or form: all end with the same note, with every word in it once', async () => {
    const step = fc.record({ by: fc.constantFrom('one', 'other', 'form', 'cut'), at: fc.nat(50) })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
        const held = await aHeldMeeting(world, clock)
        const both = { one: await ready(held, held.one), other: await ready(held, held.other) }
        const words: string[] = []
        const statuses: number[] = []
        for (const [index, { by, at }] of steps.entries()) {
          const word = `ord${index}x`
          const put = (body: string) => {
            const parts = body.split(' ').filter(Boolean)
            return parts.toSpliced(at % (parts.length + 1), 0, word).join(' ')
          }
          if (by === 'cut') {
            await both.other.cut()
            void both.other.line.connect()
          } else if (by === 'form') {
            const stands = (await notesOf(held.item)).findLast(({ manner }) => manner === 'written')
            const answer = await save(held, held.other, put(stands?.body ?? ''), stands?.id ?? '')
            statuses.push(answer.status)
            if (answer.status === 303) words.push(word)
          } else {
            both[by].write(put(both[by].body()))
            words.push(word)
          }
        }
        for (const pen of Object.values(both)) await pen.ready()
        for (const pen of Object.values(both)) await pen.saved()
        await office.hub.settle(held.partnership.slug)
        const kept = (await notesOf(held.item)).findLast(({ manner }) => manner === 'written')?.body ?? ''
        await until(() => Object.values(both).every((pen) => normalText(pen.body()) === kept))
        expect(statuses.filter((status) => status !== 303 && status !== 409)).toEqual([])
        expect(words.filter((word) => kept.split(word).length !== 2)).toEqual([])
        for (const pen of Object.values(both)) pen.leave()
      }),
      { numRuns: Number(process.env['SCHEDULES'] ?? 4), endOnFailure: true },
    )
  }, 60_000)
})

describe('the door to the notes', () => {
  test('an outsider and one whose mandate has ended find nothing; one of the reference group may not read', async () => {
    const held = await aHeldMeeting(world, clock)
    const gone = await world.aMandate(await world.aPerson(), held.partnership.id, held.partnership.parties[0]!.id, 'representative') // prettier-ignore
    await world.all.updateTable('mandate').set({ ended_at: clock.now }).where('person_id', '=', gone.id).execute()
    const reference = await world.aMandate(await world.aPerson(), held.partnership.id, null, 'reference')
    for (const who of [outsider, gone, reference]) await stays(open(held, who))
    expect(await world.all.selectFrom('live_text').selectAll().where('id', '=', held.item).execute()).toEqual([])
  })

  test('an item of another meeting or another partnership is not there', async () => {
    const [held, other] = [await aHeldMeeting(world, clock), await aHeldMeeting(world, clock)]
    await stays(open(held, held.one, `${held.path}/dagordning/${other.item}`))
    await stays(open({ ...held, item: other.item }, held.one, `${other.path}/dagordning/${other.item}`))
    // Under another meeting's address in the same partnership
    const { path } = await aHeldMeeting(world, clock)
    await stays(open(held, held.one, `${held.path.replace(held.id, path.split('/').at(-1)!)}/dagordning/${held.item}`))
    expect(
      await world.all.selectFrom('live_text').selectAll().where('id', 'in', [held.item, other.item]).execute(),
    ).toEqual([])
  })

  test('who has sight without acting reads along, and writes nothing', async () => {
    const held = await aHeldMeeting(world, clock)
    const [pen, reader] = [await ready(held, held.one), await ready(held, held.signatory)]
    pen.write('Kurator på distans.')
    await pen.saved()
    await until(() => reader.body() === 'Kurator på distans.')
    reader.write('Ingen kurator.')
    await pause(150)
    expect(pen.body()).toBe('Kurator på distans.')
    expect((await strokesOf(held.item)).every(({ person_id }) => person_id === held.one.id)).toBe(true)
  })

  test('a mandate that ends closes the line, and what was acknowledged is a note all the same', async () => {
    const held = await aHeldMeeting(world, clock)
    const pen = await ready(held, held.one)
    pen.write('Det här hann jag skriva.')
    await pen.saved()
    await world.all.updateTable('mandate').set({ ended_at: during }).where('person_id', '=', held.one.id).execute()
    // A second is what is promised; a busy machine is waited for, since how long it took is no fault of the line
    await until(() => pen.told.some((one) => one.told === 'closed' && one.why === 'rights'))
    pen.write('Det här hann jag skriva. Och mer.')
    await until(async () => (await notesOf(held.item)).length > 0)
    expect((await notesOf(held.item)).map(({ body }) => body)).toEqual(['Det här hann jag skriva.'])
  })

  test('minutes that are handed round close the lines, hold what was written, and take no stroke', async () => {
    const held = await aHeldMeeting(world, clock)
    const pen = await ready(held, held.one)
    pen.write('Sista ordet.')
    await pen.saved()
    // Without the hub, which makes a note of it first, the database refuses to hand round what is being written
    expect((await handRound(world, held)).status).toBe(409)
    const round = await post(held.other, `${held.path}/justering`, { approve_by: '20 dec 2036' })
    expect(round.status).toBe(303)
    await until(() => pen.told.some((one) => one.told === 'closed' && one.why === 'locked'))
    expect((await notesOf(held.item)).map(({ body }) => body)).toEqual(['Sista ordet.'])
    const before = (await strokesOf(held.item)).length
    pen.write('Efter att det delats.')
    await stays(open(held, held.other))
    const stroke = world.web.transaction().execute(async (tx) => {
      const party = held.partnership.parties[0]!.id
      await sql`select set_config('app.person_id', ${held.one.id}, true), set_config('app.party_id', ${party}, true),
        set_config('app.now', ${clock.now.toISOString()}, true)`.execute(tx)
      const row = { text_id: held.item, partnership_id: held.partnership.id, person_id: held.one.id, party_id: party }
      await tx
        .insertInto('live_update')
        .values({ ...row, bytes: Buffer.from('x') })
        .execute()
    })
    await expect(stroke).rejects.toMatchObject({ code: '23514' })
    expect(await strokesOf(held.item)).toHaveLength(before)
    expect((await post(held.one, `${held.path}/justering/ater`, {})).status).toBe(303)
    const again = await ready(held, held.one)
    expect(again.body()).toBe('Sista ordet.')
  })

  test('an item that is taken off, and a meeting that is cancelled, close their lines', async () => {
    const held = await aHeldMeeting(world, clock)
    await addItem(world, held.one, held.path, 'Nästa möte')
    const pen = await ready(held, held.one)
    expect((await post(held.other, `${held.path}/dagordning/${held.item}/plats`, { move: 'away' })).status).toBe(303)
    await until(() => pen.told.some((one) => one.told === 'closed' && one.why === 'removed'))
    const second = (await itemsOf(world, held.id)).find(({ id }) => id !== held.item)!.id
    const other = await ready({ ...held, item: second }, held.other).catch(() => null)
    expect(other).not.toBeNull()
    clock.now = meetingDay
    expect((await post(held.one, `${held.path}/installt`, {})).status).toBe(303)
    await until(() => other!.told.some((one) => one.told === 'closed'))
  })

  test('nobody writes a note as one that stands without coming after the one that stood', async () => {
    const held = await aHeldMeeting(world, clock)
    const party = held.partnership.parties[0]!.id
    const insert = (seq: number) =>
      world.all
        .insertInto('meeting_note')
        .values({
          agenda_item_id: held.item,
          partnership_id: held.partnership.id,
          seq,
          body: 'Ett',
          person_id: held.one.id,
          party_id: party,
        }) // prettier-ignore
        .execute()
    await insert(1)
    await expect(insert(2)).rejects.toMatchObject({ code: '23514' })
  })

  test('nobody pretends that strokes were somebody else’s when they become a note', async () => {
    const held = await aHeldMeeting(world, clock)
    const pen = await ready(held, held.one)
    pen.write('Mina ord.')
    await pen.saved()
    const forged = world.web.transaction().execute(async (tx) => {
      const party = held.partnership.parties[1]!.id
      await sql`select set_config('app.person_id', ${held.other.id}, true), set_config('app.party_id', ${party}, true),
        set_config('app.now', ${clock.now.toISOString()}, true)`.execute(tx)
      await sql`select app.settle_live_note(${held.item}::uuid, 1, ''::bytea, 'Påhitt', '[]')`.execute(tx)
    })
    await expect(forged).rejects.toMatchObject({ code: '42501' })
    expect((await notesOf(held.item)).map(({ body }) => body)).not.toContain('Påhitt')
  })
})
