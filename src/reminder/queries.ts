import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { listProfiles } from '#profile/queries.ts'
import { usualRhythm } from '#profile/rhythm.ts'

/** How many meetings a term each guideline asks for, by the name of its profile. */
const meetingsAsked = () =>
  Object.fromEntries(
    listProfiles().map(({ slug, meetingsPerTerm }) => [slug, meetingsPerTerm ?? usualRhythm.meetingsPerTerm]),
  )

/** Puts every reminder whose day it is in the outbox, each once, for the job. @returns ids of the mails */
export const postReminders = async (tx: Tx): Promise<string[]> =>
  (
    await sql<{
      id: string
    }>`select id from app.post_reminders(${JSON.stringify(meetingsAsked())}::text::jsonb) as id`.execute(tx)
  ).rows.map(({ id }) => id)

/** What there is to be reminded of, in the order of time: what comes longest before its day first. */
export const listRules = (tx: Tx) =>
  tx.selectFrom('reminder_rule').selectAll().orderBy('months', 'desc').orderBy('days', 'desc').orderBy('id').execute()
export type RuleRow = Awaited<ReturnType<typeof listRules>>[number]

/** Reminders that have gone out in a partnership, the latest first; never to whom. */
export const listReminders = (tx: Tx, partnershipId: string, most = 100) =>
  tx
    .selectFrom('reminder')
    .select(['id', 'rule_id', 'of_day', 'told', 'made_at'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
export type ReminderRow = Awaited<ReturnType<typeof listReminders>>[number]
