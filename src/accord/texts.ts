import { bilingual } from '#platform/language.ts'

/** The words around samsyn: who stands behind, who wants to talk, and what has changed since. */
export const accordTexts = bilingual({
  heading: { sv: 'Rubrik', en: 'Heading' },
  goals: { sv: 'Målen', en: 'The goals' },
  resources: { sv: 'Resurserna', en: 'The resources' },
  annexes: { sv: 'Bilagorna', en: 'The annexes' },
  term: { sv: 'Avtalstiden', en: 'The term' },
  publication: { sv: 'Det som publiceras', en: 'What is published' },

  titleHeading: { sv: 'Står vi bakom texten?', en: 'Do we stand behind the text?' },
  titleGoals: { sv: 'Står vi bakom målen?', en: 'Do we stand behind the goals?' },
  titleResources: { sv: 'Står vi bakom resurserna?', en: 'Do we stand behind the resources?' },
  titleAnnexes: { sv: 'Står vi bakom bilagorna?', en: 'Do we stand behind the annexes?' },
  titleTerm: { sv: 'Står vi bakom avtalstiden?', en: 'Do we stand behind the term?' },
  titlePublication: { sv: 'Står vi bakom det som publiceras?', en: 'Do we stand behind what is published?' },

  weStand: { sv: (party: string) => `${party} står bakom`, en: (party: string) => `${party} stands behind it` },
  weWantToTalk: { sv: 'Vi vill prata mer', en: 'We want to talk more' },
  whyTalk: { sv: 'Vad vill ni prata om?', en: 'What do you want to talk about?' },
  whyTalkHint: {
    sv: 'De andra parterna ser det ni skriver, också i samtalet.',
    en: 'The other parties see what you write, also in the conversation.',
  },
  whyTalkNeeded: {
    sv: 'Skriv vad ni vill prata om, så att de andra kan svara',
    en: 'Write what you want to talk about, so that the others can answer',
  },
  whyTalkTooLong: { sv: 'Skriv högst 2 000 tecken', en: 'Write at most 2,000 characters' },
  answerNeeded: {
    sv: 'Välj om ni står bakom eller vill prata mer',
    en: 'Choose whether you stand behind it or want to talk more',
  },
  changedMeanwhile: {
    sv: 'Det har ändrats sedan ni öppnade sidan. Läs det som gäller nu och svara sedan',
    en: 'It has changed since you opened the page. Read how it stands now, then answer',
  },
  notYours: {
    sv: 'Du har stått bakom det här för en annan part. Någon annan hos er behöver svara',
    en: 'You have stood behind this for another party. Someone else of yours needs to answer',
  },
  answered: {
    sv: (name: string, day: string) => `${name}, ${day}`,
    en: (name: string, day: string) => `${name}, ${day}`,
  },
  talkWords: { sv: (words: string) => `”${words}”`, en: (words: string) => `“${words}”` },
  changed: {
    sv: (day: string, party: string) => `Ändrat ${day} av ${party}. Alla frågas igen.`,
    en: (day: string, party: string) => `Changed ${day} by ${party}. Everyone is asked again.`,
  },
  textChanged: {
    sv: (day: string, party: string) => `Texten ändrades ${day} av ${party}. Alla frågas igen.`,
    en: (day: string, party: string) => `The text was changed ${day} by ${party}. Everyone is asked again.`,
  },
  stoodBefore: {
    sv: (day: string) => `Stod bakom ${day}, före ändringen`,
    en: (day: string) => `Stood behind it ${day}, before the change`,
  },
  talkedBefore: {
    sv: (day: string) => `Ville prata ${day}, före ändringen`,
    en: (day: string) => `Wanted to talk ${day}, before the change`,
  },
  changesSince: { sv: 'Se vad som har ändrats sedan ni svarade', en: 'See what has changed since you answered' },
  onlyAdvice: {
    sv: 'Ni kan svara även om Granskning har synpunkter. Ändrar någon texten frågar vi alla parter igen.',
    en: 'You can answer even if the review has remarks. If anyone changes the text we ask all parties again.',
  },
  askedAgain: {
    sv: 'Ändrar någon det här frågar vi alla parter igen.',
    en: 'If anyone changes this we ask all parties again.',
  },
  notForYou: {
    sv: 'Parternas företrädare svarar. Du kan läsa och vara med i samtalet.',
    en: 'The parties’ representatives answer. You can read and take part in the conversation.',
  },
  aParty: { sv: 'en part', en: 'a party' },
  stoodBehindDone: {
    sv: 'Ni står bakom. De andra parterna ser det.',
    en: 'You stand behind it. The other parties see that.',
  },
  talkDone: { sv: 'De andra parterna ser att ni vill prata.', en: 'The other parties see that you want to talk.' },
  signedTitle: { sv: 'Avtalet är undertecknat', en: 'The agreement is signed' },
  signedText: {
    sv: 'Ändrar ni något här börjar ni på nästa version. Den undertecknade gäller tills alla parter har beslutat om och skrivit under den nya.',
    en: 'If you change something here, you begin the next version. The signed one holds until every party has decided on and signed the new one.',
  },
  signedTo: { sv: 'Se versionerna', en: 'See the versions' },
})

/** Messages of the page after an answer, by the code in `?klart=`. */
export const accordDone = (language: 'sv' | 'en') => {
  const t = accordTexts(language)
  return { stod_bakom: t.stoodBehindDone, vill_prata: t.talkDone }
}
