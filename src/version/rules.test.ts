import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  goesBackAtOnce,
  mayGoBack,
  mustBeReady,
  mustGoBack,
  stateOf,
  versionThatCounts,
  whatRemains,
  type PartName,
  type PartyInIt,
  type Readiness,
} from './rules.ts'

const civil: PartyInIt = { id: 'bryggan', side: 'civil' }
const town: PartyInIt = { id: 'kommunen', side: 'public' }
const purpose: PartName = { id: 'syfte', kind: 'heading', title: 'Syfte' }
const agreed: Readiness<PartyInIt> = {
  parties: [civil, town],
  lacking: [],
  begun: ['heading', 'goals', 'resources', 'term'],
  corrections: [],
  suggestions: [],
  sameHand: [],
  term: { start: '2027-01-01', end: '2029-12-31' },
  unchanged: false,
}
const remains = (change: Partial<Readiness<PartyInIt>>) => whatRemains({ ...agreed, ...change }).map(({ what }) => what)

test('nothing remains when every party stands behind everything, with a term and nothing open', () => {
  expect(whatRemains(agreed)).toEqual([])
})

test.for([
  ['no public party', { parties: [civil] }, ['side']],
  ['no civil-society party', { parties: [town] }, ['side']],
  ['no heading begun', { begun: ['goals', 'resources', 'term'] }, ['not_begun']],
  ['no goals begun', { begun: ['heading', 'resources', 'term'] }, ['not_begun']],
  ['no resources begun', { begun: ['heading', 'goals', 'term'] }, ['not_begun']],
  ['no dates', { term: null }, ['term']],
  ['a correction that waits', { corrections: [purpose] }, ['correction']],
  ['a suggestion that waits', { suggestions: [purpose] }, ['suggestion']],
  [
    'a party that has not answered',
    { lacking: [{ part: purpose, points: [{ party: town, stand: 'silent' }] }] },
    ['lacking'],
  ],
  [
    'a party that wants to talk',
    { lacking: [{ part: purpose, points: [{ party: civil, stand: 'talk' }] }] },
    ['lacking'],
  ],
  ['one person who answered for two parties', { sameHand: [purpose] }, ['same_hand']],
  ['nothing new since what is signed', { unchanged: true }, ['unchanged']],
] as [string, Partial<Readiness<PartyInIt>>, string[]][])('a version is not locked with %s', ([, change, expected]) => {
  expect(remains(change)).toEqual(expected)
})

test('those who want to talk and those who are silent are named apart, each by the part', () => {
  const lacking = [
    {
      part: purpose,
      points: [
        { party: civil, stand: 'silent' as const },
        { party: town, stand: 'talk' as const },
      ],
    },
  ]
  expect(whatRemains({ ...agreed, lacking })).toEqual([
    { what: 'lacking', part: purpose, talk: [town], silent: [civil] },
  ])
})

test('swapping the parties changes nothing of what remains but which party is named', () => {
  const stand = fc.constantFrom('talk' as const, 'silent' as const)
  fc.assert(
    fc.property(stand, stand, fc.boolean(), (one, other, unchanged) => {
      const facts = (first: PartyInIt, second: PartyInIt) => ({
        ...agreed,
        unchanged,
        lacking: [
          {
            part: purpose,
            points: [
              { party: first, stand: one },
              { party: second, stand: other },
            ],
          },
        ],
      })
      const swapped = (given: unknown) =>
        JSON.parse(
          JSON.stringify(given, (_, value) => (value?.id === civil.id ? town : value?.id === town.id ? civil : value)),
        )
      expect(swapped(whatRemains(facts(civil, town)))).toEqual(
        JSON.parse(JSON.stringify(whatRemains(facts(town, civil)))),
      )
    }),
  )
})

test('locking is refused while something remains or a version is under way', () => {
  expect(() => mustBeReady(false, [])).not.toThrow()
  expect(() => mustBeReady(true, [])).toThrow('version_lock.conflict')
  expect(() => mustBeReady(false, ['term'])).toThrow('version_lock.conflict')
})

const day = new Date('2026-12-01T10:00:00Z')
const under = { released_at: null, first_signed_at: null, signed_at: null }
test('a version under way goes back to dialogue by one party until somebody signs, then by all, and never once it is settled', () => {
  expect([stateOf(under), mayGoBack(under), goesBackAtOnce(under)]).toEqual(['locked', true, true])
  const begun = { ...under, first_signed_at: day }
  expect([stateOf(begun), mayGoBack(begun), goesBackAtOnce(begun)]).toEqual(['locked', true, false])
  expect(mayGoBack({ ...begun, signed_at: day })).toBe(false)
  expect(mayGoBack({ ...under, released_at: day })).toBe(false)
  expect(() => mustGoBack(begun)).not.toThrow()
  expect(() => mustGoBack({ ...under, released_at: day })).toThrow('version.conflict')
})

const version = (number: number, signed: string | null, start: string, released = false) => ({
  number,
  signed,
  start,
  released,
})
test.for([
  ['nothing is locked', [], undefined],
  ['the first is under way', [version(1, null, '2027-01-01')], 1],
  ['all went back to dialogue', [version(1, null, '2027-01-01', true)], undefined],
  [
    'an amendment is under way: the one in force counts',
    [version(1, '2026-01-01', '2026-02-01'), version(2, null, '2026-02-01')],
    1,
  ],
  [
    'an amendment is signed from the same day',
    [version(1, '2026-01-01', '2026-02-01'), version(2, '2026-06-01', '2026-02-01')],
    2,
  ],
  [
    'the next period is signed and not begun',
    [version(1, '2026-01-01', '2026-02-01'), version(2, '2026-06-01', '2028-01-01')],
    1,
  ],
  ['the only one is signed and not begun', [version(1, '2026-01-01', '2028-01-01')], 1],
] as [string, ReturnType<typeof version>[], number | undefined][])(
  'the version that the phase follows when %s',
  ([, versions, expected]) => {
    expect(versionThatCounts(versions, '2026-12-09')?.number).toBe(expected)
  },
)
