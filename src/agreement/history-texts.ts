import { bilingual } from '#platform/language.ts'

/** The words of versions, comparison and restoring. */
export const historyTexts = bilingual({
  titleOf: { sv: (title: string) => `Versioner av ${title}`, en: (title: string) => `Versions of ${title}` },
  back: { sv: 'Till rubriken', en: 'To the heading' },
  compare: { sv: 'Jämför två versioner', en: 'Compare two versions' },
  from: { sv: 'Från', en: 'From' },
  to: { sv: 'Till', en: 'To' },
  show: { sv: 'Jämför', en: 'Compare' },
  blank: { sv: 'Tom rubrik, innan något skrevs', en: 'Blank heading, before anything was written' },
  version: { sv: (seq: number) => `Version ${seq}`, en: (seq: number) => `Version ${seq}` },
  versionBy: {
    sv: (seq: number, when: string, party: string) => `Version ${seq}, ${when}, ${party}`,
    en: (seq: number, when: string, party: string) => `Version ${seq}, ${when}, ${party}`,
  },
  changed: {
    sv: (from: string, to: string) => `Så ändrades texten från ${from} till ${to}`,
    en: (from: string, to: string) => `How the text changed from ${from} to ${to}`,
  },
  lower: {
    sv: (seq: number) => (seq === 0 ? 'tom rubrik' : `version ${seq}`),
    en: (seq: number) => (seq === 0 ? 'blank heading' : `version ${seq}`),
  },
  sinceYou: { sv: 'Det här har ändrats sedan ni svarade', en: 'This has changed since you answered' },
  same: { sv: 'Texterna är lika.', en: 'The texts are alike.' },
  sideBySide: { sv: 'Visa bredvid varandra', en: 'Show side by side' },
  inOne: { sv: 'Visa i en text', en: 'Show in one text' },
  compareWithBeforeOf: {
    sv: (seq: number) => `Jämför version ${seq} med versionen före`,
    en: (seq: number) => `Compare version ${seq} with the one before`,
  },
  restore: { sv: 'Låt den här texten gälla igen', en: 'Let this text stand again' },
  restoreOf: {
    sv: (seq: number) => `Låt version ${seq} gälla igen`,
    en: (seq: number) => `Let version ${seq} stand again`,
  },
  readText: { sv: 'Läs texten', en: 'Read the text' },
  stands: { sv: 'Gäller nu', en: 'Stands now' },
  emptyText: { sv: 'Texten är tom i den här versionen.', en: 'The text is empty in this version.' },
  none: { sv: 'Ingen har skrivit något här än.', en: 'Nobody has written anything here yet.' },
  noneAtAll: { sv: 'Ingen har skrivit något i avtalet än.', en: 'Nobody has written anything in the agreement yet.' },
  allVersions: { sv: 'Alla versioner', en: 'All versions' },
  titleAll: { sv: 'Versioner av alla rubriker', en: 'Versions of all headings' },
  leadAll: {
    sv: 'Allt som har sparats i avtalet, det senaste först: vem som skrev, för vilken part och när. Inget går förlorat.',
    en: 'Everything saved in the agreement, the latest first: who wrote, for which party and when. Nothing is lost.',
  },
  written: { sv: 'Skrev texten', en: 'Wrote the text' },
  merged: { sv: 'Förde ihop två texter', en: 'Brought two texts together' },
  corrected: {
    sv: 'Rättade ett skrivfel, godtaget av alla andra parter',
    en: 'Corrected a slip, accepted by all other parties',
  },
  restored: { sv: 'Lät en tidigare text gälla igen', en: 'Let an earlier text stand again' },
  proposed: { sv: 'Tog in ett förslag', en: 'Took in a suggestion' },
  begun: { sv: 'La till rubriken', en: 'Added the heading' },
  renamed: {
    sv: (before: string, after: string) => `Bytte namn från ”${before}” till ”${after}”`,
    en: (before: string, after: string) => `Renamed it from “${before}” to “${after}”`,
  },
  notNeeded: {
    sv: (reason: string) => `Markerade att rubriken inte behövs: ”${reason}”`,
    en: (reason: string) => `Marked the heading as not needed: “${reason}”`,
  },
  needed: { sv: 'Markerade att rubriken behövs', en: 'Marked the heading as needed' },
  removedIt: { sv: 'Tog bort rubriken ur avtalet', en: 'Took the heading out of the agreement' },
  tookBack: { sv: 'Tog tillbaka rubriken', en: 'Took the heading back' },
  termSet: {
    sv: (from: string, to: string) => `Skrev avtalstiden ${from} – ${to}`,
    en: (from: string, to: string) => `Wrote the term ${from} – ${to}`,
  },
  unknownDay: { sv: 'okänt datum', en: 'unknown date' },
  someone: { sv: 'Någon', en: 'Someone' },
})
