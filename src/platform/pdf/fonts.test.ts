import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCharacters } from './font-characters.ts'
import { canShow, fontFiles, showable } from './fonts.ts'

test('every font file is there, in every weight that a document may ask for', () => {
  expect(fontFiles()).toHaveLength(14)
  for (const file of fontFiles()) expect(readCharacters(readFileSync(file)).size).toBeGreaterThan(80)
})

test.for(['å', 'Ö', 'ŋ', 'đ', 'ж', 'λ', 'ש', 'م', '🙂', '👩‍👩‍👧', '🇸🇪', ' ', '\u00ad'])('%s can be shown', (grapheme) => {
  expect(canShow(grapheme)).toBe(true)
  expect(showable(grapheme)).toBe(grapheme)
})

test('what no typeface has is written as its number, so that it is not lost', () => {
  expect(showable('Till 漢 och ქ.')).toBe('Till [U+6F22] och [U+10E5].')
})

test('a letter and a mark that no one typeface has both of are written as numbers together', () => {
  expect(showable('a\u0f71')).toBe('[U+0061][U+0F71]')
})

test('a space of a rare width becomes a plain one, not a number', () => {
  expect(showable('a\u1680b')).toBe('a b')
})

test('whatever is written can be shown when it has been through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(showable(showable(text))).toBe(showable(text))
    }),
  )
})
