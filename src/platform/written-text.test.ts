import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, normalText, shownText, wordsAlone, wordsOf, type Block, type Line } from './written-text.ts'

const signs = [
  '- ',
  '* ',
  '• ',
  '1. ',
  '12. ',
  '## ',
  '### ',
  '#### ',
  '|',
  ' | ',
  '\\|',
  '\\',
  '\n| --- | --- |\n',
  '\n| a | b |\n| --- | --- |\n| c | d |\n',
  '[länk](https://exempel.se/å?a=1)',
  '[brev](mailto:a@example.org)',
  '[ond](javascript:alert(1))',
  '[',
  '](https://',
  ')',
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
  '🙂',
  '<b>',
]
const typed = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((pieces) => pieces.join(''))

const linesOf = (block: Block): Line[] =>
  block.kind === 'paragraph'
    ? block.lines
    : block.kind === 'heading'
      ? [block.line]
      : block.kind === 'table'
        ? [block.head, ...block.rows].flat()
        : block.items
const wordsIn = (text: string) =>
  blocksOf(text).flatMap((block) => linesOf(block).flatMap((line) => wordsOf(line, block.kind === 'table')))

test('a text is kept with line feeds, composed letters and one empty line between paragraphs', () => {
  expect(normalText('  Vi mo\u0308ts\u202E\u2067 \r\n\r\n\r\n\r\n•\tvarje tisdag\r\n* ibland\u0000 ')).toBe(
    'Vi möts\n\n- varje tisdag\n- ibland',
  )
})

test('signs of layout stand first on their lines, with one space after them', () => {
  expect(normalText('  ##   Så möts vi\n  1.  ett\n   | a |\n | --- |')).toBe('## Så möts vi\n1. ett\n| a |\n| --- |')
})

test('keeping a text a second time changes nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(normalText(normalText(text))).toBe(normalText(text))
    }),
  )
})

test('paragraphs are parted by an empty line, and lines that begin with a dash or a number are lists', () => {
  expect(blocksOf('Vi möts.\nOfta.\n- tisdagar\n1. först\n3. sedan\nAlla kommer.\n\nSå är det.')).toEqual([
    {
      kind: 'paragraph',
      lines: [
        { text: 'Vi möts.', start: 0 },
        { text: 'Ofta.', start: 9 },
      ],
    },
    { kind: 'list', items: [{ text: 'tisdagar', start: 17 }] },
    {
      kind: 'numbered',
      items: [
        { text: 'först', start: 29, number: 1 },
        { text: 'sedan', start: 38, number: 3 },
      ],
    },
    { kind: 'paragraph', lines: [{ text: 'Alla kommer.', start: 44 }] },
    { kind: 'paragraph', lines: [{ text: 'Så är det.', start: 58 }] },
  ])
})

test('a year or a day first on a line is no list, and a single sign no heading', () => {
  expect(blocksOf('2027. Då börjar vi.\n#inte\n# ett').map(({ kind }) => kind)).toEqual(['paragraph'])
})

test('no level of sub-headings is skipped', () => {
  const levels = blocksOf('### a\n### b\n## c\n### d').map((block) => (block.kind === 'heading' ? block.level : 0))
  expect(levels).toEqual([2, 3, 2, 3])
})

test('rows with a line of dashes under the first are a table, and a short row gets empty cells', () => {
  const text = '| Part | Ger |\n| --- | --- |\n| Vi \\| ni | |\n|x|\nEfter'
  const [table, paragraph] = blocksOf(text)
  if (table?.kind !== 'table') throw new Error('no table')
  const shown = [table.head, ...table.rows].map((row) => row.map((cell) => shownText(cell, true)))
  expect(shown).toEqual([
    ['Part', 'Ger'],
    ['Vi | ni', ''],
    ['x', ''],
  ])
  expect(paragraph).toEqual({ kind: 'paragraph', lines: [{ text: 'Efter', start: text.indexOf('Efter') }] })
})

test('bars without a line of dashes are words', () => {
  expect(blocksOf('| a | b |\n| c | d |')[0]?.kind).toBe('paragraph')
})

test('a link shows its words and leads to an address that is safe; anything else is words', () => {
  const line = { text: 'Se [vår sida](https://exempel.se/a) och [x](javascript:void)', start: 10 }
  expect(wordsOf(line)).toEqual([
    { text: 'Se ', start: 10, href: null },
    { text: 'vår sida', start: 14, href: 'https://exempel.se/a' },
    { text: ' och [x](javascript:void)', start: 45, href: null },
  ])
})

test('all words stand where they say that they stand, in order, and what is left over is signs of layout', () => {
  const sign =
    /^(?:\n|- |\d{1,3}\. |#{2,3} |\||[^\S\n]|:?-{3,}:?|\\(?=\|)|\[(?=[^[\]\n]+\]\()|\]\((?:https?:\/\/|mailto:)[^\s()<>|]+\))*$/
  fc.assert(
    fc.property(typed.map(normalText), (body) => {
      let at = 0
      let left = ''
      for (const { text, start } of wordsIn(body)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(body.slice(start, start + text.length)).toBe(text)
        left += `${body.slice(at, start)}`
        at = start + text.length
      }
      left += body.slice(at)
      expect(left.replace(/\[(?=\]\()/g, '')).toMatch(sign)
    }),
    { numRuns: 500 },
  )
})

test('without its signs a text is as long as before, and all words stand in their places', () => {
  fc.assert(
    fc.property(typed.map(normalText), (body) => {
      const { words, alone } = wordsAlone(body)
      expect(words).toHaveLength(body.length)
      for (const { text, start } of wordsIn(body)) expect(words.slice(start, start + text.length)).toBe(text)
      for (const start of alone) expect(start === 0 || body[start - 1] === '\n').toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('read for its words a table has neither bars nor addresses, and its rows stand alone', () => {
  const { words, alone } = wordsAlone('## Vi\n| Part | Ger |\n| --- | --- |\n| Ni | [tid](https://a1b.se) |\n- punkt')
  expect(words.split('\n').map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
    'Vi',
    'Part, Ger',
    '',
    'Ni, tid',
    '- punkt',
  ])
  expect(alone.size).toBe(3)
})
