import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { joiningTexts } from './joining-texts.ts'

/** Who is to come in, and why; all parties and the organisation itself read it. @param ids those that can be asked */
export const proposalForm = (language: Language, ids: readonly string[]) => {
  const t = joiningTexts(language)
  return z.object({
    organisation: z.string(t.organisationNeeded).refine((id) => ids.includes(id), t.organisationNeeded),
    words: z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(2000, t.tooLong(2000)),
  })
}

/** The organisation's answer; who declines says why, and an authority says which board takes part. @param boards its boards */
export const offerForm = (language: Language, boards: readonly string[]) => {
  const t = joiningTexts(language)
  return z
    .object({
      answer: z.enum(['joins', 'declines'], t.answerNeeded),
      words: z.string().trim().max(600, t.tooLong(600)).default(''),
      board: z.string().default(''),
    })
    .check(({ value, issues }) => {
      const wrong = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (value.words === '') wrong('words', t.offerWordsNeeded)
      if (value.answer === 'joins' && boards.length > 0 && !boards.includes(value.board)) wrong('board', t.boardNeeded)
    })
    .transform(({ answer, words, board }) => ({
      joins: answer === 'joins',
      words,
      board: answer === 'joins' && board !== '' ? board : null,
    }))
}
