import type { Advice } from '#review/finding.ts'
import type { Found, Reading, Section, WholeRule } from '#review/reading.ts'
import { sources } from '#review/sources.ts'
import type { Sentence } from '#review/sentences.ts'

const longest = 38
const heaviest = 58
const enough = 60

const wordsOf = (text: string) => text.match(/[\p{L}\d]+(?:[-'.:/][\p{L}\d]+)*/gu) ?? []
const words = (sentence: Sentence) => wordsOf(sentence.text.slice(sentence.own))

/**
 * The readability index LIX: words per sentence plus the share of words longer than six letters, in per cent.
 * About 40 is ordinary prose, over 50 official prose, over 60 very heavy.
 */
export function lix(text: string, sentences: number): number {
  const all = wordsOf(text)
  if (all.length === 0 || sentences === 0) return 0
  const long = all.filter((word) => word.length > 6).length
  return Math.round(all.length / sentences + (100 * long) / all.length)
}

const advice: Advice = {
  id: 'long-sentence',
  severity: 'know',
  title: { sv: 'Lång mening', en: 'Long sentence' },
  why: { sv: 'Många tappar tråden i långa meningar.', en: 'Many lose the thread in long sentences.' },
  source: sources.plainSwedish,
  suggestion: { sv: 'Dela meningen i två eller tre. Börja med det viktigaste.', en: 'Divide the sentence into two or three. Begin with what matters most.' },
  fires: ['Parterna, som under en längre tid har fört samtal om hur ensamheten bland äldre i kommunens ytterområden kan minskas, är överens om att arbeta tillsammans med träffar, hembesök, telefonsamtal och utflykter under hela den period som överenskommelsen gäller och även därefter.'],
  spares: ['Vi arbetar tillsammans mot ensamhet.'],
  whole: true,
} // prettier-ignore
const heavy: Advice = {
  ...advice,
  id: 'heavy-text',
  fires: ['Samverkansorganisationens måluppfyllelse dokumenteras kontinuerligt genom verksamhetsberättelser och uppföljningsrapporter. '.repeat(8)],
  spares: ['Vi träffas ofta och pratar om hur det går. '.repeat(10)],
  title: { sv: 'Tung text', en: 'Heavy text' },
  why: { sv: 'Texten har många långa ord och långa meningar.', en: 'The text has many long words and long sentences.' },
  suggestion: { sv: 'Skriv kortare meningar, med verb i stället för långa substantiv.', en: 'Write shorter sentences, with verbs instead of long nouns.' },
} // prettier-ignore

/** Hints on language are for agreements and short texts: a text about agreements is somebody else's. */
const concerns = ({ isAgreement, sections }: Reading) =>
  isAgreement || sections.reduce((sum, { sentences }) => sum + sentences.length, 0) <= 20

function longSentences(reading: Reading): Found[] {
  if (!concerns(reading)) return []
  return reading.sections.flatMap((section) =>
    section.sentences.flatMap((sentence) => {
      // A word and the space after it are two characters at least
      const count = sentence.text.length < 2 * longest - 1 ? 0 : words(sentence).length
      if (count < longest) return []
      return [{
        section,
        place: { start: sentence.start, end: sentence.end },
        title: { sv: `En mening på ${count} ord`, en: `A sentence of ${count} words` },
      }]
    }),
  ) // prettier-ignore
}

function heavySections(reading: Reading): Found[] {
  const measured = (section: Section) => lix(section.sentences.map((one) => one.text.slice(one.own)).join(' '), section.sentences.length)
  if (!reading.isAgreement) return []
  return reading.sections
    .filter((section) => section.sentences.reduce((sum, one) => sum + words(one).length, 0) >= enough && measured(section) >= heaviest)
    .map((section) => ({ section, title: { sv: `Tung text (LIX ${measured(section)})`, en: `Heavy text (LIX ${measured(section)})` } }))
} // prettier-ignore

/** Sentences that are hard to hold in mind. A hint, nothing more. */
export const longSentence: WholeRule = { ...advice, find: longSentences }
/** Sections that are heavy to read by their LIX. A hint, nothing more. */
export const heavyText: WholeRule = { ...heavy, find: heavySections }
