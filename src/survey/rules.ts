import { conflict, forbidden } from '#platform/errors.ts'
import { may, type Participant } from '#partnership/rules.ts'

/** What a question asks for: a figure from 1 to 5, one of several choices, or words of one's own. */
export const questionKinds = ['scale', 'choice', 'words'] as const
export type QuestionKind = (typeof questionKinds)[number]
export const mostQuestions = 10
export const scaleSteps = 5

export interface Question {
  kind: QuestionKind
  words: string
  /** Only of a choice: two to eight. */
  options: string[]
}
/** What one person gives to one question: a figure from 1, words, or nothing. */
export type Given = number | string | null

/** Where a survey is. `draft` waits for another party. */
export type SurveyState = 'draft' | 'ahead' | 'open' | 'closed' | 'withdrawn'

/** Results are shown when at least so many have answered. */
export const enough = 5
/** A figure from 1 up to but not including this tells too much of those few. */
export const smallest = 3

/**
 * Which counts of a question must be hidden, so that nobody can work out a small one: neither from the total and what is
 * shown, nor by knowing this rule. When any count is small, the lowest are hidden together, zeros too, from below until
 * they are at least two, reach up to a count that is not small, and their sum leaves room for more than one way to share it.
 * @param counts how many chose each, in the order of the choices
 * @returns true for what is hidden
 */
export function hiddenCounts(counts: readonly number[]): boolean[] {
  if (!counts.some((count) => count > 0 && count < smallest)) return counts.map(() => false)
  for (const most of [...new Set(counts)].sort((a, b) => a - b)) {
    const hidden = counts.map((count) => count <= most)
    const among = counts.filter((_, index) => hidden[index])
    const sum = among.reduce((all, count) => all + count, 0)
    if (most >= smallest && among.length >= 2 && sum < among.length * most) return hidden
  }
  return counts.map(() => true)
}

/** What is shown of a question with choices: each with its count, or null where that is hidden; and how many answered it. */
export interface Shown {
  counts: readonly (number | null)[]
  /** Null when so few answered the question that the number would tell of them. */
  answered: number | null
}
/** @param counts how many chose each, in the order of the choices */
export function shownCounts(counts: readonly number[]): Shown {
  const answered = counts.reduce((all, count) => all + count, 0)
  if (answered > 0 && answered < enough) return { counts: counts.map(() => null), answered: null }
  const hidden = hiddenCounts(counts)
  return { counts: counts.map((count, index) => (hidden[index] ? null : count)), answered }
}

/** A survey as the rules see it. */
export interface Drafted {
  state: SurveyState
  partyId: string
  personId: string
  revision: number
}

/** Its own party changes and withdraws it until another has approved. */
export const mayChange = (survey: Drafted, me: Participant): boolean =>
  may('act', me) && survey.state === 'draft' && survey.partyId === me.partyId

/** Another party approves, by another person than the one who wrote last (R14). */
export const mayApprove = (survey: Drafted, me: Participant): boolean =>
  may('act', me) &&
  survey.state === 'draft' &&
  me.partyId !== null &&
  survey.partyId !== me.partyId &&
  survey.personId !== me.personId

/** Any party closes an open survey before its day. */
export const mayClose = (survey: Drafted, me: Participant): boolean =>
  may('act', me) && (survey.state === 'open' || survey.state === 'ahead')

/** @throws Refusal 409 `survey.conflict` when it is no longer in the state for it, 403 `survey.forbidden` for another's */
export function must(allowed: (survey: Drafted, me: Participant) => boolean, survey: Drafted, me: Participant): void {
  const states: readonly SurveyState[] = allowed === mayClose ? ['open', 'ahead'] : ['draft']
  if (!states.includes(survey.state)) throw conflict('survey')
  if (!allowed(survey, me)) throw forbidden('survey')
}

/**
 * Keeps answers from coming faster than people can give them: so many to each address in a span of time. Holds times in
 * memory alone, and nothing of who.
 * @param most how many in the span; @param spanMs how long the span is
 */
export function pace(most: number, spanMs: number) {
  const times = new Map<string, number[]>()
  return (key: string, now: Date): boolean => {
    const since = now.getTime() - spanMs
    for (const [other, its] of times) if ((its.at(-1) ?? 0) <= since) times.delete(other)
    const recent = (times.get(key) ?? []).filter((time) => time > since)
    if (recent.length >= most) return false
    times.set(key, [...recent, now.getTime()])
    return true
  }
}
