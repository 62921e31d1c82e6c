import { bilingual } from '#platform/language.ts'

/** The pages around a report: the list, the draft, the answers, and what happens when it is locked. */
export const reportTexts = bilingual({
  reports: { sv: 'Lägesrapporter', en: 'Status reports' },
  report: { sv: (year: number) => `Lägesrapport ${year}`, en: (year: number) => `Status report ${year}` },
  lead: {
    sv: 'En gång om året berättar ni tillsammans hur det har gått. Rapporten ställs samman av det ni redan har skrivit. Ni lägger till egna ord, alla parter säger sitt, och så går den till ansvarig handläggare och till inbjudna förtroendevalda och ledning.',
    en: 'Once a year you tell together how it has gone. The report is put together from what you have already written. You add words of your own, every party has its say, and then it goes to the responsible officer and to invited elected representatives and management.',
  },
  source: {
    sv: 'Stöd till styrgruppen, Västra Götalandsregionen',
    en: 'Stöd till styrgruppen, Västra Götalandsregionen',
  },
  notYet: { sv: 'Ingen lägesrapport än', en: 'No status report yet' },
  notYetText: {
    sv: 'Den första lägesrapporten börjar fyllas när avtalet är underskrivet och har börjat gälla.',
    en: 'The first status report begins to fill when the agreement is signed and in force.',
  },
  time: {
    sv: (from: string, to: string) => `${from} – ${to}`,
    en: (from: string, to: string) => `${from} – ${to}`,
  },
  dueIn: {
    sv: (words: string, day: string) => `Ska vara klar ${words}, ${day}`,
    en: (words: string, day: string) => `To be ready ${words}, ${day}`,
  },
  duePast: {
    sv: (day: string) => `Skulle ha varit klar ${day}. Den som skriver nu hjälper alla.`,
    en: (day: string) => `Was to be ready ${day}. Whoever writes now helps everyone.`,
  },
  today: { sv: 'i dag', en: 'today' },
  tomorrow: { sv: 'i morgon', en: 'tomorrow' },
  inDays: { sv: (days: number) => `om ${days} dagar`, en: (days: number) => `in ${days} days` },
  inWeeks: { sv: (weeks: number) => `om ${weeks} veckor`, en: (weeks: number) => `in ${weeks} weeks` },
  inMonths: { sv: (months: number) => `om ${months} månader`, en: (months: number) => `in ${months} months` },
  isLocked: { sv: 'Låst', en: 'Locked' },
  underWay: { sv: 'Under arbete', en: 'Under way' },
  notBegun: { sv: 'Ingen har skrivit än', en: 'Nobody has written yet' },
  lockedOn: { sv: (day: string) => `Låst ${day}`, en: (day: string) => `Locked ${day}` },
  back: { sv: 'Alla lägesrapporter', en: 'All status reports' },
  whole: { sv: 'Läs som blad', en: 'Read as a sheet' },
  toDraft: { sv: 'Tillbaka till rapporten', en: 'Back to the report' },
  print: { sv: 'Skriv ut', en: 'Print' },
  draftLead: {
    sv: 'Meningarna och tabellerna hämtas från det ni har skrivit under året. Varje mening leder till sin källa. Ändras källan ändras rapporten, tills den är låst.',
    en: 'The sentences and tables come from what you have written in the year. Each sentence leads to its source. When the source changes, so does the report, until it is locked.',
  },
  lockedLead: {
    sv: 'Alla parter har sagt sitt och rapporten är låst. Den ändras inte mer.',
    en: 'Every party has had its say and the report is locked. It does not change any more.',
  },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  sentTo: { sv: 'Skickad till', en: 'Sent to' },
  sentNobody: {
    sv: 'Ingen offentlig part har en ansvarig handläggare utsedd. Utse en under Parter och skicka sedan länken.',
    en: 'No public party has a responsible officer named. Name one under Parties, then send the link.',
  },
  sourceOf: { sv: 'källa', en: 'source' },
  emptyGo: { sv: 'Gå dit', en: 'Go there' },
  writeAndAnswer: { sv: 'Skriv och svara', en: 'Write and answer' },
  ourWords: { sv: 'Skriv med egna ord', en: 'Write in your own words' },
  changeWords: { sv: 'Ändra orden', en: 'Change the words' },
  ownWords: { sv: 'Hur har året varit för er?', en: 'How has the year been for you?' },
  ownWordsHint: {
    sv: 'Vad har ni lärt er? Vad är ni stolta över, och vad blev inte som ni tänkt? Bara er part ändrar det här.',
    en: 'What have you learnt? What are you proud of, and what did not turn out as you thought? Only your party changes this.',
  },
  sharedWords: { sv: 'Parternas ord', en: 'The parties’ words' },
  sharedWordsHint: {
    sv: 'Står först i delen. Alla parter kan ändra, och det som stod förut finns kvar. Skriv inga namn på personer i målgruppen.',
    en: 'Stands first in the part. Every party can change it, and what stood before is kept. Write no names of people you meet in the work.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat. Alla parter frågas om delen igen.', en: 'Saved. Every party is asked about the part again.' },
  wordsLong: { sv: 'Skriv högst 4 000 tecken.', en: 'Write at most 4,000 characters.' },
  somebodyFirst: {
    sv: 'Någon annan sparade medan du skrev. Det som står nu syns ovanför; lägg samman och spara igen.',
    en: 'Somebody else saved while you wrote. What stands now is shown above; put them together and save again.',
  },
  earlier: { sv: 'Vad som stod förut', en: 'What stood before' },
  writtenBy: {
    sv: (party: string, day: string) => `${party}, ${day}`,
    en: (party: string, day: string) => `${party}, ${day}`,
  },
  doWeStand: { sv: 'Står vi bakom delen?', en: 'Do we stand behind this part?' },
  stands: { sv: 'Står bakom', en: 'Stands behind' },
  differs: { sv: 'Ser det annorlunda', en: 'Sees it otherwise' },
  silent: { sv: 'Har inte svarat', en: 'Has not answered' },
  lost: {
    sv: (day: string) => `Svarade ${day}, före ändringen`,
    en: (day: string) => `Answered ${day}, before the change`,
  },
  weStand: { sv: (party: string) => `${party} står bakom`, en: (party: string) => `${party} stands behind it` },
  weDiffer: { sv: 'Vi ser det annorlunda', en: 'We see it otherwise' },
  howDiffers: { sv: 'Hur ser ni det?', en: 'How do you see it?' },
  howDiffersHint: {
    sv: 'Era ord trycks i rapporten, under den här delen. Rapporten kan låsas ändå.',
    en: 'Your words are printed in the report, under this part. The report can be locked all the same.',
  },
  differsNeeded: { sv: 'Skriv hur ni ser det.', en: 'Write how you see it.' },
  differsLong: { sv: 'Skriv högst 2 000 tecken.', en: 'Write at most 2,000 characters.' },
  standAll: {
    sv: 'Vi står bakom allt som vi inte har svarat på',
    en: 'We stand behind all that we have not answered',
  },
  answered: { sv: 'Sparat. De andra parterna ser det.', en: 'Saved. The other parties see it.' },
  changedMeanwhile: {
    sv: 'Delen har ändrats sedan ni öppnade sidan. Läs det som gäller nu och svara sedan.',
    en: 'The part has changed since you opened the page. Read how it stands now, then answer.',
  },
  notYours: {
    sv: 'Du har svarat på det här för en annan part. Någon annan hos er behöver svara.',
    en: 'You have answered this for another party. Someone else of yours needs to answer.',
  },
  progress: {
    sv: (done: number, all: number) => `${done} av ${all} delar har svar från alla parter`,
    en: (done: number, all: number) => `${done} of ${all} parts have an answer from every party`,
  },
  allBehind: { sv: 'Alla parter står bakom rapporten', en: 'All parties stand behind the report' },
  allAnswered: { sv: 'Alla parter har sagt sitt', en: 'All parties have had their say' },
  lockTitle: { sv: 'Lås och skicka', en: 'Lock and send' },
  lockText: {
    sv: 'När alla parter har svarat på alla delar kan vilken part som helst låsa rapporten. Då ändras den inte mer, och den skickas i samma steg till varje offentlig parts ansvariga handläggare.',
    en: 'When every party has answered every part, any party can lock the report. Then it does not change any more, and in the same step it is sent to the responsible officer of every public party.',
  },
  lock: { sv: 'Lås rapporten och skicka den', en: 'Lock the report and send it' },
  locked: {
    sv: 'Rapporten är låst och skickad till de ansvariga handläggarna.',
    en: 'The report is locked and sent to the responsible officers.',
  },
  mailSubject: {
    sv: (partnership: string, year: number) => `Lägesrapport ${year} för ${partnership}`,
    en: (partnership: string, year: number) => `Status report ${year} of ${partnership}`,
  },
  mailBody: {
    sv: (partnership: string) =>
      `Parterna i ${partnership} har låst årets lägesrapport. Läs den på sidan som länken leder till.`,
    en: (partnership: string) =>
      `The parties of ${partnership} have locked this year’s status report. Read it on the page that the link leads to.`,
  },
  behindTitle: { sv: 'Parterna står bakom rapporten', en: 'The parties stand behind the report' },
  saidTitle: { sv: 'Parterna har sagt sitt om rapporten', en: 'The parties have had their say on the report' },
  sentLine: {
    sv: (names: string) => `Skickad till ansvarig handläggare ${names}.`,
    en: (names: string) => `Sent to the responsible officer ${names}.`,
  },
  isDraft: { sv: 'Utkast', en: 'Draft' },
  notSaid: { sv: 'Har inte svarat på allt', en: 'Has not answered everything' },
  ofParty: { sv: 'Vem', en: 'Who' },
  whenMeasured: { sv: 'När', en: 'When' },
  value: { sv: 'Värde', en: 'Value' },
  toReport: { sv: 'Till rapporten', en: 'To the report' },
})
