import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClosed, mayWrite, messageKinds, mustWrite, partiesOf, type MessageKind } from './rules.ts'

const me = { personId: 'p', name: 'P', partyId: 'a', capacities: ['representative'] } as const
const said = (...kinds: MessageKind[]) => kinds.map((kind) => ({ kind }))

test('a conversation is closed by its outcome, and open again when somebody says why', () => {
  expect(isClosed(said('said'))).toBe(false)
  expect(isClosed(said('said', 'outcome'))).toBe(true)
  expect(isClosed(said('said', 'outcome', 'reopened'))).toBe(false)
})

test('one who sees without a party talks, but neither closes nor opens', () => {
  const guest = { ...me, partyId: null, capacities: ['co_opted'] } as const
  expect(mayWrite('said', said('said'), guest)).toBe(true)
  expect(() => mustWrite('outcome', said('said'), guest)).toThrow('conversation.forbidden')
  expect(() => mustWrite('reopened', said('outcome'), guest)).toThrow('conversation.forbidden')
})

test('nothing is said in a closed conversation, and an open one is not opened', () => {
  expect(() => mustWrite('said', said('outcome'), me)).toThrow('conversation.conflict')
  expect(() => mustWrite('reopened', said('said'), me)).toThrow('conversation.conflict')
})

test('whatever has been said, either words and an outcome fit, or opening again, never both', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...messageKinds)), (kinds) => {
      const fits = messageKinds.filter((kind) => mayWrite(kind, said(...kinds), me))
      expect([['said', 'outcome'], ['reopened']]).toContainEqual(fits)
    }),
  )
})

test('nobody chosen, or everybody, is all; else those chosen and always one’s own party', () => {
  expect(partiesOf([], ['a', 'b', 'c'], 'a')).toBeNull()
  expect(partiesOf(['b', 'c'], ['a', 'b', 'c'], 'a')).toBeNull()
  expect(partiesOf(['b', 'x'], ['a', 'b', 'c'], 'a')).toEqual(['a', 'b'])
})
