import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Stand } from './minutes-rules.ts'
import type { Acting } from './queries.ts'

/** A decision of a meeting with what every party has said of it. */
export interface DecisionRow {
  id: string
  meeting_id: string
  itemId: string
  label: string
  body: string
  made_at: Date
  stands: { party_id: string; stand: Stand; words: string; noted_at: Date }[]
}

/** The decisions of a meeting, or with `null` all of the partnership, in their order; those taken back are left out. */
export async function listDecisions(tx: Tx, partnershipId: string, meetingId: string | null): Promise<DecisionRow[]> {
  const rows = await tx
    .selectFrom('meeting_decision')
    .select(['id', 'meeting_id', 'agenda_item_id', 'year', 'number', 'body', 'made_at'])
    .where('partnership_id', '=', partnershipId)
    .$if(meetingId !== null, (query) => query.where('meeting_id', '=', meetingId))
    .where('removed_at', 'is', null)
    .orderBy('year')
    .orderBy('number')
    .execute()
  if (rows.length === 0) return []
  const said = await tx
    .selectFrom('meeting_stand')
    .select(['decision_id', 'party_id', 'stand', 'words', 'noted_at'])
    .where('partnership_id', '=', partnershipId)
    .execute()
  const of = Map.groupBy(said, ({ decision_id }) => decision_id)
  return rows.map(({ agenda_item_id, year, number, ...row }) => ({
    ...row,
    itemId: agenda_item_id,
    label: `${year}:${number}`,
    stands: (of.get(row.id) ?? []) as DecisionRow['stands'],
  }))
}

/** Keeps a decision under the next number of its year. Two at once wait for each other. @returns its id */
export async function insertDecision(
  tx: Tx,
  room: Acting,
  decision: { meetingId: string; itemId: string; year: number; body: string },
): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${room.id}, 130))`.execute(tx)
  const { id } = await tx
    .insertInto('meeting_decision')
    .values({
      partnership_id: room.id,
      meeting_id: decision.meetingId,
      agenda_item_id: decision.itemId,
      year: decision.year,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from meeting_decision where partnership_id = ${room.id}::uuid and year = ${decision.year})`,
      body: decision.body,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Notes what a party says of a decision. The database lets nobody change what stands for another party. */
export const saveStand = (
  tx: Tx,
  room: Acting,
  said: { decisionId: string; partyId: string; stand: Stand; words: string },
) =>
  tx
    .insertInto('meeting_stand')
    .values({
      decision_id: said.decisionId,
      partnership_id: room.id,
      party_id: said.partyId,
      stand: said.stand,
      words: said.words,
      noted_by: room.me.personId,
    })
    .onConflict((there) =>
      there.columns(['decision_id', 'party_id']).doUpdateSet({
        stand: said.stand,
        words: said.words,
        noted_by: room.me.personId,
        noted_at: sql<Date>`app.now()`,
      }),
    )
    .execute()

/** Takes a decision back while the minutes are written; its number is not used again. False if somebody was first. */
export async function removeDecision(tx: Tx, id: string): Promise<boolean> {
  const done = await tx
    .updateTable('meeting_decision')
    .set({ removed_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
