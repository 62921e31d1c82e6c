import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answers, mayReply, mayWithdraw, observationKinds, standOf } from './rules.ts'

const me = (partyId: string | null, personId: string) => ({
  personId,
  name: 'P',
  partyId,
  capacities: ['representative'] as const,
})

test('a proposal waits, is looked into and is answered; other observations wait for nothing', () => {
  const proposal = { kind: 'proposal', withdrawn: false } as const
  expect(standOf(proposal, null)).toBe('waits')
  expect(standOf(proposal, 'looks_into')).toBe('on_its_way')
  for (const answer of ['takes_up', 'in_part', 'not_now'] as const) expect(standOf(proposal, answer)).toBe('answered')
  expect(standOf({ ...proposal, withdrawn: true }, 'takes_up')).toBe('withdrawn')
  for (const kind of observationKinds.filter((one) => one !== 'proposal'))
    for (const answer of [null, ...answers]) expect(standOf({ kind, withdrawn: false }, answer)).toBe('none')
})

const anyProposal = fc.record({
  kind: fc.constantFrom(...observationKinds),
  askedId: fc.constantFrom('a', 'b', null),
  partyId: fc.constantFrom('a', 'b'),
  personId: fc.constantFrom('p1', 'p2'),
  withdrawn: fc.boolean(),
})

test('nobody both asks and answers, and swapping the parties changes nothing but names', () => {
  const swapped = (id: string | null) => (id === 'a' ? 'b' : id === 'b' ? 'a' : null)
  fc.assert(
    fc.property(
      anyProposal,
      fc.constantFrom('a', 'b', null),
      fc.constantFrom('p1', 'p2'),
      (proposal, partyId, personId) => {
        const who = me(partyId, personId)
        expect(mayReply(proposal, who) && proposal.personId === personId).toBe(false)
        const other = { ...proposal, askedId: swapped(proposal.askedId), partyId: swapped(proposal.partyId)! }
        expect(mayReply(other, me(swapped(partyId), personId))).toBe(mayReply(proposal, who))
        expect(mayWithdraw(other, me(swapped(partyId), personId))).toBe(mayWithdraw(proposal, who))
      },
    ),
  )
})
