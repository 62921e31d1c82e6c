import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArray, readDictionary, readText, referred, writeDictionary, writeText } from './pdf-syntax.ts'

test('a dictionary is read with everything that stands inside its values', () => {
  const read = readDictionary(
    '<< /Type /Catalog/Names <</A [1 0 R (x\\) >> (y))]>> /Lang (sv) /N 12 /H <AB> /T true /P 4 0 R >> rest',
  )
  expect(Object.fromEntries(read)).toEqual({
    Type: '/Catalog',
    Names: '<</A [1 0 R (x\\) >> (y))]>>',
    Lang: '(sv)',
    N: '12',
    H: '<AB>',
    T: 'true',
    P: '4 0 R',
  })
})

test('what is written is read back', () => {
  const name = fc.stringMatching(/^[A-Za-z]{1,8}$/)
  const value = fc.oneof(
    fc.string().map(writeText),
    fc.nat().map(String),
    fc.nat().map((n) => `${n} 0 R`),
  )
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key }), (entries) => {
      expect([...readDictionary(writeDictionary(new Map(entries)))]).toEqual(entries)
    }),
  )
})

test('a text for people keeps every character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readText(writeText(text))).toBe(text)
    }),
  )
})

test('an array is read into its values, references whole', () => {
  expect(readArray('[1 0 R 22 0 R /Name (a ] b) [1 2]]')).toEqual(['1 0 R', '22 0 R', '/Name', '(a ] b)', '[1 2]'])
  expect(referred('22 0 R')).toBe(22)
  expect(referred('22')).toBeUndefined()
})

test('what is cut short is refused, not read for ever', () => {
  const unfinished = fc.string({ unit: fc.constantFrom(...'<[]()/ aR0\\') })
  fc.assert(
    fc.property(unfinished, (text) => {
      expect(() => readDictionary(`<<${text}`)).toThrow(/PDF/)
    }),
  )
})
