import type { Source, SourceId } from '#profile/source.ts'

/** The three ways of source 002. None is better than another; they fit different things. */
export const ways = ['grant', 'procurement', 'partnership'] as const
export type Way = (typeof ways)[number]

/**
 * Marks that together made a partnership a purchase in HFD 2020 ref. 15, or stood among the facts there.
 * One alone says little; it is the combination that weighs.
 */
export const redFlags = [
  'ongoing-operation',
  'payment-in-return',
  'price-per-unit',
  'earlier-procured',
  'authority-steers',
  'dispute-to-court',
  'market',
] as const
export type RedFlag = (typeof redFlags)[number]

/** Who can find out what the answer is. */
export type WhoKnows = 'together' | 'organisation' | 'authority' | 'lawyer' | 'elected'

export interface Option {
  id: string
  /** Stands in addresses after the question's letter; never given to another option. */
  code: number
  /** The way it speaks for, or null when it speaks for none. */
  leans: Way | null
  /** 0–2: how much it says. A marked answer says as much as any answer to its question. */
  weight: number
  flags?: readonly RedFlag[]
  /** A way that cannot be the lean while this is the answer. */
  rulesOut?: Way
  source: Source
}
export interface Question {
  id: string
  /** Stands in addresses; never given to another question. */
  letter: string
  /** Why it is asked. */
  source: Source
  whoKnows: WhoKnows
  options: readonly Option[]
}

const from = (text: SourceId, section: string): Source => ({ text, section })
const iop = from('002', 'Ett IOP')
const threeWays = from('002', 'Olika vägar')
const neither = from('001', 'Inledning')
const howToWrite = from('001', 'Hur gör man för att skriva ett IOP avtal?')
const generalRules = from('000', 'Generella regler för IOP')
const afterDecision = from('002', 'När beslutet fattats')
const mandate = from('002', 'Avtal och beslut')
const gavleHallmarks = from('004', 'Inledning')
const gavlePractice = from('004', 'Genomförande')
const judgment = from('hfd-2020-15', 'Avgörande')
const facts = from('hfd-2020-15', 'Bakgrund')

/**
 * The questions, about the activity and never about who the organisation is. Their order here is the order of the
 * pages; a new one takes a new letter, so that old addresses keep their meaning.
 */
export const questions = [
  {
    id: 'solution',
    letter: 'a',
    source: iop,
    whoKnows: 'together',
    options: [
      { id: 'unknown-yet', code: 1, leans: 'partnership', weight: 2, source: iop },
      { id: 'describable', code: 2, leans: 'procurement', weight: 2, source: threeWays },
      { id: 'own-activity', code: 3, leans: 'grant', weight: 2, source: threeWays },
    ],
  },
  {
    id: 'alone',
    letter: 'b',
    source: neither,
    whoKnows: 'together',
    options: [
      { id: 'nobody', code: 1, leans: 'partnership', weight: 2, source: neither },
      { id: 'organisation', code: 2, leans: 'grant', weight: 2, source: threeWays },
      { id: 'authority', code: 3, leans: 'procurement', weight: 2, source: gavlePractice },
    ],
  },
  {
    id: 'content',
    letter: 'c',
    source: generalRules,
    whoKnows: 'together',
    options: [
      { id: 'together', code: 1, leans: 'partnership', weight: 2, source: generalRules },
      { id: 'organisation', code: 2, leans: 'grant', weight: 2, source: threeWays },
      { id: 'authority', code: 3, leans: 'procurement', weight: 2, flags: ['authority-steers'], source: howToWrite },
    ],
  },
  {
    id: 'contribution',
    letter: 'd',
    source: gavleHallmarks,
    whoKnows: 'together',
    options: [
      { id: 'everyone', code: 1, leans: 'partnership', weight: 2, source: gavleHallmarks },
      {
        id: 'one-pays',
        code: 2,
        leans: 'procurement',
        weight: 2,
        flags: ['payment-in-return'],
        rulesOut: 'partnership',
        source: threeWays,
      },
      { id: 'own-need', code: 3, leans: 'grant', weight: 2, rulesOut: 'partnership', source: threeWays },
    ],
  },
  {
    id: 'money',
    letter: 'e',
    source: threeWays,
    whoKnows: 'together',
    options: [
      { id: 'one-resource', code: 1, leans: 'partnership', weight: 2, source: gavlePractice },
      { id: 'support', code: 2, leans: 'grant', weight: 2, source: threeWays },
      { id: 'fee', code: 3, leans: 'procurement', weight: 2, flags: ['payment-in-return'], source: judgment },
      {
        id: 'per-unit',
        code: 4,
        leans: 'procurement',
        weight: 2,
        flags: ['payment-in-return', 'price-per-unit'],
        source: facts,
      },
    ],
  },
  {
    id: 'support-form',
    letter: 'f',
    source: threeWays,
    whoKnows: 'authority',
    options: [
      { id: 'within', code: 1, leans: 'grant', weight: 2, rulesOut: 'partnership', source: from('002', 'Tankeramar') },
      { id: 'unfit', code: 2, leans: 'partnership', weight: 1, source: neither },
      { id: 'none', code: 3, leans: null, weight: 0, source: neither },
    ],
  },
  {
    id: 'operation',
    letter: 'g',
    source: judgment,
    whoKnows: 'authority',
    options: [
      { id: 'new-work', code: 1, leans: 'partnership', weight: 2, source: afterDecision },
      { id: 'owned-joined', code: 2, leans: 'partnership', weight: 2, source: howToWrite },
      { id: 'owned-alone', code: 3, leans: 'grant', weight: 2, source: threeWays },
      { id: 'ongoing', code: 4, leans: 'procurement', weight: 2, flags: ['ongoing-operation'], source: judgment },
    ],
  },
  {
    id: 'earlier',
    letter: 'h',
    source: facts,
    whoKnows: 'authority',
    options: [
      { id: 'never', code: 1, leans: 'partnership', weight: 1, source: afterDecision },
      { id: 'procured', code: 2, leans: 'procurement', weight: 2, flags: ['earlier-procured'], source: facts },
    ],
  },
  {
    id: 'market',
    letter: 'i',
    source: iop,
    whoKnows: 'lawyer',
    options: [
      { id: 'no', code: 1, leans: 'partnership', weight: 1, source: iop },
      { id: 'yes', code: 2, leans: 'procurement', weight: 2, flags: ['market'], source: threeWays },
    ],
  },
  {
    id: 'disagreement',
    letter: 'j',
    source: generalRules,
    whoKnows: 'together',
    options: [
      { id: 'dialogue', code: 1, leans: 'partnership', weight: 1, source: generalRules },
      { id: 'conditions', code: 2, leans: 'grant', weight: 1, source: threeWays },
      { id: 'court', code: 3, leans: 'procurement', weight: 1, flags: ['dispute-to-court'], source: facts },
    ],
  },
  {
    id: 'mandate',
    letter: 'k',
    source: mandate,
    whoKnows: 'elected',
    options: [
      { id: 'yes', code: 1, leans: 'partnership', weight: 1, source: mandate },
      { id: 'no', code: 2, leans: null, weight: 0, rulesOut: 'partnership', source: mandate },
    ],
  },
] as const satisfies readonly Question[]

export type QuestionId = (typeof questions)[number]['id']
export type OptionOf<Q extends QuestionId> = Extract<(typeof questions)[number], { id: Q }>['options'][number]['id']

/** «Vi vet inte»: an answer to every question, and never a reason for anything. */
export const unknown = 'unknown'
export const unknownCode = 0

/** The questions as plain data, for those who walk them. */
export const questionList: readonly (Question & { id: QuestionId })[] = questions
