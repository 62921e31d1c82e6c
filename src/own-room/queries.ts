import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** The party's notes with their newest text, the last written first. The database shows the entered party's only. */
export const listNotes = (tx: Tx, partyId: string) =>
  tx
    .selectFrom('own_note')
    .innerJoin('own_note_text', 'own_note_text.note_id', 'own_note.id')
    .leftJoin('person', 'person.id', 'own_note_text.person_id')
    .distinctOn('own_note.id')
    .select([
      'own_note.id',
      'own_note.title',
      'own_note.removed_at',
      'own_note_text.body',
      'own_note_text.made_at',
      'person.name',
    ])
    .where('own_note.party_id', '=', partyId)
    .orderBy('own_note.id', 'desc')
    .orderBy('own_note_text.seq', 'desc')
    .execute()
export type NoteRow = Awaited<ReturnType<typeof listNotes>>[number]

/** One note of the entered party, locked, or undefined. */
export const findNote = (tx: Tx, id: string, partyId: string) =>
  tx
    .selectFrom('own_note')
    .selectAll()
    .where('id', '=', id)
    .where('party_id', '=', partyId)
    .forUpdate()
    .executeTakeFirst()

/** Every text a note has had, the newest first. */
export const listNoteTexts = (tx: Tx, noteId: string) =>
  tx
    .selectFrom('own_note_text')
    .leftJoin('person', 'person.id', 'own_note_text.person_id')
    .select(['own_note_text.id', 'seq', 'body', 'made_at', 'person.name'])
    .where('note_id', '=', noteId)
    .orderBy('seq', 'desc')
    .execute()

export const insertNote = (tx: Tx, note: { party_id: string; partnership_id: string; title: string }) =>
  tx.insertInto('own_note').values(note).returning('id').executeTakeFirstOrThrow()

/** Adds a text as the newest one of a locked note. */
export const insertNoteText = (tx: Tx, text: { note_id: string; party_id: string; body: string; person_id: string }) =>
  tx
    .insertInto('own_note_text')
    .values({
      ...text,
      seq: sql<number>`(select coalesce(max(seq), 0) + 1 from own_note_text where note_id = ${text.note_id})`,
    })
    .execute()

export const saveNoteTitle = (tx: Tx, id: string, title: string) =>
  tx.updateTable('own_note').set({ title }).where('id', '=', id).execute()

/** Removes a note so that it can be taken back, or takes it back. */
export const saveNoteRemoved = (tx: Tx, id: string, removed: boolean) =>
  tx
    .updateTable('own_note')
    .set({ removed_at: removed ? sql`app.now()` : null })
    .where('id', '=', id)
    .execute()
