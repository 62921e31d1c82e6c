import { sql } from 'kysely'
import type { CalendarEvent } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import { href, paths } from '#paths'
import type { Language } from '#platform/language.ts'
import type { MeetingKind } from './rules.ts'
import { meetingTexts } from './texts.ts'

/** A meeting as a calendar needs it. */
export interface MeetingOfCalendar {
  id: string
  kind: MeetingKind
  starts_at: Date
  ends_at: Date
  place: string
  cancelled_at: Date | null
  changed_at: Date
  sequence: number
  slug: string
  name: string
  /** Its person sees the reference group's page, not the meeting's. */
  glance?: boolean
}

/**
 * A meeting as an event: what, when, where, and the address of its page. No agenda, no names, no link to take part by:
 * calendars are read by more than their owners.
 */
export function eventOf(meeting: MeetingOfCalendar, language: Language): CalendarEvent {
  const t = meetingTexts(language)
  return {
    uid: `meeting-${meeting.id}`,
    sequence: meeting.sequence,
    startsAt: meeting.starts_at.toISOString(),
    endsAt: meeting.ends_at.toISOString(),
    title: `${t[meeting.kind]}, ${meeting.name}`,
    place: meeting.place,
    words: t.eventWords,
    url: meeting.glance
      ? href(paths.reference, { partnership: meeting.slug })
      : href(paths.meeting, { partnership: meeting.slug, meeting: meeting.id }),
    saidAt: meeting.changed_at.toISOString(),
    cancelled: meeting.cancelled_at !== null,
  }
}

/** The meetings of a feed by the digest of its address, in its person's language; null for an address that does not live. */
export async function readFeed(tx: Tx, digest: Buffer) {
  const lives = await sql<{ lives: boolean }>`select app.feed_lives(${digest}) as lives`.execute(tx)
  if (!lives.rows[0]?.lives) return null
  const { rows } = await sql<
    MeetingOfCalendar & { language: Language }
  >`select * from app.feed_meetings(${digest}) order by starts_at`.execute(tx)
  return rows
}

/** Since when the asker has an address to subscribe to, or undefined. */
export const findOwnFeed = (tx: Tx, personId: string) =>
  tx
    .selectFrom('calendar_feed')
    .select('made_at')
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()

/** Revokes the asker's address. False if there was none. */
export async function revokeFeed(tx: Tx, personId: string): Promise<boolean> {
  const done = await tx
    .updateTable('calendar_feed')
    .set({ revoked_at: sql<Date>`app.now()` })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}

/** Gives the asker an address, by its digest. */
export const insertFeed = (tx: Tx, personId: string, digest: Buffer) =>
  tx.insertInto('calendar_feed').values({ person_id: personId, token_digest: digest }).execute()
