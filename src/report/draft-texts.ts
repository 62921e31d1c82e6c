import { bilingual, figure, plural } from '#platform/language.ts'

/** The words of the report itself: what is drawn up from the facts. */
export const draftTexts = bilingual({
  year: { sv: 'Året i korthet', en: 'The year in brief' },
  decisions: { sv: 'Vad vi har beslutat', en: 'What we have decided' },
  figures: { sv: 'Hur det har gått i siffror', en: 'How it has gone in figures' },
  contributed: { sv: 'Så bidrog vi', en: 'How we contributed' },
  goals: { sv: 'Delmål', en: 'Sub-goals' },
  own_words: { sv: 'Med våra egna ord', en: 'In our own words' },
  deviations: { sv: 'Avvikelser', en: 'Deviations' },
  reference: { sv: 'Vad referensgruppen säger', en: 'What the reference group says' },
  lessons: { sv: 'Lärdomar att sprida', en: 'Lessons to share' },
  next_year: { sv: 'Nästa år', en: 'Next year' },
  together: {
    sv: (place: number) =>
      `${['Första', 'Andra', 'Tredje', 'Fjärde', 'Femte', 'Sjätte', 'Sjunde', 'Åttonde', 'Nionde', 'Tionde'][place - 1] ?? `${place}:e`} året tillsammans.`,
    en: (place: number) =>
      `Our ${['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'][place - 1] ?? `${place}th`} year together.`,
  },
  met: {
    sv: (count: number, steering: number) =>
      `Vi har haft ${figure(count, 'sv')} ${plural(count, 'sv', 'möte', 'möten')}${steering > 0 && steering < count ? `, varav ${figure(steering, 'sv')} i styrgruppen` : ''}.`,
    en: (count: number, steering: number) =>
      `We have had ${figure(count, 'en')} ${plural(count, 'en', 'meeting', 'meetings')}${steering > 0 && steering < count ? `, ${figure(steering, 'en')} of them of the steering group` : ''}.`,
  },
  decided: {
    sv: (count: number) => `Vi har fattat ${figure(count, 'sv')} beslut tillsammans.`,
    en: (count: number) =>
      `We have made ${figure(count, 'en')} ${plural(count, 'en', 'decision', 'decisions')} together.`,
  },
  reachedOf: {
    sv: (reached: number, all: number) => `${figure(reached, 'sv')} av ${figure(all, 'sv')} delmål är nådda.`,
    en: (reached: number, all: number) => `${figure(reached, 'en')} of ${figure(all, 'en')} sub-goals are reached.`,
  },
  deviated: {
    sv: (count: number, open: number) =>
      `${figure(count, 'sv')} ${plural(count, 'sv', 'avvikelse är antecknad', 'avvikelser är antecknade')}${open > 0 ? `, ${figure(open, 'sv')} är ${plural(open, 'sv', 'öppen', 'öppna')}` : ''}.`,
    en: (count: number, open: number) =>
      `${figure(count, 'en')} ${plural(count, 'en', 'deviation is noted', 'deviations are noted')}${open > 0 ? `, ${figure(open, 'en')} of them open` : ''}.`,
  },
  yearEmpty: {
    sv: 'Inget är antecknat under året än. Möten, beslut och det ni bidrar med hamnar här.',
    en: 'Nothing is noted in the year yet. Meetings, decisions and what you contribute end up here.',
  },
  decision: {
    sv: (label: string, body: string) => `Beslut ${label}: ${body}`,
    en: (label: string, body: string) => `Decision ${label}: ${body}`,
  },
  openQuestion: {
    sv: (label: string, body: string) => `Öppen fråga ${label}: ${body}`,
    en: (label: string, body: string) => `Open question ${label}: ${body}`,
  },
  seesOtherwise: {
    sv: (party: string, words: string) => `${party} ser det annorlunda: ${words}`,
    en: (party: string, words: string) => `${party} sees it otherwise: ${words}`,
  },
  decisionsEmpty: {
    sv: 'Inga beslut är antecknade under året. Beslut skrivs vid en punkt på mötets dagordning.',
    en: 'No decisions are noted in the year. Decisions are written at an item of a meeting’s agenda.',
  },
  figuresEmpty: {
    sv: 'Inget är mätt under året. Bestäm ett mått under Mål och skriv upp ett värde, så syns det här.',
    en: 'Nothing has been measured in the year. Choose an indicator under Goals and enter a value, and it is shown here.',
  },
  hours: { sv: 'ideella timmar', en: 'voluntary hours' },
  allInAll: {
    sv: (amount: string, unit: string) => `${amount} ${unit}`,
    en: (amount: string, unit: string) => `${amount} ${unit}`,
  },
  notEntered: {
    sv: (party: string, what: string) => `Lovat men inte uppskrivet under året: ${what} (${party}).`,
    en: (party: string, what: string) => `Promised but not entered in the year: ${what} (${party}).`,
  },
  contributedEmpty: {
    sv: 'Ingen part har skrivit upp något bidrag under året. Det gör ni under Resurser.',
    en: 'No party has entered a contribution in the year. You do that under Resources.',
  },
  goal: { sv: 'Delmål', en: 'Sub-goal' },
  where: { sv: 'Läge', en: 'So far' },
  judgement: { sv: 'Vår bedömning', en: 'Our judgement' },
  ofTarget: {
    sv: (value: string, target: string) => `${value} av ${target}`,
    en: (value: string, target: string) => `${value} of ${target}`,
  },
  notMeasured: { sv: 'Inte mätt', en: 'Not measured' },
  notJudged: { sv: 'Inte bedömt under året', en: 'Not judged in the year' },
  goalsEmpty: {
    sv: 'Det finns inga delmål i avtalet. Skriv dem under Mål.',
    en: 'There are no sub-goals in the agreement. Write them under Goals.',
  },
  ownEmpty: {
    sv: 'Har inte skrivit än.',
    en: 'Has not written yet.',
  },
  what: { sv: 'Vad', en: 'What' },
  whatWeDid: { sv: 'Vad vi gjorde', en: 'What we did' },
  notTalked: { sv: 'Inget är bestämt än', en: 'Nothing is decided yet' },
  open: { sv: 'Öppen', en: 'Open' },
  openUntil: { sv: (day: string) => `Öppen, följs upp ${day}`, en: (day: string) => `Open, followed up ${day}` },
  settled: { sv: 'Avslutad', en: 'Settled' },
  deviationsEmpty: {
    sv: 'Inga avvikelser är antecknade under året.',
    en: 'No deviations are noted in the year.',
  },
  says: {
    sv: (party: string, words: string) => `${party}: ${words}`,
    en: (party: string, words: string) => `${party}: ${words}`,
  },
  asked: {
    sv: (question: string, answers: string, outcome: string) =>
      `${question} ${answers}${outcome && ` Det ledde till: ${outcome}`}`,
    en: (question: string, answers: string, outcome: string) =>
      `${question} ${answers}${outcome && ` It led to: ${outcome}`}`,
  },
  referenceEmpty: {
    sv: 'Inget från referensgruppen under året. Gruppens svar, beslut från möten med den och iakttagelser om målgruppen hamnar här, och ni kan skriva själva.',
    en: 'Nothing from the reference group in the year. The group’s answers, decisions from meetings with it and observations about the target group end up here, and you can write yourselves.',
  },
  changed: {
    sv: (words: string) => `Därför har vi ändrat: ${words}`,
    en: (words: string) => `So we have changed: ${words}`,
  },
  believed: {
    sv: (words: string, verdict: string, seen: string) => `Vi tror att ${words} ${verdict} ${seen}`,
    en: (words: string, verdict: string, seen: string) => `We believe that ${words} ${verdict} ${seen}`,
  },
  holds: { sv: '– det håller:', en: '– it holds:' },
  holds_not: { sv: '– det håller inte:', en: '– it does not hold:' },
  not_known: { sv: '– vi vet inte än:', en: '– we do not know yet:' },
  riskHappened: {
    sv: (words: string, thenDo: string) =>
      `Det här såg vi som en risk, och det hände: ${words} Då tänkte vi: ${thenDo}`,
    en: (words: string, thenDo: string) => `We saw this as a risk, and it happened: ${words} We had thought: ${thenDo}`,
  },
  riskWatched: {
    sv: (words: string, thenDo: string) => `Det här håller vi ögonen på: ${words} Händer det: ${thenDo}`,
    en: (words: string, thenDo: string) => `This we keep watch on: ${words} If it happens: ${thenDo}`,
  },
  lessonsEmpty: {
    sv: 'Inga lärdomar än. Det ni skriver vid lärandemålen hamnar här, och ni kan skriva själva.',
    en: 'No lessons yet. What you write at the learning goals ends up here, and you can write yourselves.',
  },
  milestone: {
    sv: (words: string, day: string) => `${words}, ${day}`,
    en: (words: string, day: string) => `${words}, ${day}`,
  },
  milestoneReached: {
    sv: (words: string) => `Vi har nått: ${words}`,
    en: (words: string) => `We have reached: ${words}`,
  },
  task: {
    sv: (party: string, words: string, day: string) => `${words} (${party}, ${day})`,
    en: (party: string, words: string, day: string) => `${words} (${party}, ${day})`,
  },
  proposal: {
    sv: (party: string, words: string, asked: string, answer: string) =>
      `${party} föreslår ${asked}: ${words} ${answer}`,
    en: (party: string, words: string, asked: string, answer: string) =>
      `${party} proposes to ${asked}: ${words} ${answer}`,
  },
  answered: {
    sv: (answer: string, why: string) => `Svar: ${answer}. ${why}`,
    en: (answer: string, why: string) => `Answer: ${answer}. ${why}`,
  },
  unanswered: { sv: 'Inte besvarat än.', en: 'Not answered yet.' },
  nextEmpty: {
    sv: 'Inget är planerat än. Milstolpar, uppgifter och förslag hamnar här, och ni kan skriva själva.',
    en: 'Nothing is planned yet. Milestones, tasks and proposals end up here, and you can write yourselves.',
  },
})
