import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, marksOf, normalBody, runsOf } from './text.ts'

const typed = fc
  .array(
    fc.constantFrom(
      '- ',
      '* ',
      '• ',
      '\n',
      '\r\n',
      '\n\n\n',
      ' ',
      '\t',
      '\u0000',
      '\uFEFF',
      '\uD800',
      'Vi möts',
      'a\u030A',
      'ö',
      '<b>',
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''))

test('a text is kept with line feeds, composed letters and one empty line between paragraphs', () => {
  expect(normalBody('  Vi mo\u0308ts \r\n\r\n\r\n\r\n•\tvarje tisdag\r\n* ibland\u0000 ')).toBe(
    'Vi möts\n\n- varje tisdag\n- ibland',
  )
})

test('keeping a text a second time changes nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(normalBody(normalBody(text))).toBe(normalBody(text))
    }),
  )
})

test('paragraphs are parted by an empty line, and lines that begin with a dash are a list', () => {
  expect(blocksOf('Vi möts.\nOfta.\n- tisdagar\n- torsdagar\nAlla kommer.\n\nSå är det.')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        { text: 'Vi möts.', start: 0 },
        { text: 'Ofta.', start: 9 },
      ],
    },
    {
      kind: 'list',
      items: [
        { text: 'tisdagar', start: 17 },
        { text: 'torsdagar', start: 28 },
      ],
    },
    { kind: 'paragraph', lines: [{ text: 'Alla kommer.', start: 38 }] },
    { kind: 'paragraph', lines: [{ text: 'Så är det.', start: 52 }] },
  ])
})

test('every line of a text stands where it says that it stands, and none is lost', () => {
  fc.assert(
    fc.property(typed.map(normalBody), (body) => {
      const lines = blocksOf(body).flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
      for (const { text, start } of lines) expect(body.slice(start, start + text.length)).toBe(text)
      expect(lines.map(({ text }) => text).join('')).toBe(body.replace(/^- /gm, '').replaceAll('\n', ''))
    }),
  )
})

test('places that overlap become one mark with both numbers, and an empty place becomes none', () => {
  const place = (number: number, start: number, end: number, must = false) => ({ number, start, end, must })
  expect(marksOf([place(2, 4, 9, true), place(1, 0, 5), place(3, 9, 12), place(4, 0, 0)])).toEqual([
    { start: 0, end: 9, numbers: [1, 2], must: true },
    { start: 9, end: 12, numbers: [3], must: false },
  ])
})

test('a line cut at its marks is the same line, and a mark over two lines begins on one and ends on the other', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(20)), { maxLength: 6 }), (spans) => {
      const marks = marksOf(
        spans.map(([start, length], index) => ({ start, end: start + length, number: index + 1, must: false })),
      )
      const line = { text: 'En part som är sen berättar varför.', start: 5 }
      expect(
        runsOf(line, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line.text)
    }),
  )
  const marks = marksOf([{ start: 2, end: 8, number: 1, must: true }])
  expect(runsOf({ text: 'abcd', start: 0 }, marks).at(-1)).toMatchObject({ text: 'cd', begins: true, ends: false })
  expect(runsOf({ text: 'efgh', start: 5 }, marks)[0]).toMatchObject({ text: 'efg', begins: false, ends: true })
})
