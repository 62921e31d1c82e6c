import { bilingual } from '#platform/language.ts'

/** What the review says of itself. It advises; it never judges. */
export const reviewTexts = bilingual({
  must: { sv: 'behöver ändras', en: 'needs changing' },
  look: { sv: 'se över', en: 'look over' },
  know: { sv: 'bra att veta', en: 'good to know' },
  line: { sv: (line: number) => `rad ${line}`, en: (line: number) => `line ${line}` },
  whole: { sv: 'hela texten', en: 'the whole text' },
  source: { sv: 'Källa', en: 'Source' },
  suggestion: { sv: 'Förslag', en: 'Suggestion' },
  none: { sv: 'Granskningen har inga synpunkter på texten.', en: 'The review has no comments on the text.' },
  count: {
    sv: (count: number) => (count === 1 ? '1 sak att se över.' : `${count} saker att se över.`),
    en: (count: number) => (count === 1 ? '1 thing to look over.' : `${count} things to look over.`),
  },
  advice: { sv: 'Granskningen ger råd. Ni bestämmer.', en: 'The review gives advice. You decide.' },
  notAgreement: {
    sv: 'Texten ser inte ut som en överenskommelse mellan parter. Därför har vi inte letat efter rubriker eller annat som saknas.',
    en: 'The text does not look like an agreement between parties. So we have not looked for headings or anything else that is missing.',
  },
})
