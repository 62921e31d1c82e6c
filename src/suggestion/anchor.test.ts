import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorIn, carried } from './anchor.ts'

const word = fc.constantFrom('vi', 'ni', 'möts', 'en', 'månad', 'två', 'veckor', 'inom', 'hjälps', 'åt', '👍')
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '.\n\n')), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join('').trim())
const within = (body: string, [a, b]: readonly [number, number]) => {
  const [one, other] = [Math.floor(a * body.length), Math.floor(b * body.length)]
  return { start: Math.min(one, other), end: Math.max(one, other) + 1 }
}
const share = fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true }))

test('a comment stays where it is while the text stays as it is', () => {
  fc.assert(
    fc.property(text, share, fc.integer({ min: 1, max: 3 }), (body, at, times) => {
      const place = within(body, at)
      fc.pre(/[\p{L}\p{N}]/u.test(body.slice(place.start, place.end)))
      expect(
        carried(
          place,
          Array.from({ length: times }, () => body),
        ),
      ).toEqual(place)
    }),
  )
})

test('whatever is written before and after, the comment stays on its words', () => {
  fc.assert(
    fc.property(text, share, text, text, (body, at, before, after) => {
      // Words that are found once only, so that there is one way only to see what was written
      const own = body.replace(/\p{L}+/gu, (found, offset) => `${found}q${offset}`)
      const words = [...own.matchAll(/\p{L}+q\d+/gu)]
      const { start, end } = within('x'.repeat(words.length), at)
      const [first, last] = [words[start], words[end - 1]]
      fc.pre(first !== undefined && last !== undefined)
      const place = { start: first!.index, end: last!.index + last![0].length }
      const quote = own.slice(place.start, place.end)
      const now = carried(place, [own, `${before}\n\n${own}`, `${before}\n\n${own}\n\n${after}`])
      expect(now && `${before}\n\n${own}`.slice(now.start, now.end)).toBe(quote)
    }),
  )
})

test('it always lies within the text that stands and holds some word of what was spoken of, or is gone', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), share, (versions, at) => {
      const place = within(versions[0]!, at)
      const now = carried(place, versions)
      const last = versions.at(-1)!
      expect(now === null || (now.start >= 0 && now.start < now.end && now.end <= last.length)).toBe(true)
    }),
  )
})

const texts = (...bodies: string[]) => bodies.map((body, index) => ({ id: String(index), body }))
const on = (body: string, quote: string) => ({
  textId: '0', quote, start: body.indexOf(quote), end: body.indexOf(quote) + quote.length,
}) // prettier-ignore
const found = (quote: string, ...bodies: string[]) => {
  const place = anchorIn(on(bodies[0]!, quote), texts(...bodies))
  return place && bodies.at(-1)!.slice(place.start, place.end)
}

test('a word that is changed within what was commented on belongs to it; what replaces all of it does not', () => {
  const base = 'Vi möts inom en månad hos Bryggan.'
  expect(found('inom en månad', base, base.replace('en månad', 'två veckor'))).toBe('inom två veckor')
  expect(found('en månad', base, base.replace('en månad', 'två veckor'))).toBeNull()
  expect(found('en månad', base, 'Vi möts.')).toBeNull()
  expect(found('en månad hos', base, base.replace('inom en', 'om en hel'))).toBe('en hel månad hos')
})

test('a comment on a text that is not among the versions has no place', () => {
  expect(anchorIn({ textId: 'x', quote: 'Vi', start: 0, end: 2 }, texts('Vi möts.'))).toBeNull()
})
