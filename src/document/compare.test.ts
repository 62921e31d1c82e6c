import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAgreement } from '#test/any-agreement.ts'
import { sampleAgreement } from '#test/sample-agreement.ts'
import { compareSections } from './compare.ts'
import { sectionsOf, type Section } from './sections.ts'

const heading = (title: string, text: string, id?: string): Section => ({
  kind: 'heading',
  title,
  text,
  ...(id ? { id } : {}),
})
const whats = (before: Section[], after: Section[]) => compareSections(before, after).map(({ what }) => what)

test('an agreement compared with itself has changed nowhere', () => {
  fc.assert(
    fc.property(anyAgreement, (content) => {
      const sections = sectionsOf(content, 'sv')
      expect(new Set(whats(sections, sections))).toEqual(new Set(['same']))
    }),
    { numRuns: 50 },
  )
})

test('every piece of both is told of exactly once, whatever they are', () => {
  fc.assert(
    fc.property(anyAgreement, anyAgreement, (one, other) => {
      const [before, after] = [sectionsOf(one, 'sv'), sectionsOf(other, 'sv')]
      const compared = compareSections(before, after)
      expect(compared.flatMap((pair) => pair.before ?? []).toSorted()).toHaveLength(before.length)
      expect(compared.flatMap((pair) => pair.after ?? [])).toEqual(after)
      expect(new Set(compared.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before))
    }),
    { numRuns: 50 },
  )
})

test('a heading that got another name is renamed, not removed and added', () => {
  const text = 'Vi möts varje kväll på Kajgatan och lagar mat tillsammans.'
  expect(whats([heading('Syfte', text)], [heading('Varför vi finns', text)])).toEqual(['renamed'])
  expect(whats([heading('Syfte', text, 'a')], [heading('Varför', 'Helt nya ord här.', 'a')])).toEqual(['renamed'])
})

test('a heading with other words under another name is another heading', () => {
  expect(whats([heading('Syfte', 'Vi möts varje kväll.')], [heading('Ekonomi', 'Lokalen är gratis.')])).toEqual([
    'added',
    'removed',
  ])
})

test('a changed goal, a longer term and a replaced annex are each seen in their own piece', () => {
  const [first] = sampleAgreement.goals
  const changed = {
    ...sampleAgreement,
    goals: [{ ...first!, text: 'Ett annat mål.' }, ...sampleAgreement.goals.slice(1)],
    term: { ...sampleAgreement.term, end: '2031-12-31' },
    annexes: sampleAgreement.annexes.map((annex) => ({ ...annex, sha256: 'f'.repeat(64) })),
  }
  const kinds = compareSections(sectionsOf(sampleAgreement, 'sv'), sectionsOf(changed, 'sv'))
    .filter(({ what }) => what !== 'same')
    .map(({ after }) => after?.kind)
  expect(kinds).toEqual(['goals', 'annex', 'term'])
})
