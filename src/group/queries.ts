import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Room } from '#partnership/enter.ts'
import type { GroupWritten } from './forms.ts'
import type { GroupRole, SeatKind, Turn } from './rules.ts'

/** The groups of a partnership, those that have ended among them; the steering group first. */
export const listGroups = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('partnership_group')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .orderBy(sql`(kind = 'steering') desc`)
    .orderBy('made_at')
    .execute()
export type GroupRow = Awaited<ReturnType<typeof listGroups>>[number]

/** Makes a group. @returns its id */
export const insertGroup = (tx: Tx, room: Pick<Room, 'id' | 'me'>, group: GroupWritten) =>
  tx
    .insertInto('partnership_group')
    .values({ ...group, partnership_id: room.id, person_id: room.me.personId, party_id: room.me.partyId! })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Ends a group. False if somebody was first. */
export async function endGroup(tx: Tx, id: string): Promise<boolean> {
  const done = await tx
    .updateTable('partnership_group')
    .set({ ended_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Everyone who sits or has sat in the groups of a partnership. A seat lives no longer than its person's mandate. */
export async function listSeats(tx: Tx, partnershipId: string) {
  const rows = await tx
    .selectFrom('group_seat')
    .innerJoin('person', 'person.id', 'group_seat.person_id')
    .select([
      'group_seat.id',
      'group_seat.group_id',
      'group_seat.person_id',
      'group_seat.party_id',
      'group_seat.seat',
      'group_seat.competence',
      'group_seat.from_day',
      'group_seat.to_day',
      'group_seat.ended_at',
      'person.name',
      sql<boolean>`group_seat.ended_at is null and app.is_live(group_seat.from_day, group_seat.to_day)
        and exists (select from mandate m where m.person_id = group_seat.person_id and m.partnership_id = group_seat.partnership_id
          and m.party_id is not distinct from group_seat.party_id and m.ended_at is null and app.is_live(m.from_day, m.to_day))`.as(
        'live',
      ),
    ])
    .where('group_seat.partnership_id', '=', partnershipId)
    .orderBy('group_seat.from_day')
    .orderBy('person.name')
    .execute()
  return rows as (Omit<(typeof rows)[number], 'seat'> & { seat: SeatKind })[]
}
export type SeatRow = Awaited<ReturnType<typeof listSeats>>[number]

/** Seats somebody. The database refuses another party's people and who has no mandate. */
export const insertSeat = (
  tx: Tx,
  room: Room,
  seat: {
    group_id: string
    person_id: string
    party_id: string | null
    seat: SeatKind
    competence: string
    from_day: Temporal.PlainDate
    to_day: Temporal.PlainDate | null
  },
) =>
  tx
    .insertInto('group_seat')
    .values({ ...seat, partnership_id: room.id })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Ends a seat today. False if it has ended, or is another party's. */
export async function endSeat(tx: Tx, id: string): Promise<boolean> {
  const done = await tx
    .updateTable('group_seat')
    .set({ ended_at: sql<Date>`app.now()`, to_day: sql<Temporal.PlainDate>`greatest(from_day, app.today())` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** All turns at chair and secretary that hold, have held or are to come. */
export async function listTurns(tx: Tx, partnershipId: string) {
  const rows = await tx
    .selectFrom('group_turn')
    .leftJoin('person', 'person.id', 'group_turn.person_id')
    .select([
      'group_turn.id',
      'group_turn.group_id',
      'group_turn.role',
      'group_turn.party_id as party',
      'group_turn.person_id',
      'group_turn.shared',
      'group_turn.from_day as from',
      'group_turn.to_day as to',
      'person.name',
    ])
    .where('group_turn.partnership_id', '=', partnershipId)
    .where('group_turn.removed_at', 'is', null)
    .orderBy('group_turn.from_day')
    .orderBy('group_turn.role')
    .execute()
  return rows as (Omit<(typeof rows)[number], 'role'> & { role: GroupRole })[]
}
export type TurnRow = Awaited<ReturnType<typeof listTurns>>[number]

/** Puts a rota in place of the turns from its first day on; a turn that goes on is cut the day before. */
export async function saveRota(tx: Tx, room: Room, groupId: string, from: Temporal.PlainDate, turns: readonly Turn[]) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${groupId}, 131))`.execute(tx)
  await tx
    .updateTable('turn_swap')
    .set({ answer: 'withdrawn' })
    .where('group_id', '=', groupId)
    .where('answer', 'is', null)
    .where('party_id', '=', room.me.partyId!)
    .execute()
  const standing = tx.updateTable('group_turn').where('group_id', '=', groupId).where('removed_at', 'is', null)
  await standing
    .set({ removed_at: sql<Date>`app.now()` })
    .where('from_day', '>=', from)
    .execute()
  await standing
    .set({ to_day: from.subtract({ days: 1 }) })
    .where('to_day', '>=', from)
    .execute()
  await tx
    .insertInto('group_turn')
    .values(
      turns.map(({ role, party, shared, from: from_day, to: to_day }) => ({
        group_id: groupId,
        partnership_id: room.id,
        role,
        party_id: party,
        shared,
        from_day,
        to_day,
      })),
    )
    .execute()
}

/** Names the person of a turn. The database lets only the turn's own party do it. */
export const nameForTurn = (tx: Tx, id: string, personId: string | null) =>
  tx
    .updateTable('group_turn')
    .set({ person_id: personId })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()

/** Swaps that are proposed and not answered. */
export const listSwaps = (tx: Tx, groupId: string) =>
  tx
    .selectFrom('turn_swap')
    .selectAll()
    .where('group_id', '=', groupId)
    .where('answer', 'is', null)
    .orderBy('made_at')
    .execute()
export type SwapRow = Awaited<ReturnType<typeof listSwaps>>[number]

/** Proposes that two turns change places. @returns its id */
export const insertSwap = (
  tx: Tx,
  room: Room,
  swap: { group_id: string; turn_id: string; other_turn_id: string; why: string },
) =>
  tx
    .insertInto('turn_swap')
    .values({ ...swap, partnership_id: room.id, person_id: room.me.personId, party_id: room.me.partyId! })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Answers a swap; with «yes» the database exchanges the turns. */
export const answerSwap = (tx: Tx, id: string, answer: 'yes' | 'no' | 'withdrawn') =>
  tx.updateTable('turn_swap').set({ answer }).where('id', '=', id).where('answer', 'is', null).executeTakeFirst()

/** Who holds chair and secretary of the steering group on a day, where its parties have named somebody. */
export const steeringLeads = async (tx: Tx, partnershipId: string, day: string) => {
  const rows = await tx
    .selectFrom('group_turn')
    .innerJoin('partnership_group', 'partnership_group.id', 'group_turn.group_id')
    .select(['group_turn.role', 'group_turn.person_id', 'group_turn.party_id', 'group_turn.shared'])
    .where('partnership_group.partnership_id', '=', partnershipId)
    .where('partnership_group.kind', '=', 'steering')
    .where('partnership_group.ended_at', 'is', null)
    .where('group_turn.removed_at', 'is', null)
    .where(sql<boolean>`${day}::date between group_turn.from_day and group_turn.to_day`)
    .orderBy('group_turn.party_id')
    .execute()
  const of = (role: GroupRole) => rows.find((row) => row.role === role && row.person_id !== null)
  return { chair: of('chair'), secretary: of('secretary') }
}

/**
 * Lets those whose turn it is lead the steering group's meetings to come that nobody leads: those called before there was
 * a rota. What somebody has said of who leads a meeting stands.
 * @returns the ids of the meetings
 */
export const leadTheUnled = async (tx: Tx, partnershipId: string): Promise<string[]> =>
  (
    await sql<{ id: string }>`
    with turn as (
      select distinct on (m.id, t.role) m.id, t.role, t.person_id, t.party_id
      from meeting m join partnership_group g on g.partnership_id = m.partnership_id and g.kind = 'steering' and g.ended_at is null
      join group_turn t on t.group_id = g.id and t.removed_at is null and t.person_id is not null
        and (m.starts_at at time zone 'Europe/Stockholm')::date between t.from_day and t.to_day
      where m.partnership_id = ${partnershipId}::uuid and m.kind in ('steering', 'yearly') and m.starts_at > app.now()
        and m.cancelled_at is null and m.offered_at is null
        and case t.role when 'chair' then m.chair_id else m.secretary_id end is null
      order by m.id, t.role, t.party_id),
    lead as (
      select x.id, c.person_id as chair_id, c.party_id as chair_party, s.person_id as secretary_id, s.party_id as secretary_party
      from (select distinct id from turn) x left join turn c on c.id = x.id and c.role = 'chair'
      left join turn s on s.id = x.id and s.role = 'secretary')
    update meeting m set chair_id = coalesce(m.chair_id, l.chair_id), chair_party = coalesce(m.chair_party, l.chair_party),
      secretary_id = coalesce(m.secretary_id, l.secretary_id), secretary_party = coalesce(m.secretary_party, l.secretary_party)
    from lead l where m.id = l.id returning m.id`.execute(tx)
  ).rows.map(({ id }) => id)
