import type { Tx } from '#platform/db.ts'
import { signedVersions } from '#version/queries.ts'
import { clausesOf } from './clause-rules.ts'
import type { RegisterClause } from './entry.ts'

/** What stands about each clause: the newest writing, with who wrote it for which party. */
export const listNotes = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('clause_note')
    .innerJoin('person', 'person.id', 'clause_note.person_id')
    .distinctOn('clause')
    .select([
      'clause_note.id',
      'clause_note.clause',
      'clause_note.why',
      'clause_note.lesson',
      'clause_note.party_id',
      'clause_note.written_at',
      'person.name',
    ])
    .where('partnership_id', '=', partnershipId)
    .orderBy('clause')
    .orderBy('clause_note.id', 'desc')
    .execute()
export type NoteRow = Awaited<ReturnType<typeof listNotes>>[number]

/** Keeps a writing about a clause; undefined when somebody else has written about it since `based_on`. */
export const insertNote = (
  tx: Tx,
  note: {
    partnership_id: string
    clause: string
    why: string
    lesson: string
    based_on: string | null
    person_id: string
    party_id: string
  },
) =>
  tx
    .insertInto('clause_note')
    .values(note)
    .onConflict((conflict) => conflict.columns(['partnership_id', 'clause', 'based_on']).doNothing())
    .returning('id')
    .executeTakeFirst()

/** The clauses of all the signed versions of a partnership, with what its parties have written about them. */
export async function readClauses(tx: Tx, partnershipId: string): Promise<RegisterClause[]> {
  const versions = await signedVersions(tx, partnershipId)
  const notes = new Map((await listNotes(tx, partnershipId)).map((note) => [note.clause, note]))
  return clausesOf(
    versions.map(({ number, signed_on, content }) => ({ version: number, on: signed_on, headings: content.headings })),
    notes,
  )
}
