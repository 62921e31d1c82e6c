import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { chosen, isId, words } from './description.ts'
import { joiningTexts } from './joining-texts.ts'

/** Longest words of why a party takes part; they follow it into the partnership. */
export const longestWords = 600
const longestReason = 2000

/** Why an organisation wants to join, and which of its boards it is. @param asksBoard when it is public and has boards */
export const requestForm = (language: Language, asksBoard: boolean) => {
  const t = joiningTexts(language)
  return z.object({
    words: words(longestWords, t.tooLong(longestWords)).refine((text) => text !== '', t.wordsMissing),
    board: chosen(isId, t.boardMissing).refine((board) => board !== null || !asksBoard, t.boardMissing),
  })
}

/** Yes, or «not now» with a reason. */
export const answerForm = (language: Language) => {
  const t = joiningTexts(language)
  return z
    .object({
      answer: z.enum(['yes', 'no'], t.answerMissing),
      reason: words(longestReason, t.tooLong(longestReason)),
    })
    .refine(({ answer, reason }) => answer === 'yes' || reason !== '', { path: ['reason'], error: t.reasonMissing })
}

/** What the partnership is to be called. */
export const beginForm = (language: Language) => {
  const t = joiningTexts(language)
  return z.object({
    name: words(120, t.tooLong(120))
      .overwrite(oneLine)
      .refine((name) => name.length >= 2, t.nameMissing),
  })
}

/** Why an organisation leaves a challenge, if it wants to say. */
export const leaveForm = (language: Language) =>
  z.object({ leave_words: words(longestWords, joiningTexts(language).tooLong(longestWords)) })
