import { sql } from 'kysely'
import { notFound } from '#platform/errors.ts'
import type { Tx } from '#platform/db.ts'
import type { Precision } from '#platform/known-day.ts'
import type {
  ChangeKind,
  RegisterGoal,
  RegisterHeading,
  RegisterParty,
  RegisterResource,
  RegisterStanding,
} from './entry.ts'
import type { Column } from './import-row.ts'
import { wordsIn, type LightEntry } from './rules.ts'

/**
 * Everything in the register that answers the words, with what it is sorted by: the one place where the register is searched.
 * An entry answers when Swedish full text finds all the words, or when every word stands in it,
 * also within a longer one: «boende» finds «äldreboende».
 * @param words what somebody searches for; none = everything
 */
export async function searchRegister(tx: Tx, words: string): Promise<LightEntry[]> {
  const rows = await tx
    .selectFrom('register_entry as e')
    .select([
      'e.id',
      'e.name',
      sql<RegisterStanding>`app.register_standing(e)`.as('standing'),
      'e.area',
      'e.county',
      'e.origin',
      sql<string[]>`array(select p ->> 'name' from jsonb_array_elements(e.parties) p where p ->> 'side' = 'public')`.as(
        'authorities',
      ),
      sql<string | null>`e.start_on::text`.as('startOn'),
      'e.changed_at as changedAt',
      sql<number>`ts_rank(e.search, websearch_to_tsquery('swedish', ${words}))`.as('rank'),
    ])
    .where('e.state', '=', 'published')
    .$if(words !== '', (query) =>
      query.where((eb) =>
        eb.or([
          sql<boolean>`e.search @@ websearch_to_tsquery('swedish', ${words})`,
          eb.and([
            sql<boolean>`${wordsIn(words).length > 0}`,
            ...wordsIn(words).map((word) => sql<boolean>`position(${word} in e.plain) > 0`),
          ]),
        ]),
      ),
    )
    .execute()
  return rows
}

/** How many entries the register shows. */
export const countRegister = async (tx: Tx): Promise<number> =>
  (
    await tx
      .selectFrom('register_entry')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('state', '=', 'published')
      .executeTakeFirstOrThrow()
  ).count

const shown = (tx: Tx) =>
  tx.selectFrom('register_entry as e').select([
    'e.id',
    'e.slug',
    'e.origin',
    'e.state',
    'e.name',
    'e.summary',
    'e.challenge',
    'e.aspiration',
    'e.area',
    'e.area_words',
    'e.county',
    'e.municipality',
    'e.agreement_hash',
    'e.has_file',
    'e.reached',
    'e.start_precision',
    'e.end_precision',
    'e.stated_status',
    'e.amount_words',
    'e.source',
    'e.published_at',
    'e.changed_at',
    sql<RegisterParty[]>`e.parties`.as('parties'),
    sql<RegisterResource[]>`e.resources`.as('resources'),
    sql<RegisterGoal[]>`e.goals`.as('goals'),
    sql<RegisterHeading[]>`e.headings`.as('headings'),
    sql<number>`jsonb_array_length(e.clauses)`.as('clauses'),
    sql<number[]>`e.amounts`.as('amounts'),
    sql<Column[]>`e.uncertain`.as('uncertain'),
    sql<string | null>`e.signed_on::text`.as('signed_on'),
    sql<string | null>`e.start_on::text`.as('start_on'),
    sql<string | null>`e.end_on::text`.as('end_on'),
    // Signed since what the entry tells of, and not published in it
    sql<string | null>`e.newer_signed_on::text`.as('newer_signed_on'),
    sql<string | null>`e.newer_end_on::text`.as('newer_end_on'),
    sql<RegisterStanding>`app.register_standing(e)`.as('standing'),
    // Made before or outside the system: how exactly its signing is known; null for what was made here
    sql<Precision | 'unknown' | null>`app.register_taken_over(e)`.as('taken_over'),
  ])
/** An entry with all that it shows. Days are ISO. */
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

/** The entries of these ids, in the order of the ids. */
export async function listEntries(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  const rows = await shown(tx)
    .where(sql<boolean>`e.id = any (${sql.val(`{${ids.join(',')}}`)}::uuid[])`)
    .execute()
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

/** The entry at this address, also one that has been withdrawn. @throws Refusal 404 `register_entry` */
export const getEntry = (tx: Tx, slug: string): Promise<EntryRow> =>
  shown(tx)
    .where('e.slug', '=', slug)
    .executeTakeFirstOrThrow(() => notFound('register_entry'))

/**
 * What has been changed in an entry, and what has happened to the partnership it tells of, the latest first. That it has
 * ended is told as what happened, on its own day.
 */
export async function listChanges(tx: Tx, entryId: string) {
  const { rows } = await sql<{ at: Date; kind: ChangeKind; fields: string[] }>`
    select at, kind, fields from (
      select c.at, c.kind, c.fields, c.id from register_change c join register_entry e on e.id = c.entry_id
      where c.entry_id = ${entryId} and (e.origin <> 'parties' or c.fields <> '{ended}')
      union all select h.at, h.kind, '{}', null from app.register_happened(${entryId}) h) told
    order by at desc, id desc nulls first, kind`.execute(tx)
  return rows
}
export type ChangeRow = Awaited<ReturnType<typeof listChanges>>[number]

/** The signed agreement's file, where the parties show it. @throws Refusal 404 `file` */
export const getEntryFile = (tx: Tx, slug: string) =>
  tx
    .selectFrom('register_file as f')
    .innerJoin('register_entry as e', 'e.id', 'f.entry_id')
    .select(['f.bytes', 'f.sha256', 'e.slug'])
    .where('e.slug', '=', slug)
    .where('e.state', '=', 'published')
    .where('e.has_file', '=', true)
    .executeTakeFirstOrThrow(() => notFound('file'))

/** The latest changed of those that the parties show themselves, active ones first; for the start page. */
export const listLatest = (tx: Tx, most: number) =>
  shown(tx)
    .where('e.state', '=', 'published')
    .where('e.origin', '=', 'parties')
    .where(sql<boolean>`app.register_standing(e) not in ('ended', 'broken_off', 'dormant')`)
    .orderBy(sql`app.register_standing(e) = 'active'`, 'desc')
    .orderBy('e.changed_at', 'desc')
    .orderBy('e.id')
    .limit(most)
    .execute()

/** The latest aspiration of an active partnership, to be quoted; undefined while no parties show one. */
export const findQuote = (tx: Tx) =>
  shown(tx)
    .where('e.state', '=', 'published')
    .where('e.origin', '=', 'parties')
    .where('e.aspiration', '<>', '')
    .orderBy(sql`app.register_standing(e) = 'active'`, 'desc')
    .orderBy('e.changed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
