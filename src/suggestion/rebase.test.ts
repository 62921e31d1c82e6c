import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied, fits, hunks, merged, mergedAsFar, placed, rebased } from './rebase.ts'

const word = fc.constantFrom('vi', 'ni', 'möts', 'en', 'månad', 'två', 'veckor', 'inom', 'hjälps', 'åt', '5', '👍', 'é')
const gap = fc.constantFrom(' ', ', ', '. ', '\n', '\n\n', '\n- ')
const text = fc.array(fc.tuple(word, gap), { maxLength: 14 }).map((pairs) =>
  pairs
    .map((pair) => pair.join(''))
    .join('')
    .trim(),
)

/** Paragraphs of words that stand nowhere else, so that there is one way only to see what was changed. */
const paragraphs = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 }).map((lengths) => {
  let count = 0
  return lengths.map((length) => Array.from({ length }, () => `ord${(count += 1)}a`))
})
const joined = (all: readonly (readonly string[])[]) => all.map((words) => words.join(' ')).join('\n\n')
/** Two texts that have each changed other paragraphs of the same text. */
const apart = fc
  .tuple(paragraphs, fc.infiniteStream(fc.constantFrom('mine', 'theirs', 'none')))
  .map(([base, whose]) => {
    const sides = base.map(() => whose.next().value!)
    const change = (side: string) =>
      base.map((words, at) => (sides[at] === side ? [words[0]!, `${side}${at}b`, ...words.slice(2)] : words))
    const both = base.map((words, at) =>
      sides[at] === 'none' ? words : [words[0]!, `${sides[at]}${at}b`, ...words.slice(2)],
    )
    return { base: joined(base), mine: joined(change('mine')), theirs: joined(change('theirs')), both: joined(both) }
  })

test('all hunks done on the text they were made from give the proposal, to the letter', () => {
  fc.assert(
    fc.property(text, text, (base, proposed) => {
      expect(applied(base, hunks(base, proposed))).toBe(proposed)
    }),
  )
})

test('a hunk says where its words stand, and hunks never lie over each other', () => {
  fc.assert(
    fc.property(text, text, (base, proposed) => {
      let last = -1
      for (const { start, end, removed, inserted } of hunks(base, proposed)) {
        expect(start).toBeGreaterThan(last)
        expect(base.slice(start, end)).toBe(removed)
        expect(removed + inserted).not.toBe('')
        last = end
      }
    }),
  )
})

test('while nobody has written, every suggestion stands where it was made and taking it in gives the proposal', () => {
  fc.assert(
    fc.property(text, text, (base, proposed) => {
      expect(fits(rebased(base, proposed, base))).toBe(true)
      expect(placed(rebased(base, proposed, base))).toEqual(hunks(base, proposed))
      expect(merged(base, proposed, base)).toBe(proposed)
    }),
  )
})

test('suggestions about other words than those that were changed can be taken in in any order', () => {
  fc.assert(
    fc.property(apart, ({ base, mine, theirs, both }) => {
      expect(merged(base, mine, theirs)).toBe(both)
      expect(merged(base, theirs, mine)).toBe(both)
    }),
  )
})

test('whatever has been written since, the hunks stand on their own words and nothing else of the text changes', () => {
  fc.assert(
    fc.property(text, text, text, (base, proposed, current) => {
      const here = placed(rebased(base, proposed, current))
      let untouched = ''
      let at = 0
      for (const { start, end, removed } of here) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(current.slice(start, end)).toBe(removed)
        untouched += current.slice(at, start)
        at = end
      }
      untouched += current.slice(at)
      const result = mergedAsFar(base, proposed, current)
      expect(result.length).toBe(untouched.length + here.reduce((sum, { inserted }) => sum + inserted.length, 0))
      expect(here.length > 0 || result === current).toBe(true)
    }),
  )
})

test('a place that somebody else has changed since is said to have been changed, and is not taken in', () => {
  const base = 'Vi ses inom en månad, minst.'
  const [hunk] = rebased(base, 'Vi ses inom två veckor, minst.', 'Vi ses inom ett halvår, minst.')
  expect(hunk).toEqual({ fits: false, removed: 'en månad', inserted: 'två veckor' })
  expect(merged(base, 'Vi ses inom två veckor, minst.', 'Vi ses inom ett halvår, minst.')).toBeNull()
})

test('a suggestion moves along when somebody writes before it', () => {
  const base = 'Vi ses inom en månad.'
  const current = `Först pratar vi i telefon.\n\n${base}`
  expect(merged(base, 'Vi ses inom två veckor.', current)).toBe('Först pratar vi i telefon.\n\nVi ses inom två veckor.')
})

test('a full stop does not stand on a line by itself after new paragraphs, nor alone between two changes', () => {
  const insertedIn = (base: string, proposed: string) => hunks(base, proposed).map(({ inserted }) => inserted)
  expect(insertedIn('Vi möts.\n\nAlla kommer.', 'Vi möts ofta.\n\nVi ses hos er.\n\nAlla kommer.')).toEqual([
    ' ofta.\n\nVi ses hos er.',
  ])
  expect(insertedIn('Rubriken.', 'Vi hjälps åt\n\n- varje dag.')).toEqual(['Vi hjälps åt\n\n- varje dag.'])
  expect(insertedIn('Ett två. Tre.', 'Fyra fem. Sex.')).toEqual(['Fyra fem. Sex'])
})
