import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import type { By } from './queries.ts'

/** What has been noted of the steps of the closing path, by their keys. */
export const listClosing = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('closing_item as i')
    .leftJoin('person as owner', 'owner.id', 'i.owner_id')
    .select([
      'i.key',
      'i.owner_id as ownerId',
      'owner.name as ownerName',
      'i.due_on as dueOn',
      'i.done_on as doneOn',
      'i.words',
    ])
    .where('i.partnership_id', '=', partnershipId)
    .execute()
export type ClosingRow = Awaited<ReturnType<typeof listClosing>>[number]

/** Keeps who sees to a step of the closing path, by when, and when it was done. */
export async function saveClosing(
  tx: Tx,
  by: By,
  item: {
    key: string
    owner_id: string | null
    due_on: Temporal.PlainDate | null
    done_on: Temporal.PlainDate | null
    words: string
  },
): Promise<void> {
  const { key, ...said } = item
  await tx
    .insertInto('closing_item')
    .values({ ...by, key, ...said })
    .onConflict((there) =>
      there
        .columns(['partnership_id', 'key'])
        .doUpdateSet({ ...said, person_id: by.person_id, party_id: by.party_id, changed_at: sql`app.now()` }),
    )
    .execute()
}

/** What each party has learnt, in its newest words. */
export const listLessons = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('lesson')
    .leftJoin('person', 'person.id', 'lesson.person_id')
    .distinctOn('lesson.party_id')
    .select([
      'lesson.party_id as partyId',
      'lesson.good',
      'lesson.otherwise',
      'lesson.advice',
      'lesson.made_at as madeAt',
      'person.name as personName',
    ])
    .where('lesson.partnership_id', '=', partnershipId)
    .orderBy('lesson.party_id')
    .orderBy('lesson.made_at', 'desc')
    .orderBy('lesson.id', 'desc')
    .execute()
export type LessonRow = Awaited<ReturnType<typeof listLessons>>[number]

/** Keeps what a party has learnt; what it wrote before is kept too. @returns its id */
export const insertLesson = (tx: Tx, by: By, words: { good: string; otherwise: string; advice: string }) =>
  tx
    .insertInto('lesson')
    .values({ ...by, ...words })
    .returning('id')
    .executeTakeFirstOrThrow()
