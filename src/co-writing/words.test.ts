import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalBody } from '#agreement/text.ts'
import { bodyOf, piecesOf, treeOf } from './words.ts'
import { bodyOfDocument, nodesOf, treeOfNodes } from './tree.ts'
import { writeInto } from './write-into.ts'
import * as Y from 'yjs'

const bits = [
  '- ', '1. ', '2. ', '10. ', '## ', '### ', '# ', '\n', '\n\n', ' ', '| a | b |', '| --- | --- |', '| --- |', '| x |', '|  |', '|  | y |', '|',
  '[Bryggan](https://example.org/a)', '[', ']', '(https://example.org)', '](', 'Vi möts', 'å', '<b>', '👩‍👧', '-', '*', '¦', '1.', '\t',
] // prettier-ignore
/** Bodies as they are kept. */
export const kept = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((some) => normalBody(some.join('')))

test('a kept body read as a tree and written again is the same body', () => {
  fc.assert(
    fc.property(kept, (body) => {
      expect(bodyOf(treeOf(body))).toBe(body)
    }),
    { numRuns: 3000 },
  )
})

test('a kept body laid in an editor’s document and read from it again is the same body', () => {
  fc.assert(
    fc.property(kept, (body) => {
      const nodes = nodesOf(treeOf(body))
      expect(bodyOf(treeOfNodes(nodes))).toBe(body)
    }),
    { numRuns: 1000 },
  )
})

test('a body written into a document over any other reads as that body', () => {
  fc.assert(
    fc.property(fc.array(kept, { minLength: 1, maxLength: 5 }), (bodies) => {
      const document = new Y.Doc()
      for (const body of bodies) {
        writeInto(document, body)
        expect(normalBody(bodyOfDocument(document))).toBe(body)
      }
    }),
    { numRuns: 300 },
  )
})

test('headings, lists, tables and links become what they are', () => {
  const body =
    '## Syfte\nVi hjälps åt.\nVarje dag.\n\n- ett\n- [två](https://example.org)\n\n3. tre\n4. fyra\n\n| a | b |\n| --- | --- |\n| c |  |'
  expect(treeOf(body)).toEqual([
    { kind: 'heading', tight: false, level: 2, words: [{ text: 'Syfte', href: null }] },
    {
      kind: 'paragraph',
      tight: true,
      words: [{ text: 'Vi hjälps åt.', href: null }, { line: true }, { text: 'Varje dag.', href: null }],
    },
    {
      kind: 'bullets',
      tight: false,
      items: [[{ text: 'ett', href: null }], [{ text: 'två', href: 'https://example.org' }]],
    },
    { kind: 'numbers', tight: false, start: 3, items: [[{ text: 'tre', href: null }], [{ text: 'fyra', href: null }]] },
    {
      kind: 'table',
      tight: false,
      rows: [
        [[{ text: 'a', href: null }], [{ text: 'b', href: null }]],
        [[{ text: 'c', href: null }], []],
      ],
    },
  ])
})

test('the pieces of a body say which client wrote what', () => {
  const document = new Y.Doc()
  document.clientID = 7
  writeInto(document, 'Vi möts.')
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(document))
  other.clientID = 8
  writeInto(other, 'Vi möts ofta.\n\n- ja')
  expect(piecesOf(treeOfNodes(other)).filter(({ client }) => client !== null)).toEqual([
    { text: 'Vi möts', client: 7 },
    { text: ' ofta', client: 8 },
    { text: '.', client: 7 },
    { text: 'ja', client: 8 },
  ])
})

test('what a form changes in two places of a paragraph leaves what somebody writes between them where it was', () => {
  const document = new Y.Doc()
  writeInto(document, 'Vi möts varje tisdag i lokalen.\n\nAlla är välkomna.')
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(document))
  writeInto(document, 'Vi ses varje tisdag i salen.\n\nIngen avgift.\n\nAlla är välkomna.')
  writeInto(other, 'Vi möts varje vecka, på tisdag, i lokalen.\n\nAlla är varmt välkomna.')
  Y.applyUpdate(document, Y.encodeStateAsUpdate(other))
  expect(bodyOfDocument(document)).toBe(
    'Vi ses varje vecka, på tisdag, i salen.\n\nIngen avgift.\n\nAlla är varmt välkomna.',
  )
})
