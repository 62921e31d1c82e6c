import { seeAs, type Db } from '#platform/db.ts'
import { actText, hasActText } from '#record/act-texts.ts'
import { listNews, listReaders, postDigest } from './queries.ts'
import { digestBody, isDue } from './rules.ts'
import { digestTexts } from './texts.ts'

/** The job that tells everyone whose time it is of what others have done. */
export const tellDigests = 'tell_digests'
/** Every quarter of an hour, in the words of the queue's timetable. */
export const digestTimetable = `*/15 * * * * ${tellDigests}`

/**
 * Goes round those who want to be told, and puts a letter in the outbox for each whose time it is and who has something
 * to be told. Each in a transaction of its own, so that one that fails holds nobody up; a second round tells nothing twice.
 * @param now the moment of the round
 * @returns ids of the letters
 */
export async function tellAllDue(db: Db, now: Date): Promise<string[]> {
  const readers = await db.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: null, now })
    return listReaders(tx)
  })
  const letters: string[] = []
  for (const reader of readers.filter(({ often, told_until }) => isDue(often, told_until, now))) {
    const t = digestTexts(reader.language)
    const id = await db.transaction().execute(async (tx) => {
      await seeAs(tx, { personId: null, now })
      const body = digestBody(
        await listNews(tx, reader.person_id, reader.told_until),
        (act) => (hasActText(act) ? actText(act, reader.language) : null),
        ({ party, words, times }) => t.line(party, words, times),
      )
      return postDigest(tx, {
        personId: reader.person_id,
        subject: t.subject,
        body: body && `${body}\n\n${t.ending}`,
        key: `digest:${reader.person_id}:${now.toISOString()}`,
      })
    })
    if (id) letters.push(id)
  }
  return letters
}
