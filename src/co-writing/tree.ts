import * as Y from 'yjs'
import { fieldName } from './schema.ts'
import { bodyOf, type Block, type Inline } from './words.ts'

/** A node of an editor's document, as ProseMirror writes it. */
export interface EditorNode {
  type: string
  attrs?: Record<string, unknown>
  content?: EditorNode[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

const inlineNodes = (words: readonly Inline[]): EditorNode[] =>
  words.flatMap((one): EditorNode[] => {
    if ('line' in one) return [{ type: 'hardBreak' }]
    if (one.text === '') return []
    return [
      { type: 'text', text: one.text, ...(one.href ? { marks: [{ type: 'link', attrs: { href: one.href } }] } : {}) },
    ]
  })
const paragraph = (words: readonly Inline[]): EditorNode => ({ type: 'paragraph', content: inlineNodes(words) })

function blockNode(block: Block): EditorNode {
  const attrs = block.tight ? { tight: true } : {}
  switch (block.kind) {
    case 'paragraph':
      return { ...paragraph(block.words), attrs }
    case 'heading':
      return { type: 'heading', attrs: { ...attrs, level: block.level }, content: inlineNodes(block.words) }
    case 'bullets':
      return {
        type: 'bulletList',
        attrs,
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
      }
    case 'numbers':
      return {
        type: 'orderedList',
        attrs: { ...attrs, start: block.start },
        content: block.items.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
      }
    case 'table':
      return {
        type: 'table',
        attrs,
        content: block.rows.map((row, index) => ({
          type: 'tableRow',
          content: row.map((cell) => ({ type: index === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(cell)] })),
        })),
      }
  }
}

/** A tree as the document of an editor; a blank one holds one empty paragraph to write in. */
export const nodesOf = (blocks: readonly Block[]): EditorNode => ({
  type: 'doc',
  content: blocks.length > 0 ? blocks.map(blockNode) : [{ type: 'paragraph' }],
})

/** What both kinds of document are read as: the editor's own, and the Yjs document behind it. */
interface Read {
  type: string
  attrs: Record<string, unknown>
  children: Read[]
  words: Inline[]
}

/** How many places a node takes in its document: each character, each new line, and both ends of what holds others. */
function sizeOf(node: EditorNode): number {
  if (node.type === 'text') return node.text?.length ?? 0
  if (node.type === 'hardBreak') return 1
  return (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 2)
}

/** @param start where the node's content begins in the document */
function readNode(node: EditorNode, start: number): Read {
  const read: Read = { type: node.type, attrs: node.attrs ?? {}, children: [], words: [] }
  let at = start
  for (const one of node.content ?? []) {
    if (one.type === 'hardBreak') read.words.push({ line: true })
    else if (one.type !== 'text') read.children.push(readNode(one, at + 1))
    else if (one.text) {
      const href = one.marks?.find(({ type }) => type === 'link')?.attrs?.['href']
      read.words.push({ text: one.text, href: typeof href === 'string' ? href : null, at })
    }
    at += sizeOf(one)
  }
  return read
}

/** The words of a Yjs text, each with the client that wrote it. */
function wordsOfText(text: Y.XmlText): Inline[] {
  const words: Inline[] = []
  let href: string | null = null
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue
    if (item.content instanceof Y.ContentFormat) {
      const { key, value } = item.content as unknown as { key: string; value: { href?: unknown } | null }
      if (key === 'link') href = typeof value?.href === 'string' ? value.href : null
    } else if (item.content instanceof Y.ContentString) {
      const last = words.at(-1)
      if (last && !('line' in last) && last.href === href && last.client === item.id.client)
        last.text += item.content.str
      else words.push({ text: item.content.str, href, client: item.id.client })
    }
  }
  return words
}

function readType(type: Y.XmlElement | Y.XmlFragment): Read {
  const children = type.toArray()
  return {
    type: type instanceof Y.XmlElement ? type.nodeName : 'doc',
    attrs: type instanceof Y.XmlElement ? (type.getAttributes() as Record<string, unknown>) : {},
    children: children
      .filter((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.nodeName !== 'hardBreak')
      .map(readType),
    words: children.flatMap((child): Inline[] => {
      if (child instanceof Y.XmlText) return wordsOfText(child)
      return child instanceof Y.XmlElement && child.nodeName === 'hardBreak' ? [{ line: true }] : []
    }),
  }
}

/** The words of a list item or a cell, whose paragraphs are one line each. */
const wordsWithin = (one: Read): Inline[] =>
  one.children.length === 0
    ? one.words
    : one.children.flatMap((child, index) => [...(index > 0 ? [{ line: true } as const] : []), ...wordsWithin(child)])

function blockOf(one: Read): Block {
  const tight = one.attrs['tight'] === true
  const start = Number(one.attrs['start'] ?? 1)
  switch (one.type) {
    case 'heading':
      return { kind: 'heading', tight, level: one.attrs['level'] === 3 ? 3 : 2, words: one.words }
    case 'bulletList':
      return { kind: 'bullets', tight, items: one.children.map(wordsWithin) }
    case 'orderedList':
      return {
        kind: 'numbers',
        tight,
        start: Number.isInteger(start) && start >= 0 && start < 100_000 ? start : 1,
        items: one.children.map(wordsWithin),
      }
    case 'table': {
      const rows = one.children.map((row) => row.children.map(wordsWithin))
      const width = Math.max(1, ...rows.map((row) => row.length))
      return {
        kind: 'table',
        tight,
        rows: rows.map((row) => [...row, ...Array<Inline[]>(width - row.length).fill([])]),
      }
    }
    default:
      return { kind: 'paragraph', tight, words: wordsWithin(one) }
  }
}

const isYjs = (from: EditorNode | Y.Doc): from is Y.Doc => from instanceof Y.Doc

/**
 * The tree of an editor's document (with where in it each run of words begins), or of a Yjs document (with who wrote each
 * run).
 */
export const treeOfNodes = (from: EditorNode | Y.Doc): Block[] =>
  (isYjs(from) ? readType(from.getXmlFragment(fieldName)) : readNode(from, 0)).children.map(blockOf)

/** The text of a Yjs document, before `normalBody`. */
export const bodyOfDocument = (document: Y.Doc): string => bodyOf(treeOfNodes(document))
