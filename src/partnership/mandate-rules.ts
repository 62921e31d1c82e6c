import { z } from 'zod'
import { conflict, forbidden } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import { capacities, partyCapacities, type Capacity, type Participant } from './rules.ts'
import { partnershipTexts } from './texts.ts'

/** What is needed of a mandate to judge who may end it. */
export interface MandateHeld {
  id: string
  party_id: string | null
  capacity: Capacity
}

/** True for roles that belong to a party; the others have sight without one. */
export const belongsToParty = (capacity: Capacity): boolean => (partyCapacities as readonly string[]).includes(capacity)

/**
 * A party ends its own people's mandates; those without a party are ended by anyone who acts for one.
 * @param live all live mandates of the partnership
 * @throws Refusal 403 for another party's people; 409 `mandate_last.conflict` for a party's last representative
 */
export function mustMayEnd(mandate: MandateHeld, me: Participant, live: readonly MandateHeld[]): void {
  if (mandate.party_id && mandate.party_id !== me.partyId) throw forbidden('mandate')
  const actors = live.filter((one) => one.party_id === mandate.party_id && acts(one.capacity))
  if (mandate.party_id && acts(mandate.capacity) && actors.length === 1) throw conflict('mandate_last')
}
const acts = (capacity: Capacity) => capacity === 'representative' || capacity === 'responsible_officer'

const line = z
  .string()
  .trim()
  .max(120)
  .optional()
  .transform((text) => text || null)

/** The form for naming a person. */
export const mandateForm = (language: Language) => {
  const t = partnershipTexts(language)
  return z.object({
    email: z.email({ error: t.emailWrong, pattern: z.regexes.html5Email }),
    capacity: z.enum(capacities, { error: t.capacityMissing }),
    competence: z.string().trim().max(200).default(''),
    phone: line,
    contact_email: line,
  })
}

/** The form for a party's own words. */
export const wordsForm = (language: Language) =>
  z.object({ words: z.string().trim().max(600, partnershipTexts(language).wordsLong) })
