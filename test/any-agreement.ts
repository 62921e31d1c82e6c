import fc from 'fast-check'
import type { AgreementContent, AgreementGoal, AgreementParty, AgreementResource } from '#document/agreement-content.ts'

const rude = [
  '#panic()',
  '$x$',
  '@a',
  '<b>',
  '\\',
  '"',
  '= ',
  '- ',
  '\r\n',
  '\n\n',
  '\t',
  '\u0000',
  '\u202e',
  '🙂',
  'שלום',
  'سلام',
  '漢',
  'å',
  'o\u0308',
  '\n## ',
  '\n### ',
  '\n3. ',
  '\n| a | b |\n| --- | --- |\n| c | d \\| e | f |\n',
  '[ord](https://exempel.se/"#å)',
]
const texts = fc
  .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom(...rude)), { maxLength: 8 })
  .map((parts) => parts.join(' '))
const unsaid = fc.option(texts)
const days = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const amounts = fc.option(fc.nat(10_000_000).map((hundredths) => hundredths / 100))
const hashes = fc.stringMatching(/^[0-9a-f]{64}$/)

const parties: fc.Arbitrary<AgreementParty[]> = fc.uniqueArray(
  fc.record({ name: texts, board: unsaid, organisationNumber: unsaid, side: fc.constantFrom('public', 'civil') }),
  { minLength: 2, maxLength: 9, selector: ({ name }) => name.replace(/\P{L}/gu, '').normalize('NFC') },
)
const goals: fc.Arbitrary<AgreementGoal[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('aspiration', 'sub_goal', 'learning'),
    text: texts,
    measure: unsaid,
    target: amounts,
    unit: unsaid,
    due: fc.option(days),
  }),
  { maxLength: 4 },
)
const resourcesOf = (names: string[]): fc.Arbitrary<AgreementResource[]> =>
  fc.array(
    fc.record({
      party: fc.constantFrom(...names),
      kind: texts,
      description: texts,
      quantity: amounts,
      unit: unsaid,
      value: amounts,
      basis: unsaid,
      from: fc.option(days),
      to: fc.option(days),
    }),
    { maxLength: 5 },
  )

/** Any agreement that the forms could let through, with the rudest words in it; for tests of what must always hold. */
export const anyAgreement: fc.Arbitrary<AgreementContent> = parties.chain((some) =>
  fc.record({
    language: fc.constantFrom('sv', 'en'),
    partnership: texts,
    challenge: texts,
    aspiration: texts,
    parties: fc.constant(some),
    term: fc.record({ start: days, end: days, why: unsaid }),
    headings: fc
      .array(fc.record({ title: texts, text: texts, notNeededBecause: unsaid }), { maxLength: 8 })
      .map((list) => list.map((heading, n) => ({ ...heading, number: n + 1 }))),
    goals,
    resources: resourcesOf(some.map(({ name }) => name)),
    annexes: fc.array(
      fc.oneof(
        fc.record({ name: texts, sha256: hashes, fileName: texts, size: fc.nat() }),
        fc.record({ name: texts, sha256: hashes, text: texts }),
      ),
      { maxLength: 3 },
    ),
    profiles: fc.array(fc.record({ name: texts, version: texts }), { maxLength: 3 }),
  }),
)
