import { bilingual, plural } from '#platform/language.ts'

/** The words of where the parties stand, of what has changed, and of whose words the text is made of. */
export const standingTexts = bilingual({
  title: { sv: 'Läget', en: 'Where we stand' },
  lead: {
    sv: 'Var varje part står om varje del av avtalet. Följ länken till delen för att svara eller prata.',
    en: 'Where each party stands on each part of the agreement. Follow the link to the part to answer or talk.',
  },
  show: { sv: 'Visa', en: 'Show' },
  alla: { sv: 'Alla delar', en: 'All parts' },
  vantar: { sv: 'Det vi väntar på', en: 'What we wait for' },
  prata: { sv: 'Bara där någon vill prata', en: 'Only where someone wants to talk' },
  part: { sv: 'Del av avtalet', en: 'Part of the agreement' },
  everyone: { sv: 'Alla', en: 'All' },
  accord: { sv: 'Samsyn', en: 'Accord' },
  notYet: { sv: 'Inte än', en: 'Not yet' },
  removed: { sv: (title: string) => `${title} (borttagen)`, en: (title: string) => `${title} (taken out)` },
  openRemarks: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'öppen fråga', 'öppna frågor')}`,
    en: (count: number) => `${count} open ${plural(count, 'en', 'question', 'questions')}`,
  },
  openSuggestions: {
    sv: (count: number) => `${count} ${plural(count, 'sv', 'öppet förslag', 'öppna förslag')}`,
    en: (count: number) => `${count} open ${plural(count, 'en', 'suggestion', 'suggestions')}`,
  },
  nothing: { sv: 'Inga delar än', en: 'No parts yet' },
  nothingText: {
    sv: 'Börja med rubrikerna, så syns det här var varje part står.',
    en: 'Begin with the headings, and where each party stands will be seen here.',
  },
  nothingFiltered: { sv: 'Ingen del just nu.', en: 'No part just now.' },
  toHeadings: { sv: 'Till rubrikerna', en: 'To the headings' },
  changedSince: { sv: 'Se ändringen', en: 'See the change' },
  changedSinceOf: {
    sv: (title: string) => `Se ändringen i ${title}`,
    en: (title: string) => `See the change in ${title}`,
  },
  toChanges: {
    sv: 'Allt som har ändrats sedan ni senast stod bakom',
    en: 'Everything that has changed since you last stood behind it',
  },
  toWords: { sv: 'Vems ord texten består av', en: 'Whose words the text is made of' },

  changes: {
    sv: 'Det här har ändrats sedan ni senast stod bakom',
    en: 'This has changed since you last stood behind it',
  },
  changesOf: {
    sv: (party: string) => `Det här har ändrats sedan ${party} senast stod bakom`,
    en: (party: string) => `This has changed since ${party} last stood behind it`,
  },
  changesLead: {
    sv: 'Tillagda ord är understrukna och borttagna är överstrukna. Varje del räknas från den dag då parten stod bakom den.',
    en: 'Words put in are underlined and words taken out are struck through. Each part is counted from the day the party stood behind it.',
  },
  forParty: { sv: 'För part', en: 'For party' },
  showFor: { sv: 'Visa', en: 'Show' },
  nothingChanged: { sv: 'Ingenting har ändrats', en: 'Nothing has changed' },
  nothingChangedText: {
    sv: 'Allt som parten har stått bakom står som det stod.',
    en: 'Everything that the party has stood behind stands as it stood.',
  },
  since: { sv: (day: string) => `Sedan ${day}`, en: (day: string) => `Since ${day}` },
  what_added: { sv: 'Tillagt', en: 'Added' },
  what_removed: { sv: 'Borttaget', en: 'Taken out' },
  what_renamed: {
    sv: (from: string, to: string) => `Bytte namn från ”${from}” till ”${to}”`,
    en: (from: string, to: string) => `Renamed from “${from}” to “${to}”`,
  },
  backAgain: {
    sv: 'Det har ändrats och ändrats tillbaka, eller så är det ordningen som är en annan. Orden är de samma.',
    en: 'It has been changed and changed back, or it is the order that is another. The words are the same.',
  },
  never: { sv: 'Det här har parten inte stått bakom än', en: 'This the party has not stood behind yet' },
  toPart: { sv: 'Läs och svara', en: 'Read and answer' },
  toPartOf: {
    sv: (title: string) => `Läs och svara om ${title}`,
    en: (title: string) => `Read and answer on ${title}`,
  },

  words: { sv: 'Vems ord texten består av', en: 'Whose words the text is made of' },
  wordsLead: {
    sv: 'Varje ord räknas till den part som skrev in det. Ord som flyttas eller kommer tillbaka följer den som skrev dem.',
    en: 'Each word is counted to the party that wrote it. Words that are moved or come back follow those who wrote them.',
  },
  noScore: {
    sv: 'Det här är ingen poäng. Den som skriver minst kan ha betytt mest, och alla står bakom samma text.',
    en: 'This is not a score. Those who write least may have meant most, and all stand behind the same text.',
  },
  wholeText: { sv: 'Hela avtalet', en: 'The whole agreement' },
  wordsUnit: { sv: 'ord', en: 'words' },
  wordCount: {
    sv: (count: string) => `${count} ord`,
    en: (count: string) => `${count} words`,
  },
  heading: { sv: 'Rubrik', en: 'Heading' },
  noWords: { sv: 'Ingen har skrivit något än', en: 'Nobody has written anything yet' },
  noWordsText: { sv: 'Välj en rubrik och börja skriva.', en: 'Choose a heading and start writing.' },
})
