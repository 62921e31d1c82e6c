import { expect, test } from 'vitest'
import { matchPath, readAddress } from './address.ts'

test('English is the same Swedish path under /en', () => {
  expect(readAddress('/en/partnerskap')).toEqual({ language: 'en', path: '/partnerskap' })
  expect(readAddress('/en')).toEqual({ language: 'en', path: '/' })
  expect(readAddress('/energi')).toEqual({ language: 'sv', path: '/energi' })
})

test('an address fits a path of the table part by part', () => {
  expect(matchPath('/p/:partnership/avtal', '/p/hemma-igen/avtal')).toBe(true)
  expect(matchPath('/p/:partnership/avtal', '/p/hemma-igen/avtal/mer')).toBe(false)
  expect(matchPath('/p/:partnership/avtal', '/p//avtal')).toBe(false)
})
