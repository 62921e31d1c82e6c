import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '#platform/db.ts'
import { enough, scaleSteps, shownCounts, type Given, type Question, type Shown, type SurveyState } from './rules.ts'

/** What a party writes of a survey. */
export interface Written {
  title: string
  intro: string
  questions: Question[]
  opens_on: Temporal.PlainDate
  closes_on: Temporal.PlainDate
}

const surveys = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('survey')
    .leftJoin('person', 'person.id', 'survey.person_id')
    .select([
      'survey.id',
      'survey.number',
      'survey.title',
      'survey.intro',
      sql<Question[]>`survey.questions`.as('questions'),
      'survey.opens_on',
      'survey.closes_on',
      'survey.token',
      'survey.revision',
      'survey.party_id as partyId',
      'survey.person_id as personId',
      'survey.changed_at as changedAt',
      'survey.approved_party as approvedParty',
      'person.name as personName',
      sql<SurveyState>`app.survey_state(survey, app.today())`.as('state'),
      sql<number | null>`app.survey_answered(survey.id)`.as('answered'),
    ])
    .where('survey.partnership_id', '=', partnershipId)

/** All surveys of a partnership, the latest first. */
export const listSurveys = (tx: Tx, partnershipId: string) =>
  surveys(tx, partnershipId).orderBy('survey.number', 'desc').execute()
export type SurveyRow = Awaited<ReturnType<typeof listSurveys>>[number]

/** The survey with this number, or undefined. @param hold keeps others from changing it until the request is done */
export const findSurvey = (tx: Tx, partnershipId: string, number: number, hold: boolean) => {
  const found = surveys(tx, partnershipId).where('survey.number', '=', number)
  return (hold ? found.forUpdate('survey') : found).executeTakeFirst()
}

const asRow = ({ questions, ...rest }: Written) => ({
  ...rest,
  questions: sql<string>`${JSON.stringify(questions)}::text::jsonb`,
})

/** Keeps a survey; the database numbers it. */
export const insertSurvey = (
  tx: Tx,
  by: { partnership_id: string; person_id: string; party_id: string },
  written: Written,
  token: string,
) =>
  tx
    .insertInto('survey')
    .values({ ...asRow(written), ...by, token })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()

/** Changes a survey that waits. The database refuses one that has been approved (23514), and another party's (42501). */
export const saveSurvey = (tx: Tx, id: string, written: Written) =>
  tx.updateTable('survey').set(asRow(written)).where('id', '=', id).execute()

/** Says yes for the acting party; who and when the database takes from the transaction. */
export const approveSurvey = (tx: Tx, id: string) =>
  tx
    .updateTable('survey')
    .set({
      approved_at: sql<Date>`app.now()`,
      approved_by: sql<string>`app.person_id()`,
      approved_party: sql<string>`app.acting_party()`,
    })
    .where('id', '=', id)
    .execute()

export const closeSurvey = (tx: Tx, id: string) =>
  tx
    .updateTable('survey')
    .set({ closed_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .execute()

export const withdrawSurvey = (tx: Tx, id: string) =>
  tx
    .updateTable('survey')
    .set({ withdrawn_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .execute()

/** A survey as the open page shows it. */
export interface OpenSurvey {
  title: string
  intro: string
  questions: Question[]
  state: 'ahead' | 'open' | 'closed'
  opens_on: Temporal.PlainDate
  closes_on: Temporal.PlainDate
  parties: string[]
}
/** The approved survey at this address, or undefined. */
export const surveyAt = async (tx: Tx, token: string): Promise<OpenSurvey | undefined> =>
  (await sql<OpenSurvey>`select * from app.survey_at(${token})`.execute(tx)).rows[0]

/** Keeps an anonymous answer. */
export const keepAnswer = async (tx: Tx, token: string, given: readonly Given[], consent: boolean) =>
  (
    await sql<{ kept: 'kept' | 'closed' | 'full' | 'unknown' }>`
      select app.answer_survey(${token}, ${JSON.stringify(given)}::text::jsonb, ${consent}) as kept`.execute(tx)
  ).rows[0]?.kept ?? 'unknown'

/** What came of one question. */
export type Result = Question &
  ({ kind: 'words'; said: { words: string; mayQuote: boolean }[] } | ({ kind: 'scale' | 'choice' } & Shown))

/**
 * What came of a survey, with small figures hidden; null until it has closed with at least five answers. The database
 * gives nothing before that, and only to those inside.
 */
export async function readResults(tx: Tx, survey: SurveyRow): Promise<Result[] | null> {
  if (survey.state !== 'closed' || (survey.answered ?? 0) < enough) return null
  const { rows } = await sql<{
    place: number
    value: number | null
    times: number | null
    words: string | null
    may_quote: boolean | null
  }>`select * from app.survey_results(${survey.id}::uuid)`.execute(tx)
  return survey.questions.map((question, index): Result => {
    const its = rows.filter(({ place }) => place === index + 1)
    if (question.kind === 'words') {
      const said = its.map(({ words, may_quote }) => ({ words: words ?? '', mayQuote: may_quote ?? false }))
      return { ...question, kind: 'words', said }
    }
    const steps = question.kind === 'scale' ? scaleSteps : question.options.length
    const counts = Array.from({ length: steps }, (_, step) => its.find(({ value }) => value === step + 1)?.times ?? 0)
    return { ...question, kind: question.kind, ...shownCounts(counts) }
  })
}

/** What people have said in closed surveys and let be quoted, for reports: never from fewer than five answers. */
export async function listQuotes(tx: Tx, partnershipId: string): Promise<{ question: string; words: string }[]> {
  const quotes: { question: string; words: string }[] = []
  for (const survey of await listSurveys(tx, partnershipId))
    for (const result of (await readResults(tx, survey)) ?? [])
      if (result.kind === 'words')
        for (const { words, mayQuote } of result.said) if (mayQuote) quotes.push({ question: result.words, words })
  return quotes
}
