import { bilingual } from '#platform/language.ts'
import { inWords, upperFirst } from './figures.ts'

const stepsSv = (steps: number) => (steps === 1 ? 'ett steg' : `${inWords(steps, 'sv')} steg`)
const stepsEn = (steps: number) => (steps === 1 ? 'one step' : `${inWords(steps, 'en')} steps`)
const questionsSv = (count: number) => (count === 1 ? 'en fråga' : `${inWords(count, 'sv')} frågor`)
const questionsEn = (count: number) => (count === 1 ? 'one question' : `${inWords(count, 'en')} questions`)

/** What is said of the distance between the parties over the years. */
export const gapTexts = bilingual({
  title: { sv: 'Avståndet mellan er över åren', en: 'The distance between you over the years' },
  lead: {
    sv: 'Så långt isär har ni svarat, omgång för omgång.',
    en: 'How far apart your answers have been, round by round.',
  },
  mean: {
    sv: (first: string, when: string, last: string, now: string) =>
      `I genomsnitt var ni ${first} steg isär ${when} och ${last} steg isär ${now}.`,
    en: (first: string, when: string, last: string, now: string) =>
      `On average you were ${first} steps apart in ${when} and ${last} steps apart in ${now}.`,
  },
  moved: {
    sv: (closer: number, further: number) => {
      if (closer === 0 && further === 0) return 'I ingen fråga har avståndet ändrats.'
      const parts = [
        ...(closer > 0 ? [`kommit närmare varandra i ${questionsSv(closer)}`] : []),
        ...(further > 0 ? [`kommit längre isär i ${questionsSv(further)}`] : []),
      ]
      return `Ni har ${parts.join(' och ')}.`
    },
    en: (closer: number, further: number) => {
      if (closer === 0 && further === 0) return 'In no question has the distance changed.'
      const parts = [
        ...(closer > 0 ? [`come closer in ${questionsEn(closer)}`] : []),
        ...(further > 0 ? [`moved further apart in ${questionsEn(further)}`] : []),
      ]
      return `You have ${parts.join(' and ')}.`
    },
  },
  how: {
    sv: (low: string, high: string) =>
      `Varje märke är en parts svar, från ”${low.toLowerCase()}” nederst till ”${high.toLowerCase()}” överst. Strecket är avståndet mellan er. Det är inget mål att alltid svara lika: bilden visar var samtalet behövs.`,
    en: (low: string, high: string) =>
      `Each mark is one party’s answer, from “${low.toLowerCase()}” at the bottom to “${high.toLowerCase()}” at the top. The bar is the distance between you. To answer alike is no aim in itself: the picture shows where talk is needed.`,
  },
  apartIn: {
    sv: (when: string, steps: number | null) =>
      steps === null
        ? `${when} frågades inte`
        : steps === 0
          ? `${when} svarade ni lika`
          : `${when} ${stepsSv(steps)} isär`,
    en: (when: string, steps: number | null) =>
      steps === null
        ? `${when} not asked`
        : steps === 0
          ? `${when} the same answer`
          : `${when} ${stepsEn(steps)} apart`,
  },
  once: { sv: 'Har frågats en gång', en: 'Asked once' },
  changed: {
    sv: (change: number) =>
      change === 0
        ? 'Samma avstånd som från början'
        : change < 0
          ? `${upperFirst(stepsSv(-change))} närmare än från början`
          : `${upperFirst(stepsSv(change))} längre isär än från början`,
    en: (change: number) =>
      change === 0
        ? 'The same distance as at first'
        : change < 0
          ? `${upperFirst(stepsEn(-change))} closer than at first`
          : `${upperFirst(stepsEn(change))} further apart than at first`,
  },
  asTable: { sv: 'Visa avstånden som tabell', en: 'Show the distances as a table' },
  caption: {
    sv: 'Steg mellan lägsta och högsta svar, omgång för omgång',
    en: 'Steps between the lowest and the highest answer, round by round',
  },
  point: { sv: 'Fråga', en: 'Question' },
  meanRow: { sv: 'I genomsnitt', en: 'On average' },
  none: { sv: '–', en: '–' },
})
