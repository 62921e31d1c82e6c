import { bilingual, plural, type InBoth } from '#platform/language.ts'

/** The words around the review; what it finds says its own. */
export const reviewTexts = bilingual({
  lead: {
    sv: (count: number) =>
      count === 0
        ? 'Inget att se över just nu. Granskningen ger råd. Ni bestämmer.'
        : `${count} ${plural(count, 'sv', 'sak', 'saker')} att se över. Granskningen ger råd. Ni bestämmer.`,
    en: (count: number) =>
      count === 0
        ? 'Nothing to look at right now. The review gives advice. You decide.'
        : `${count} ${plural(count, 'en', 'thing', 'things')} to look at. The review gives advice. You decide.`,
  },
  seeAll: { sv: 'Se allt', en: 'See all of it' },
  showInText: { sv: 'Visa i texten', en: 'Show in the text' },
  suggestThis: { sv: 'Föreslå den här texten', en: 'Suggest this text' },
  aboutWhole: { sv: 'Om avtalet som helhet', en: 'About the agreement as a whole' },
  title: { sv: 'Granskning av hela avtalet', en: 'Review of the whole agreement' },
  explained: {
    sv: 'Granskningen läser texten och jämför med det som källorna säger om idéburet offentligt partnerskap. Den säger aldrig att något är lagligt eller olagligt.',
    en: 'The review reads the text and compares it with what the sources say about civil–public partnership. It never says that anything is lawful or unlawful.',
  },
  how: { sv: 'Så granskar vi', en: 'How we review' },
  must: { sv: 'Behöver ändras', en: 'Needs changing' },
  look: { sv: 'Se över', en: 'Look over' },
  know: { sv: 'Bra att veta', en: 'Good to know' },
  clean: {
    sv: (count: number) => `Kontrollerat utan anmärkning (${count})`,
    en: (count: number) => `Checked without remark (${count})`,
  },
  countAt: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'sak', 'saker')} att se över`,
    en: (count: number) => `${count} ${plural(count, 'en', 'thing', 'things')} to look at`,
  },
})

/** What is said of a text in which a rule about wording found nothing, by the rule's id. */
export const cleanTexts: Readonly<Record<string, InBoth>> = {
  sanction: { sv: 'Inga sanktioner', en: 'No sanctions' },
  'order-wording': { sv: 'Ingen part beställer av en annan', en: 'No party orders from another' },
  'grant-wording': { sv: 'Ingen part ansöker hos en annan', en: 'No party applies to another' },
  'payment-per-unit': { sv: 'Pengar följer inte antal', en: 'No money follows numbers' },
  'one-sided-power': { sv: 'Ingen part bestämmer ensam', en: 'No party decides alone' },
  'detailed-regulation': { sv: 'Inga detaljregler', en: 'No detailed rules' },
}

/** The same for the agreement as a whole. */
export const cleanInWholeTexts: Readonly<Record<string, InBoth>> = {
  ...cleanTexts,
  'procurement-marks': { sv: 'Inga tecken på ett köp tillsammans', en: 'No marks of a purchase together' },
  'one-party-contributes': { sv: 'Alla parter bidrar', en: 'All parties contribute' },
  'court-before-dialogue': { sv: 'Dialog kommer före domstol', en: 'Dialogue comes before court' },
  'no-political-mandate': { sv: 'Det politiska uppdraget nämns', en: 'The political mandate is named' },
  'no-common-goal': { sv: 'Det finns ett gemensamt mål', en: 'There is a common goal' },
  'no-learning-goal': { sv: 'Lärandet nämns', en: 'Learning is named' },
  'no-shared-follow-up': { sv: 'Alla parter följer upp', en: 'All parties follow up' },
  'no-renegotiation': { sv: 'Omförhandling nämns', en: 'Renegotiation is named' },
  'no-ending': { sv: 'Det står hur partnerskapet kan avslutas', en: 'It says how the partnership can end' },
  'dispute-not-mentioned': {
    sv: 'Det står vad ni gör när ni inte är överens',
    en: 'It says what you do when you disagree',
  },
}
