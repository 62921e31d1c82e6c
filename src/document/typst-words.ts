import { typstString } from '#platform/pdf/typst-string.ts'
import { blocksOf, wordsOf, type Block, type Line } from '#platform/written-text.ts'
import { wordBlocks } from './word-blocks.ts'

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })
/** Longer than any word of the language; hyphenation takes care of those. */
const longest = 30
/** What the narrowest column takes. */
const longestNarrow = 16
const breakHere = '\u200b'

/** A text as Typst content, `#"…"`: nothing in it can be taken for markup. Endless words may break. */
export const words = (text: string): string => `#${string(text)};`

/** The same as a string in Typst's code, to be given to a function. */
export const string = (text: string): string => typstString(text.replace(/\S{31,}/gu, broken))

/** A text for a narrow place: only what holds a word that is too long for it is hyphenated. */
export const narrow = (text: string): string => `#text(hyphenate: ${hasLongWord(text)}, ${string(text)});`

/** A party's shape and name, as Typst content. */
export const partyName = (mark: number, name: string): string =>
  `#party(${mark}, hyphenate: ${hasLongWord(name)}, ${string(name)});`

const hasLongWord = (text: string) => text.split(/[\s-]/).some((word) => word.length > longestNarrow)

/** Paragraphs and lists of a party's words. */
export const paragraphs = (text: string): string =>
  wordBlocks(text)
    .map((block) =>
      block.kind === 'list'
        ? `#list(${block.items.map((item) => `[${words(item)}]`).join(', ')})`
        : `#par[${block.lines.map(words).join('#linebreak()')}]`,
    )
    .join('\n')

/** The text under a heading, with its sub-headings, lists, tables and links. Its sub-headings are of level 2 and 3. */
export const written = (text: string): string => blocksOf(text).map(blockSource).join('\n')

const lineSource = (line: Line): string => wordsOf(line).map(linked).join('')
const linked = ({ text, href }: { text: string; href: string | null }) =>
  href === null ? words(text) : `#link(${typstString(href)})[${words(text)}]`

function blockSource(block: Block): string {
  if (block.kind === 'paragraph') return `#par[${block.lines.map(lineSource).join('#linebreak()')}]`
  if (block.kind === 'heading') return `${'='.repeat(block.level)} ${lineSource(block.line)}`
  if (block.kind === 'list') return `#list(${block.items.map((item) => `[${lineSource(item)}]`).join(', ')})`
  if (block.kind === 'numbered')
    return `#enum(${block.items.map((item) => `enum.item(${item.number})[${lineSource(item)}]`).join(', ')})`
  const row = (cells: readonly Line[]) => cells.map((cell) => `[${cellSource(cell)}]`).join(', ')
  return `#written-table(${block.head.length}, (${row(block.head)},), (${block.rows.map((cells) => `${row(cells)},`).join(' ')}))`
}

const cellSource = (cell: Line): string =>
  wordsOf(cell, true)
    .map(({ text, href }) => (href === null ? narrow(text) : `#link(${typstString(href)})[${narrow(text)}]`))
    .join('')

function broken(word: string): string {
  const parts = Array.from(graphemes.segment(word), ({ segment }) => segment)
  return parts.map((part, n) => (n > 0 && n % longest === 0 ? breakHere + part : part)).join('')
}
