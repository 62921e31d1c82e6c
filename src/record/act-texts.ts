import type { InBoth, Language } from '#platform/language.ts'
import { peopleActs } from './acts/people-acts.ts'
import { pathActs } from './acts/path-acts.ts'
import { agreementActs } from './acts/agreement-acts.ts'
import { livingActs } from './acts/living-acts.ts'

/**
 * What each act is called in the history: a sentence that begins with the one who did it.
 * Every code that is logged has its sentence here; a test walks the code for those without.
 */
const acts: Record<string, InBoth> = { ...peopleActs, ...pathActs, ...agreementActs, ...livingActs }

/** The words of an act, or the bare code if it should have none. */
export const actText = (act: string, language: Language): string => acts[act]?.[language] ?? act

/** True when the act has words. */
export const hasActText = (act: string): boolean => Object.hasOwn(acts, act)
