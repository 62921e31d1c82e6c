import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { seeAs } from '#platform/db.ts'
import { meetingDay } from '#test/meetings.ts'
import { aWorld } from '#test/world.ts'

const now = meetingDay
const world = await aWorld({ clock: () => now })
afterAll(() => world.close())

test('who has left changes no answer, by the page or in the database itself, and keeps what was answered', async () => {
  const partnership = await world.aPartnership()
  const proposed = { kind: 'steering', place: 'Kajgatan 4', day1: '9 dec 2036', start1: '17.30', end1: '19.00' }
  const times = { ...proposed, day2: '10 dec 2036', start2: '8.00', end2: '9.30' }
  const begun = await world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/tider/ny`, times)
  const path = begun.headers.get('location')!.split('?')[0]!
  const id = path.split('/').at(-1)!
  const slots = (await world.all.selectFrom('poll_slot').select('id').where('poll_id', '=', id).execute()).map(
    (slot) => slot.id,
  )
  const leaver = await world.aMandate(
    await world.aPerson(),
    partnership.id,
    partnership.parties[0]!.id,
    'representative',
  )
  const asked = { poll_id: id, partnership_id: partnership.id, person_id: leaver.id, answered_at: null }
  await world.all
    .insertInto('poll_asked')
    .values({ ...asked, party_id: partnership.parties[0]!.id, token_digest: Buffer.from(leaver.id) })
    .execute()
  const given = { poll_id: id, slot_id: slots[0]!, person_id: leaver.id, partnership_id: partnership.id }
  await world.all
    .insertInto('poll_answer')
    .values({ ...given, answer: 'can' })
    .execute()
  await sql`update mandate set from_day = '2026-01-01', to_day = '2036-11-19' where person_id = ${leaver.id}`.execute(
    world.all,
  )
  expect(
    (await world.post(leaver, `${path}/svar`, Object.fromEntries(slots.map((slot) => [`answer-${slot}`, 'cannot']))))
      .status,
  ).toBe(403)
  const changed = await world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: leaver.id, now })
    return sql`update poll_answer set answer = 'cannot' where person_id = ${leaver.id}`.execute(tx)
  })
  expect(changed.numAffectedRows).toBe(0n)
  const kept = await world.all.selectFrom('poll_answer').select('answer').where('person_id', '=', leaver.id).execute()
  expect(kept).toEqual([{ answer: 'can' }])
})
