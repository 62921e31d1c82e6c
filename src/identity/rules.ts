import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { identityTexts } from './texts.ts'

/** A page of our own to go on to after sign-in; anything else (another site, a page to post to) leads to one's own start. */
export function safeOnward(given: string | undefined, fallback: string): string {
  if (!given || !given.startsWith('/') || given.startsWith('//') || given.includes('\\') || /^\/(en\/)?log/.test(given))
    return fallback
  // A browser leaves tabs and line breaks out: `/<tab>/elsewhere.example` would be `//elsewhere.example`
  if (/\p{Cc}/u.test(given)) return fallback
  return given
}

/** The sign-in form: an e-mail address, and where to go afterwards. */
export const signInForm = (language: Language) =>
  z.object({
    email: z
      .email({ error: identityTexts(language).emailWrong, pattern: z.regexes.html5Email })
      .transform((text) => text.toLowerCase()),
    onward: z.string().optional(),
  })

/** What a person says of itself. */
export const accountForm = (language: Language) => {
  const t = identityTexts(language)
  return z.object({
    name: z.string().overwrite(oneLine).min(1, t.nameMissing).max(120, t.nameLong),
    language: z.enum(['sv', 'en']),
    scheme: z.enum(['auto', 'light', 'dark']),
  })
}
