import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindSums, type Summed } from '#contribution/sums.ts'
import { canonicalHead, canonicalPart, digestOf } from './canonical.ts'
import { draft } from './draft.ts'
import type { Facts } from './facts.ts'
import { partKinds, periodsOf } from './rules.ts'

const period = periodsOf('2025-01-01', '2029-12-31', '2026-11-21').at(-1)!
const party = (id: string, mark: number) => ({ id, name: `Parten ${id}`, shortName: id, mark })
const none: Facts = {
  partnership: { slug: 'kvallsoppet', name: 'Kvällsöppet' },
  period,
  parties: [party('aa', 1), party('bb', 2)],
  meetings: [],
  decisions: [],
  goals: [],
  indicators: [],
  contributed: [],
  promised: [],
  deviations: [],
  observations: [],
  answersOfGroup: [],
  learnings: [],
  assumptions: [],
  risks: [],
  milestones: [],
  tasks: [],
  words: [],
}
const id = fc.constantFrom('aa', 'bb')
const said = fc.constantFrom('Vi öppnade.', 'Det blev sent.', 'Fler kom.')
const contributed: fc.Arbitrary<Summed> = fc.record({
  party_id: id,
  resource_id: fc.constant(null),
  kind: fc.constantFrom('money', 'voluntary_time', 'premises'),
  own_kind: fc.constant(''),
  unit: fc.constantFrom('kronor', 'timmar'),
  year: fc.constant(2025),
  quantity: fc.integer({ min: 1, max: 99_999 }).map((hundredths) => hundredths / 100),
  confirmed: fc.constant(0),
  entries: fc.constant(1),
  confirmedEntries: fc.constant(0),
  value: fc.constant(null),
  valued: fc.constant(0),
})
const facts: fc.Arbitrary<Facts> = fc
  .record({
    contributed: fc.array(contributed, { maxLength: 8 }),
    decisions: fc.array(
      fc.record({
        label: fc.constantFrom('2025:1', '2025:2'),
        body: said,
        meetingId: fc.uuid(),
        ofReference: fc.boolean(),
        differs: fc.array(fc.record({ partyId: id, words: said }), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    ),
    observations: fc.array(
      fc.record({
        number: fc.nat(9),
        kind: fc.constantFrom('target_group', 'problem', 'result', 'proposal'),
        words: said,
        partyId: id,
        askedId: id,
        answer: fc.constantFrom('takes_up', null),
        why: said,
      }),
      { maxLength: 5 },
    ),
    tasks: fc.array(fc.record({ words: said, dueOn: fc.constant('2026-02-01'), partyId: id }), { maxLength: 3 }),
    words: fc.constantFrom([], [{ part: 'own_words', ownParty: 'aa', words: 'Ett fint år.' }]),
  })
  .map((some) => ({ ...none, ...some }) as Facts)

/** The two parties change places, in everything that names one of them. */
const swapped = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll('aa', '¤').replaceAll('bb', 'aa').replaceAll('¤', 'bb')) as T

test('when two parties change places in the facts, only their names change in the report', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom('sv' as const, 'en' as const), (some, language) => {
      expect(draft(swapped(some), language)).toEqual(swapped(draft(some, language)))
    }),
  )
})

test('what each contributed stands in the report as it stands among the contributions, and nothing is summed over kinds', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const bars = draft(some, 'sv').parts.find(({ kind }) => kind === 'contributed')!.bars
      const sums = kindSums(some.contributed)
      expect(bars).toHaveLength(sums.length)
      bars.forEach((bar, index) => {
        for (const [of, { quantity }] of Object.entries(sums[index]!.byParty)) expect(bar.quantities[of]).toBe(quantity)
      })
    }),
  )
})

test('a question that a party sees otherwise is never told as a decision', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const told = draft(some, 'sv').parts.find(({ kind }) => kind === 'decisions')!.lines
      expect(told.map(({ text }) => text.startsWith('Öppen fråga'))).toEqual(
        some.decisions.map(({ differs }) => differs.length > 0),
      )
    }),
  )
})

test('a proposal is told with its answer and the reason for it', () => {
  const proposal = { number: 1, kind: 'proposal' as const, words: 'Öppna på onsdagar.', partyId: 'aa', askedId: 'bb' }
  const told = (answered: Pick<Facts['observations'][number], 'answer' | 'why'>) =>
    draft({ ...none, observations: [{ ...proposal, ...answered }] }, 'sv')
      .parts.flatMap(({ lines }) => lines)
      .find(({ text }) => text.includes(proposal.words))!.text
  expect(told({ answer: 'not_now', why: 'Skolan beslutar först.' })).toMatch(/Svar: Inte nu\. Skolan beslutar först\.$/)
  expect(told({ answer: null, why: null })).toMatch(/Inte besvarat än\.$/)
})

test('a year of which nothing is known gives every part, empty, with what would fill it', () => {
  const { parts } = draft(none, 'sv')
  expect(parts.map(({ kind }) => kind)).toEqual(partKinds)
  for (const part of parts.filter(({ kind }) => kind !== 'own_words')) {
    expect(part.empty?.text, part.kind).toBeTruthy()
    expect(part.empty?.at, part.kind).toMatch(/^\/p\/kvallsoppet\//)
  }
})

test('every sentence and every row leads to what it rests on', () => {
  fc.assert(
    fc.property(facts, (some) => {
      for (const part of draft(some, 'sv').parts)
        for (const { at } of [...part.lines, ...part.figures, ...part.series, ...(part.table?.rows ?? [])])
          expect(at).toMatch(/^\/p\/kvallsoppet\//)
    }),
  )
})

test('words cannot be taken for a name in the canonical text, and other words are another text', () => {
  const with_ = (words: string): Facts => ({ ...none, words: [{ part: 'year', ownParty: null, words }] })
  const textOf = (words: string) => {
    const drafted = draft(with_(words), 'sv')
    return canonicalPart(drafted.parts[0]!, drafted.parties)
  }
  expect(textOf('Bra.\ndel: goals')).toContain('\n  del: goals\n')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      const settled = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n')
      fc.pre(settled(one) !== settled(other))
      expect(textOf(one)).not.toBe(textOf(other))
    }),
  )
})

test('the same facts give the same digests, and a mark says which part it is of', () => {
  const drafted = draft(none, 'sv')
  const digests = drafted.parts.map((part) => digestOf(part, drafted.parties))
  expect(new Set(digests).size).toBe(partKinds.length)
  expect(draft(none, 'sv').parts.map((part) => digestOf(part, drafted.parties))).toEqual(digests)
  expect(canonicalHead(drafted)).toMatch(/^samhandling-lägesrapport: 1\n/)
})

test('what was believed and looked at, and the risks that were gone through, are quoted where they belong and lead to their source', () => {
  const drafted = draft(
    {
      ...none,
      assumptions: [
        { number: 3, words: 'unga kommer tillbaka', verdict: 'holds_not', seen: 'Få har kommit två gånger.' },
      ],
      risks: [
        { number: 1, words: 'Ingen värd kan komma', thenDo: 'Vi ringer listan.', said: 'stands' },
        { number: 2, words: 'Huset sägs upp', thenDo: 'Vi flyttar.', said: 'happened' },
        { number: 4, words: 'Snö', thenDo: 'Vi skottar.', said: 'gone' },
      ],
    },
    'sv',
  )
  const linesOf = (kind: string) => drafted.parts.find((part) => part.kind === kind)!.lines
  expect(linesOf('lessons')).toEqual([
    {
      text: 'Vi tror att unga kommer tillbaka – det håller inte: Få har kommit två gånger.',
      at: '/p/kvallsoppet/mal/antaganden/3',
    },
  ])
  expect(linesOf('next_year').map(({ at }) => at)).toEqual(['/p/kvallsoppet/risker/1'])
  expect(linesOf('deviations').map(({ at }) => at)).toEqual(['/p/kvallsoppet/risker/2'])
})
