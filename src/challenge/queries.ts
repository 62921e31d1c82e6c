import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import type { Side } from '#partnership/rules.ts'
import type { Description } from './description.ts'
import { pageLength } from './rules.ts'

/** A challenge with the name of its author's party, as its readers see it. */
export type ChallengeRow = NonNullable<Awaited<ReturnType<typeof findChallenge>>>
/** One line of the list. */
export type ListedChallenge = Awaited<ReturnType<typeof listOwnChallenges>>[number]
/** An organisation that is in. */
export interface PartyIn {
  id: string
  name: string
  shortName: string
  side: Side
  board: string | null
  words: string
  joinedAt: Date
}

const isOwn = sql<boolean>`(challenge.organisation_id = any ((select app.my_organisations())::uuid[]) or challenge.id = any ((select app.my_seats())::uuid[]))`
const partyCount = sql<number>`(select count(*)::int from challenge_party p where p.challenge_id = challenge.id)`

const listed = (tx: Tx) =>
  tx
    .selectFrom('challenge')
    .innerJoin('organisation', 'organisation.id', 'challenge.organisation_id')
    .select([
      'challenge.id',
      'challenge.slug',
      'challenge.title',
      sql<string>`left(challenge.what, 280)`.as('what'),
      'challenge.affected',
      'challenge.place',
      'challenge.county',
      'challenge.municipality',
      'challenge.published_at',
      'challenge.begun_at',
      'challenge.created_at',
      'organisation.name as author',
      partyCount.as('parties'),
    ])

/** The challenges that the asker's organisations have put up or are in, drafts among them; the newest first. */
export const listOwnChallenges = (tx: Tx) =>
  listed(tx).where(isOwn).orderBy('challenge.created_at', 'desc').limit(50).execute()

const like = (words: string) => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** A page of the challenges that others have put up and the asker may read, the newest first, with how many there are. */
export async function searchChallenges(tx: Tx, sought: { words: string; county: string | null; page: number }) {
  const { words, county, page } = sought
  const base = listed(tx)
    .where('challenge.published_at', 'is not', null)
    .where(sql<boolean>`not ${isOwn}`)
    .$if(county !== null, (query) => query.where('challenge.county', '=', county))
    .$if(words !== '', (query) =>
      query.where(
        sql<boolean>`concat_ws(' ', challenge.title, challenge.what, challenge.affected, challenge.place, organisation.name) ilike ${like(words)}`,
      ),
    )
  const { count } = await base
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  const found = await base
    .orderBy('challenge.published_at', 'desc')
    .limit(pageLength)
    .offset((page - 1) * pageLength)
    .execute()
  return { count, found }
}

/** The challenge of this address as the asker may see it, or undefined. */
export const findChallenge = (tx: Tx, slug: string) =>
  tx
    .selectFrom('challenge')
    .innerJoin('organisation', 'organisation.id', 'challenge.organisation_id')
    .selectAll('challenge')
    .select('organisation.name as author')
    .where('challenge.slug', '=', slug)
    .executeTakeFirst()

/** The parties that are in, in alphabetical order. */
export async function listPartiesIn(tx: Tx, challengeId: string): Promise<PartyIn[]> {
  const rows = await tx
    .selectFrom('challenge_party')
    .innerJoin('organisation', 'organisation.id', 'challenge_party.organisation_id')
    .innerJoin('party_kind', 'party_kind.id', 'organisation.kind')
    .leftJoin('board', 'board.id', 'challenge_party.board_id')
    .select([
      'organisation.id',
      'organisation.name',
      'organisation.short_name as shortName',
      'party_kind.side',
      'board.name as board',
      'challenge_party.words',
      'challenge_party.joined_at as joinedAt',
    ])
    .where('challenge_party.challenge_id', '=', challengeId)
    .execute()
  return (rows as PartyIn[]).toSorted(byName)
}

const columnsOf = (given: Description) => ({
  title: given.title,
  what: given.what,
  affected: given.affected,
  place: given.place,
  county: given.county,
  municipality: given.municipality,
  activity: given.activity,
  activity_owner: given.activityOwner,
  board_id: given.board,
})

/** Puts up a challenge, or begins its draft when `published` is false. @returns its id */
export async function insertChallenge(
  tx: Tx,
  given: Description,
  more: { slug: string; organisationId: string; published: boolean },
): Promise<string> {
  const { slug, organisationId, published } = more
  const row = { ...columnsOf(given), slug, organisation_id: organisationId, audience: given.audience }
  const values = published ? { ...row, published_at: sql<Date>`app.now()` } : row
  return (await tx.insertInto('challenge').values(values).returning('id').executeTakeFirstOrThrow()).id
}

/** Saves a changed text; the database keeps the one before. */
export const updateText = (tx: Tx, id: string, given: Description) =>
  tx.updateTable('challenge').set(columnsOf(given)).where('id', '=', id).executeTakeFirst()

/** Shares a draft: from now on those its author has chosen see it. */
export const publishChallenge = (tx: Tx, id: string, slug: string) =>
  tx
    .updateTable('challenge')
    .set({ slug, published_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .where('published_at', 'is', null)
    .executeTakeFirst()

/** Waits until nobody else changes the challenge, and answers which text stands. */
export async function lockRevision(tx: Tx, id: string): Promise<number> {
  const row = await tx.selectFrom('challenge').select('revision').where('id', '=', id).forUpdate().executeTakeFirst()
  return row?.revision ?? 0
}

/** Chooses who sees a challenge, and which organisations are named. */
export async function saveReaders(
  tx: Tx,
  id: string,
  audience: Description['audience'],
  organisations: readonly string[],
) {
  await tx.updateTable('challenge').set({ audience }).where('id', '=', id).execute()
  const dropped = tx.deleteFrom('challenge_reader').where('challenge_id', '=', id)
  await (organisations.length ? dropped.where('organisation_id', 'not in', organisations) : dropped).execute()
  if (organisations.length === 0) return
  const rows = organisations.map((organisation_id) => ({ challenge_id: id, organisation_id }))
  await tx
    .insertInto('challenge_reader')
    .values(rows)
    .onConflict((taken) => taken.doNothing())
    .execute()
}

/** Organisations that the author has named, and those that have been invited. */
export const listReaders = (tx: Tx, challengeId: string) =>
  tx
    .selectFrom('challenge_reader')
    .innerJoin('organisation', 'organisation.id', 'challenge_reader.organisation_id')
    .select(['organisation.id', 'organisation.name'])
    .where('challenge_id', '=', challengeId)
    .execute()
    .then((rows) => rows.toSorted(byName))

/** Earlier texts and the one that stands, the newest first; only for those who are in. */
export const listVersions = (tx: Tx, challengeId: string) =>
  tx
    .selectFrom('challenge_version')
    .selectAll()
    .where('challenge_id', '=', challengeId)
    .orderBy('revision', 'desc')
    .execute()

/** What has been said about a challenge, the oldest first. */
export const listComments = (tx: Tx, challengeId: string) =>
  tx
    .selectFrom('challenge_comment')
    .leftJoin('organisation', 'organisation.id', 'challenge_comment.organisation_id')
    .select(['challenge_comment.id', 'words', 'made_at', 'person_id', 'organisation.name as organisation'])
    .where('challenge_id', '=', challengeId)
    .orderBy('made_at')
    .execute()

/** Writes a comment for an organisation, or for oneself alone. */
export const insertComment = (
  tx: Tx,
  comment: { challenge_id: string; person_id: string; organisation_id: string | null; words: string },
) => tx.insertInto('challenge_comment').values(comment).execute()

/** People of a challenge: their names, and for which organisation those who have acted there act. */
export const listPeople = async (tx: Tx, challengeId: string) =>
  (
    await sql<{
      id: string
      name: string
      organisation_id: string | null
    }>`select * from app.challenge_people(${challengeId}::uuid)`.execute(tx)
  ).rows

/** The organisation that the asker has already acted for in a challenge, or null. */
export const findOwnSide = async (tx: Tx, challengeId: string): Promise<string | null> =>
  (await sql<{ id: string | null }>`select app.my_organisation_in(${challengeId}::uuid) as id`.execute(tx)).rows[0]
    ?.id ?? null
