import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pageLength, pageWithin, personForm, soughtWords } from './rules.ts'

test('whatever page is asked for, one that exists is shown, and all pages together show everything once', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String)), fc.nat(400), (asked, count) => {
      const { page, pages, from } = pageWithin(asked, count)
      expect(page).toBeGreaterThanOrEqual(1)
      expect(page).toBeLessThanOrEqual(pages)
      expect(from).toBe((page - 1) * pageLength)
      const shown = Array.from({ length: pages }, (_, index) => pageWithin(String(index + 1), count)).map(({ from }) =>
        Math.min(pageLength, count - from),
      )
      expect(shown.reduce((sum, one) => sum + one, 0)).toBe(count)
    }),
  )
})

test('the words of a search are cut, never refused', () => {
  expect(soughtWords(undefined)).toBe('')
  expect(soughtWords(`  ${'ä'.repeat(200)}`)).toHaveLength(100)
})

test('a person has a name to be seen by and an address of its own', () => {
  const wrong = (given: Record<string, string>) => {
    const result = personForm('sv').safeParse(given)
    return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'))
  }
  expect(wrong({})).toEqual(['name', 'email'])
  expect(wrong({ name: ' ', email: 'nora', language: 'de' })).toEqual(['name', 'email', 'language'])
  expect(wrong({ name: 'N'.repeat(121), email: 'nora@example.org' })).toEqual(['name'])
  expect(personForm('sv').parse({ name: ' Nora ', email: 'NORA@example.org' })).toEqual({
    name: 'Nora',
    email: 'nora@example.org',
    language: 'sv',
  })
})
