import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import { notFound } from '#platform/errors.ts'
import { byName } from '#platform/language.ts'
import type { Manner, Outcome } from './rules.ts'

/**
 * Every party's list for a version, in alphabetical order: also which parties the version has, those that have left since
 * among them.
 */
export const listLists = async (tx: Tx, versionId: string) =>
  (
    await tx
      .selectFrom('decision_list')
      .innerJoin('party', 'party.id', 'decision_list.party_id')
      .innerJoin('organisation', 'organisation.id', 'party.organisation_id')
      .select([
        'decision_list.party_id',
        'organisation.name',
        'organisation.short_name as shortName',
        'party.mark',
        'decision_list.signatures',
        'decision_list.none_because',
        'decision_list.declared_at',
      ])
      .where('decision_list.version_id', '=', versionId)
      .execute()
  ).sort(byName)

export type ListRow = Awaited<ReturnType<typeof listLists>>[number]

/** The listed decisions of a version, each with its latest record, in the order in which they were listed. */
export const listDecisions = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('decision')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('decision_record')
          .selectAll()
          .whereRef('decision_record.decision_id', '=', 'decision.id')
          .orderBy('seq', 'desc')
          .limit(1)
          .as('record'),
      (join) => join.onTrue(),
    )
    .leftJoin('stored_file', 'stored_file.id', 'record.file_id')
    .select([
      'decision.id',
      'decision.party_id',
      'decision.manner',
      'decision.body',
      'decision.reference',
      'record.outcome',
      'record.decided_on',
      'record.paragraph',
      'record.registry_number',
      'record.announced_on',
      'record.conflict',
      'record.reason',
      'record.file_id',
      'record.recorded_at',
      'stored_file.name as fileName',
      'stored_file.sha256 as fileHash',
    ])
    .where('decision.version_id', '=', versionId)
    .where('decision.removed_at', 'is', null)
    .orderBy('decision.id')
    .execute()

export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number]

/** A listed decision of a version. @throws Refusal 404 `decision` */
export async function getDecision(tx: Tx, versionId: string, id: string): Promise<DecisionRow> {
  const found = (await listDecisions(tx, versionId)).find((decision) => decision.id === id)
  if (!found) throw notFound('decision')
  return found
}

/** Whose a row is: written in every row, and held by the database to be the asker's own. */
interface Own {
  version_id: string
  party_id: string
  partnership_id: string
}

export const insertDecision = (
  tx: Tx,
  decision: Own & { manner: Manner; body: string; reference: string; listed_by: string },
) => tx.insertInto('decision').values(decision).returning('id').executeTakeFirstOrThrow()

/** Takes a decision off the list of one's own party, when nothing is recorded of it. @throws Refusal 404 `decision` */
export async function removeDecision(tx: Tx, { version_id, party_id }: Own, id: string): Promise<void> {
  const removed = await tx
    .updateTable('decision')
    .set({ removed_at: sql`app.now()` })
    .where('id', '=', id)
    .where('version_id', '=', version_id)
    .where('party_id', '=', party_id)
    .where('removed_at', 'is', null)
    .executeTakeFirst()
  if (removed.numUpdatedRows === 0n) throw notFound('decision')
}

/** Says that a list is whole, or opens it again. */
export const saveList = (
  tx: Tx,
  { version_id, party_id }: Own,
  list: { signatures: number; none_because: string; declared_by: string | null },
) =>
  tx
    .updateTable('decision_list')
    .set({ ...list, declared_at: list.declared_by ? sql`app.now()` : null })
    .where('version_id', '=', version_id)
    .where('party_id', '=', party_id)
    .execute()

/** What was decided. The latest record of a decision counts; a refusal sends the version back, by the database itself. */
export const insertRecord = (
  tx: Tx,
  record: Own & {
    decision_id: string
    outcome: Outcome
    decided_on: Temporal.PlainDate
    paragraph: string
    registry_number: string
    announced_on: Temporal.PlainDate | null
    conflict: string
    reason: string
    file_id: string | null
    recorded_by: string
  },
) => tx.insertInto('decision_record').values(record).returning('id').executeTakeFirstOrThrow()

/** What the file to sign would rest on now, and when the last decision was there; null until all of them are. */
export async function signingGround(tx: Tx, versionId: string): Promise<{ ground: Buffer; decidedAt: Date | null }> {
  const { rows } = await sql<{ ground: Buffer; decidedAt: Date | null }>`
    select app.signing_ground(${versionId}::uuid) as ground, app.decided_at(${versionId}::uuid) as "decidedAt"`.execute(
    tx,
  )
  return rows[0]!
}
