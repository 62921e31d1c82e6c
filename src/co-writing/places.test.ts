import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalBody } from '#agreement/text.ts'
import { Node } from '@tiptap/pm/model'
import { carry } from './carry.ts'
import { placesOf } from './places.ts'
import { schema } from './schema.ts'
import { nodesOf } from './tree.ts'
import { treeOf } from './words.ts'
import { kept } from './words.test.ts'

const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const read = (body: string) => {
  const json = nodesOf(treeOf(body))
  return { document: Node.fromJSON(schema, json), places: placesOf(json, normalBody) }
}

test('every stretch of a body is found in the editor with just its words, and led back from there', () => {
  fc.assert(
    fc.property(kept, fc.nat(), fc.nat(), (body, one, other) => {
      const { document, places } = read(body)
      expect(places.body).toBe(body)
      const [start, end] = [one % (body.length + 1), other % (body.length + 1)].toSorted((a, b) => a - b) as [
        number,
        number,
      ]
      const spot = places.spotOf({ start, end })
      if (!spot) return
      const shown = document.textBetween(spot.from, spot.to, '', '')
      // Addresses of links and numbers of lists are signs of the format: they stand in the body alone
      expect(body.slice(start, end)).toContain(shown[0])
      const back = places.stretchOf(spot)!
      expect(back.start).toBeGreaterThanOrEqual(start)
      expect(back.end).toBeLessThanOrEqual(end)
      expect(words(body.slice(back.start, back.end))).toContain(words(shown).slice(0, 1))
      expect(document.resolve(places.pointOf(start) ?? spot.from).parent.inlineContent).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('a place in a list, a cell with a bar in it, a link and after an emoji is the same place in the editor', () => {
  const body =
    'Vi 👩‍👧 möts.\nSen går vi.\n\n- ett\n- två ord\n\n| a\\|b | c |\n| --- | --- |\n| [hos oss](https://example.org) | d |'
  const { document, places } = read(body)
  for (const sought of ['möts', 'Sen går', 'två ord', 'c', 'hos oss', 'd']) {
    const start = body.lastIndexOf(sought)
    const spot = places.spotOf({ start, end: start + sought.length })!
    expect(document.textBetween(spot.from, spot.to)).toBe(sought)
    expect(places.stretchOf(spot)).toEqual({ start, end: start + sought.length })
  }
  const bar = body.indexOf('a\\|b')
  const spot = places.spotOf({ start: bar, end: bar + 4 })!
  expect(document.textBetween(spot.from, spot.to)).toBe('a|b')
  // What is put in at the end of a line stands on that line
  const point = places.pointOf(body.indexOf('\nSen'))!
  expect(document.textBetween(point - 5, point)).toBe('möts.')
})

test('places follow their words when two have written on either side of them', () => {
  const before = 'Ordföranden kallar. Vi betalar vite om något uteblir. Alla ses.'
  const after = 'Först ringer ordföranden kallar. Vi betalar vite om något uteblir. Alla ses igen.'
  const at = carry(before, after)
  const start = before.indexOf('vite')
  expect(at.stretch({ start, end: start + 4 })).toEqual({
    start: after.indexOf('vite'),
    end: after.indexOf('vite') + 4,
  })
  expect(at.point(start)).toBe(after.indexOf('vite'))
  expect(carry(before, 'Alla ses.').stretch({ start, end: start + 4 })).toBeNull()
  expect(carry(before, '').point(start)).toBeNull()
})

test('a stretch keeps its very words, whatever has been put in around it', () => {
  const word = fc.constantFrom('Vi', 'möts', 'ofta', 'hos', 'er', '.', '\n\n')
  const some = fc.array(word, { maxLength: 8 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(some, some, some, some, (before, after, putBefore, putAfter) => {
      const first = `${before} EGNA ORD ${after}`
      const then = `${putBefore} ${first} ${putAfter}`
      const start = first.indexOf('EGNA')
      const found = carry(first, then).stretch({ start, end: start + 8 })!
      expect(then.slice(found.start, found.end)).toBe('EGNA ORD')
    }),
  )
})
