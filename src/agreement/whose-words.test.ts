import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersRead } from '#test/letters-read.ts'
import { wordShares, type WrittenVersion } from './whose-words.ts'

const shares = (...versions: [string, string][]) =>
  Object.fromEntries(wordShares(versions.map(([partyId, body]) => ({ partyId, body }))))
const countOf = (body: string) => (body.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).length

const words = fc.constantFrom('vi', 'möts', 'varje', 'kväll', 'och', 'lokalen', 'är', 'gratis', 'för', 'alla', 'unga')
const body = fc
  .array(
    fc.array(words, { maxLength: 9 }).map((line) => line.join(' ')),
    { maxLength: 5 },
  )
  .map((lines) => lines.join('\n'))
const version: fc.Arbitrary<WrittenVersion> = fc.record({ partyId: fc.constantFrom('a', 'b', 'c'), body })
const versions = fc.array(version, { minLength: 1, maxLength: 8 })

test('the shares of all parties add up to all words of the text that stands', () => {
  fc.assert(
    fc.property(versions, (given) => {
      const sum = [...wordShares(given).values()].reduce((all, one) => all + one, 0)
      expect(sum).toBe(countOf(given.at(-1)!.body))
    }),
  )
})

test('if two parties had written each other’s versions, they would have each other’s shares', () => {
  const swap: Record<string, string> = { a: 'b', b: 'a', c: 'c' }
  fc.assert(
    fc.property(versions, (given) => {
      const plain = wordShares(given)
      const swapped = wordShares(given.map((one) => ({ ...one, partyId: swap[one.partyId]! })))
      for (const party of ['a', 'b', 'c']) expect(swapped.get(swap[party]!)).toBe(plain.get(party))
    }),
  )
})

test('a version that changes nothing changes nothing, whoever saved it', () => {
  fc.assert(
    fc.property(versions, fc.constantFrom('a', 'b', 'c'), (given, partyId) => {
      expect(wordShares([...given, { partyId, body: given.at(-1)!.body }])).toEqual(wordShares(given))
    }),
  )
})

test('a party that has written nothing has no share', () => {
  fc.assert(
    fc.property(versions, (given) => {
      const writers = new Set(given.map(({ partyId }) => partyId))
      for (const party of wordShares(given).keys()) expect(writers).toContain(party)
    }),
  )
})

test('what one party adds is its own, and the rest stays with those who wrote it', () => {
  expect(shares(['a', 'Vi möts varje kväll.'], ['b', 'Vi möts varje kväll i lokalen.'])).toEqual({ a: 4, b: 2 })
  expect(shares(['a', 'Vi möts varje kväll.'], ['b', 'Vi ses varje kväll.'])).toEqual({ a: 3, b: 1 })
})

test('words that are moved stay with those who wrote them', () => {
  const [one, two] = ['Lokalen är gratis för alla unga.', 'Vi möts varje kväll på Kajgatan.']
  expect(shares(['a', `${one}\n\n${two}`], ['b', `${two}\n\n${one}`])).toEqual({ a: 12 })
  expect(shares(['a', `${one} ${two}`], ['b', `${two} ${one}`])).toEqual({ a: 12 })
})

test('a text that stands again belongs to those who wrote it, whoever let it', () => {
  const text = 'Vi möts varje kväll.'
  expect(shares(['a', text], ['b', 'Något helt annat här.'], ['b', text])).toEqual({ a: 4 })
})

test('a sentence that was taken out and comes back goes back to the party that wrote it', () => {
  const kept = 'Vi möts varje kväll.'
  const lost = 'Lokalen är gratis för alla unga.'
  expect(shares(['a', `${kept}\n${lost}`], ['b', kept], ['b', `${kept}\nNytt här.\n${lost}`])).toEqual({ a: 10, b: 2 })
})

test('where it is known more finely who wrote what in a version, that counts', () => {
  const text = 'Vi möts varje kväll.'
  const runs = [{ start: 0, end: 7, partyId: 'b' }]
  expect(Object.fromEntries(wordShares([{ partyId: 'a', body: text, runs }]))).toEqual({ a: 2, b: 2 })
})

test('of an agreement of sixty pages in four hundred versions only the lines that were changed are read', () => {
  const vocabulary = Array.from({ length: 900 }, (_, n) => `ord${n}`)
  let seed = 7
  const pick = (of: number) => (seed = (seed * 48_271) % 2_147_483_647) % of
  const line = () => Array.from({ length: 60 }, () => vocabulary[pick(900)]).join(' ')
  const headings = Array.from({ length: 20 }, () => {
    const lines = Array.from({ length: 20 }, line)
    return Array.from({ length: 20 }, (_, n) => {
      lines[pick(lines.length)] = line()
      return { partyId: ['a', 'b', 'c'][n % 3]!, body: lines.join('\n') }
    })
  })
  for (const versions of headings) {
    const first = versions[0]!.body
    // One line of twenty is new in each version: together they are as long as the text is once more
    expect(lettersRead(() => wordShares(versions))).toBeLessThan(first.length * 2.5)
    const all = versions.reduce((sum, { body }) => sum + body.length, 0)
    expect(all).toBeGreaterThan(first.length * 15)
  }
})
