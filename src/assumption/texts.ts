import { bilingual } from '#platform/language.ts'

/** What the parties believe, and what they see when they look at it again. */
export const assumptionTexts = bilingual({
  assumptions: { sv: 'Det här tror vi', en: 'What we believe' },
  lead: {
    sv: 'Varje insats bygger på att något stämmer. Skriv det, med datum. En gång per termin ser ni efter om det håller.',
    en: 'Every effort rests on something being so. Write it down, with its date. Once a term you look at whether it holds.',
  },
  assumption: { sv: (number: number) => `Antagande ${number}`, en: (number: number) => `Assumption ${number}` },
  none: { sv: 'Inga antaganden skrivna än.', en: 'No assumptions written yet.' },
  write: { sv: 'Skriv ett antagande', en: 'Write an assumption' },
  change: { sv: 'Ändra antagandet', en: 'Change the assumption' },
  weBelieve: { sv: (words: string) => `Vi tror att ${words}`, en: (words: string) => `We believe that ${words}` },
  words: { sv: 'Vi tror att …', en: 'We believe that …' },
  wordsHint: {
    sv: 'Fortsätt meningen, till exempel: de unga som kommer två gånger kommer en tredje.',
    en: 'Go on with the sentence, for example: young people who come twice come a third time.',
  },
  wordsNeeded: { sv: 'Skriv vad ni tror.', en: 'Write what you believe.' },
  wordsLong: {
    sv: 'Skriv högst 600 tecken. Dela upp antagandet i två om det behövs.',
    en: 'Write at most 600 characters. Split the assumption in two if need be.',
  },
  of: { sv: 'Vad gäller det?', en: 'What is it about?' },
  ofWhole: { sv: 'Hela kedjan', en: 'The whole chain' },
  ofRow: {
    sv: (number: number, effort: string) => `Rad ${number}: ${effort}`,
    en: (number: number, effort: string) => `Row ${number}: ${effort}`,
  },
  row: { sv: (number: number) => `Rad ${number}`, en: (number: number) => `Row ${number}` },
  rowGone: {
    sv: 'Raden har tagits bort. Välj en annan rad eller hela kedjan.',
    en: 'The row has been removed. Choose another row or the whole chain.',
  },
  believedOn: { sv: 'Sedan när tror ni det?', en: 'Since when do you believe it?' },
  since: { sv: 'Sedan', en: 'Since' },
  dayNeeded: { sv: 'Skriv dagen, till exempel 2027-03-09.', en: 'Write the day, for example 2027-03-09.' },
  dayWrong: { sv: 'Skriv dagen som 2027-03-09 eller 9 mars 2027.', en: 'Write the day as 2027-03-09 or 9 March 2027.' },
  dayAhead: {
    sv: 'Dagen har inte varit än. Skriv en dag som har varit, eller i dag.',
    en: 'That day has not been yet. Write a day that has been, or today.',
  },
  dayBefore: {
    sv: 'Dagen är före den dag då ni började tro det. Skriv en senare dag.',
    en: 'That day is before the one from which you believed it. Write a later day.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Antagandet är sparat. Alla parter ser det.', en: 'The assumption is kept. Every party sees it.' },
  same: { sv: 'Inget var ändrat, så inget behövde sparas.', en: 'Nothing was changed, so nothing needed saving.' },
  changedMeanwhile: {
    sv: (words: string) =>
      `Någon har ändrat antagandet medan du skrev. Så står det nu: ”${words}”. Din text är kvar här. Jämka ihop dem och spara igen.`,
    en: (words: string) =>
      `Someone changed the assumption while you were writing. It now says: “${words}”. Your text is still here. Bring them together and save again.`,
  },
  writeRisk: { sv: 'Skriv en risk av det', en: 'Write a risk from it' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  removedWord: { sv: 'Borttaget', en: 'Removed' },
  removed: {
    sv: 'Antagandet är borttaget. Det finns kvar och kan tas tillbaka.',
    en: 'The assumption is removed. It is kept and can be taken back.',
  },
  takenBack: { sv: 'Antagandet är tillbaka.', en: 'The assumption is back.' },
  writtenBy: { sv: 'Skrivet av', en: 'Written by' },
  someone: { sv: 'Någon som lämnat', en: 'Someone who has left' },
  reviews: { sv: 'Det här har vi sett', en: 'What we have seen' },
  noReviews: {
    sv: 'Inte prövat än.',
    en: 'Not looked at again yet.',
  },
  review: { sv: 'Håller det?', en: 'Does it hold?' },
  verdictNeeded: { sv: 'Välj om antagandet håller.', en: 'Choose whether the assumption holds.' },
  holds: { sv: 'Håller', en: 'Holds' },
  holds_not: { sv: 'Håller inte', en: 'Does not hold' },
  not_known: { sv: 'Vet inte än', en: 'Not known yet' },
  holdsHint: { sv: 'Det vi har sett talar för det.', en: 'What we have seen speaks for it.' },
  holds_notHint: {
    sv: 'Vi har sett något annat. Då ser ni över raden tillsammans.',
    en: 'We have seen something else. Then you look over the row together.',
  },
  not_knownHint: { sv: 'Vi behöver se mer.', en: 'We need to see more.' },
  not_reviewed: { sv: 'Inte prövat än', en: 'Not looked at yet' },
  seen: { sv: 'Vad har ni sett?', en: 'What have you seen?' },
  seenHint: {
    sv: 'Det ni har märkt, mätt eller hört. Vet ni inte än: vad behöver ni se? Skriv inga namn på personer i målgruppen.',
    en: 'What you have noticed, measured or heard. Not known yet: what do you need to see? Write no names of people you meet in the work.',
  },
  seenNeeded: { sv: 'Skriv vad ni har sett, eller behöver se.', en: 'Write what you have seen, or need to see.' },
  seenLong: { sv: 'Skriv högst 2 000 tecken.', en: 'Write at most 2,000 characters.' },
  reviewedOn: { sv: 'Vilken dag?', en: 'On which day?' },
  keep: { sv: 'Spara vad ni såg', en: 'Keep what you saw' },
  kept: { sv: 'Det ni såg är sparat. Alla parter ser det.', en: 'What you saw is kept. Every party sees it.' },
  next: { sv: 'Se efter igen senast', en: 'Look again by' },
  due: { sv: 'Dags att se efter', en: 'Time to look' },
  earlier: { sv: 'Så stod det förut', en: 'What it said before' },
  changedBy: {
    sv: (name: string, party: string, day: string) => `Ändrat av ${name}, ${party}, ${day}`,
    en: (name: string, party: string, day: string) => `Changed by ${name}, ${party}, ${day}`,
  },
  back: { sv: 'Tillbaka till Från insats till effekt', en: 'Back to From effort to effect' },
  backOne: { sv: 'Tillbaka till antagandet', en: 'Back to the assumption' },
})
