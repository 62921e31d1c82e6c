import type { InBoth, Language } from '#platform/language.ts'
import { peopleRefusals } from './refusals/people-refusals.ts'
import { pathRefusals } from './refusals/path-refusals.ts'
import { agreementRefusals } from './refusals/agreement-refusals.ts'
import { livingRefusals } from './refusals/living-refusals.ts'

/** Every reason for a «no» that deserves words of its own, by its code. Others get the words of their kind. */
const reasons: Record<string, InBoth> = { ...peopleRefusals, ...pathRefusals, ...agreementRefusals, ...livingRefusals }

/** The words of a refusal, or undefined when it has none of its own. */
export const refusalText = (code: string, language: Language): string | undefined => reasons[code]?.[language]
