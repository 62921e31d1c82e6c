import { bilingual } from '#platform/language.ts'

/** The timer of who has talked, at a meeting. */
export const speakingTexts = bilingual({
  title: { sv: 'Taltid per part', en: 'Time to speak, by party' },
  lead: {
    sv: 'Tryck på den part som talar, och en gång till för paus. Tiden räknas bara här i din webbläsare. Den sparas inte och ingen annan ser den.',
    en: 'Press the party that is speaking, and once more to pause. The time is counted only here in your browser. It is not kept and nobody else sees it.',
  },
  talks: { sv: '# talar', en: '# is speaking' },
  paused: { sv: 'Paus', en: 'Paused' },
  again: { sv: 'Börja om', en: 'Start over' },
})
