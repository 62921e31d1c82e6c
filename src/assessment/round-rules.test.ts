import { expect, test } from 'vitest'
import { bySet, cameLater, mayAbandon, mayAnswer, mayAskToOpen, placeIn, silentOf, type HandIn } from './round-rules.ts'

const at = (day: number) => new Date(Date.UTC(2026, 9, day))
const handIn = (partyId: string, day = 1): HandIn => ({
  roundId: 'r',
  partyId,
  at: at(day),
  personName: null,
  agreedAt: null,
})
const live = { opening: null, abandonment: null }
const ended = { opening: null, abandonment: { at: at(3), partyId: 'a', personName: null, reason: 'Fel frågor' } }
const open = (silent: string[] = []) => ({
  opening: { at: at(14), manner: 'all' as const, silent },
  abandonment: null,
})
const parties = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

test('before the opening a party answers, and waits once it has handed in', () => {
  expect(placeIn(live, [], 'a')).toBe('answers')
  expect(placeIn(live, [handIn('a')], 'a')).toBe('waits')
  expect(placeIn(live, [handIn('a')], 'b')).toBe('answers')
  expect(placeIn(live, [handIn('a')], null)).toBe('watches')
})

test('after the opening those who were there see, silent or not, and one who joined later answers first', () => {
  expect(placeIn(open(), [handIn('a')], 'a')).toBe('sees')
  expect(placeIn(open(['b']), [handIn('a')], 'b')).toBe('sees')
  expect(placeIn(open(['b']), [handIn('a')], 'c')).toBe('joins')
  expect(placeIn(open(), [handIn('a')], null)).toBe('sees')
  expect(['answers', 'waits', 'joins', 'sees', 'watches'].filter((place) => mayAnswer(place as 'sees'))).toEqual([
    'answers',
    'joins',
  ])
})

test('to open without the silent is asked only of those who have handed in, when they are two and somebody is silent', () => {
  expect(mayAskToOpen('waits', parties, [handIn('a'), handIn('b')])).toBe(true)
  expect(mayAskToOpen('waits', parties, [handIn('a')])).toBe(false)
  expect(mayAskToOpen('answers', parties, [handIn('a'), handIn('b')])).toBe(false)
  expect(
    mayAskToOpen(
      'waits',
      parties,
      parties.map(({ id }) => handIn(id)),
    ),
  ).toBe(false)
  expect(silentOf(parties, [handIn('b')])).toEqual([{ id: 'a' }, { id: 'c' }])
})

test('an answer given after the opening is told from the others', () => {
  expect(cameLater(open(), handIn('c', 20))).toBe(true)
  expect(cameLater(open(), handIn('a', 14))).toBe(false)
  expect(cameLater(live, handIn('a', 20))).toBe(false)
})

test('rounds are grouped by set, the latest first in each', () => {
  const round = (setId: string, number: number, day: number) => ({ questions: { setId }, number, begunAt: at(day) })
  const grouped = bySet([round('x', 1, 1), round('y', 1, 2), round('x', 2, 3)])
  expect(grouped.map((group) => group.map(({ questions, number }) => `${questions.setId}${number}`))).toEqual([
    ['x2', 'x1'],
    ['y1'],
  ])
})

test('a round is given up only while it is live and no other party’s answer lies handed in; then nobody does anything in it', () => {
  expect(mayAbandon(live, [], 'a')).toBe(true)
  expect(mayAbandon(live, [handIn('a')], 'a')).toBe(true)
  expect(mayAbandon(live, [handIn('b')], 'a')).toBe(false)
  expect(mayAbandon(live, [], null)).toBe(false)
  expect(mayAbandon(open(), [], 'a')).toBe(false)
  expect(mayAbandon(ended, [], 'a')).toBe(false)
  for (const party of ['a', 'b', null]) expect(placeIn(ended, [handIn('a')], party)).toBe('ended')
  expect(mayAnswer('ended')).toBe(false)
})
