import { bilingual } from '#platform/language.ts'

/** What each duty is called and what it asks for. */
export const dutyTexts = bilingual({
  signatures: { sv: 'Skriv under avtalet', en: 'Sign the agreement' },
  signaturesText: {
    sv: 'Alla beslut finns. Ni kan skriva under den låsta versionen.',
    en: 'All decisions are there. You can sign the locked version.',
  },
  lists: { sv: 'Lista era beslut', en: 'List your decisions' },
  listsText: {
    sv: 'En version är låst. Skriv vilka beslut er part behöver fatta om den.',
    en: 'A version is locked. Write which decisions your party needs to take on it.',
  },
  records: { sv: 'För in beslutet', en: 'Record the decision' },
  recordsText: {
    sv: (n: number) => `${n} av era beslut är ${n === 1 ? 'listat men inte infört' : 'listade men inte införda'} än.`,
    en: (n: number) => `${n} of your decisions ${n === 1 ? 'is' : 'are'} listed but not yet recorded.`,
  },
  corrections: { sv: 'Svara på en rättelse', en: 'Answer a correction' },
  correctionsText: {
    sv: 'En annan part föreslår en rättelse av ett skrivfel.',
    en: 'Another party suggests correcting a slip.',
  },
  suggestions: { sv: 'Svara på förslag', en: 'Answer suggestions' },
  suggestionsText: {
    sv: (n: number) => `${n} förslag till ändring i avtalet väntar på att ni tar in det eller låter texten stå.`,
    en: (n: number) =>
      `${n} suggested ${n === 1 ? 'change' : 'changes'} in the agreement ${n === 1 ? 'awaits' : 'await'} that you take it in or let the text stand.`,
  },
  assessments: { sv: 'Svara på bedömningen', en: 'Answer the assessment' },
  assessmentsText: {
    sv: 'Er part har inte lämnat in sina svar än. Ni svarar för er själva, utan att se de andras.',
    en: 'Your party has not handed in its answers yet. You answer by yourselves, without seeing the others’.',
  },
  parts: { sv: 'Säg vad ni tycker om avtalet', en: 'Say what you think of the agreement' },
  partsText: {
    sv: (n: number) =>
      `${n} ${n === 1 ? 'del' : 'delar'} av avtalet väntar på ert svar: står ni bakom texten, eller vill ni prata?`,
    en: (n: number) =>
      `${n} ${n === 1 ? 'part' : 'parts'} of the agreement ${n === 1 ? 'awaits' : 'await'} your answer: do you stand behind the text, or want to talk?`,
  },
  surveys: { sv: 'Godkänn en enkät', en: 'Approve a survey' },
  surveysText: {
    sv: (count: number) =>
      count === 1
        ? 'En enkät öppnar när en annan part har sagt ja.'
        : `${count} enkäter öppnar när en annan part har sagt ja.`,
    en: (count: number) =>
      count === 1
        ? 'A survey opens when another party has said yes.'
        : `${count} surveys open when another party has said yes.`,
  },
  questionSets: { sv: 'Läs era egna frågor', en: 'Read your own questions' },
  questionSetsText: {
    sv: (count: number) =>
      count === 1
        ? 'En part har skrivit frågor till bedömningen. De kan ställas när alla står bakom dem.'
        : `Det finns ${count} uppsättningar frågor till bedömningen. De kan ställas när alla står bakom dem.`,
    en: (count: number) =>
      count === 1
        ? 'A party has written questions for the assessment. They can be asked when all stand behind them.'
        : `There are ${count} sets of questions for the assessment. They can be asked when all stand behind them.`,
  },
  jointSteps: { sv: 'Svara på ett gemensamt steg', en: 'Answer a step of all' },
  jointStepsText: {
    sv: (count: number) =>
      count === 1
        ? 'Ett steg gäller först när alla parter står bakom det.'
        : `${count} steg gäller först när alla parter står bakom dem.`,
    en: (count: number) =>
      count === 1
        ? 'A step holds only when every party stands behind it.'
        : `${count} steps hold only when every party stands behind them.`,
  },
  wishes: { sv: 'Säg vad ni vill efter avtalstiden', en: 'Say what you want after the term' },
  wishesText: {
    sv: 'Avtalets sista dag närmar sig. Börja gärna med att utvärdera tillsammans.',
    en: 'The last day of the agreement draws near. Do begin by evaluating together.',
  },
  newAgreement: { sv: 'Publicera det nya avtalet i registret', en: 'Publish the new agreement in the register' },
  newAgreementText: {
    sv: 'Registret visar det tidigare avtalet. Publicera det nya, eller välj att inte göra det.',
    en: 'The register shows the earlier agreement. Publish the new one, or choose not to.',
  },
  publicationDuty: { sv: 'Bestäm vad som ska synas', en: 'Decide what is to be shown' },
  publicationText: {
    sv: 'Det nya syns i det öppna registret först när alla parter har sagt ja.',
    en: 'What is new shows in the open register only when every party has said yes.',
  },
  handedOver: { sv: 'En avvikelse är lämnad till dig', en: 'A deviation is handed to you' },
  handedOverText: {
    sv: (n: number) =>
      `${n === 1 ? 'En avvikelse väntar' : `${n} avvikelser väntar`} på vad du som ansvarig handläggare gör.`,
    en: (n: number) =>
      `${n === 1 ? 'A deviation waits' : `${n} deviations wait`} for what you do as responsible officer.`,
  },
  settlements: { sv: 'Är avvikelsen löst?', en: 'Is the deviation settled?' },
  settlementsText: {
    sv: 'En annan part har skrivit att den är löst. Håller ni med?',
    en: 'Another party has written that it is settled. Do you agree?',
  },
  proposals: { sv: 'Svara på ett förslag om förändring', en: 'Answer a proposal of change' },
  proposalsText: {
    sv: (n: number) => (n === 1 ? 'Ett förslag är ställt till er.' : `${n} förslag är ställda till er.`),
    en: (n: number) => (n === 1 ? 'A proposal is put to you.' : `${n} proposals are put to you.`),
  },
  reports: {
    sv: (year: number) => `Gör lägesrapporten ${year} tillsammans`,
    en: (year: number) => `Make the status report ${year} together`,
  },
  reportsText: {
    sv: (day: string) => `Den ska vara klar ${day}.`,
    en: (day: string) => `It is to be ready ${day}.`,
  },
  reportsLate: {
    sv: (day: string) => `Den skulle ha varit klar ${day}.`,
    en: (day: string) => `It was to be ready ${day}.`,
  },
  minutes: { sv: 'Läs och justera anteckningar', en: 'Read and approve minutes' },
  minutesText: {
    sv: 'Anteckningarna från ett möte väntar på att ni läser och godkänner dem.',
    en: 'The notes of a meeting wait for you to read and approve them.',
  },
  assumptions: { sv: 'Håller det ni tror?', en: 'Does what you believe hold?' },
  assumptionsText: {
    sv: (n: number) =>
      n === 1
        ? 'Ett antagande har inte prövats på ett halvår. Skriv vad ni har sett.'
        : `${n} antaganden har inte prövats på ett halvår. Skriv vad ni har sett.`,
    en: (n: number) =>
      n === 1
        ? 'One assumption has not been looked at for half a year. Write what you have seen.'
        : `${n} assumptions have not been looked at for half a year. Write what you have seen.`,
  },
  risks: { sv: 'Gå igenom riskerna', en: 'Go through the risks' },
  risksText: {
    sv: (n: number) =>
      n === 1 ? 'En risk har inte gåtts igenom på ett halvår.' : `${n} risker har inte gåtts igenom på ett halvår.`,
    en: (n: number) =>
      n === 1
        ? 'One risk has not been gone through for half a year.'
        : `${n} risks have not been gone through for half a year.`,
  },
  tasks: { sv: 'Gör det du lovat', en: 'Do what you promised' },
  tasksText: {
    sv: (n: number, day: string) =>
      n === 1 ? `En uppgift ska vara klar ${day}.` : `${n} uppgifter väntar. Den första ska vara klar ${day}.`,
    en: (n: number, day: string) => (n === 1 ? `One task is due ${day}.` : `${n} tasks wait. The first is due ${day}.`),
  },
  tasksLate: {
    sv: (n: number, day: string) =>
      n === 1
        ? `En uppgift skulle ha varit klar ${day}.`
        : `${n} uppgifter väntar. Den första skulle ha varit klar ${day}.`,
    en: (n: number, day: string) =>
      n === 1 ? `One task was due ${day}.` : `${n} tasks wait. The first was due ${day}.`,
  },
  contributions: { sv: 'Bekräfta vad andra bidragit', en: 'Confirm what others contributed' },
  contributionsText: {
    sv: (n: number) =>
      n === 1
        ? 'En uppgift väntar på att en annan part håller med.'
        : `${n} uppgifter väntar på att en annan part håller med.`,
    en: (n: number) =>
      n === 1 ? 'One entry waits for another party to agree.' : `${n} entries wait for another party to agree.`,
  },
  groups: { sv: 'Skriv in vilka som är med i era grupper', en: 'Enter who is in your groups' },
  groupsText: {
    sv: (n: number) =>
      n === 1 ? 'En grupp har ännu inga medlemmar från er.' : `${n} grupper har ännu inga medlemmar från er.`,
    en: (n: number) => (n === 1 ? 'A group has no members from you yet.' : `${n} groups have no members from you yet.`),
  },
  replies: { sv: 'Svara om du kommer', en: 'Say whether you come' },
  repliesText: {
    sv: (n: number) => (n === 1 ? 'Ett möte väntar på ditt svar.' : `${n} möten väntar på ditt svar.`),
    en: (n: number) => (n === 1 ? 'A meeting waits for your answer.' : `${n} meetings wait for your answer.`),
  },
})
