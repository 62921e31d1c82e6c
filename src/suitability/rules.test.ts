import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listSources } from '#profile/queries.ts'
import { isFound } from '#profile/source.ts'
import { decodeAnswers, encodeAnswers } from './answers.ts'
import { questionList, unknown, ways, type QuestionId, type Way } from './questions.ts'
import { weigh, type Answers } from './rules.ts'

/** Any mixture of answers, «vi vet inte» and questions passed by; most often with one way in the majority. */
const towards = (way: Way | null, likely: number) =>
  fc.record(
    Object.fromEntries(
      questionList.map(({ id, options }) => {
        const all = fc.constantFrom<string>(unknown, ...options.map((option) => option.id))
        const own = options.filter(({ leans }) => leans === way).map((option) => option.id)
        if (own.length === 0) return [id, all]
        return [id, fc.oneof({ arbitrary: fc.constantFrom(...own), weight: likely }, { arbitrary: all, weight: 1 })]
      }),
    ),
    { requiredKeys: [] },
  ) satisfies fc.Arbitrary<Answers>
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom<Way | null>('partnership', 'grant', 'procurement', null), fc.constantFrom(1, 4, 12))
  .chain(([way, likely]) => towards(way, likely))
const anyQuestion = fc.constantFrom(...questionList)
const strengths = ['none', 'slight', 'clear']
const without = (answers: Answers, question: QuestionId) => {
  const { [question]: _, ...rest } = answers
  return rest
}

const partnership = {
  solution: 'unknown-yet',
  alone: 'nobody',
  content: 'together',
  contribution: 'everyone',
  money: 'one-resource',
  operation: 'new-work',
  disagreement: 'dialogue',
} satisfies Answers
const careHome = {
  operation: 'ongoing',
  earlier: 'procured',
  money: 'per-unit',
  content: 'authority',
  contribution: 'one-pays',
  disagreement: 'court',
} satisfies Answers

test('a care home run for payment per place leans to procurement whatever words of partnership stand beside it', () => {
  const result = weigh({ ...partnership, mandate: 'yes', market: 'no', ...careHome })
  expect(result).toMatchObject({ lean: 'procurement', strength: 'clear', combination: true })
  expect(result.redFlags).toEqual([
    'authority-steers',
    'payment-in-return',
    'price-per-unit',
    'ongoing-operation',
    'earlier-procured',
    'dispute-to-court',
  ])
})

test('payment for performance on the authority’s behalf is enough of a combination, whatever else is answered', () => {
  const twoMarks = weigh({
    ...partnership,
    mandate: 'yes',
    market: 'no',
    earlier: 'never',
    operation: 'ongoing',
    money: 'fee',
  })
  expect(twoMarks).toMatchObject({ lean: 'procurement', combination: true })
  const oneMark = weigh({ ...partnership, mandate: 'yes', market: 'no', earlier: 'never', operation: 'ongoing' })
  expect(oneMark).toMatchObject({ lean: 'partnership', combination: false, redFlags: ['ongoing-operation'] })
})

test('three marks of any kind are a combination, two are not, and a lawyer is then among the next steps', () => {
  const words = { ...partnership, mandate: 'yes' } satisfies Answers
  const three = weigh({ ...words, earlier: 'procured', market: 'yes', disagreement: 'court' })
  expect(three).toMatchObject({ lean: 'procurement', combination: true })
  expect(three.nextSteps).toContain('ask-lawyer')
  const two = weigh({ ...words, earlier: 'procured', market: 'yes', 'support-form': 'unfit' })
  expect(two).toMatchObject({ lean: 'partnership', combination: false })
  expect(two.nextSteps).toContain('ask-lawyer')
  expect(weigh({ ...words, earlier: 'never', market: 'no' }).nextSteps).not.toContain('ask-lawyer')
})

test('half of what the questions can weigh is not enough for a lean, more than half is', () => {
  const { operation, disagreement, ...half } = partnership
  expect(weigh(half)).toMatchObject({ lean: 'open', strength: 'none', weights: { partnership: 10 } })
  expect(weigh({ ...half, disagreement })).toMatchObject({ lean: 'partnership', strength: 'slight' })
  expect(weigh({ ...half, operation })).toMatchObject({ lean: 'partnership', strength: 'slight' })
})

test('an organisation that applies within a form of support leans to a grant', () => {
  const applying: Answers = {
    solution: 'own-activity',
    alone: 'organisation',
    content: 'organisation',
    contribution: 'own-need',
    money: 'support',
    'support-form': 'within',
    market: unknown,
    mandate: unknown,
  }
  expect(weigh(applying)).toMatchObject({ lean: 'grant', redFlags: [] })
  expect(weigh({ ...applying, operation: 'owned-alone', disagreement: 'conditions' }).strength).toBe('clear')
})

test('an unknown, shared problem where all contribute leans to partnership, with what is not known left open', () => {
  const result = weigh({ ...partnership, market: unknown, mandate: unknown })
  expect(result).toMatchObject({ lean: 'partnership', strength: 'slight', redFlags: [] })
  expect(result.open.filter(({ answered }) => answered).map(({ question }) => question)).toEqual(['market', 'mandate'])
  expect(
    weigh({ ...partnership, market: 'no', mandate: 'yes', earlier: 'never', 'support-form': 'unfit' }).strength,
  ).toBe('clear')
})

test('without a political mandate, or when someone applies or only one pays, the lean is never partnership', () => {
  for (const ruling of [
    { mandate: 'no' },
    { 'support-form': 'within' },
    { contribution: 'one-pays' },
    { contribution: 'own-need' },
  ])
    expect(weigh({ ...partnership, market: 'no', earlier: 'never', ...ruling })).toMatchObject({
      lean: 'open',
      ruledOut: 'partnership',
    })
  fc.assert(fc.property(anyAnswers, (answers) => weigh({ ...answers, mandate: 'no' }).lean !== 'partnership'))
})

test('nothing answered is open, and says where to begin', () => {
  expect(weigh({})).toMatchObject({
    lean: 'open',
    strength: 'none',
    reasons: [],
    nextSteps: ['answer-open', 'share', 'contact-authority'],
  })
})

test('«vi vet inte» adds no strength: it counts as a question passed by and gives no way any weight', () => {
  fc.assert(
    fc.property(anyAnswers, anyQuestion, (answers, { id }) => {
      const [passed, unsure, before] = [
        weigh(without(answers, id)),
        weigh({ ...answers, [id]: unknown }),
        weigh(answers),
      ]
      expect([unsure.lean, unsure.strength, unsure.weights]).toEqual([passed.lean, passed.strength, passed.weights])
      for (const way of ways) expect(unsure.weights[way]).toBeLessThanOrEqual(before.weights[way])
    }),
  )
})

test('«vi vet inte» in place of an answer never makes a lean stronger than that answer did', () => {
  fc.assert(
    fc.property(anyAnswers, anyQuestion, (answers, { id }) => {
      const [before, after] = [weigh(answers), weigh({ ...answers, [id]: unknown })]
      fc.pre(!before.combination && !before.ruledOut && after.lean !== 'open')
      expect(before.lean).toBe(after.lean)
      expect(strengths.indexOf(after.strength)).toBeLessThanOrEqual(strengths.indexOf(before.strength))
    }),
  )
})

test('a red flag in place of an answer with no more flags never moves the lean towards partnership', () => {
  const flagged = questionList.flatMap(({ id, options }) =>
    options.filter(({ flags }) => flags).map((option) => ({ id, option })),
  )
  expect(flagged.length).toBeGreaterThan(6)
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...flagged), (answers, { id, option }) => {
      // «Per plats» carries two flags: the one of «betalning» in its place takes a flag away
      const given = questionList.find((question) => question.id === id)?.options.find((one) => one.id === answers[id])
      fc.pre((given?.flags ?? []).every((flag) => option.flags?.includes(flag)))
      const [before, after] = [weigh(answers), weigh({ ...answers, [id]: option.id })]
      const toPartnership = ({ lean, strength }: typeof after) =>
        lean === 'partnership' ? strengths.indexOf(strength) : 0
      expect(toPartnership(after)).toBeLessThanOrEqual(toPartnership(before))
      expect(after.weights.partnership).toBeLessThanOrEqual(before.weights.partnership)
    }),
    { numRuns: 2000 },
  )
})

test('the order in which somebody answered is irrelevant', () => {
  fc.assert(
    fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (answers, order) => {
      const shuffled = Object.fromEntries(
        Object.entries(answers)
          .map((entry) => ({ entry, key: order.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ entry }) => entry),
      )
      expect(weigh(shuffled)).toEqual(weigh(answers))
      expect(encodeAnswers(shuffled)).toBe(encodeAnswers(answers))
    }),
  )
})

test('all three ways, and none, are reached by some answers', () => {
  const reached = new Set(fc.sample(anyAnswers, 2000).map((answers) => weigh(answers).lean))
  expect([...reached].toSorted()).toEqual(['grant', 'open', 'partnership', 'procurement'])
})

test('every combination of answers gives a result with at least one next step, and all questions are accounted for', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const result = weigh(answers)
      expect(result.nextSteps.length).toBeGreaterThan(0)
      expect(new Set(result.nextSteps).size).toBe(result.nextSteps.length)
      expect(result.strength === 'none').toBe(result.lean === 'open')
      const seen = [...result.reasons, ...result.open].map(({ question }) => question)
      expect(new Set(seen).size).toBe(seen.length)
      const silent = questionList
        .filter(({ id }) => !seen.includes(id))
        .map(({ id, options }) => options.find((option) => option.id === answers[id]))
      expect(silent.every((option) => option?.leans === null)).toBe(true)
    }),
  )
})

test('answers survive the address, and whatever else stands there is passed over', () => {
  fc.assert(fc.property(anyAnswers, (answers) => void expect(decodeAnswers(encodeAnswers(answers))).toEqual(answers)))
  fc.assert(fc.property(fc.string(), (text) => void weigh(decodeAnswers(text))))
  expect(decodeAnswers('a1')).toEqual({ solution: 'unknown-yet' })
  expect(decodeAnswers('!!a9 z1 b0-b3??A2')).toEqual({ solution: 'describable', alone: 'authority' })
  expect(decodeAnswers(undefined)).toEqual({})
})

test('letters and codes are given out once', () => {
  expect(new Set(questionList.map(({ letter }) => letter)).size).toBe(questionList.length)
  for (const { options } of questionList) {
    expect(new Set(options.map(({ code }) => code)).size).toBe(options.length)
    expect(options.every(({ code }) => code > 0 && code < 10)).toBe(true)
  }
})

test('an answer that carries a red flag weighs as much as any answer to its question', () => {
  for (const { options } of questionList)
    for (const { weight } of options.filter(({ flags }) => flags))
      expect(weight).toBe(Math.max(...options.map((option) => option.weight)))
})

test('every question and every reason rests on a text that there is', () => {
  const sources = questionList.flatMap(({ source, options }) => [source, ...options.map((option) => option.source)])
  expect(sources.filter((source) => !isFound(source, listSources()))).toEqual([])
})
