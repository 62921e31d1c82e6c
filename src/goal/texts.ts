import { bilingual } from '#platform/language.ts'

export const goalTexts = bilingual({
  goals: { sv: 'Mål', en: 'Goals' },
  lead: {
    sv: 'Ett långsiktigt strävansmål, mindre delmål att nå under avtalstiden och lärandemål: vad ni vill ta reda på tillsammans. Målen är en del av avtalet.',
    en: 'One long-term aspiration, smaller sub-goals to reach during the term, and learning goals: what you want to find out together. The goals are part of the agreement.',
  },
  source: {
    sv: 'Styrgrupp för IOP, ”Idéburet offentligt partnerskap” och Från idé till IOP, ”Hur kan avtalet se ut?”',
    en: 'Styrgrupp för IOP, “Idéburet offentligt partnerskap”, and Från idé till IOP, “Hur kan avtalet se ut?”',
  },
  aspiration: { sv: 'Strävansmål', en: 'Aspiration' },
  sub_goal: { sv: 'Delmål', en: 'Sub-goals' },
  learning: { sv: 'Lärandemål', en: 'Learning goals' },
  oneAspiration: { sv: 'Strävansmål', en: 'Aspiration' },
  oneSub_goal: { sv: 'Delmål', en: 'Sub-goal' },
  oneLearning: { sv: 'Lärandemål', en: 'Learning goal' },
  aspirationHint: {
    sv: 'Dit ni strävar på lång sikt. Ett räcker.',
    en: 'Where you are heading in the long run. One is enough.',
  },
  sub_goalHint: {
    sv: 'Något ni når under avtalstiden och kan se att ni har nått.',
    en: 'Something you reach during the term and can see that you have reached.',
  },
  learningHint: {
    sv: 'En fråga ni vill ha svar på genom att arbeta tillsammans.',
    en: 'A question you want answered by working together.',
  },
  none: { sv: 'Inga mål än', en: 'No goals yet' },
  noneText: {
    sv: 'Börja med strävansmålet: vad ska vara annorlunda när ni har lyckats?',
    en: 'Begin with the aspiration: what will be different when you have succeeded?',
  },
  noneOfKind: { sv: 'Inget skrivet än.', en: 'Nothing written yet.' },
  add: { sv: 'Skriv ett mål', en: 'Write a goal' },
  change: { sv: 'Ändra målet', en: 'Change the goal' },
  kind: { sv: 'Vilket slags mål?', en: 'What kind of goal?' },
  kindMissing: { sv: 'Välj vilket slags mål det är.', en: 'Choose what kind of goal it is.' },
  words: { sv: 'Målet med egna ord', en: 'The goal in your own words' },
  wordsMissing: { sv: 'Skriv målet med egna ord.', en: 'Write the goal in your own words.' },
  wordsLong: {
    sv: 'Skriv högst 600 tecken. Dela upp målet i två om det behövs.',
    en: 'Write at most 600 characters. Split the goal in two if need be.',
  },
  measure: { sv: 'Hur ser ni att ni når det?', en: 'How will you see that you reach it?' },
  measureHint: {
    sv: 'Till exempel: antal öppna kvällar i veckan, eller vad de som kommer berättar.',
    en: 'For example: open evenings a week, or what those who come tell you.',
  },
  measureLong: { sv: 'Skriv högst 300 tecken.', en: 'Write at most 300 characters.' },
  target: { sv: 'Siffra att sikta på', en: 'Figure to aim at' },
  targetWrong: { sv: 'Skriv en siffra, till exempel 4 eller 12,5.', en: 'Write a figure, for example 4 or 12.5.' },
  unit: { sv: 'Enhet', en: 'Unit' },
  unitHint: {
    sv: 'Till exempel: kvällar i veckan, unga, procent.',
    en: 'For example: evenings a week, young people, per cent.',
  },
  unitLong: { sv: 'Skriv högst 40 tecken.', en: 'Write at most 40 characters.' },
  due: { sv: 'När ska det vara nått?', en: 'When should it be reached?' },
  dueWrong: {
    sv: 'Skriv datumet som 2027-12-31 eller 31 dec 2027.',
    en: 'Write the date as 2027-12-31 or 31 Dec 2027.',
  },
  by: { sv: (day: string) => `senast ${day}`, en: (day: string) => `by ${day}` },
  save: { sv: 'Spara', en: 'Save' },
  saved: {
    sv: 'Sparat. Målen har ändrats, så alla parter frågas igen.',
    en: 'Saved. The goals have changed, so every party is asked again.',
  },
  unchanged: { sv: 'Inget var ändrat, så inget behövde sparas.', en: 'Nothing was changed, so nothing needed saving.' },
  changedMeanwhile: {
    sv: (words: string) =>
      `Någon har ändrat målet medan du skrev. Så står det nu: ”${words}”. Din text är kvar här. Jämka ihop dem och spara igen.`,
    en: (words: string) =>
      `Someone changed the goal while you were writing. It now says: “${words}”. Your text is still here. Bring them together and save again.`,
  },
  remove: { sv: 'Ta bort', en: 'Remove' },
  removeOf: { sv: (words: string) => `Ta bort: ${words}`, en: (words: string) => `Remove: ${words}` },
  removed: {
    sv: 'Målet är borttaget. Det ligger kvar under Borttagna och kan tas tillbaka.',
    en: 'The goal is removed. It is kept under Removed and can be taken back.',
  },
  takenBack: { sv: 'Målet är tillbaka.', en: 'The goal is back.' },
  takeBack: { sv: 'Ta tillbaka', en: 'Take back' },
  removedGoals: { sv: 'Borttagna mål', en: 'Removed goals' },
  stoodBehind: { sv: 'Er part står bakom målen.', en: 'Your party stands behind the goals.' },
  wantsToTalk: {
    sv: 'De andra ser att ni vill prata om målen.',
    en: 'The others see that you want to talk about the goals.',
  },
  toChain: {
    sv: 'Från insats till effekt: hur tror ni att målen nås?',
    en: 'From effort to effect: how do you believe that the goals are reached?',
  },
  back: { sv: 'Tillbaka till målen', en: 'Back to the goals' },
})
