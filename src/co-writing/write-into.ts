import { updateYFragment } from '@tiptap/y-tiptap'
import { Node } from '@tiptap/pm/model'
import * as Y from 'yjs'
import { wordDiff } from '#design/word-diff.ts'
import { alignedPieces, type Piece } from '#platform/written-pieces.ts'
import { fieldName, schema } from './schema.ts'
import { nodesOf } from './tree.ts'
import { treeOf } from './words.ts'

/** Blocks are paired by what they are and what they say; spaces beside each other or last on a line are no difference. */
const pieceKinds = {
  paragraph: 'paragraph',
  heading: 'heading',
  bulletList: 'item',
  orderedList: 'numbered',
  table: 'row',
} as const
const pieceOf = (type: string, text: string): Piece => ({
  kind: pieceKinds[type as keyof typeof pieceKinds] ?? 'paragraph',
  cells: [[{ text: text.replace(/\s+/g, ' ').trim(), href: null }]],
})
type Old = Piece & { element: Y.XmlElement }
type New = Piece & { node: Node }

const textsIn = (element: Y.XmlElement): string =>
  element
    .toArray()
    .map((child) =>
      child instanceof Y.XmlText
        ? child
            .toDelta()
            .map(({ insert }: { insert: unknown }) => (typeof insert === 'string' ? insert : ''))
            .join('')
        : child instanceof Y.XmlElement
          ? `${textsIn(child)} `
          : '',
    )
    .join('')
const textsOf = (node: Node) => node.textBetween(0, node.content.size, ' ', ' ')

/** The one run of words, without links, that a block consists of; null for any other block. */
function plainText(element: Y.XmlElement, node: Node): { from: Y.XmlText; to: string } | null {
  const from = element.length === 1 ? element.get(0) : null
  const to = node.childCount === 1 && node.firstChild?.isText ? node.firstChild : null
  if (!(from instanceof Y.XmlText) || !to || to.marks.length > 0) return null
  const isPlain = from.toDelta().every((run: { attributes?: object }) => !run.attributes)
  return isPlain ? { from, to: to.text ?? '' } : null
}

/** Changes words where they stand, so that what somebody else is writing beside them stays beside them. */
function editWords(from: Y.XmlText, to: string) {
  let at = 0
  for (const { kind, text } of wordDiff(from.toString(), to)) {
    if (kind === 'ins') from.insert(at, text)
    if (kind === 'del') from.delete(at, text.length)
    else at += text.length
  }
}

/**
 * Makes a document say exactly this body by a small edit, word by word within paragraphs, in the name of the document's
 * client id. What stood already keeps its writer.
 */
export function writeInto(document: Y.Doc, body: string): void {
  const fragment = document.getXmlFragment(fieldName)
  const whole = Node.fromJSON(schema, nodesOf(treeOf(body)))
  const meta = () => ({ mapping: new Map(), isOMark: new Map() })
  document.transact(() => {
    const before = fragment
      .toArray()
      .filter((child): child is Y.XmlElement => child instanceof Y.XmlElement)
      .map((element): Old => ({ ...pieceOf(element.nodeName, textsIn(element)), element }))
    const after = whole.children.map((node): New => ({ ...pieceOf(node.type.name, textsOf(node)), node }))
    let at = 0
    for (const pair of alignedPieces(before, after)) {
      if (pair.before && !pair.after) fragment.delete(at, 1)
      else if (pair.after) {
        const element = pair.before?.element ?? new Y.XmlElement(pair.after.node.type.name)
        if (!pair.before) fragment.insert(at, [element])
        const plain = plainText(element, pair.after.node)
        if (plain) editWords(plain.from, plain.to)
        updateYFragment(document, element, pair.after.node, meta())
        at += 1
      }
    }
    // Whatever the pairing did not see
    updateYFragment(document, fragment, whole, meta())
  })
}
