import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalText } from './written-text.ts'
import { alignedPieces, piecesOf, rewritten, signatureOf, writtenPieces, type Piece } from './written-pieces.ts'

const line = fc.constantFrom(
  'Vi möts varje vecka.',
  'Alla får tala.',
  '- en punkt',
  '- en till, [här](https://exempel.se/a)',
  '1. först',
  '2. sedan',
  '## Så gör vi',
  '### Mer',
  '| Part | Ger |\n| --- | --- |\n| Vi \\| ni | [tid](https://exempel.se) |\n| | allt |',
  '',
)
const kept = fc.array(line, { maxLength: 12 }).map((lines) => normalText(lines.join('\n')))
const said = (pieces: readonly Piece[]) => pieces.map(signatureOf)

test('a text written anew from its pieces says the same, and a second time it is the same to the letter', () => {
  fc.assert(
    fc.property(kept, (text) => {
      const anew = writtenPieces(piecesOf(text))
      expect(said(piecesOf(anew))).toEqual(said(piecesOf(text)))
      expect(writtenPieces(piecesOf(anew))).toBe(anew)
      expect(normalText(anew)).toBe(anew)
    }),
  )
})

test('a text rewritten with its own pieces is that text, to the letter', () => {
  fc.assert(fc.property(kept, (text) => void expect(rewritten(text, piecesOf(text))).toBe(text)))
})

test('a text rewritten with the pieces of another says what the other says', () => {
  fc.assert(
    fc.property(kept, kept, (text, other) => {
      expect(said(piecesOf(rewritten(text, piecesOf(other))))).toEqual(said(piecesOf(other)))
    }),
  )
})

test('both texts are whole in their own order when they are laid beside each other', () => {
  fc.assert(
    fc.property(kept, kept, (one, other) => {
      const pairs = alignedPieces(piecesOf(one), piecesOf(other))
      expect(pairs.flatMap(({ before }) => before ?? [])).toEqual(piecesOf(one))
      expect(pairs.flatMap(({ after }) => after ?? [])).toEqual(piecesOf(other))
    }),
  )
})

test('a changed paragraph stands beside what it was, and only it is written anew', () => {
  const text = 'Det här gäller:\n- en\n- två\n\n\nVi möts varje vecka.'.replace(/\n{3}/, '\n\n')
  const pieces = piecesOf(text.replace('varje vecka', 'varje månad'))
  expect(alignedPieces(piecesOf(text), pieces).every(({ before, after }) => before && after)).toBe(true)
  expect(rewritten(text, pieces)).toBe(text.replace('varje vecka', 'varje månad'))
})

test('words that cannot be written as a link keep their address beside them', () => {
  const piece: Piece = { kind: 'paragraph', cells: [[{ text: 'se [1]', href: 'https://exempel.se' }]] }
  expect(writtenPieces([piece])).toBe('se [1] (https://exempel.se)')
  expect(writtenPieces([{ ...piece, cells: [[{ text: 'här', href: 'javascript:x' }]] }])).toBe('här')
  expect(writtenPieces([{ ...piece, cells: [[{ text: 'här', href: 'https://a.se/(x)|' }]] }])).toBe(
    '[här](https://a.se/%28x%29%7C)',
  )
})
