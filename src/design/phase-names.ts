import type { Language } from '#platform/language.ts'

const names: Record<Language, readonly string[]> = {
  sv: ['Idé', 'Dialog', 'Prövning', 'Avtal', 'Beslut', 'Underskrift', 'Aktivt', 'Vidare'],
  en: ['Idea', 'Dialogue', 'Suitability', 'Agreement', 'Decision', 'Signing', 'Active', 'Onward'],
}

/** The eight phases from a shared challenge to what comes after, in order. Phase 1 is the first. */
export const phaseNames = (language: Language) => names[language]
export const phaseCount = 8

/** «Avtal» for phase 4. A phase that does not exist has no name. */
export const phaseName = (phase: number, language: Language) => names[language][phase - 1] ?? ''
