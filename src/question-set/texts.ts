import { bilingual } from '#platform/language.ts'

/** What the pages say on which a partnership writes questions of its own for its joint assessment. */
export const setTexts = bilingual({
  write: { sv: 'Skriv egna frågor', en: 'Write your own questions' },
  change: { sv: 'Ändra frågorna', en: 'Change the questions' },
  back: { sv: 'Gemensam bedömning', en: 'Joint assessment' },
  backToSet: { sv: 'Till frågorna', en: 'To the questions' },
  title: { sv: 'Vad handlar frågorna om?', en: 'What are the questions about?' },
  intro: { sv: 'Kort om varför ni frågar', en: 'Briefly, why you ask' },
  pointsLead: {
    sv: 'Varje fråga är ett påstående som parterna svarar på i fyra steg, från ”stämmer inte” till ”stämmer helt”. Skriv högst tolv. En fråga som ni skriver om räknas som ny när ni jämför åren.',
    en: 'Each question is a statement that the parties answer in four steps, from “not true” to “entirely true”. Write twelve at most. A question that you reword counts as new when you compare the years.',
  },
  point: { sv: (number: number) => `Fråga ${number}`, en: (number: number) => `Question ${number}` },
  pointTitle: { sv: 'Vad den handlar om, i några ord', en: 'What it is about, in a few words' },
  statement: { sv: 'Påstående att svara på', en: 'Statement to answer' },
  more: { sv: 'Fler frågor', en: 'More questions' },
  save: { sv: 'Spara frågorna', en: 'Save the questions' },
  saveNote: {
    sv: 'Er part står bakom frågorna när ni sparar. De andra parterna får läsa och säga om de gör det.',
    en: 'Your party stands behind the questions when you save. The other parties read them and say whether they do.',
  },
  titleNeeded: { sv: 'Skriv vad frågorna handlar om.', en: 'Write what the questions are about.' },
  statementNeeded: {
    sv: 'Skriv påståendet som parterna ska svara på.',
    en: 'Write the statement that the parties answer.',
  },
  pointTitleNeeded: {
    sv: 'Skriv i några ord vad frågan handlar om.',
    en: 'Write in a few words what the question is about.',
  },
  pointNeeded: { sv: 'Skriv minst en fråga.', en: 'Write at least one question.' },
  tooLong: {
    sv: (most: number) => `Skriv kortare, högst ${most} tecken.`,
    en: (most: number) => `Write less, at most ${most} characters.`,
  },
  changedMeanwhile: {
    sv: 'Någon ändrade frågorna medan ni skrev. Det ni skrev står kvar här. Läs det som nu gäller och spara igen om ni vill ersätta det.',
    en: 'Somebody changed the questions while you wrote. What you wrote is still here. Read what now stands, and save again if you want to replace it.',
  },
  nowStands: { sv: 'Så lyder frågorna nu', en: 'The questions as they stand now' },
  whoStandsBehind: { sv: 'Vilka står bakom frågorna?', en: 'Who stands behind the questions?' },
  behind: { sv: 'står bakom', en: 'stands behind them' },
  notBehind: { sv: 'har inte sagt sitt än', en: 'has not said yet' },
  standBehind: { sv: 'Vi står bakom frågorna', en: 'We stand behind the questions' },
  stepBack: { sv: 'Vi står inte längre bakom frågorna', en: 'We no longer stand behind the questions' },
  withdraw: { sv: 'Lägg undan frågorna', en: 'Put the questions away' },
  allBehind: {
    sv: 'Alla parter står bakom frågorna. Ni kan börja en bedömning med dem.',
    en: 'Every party stands behind the questions. You can begin an assessment with them.',
  },
  waitsFor: {
    sv: (names: string) => `Väntar på ${names}. En bedömning kan börja när alla står bakom frågorna.`,
    en: (names: string) => `Waiting for ${names}. An assessment can begin when everyone stands behind the questions.`,
  },
  begin: { sv: 'Börja en bedömning', en: 'Begin an assessment' },
  writtenBy: {
    sv: (name: string, party: string, day: string) => `Senast skrivna av ${name}, ${party}, den ${day}.`,
    en: (name: string, party: string, day: string) => `Last written by ${name}, ${party}, on ${day}.`,
  },
  somebody: { sv: 'någon', en: 'somebody' },
  fourSteps: {
    sv: 'Svaren ges i fyra steg: stämmer inte, stämmer delvis, stämmer till stor del, stämmer helt.',
    en: 'Answers are given in four steps: not true, partly true, mostly true, entirely true.',
  },
  count: {
    sv: (count: number) => (count === 1 ? 'en fråga' : `${count} frågor`),
    en: (count: number) => (count === 1 ? 'one question' : `${count} questions`),
  },
  saved: {
    sv: 'Frågorna är sparade, och er part står bakom dem. De andra parterna har fått veta det.',
    en: 'The questions are saved, and your party stands behind them. The other parties have been told.',
  },
  nowBehind: { sv: 'Er part står nu bakom frågorna.', en: 'Your party now stands behind the questions.' },
  steppedBack: {
    sv: 'Er part står inte längre bakom frågorna.',
    en: 'Your party no longer stands behind the questions.',
  },
  mailSubject: { sv: 'Egna frågor att läsa och ta ställning till', en: 'Questions to read and take a stand on' },
  mailBody: {
    sv: (partnership: string) =>
      `En part i ${partnership} har skrivit egna frågor till er gemensamma bedömning. Läs dem och säg om er part står bakom dem, eller ändra dem så att ni gör det.`,
    en: (partnership: string) =>
      `A party in ${partnership} has written questions of its own for your joint assessment. Read them and say whether your party stands behind them, or change them so that it does.`,
  },
})
