import { bilingual } from '#platform/language.ts'

/** From effort to effect: the table, the drawing, and a row of them. */
export const chainTexts = bilingual({
  chain: { sv: 'Från insats till effekt', en: 'From effort to effect' },
  lead: {
    sv: 'Vad var och en av er gör, vad det direkt ger, vad som då förändras och för vem. Så tänker ni just nu. Alla parter skriver, och ni ändrar när ni har lärt er mer. Det är inte en del av avtalet.',
    en: 'What each of you does, what it directly gives, what then changes and for whom. This is how you think at present. Every party writes, and you change it when you have learnt more. It is not a part of the agreement.',
  },
  table: { sv: 'Så hänger det ihop', en: 'How it hangs together' },
  drawing: { sv: 'Som teckning', en: 'As a drawing' },
  drawingLead: {
    sv: 'Samma ord som i tabellen. Insatser som leder till samma mål möts där.',
    en: 'The same words as in the table. Efforts that lead to the same goal meet there.',
  },
  drawn: {
    sv: (rows: number) =>
      `Teckning av ${rows === 1 ? 'en rad' : `${rows} rader`} från insats till effekt. Samma ord står i tabellen ovanför.`,
    en: (rows: number) =>
      `Drawing of ${rows === 1 ? 'one row' : `${rows} rows`} from effort to effect. The same words stand in the table above.`,
  },
  inWords: { sv: 'Teckningen i ord', en: 'The drawing in words' },
  arrow: { sv: ' → ', en: ' → ' },
  none: { sv: 'Inga rader än', en: 'No rows yet' },
  noneText: {
    sv: 'Börja i vilken ände ni vill: med en insats som någon av er gör, eller med det ni vill ska förändras.',
    en: 'Begin at either end: with an effort that one of you makes, or with what you want to change.',
  },
  add: { sv: 'Skriv en rad', en: 'Write a row' },
  change: { sv: 'Ändra raden', en: 'Change the row' },
  row: { sv: (number: number) => `Rad ${number}`, en: (number: number) => `Row ${number}` },
  number: { sv: 'Rad', en: 'Row' },
  effort: { sv: 'Insats', en: 'Effort' },
  by: { sv: 'Vem', en: 'Who' },
  output: { sv: 'Det ger direkt', en: 'Directly gives' },
  effect: { sv: 'Det förändras, för vem', en: 'What changes, for whom' },
  laterEffect: { sv: 'På längre sikt', en: 'In the longer run' },
  goal: { sv: 'Mål', en: 'Goal' },
  note: {
    sv: (numbers: string) => `Antagande ${numbers}`,
    en: (numbers: string) => `Assumption ${numbers}`,
  },
  noteColumn: { sv: 'Antaganden', en: 'Assumptions' },
  effortAsk: { sv: 'Vad gör ni?', en: 'What do you do?' },
  effortHint: {
    sv: 'En insats, till exempel: håller öppet tre kvällar i veckan.',
    en: 'One effort, for example: keep open three evenings a week.',
  },
  effortNeeded: { sv: 'Skriv vad ni gör.', en: 'Write what you do.' },
  byAsk: { sv: 'Vem gör det?', en: 'Who does it?' },
  together: { sv: 'Alla parter tillsammans', en: 'All parties together' },
  partyGone: { sv: 'Välj en av parterna, eller alla tillsammans.', en: 'Choose one of the parties, or all together.' },
  outputAsk: { sv: 'Vad ger det direkt? (prestation)', en: 'What does it directly give? (output)' },
  outputHint: {
    sv: 'Det som går att räkna eller se, till exempel: 120 öppna kvällar om året.',
    en: 'What can be counted or seen, for example: 120 open evenings a year.',
  },
  outputNeeded: { sv: 'Skriv vad insatsen direkt ger.', en: 'Write what the effort directly gives.' },
  effectAsk: { sv: 'Vad förändras då, och för vem? (effekt)', en: 'What then changes, and for whom? (effect)' },
  effectHint: {
    sv: 'På kort sikt, till exempel: unga har någonstans att gå och en vuxen att prata med.',
    en: 'Before long, for example: young people have somewhere to go and an adult to talk to.',
  },
  effectNeeded: { sv: 'Skriv vad som förändras, och för vem.', en: 'Write what changes, and for whom.' },
  laterAsk: { sv: 'Vad leder det till på längre sikt?', en: 'What does that lead to in the longer run?' },
  laterHint: {
    sv: 'Till exempel: färre unga mår dåligt så länge att de behöver vård.',
    en: 'For example: fewer young people feel unwell for so long that they need care.',
  },
  goalAsk: { sv: 'Vilket av era mål leder det till?', en: 'Which of your goals does it lead to?' },
  noGoal: { sv: 'Inget bestämt mål', en: 'No goal in particular' },
  goalGone: {
    sv: 'Målet har tagits bort. Välj ett annat, eller inget.',
    en: 'The goal has been removed. Choose another, or none.',
  },
  long: {
    sv: 'Skriv högst 300 tecken. Dela upp raden i två om det behövs.',
    en: 'Write at most 300 characters. Split the row in two if need be.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Raden är sparad. Alla parter ser den.', en: 'The row is kept. Every party sees it.' },
  same: { sv: 'Inget var ändrat, så inget behövde sparas.', en: 'Nothing was changed, so nothing needed saving.' },
  changedMeanwhile: {
    sv: (words: string) =>
      `Någon har ändrat raden medan du skrev. Så står det nu: ”${words}”. Din text är kvar här. Jämka ihop dem och spara igen.`,
    en: (words: string) =>
      `Someone changed the row while you were writing. It now says: “${words}”. Your text is still here. Bring them together and save again.`,
  },
  remove: { sv: 'Ta bort', en: 'Remove' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  removed: {
    sv: 'Raden är borttagen. Den ligger kvar under Borttagna rader och kan tas tillbaka.',
    en: 'The row is removed. It is kept under Removed rows and can be taken back.',
  },
  takenBack: { sv: 'Raden är tillbaka.', en: 'The row is back.' },
  removedRows: { sv: 'Borttagna rader', en: 'Removed rows' },
  removedAssumptions: { sv: 'Borttagna antaganden', en: 'Removed assumptions' },
  excel: { sv: 'Hämta som Excel', en: 'Fetch as Excel' },
  writeAssumption: { sv: 'Skriv ett antagande om raden', en: 'Write an assumption about the row' },
  writtenBy: { sv: 'Skriven av', en: 'Written by' },
  someone: { sv: 'Någon som lämnat', en: 'Someone who has left' },
  back: { sv: 'Tillbaka till Från insats till effekt', en: 'Back to From effort to effect' },
  toGoals: { sv: 'Tillbaka till målen', en: 'Back to the goals' },
  sheetRows: { sv: 'Insats till effekt', en: 'Effort to effect' },
  sheetAssumptions: { sv: 'Antaganden', en: 'Assumptions' },
})
