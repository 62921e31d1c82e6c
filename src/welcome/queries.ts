import { sql } from 'kysely'
import { standingWhyNotes } from '#agreement/why-queries.ts'
import { listGoals } from '#goal/queries.ts'
import { listGroups, listSeats, listTurns } from '#group/queries.ts'
import { nextMeeting } from '#meeting/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import { may } from '#partnership/rules.ts'
import type { Tx } from '#platform/db.ts'
import { findProfile } from '#profile/queries.ts'
import { findAgreedTime, listLockedYears } from '#report/queries.ts'

/** When the agreement that is signed began and ends, ISO days; undefined before anything is signed. */
export const signedDays = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ starts: string; ends: string | null }>`
      select d.starts, d.ends from version v, app.version_days(v) d
      where v.partnership_id = ${partnershipId}::uuid and d.signed is not null and d.starts is not null
      order by v.number desc limit 1`.execute(tx)
  ).rows[0]

/**
 * All that the guide is made of. What is talked about inside (why notes, the next meeting) only for those who read the
 * whole room; the database shows nobody more than the room does.
 */
export async function readWelcome(tx: Tx, room: Room) {
  const inside = may('read', room.me)
  const [goals, mandates, groups, seats, turns, term, time, locked, meeting, why] = await Promise.all([
    listGoals(tx, room.id),
    listMandates(tx, room.id),
    listGroups(tx, room.id),
    listSeats(tx, room.id),
    listTurns(tx, room.id),
    signedDays(tx, room.id),
    findAgreedTime(tx, room.id),
    listLockedYears(tx, room.id),
    inside ? nextMeeting(tx, room.id) : undefined,
    inside ? standingWhyNotes(tx, room.id) : [],
  ])
  const steering = groups.find(({ kind, ended_at }) => kind === 'steering' && !ended_at)
  const of = <T extends { group_id: string }>(rows: readonly T[]) =>
    rows.filter(({ group_id }) => group_id === steering?.id)
  const own = room.parties.flatMap(({ profile }) => (profile ? (findProfile(profile) ?? []) : []))
  const general = findProfile('allman')
  return {
    room,
    inside,
    steering,
    seats: of(seats).filter(({ live }) => live),
    turns: of(turns),
    goals: goals.filter(({ removed_at }) => !removed_at),
    mandates: mandates.filter(({ live }) => live),
    term,
    /** What the years of the reports are counted from, as in the report room. */
    reports: time && { time, locked },
    meeting,
    why,
    profiles: own.length > 0 ? own : general ? [general] : [],
  }
}
export type WelcomeFacts = Awaited<ReturnType<typeof readWelcome>>
