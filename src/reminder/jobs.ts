import { seeAs, type Db } from '#platform/db.ts'
import { postReminders } from './queries.ts'
import { isDaytime } from './rules.ts'

/** The job that reminds everyone whose day it is. */
export const remindAll = 'remind_all'
/** Ten minutes past every hour, in the words of the queue's timetable; in the night it does nothing. */
export const reminderTimetable = `10 * * * * ${remindAll}`

/**
 * Works out all reminders at once and puts them in the outbox, in one transaction. Again is nothing: each is once for its
 * person and occasion.
 * @param now the moment of the round
 * @returns ids of the mails
 */
export async function remindAllDue(db: Db, now: Date): Promise<string[]> {
  if (!isDaytime(now)) return []
  return db.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: null, now })
    return postReminders(tx)
  })
}
