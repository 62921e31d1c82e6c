import type { Source } from '#profile/source.ts'
import {
  questionList,
  unknown,
  ways,
  type Option,
  type Question,
  type QuestionId,
  type RedFlag,
  type Way,
  type WhoKnows,
} from './questions.ts'

/** Option ids by question; `unknown` where somebody chose «Vi vet inte». What is not answered is absent. */
export type Answers = { readonly [Q in QuestionId]?: string }

/** An answer that speaks for a way, marks a risk or rules a way out. */
export interface Reason {
  question: QuestionId
  option: string
  leans: Way | null
  flags: readonly RedFlag[]
  rulesOut: Way | null
  source: Source
}

/** What nobody knows yet, and who can find out. */
export interface Open {
  question: QuestionId
  /** False when the question has only been passed by. */
  answered: boolean
  whoKnows: WhoKnows
  source: Source
}

export type NextStep =
  | 'answer-open'
  | 'share'
  | 'describe-challenge'
  | 'seek-mandate'
  | 'ask-lawyer'
  | 'find-support-form'
  | 'contact-authority'

/** A reasoned lean, never a verdict (R11): what it rests on, what speaks against it and what is not known. */
export interface Weighed {
  lean: Way | 'open'
  /** `none` only together with `open`. */
  strength: 'none' | 'slight' | 'clear'
  /** How much speaks for each way. */
  weights: Readonly<Record<Way, number>>
  /** In the order of the questions. */
  reasons: readonly Reason[]
  open: readonly Open[]
  /** Each mark once, in the order in which it was met. */
  redFlags: readonly RedFlag[]
  /** The marks stand together in the way that the court weighed: then nothing else turns the lean. */
  combination: boolean
  /** A way that had the most behind it, but that an answer rules out. */
  ruledOut: Way | null
  /** Never empty. */
  nextSteps: readonly NextStep[]
}

/** Marks enough, of any kind, to be a combination. */
const manyFlags = 3
/** The part of all weight that makes a lean clear. */
const clearShare = 3 / 4

const heaviest = (question: Question) => Math.max(...question.options.map(({ weight }) => weight))
const chosen = (question: Question & { id: QuestionId }, answers: Answers): Option | undefined =>
  question.options.find(({ id }) => id === answers[question.id])

/**
 * Weighs what has been answered. A lean needs more than half of all that the questions can weigh, where a question
 * without a known answer weighs its most and speaks for no way: «vi vet inte» therefore never adds strength.
 * An answer that is not an option counts as not given.
 */
export function weigh(answers: Answers): Weighed {
  const known = questionList.flatMap((question) => reasonIn(question, answers))
  const redFlags = [...new Set(known.flatMap(({ flags }) => flags))]
  const combination = isCombination(redFlags)
  const weights = weightsOf(answers)
  const most = combination ? 'procurement' : mostOf(weights.each, weights.all)
  const ruledOut = most !== null && known.some(({ rulesOut }) => rulesOut === most) ? most : null
  const lean = most === null || ruledOut ? 'open' : most
  const open = questionList.flatMap((question) => openIn(question, answers))
  return {
    lean,
    strength:
      lean === 'open' ? 'none' : combination || weights.each[lean] >= weights.all * clearShare ? 'clear' : 'slight',
    weights: weights.each,
    reasons: known.filter(({ leans, rulesOut }) => leans !== null || rulesOut !== null),
    open,
    redFlags,
    combination,
    ruledOut,
    nextSteps: nextSteps(lean, open, answers, redFlags.length > 0),
  }
}

/** Performance on the authority's behalf for payment in return is enough by itself; else several marks together. */
const isCombination = (flags: readonly RedFlag[]) =>
  (flags.includes('ongoing-operation') && flags.includes('payment-in-return')) || flags.length >= manyFlags

function weightsOf(answers: Answers) {
  const each = { grant: 0, procurement: 0, partnership: 0 }
  let all = 0
  for (const question of questionList) {
    const option = chosen(question, answers)
    all += option?.weight ?? heaviest(question)
    if (option?.leans) each[option.leans] += option.weight
  }
  return { each, all }
}

const mostOf = (each: Record<Way, number>, all: number): Way | null => ways.find((way) => each[way] > all / 2) ?? null

function reasonIn(question: Question & { id: QuestionId }, answers: Answers): Reason[] {
  const option = chosen(question, answers)
  if (!option) return []
  const { id, leans, flags = [], rulesOut = null, source } = option
  return [{ question: question.id, option: id, leans, flags, rulesOut, source }]
}

function openIn(question: Question & { id: QuestionId }, answers: Answers): Open[] {
  if (chosen(question, answers)) return []
  const { id, whoKnows, source } = question
  return [{ question: id, answered: answers[id] === unknown, whoKnows, source }]
}

const onward: Record<Way | 'open', readonly NextStep[]> = {
  partnership: ['share', 'describe-challenge', 'contact-authority'],
  grant: ['find-support-form', 'share'],
  procurement: ['contact-authority', 'share'],
  open: ['share', 'contact-authority'],
}

function nextSteps(lean: Way | 'open', open: readonly Open[], answers: Answers, flagged: boolean): NextStep[] {
  const first: NextStep[] = open.some(({ answered }) => !answered) ? ['answer-open'] : []
  if (answers.mandate === 'no' && lean !== 'grant' && lean !== 'procurement') first.push('seek-mandate')
  const doubtful = flagged || open.some(({ whoKnows, answered }) => answered && whoKnows === 'lawyer')
  if (doubtful && lean !== 'grant') first.push('ask-lawyer')
  return [...first, ...onward[lean]]
}
