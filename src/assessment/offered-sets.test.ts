import { expect, test } from 'vitest'
import { getProfile, listQuestionSets } from '#profile/queries.ts'
import { offeredSets } from './offered-sets.ts'

const offer = (...slugs: string[]) => offeredSets(slugs.map(getProfile), getProfile('allman'), listQuestionSets())
const marked = (...slugs: string[]) =>
  Object.fromEntries(offer(...slugs).map(({ set, whose }) => [set.id, whose.map(({ slug }) => slug)]))

test('without an authority’s own profile the sets for everyone are offered', () => {
  expect(offer().map(({ set, general }) => [set.id, general])).toEqual([
    ['iop-i-korthet', true],
    ['kannetecken', true],
    ['arlig-utvardering', true],
    ['styrgruppens-halsa', true],
    ['samverkanskarta', true],
  ])
})

test('in a partnership that lives by its agreement what asks of the year and of the group comes first', () => {
  const inForce = offeredSets([], getProfile('allman'), listQuestionSets(), true)
  expect(inForce.map(({ set }) => set.id)).toEqual([
    'arlig-utvardering',
    'styrgruppens-halsa',
    'iop-i-korthet',
    'kannetecken',
    'samverkanskarta',
  ])
})

test('two authorities’ sets are offered together, each marked with whose it is', () => {
  expect(marked('vgr', 'gavle')).toEqual({
    'iop-i-korthet': ['gavle', 'vgr'],
    kannetecken: ['gavle', 'vgr'],
    'gavle-utgangspunkter': ['gavle'],
    'vgr-villkor': ['vgr'],
    'arlig-utvardering': [],
    'styrgruppens-halsa': [],
    samverkanskarta: ['gavle', 'vgr'],
  })
  expect(marked('gavle', 'vgr')).toEqual(marked('vgr', 'gavle'))
})

test('the set of an authority that is not in the partnership is not offered', () => {
  expect(Object.keys(marked('gavle'))).not.toContain('vgr-villkor')
})
