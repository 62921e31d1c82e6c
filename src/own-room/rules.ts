import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { ownRoomTexts } from './texts.ts'

/** A note of a party's own: a title, and a text that may be empty. */
export const noteForm = (language: Language) => {
  const t = ownRoomTexts(language)
  return z.object({
    title: z.string().overwrite(oneLine).min(1, t.titleMissing).max(160, t.titleLong),
    body: z.string().trim().max(20_000, t.bodyLong).default(''),
  })
}
