import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import { thaw, type Level } from './questions.ts'
import type { HandIn, Round } from './round-rules.ts'
import type { Given } from './rules.ts'

const rounds = (tx: Tx) =>
  tx
    .selectFrom('assessment_round')
    .leftJoin('assessment_opening', 'assessment_opening.round_id', 'assessment_round.id')
    .leftJoin('assessment_abandonment', 'assessment_abandonment.round_id', 'assessment_round.id')
    .leftJoin('person', 'person.id', 'assessment_abandonment.person_id')
    .select([
      'assessment_round.id',
      'number',
      'content',
      'digest',
      'assessment_round.party_id',
      'made_at',
      'opened_at',
      'manner',
      'silent',
      'abandoned_at',
      'reason',
      'assessment_abandonment.party_id as abandonedBy',
      'person.name as abandonedByName',
    ])
type Row = Awaited<ReturnType<ReturnType<typeof rounds>['execute']>>[number]

const asRound = (row: Row): Round => ({
  id: row.id,
  number: row.number,
  questions: thaw(row.content),
  digest: row.digest.toString('hex'),
  begunBy: row.party_id,
  begunAt: row.made_at,
  opening: row.opened_at && { at: row.opened_at, manner: row.manner ?? 'all', silent: row.silent ?? [] },
  abandonment: row.abandoned_at && {
    at: row.abandoned_at,
    partyId: row.abandonedBy ?? '',
    personName: row.abandonedByName,
    reason: row.reason ?? '',
  },
})

/** Every round of a partnership, the latest first. Who has left sees those that had begun by then. */
export const listRounds = async (tx: Tx, partnershipId: string): Promise<Round[]> =>
  (
    await rounds(tx)
      .where('assessment_round.partnership_id', '=', partnershipId)
      .orderBy('made_at', 'desc')
      .orderBy('number', 'desc')
      .execute()
  ).map(asRound)

/** Begins a round with these frozen questions. Refused (23505) while a round of the set is not opened. @returns its id */
export const insertRound = (
  tx: Tx,
  round: { partnership_id: string; set_id: string; content: string; person_id: string; party_id: string },
) => tx.insertInto('assessment_round').values(round).returning('id').executeTakeFirstOrThrow()

/** Which parties have handed in, in every round of a partnership. Nothing of what they answered. */
export async function listHandIns(tx: Tx, partnershipId: string): Promise<HandIn[]> {
  const rows = await tx
    .selectFrom('assessment_hand_in')
    .leftJoin('person', 'person.id', 'assessment_hand_in.person_id')
    .select(['round_id', 'party_id', 'handed_in_at', 'agreed_at', 'person.name'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('handed_in_at')
    .execute()
  return rows.map((row) => ({
    roundId: row.round_id,
    partyId: row.party_id,
    at: row.handed_in_at,
    personName: row.name,
    agreedAt: row.agreed_at,
  }))
}

/** A party as rounds show it: those that have left are still seen in what they answered. */
export interface SeatedParty {
  id: string
  name: string
  shortName: string
  mark: number
}

/** All parties that a partnership has or has had, alphabetically. */
export const listSeats = async (tx: Tx, partnershipId: string): Promise<SeatedParty[]> =>
  (
    await tx
      .selectFrom('party')
      .innerJoin('organisation', 'organisation.id', 'party.organisation_id')
      .select(['party.id', 'organisation.name', 'organisation.short_name as shortName', 'party.mark'])
      .where('partnership_id', '=', partnershipId)
      .execute()
  ).sort(byName)

/** The points of rounds: which id answers point to, under which key of the set. */
export const listPoints = (tx: Tx, roundIds: readonly string[]) =>
  tx
    .selectFrom('assessment_point')
    .select(['id', 'round_id as roundId', 'key'])
    .where('round_id', 'in', [...roundIds, nobody])
    .orderBy('place')
    .execute()

/** What the asker may read of what parties have handed in: the own party's, and the opened. */
export const listAnswers = (
  tx: Tx,
  roundIds: readonly string[],
): Promise<(Given & { roundId: string; pointId: string })[]> =>
  tx
    .selectFrom('assessment_answer')
    .select(['round_id as roundId', 'party_id as partyId', 'point_id as pointId', 'step', 'wanted', 'words'])
    .where('round_id', 'in', [...roundIds, nobody])
    .execute()

/** An empty list would be no SQL. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** The Swedish day, ISO, on which the first round of a partnership was opened, or null: Prövning was reached then. */
export async function firstOpenedAssessment(tx: Tx, partnershipId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('assessment_opening')
    .select(sql<string | null>`(min(opened_at) at time zone 'Europe/Stockholm')::date::text`.as('day'))
    .where('partnership_id', '=', partnershipId)
    .executeTakeFirst()
  return row?.day ?? null
}

/** A round that waits for an answer of a party that the asker acts for. */
export interface WaitingAssessment {
  roundId: string
  partnership: { id: string; slug: string; name: string }
  partyId: string
  title: Level['title']
  begunAt: Date
  /** It is opened already; the party has joined since, and answers before it sees. */
  opened: boolean
}

/**
 * Rounds in which a party that the asker acts for has not handed in, the oldest first.
 * @param partnershipId only in this partnership; without it in all of the asker's
 */
export async function waitingAssessments(tx: Tx, partnershipId?: string): Promise<WaitingAssessment[]> {
  const rows = await tx
    .selectFrom('assessment_round')
    .innerJoin('partnership', 'partnership.id', 'assessment_round.partnership_id')
    .innerJoin('mandate', 'mandate.partnership_id', 'assessment_round.partnership_id')
    .innerJoin('party', 'party.id', 'mandate.party_id')
    .leftJoin('assessment_opening', 'assessment_opening.round_id', 'assessment_round.id')
    .leftJoin('assessment_abandonment', 'assessment_abandonment.round_id', 'assessment_round.id')
    .leftJoin('assessment_hand_in', (join) =>
      join
        .onRef('assessment_hand_in.round_id', '=', 'assessment_round.id')
        .onRef('assessment_hand_in.party_id', '=', 'mandate.party_id'),
    )
    .distinctOn('assessment_round.id')
    .select([
      'assessment_round.id',
      'assessment_round.content',
      'assessment_round.made_at',
      'partnership.id as partnershipId',
      'partnership.slug',
      'partnership.name',
      'party.id as partyId',
      'opened_at',
    ])
    .where('mandate.person_id', '=', sql<string>`app.person_id()`)
    .where('mandate.capacity', 'in', ['representative', 'responsible_officer'])
    .where(sql<boolean>`party.id = any (app.my_parties())`)
    .where('assessment_hand_in.party_id', 'is', null)
    .where('assessment_abandonment.round_id', 'is', null)
    .where(sql<boolean>`party.id <> all (coalesce(assessment_opening.silent, '{}'))`)
    .$if(partnershipId !== undefined, (query) => query.where('partnership.id', '=', partnershipId ?? ''))
    .orderBy('assessment_round.id')
    .execute()
  return rows.map((row) => ({
    roundId: row.id,
    partnership: { id: row.partnershipId, slug: row.slug, name: row.name },
    partyId: row.partyId,
    title: thaw(row.content).title,
    begunAt: row.made_at,
    opened: row.opened_at !== null,
  }))
}

/** What an agenda point rests on when it comes from here. */
export const agendaSource = 'assessment_point'

/** Ids of the points of any round that lie on an agenda, or have lain on one. */
export async function pointsOnAgenda(tx: Tx, partnershipId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('agenda_item')
    .select('source_id')
    .where('partnership_id', '=', partnershipId)
    .where('source_kind', '=', agendaSource)
    .where('removed_at', 'is', null)
    .execute()
  return new Set(rows.flatMap(({ source_id: id }) => (id ? [id] : [])))
}

/** True when the partnership has a signed agreement and has not ended. */
export const livesByAgreement = async (tx: Tx, partnershipId: string): Promise<boolean> =>
  (
    await sql<{ lives: boolean }>`
      select app.is_signed(id) and ended_on is null as lives from partnership where id = ${partnershipId}::uuid`.execute(
      tx,
    )
  ).rows[0]?.lives ?? false
