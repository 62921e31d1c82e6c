import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasSamsyn, mayAnswer, samsynOn, stoodForAnother, type Accord } from './rules.ts'

const parties = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
const given = (
  partyId: string,
  revision: number,
  answer: Accord['answer'] = 'stands',
  personId = `person-${partyId}`,
): Accord => ({
  partId: 'part',
  revision,
  partyId,
  answer,
  why: '',
  personId,
  personName: null,
  givenAt: new Date(0),
})

test('all stand behind the same revision, or there is no samsyn', () => {
  const part = { id: 'part', revision: 2 }
  const all = parties.map(({ id }) => given(id, 2))
  expect(hasSamsyn(samsynOn(part, all, parties))).toBe(true)
  expect(hasSamsyn(samsynOn(part, [...all.slice(1), given('a', 1)], parties))).toBe(false)
  expect(hasSamsyn(samsynOn(part, [...all.slice(1), given('a', 2, 'talk')], parties))).toBe(false)
  expect(hasSamsyn(samsynOn(part, all, []))).toBe(false)
})

test('an answer to an earlier revision is lost and shown as lost, the latest of them', () => {
  const [a] = samsynOn({ id: 'part', revision: 3 }, [given('a', 0), given('a', 2, 'talk'), given('a', 1)], parties)
  expect(a).toMatchObject({ stand: 'silent', answer: null, lost: { revision: 2, answer: 'talk' } })
})

test('answers to other parts say nothing of this one', () => {
  expect(
    samsynOn({ id: 'other', revision: 2 }, [given('a', 2)], parties).every(({ stand }) => stand === 'silent'),
  ).toBe(true)
})

test('where the parties stand does not follow from the order in which they are named or have answered', () => {
  const answers = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3), fc.constantFrom<Accord['answer']>('stands', 'talk')),
  )
  const distinct = answers.map((all) => [
    ...new Map(
      all.map(([party, revision, answer]) => [`${party}${revision}`, given(party, revision, answer)]),
    ).values(),
  ])
  fc.assert(
    fc.property(distinct, fc.shuffledSubarray(parties, { minLength: 3 }), (all, order) => {
      const stands = (accords: Accord[], those: { id: string }[]) =>
        samsynOn({ id: 'part', revision: 3 }, accords, those).toSorted((x, y) => (x.party.id < y.party.id ? -1 : 1))
      expect(stands(all.toReversed(), order)).toEqual(stands(all, parties))
    }),
  )
})

test('a person who stood behind for one party cannot do it for another, on the same revision', () => {
  const me = { personId: 'p', name: 'P', partyId: 'b', capacities: ['representative' as const] }
  const part = { id: 'part', revision: 2 }
  expect(stoodForAnother(me, part, [given('a', 2, 'stands', 'p')])).toBe(true)
  expect(
    stoodForAnother(me, part, [given('a', 2, 'talk', 'p'), given('a', 1, 'stands', 'p'), given('b', 2, 'stands', 'p')]),
  ).toBe(false)
})

test('those who act for a party answer; a signatory, a co-opted member and one who has left do not', () => {
  const me = (
    capacity: 'representative' | 'responsible_officer' | 'signatory' | 'co_opted',
    partyId: string | null = 'a',
  ) => ({
    personId: 'p',
    name: 'P',
    partyId,
    capacities: [capacity],
  })
  expect(mayAnswer(me('representative'))).toBe(true)
  expect(mayAnswer(me('responsible_officer'))).toBe(true)
  expect(mayAnswer(me('signatory'))).toBe(false)
  expect(mayAnswer(me('co_opted', null))).toBe(false)
  expect(mayAnswer({ ...me('representative'), left: true })).toBe(false)
})
