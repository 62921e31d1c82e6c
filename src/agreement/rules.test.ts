import fc from 'fast-check'
import { expect, test } from 'vitest'
import { getProfile } from '#profile/queries.ts'
import {
  answering,
  askedHeadings,
  canBeAgreed,
  isTaken,
  kindOfTitle,
  mayAnswerCorrection,
  missingHeadings,
  moved,
  numbered,
  outcomeOfCorrection,
  outcomeOfWriting,
  type Correction,
  type Heading,
} from './rules.ts'

const general = getProfile('allman')
const [gavle, vgr] = [getProfile('gavle'), getProfile('vgr')]

const heading = (id: string, place: number, over: Partial<Heading> = {}): Heading => ({
  id,
  place,
  title: `Rubrik ${id}`,
  kind: null,
  whose: [],
  notNeededBecause: null,
  removed: false,
  revision: 0,
  ...over,
})

test('headings are asked for by all public parties together, each with whose it is', () => {
  const asked = askedHeadings([vgr, gavle], general)
  const background = asked.find(({ kind }) => kind === 'background')
  expect(background?.whose.map(({ slug }) => slug)).toEqual(['gavle', 'vgr'])
  expect(askedHeadings([gavle, vgr], general)).toEqual(asked)
})

test('influence, responsibility and the local compact are asked for whatever the guidelines say', () => {
  const always = ['influence', 'responsibility', 'overenskommelse-ground']
  for (const followed of [[vgr], [gavle], [getProfile('goteborg')], [getProfile('varmland')], [], [general]]) {
    const kinds = askedHeadings(followed, general).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(always))
    expect(new Set(kinds).size).toBe(kinds.length)
  }
})

test('without any guideline the general one is followed, and only then', () => {
  expect(askedHeadings([], general).every(({ whose }) => whose.every(({ slug }) => slug === 'allman'))).toBe(true)
  const only = askedHeadings([vgr], general).filter(({ whose }) => whose.some(({ slug }) => slug === 'allman'))
  expect(only.map(({ kind }) => kind).toSorted()).toEqual(['influence', 'overenskommelse-ground', 'responsibility'])
})

test('a heading answers what is asked for by its kind, also under another name, and a removed one is not asked for again', () => {
  const asked = askedHeadings([vgr], general)
  const ours = heading('x', 1, { title: 'Vår bakgrund', kind: 'background', removed: true })
  expect(
    answering(
      asked.find(({ kind }) => kind === 'background')!,
      [ours],
    ),
  ).toBe(ours)
  expect(missingHeadings(asked, [ours])).toHaveLength(asked.length - 1)
  expect(kindOfTitle('uppföljning och utvärdering')).toBe('follow-up-and-learning')
  expect(kindOfTitle('Något eget')).toBe(null)
})

test('two headings do not share a name, but a removed one lets its name go', () => {
  const headings = [heading('a', 1, { title: 'Målgrupp' })]
  expect(isTaken(' målgrupp', headings)).toBe(true)
  expect(isTaken('Målgrupp', headings, 'a')).toBe(false)
  expect(isTaken('Målgrupp', [{ ...headings[0]!, removed: true }])).toBe(false)
})

test('moving up and then down leaves the order as it was, and loses no heading', () => {
  const lists = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 })
    .map((ids) => ids.map((id, index) => heading(id, index)))
  fc.assert(
    fc.property(lists, fc.nat(4), fc.constantFrom<'up' | 'down'>('up', 'down'), (headings, at, direction) => {
      const id = headings[at % headings.length]!.id
      const order = moved(headings, id, direction)
      const atEnd = (direction === 'up' ? headings[0]! : headings.at(-1)!).id === id
      expect(order === null).toBe(atEnd)
      const again = (order ?? []).map((one, place) => heading(one, place))
      const back = order ? moved(again, id, direction === 'up' ? 'down' : 'up') : headings.map((one) => one.id)
      expect(back).toEqual(headings.map((one) => one.id))
    }),
  )
})

test('removed headings have no number and do not stand in the way of the others', () => {
  const headings = [heading('a', 1), heading('b', 2, { removed: true }), heading('c', 3)]
  expect(numbered(headings).map(({ id, number }) => `${number}${id}`)).toEqual(['1a', '2c'])
  expect(moved(headings, 'c', 'up')).toEqual(['c', 'a'])
})

test('a blank heading is nothing to stand behind, until it is written, not needed or taken out', () => {
  expect(canBeAgreed({ ...heading('a', 1), body: '' })).toBe(false)
  expect(canBeAgreed({ ...heading('a', 1), body: 'Vi hjälps åt.' })).toBe(true)
  expect(canBeAgreed({ ...heading('a', 1, { notNeededBecause: 'Finns i bilagan' }), body: '' })).toBe(true)
  expect(canBeAgreed({ ...heading('a', 1, { removed: true }), body: '' })).toBe(true)
})

test('what another has written since is never written over: the writer meets it', () => {
  const [first, second] = [
    { id: '1', body: 'Ett' },
    { id: '2', body: 'Två' },
  ]
  expect(outcomeOfWriting('Mitt', first, first)).toBe('written')
  expect(outcomeOfWriting('Mitt', first, second)).toBe('met')
  expect(outcomeOfWriting('Mitt', null, second)).toBe('met')
  expect(outcomeOfWriting('Två', first, second)).toBe('unchanged')
  expect(outcomeOfWriting('Ett', first, second)).toBe('unchanged')
  expect(outcomeOfWriting('', null, null)).toBe('unchanged')
  expect(outcomeOfWriting('', first, first)).toBe('written')
})

const correction: Correction = { id: 'k', basedOn: 't', body: 'Rättat', partyId: 'a', personId: 'pa', answers: [] }
const parties = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const says = (partyId: string, accepts: boolean) => ({ partyId, personId: `p${partyId}`, accepts })

test('a correction is accepted only when every other party has accepted it, on the text that stands', () => {
  expect(outcomeOfCorrection(correction, 't', parties)).toBe(null)
  expect(outcomeOfCorrection({ ...correction, answers: [says('b', true)] }, 't', parties)).toBe(null)
  const both = { ...correction, answers: [says('b', true), says('c', true)] }
  expect(outcomeOfCorrection(both, 't', parties)).toBe('accepted')
  expect(outcomeOfCorrection(both, 'another', parties)).toBe('overtaken')
  expect(outcomeOfCorrection({ ...correction, answers: [says('b', true), says('c', false)] }, 't', parties)).toBe(
    'declined',
  )
  expect(outcomeOfCorrection(correction, 't', [{ id: 'a' }])).toBe(null)
})

test('a correction is answered by another party and another person, once', () => {
  const me = (partyId: string, personId = `p${partyId}`) => ({
    personId,
    name: 'P',
    partyId,
    capacities: ['representative' as const],
  })
  expect(mayAnswerCorrection(correction, me('b'))).toBe(true)
  expect(mayAnswerCorrection(correction, me('a', 'another'))).toBe(false)
  expect(mayAnswerCorrection(correction, me('b', 'pa'))).toBe(false)
  expect(mayAnswerCorrection({ ...correction, answers: [says('b', true)] }, me('b', 'another'))).toBe(false)
  expect(mayAnswerCorrection({ ...correction, answers: [says('b', true)] }, me('c', 'pb'))).toBe(false)
})
