import { expect, test } from 'vitest'
import { wholeRules } from './rule/all-whole.ts'
import { wordingRules } from './rule/all-wording.ts'
import { review } from './rules.ts'

const target = { profile: { termTargetMonths: 60 } }
const rulesIn = (text: string) => [...new Set(review({ text, ...target }).map(({ rule }) => rule))]
const all = [...wordingRules, ...wholeRules]
const rules = all.filter(({ whole }) => !whole)
const fires = rules.flatMap(({ id, fires: own }) => own.map((sentence) => [id, sentence] as const))
const spares = rules.flatMap(({ id, spares: own }) => own.map((sentence) => [id, sentence] as const))

test.for(fires)('%s speaks of: %s', ([id, sentence]) => {
  expect(rulesIn(sentence)).toContain(id)
})
test.for(spares)('%s leaves alone: %s', ([id, sentence]) => {
  expect(rulesIn(sentence)).not.toContain(id)
})

test.for(wordingRules)(
  'the rule $id shows what it must and must not fire on, and rests on a source',
  ({ fires: own, spares: left, source }) => {
    expect(own.length).toBeGreaterThan(0)
    expect(left.length).toBeGreaterThan(0)
    expect(source.section).not.toBe('')
  },
)

const bare = [
  ['Vilka vi är', 'Norrvik kommun och Norrviks grannförening är med.'],
  ['Varför', 'Många i vår del av länet är ensamma och saknar någon att prata med.'],
] as const
/** What is said of an agreement that holds nothing but who is in it and the words under one more heading. */
const rulesInAgreement = (text: string) =>
  review({
    headings: [...bare, ['Organisation', text] as const].map(([title, words]) => ({ id: title, title, text: words })),
    profile: { requiredHeadings: [{ id: 'om', title: 'Omförhandling' }] },
  }).map(({ rule }) => rule)
const ofWhole = all.filter(({ whole }) => whole)

test.for(ofWhole.flatMap(({ id, fires: own }) => own.map((words) => [id, words] as const)))(
  'in an agreement %s speaks of: %s',
  ([id, words]) => expect(rulesInAgreement(words)).toContain(id),
)
test.for(ofWhole.flatMap(({ id, spares: left }) => left.map((words) => [id, words] as const)))(
  'in an agreement %s leaves alone: %s',
  ([id, words]) => expect(rulesInAgreement(words)).not.toContain(id),
)

test('every rule has examples of both kinds and rests on a source', () => {
  for (const id of new Set(all.map((rule) => rule.id))) {
    const same = all.filter((rule) => rule.id === id)
    expect([
      id,
      same.some(({ fires: own }) => own.length > 0),
      same.some(({ spares: left }) => left.length > 0),
    ]).toEqual([id, true, true])
    expect(same.every(({ source }) => source.text !== '' && source.section !== '')).toBe(true)
  }
})

test('the words that can stand in a sentence’s place give no advice themselves', () => {
  for (const { id, instead } of all) {
    if (!instead) continue
    const found = review({ text: instead.sv, ...target }).map(({ rule }) => rule)
    expect([id, found]).toEqual([id, []])
  }
})

test('words to put in place know the sentence they are for', () => {
  const text = 'Vi möts ofta. Den som är sen betalar vite. Vi hjälps åt.'
  const [found] = review({ text })
  expect(text.slice(found!.instead!.start, found!.instead!.end)).toBe('Den som är sen betalar vite.')
})
