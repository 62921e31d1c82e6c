import { z } from 'zod'
import { readOrganisationNumber } from '#organisation/organisation-number.ts'
import { numberProblem } from '#organisation/rules.ts'
import { readDay } from '#platform/day.ts'
import type { Language } from '#platform/language.ts'
import { chosen, isId, words } from './description.ts'
import { invitationTexts } from './invitation-texts.ts'

/** How somebody was invited. Only `mail` is sent from here; the others are kept as they were done. */
export const manners = ['mail', 'phone', 'letter', 'meeting'] as const
export type Manner = (typeof manners)[number]

const atOnce = 100
const addressPattern = z.email({ pattern: z.regexes.html5Email }).max(254)

/** Addresses as they are pasted: one on each line, or parted by commas or semicolons; each once, in lower case. */
export const readAddresses = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((address) => address.trim().toLowerCase())
      .filter(Boolean),
  ),
]

/**
 * Whom to invite, how and when.
 * @param today ISO day in Sweden: what has been done cannot have been done tomorrow
 */
export const invitationForm = (language: Language, today: string) => {
  const t = invitationTexts(language)
  return z
    .object({
      organisations: z.array(z.uuid()).default([]),
      addresses: z.string().default('').transform(readAddresses),
      how: z.enum(manners, t.howMissing),
      day: z
        .string()
        .default('')
        .transform((text) => (text.trim() === '' ? today : (readDay(text)?.toString() ?? '')))
        .refine((day) => day !== '', t.dayWrong)
        .refine((day) => day <= today, t.dayAhead),
      note: words(1000, t.tooLong(1000)),
    })
    .superRefine((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      const bad = given.addresses.find((address) => !addressPattern.safeParse(address).success)
      if (bad) fault('addresses', t.badAddress(bad))
      const count = given.organisations.length + given.addresses.length
      if (count === 0) fault('organisations', t.nobodyChosen)
      if (count > atOnce) fault('organisations', t.tooMany)
      if (given.addresses.length > 0 && given.how !== 'mail') fault('how', t.addressNeedsMail)
    })
}
export type Invitation = z.output<ReturnType<typeof invitationForm>>

/** Who the holder of an invitation's link is, and for which organisation: one of those here, or a new one. */
export const claimForm = (language: Language) => {
  const t = invitationTexts(language)
  return z
    .object({
      name: words(120, t.tooLong(120)).refine((name) => name !== '', t.nameMissing),
      organisation: chosen(isId, t.organisationMissing),
      newName: words(160, t.tooLong(160)),
      newKind: chosen((kind) => kind.length < 40, t.kindMissing),
      newNumber: z.string().default(''),
    })
    .superRefine((given, context) => {
      const fault = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message })
      if (!given.organisation && given.newName.length < 2) fault('organisation', t.organisationMissing)
      if (given.organisation && given.newName) fault('organisation', t.bothGiven)
      if (!given.organisation && given.newName && !given.newKind) fault('newKind', t.kindMissing)
      const wrong = numberProblem(given.newNumber, language)
      if (wrong) fault('newNumber', wrong)
    })
    .transform((given) => {
      const number = readOrganisationNumber(given.newNumber)
      return { ...given, newNumber: 'digits' in number ? number.digits : null }
    })
}
