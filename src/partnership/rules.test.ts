import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actingParty, allotMarks, canBegin, may, type Capacity, type Participant } from './rules.ts'

const participant = (...held: Capacity[]): Participant => ({
  personId: 'p',
  name: 'P',
  partyId: 'a',
  capacities: held,
})

test('a representative and a responsible officer act; a signatory signs; a reader only looks', () => {
  expect(may('act', participant('representative'))).toBe(true)
  expect(may('act', participant('responsible_officer'))).toBe(true)
  expect(may('act', participant('signatory'))).toBe(false)
  expect(may('sign', participant('signatory'))).toBe(true)
  expect(may('sign', participant('representative'))).toBe(false)
  expect(may('read', participant('reader'))).toBe(false)
  expect(may('look', participant('reader'))).toBe(true)
})

test('somebody with no capacity may do nothing at all', () => {
  for (const deed of ['act', 'sign', 'talk', 'read', 'look'] as const) expect(may(deed, participant())).toBe(false)
  expect(() => actingParty({ ...participant('co_opted'), partyId: null })).toThrow('partnership.forbidden')
})

test('a partnership begins with at least one party of each side', () => {
  expect(canBegin(['public', 'public'])).toBe(false)
  expect(canBegin(['civil'])).toBe(false)
  expect(canBegin(['civil', 'public'])).toBe(true)
})

test('parties get marks in alphabetical order, none shared, and those in the room keep theirs', () => {
  expect([...allotMarks([], ['Östra förbundet', 'Ale kommun', 'Åsa förening'])]).toEqual([
    ['Ale kommun', 1],
    ['Åsa förening', 2],
    ['Östra förbundet', 3],
  ])
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
      fc.uniqueArray(fc.string({ minLength: 1 })),
      (taken, names) => {
        const marks = [...allotMarks(taken, names).values()]
        expect(new Set([...taken, ...marks]).size).toBe(taken.length + marks.length)
      },
    ),
  )
})
