import { sql } from 'kysely'
import type { SomePartnership, World } from './world.ts'

/** The year that the tests report about, and the agreement it lies in. */
export const reported = { year: 2025, start: '2025-01-01', end: '2029-12-31' }

/** A signed version that runs from and to; what stands in it is of no matter here. */
export async function anAgreementInForce(
  world: World,
  { id, parties }: SomePartnership,
  from = reported.start,
): Promise<void> {
  const [one] = parties
  await world.all.transaction().execute(async (tx) => {
    // A version is otherwise locked, decided and signed first: that is told in its own room
    await sql`set local session_replication_role = replica`.execute(tx)
    await sql`insert into version (partnership_id, number, content, canonical, hash, start_on, end_on, locked_by, locked_party, first_signed_at, signed_at, signed_on)
      values (${id}, 1, '{}', 'x', sha256('x'), ${from}::date, ${reported.end}::date, ${one!.representative.id}, ${one!.id}, now(), now(), ${from}::date)`.execute(
      tx,
    )
  })
}

/** What a report is drawn up from: a goal with a judgement and a value, a meeting with a decision, a contribution, a deviation. */
export async function aYear(world: World, partnership: SomePartnership) {
  const [one, other] = partnership.parties
  const by = { partnership_id: partnership.id, party_id: one!.id, person_id: one!.representative.id }
  const at = `/p/${partnership.slug}`
  await world.post(one!.representative, `${at}/mal`, {
    kind: 'sub_goal',
    words: 'Öppet fyra kvällar',
    target: '4',
    unit: 'kvällar',
  })
  const goal = await world.all
    .selectFrom('goal')
    .select('id')
    .where('partnership_id', '=', partnership.id)
    .executeTakeFirstOrThrow()
  await world.post(one!.representative, `${at}/uppfoljning/mal/${goal.id}/laget`, {
    standing: 'nearly',
    words: 'Tre kvällar är öppna.',
    judged_on: '2025-11-01',
    figure: '3',
    figure_on: '2025-11-01',
  })
  await world.post(other!.representative, `${at}/bidragit/nytt`, {
    kind: 'voluntary_time',
    description: 'Värdar',
    quantity: '120',
    unit: 'timmar',
    from_on: '2025-03-01',
    to_on: '2025-03-31',
  })
  await world.post(one!.representative, `${at}/avvikelser`, {
    title: 'Fredagarna bemannas inte',
    words: 'Vi hittar ingen.',
    noticed_by: 'Värdarna',
    noticed_on: '2025-10-01',
    gravity: 'ordinary',
  })
  const meeting = await world.all
    .insertInto('meeting')
    .values({
      ...by,
      kind: 'steering',
      starts_at: new Date('2025-05-05T15:00:00Z'),
      ends_at: new Date('2025-05-05T16:00:00Z'),
      place: 'Huset',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const item = await world.all
    .insertInto('agenda_item')
    .values({ ...by, meeting_id: meeting.id, title: 'Fredagarna' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await world.all
    .insertInto('meeting_decision')
    .values({
      ...by,
      meeting_id: meeting.id,
      agenda_item_id: item.id,
      year: 2025,
      number: 7,
      body: 'Vi delar på fredagarna.',
    })
    .execute()
  return { meeting: meeting.id, goal: goal.id }
}
