import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Interval } from './due.ts'
import type { IndicatorKind, IndicatorWritten, Judged, Measured, Standing } from './rules.ts'

/** Who acts, in which partnership. A `Room` of the partnership fits. */
export interface Acting {
  id: string
  me: { personId: string; partyId: string | null }
}
type Day = { toString(): string }
const by = (room: Acting) => ({ partnership_id: room.id, party_id: room.me.partyId!, person_id: room.me.personId })

/** An indicator with the latest value that stands. */
export interface IndicatorRow {
  id: string
  goal_id: string | null
  kind: IndicatorKind
  name: string
  unit: string
  start_figure: number | null
  start_words: string
  start_on: Day | null
  target: number | null
  target_words: string
  measured_by: string
  source: string
  every: Interval
  first_due_on: Day
  changed_at: Date
  ended_at: Date | null
  measured_on: Day | null
  figure: number | null
  words: string | null
}

// Rows that no later row has put right, as far as the asker sees
const stands = sql`not exists (select from measurement n where n.corrects = m.id)`

/** All indicators of a partnership with their latest values, ended ones too, in the order they were made. */
export const listIndicators = async (tx: Tx, partnershipId: string): Promise<IndicatorRow[]> =>
  (
    await sql<IndicatorRow>`
    select i.*, l.measured_on, l.figure, l.words from indicator i
    left join lateral (select m.measured_on, m.figure, m.words from measurement m
      where m.partnership_id = ${partnershipId}::uuid and m.indicator_id = i.id and ${stands}
      order by m.measured_on desc limit 1) l on true
    where i.partnership_id = ${partnershipId}::uuid order by i.id`.execute(tx)
  ).rows

/** One indicator with its latest value, or undefined. */
export const findIndicator = async (tx: Tx, partnershipId: string, id: string) =>
  (await listIndicators(tx, partnershipId)).find((one) => one.id === id)

/** A measured value with who entered it. */
export interface MeasurementRow {
  id: string
  indicator_id: string
  measured_on: Day
  figure: number | null
  words: string
  source: string
  corrects: string | null
  reason: string
  party_id: string
  made_at: Date
  stands: boolean
}

/** Every value of an indicator, or of all: by day, and what was put right beside what puts it right. */
export const listMeasurements = async (tx: Tx, partnershipId: string, indicatorId: string | null = null) =>
  (
    await sql<MeasurementRow>`
    select m.*, ${stands} as stands from measurement m where m.partnership_id = ${partnershipId}::uuid
      and (${indicatorId}::uuid is null or m.indicator_id = ${indicatorId}::uuid)
    order by m.indicator_id, m.measured_on, m.id`.execute(tx)
  ).rows

export const insertIndicator = (tx: Tx, room: Acting, indicator: IndicatorWritten) =>
  tx
    .insertInto('indicator')
    .values({ ...indicator, ...by(room) } as never)
    .returning('id')
    .executeTakeFirstOrThrow()

/** Changes an indicator; its kind stays, since what has been measured is of that kind. */
export const saveIndicator = (tx: Tx, id: string, indicator: IndicatorWritten) => {
  const changed = Object.fromEntries(Object.entries(indicator).filter(([name]) => name !== 'kind'))
  return tx.updateTable('indicator').set(changed).where('id', '=', id).execute()
}

/** Ends an indicator, or takes it up again. @returns false when it was so already, as when it is sent twice at once */
export const saveIndicatorEnded = async (tx: Tx, id: string, ended: boolean): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('indicator')
    .set({ ended_at: ended ? sql`app.now()` : null })
    .where('id', '=', id)
    .where('ended_at', ended ? 'is' : 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Enters a value, or puts one right. @returns its id, or undefined when there is one of that day already */
export const insertMeasurement = async (
  tx: Tx,
  room: Acting,
  indicatorId: string,
  measured: Measured,
  corrects: string | null = null,
): Promise<string | undefined> =>
  (
    await tx
      .insertInto('measurement')
      .values({ ...measured, ...by(room), indicator_id: indicatorId, corrects } as never)
      .onConflict((there) => there.doNothing())
      .returning('id')
      .executeTakeFirst()
  )?.id

/** A judgement of how a goal goes. */
export interface JudgementRow {
  id: string
  goal_id: string
  standing: Standing
  words: string
  judged_on: Day
  figure: number | null
  figure_on: Day | null
  file_id: string | null
  party_id: string
  made_at: Date
}

/** The latest judgement of each goal. */
export const latestJudgements = async (tx: Tx, partnershipId: string) =>
  (
    await sql<JudgementRow>`select distinct on (goal_id) * from goal_judgement where partnership_id = ${partnershipId}::uuid
    order by goal_id, judged_on desc, id desc`.execute(tx)
  ).rows

/** All judgements of a goal, the latest first. */
export const listJudgements = async (tx: Tx, partnershipId: string, goalId: string) =>
  (
    await sql<JudgementRow>`select * from goal_judgement where partnership_id = ${partnershipId}::uuid and goal_id = ${goalId}::uuid
    order by judged_on desc, id desc`.execute(tx)
  ).rows

export const insertJudgement = (tx: Tx, room: Acting, goalId: string, judgement: Judged, fileId: string | null) =>
  tx
    .insertInto('goal_judgement')
    .values({ ...judgement, ...by(room), goal_id: goalId, file_id: fileId } as never)
    .returning('id')
    .executeTakeFirstOrThrow()

/** Which parties look after which goals now. */
export const listOwners = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('goal_owner')
    .select(['goal_id', 'party_id'])
    .where('partnership_id', '=', partnershipId)
    .where('ended_at', 'is', null)
    .execute()

/** One's own party begins or ceases to look after a goal. */
export const saveOwner = (tx: Tx, room: Acting, goalId: string, looksAfter: boolean) =>
  tx
    .insertInto('goal_owner')
    .values({ ...by(room), goal_id: goalId })
    .onConflict((there) =>
      there.columns(['goal_id', 'party_id']).doUpdateSet({ ended_at: looksAfter ? null : sql<Date>`app.now()` }),
    )
    .execute()

/** Milestones of a goal, or of all, by their day. */
export const listMilestones = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('goal_milestone')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
export type MilestoneRow = Awaited<ReturnType<typeof listMilestones>>[number]

export const insertMilestone = (tx: Tx, room: Acting, goalId: string, given: { words: string; due_on: Day | null }) =>
  tx
    .insertInto('goal_milestone')
    .values({ ...given, ...by(room), goal_id: goalId } as never)
    .returning('id')
    .executeTakeFirstOrThrow()

/** A milestone is reached today, or is not after all. */
export const saveMilestone = (tx: Tx, id: string, reached: boolean) =>
  tx
    .updateTable('goal_milestone')
    .set({ reached_on: reached ? sql`app.today()` : null })
    .where('id', '=', id)
    .execute()

/** What has been learnt on a goal, the latest first. */
export const listLearning = (tx: Tx, partnershipId: string, goalId: string) =>
  tx
    .selectFrom('learning_entry')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .where('goal_id', '=', goalId)
    .orderBy('learnt_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
export type LearningRow = Awaited<ReturnType<typeof listLearning>>[number]

export const insertLearning = (tx: Tx, room: Acting, goalId: string, given: object) =>
  tx
    .insertInto('learning_entry')
    .values({ ...given, ...by(room), goal_id: goalId } as never)
    .returning('id')
    .executeTakeFirstOrThrow()
