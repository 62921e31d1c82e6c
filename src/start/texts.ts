import { bilingual, type Language } from '#platform/language.ts'

const inWords: Record<Language, readonly string[]> = {
  sv: ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
}
const counted = (count: number, language: Language) => inWords[language][count] ?? String(count)

/** The words of the start page. */
export const startTexts = bilingual({
  title: { sv: 'Vi gör det tillsammans', en: 'We do it together' },
  heading: { sv: 'Det ingen löser ensam löser vi tillsammans', en: 'What no one solves alone we solve together' },
  lead: {
    sv: 'Samhandling är ett öppet verktyg för idéburet offentligt partnerskap, IOP. Föreningar, kommuner och regioner möts som jämbördiga parter, från den första idén till det som kommer efter.',
    en: 'Samhandling is an open tool for civil–public partnership (IOP in Swedish). Associations, municipalities and regions meet as equal parties, from the first idea to what comes after.',
  },
  findWay: { sv: 'Hitta rätt väg', en: 'Find the right way' },
  seePartnerships: { sv: 'Se pågående partnerskap', en: 'See current partnerships' },
  example: {
    sv: 'Ur det som parterna har skrivit tillsammans',
    en: 'From what the parties have written together (in Swedish)',
  },
  exampleFrom: { sv: (name: string) => `${name}, strävansmål`, en: (name: string) => `${name}, aspiration` },
  river: { sv: 'Från idé till avslut i åtta faser', en: 'From idea to end in eight phases' },
  ways: { sv: 'Tre vägar att finansiera och utveckla en idé', en: 'Three ways to fund and develop an idea' },
  waysLead: {
    sv: 'Ingen väg är finare än någon annan. De passar olika lägen och går inte att blanda i en och samma insats.',
    en: 'No way is finer than another. They fit different situations and cannot be mixed in one and the same undertaking.',
  },
  unsure: { sv: 'Osäkra på vilken väg som passar?', en: 'Unsure which way fits?' },
  unsureText: {
    sv: (questions: number) =>
      `Svara på ${counted(questions, 'sv')} frågor, gärna tillsammans. Det tar ungefär tio minuter. Ni behöver inte logga in.`,
    en: (questions: number) =>
      `Answer ${counted(questions, 'en')} questions, preferably together. It takes about ten minutes. You need not sign in.`,
  },
  briefText: {
    sv: (points: number) =>
      `${points === 7 ? 'Sju' : points} kännetecken. I Samhandling svarar varje part på dem var för sig. Sedan läggs svaren bredvid varandra, så att ni ser var ni har samsyn och var ni behöver prata mer.`,
    en: (points: number) =>
      `${points === 7 ? 'Seven' : points} characteristics. In Samhandling each party answers them alone. Then the answers are laid beside each other, so that you see where you agree and where you need to talk more.`,
  },
  more: { sv: 'Mer om partnerskap', en: 'More about partnership' },
  current: { sv: 'Pågående partnerskap', en: 'Current partnerships' },
  allInRegister: {
    sv: (count: number) => `Alla ${count} partnerskap i registret`,
    en: (count: number) =>
      count === 1 ? 'The partnership in the register' : `All ${count} partnerships in the register`,
  },
  begin: { sv: 'Börja där ni är', en: 'Begin where you are' },
  haveIdea: { sv: 'Ni ser en utmaning i föreningen', en: 'You see a challenge in your association' },
  haveIdeaText: {
    sv: 'Beskriv utmaningen, inte lösningen. Lösningen tar ni fram med de andra parterna.',
    en: 'Describe the challenge, not the solution. You work out the solution with the other parties.',
  },
  describe: { sv: 'Beskriv en utmaning', en: 'Describe a challenge' },
  inPublic: { sv: 'Ni arbetar i kommun eller region', en: 'You work in a municipality or region' },
  inPublicText: {
    sv: 'Se om det finns ett politiskt uppdrag, och vilka utmaningar som andra redan har satt ord på. Bjud in till ett första idémöte.',
    en: 'See whether there is a political mandate, and which challenges others have already put into words. Invite to a first idea meeting.',
  },
  seeChallenges: { sv: 'Se utmaningar', en: 'See challenges' },
  haveOne: { sv: 'Ni är redan med i ett partnerskap', en: 'You are already in a partnership' },
  haveOneText: {
    sv: 'Möten, mål, avtal och det som väntar på er finns på samma ställe.',
    en: 'Meetings, goals, the agreement and what waits for you are in one place.',
  },
  signIn: { sv: 'Logga in', en: 'Sign in' },
  mine: { sv: 'Mina partnerskap', en: 'My partnerships' },
})
