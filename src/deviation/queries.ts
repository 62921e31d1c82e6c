import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { Outcome, Step, StepKind } from './rules.ts'

const columns = [
  'deviation.id', 'deviation.number', 'deviation.title', 'deviation.words', 'deviation.noticed_by', 'deviation.noticed_on',
  'deviation.effect', 'deviation.serious', 'deviation.party_id', 'deviation.made_at', 'person.name as personName',
] as const // prettier-ignore

const deviations = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('deviation')
    .leftJoin('person', 'person.id', 'deviation.person_id')
    .select(columns)
    .where('deviation.partnership_id', '=', partnershipId)

export type DeviationRow = Awaited<ReturnType<ReturnType<typeof deviations>['execute']>>[number]

/** A step with who took it and who sees to what was agreed. */
export interface StepRow extends Step {
  id: string
  deviationId: string
  words: string
  action: string
  ownerName: string | null
  dueOn: Temporal.PlainDate | null
  personName: string | null
  madeAt: Date
  consent: { personName: string | null; partyId: string; at: Date } | null
}

/** Every step of the deviations of a partnership, or of one of them, the oldest first. */
export async function listSteps(tx: Tx, partnershipId: string, only: string | null = null): Promise<StepRow[]> {
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
    .where(sql<boolean>`(${only}::uuid is null or step.deviation_id = ${only}::uuid)`)
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

/** All deviations of a partnership, the latest first. */
export const listDeviations = (tx: Tx, partnershipId: string): Promise<DeviationRow[]> =>
  deviations(tx, partnershipId).orderBy('number', 'desc').execute()

/** The deviation with this number in the partnership, or undefined. */
export const findDeviation = (tx: Tx, partnershipId: string, number: number): Promise<DeviationRow | undefined> =>
  deviations(tx, partnershipId).where('number', '=', number).executeTakeFirst()

/** What somebody notes: what happened, who noticed it and when, what it led to, and whether it is serious. */
export interface DeviationNoted {
  title: string
  words: string
  noticed_by: string
  noticed_on: Temporal.PlainDate
  effect: string
  serious: boolean
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
