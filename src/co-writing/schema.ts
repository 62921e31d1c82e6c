import { Extension, getSchema, type AnyExtension } from '@tiptap/core'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Link } from './link.ts'

/** The name under which the text lies in its Yjs document. */
export const fieldName = 'text'

/** A block that stands on the line after the one before it; kept so that a body comes back to the letter. */
const Tight = Extension.create({
  name: 'tight',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'heading', 'bulletList', 'orderedList', 'table'],
      attributes: { tight: { default: null, rendered: false, keepOnSplit: false } },
    },
  ],
})

/**
 * What a shared text may hold: headings on two levels, paragraphs, lists, tables and links, and nothing else. The same for
 * the editor and for the server, which reads and writes the document with it.
 */
export const extensions: AnyExtension[] = [
  Document,
  Text,
  Paragraph,
  HardBreak,
  // The page's own heading is an h2, so those of the text come below it
  Heading.extend({
    parseHTML: () => [
      { tag: 'h3[data-level="2"]', attrs: { level: 2 }, priority: 60 },
      ...[1, 2].map((level) => ({ tag: `h${level}`, attrs: { level: 2 } })),
      ...[3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: 3 } })),
    ],
    renderHTML: ({ node }) => [
      node.attrs['level'] === 3 ? 'h4' : 'h3',
      { 'data-level': String(node.attrs['level']) },
      0,
    ],
  }).configure({ levels: [2, 3] }),
  BulletList,
  OrderedList.extend({ addAttributes: () => ({ start: { default: 1 } }) }),
  ListItem.extend({ content: 'paragraph' }),
  // No measures in the tags: the page's content security allows no style there
  Table.extend({ renderHTML: () => ['table', ['tbody', 0]] }).configure({ resizable: false }),
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableCell.extend({ content: 'paragraph', addAttributes: () => ({}) }),
  TableHeader.extend({ content: 'paragraph', addAttributes: () => ({}) }),
  Link,
  Tight,
]

export const schema = getSchema(extensions)
