import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { AgreementContent } from '#document/agreement-content.ts'
import type { Tx } from '#platform/db.ts'
import type { Precision } from '#platform/known-day.ts'
import type { AmendmentKind, NoticeKind, Proposed, Situation, StepKind, Wish } from './rules.ts'

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** Where the partnership stands, as far as its way on is concerned. */
export async function readSituation(tx: Tx, partnershipId: string): Promise<Situation> {
  const { rows } = await sql<
    Omit<Situation, 'version'> & {
      id: string | null
      number: number
      start: string | null
      end: string | null
    }
  >`
    select v.id, v.number, v.start_on::text as start, v.end_on::text as end,
      app.version_is_under_way(p.id) as "underWay", p.dormant_at is not null as dormant, p.broken_off_at is not null as "brokenOff",
      p.ended_on::text as "endedOn", app.last_day(p.id)::text as "lastDay",
      coalesce(app.last_day(p.id) < app.today(), false) as over, coalesce(v.end_on < app.today(), false) as "termOver",
      (select min(coalesce(f.signed_on, f.start_on))::text from version f where f.partnership_id = p.id and f.signed_at is not null) as "firstDay"
    from partnership p left join lateral (select * from version x where x.partnership_id = p.id and x.signed_at is not null
      order by x.number desc limit 1) v on true
    where p.id = ${partnershipId}`.execute(tx)
  const row = rows[0]!
  const { id, number, start, end, ...rest } = row
  return { ...rest, version: id === null ? null : { id, number, start, end } }
}

/** What the newest signed agreement says, for quoting. Undefined before the first. */
export const findSigned = async (tx: Tx, versionId: string): Promise<AgreementContent | undefined> =>
  (await tx.selectFrom('version').select('content').where('id', '=', versionId).executeTakeFirst())?.content as
    | AgreementContent
    | undefined

/** What each party has said it wants after this version's term, the newest first; every word is kept. */
export async function listWishes(tx: Tx, versionId: string) {
  const rows = await tx
    .selectFrom('way_on')
    .leftJoin('person', 'person.id', 'way_on.person_id')
    .select([
      'way_on.party_id as partyId',
      'way_on.wish',
      'way_on.words',
      'way_on.made_at as madeAt',
      'person.name as personName',
    ])
    .where('version_id', '=', versionId)
    .orderBy('way_on.made_at', 'desc')
    .orderBy('way_on.id', 'desc')
    .execute()
  return rows as (Omit<(typeof rows)[number], 'wish'> & { wish: Wish })[]
}
export type WishRow = Awaited<ReturnType<typeof listWishes>>[number]

/** Keeps what a party wants. @returns its id */
export const insertWish = (tx: Tx, by: By, said: { version_id: string; wish: Wish; words: string }) =>
  tx
    .insertInto('way_on')
    .values({ ...by, ...said })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Every change that somebody has asked for, the oldest first, with the number of the version that it asks to change. */
export async function listAmendments(tx: Tx, partnershipId: string) {
  const rows = await tx
    .selectFrom('amendment_wish as a')
    .innerJoin('version as v', 'v.id', 'a.version_id')
    .leftJoin('person', 'person.id', 'a.person_id')
    .select([
      'a.id',
      'a.kind',
      'a.words',
      'a.party_id as partyId',
      'a.made_at as madeAt',
      'a.withdrawn_at as withdrawnAt',
      'v.number as of',
      'person.name as personName',
    ])
    .where('a.partnership_id', '=', partnershipId)
    .orderBy('a.made_at')
    .execute()
  return rows as (Omit<(typeof rows)[number], 'kind'> & { kind: AmendmentKind })[]
}
export type AmendmentRow = Awaited<ReturnType<typeof listAmendments>>[number]

/** Keeps what a party asks to change. @returns its id */
export const insertAmendment = (tx: Tx, by: By, asked: { version_id: string; kind: AmendmentKind; words: string }) =>
  tx
    .insertInto('amendment_wish')
    .values({ ...by, ...asked })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Takes a wish for change back; it is kept. False when it was taken back already. */
export const withdrawAmendment = async (tx: Tx, id: string): Promise<boolean> =>
  (
    await tx
      .updateTable('amendment_wish')
      .set({ withdrawn_at: sql`app.now()` })
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows > 0n

/** Notice and rescission, those taken back among them, the newest first. */
export async function listNotices(tx: Tx, partnershipId: string) {
  const rows = await tx
    .selectFrom('ending_notice as n')
    .leftJoin('person', 'person.id', 'n.person_id')
    .select([
      'n.id',
      'n.kind',
      'n.given_on as givenOn',
      'n.takes_effect_on as takesEffectOn',
      'n.reason',
      'n.heading',
      'n.quote',
      'n.party_id as partyId',
      'n.withdrawn_at as withdrawnAt',
      'person.name as personName',
    ])
    .where('n.partnership_id', '=', partnershipId)
    .orderBy('n.made_at', 'desc')
    .execute()
  return rows as (Omit<(typeof rows)[number], 'kind'> & { kind: NoticeKind })[]
}
export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number]

interface NoticeGiven {
  version_id: string
  kind: NoticeKind
  given_on: Temporal.PlainDate
  takes_effect_on: Temporal.PlainDate
  reason: string
  heading: string
  quote: string
}
/** Keeps that a party has given notice. A second that stands is refused by the database (23505). @returns its id */
export const insertNotice = (tx: Tx, by: By, given: NoticeGiven) =>
  tx
    .insertInto('ending_notice')
    .values({ ...by, ...given })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Takes notice back; it is kept. False when it was taken back already. */
export const withdrawNotice = async (tx: Tx, id: string, personId: string): Promise<boolean> =>
  (
    await tx
      .updateTable('ending_notice')
      .set({ withdrawn_at: sql`app.now()`, withdrawn_by: personId })
      .where('id', '=', id)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows > 0n

/** What one party has said of a joint step. */
export interface JointAnswerRow {
  partyId: string
  personId: string
  personName: string | null
  answer: 'stands' | 'otherwise'
  words: string
  at: Date
}
/** A step that every party must stand behind, with what each has said. */
export interface JointStepRow extends Proposed {
  id: string
  kind: StepKind | 'join'
  words: string
  day: Temporal.PlainDate | null
  organisation: string | null
  personName: string | null
  madeAt: Date
  settledAt: Date | null
  answers: JointAnswerRow[]
}

/** The joint steps of a partnership, the newest first. Those of rounds and question sets belong to another room. */
export async function listSteps(tx: Tx, partnershipId: string): Promise<JointStepRow[]> {
  const steps = await tx
    .selectFrom('joint_step as s')
    .leftJoin('person', 'person.id', 's.person_id')
    .leftJoin('organisation', 'organisation.id', 's.organisation_id')
    .select([
      's.id',
      's.kind',
      's.words',
      's.day',
      's.party_id as partyId',
      's.made_at as madeAt',
      's.withdrawn_at',
      's.settled_at',
      'person.name as personName',
      'organisation.name as organisation',
    ])
    .where('s.partnership_id', '=', partnershipId)
    .where('s.subject_id', 'is', null)
    .orderBy('s.made_at', 'desc')
    .execute()
  const answers = await tx
    .selectFrom('joint_answer as a')
    .leftJoin('person', 'person.id', 'a.person_id')
    .select([
      'a.step_id',
      'a.party_id as partyId',
      'a.person_id as personId',
      'person.name as personName',
      'a.answer',
      'a.words',
      'a.given_at as at',
    ])
    .where('a.partnership_id', '=', partnershipId)
    .execute()
  return steps.map(({ withdrawn_at, settled_at, ...step }) => ({
    ...step,
    kind: step.kind as StepKind | 'join',
    withdrawn: withdrawn_at !== null,
    settled: settled_at !== null,
    settledAt: settled_at,
    answers: answers
      .filter(({ step_id }) => step_id === step.id)
      .map((answer) => ({ ...answer, answer: answer.answer as 'stands' | 'otherwise' })),
  }))
}

/** Proposes a joint step; who proposes stands behind it from the start. The database refuses what does not fit now (23514). */
export const insertStep = (
  tx: Tx,
  by: By,
  step: { kind: StepKind | 'join'; words: string; day?: Temporal.PlainDate | null; organisation_id?: string | null },
) =>
  tx
    .insertInto('joint_step')
    .values({ ...by, ...step })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Holds a step until the act is done, so that two answers come one after the other. */
export const holdStep = (tx: Tx, id: string) => sql`select app.hold_joint_step(${id}::uuid)`.execute(tx)

/** Keeps a party's answer, instead of the one it gave before; the last that was missing lets the step take effect. */
export const saveAnswer = (tx: Tx, by: By, stepId: string, said: { answer: 'stands' | 'otherwise'; words: string }) =>
  tx
    .insertInto('joint_answer')
    .values({ ...by, step_id: stepId, ...said })
    .onConflict((there) =>
      there
        .columns(['step_id', 'party_id'])
        .doUpdateSet({ ...said, person_id: by.person_id, given_at: sql`app.now()` }),
    )
    .execute()

/** Takes a proposed step back. */
export const withdrawStep = (tx: Tx, id: string) =>
  tx
    .updateTable('joint_step')
    .set({ withdrawn_at: sql`app.now()` })
    .where('id', '=', id)
    .execute()

/** Every version that all have signed, the first first, with its period. ISO days. */
export const listLine = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{
      number: number
      start: string | null
      end: string | null
      signedOn: string | null
      startPrecision: Precision
      endPrecision: Precision
      signedPrecision: Precision
      /** Parties that the signed version before did not have. */
      joined: string[]
    }>`
      with line as (select *, lag(content -> 'parties') over (order by number) as before
        from version where partnership_id = ${partnershipId} and signed_at is not null)
      select number, start_on::text as start, end_on::text as end, signed_on::text as "signedOn",
        start_precision as "startPrecision", end_precision as "endPrecision", signed_precision as "signedPrecision",
        array(select now ->> 'name' from jsonb_array_elements(content -> 'parties') now where before is not null
          and not before @> jsonb_build_array(jsonb_build_object('name', now ->> 'name'))) as joined
      from line order by number`.execute(tx)
  ).rows
export type LineVersion = Awaited<ReturnType<typeof listLine>>[number]
