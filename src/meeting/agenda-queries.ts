import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Acting } from './queries.ts'

/** An item of an agenda with the note that stands under it, and every other that has been saved. */
export interface ItemRow {
  id: string
  title: string
  words: string
  minutes: number | null
  presenterId: string | null
  /** The party that put it there. */
  partyId: string
  sourceKind: string | null
  removed: boolean
  note: NoteRow | null
  /** All that has been saved, the newest first. */
  notes: NoteRow[]
}
export interface NoteRow {
  id: string
  body: string
  manner: 'written' | 'beside'
  person_id: string
  made_at: Date
  /** Everyone who had a hand in it, whoever wrote most first. */
  hands: string[]
}

const ofMeeting = (tx: Tx, meetingId: string | null, partnershipId: string) =>
  tx
    .selectFrom('agenda_item')
    .select(['id', 'title', 'words', 'minutes', 'presenter_id', 'party_id', 'source_kind', 'removed_at'])
    .where('partnership_id', '=', partnershipId)
    .where('meeting_id', meetingId === null ? 'is' : '=', meetingId)
    .orderBy('place')
    .orderBy('made_at')
    .orderBy('id')

const hands = sql<string[]>`array[meeting_note.person_id] || array(select distinct h.person_id from meeting_note_hand h
  where h.note_id = meeting_note.id and h.person_id <> meeting_note.person_id)`

/** The agenda of a meeting, or with `null` the items that wait for one; those taken off are among them. */
export async function listItems(tx: Tx, partnershipId: string, meetingId: string | null): Promise<ItemRow[]> {
  const items = await ofMeeting(tx, meetingId, partnershipId).execute()
  if (items.length === 0) return []
  const notes = await tx
    .selectFrom('meeting_note')
    .select(['id', 'agenda_item_id', 'body', 'manner', 'person_id', 'made_at', hands.as('hands')])
    .where(
      'agenda_item_id',
      'in',
      items.map(({ id }) => id),
    )
    .orderBy('seq', 'desc')
    .execute()
  return items.map((item) => {
    const its = notes.filter((note) => note.agenda_item_id === item.id)
    const { id, title, words, minutes } = item
    const note = its.find(({ manner }) => manner === 'written') ?? null
    return {
      id,
      title,
      words,
      minutes,
      presenterId: item.presenter_id,
      partyId: item.party_id,
      sourceKind: item.source_kind,
      removed: item.removed_at !== null,
      note,
      notes: its,
    }
  })
}

const nextPlace = (partnershipId: string, meetingId: string | null) =>
  sql<number>`(select coalesce(max(place), 0) + 1 from agenda_item where partnership_id = ${partnershipId}::uuid and meeting_id is not distinct from ${meetingId}::uuid)`

/**
 * Puts an item last on an agenda.
 * @param source what it comes from, if it was not put by hand
 * @returns its id, or undefined when something of the same source is on an agenda already
 */
export const insertItem = (
  tx: Tx,
  room: Acting,
  meetingId: string,
  item: { title: string; words: string; minutes: number | null },
  source: { kind: string; id: string } | null = null,
) =>
  tx
    .insertInto('agenda_item')
    .values({
      ...item,
      partnership_id: room.id,
      meeting_id: meetingId,
      place: nextPlace(room.id, meetingId),
      source_kind: source?.kind ?? null,
      source_id: source?.id ?? null,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .onConflict((there) =>
      there.columns(['partnership_id', 'source_kind', 'source_id']).where('removed_at', 'is', null).doNothing(),
    )
    .returning('id')
    .executeTakeFirst()

/** Lets a meeting take up what has waited for one, before its other items. */
export const takeUpWaiting = (tx: Tx, partnershipId: string, meetingId: string) =>
  tx
    .updateTable('agenda_item')
    .set({ meeting_id: meetingId })
    .where('partnership_id', '=', partnershipId)
    .where('meeting_id', 'is', null)
    .where('removed_at', 'is', null)
    .execute()

/** Moves what was not talked about at a meeting on to another, or to waiting. */
export const moveOn = (tx: Tx, room: Acting, from: string, to: string | null) =>
  tx
    .updateTable('agenda_item')
    .set({ meeting_id: to, place: sql<number>`place + ${nextPlace(room.id, to)}` })
    .where('meeting_id', '=', from)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`not exists (select from meeting_note n where n.agenda_item_id = agenda_item.id)`)
    .execute()

/** Waits until nobody else changes the agenda of a meeting, so that two moves or two notes come one after the other. */
export const holdAgenda = (tx: Tx, meetingId: string) =>
  tx.selectFrom('agenda_item').select('id').where('meeting_id', '=', meetingId).orderBy('id').forUpdate().execute()

/** Gives the items of an agenda their places, in this order. */
export async function saveOrder(tx: Tx, order: readonly string[]): Promise<void> {
  for (const [index, id] of order.entries())
    await tx
      .updateTable('agenda_item')
      .set({ place: index + 1 })
      .where('id', '=', id)
      .execute()
}

/** Changes what an item says, how long it takes and who presents it. */
export const updateItem = (
  tx: Tx,
  id: string,
  item: { title: string; words: string; minutes: number | null; presenter_id: string | null },
) => tx.updateTable('agenda_item').set(item).where('id', '=', id).where('removed_at', 'is', null).executeTakeFirst()

/** Takes an item off an agenda, or puts it back; its notes are kept either way. */
export const setRemoved = (tx: Tx, id: string, removed: boolean) =>
  tx
    .updateTable('agenda_item')
    .set({ removed_at: removed ? sql<Date>`app.now()` : null })
    .where('id', '=', id)
    .where('removed_at', removed ? 'is' : 'is not', null)
    .executeTakeFirst()

/** Keeps a note as the newest of its item: as the one that stands, or beside it. */
export const insertNote = (
  tx: Tx,
  room: Acting,
  note: { agenda_item_id: string; body: string; based_on: string | null; manner: 'written' | 'beside' },
) =>
  tx
    .insertInto('meeting_note')
    .values({
      ...note,
      partnership_id: room.id,
      seq: sql<number>`(select coalesce(max(seq), 0) + 1 from meeting_note where agenda_item_id = ${note.agenda_item_id}::uuid)`,
      person_id: room.me.personId,
      party_id: room.me.partyId!,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
