import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordDiff } from './word-diff.ts'

const only = (kinds: string[], before: string, after: string) =>
  wordDiff(before, after)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('')

/** Texts that share words, so that the hard cases come often: the same word again, only spaces, nothing at all. */
const words = fc
  .array(fc.constantFrom('vi', 'möts', 'Åsen', '9', ' ', '  ', ',', '.', '\n', '’s', 'e\u0301', '👩‍👧'))
  .map((list) => list.join(''))
const text = fc.oneof(words, fc.string({ unit: 'grapheme' }))

test('what is kept and what was removed make the first text, what is kept and what was added the second', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(only(['same', 'del'], before, after)).toBe(before)
      expect(only(['same', 'ins'], before, after)).toBe(after)
    }),
    { numRuns: 500 },
  )
})

test('a text beside itself has no change', () => {
  fc.assert(
    fc.property(text, (same) => {
      expect(wordDiff(same, same).every(({ kind }) => kind === 'same')).toBe(true)
    }),
  )
})

test('only the word that was changed is marked, not the sentence around it', () => {
  expect(wordDiff('Vi ses inom en månad, minst.', 'Vi ses inom två veckor, minst.')).toEqual([
    { kind: 'same', text: 'Vi ses inom ' },
    { kind: 'del', text: 'en månad' },
    { kind: 'ins', text: 'två veckor' },
    { kind: 'same', text: ', minst.' },
  ])
})

test('a word put in between two others leaves them alone', () => {
  expect(wordDiff('Alla parter bidrar', 'Alla tre parter bidrar').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'ins', text: 'tre ' },
  ])
})

test('two long texts with nothing in common are shown as replaced, at once', () => {
  const before = Array.from({ length: 4000 }, (_, at) => `a${at}`).join(' ')
  const after = Array.from({ length: 4000 }, (_, at) => `b${at}`).join(' ')
  expect(only(['same', 'del'], before, after)).toBe(before)
  expect(only(['same', 'ins'], before, after)).toBe(after)
})
