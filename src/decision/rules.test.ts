import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import {
  asksFor,
  isDecided,
  lastDayToAppeal,
  listFault,
  mayDecide,
  mustBeDeciding,
  stepOf,
  type ListedDecision,
} from './rules.ts'

const day = new Date('2026-12-01T10:00:00Z')
const whole = (party_id: string) => ({ party_id, declared_at: day })
const open = (party_id: string) => ({ party_id, declared_at: null })
const decided = (party_id: string, outcome: ListedDecision['outcome'] = 'agreed', id = party_id): ListedDecision => ({
  id,
  party_id,
  outcome,
})

test.for([
  ['a public party lists none', 0, '', 'public', false, 'public_needs_one'],
  ['a public party says why it needs none', 0, 'Behövs inte', 'public', false, 'public_needs_one'],
  ['an organisation says nothing', 0, ' ', 'civil', false, 'say_why_none'],
  ['an organisation says why it needs none', 0, 'Ordföranden tecknar ensam', 'civil', false, null],
  [
    'an organisation says why, but a guideline asks for its decision',
    0,
    'Ordföranden tecknar ensam',
    'civil',
    true,
    'guideline_needs_one',
  ],
  ['an organisation lists one', 1, '', 'civil', true, null],
  ['a public party lists two, first the committee and then the executive board', 2, '', 'public', false, null],
] as const)('a list is declared whole or not when %s', ([, count, noneBecause, side, asked, expected]) => {
  expect(listFault({ count, noneBecause }, side, asked)).toBe(expected)
})

test.for([
  ['no party is there', [], [], false],
  ['every list is whole and every decision is yes', [whole('a'), whole('b')], [decided('a'), decided('b')], true],
  ['an organisation needs none', [whole('a'), whole('b')], [decided('b')], true],
  ['one list is not whole', [whole('a'), open('b')], [decided('a'), decided('b')], false],
  ['one decision is not recorded', [whole('a'), whole('b')], [decided('a'), decided('b', null)], false],
  ['one decision is no', [whole('a'), whole('b')], [decided('a'), decided('b', 'refused')], false],
  [
    'the second of two decisions is missing',
    [whole('a'), whole('b')],
    [decided('a'), decided('b'), decided('b', null, 'b2')],
    false,
  ],
] as [string, { party_id: string; declared_at: Date | null }[], ListedDecision[], boolean][])(
  'a version is decided or not when %s',
  ([, lists, decisions, expected]) => {
    expect(isDecided(lists, decisions)).toBe(expected)
    expect(isDecided(lists.toReversed(), decisions.toReversed())).toBe(expected)
  },
)

test('a party lists, then waits for decisions, then has decided', () => {
  expect(stepOf(open('a'), [decided('a')])).toBe('listing')
  expect(stepOf(whole('a'), [decided('a', null)])).toBe('deciding')
  expect(stepOf(whole('a'), [decided('a'), decided('b', null)])).toBe('decided')
})

test('nothing is listed or recorded once somebody has signed or the version has gone back', () => {
  expect(mayDecide({ released_at: null, first_signed_at: null })).toBe(true)
  expect(() => mustBeDeciding({ released_at: day, first_signed_at: null })).toThrow('decision.conflict')
  expect(() => mustBeDeciding({ released_at: null, first_signed_at: day })).toThrow('decision.conflict')
})

test('a board’s decision has a paragraph and an authority’s a registry number', () => {
  expect(asksFor('body', 'public')).toEqual({ paragraph: true, registryNumber: true })
  expect(asksFor('delegation', 'public')).toEqual({ paragraph: false, registryNumber: true })
  expect(asksFor('body', 'civil')).toEqual({ paragraph: true, registryNumber: false })
  expect(asksFor('delegation', 'civil')).toEqual({ paragraph: false, registryNumber: false })
})

test.for([
  ['2026-12-01', '2026-12-22'],
  ['2026-12-05', '2026-12-28'],
  ['2026-12-06', '2026-12-28'],
])('the last day to appeal what was announced on %s is %s, on a weekday', ([announced, last]) => {
  expect(lastDayToAppeal(Temporal.PlainDate.from(announced!)).toString()).toBe(last)
})
