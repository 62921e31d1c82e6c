import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { notFound } from '#platform/errors.ts'
import type { Cells, Doubt, ImportedContent } from './import-row.ts'

const drafts = (tx: Tx) =>
  tx
    .selectFrom('register_import as i')
    .innerJoin('register_import_revision as r', (join) =>
      join.onRef('r.import_id', '=', 'i.id').onRef('r.revision', '=', 'i.revision'),
    )
    .leftJoin('register_entry as e', 'e.id', 'i.entry_id')
    .select([
      'i.id',
      'i.revision',
      'i.published_revision',
      'i.withdrawn_at',
      'i.withdrawn_why',
      'e.slug',
      'r.manner',
      'r.made_at',
      'r.cells_sha256',
      sql<Cells>`r.cells`.as('cells'),
      sql<ImportedContent>`r.content`.as('content'),
      sql<Doubt[]>`r.doubts`.as('doubts'),
    ])

/** A row from a public source with its newest revision. */
export type DraftRow = Awaited<ReturnType<typeof listDrafts>>[number]

/** All rows from public sources by name: those that wait, those that are shown and those withdrawn. */
export const listDrafts = (tx: Tx) =>
  drafts(tx)
    .orderBy(sql`(r.content ->> 'name') collate "sv-x-icu"`)
    .orderBy('i.id')
    .execute()

/** One of them, as administrators see it. @throws Refusal 404 `register_draft` */
export const getDraft = (tx: Tx, id: string): Promise<DraftRow> =>
  drafts(tx)
    .where('i.id', '=', id)
    .executeTakeFirstOrThrow(() => notFound('register_draft'))

/** What a row has said before, the newest first, with who corrected it and why. */
export const listRevisions = (tx: Tx, id: string) =>
  tx
    .selectFrom('register_import_revision as r')
    .leftJoin('person as p', 'p.id', 'r.person_id')
    .select(['r.revision', 'r.manner', 'r.note', 'r.made_at', 'p.name as personName'])
    .where('r.import_id', '=', id)
    .orderBy('r.revision', 'desc')
    .execute()
export type RevisionRow = Awaited<ReturnType<typeof listRevisions>>[number]

/** Shows the newest revision in the register; the database refuses everybody but administrators. */
export const publishDraft = (tx: Tx, id: string) => sql`select app.publish_import(${id}::uuid)`.execute(tx)

/** Takes a row out of the register for good, at a party's word. */
export const withdrawDraft = (tx: Tx, id: string, why: string) =>
  sql`select app.withdraw_import(${id}::uuid, ${why})`.execute(tx)
