import { expect, test } from 'vitest'
import { allHaveSigned, mustSign, stillNeeded, whyNotSign, type SigningFacts, type WouldSign } from './rules.ts'

const day = new Date('2026-12-01T10:00:00Z')
const list = (party_id: string, signatures = 1) => ({ party_id, signatures, none_because: '', declared_at: day })
const facts = (change: Partial<SigningFacts> = {}): SigningFacts => ({
  version: { released_at: null, signed_at: null },
  lists: [list('a'), list('b', 2)],
  decisions: [
    { id: '1', party_id: 'a', outcome: 'agreed' },
    { id: '2', party_id: 'b', outcome: 'agreed' },
  ],
  signatures: [],
  ...change,
})
const vera: WouldSign = { personId: 'vera', partyId: 'a', isSignatory: true }
const sam: WouldSign = { personId: 'sam', partyId: 'b', isSignatory: true }

test.for([
  ['all decisions are there', facts(), vera, null],
  ['the version went back to dialogue', facts({ version: { released_at: day, signed_at: null } }), vera, 'settled'],
  ['all have signed', facts({ version: { released_at: null, signed_at: day } }), vera, 'settled'],
  ['the person represents but is no signatory', facts(), { ...vera, isSignatory: false }, 'not_signatory'],
  ['the party joined after the version was locked', facts(), { ...vera, partyId: 'c' }, 'not_a_party'],
  ['the person acts for no party', facts(), { ...vera, partyId: null }, 'not_a_party'],
  [
    'another party’s list is not whole',
    facts({ lists: [list('a'), { ...list('b'), declared_at: null }] }),
    vera,
    'not_decided',
  ],
  [
    'another party’s decision is missing',
    facts({ decisions: [{ id: '2', party_id: 'b', outcome: null }] }),
    vera,
    'not_decided',
  ],
  ['the person has signed', facts({ signatures: [{ party_id: 'a', person_id: 'vera' }] }), vera, 'signed_already'],
  [
    'the person signed for another party before changing sides',
    facts({ signatures: [{ party_id: 'b', person_id: 'vera' }] }),
    vera,
    'signed_already',
  ],
  [
    'another signatory has signed for the party',
    facts({ signatures: [{ party_id: 'a', person_id: 'ulla' }] }),
    vera,
    'party_has_signed',
  ],
  ['the other of two together has signed', facts({ signatures: [{ party_id: 'b', person_id: 'olle' }] }), sam, null],
  ['the other party has not signed: nobody waits for anybody', facts(), sam, null],
] as [string, SigningFacts, WouldSign, ReturnType<typeof whyNotSign>][])(
  'a signatory signs or not when %s',
  ([, given, who, expected]) => {
    expect(whyNotSign(given, who)).toBe(expected)
  },
)

test('a refusal says whose turn it is not, or that it is not the time', () => {
  expect(() => mustSign(facts(), vera)).not.toThrow()
  expect(() => mustSign(facts(), { ...vera, isSignatory: false })).toThrow('signing.forbidden')
  expect(() => mustSign(facts({ decisions: [{ id: '2', party_id: 'b', outcome: null }] }), vera)).toThrow(
    'signing_decisions.conflict',
  )
  expect(() => mustSign(facts({ signatures: [{ party_id: 'a', person_id: 'vera' }] }), vera)).toThrow(
    'signing.conflict',
  )
})

test('two in association are two signatures by two persons', () => {
  expect(stillNeeded(list('b', 2), [])).toBe(2)
  expect(
    stillNeeded(list('b', 2), [
      { party_id: 'b', person_id: 'sam' },
      { party_id: 'a', person_id: 'vera' },
    ]),
  ).toBe(1)
  const signatures = [
    { party_id: 'a', person_id: 'vera' },
    { party_id: 'b', person_id: 'sam' },
  ]
  expect(allHaveSigned({ lists: facts().lists, signatures })).toBe(false)
  expect(
    allHaveSigned({ lists: facts().lists, signatures: [...signatures, { party_id: 'b', person_id: 'olle' }] }),
  ).toBe(true)
  expect(allHaveSigned({ lists: [], signatures })).toBe(false)
})
