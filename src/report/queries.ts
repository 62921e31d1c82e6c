import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Drafted } from './drafted.ts'
import type { Answer, Period, ReportPart } from './rules.ts'

/** Who acts, in which partnership. A `Room` of the partnership fits. */
export interface Acting {
  id: string
  me: { personId: string; partyId: string | null }
}
const by = (room: Acting) => ({ partnership_id: room.id, party_id: room.me.partyId!, person_id: room.me.personId })

/** From when until when the partnership has an agreement, over all that have been signed; undefined before the first. ISO days. */
export async function findAgreedTime(
  tx: Tx,
  partnershipId: string,
): Promise<{ start: string; end: string } | undefined> {
  const { rows } = await sql<{ start: string | null; end: string | null }>`
    select min(start_on)::text as start, max(end_on)::text as "end" from version
    where partnership_id = ${partnershipId}::uuid and signed_at is not null`.execute(tx)
  const [time] = rows
  return time?.start && time.end ? { start: time.start, end: time.end } : undefined
}

/** The last day of a partnership that has ended or is to end, ISO; null while nothing of the kind is settled. */
export async function findLastDay(tx: Tx, partnershipId: string): Promise<string | null> {
  const { rows } = await sql<{ day: string | null }>`
    select ended_on::text as day from partnership where id = ${partnershipId}::uuid`.execute(tx)
  return rows[0]?.day ?? null
}

/** The years of a partnership whose report is locked. */
export const listLockedYears = async (tx: Tx, partnershipId: string): Promise<number[]> =>
  (
    await tx
      .selectFrom('report')
      .select('year')
      .where('partnership_id', '=', partnershipId)
      .where('locked_at', 'is not', null)
      .execute()
  ).map(({ year }) => year)

const columns = [
  'report.id',
  'report.year',
  'report.content',
  'report.canonical',
  'report.locked_at as lockedAt',
  sql<string | null>`encode(report.hash, 'hex')`.as('hash'),
  'report.parts',
] as const

/** Every report of a partnership that has been begun, the latest first. */
export const listReports = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('report')
    .select(['report.id', 'report.year', 'report.locked_at as lockedAt'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('year', 'desc')
    .execute()

/** What is frozen of a locked report: in both languages. */
export type Frozen = Record<Drafted['language'], Drafted>

/** The report of a year, when it has been begun. */
export async function findReport(tx: Tx, partnershipId: string, year: number) {
  const row = await tx
    .selectFrom('report')
    .select(columns)
    .where('partnership_id', '=', partnershipId)
    .where('year', '=', year)
    .executeTakeFirst()
  return row && { ...row, content: row.content as Frozen | null }
}
export type ReportRow = NonNullable<Awaited<ReturnType<typeof findReport>>>

/** Begins the report of a year, once. @returns its id */
export async function beginReport(tx: Tx, room: Acting, { year, from, to }: Period): Promise<string> {
  await tx
    .insertInto('report')
    .values({ ...by(room), year, from_on: sql`${from}::date`, to_on: sql`${to}::date` } as never)
    .onConflict((there) => there.columns(['partnership_id', 'year']).doNothing())
    .execute()
  const { id } = await tx
    .selectFrom('report')
    .select('id')
    .where('partnership_id', '=', room.id)
    .where('year', '=', year)
    .executeTakeFirstOrThrow()
  return id
}

/** Holds a report until the request is done, so that two acts on it come one after the other. */
export const holdReport = (tx: Tx, id: string) => sql`select app.hold_report(${id}::uuid)`.execute(tx)

/** The parties' own words as they stand, with who wrote them and when. */
export const listWords = async (tx: Tx, reportId: string) =>
  (
    await sql<{
      id: string
      part: string
      ownParty: string | null
      words: string
      partyId: string
      personName: string | null
      madeAt: Date
    }>`
    select distinct on (w.part, w.own_party) w.id, w.part, w.own_party as "ownParty", w.words, w.party_id as "partyId",
      person.name as "personName", w.made_at as "madeAt"
    from report_words w left join person on person.id = w.person_id
    where w.report_id = ${reportId}::uuid order by w.part, w.own_party, w.id desc`.execute(tx)
  ).rows
export type WordsRow = Awaited<ReturnType<typeof listWords>>[number]

/** All that has been written in a part, the latest first. */
export const listEarlierWords = async (tx: Tx, reportId: string, part: ReportPart) =>
  (
    await sql<WordsRow>`
    select w.id, w.part, w.own_party as "ownParty", w.words, w.party_id as "partyId", person.name as "personName", w.made_at as "madeAt"
    from report_words w left join person on person.id = w.person_id
    where w.report_id = ${reportId}::uuid and w.part = ${part} order by w.id desc`.execute(tx)
  ).rows

/** Keeps what a party writes; what stood before is kept beside it. */
export const insertWords = (
  tx: Tx,
  room: Acting,
  written: { reportId: string; part: ReportPart; own: boolean; words: string },
) =>
  tx
    .insertInto('report_words')
    .values({
      ...by(room),
      report_id: written.reportId,
      part: written.part,
      own_party: written.own ? room.me.partyId : null,
      words: written.words,
    })
    .execute()

/** Every answer of a report, the oldest first. */
export async function listAnswers(tx: Tx, reportId: string): Promise<Answer[]> {
  const rows = await tx
    .selectFrom('report_answer as a')
    .leftJoin('person', 'person.id', 'a.person_id')
    .select([
      'a.part',
      sql<string>`encode(a.digest, 'hex')`.as('digest'),
      sql<Answer['answer']>`a.answer`.as('answer'),
      'a.words',
      'a.party_id as partyId',
      'a.person_id as personId',
      'person.name as personName',
      'a.made_at as madeAt',
    ])
    .where('a.report_id', '=', reportId)
    .orderBy('a.id')
    .execute()
  return rows
}

/** Keeps a party's answers to texts of parts. */
export const insertAnswers = (
  tx: Tx,
  room: Acting,
  reportId: string,
  answers: readonly { part: string; digest: string; answer: Answer['answer']; words: string }[],
) =>
  tx
    .insertInto('report_answer')
    .values(
      answers.map((one) => ({ ...one, ...by(room), report_id: reportId, digest: Buffer.from(one.digest, 'hex') })),
    )
    .execute()

/** Freezes a report. The database refuses it when a party has not answered exactly this text, or when it is locked. */
export const lockReport = (
  tx: Tx,
  id: string,
  frozen: { content: Frozen; head: string; parts: string[]; tail: string; canonical: string; hash: Buffer },
) =>
  tx
    .updateTable('report')
    .set({ ...frozen, content: frozen.content as never, locked_at: sql`app.now()` })
    .where('id', '=', id)
    .execute()

/** The responsible officers of the public parties now: those whom the report goes to. */
export const listOfficers = async (tx: Tx, partnershipId: string) =>
  (
    await sql<{ personId: string; partyId: string; name: string }>`
    select distinct m.person_id as "personId", m.party_id as "partyId", p.name from mandate m join person p on p.id = m.person_id
    join party y on y.id = m.party_id join organisation o on o.id = y.organisation_id join party_kind k on k.id = o.kind
    where m.partnership_id = ${partnershipId}::uuid and m.capacity = 'responsible_officer' and m.ended_at is null
      and app.is_live(m.from_day, m.to_day) and k.side = 'public' and app.is_present(y.left_on) order by p.name`.execute(
      tx,
    )
  ).rows

/** Notes that the report went to somebody. */
export const insertSent = (tx: Tx, room: Acting, reportId: string, to: { personId: string; partyId: string }) =>
  tx
    .insertInto('report_sent')
    .values({ ...by(room), report_id: reportId, receiver_id: to.personId, receiver_party: to.partyId })
    .onConflict((there) => there.doNothing())
    .execute()

/** Whom a report went to. */
export const listSent = (tx: Tx, reportId: string) =>
  tx
    .selectFrom('report_sent')
    .leftJoin('person', 'person.id', 'report_sent.receiver_id')
    .select(['person.name', 'report_sent.receiver_party as partyId', 'report_sent.made_at as madeAt'])
    .where('report_id', '=', reportId)
    .orderBy('person.name')
    .execute()
