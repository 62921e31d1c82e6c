import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesInText, onLine, piecesOf, type Decorations } from './inline.ts'

const base = 'Vi söker en lösning.\n\nMöte inom en månad.\n- en punkt'
const suggestion = (id: string, body: string) => ({ id, partyId: 'p', base, body })

test('two suggestions about different words are both shown, one over another is left to its card', () => {
  const first = suggestion('a', base.replace('en månad', 'två veckor'))
  const over = suggestion('b', base.replace('månad', 'vecka'))
  const apart = suggestion('c', base.replace('söker', 'letar efter'))
  expect(changesInText([first, over, apart], base).map(({ suggestionId }) => suggestionId)).toEqual(['c', 'a'])
})

test('a suggestion whose place has been changed is not shown in the text', () => {
  const first = suggestion('a', base.replace('en månad', 'två veckor'))
  expect(changesInText([first], base.replace('en månad', 'ett kvartal'))).toEqual([])
})

test('a place between two paragraphs, or in the mark of a list, is moved onto a line', () => {
  expect(onLine(base, base.indexOf('\n\n') + 1)).toBe('Vi söker en lösning.'.length)
  expect(onLine(base, base.indexOf('- en') + 1)).toBe(
    base.indexOf('Möte inom en månad.') + 'Möte inom en månad.'.length,
  )
  expect(onLine('', 0)).toBe(0)
})

test('cut into pieces a line is still itself, and every change that ends on it is put in once', () => {
  const spot = fc.integer({ min: 0, max: 20 })
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.array(fc.tuple(spot, spot), { maxLength: 4 }),
      (line, places) => {
        const changes = places.map(([a, b], index) => ({
        start: Math.min(a, b), end: Math.max(a, b), removed: '', inserted: `<${index}>`, suggestionId: String(index),
            mark: 1,
      })) // prettier-ignore
        const comments = changes.map(({ start, end }, number) => ({ start, end, number, remarkId: String(number) }))
        const shown: Decorations = { changes, comments }
        // The same line in one stretch and in two
        const half = Math.floor(line.length / 2)
        for (const pieces of [
          piecesOf(line, 0, shown, true),
          [...piecesOf(line.slice(0, half), 0, shown, false), ...piecesOf(line.slice(half), half, shown, true)],
        ]) {
          expect(pieces.map((piece) => (piece.kind === 'own' ? piece.text : '')).join('')).toBe(line)
          const put = pieces.filter(({ kind }) => kind === 'put_in')
          expect(put).toHaveLength(changes.filter(({ end }) => end <= line.length).length)
        }
      },
    ),
  )
})
