import { sql, type RawBuilder } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Outcome, Shown, Step, StepKind } from './rules.ts'

const columns = [
  'deviation.id', 'deviation.number', 'deviation.title', 'deviation.words', 'deviation.noticed_by', 'deviation.noticed_on',
  'deviation.effect', 'deviation.serious', 'deviation.party_id', 'deviation.made_at', 'person.name as personName',
  'risk.number as riskNumber', 'risk.words as riskWords',
] as const // prettier-ignore

const deviations = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('deviation')
    .leftJoin('person', 'person.id', 'deviation.person_id')
    .leftJoin('risk', 'risk.id', 'deviation.risk_id')
    .select(columns)
    .where('deviation.partnership_id', '=', partnershipId)

export type DeviationRow = Awaited<ReturnType<ReturnType<typeof deviations>['execute']>>[number]

/** A step with who took it and who sees to what was agreed. */
export interface StepRow extends Step {
  id: string
  deviationId: string
  words: string
  action: string
  ownerId: string | null
  ownerName: string | null
  dueOn: Temporal.PlainDate | null
  personName: string | null
  madeAt: Date
  consent: { personName: string | null; partyId: string; at: Date } | null
}

/** Every step of these deviations of a partnership, the oldest first. */
export async function listSteps(tx: Tx, partnershipId: string, of: readonly string[]): Promise<StepRow[]> {
  if (of.length === 0) return []
  const rows = await tx
    .selectFrom('deviation_step as step')
    .leftJoin('person', 'person.id', 'step.person_id')
    .leftJoin('person as owner', 'owner.id', 'step.owner_id')
    .leftJoin('deviation_consent as consent', 'consent.step_id', 'step.id')
    .leftJoin('person as consenting', 'consenting.id', 'consent.person_id')
    .select([
      'step.id',
      'step.deviation_id',
      'step.kind',
      'step.outcome',
      'step.serious',
      'step.words',
      'step.action',
      'step.due_on',
      'step.owner_id',
      'step.person_id',
      'step.party_id',
      'step.made_at',
      'person.name as personName',
      'owner.name as ownerName',
      'consent.party_id as consentParty',
      'consent.given_at',
      'consenting.name as consentName',
    ]) // prettier-ignore
    .where('step.partnership_id', '=', partnershipId)
    .where('step.deviation_id', 'in', of)
    .orderBy('step.deviation_id')
    .orderBy('step.seq')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    deviationId: row.deviation_id,
    kind: row.kind as StepKind,
    outcome: row.outcome as Outcome | null,
    serious: row.serious,
    words: row.words,
    action: row.action,
    ownerId: row.owner_id,
    ownerName: row.ownerName,
    dueOn: row.due_on,
    personId: row.person_id,
    partyId: row.party_id,
    personName: row.personName,
    madeAt: row.made_at,
    consented: row.consentParty !== null,
    consent:
      row.consentParty === null || row.given_at === null
        ? null
        : { personName: row.consentName, partyId: row.consentParty, at: row.given_at },
  }))
}

/**
 * Whether a deviation of the partnership is settled: another party agreed, and nothing has been done after that, as
 * `stageOf` says of its steps. Found once for the whole partnership, not once a row.
 */
export const isSettled = (partnershipId: string, id: RawBuilder<unknown> = sql`deviation.id`): RawBuilder<boolean> =>
  sql<boolean>`(${id} in (select s.deviation_id from deviation_consent c join deviation_step s on s.id = c.step_id
    where c.partnership_id = ${partnershipId}::uuid
      and not exists (select from deviation_step l where l.deviation_id = s.deviation_id and l.seq > s.seq)))`

/** A page of the deviations of a partnership, the latest first. @param asked which of them, where to begin and how many */
export function listDeviations(
  tx: Tx,
  partnershipId: string,
  asked: { shown: Shown; from: number; most: number },
): Promise<DeviationRow[]> {
  const all = deviations(tx, partnershipId)
  const of = asked.shown === 'all' ? all : all.where(isSettled(partnershipId), '=', asked.shown === 'settled')
  return of.orderBy('deviation.number', 'desc').offset(asked.from).limit(asked.most).execute()
}

/** How many deviations a partnership has of what a list may be narrowed to. */
export async function countDeviations(tx: Tx, partnershipId: string): Promise<Record<Shown, number>> {
  const { all, done } = await tx
    .selectFrom('deviation')
    .select([
      sql<number>`count(*)::int`.as('all'),
      sql<number>`(count(*) filter (where ${isSettled(partnershipId)}))::int`.as('done'),
    ])
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirstOrThrow()
  return { all, settled: done, open: all - done }
}

/** The deviation with this number in the partnership, or undefined. */
export const findDeviation = (tx: Tx, partnershipId: string, number: number): Promise<DeviationRow | undefined> =>
  deviations(tx, partnershipId).where('deviation.number', '=', number).executeTakeFirst()

/** What somebody notes: what happened, who noticed it and when, what it led to, and whether it is serious. */
export interface DeviationNoted {
  title: string
  words: string
  noticed_by: string
  noticed_on: Temporal.PlainDate
  effect: string
  serious: boolean
  /** The risk that it was seen as before it happened, or null. */
  risk_id: string | null
}

/** Who acts, for which party. */
export interface By {
  partnership_id: string
  person_id: string
  party_id: string
}

/** Keeps a deviation; the database numbers it. @returns its id and number */
export const insertDeviation = (tx: Tx, by: By, noted: DeviationNoted) =>
  tx
    .insertInto('deviation')
    .values({ ...noted, ...by })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

/** Holds a deviation until the act is done, so that two steps come one after the other. */
export const holdDeviation = (tx: Tx, id: string) => sql`select app.hold_deviation(${id}::uuid)`.execute(tx)

/** Keeps a step. The database refuses one whose time has not come (23514) or that is not this person's (42501). */
export const insertStep = (
  tx: Tx,
  by: By,
  step: {
    deviation_id: string
    kind: StepKind
    words: string
    outcome?: Outcome | null
    action?: string
    owner_id?: string | null
    due_on?: Temporal.PlainDate | null
    serious?: boolean | null
  },
) =>
  tx
    .insertInto('deviation_step')
    .values({ ...step, ...by })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Keeps another party's word that it is settled. */
export const insertConsent = (tx: Tx, by: By, stepId: string) =>
  tx
    .insertInto('deviation_consent')
    .values({ step_id: stepId, ...by })
    .execute()
