import { bilingual } from '#platform/language.ts'

/** The words around the rules of the review; the rules say their own. */
export const howWeReviewTexts = bilingual({
  title: { sv: 'Så granskar vi', en: 'How we review' },
  lead: {
    sv: 'Granskningen läser ert avtal och ger råd. Här står allt den letar efter och vad varje råd vilar på.',
    en: 'The review reads your agreement and gives advice. Here is everything it looks for and what each piece of advice rests on.',
  },
  reads: {
    sv: 'Den läser mening för mening och förstår vad som nekas: ”Inga sanktioner får förekomma” är inget fel. Den säger aldrig att något är lagligt eller olagligt, och den hindrar ingen från att spara.',
    en: 'It reads sentence by sentence and understands what is denied: “No sanctions may occur” is no fault. It never says that anything is lawful or unlawful, and it stops nobody from saving.',
  },
  errs: {
    sv: 'Den kan missa något och den kan ta fel. Tycker ni att den har fel, lita på er själva. Ni bestämmer.',
    en: 'It may miss something and it may be wrong. If you think it is wrong, trust yourselves. You decide.',
  },
  must: { sv: 'Behöver ändras', en: 'Needs changing' },
  look: { sv: 'Se över', en: 'Look over' },
  know: { sv: 'Bra att veta', en: 'Good to know' },
  mustMeans: {
    sv: 'Det här går emot vad ett partnerskap är.',
    en: 'This goes against what a partnership is.',
  },
  lookMeans: {
    sv: 'Det här kan vara rätt hos er, men tänk igenom det en gång till.',
    en: 'This may be right for you, but think it through once more.',
  },
  knowMeans: {
    sv: 'Små påminnelser, mest om språket och om sådant som brukar glömmas.',
    en: 'Small reminders, mostly on language and on what is often forgotten.',
  },
  advice: { sv: 'Råd:', en: 'Advice:' },
  examples: { sv: 'Visa exempel', en: 'Show examples' },
  fires: { sv: 'Det här säger granskningen något om', en: 'The review speaks of this' },
  spares: { sv: 'Det här låter den vara', en: 'It leaves this alone' },
})
