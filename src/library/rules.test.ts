import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingKinds } from '#profile/heading-kinds.ts'
import { remarksOn } from './remarks.ts'
import { kindName, readAsked, writeAsked } from './rules.ts'

test('every kind of heading has an address of its own', () => {
  const names = [...headingKinds.map(({ kind }) => kindName(kind)), kindName('own')]
  expect(new Set(names).size).toBe(names.length)
  expect(kindName('governance')).toBe('styrning')
})

test('what is asked comes back from its address, and what is not known there is passed over', () => {
  const asked = {
    words: 'ideell tid å',
    kind: 'governance',
    authority: 'gavle-kommun',
    fate: 'togs_bort',
    page: 3,
  } as const
  expect(readAsked(new URLSearchParams(writeAsked(asked)))).toEqual(asked)
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (query) => {
      const read = readAsked(new URLSearchParams(query))
      expect(readAsked(new URLSearchParams(writeAsked(read)))).toEqual(read)
    }),
  )
})

test('the review warns for a sanction in somebody else’s clause, and does not ask a part of an agreement for the rest', () => {
  const parties = [
    { name: 'Norrviks kommun', shortName: 'Norrvik', side: 'public' as const, board: null, mark: 1, profile: null },
  ]
  const remarks = remarksOn('Avvikelser', 'Vid avvikelse ska föreningen betala vite om tusen kronor.', parties)
  expect(remarks.some(({ rule, severity }) => /sanction|penalt|vite/i.test(rule) || severity === 'must')).toBe(true)
  for (const { quote } of remarks) expect('Vid avvikelse ska föreningen betala vite om tusen kronor.').toContain(quote)
  expect(remarksOn('Avvikelser', 'Vi pratar med varandra först.', parties)).toEqual([])
})
