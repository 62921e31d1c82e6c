import { activityWords } from './activity-words.ts'
import { challengeWords } from './challenge-words.ts'
import type { QuestionId } from './questions.ts'
import { resourceWords } from './resource-words.ts'
import type { OptionWords, WordsOf } from './wording.ts'

const words: { [Q in QuestionId]: WordsOf<Q> } = { ...challengeWords, ...resourceWords, ...activityWords }

/** The words of a question, with its options by id. */
export const wordsOf = (
  question: QuestionId,
): Omit<WordsOf<QuestionId>, 'options'> & { options: Record<string, OptionWords> } => words[question]
