import { expect, test } from 'vitest'
import { beginningsToTry, readHash, textsToTry, verdictOn } from './rules.ts'

const hash = 'a7f6c70ce8a030dc588c99f3cd526b4819e76967ce304c908ed9550f558a0f04'

test('a checksum is read with spaces and capitals, and nothing else is one', () => {
  expect(readHash(hash)).toBe(hash)
  expect(readHash(hash.toUpperCase().replace(/(.{8})/g, '$1 '))).toBe(hash)
  expect(readHash(hash.slice(1))).toBeUndefined()
  expect(readHash(`${hash.slice(1)}x`)).toBeUndefined()
})

test('a text is tried as it is, and with the line ends that a form changes', () => {
  expect(textsToTry('a\nb\n')).toEqual(['a\nb\n'])
  expect(textsToTry('a\r\nb')).toEqual(['a\r\nb', 'a\nb\n'])
  expect(textsToTry('\uFEFFa\n\n')).toContain('a\n')
})

test('of a file that something was added to, the longest beginning is tried first, and the whole never', () => {
  expect(beginningsToTry([100, 200, 300], 350)).toEqual([300, 200, 100])
  expect(beginningsToTry([100, 350], 350)).toEqual([100])
  expect(
    beginningsToTry(
      Array.from({ length: 1000 }, (_, n) => n + 1),
      5000,
    ),
  ).toHaveLength(64)
})

test('a signature is true only when the file is unchanged and the seal is our own', () => {
  expect(verdictOn({ valid: true }, true)).toBe('true')
  expect(verdictOn({ valid: true }, false)).toBe('stranger')
  expect(verdictOn({ valid: false }, true)).toBe('changed')
})
