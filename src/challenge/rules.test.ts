import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayDo, missingSide, mustDo, outcomeOf, type Act, type ChallengeFacts } from './rules.ts'

const open: ChallengeFacts = {
  author: 'bryggan',
  published: true,
  begun: false,
  audience: 'everyone',
  parties: [{ organisationId: 'bryggan', side: 'civil' }],
  asking: [],
}
const as = (organisationId: string | null, personId: string | null = 'p') => ({ organisationId, personId })

test('only the author’s party changes the text; anyone who has signed in may comment', () => {
  expect(mayDo('edit', open, as('bryggan'))).toBe(true)
  expect(mayDo('edit', open, as('region'))).toBe(false)
  expect(mayDo('comment', open, as(null))).toBe(true)
  expect(mayDo('comment', open, as(null, null))).toBe(false)
})

test('one joins for an organisation, once, and not where it is in already', () => {
  expect(mayDo('join', open, as('region'))).toBe(true)
  expect(mayDo('join', open, as(null))).toBe(false)
  expect(() => mustDo('join', open, as('bryggan'))).toThrow('challenge.conflict')
  expect(() => mustDo('join', { ...open, asking: ['region'] }, as('region'))).toThrow('challenge.conflict')
})

test('where the author has named the readers, only the author’s party invites more', () => {
  const both = { ...open, parties: [...open.parties, { organisationId: 'region', side: 'public' as const }] }
  expect(mayDo('invite', both, as('region'))).toBe(true)
  expect(mayDo('invite', { ...both, audience: 'named' }, as('region'))).toBe(false)
  expect(mayDo('invite', { ...both, audience: 'named' }, as('bryggan'))).toBe(true)
})

test('a partnership begins when both sides are in, by one of those that are in', () => {
  const both = { ...open, parties: [...open.parties, { organisationId: 'region', side: 'public' as const }] }
  expect(() => mustDo('begin', open, as('bryggan'))).toThrow('challenge.conflict')
  expect(mayDo('begin', both, as('bryggan'))).toBe(true)
  expect(mayDo('begin', both, as('region'))).toBe(true)
  expect(() => mustDo('begin', both, as('utanfor'))).toThrow('challenge.forbidden')
  expect(missingSide(['civil'])).toBe('public')
  expect(missingSide(['public', 'public'])).toBe('civil')
  expect(missingSide(['public', 'civil'])).toBeNull()
})

test('when the partnership has begun, or before it is put up, nothing of this can be done', () => {
  const acts: Act[] = ['edit', 'comment', 'join', 'answer', 'invite', 'begin']
  for (const act of acts) expect(mayDo(act, { ...open, begun: true }, as('bryggan'))).toBe(false)
  expect(acts.filter((act) => mayDo(act, { ...open, published: false, audience: null }, as('bryggan')))).toEqual([
    'edit',
  ])
})

test('the side of a party changes nothing of what it may do', () => {
  const swap = (facts: ChallengeFacts): ChallengeFacts => ({
    ...facts,
    parties: facts.parties.map((party) => ({ ...party, side: party.side === 'civil' ? 'public' : 'civil' })),
  })
  const facts = { ...open, parties: [...open.parties, { organisationId: 'region', side: 'public' as const }] }
  for (const act of ['edit', 'comment', 'join', 'answer', 'invite', 'begin'] as const)
    for (const who of ['bryggan', 'region', 'utanfor', null])
      expect(mayDo(act, swap(facts), as(who))).toBe(mayDo(act, facts, as(who)))
})

/** Lets parties answer in the given order until nothing more happens; answers who is in. */
function settle(order: readonly { asked: string; by: string }[], unwilling: ReadonlySet<string>): string[] {
  const present = ['author']
  const answers = new Map<string, { organisationId: string; accepts: boolean }[]>()
  const settled = new Set<string>()
  for (let moved = true; moved;) {
    moved = false
    for (const { asked, by } of order) {
      const given = answers.get(asked) ?? []
      if (settled.has(asked) || !present.includes(by) || given.some((one) => one.organisationId === by)) continue
      answers.set(asked, [...given, { organisationId: by, accepts: !unwilling.has(asked) }])
      moved = true
      const outcome = outcomeOf(present, answers.get(asked)!)
      if (outcome !== 'open') settled.add(asked)
      if (outcome === 'joined') present.push(asked)
    }
  }
  return present.toSorted()
}

test('in which order parties ask and answer does not matter for who is in', () => {
  const askers = ['a', 'b', 'c', 'd']
  const pairs = askers.flatMap((asked) =>
    ['author', ...askers].filter((by) => by !== asked).map((by) => ({ asked, by })),
  )
  const orders = fc.shuffledSubarray(pairs, { minLength: pairs.length })
  fc.assert(
    fc.property(orders, orders, fc.subarray(askers), (one, other, unwanted) => {
      const expected = ['author', ...askers.filter((asker) => !unwanted.includes(asker))].toSorted()
      expect(settle(one, new Set(unwanted))).toEqual(expected)
      expect(settle(other, new Set(unwanted))).toEqual(expected)
    }),
  )
})

test('nobody is in before every present party has said yes, and one no is enough', () => {
  expect(outcomeOf(['a', 'b'], [{ organisationId: 'a', accepts: true }])).toBe('open')
  expect(
    outcomeOf(
      ['a', 'b'],
      [
        { organisationId: 'a', accepts: true },
        { organisationId: 'b', accepts: true },
      ],
    ),
  ).toBe('joined')
  expect(outcomeOf(['a', 'b'], [{ organisationId: 'b', accepts: false }])).toBe('declined')
})
