import { bilingual, type Language } from '#platform/language.ts'
import { inWords, listed, upperFirst } from './figures.ts'
import type { Tally } from './rules.ts'

/** What the page says on which the answers lie over each other. */
export const overlayTexts = bilingual({
  lead: {
    sv: 'Ni svarade var för sig, och ingen visste vad de andra skrev. Här ligger svaren över varandra. Det är inget fel att svara olika: det visar vad ni har att prata om.',
    en: 'You answered each on your own, and nobody knew what the others wrote. Here the answers lie over each other. It is not wrong to answer differently: it shows what you have to talk about.',
  },
  answered: { sv: 'Svarade', en: 'Answered' },
  answeredOf: {
    sv: (answered: number, of: number) => `${answered} av ${of} parter`,
    en: (answered: number, of: number) => `${answered} of ${of} parties`,
  },
  openedOn: { sv: 'Öppnades', en: 'Opened' },
  whenAll: { sv: (day: string) => `${day}, när alla var klara`, en: (day: string) => `${day}, when all were ready` },
  without: {
    sv: (day: string, names: string) => `${day}, utan ${names}`,
    en: (day: string, names: string) => `${day}, without ${names}`,
  },
  questions: { sv: 'Frågor', en: 'Questions' },
  roundOf: { sv: 'Omgång', en: 'Round' },
  afterwards: { sv: 'svarade i efterhand', en: 'answered afterwards' },
  didNotAnswer: { sv: 'svarade inte', en: 'did not answer' },
  talk: { sv: 'Prata om det här', en: 'Talk about this' },
  missing: { sv: 'Ni är överens om att det saknas', en: 'You agree that this is missing' },
  accord: { sv: 'Här har ni samsyn', en: 'Here you agree' },
  allToAgenda: { sv: 'Lägg på nästa mötes dagordning', en: 'Put on the next meeting’s agenda' },
  oneToAgenda: { sv: 'Till dagordningen', en: 'To the agenda' },
  onAgenda: { sv: 'På dagordningen', en: 'On the agenda' },
  doneAgenda: {
    sv: 'Nu ligger det på nästa mötes dagordning, eller väntar tills ett möte är bokat.',
    en: 'It is on the next meeting’s agenda now, or waits until a meeting is set.',
  },
  asTable: { sv: 'Visa alla svar som tabell', en: 'Show all answers as a table' },
  allWords: { sv: 'Läs allt ni skrev', en: 'Read all that you wrote' },
  wroteNothing: { sv: 'skrev inget', en: 'wrote nothing' },
  map: { sv: 'Samverkanskartan', en: 'The participation map' },
  mapLead: {
    sv: 'Hur är det i dag, och hur vill ni ha det?',
    en: 'How is it today, and how do you want it?',
  },
  mapPicture: {
    sv: (set: string) => `${set}: hur det är nu och hur parterna vill ha det, nivå för nivå i varje steg`,
    en: (set: string) => `${set}: how it is now and how the parties want it, level by level in each step`,
  },
  mapSteps: { sv: 'Steg för steg', en: 'Step by step' },
  toMap: { sv: 'Till omgången om kartan', en: 'To the round on the map' },
  differ: {
    sv: (steps: string) => `Om ${steps} har ni olika bild.`,
    en: (steps: string) => `You see ${steps} differently.`,
  },
  sideBySide: { sv: 'Omgångarna sida vid sida', en: 'The rounds side by side' },
  sideBySideText: {
    sv: 'Samma frågor, vid olika tillfällen. Varje omgång ligger fast som den öppnades.',
    en: 'The same questions, at different times. Each round stands as it was opened.',
  },
  point: { sv: 'Punkt', en: 'Point' },
  column: {
    sv: (number: number, day: string) => `Omgång ${number}, ${day}`,
    en: (number: number, day: string) => `Round ${number}, ${day}`,
  },
  otherRounds: { sv: 'Andra omgångar', en: 'Other rounds' },
  notAsked: { sv: 'frågades inte', en: 'not asked' },
  leftOpen: { sv: 'lämnad öppen', en: 'left open' },
  fromTheSet: {
    sv: (set: string, statement: string) => `${statement} Ur den gemensamma bedömningen ”${set}”.`,
    en: (set: string, statement: string) => `${statement} From the joint assessment “${set}”.`,
  },
  why: { sv: 'Så läser ni det', en: 'How to read it' },
  whyText: {
    sv: 'Samsyn betyder att alla som lämnat in har svarat, med högst ett steg emellan. Ligger alla i den nedre halvan är ni överens om att det saknas. Är det två steg eller mer emellan, eller har någon lämnat punkten öppen, är det något att prata om.',
    en: 'Accord means that all who handed in have answered, at most one step apart. Where all are in the lower half you agree that it is missing. Where answers are two steps or more apart, or somebody left the point open, there is something to talk about.',
  },
})

/**
 * How the answers stand, in figures in words: «Fyra punkter har ni samsyn om. Tre behöver ni prata om.» The first
 * sentence names what is counted, the others lean on it.
 */
export function headline(counts: Tally, language: Language): string {
  const total = counts.accord + counts.talk + counts.missing
  const said = (['accord', 'talk', 'missing'] as const).filter((verdict) => counts[verdict] > 0)
  return said
    .map((verdict, index) => {
      const count = counts[verdict]
      const what = countedPoints(count, { all: count === total, named: index === 0, language })
      return `${what} ${endings[verdict][language](count)}`
    })
    .join(' ')
}

const endings = {
  accord: { sv: () => 'har ni samsyn om.', en: () => 'you agree on.' },
  talk: { sv: () => 'behöver ni prata om.', en: () => 'you need to talk about.' },
  missing: {
    sv: () => 'saknas, det är ni överens om.',
    en: (count: number) => `${count === 1 ? 'is' : 'are'} missing, and you agree on that.`,
  },
}

/** «Alla sju punkter», «Båda punkterna», «Fyra punkter», «Tre» */
function countedPoints(count: number, at: { all: boolean; named: boolean; language: Language }): string {
  const number = inWords(count, at.language)
  const noun = at.language === 'sv' ? (count === 1 ? 'punkt' : 'punkter') : count === 1 ? 'point' : 'points'
  if (at.all && count === 2) return at.language === 'sv' ? 'Båda punkterna' : 'Both points'
  if (at.all && count > 2) return `${at.language === 'sv' ? 'Alla' : 'All'} ${number} ${noun}`
  return at.named ? `${upperFirst(number)} ${noun}` : upperFirst(number)
}

/** The same for the participation map: «Ni vill samma sak i fyra av sex steg.» */
export function mapHeadline(shared: number, steps: number, language: Language): string {
  const [some, all] = [inWords(shared, language, true), inWords(steps, language, true)]
  if (language === 'sv') {
    if (shared === 0) return `Ni vill olika i alla ${all} steg.`
    return shared === steps ? `Ni vill samma sak i alla ${all} steg.` : `Ni vill samma sak i ${some} av ${all} steg.`
  }
  if (shared === 0) return `You want different things in all ${all} steps.`
  return shared === steps ? `You want the same in all ${all} steps.` : `You want the same in ${some} of ${all} steps.`
}

/** Names of parties or steps as they stand in a sentence. */
export const namesOf = (things: readonly { name: string }[], language: Language): string =>
  listed(
    things.map(({ name }) => name),
    language,
  )
