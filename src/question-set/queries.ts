import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { OwnPoint, OwnSet } from './rules.ts'

const sets = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('question_set')
    .leftJoin('person', 'person.id', 'question_set.person_id')
    .select([
      'question_set.id',
      'question_set.number',
      'question_set.title',
      'question_set.intro',
      sql<OwnPoint[]>`question_set.points`.as('points'),
      'question_set.last_point as lastPoint',
      'question_set.revision',
      'question_set.party_id as partyId',
      'question_set.person_id as personId',
      'person.name as personName',
      'question_set.changed_at as changedAt',
      sql<OwnSet['behind']>`array(select json_build_object('partyId', a.party_id, 'personId', a.person_id)
        from question_set_accord a where a.set_id = question_set.id and a.revision = question_set.revision)`.as(
        'behind',
      ),
    ])
    .where('question_set.partnership_id', '=', partnershipId)
    .where('question_set.withdrawn_at', 'is', null)

/** The own sets of a partnership in the order they were made, without those put away. */
export const listOwnSets = (tx: Tx, partnershipId: string): Promise<OwnSet[]> =>
  sets(tx, partnershipId).orderBy('question_set.number').execute()

/** The set with this number, or undefined. @param hold keeps others from changing it until the request is done */
export const findOwnSet = (
  tx: Tx,
  partnershipId: string,
  number: number,
  hold: boolean,
): Promise<OwnSet | undefined> => {
  const found = sets(tx, partnershipId).where('question_set.number', '=', number)
  return (hold ? found.forUpdate('question_set') : found).executeTakeFirst()
}

/** What is kept of a set's wording. */
export interface Wording {
  title: string
  intro: string
  points: readonly OwnPoint[]
  last: number
}
const asRow = ({ title, intro, points, last }: Wording) => ({
  title,
  intro,
  points: sql<string>`${JSON.stringify(points)}::text::jsonb`,
  last_point: last,
})

/** Keeps a set; the database numbers it. */
export const insertOwnSet = (
  tx: Tx,
  by: { partnership_id: string; person_id: string; party_id: string },
  wording: Wording,
) =>
  tx
    .insertInto('question_set')
    .values({ ...asRow(wording), ...by })
    .returning(['id', 'number', 'revision'])
    .executeTakeFirstOrThrow()

/** Rewrites a set; the revision rises when something has changed, and nobody stands behind the new wording yet. */
export const saveOwnSet = (tx: Tx, id: string, wording: Wording) =>
  tx
    .updateTable('question_set')
    .set(asRow(wording))
    .where('id', '=', id)
    .returning('revision')
    .executeTakeFirstOrThrow()

/** A party stands behind a revision. Refused (23514) when it is not the one that stands, (23505) by a person who did so for another. */
export const standBehind = (
  tx: Tx,
  accord: { set_id: string; partnership_id: string; revision: number; party_id: string; person_id: string },
) => tx.insertInto('question_set_accord').values(accord).execute()

/** The party no longer stands behind the wording that stands. */
export const stepBack = (tx: Tx, set: Pick<OwnSet, 'id' | 'revision'>, partyId: string) =>
  tx
    .deleteFrom('question_set_accord')
    .where('set_id', '=', set.id)
    .where('revision', '=', set.revision)
    .where('party_id', '=', partyId)
    .execute()

/** Puts a set away. Refused (23514) when all stand behind it. */
export const withdrawOwnSet = (tx: Tx, id: string) =>
  tx
    .updateTable('question_set')
    .set({ withdrawn_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .execute()
