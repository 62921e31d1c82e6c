import { expect, test } from 'vitest'
import { comparedFacts } from './rules.ts'
import { factInWords, factNames, monthsInWords } from './texts.ts'

test('whole years are said as years, other terms as months', () => {
  expect([12, 60, 18, 1].map((months) => monthsInWords(months, 'sv'))).toEqual([
    '1 år',
    '5 år',
    '18 månader',
    '1 månad',
  ])
  expect([12, 60, 18, 1].map((months) => monthsInWords(months, 'en'))).toEqual([
    '1 year',
    '5 years',
    '18 months',
    '1 month',
  ])
})

test('every compared fact has a name, and silence is said as silence', () => {
  for (const fact of comparedFacts) {
    expect(factNames[fact].sv).not.toBe('')
    expect(factInWords(fact, null, 'sv')).toBe('texten säger inget')
  }
  expect(factInWords('decides', [], 'en')).toBe('the text does not say')
})

test('what an authority holds is said in words', () => {
  expect(factInWords('term', 60, 'sv')).toBe('siktar på 5 år')
  expect(factInWords('longestTerm', 48, 'sv')).toBe('högst 4 år')
  expect(factInWords('statusReport', 12, 'sv')).toBe('en gång om året')
  expect(factInWords('statusReport', 6, 'sv')).toBe('var 6 månader')
  expect(factInWords('initiative', 'either', 'en')).toBe('the organisation or the public side')
  expect(factInWords('grantBeside', 'yes', 'sv')).toBe('ja, för något annat')
  expect(factInWords('grantBeside', 'no', 'sv')).toBe('nej')
  expect(factInWords('decides', [{ sv: 'Nämnden', en: 'The committee' }], 'sv')).toBe('Nämnden')
})
