import { expect, test } from 'vitest'
import { unitIn } from '#platform/unit.ts'

test('a unit that the forms offer is read in the language of the reader, and one of the parties’ own as they wrote it', () => {
  expect(unitIn('timmar', 'en')).toBe('hours')
  expect(unitIn('Timmar', 'en')).toBe('hours')
  expect(unitIn('timmar', 'sv')).toBe('timmar')
  expect(unitIn('kvällar i veckan', 'en')).toBe('kvällar i veckan')
  expect(unitIn('', 'en')).toBe('')
})
