import { shownPieces, shownWords } from '#platform/file-reading/word-view.ts'
import type { WordFile, WordParagraph } from '#platform/file-reading/word-file.ts'
import type { WordChange } from '#platform/file-reading/word-raw.ts'
import { rewritten, writtenPieces } from '#platform/written-pieces.ts'
import { normalText } from '#platform/written-text.ts'
import { findHeadings, headingKinds } from '#review/headings.ts'

/** What one or more people have changed in a section by tracked changes. */
export interface SectionChange {
  /** As the file names them. */
  author: string
  /** The latest of their changes, as the file says; empty when it does not. */
  date: string
  /** The section's whole text with their changes done. */
  text: string
}

/** A heading of a file and what stands under it. */
export interface Section {
  /** Without its number; null for what stands before the first heading. */
  title: string | null
  /** The title stood with a number before it, as the headings of an agreement do. */
  numbered: boolean
  /** What the heading is called instead, by a tracked change. */
  renamed: string | null
  /** The text with no tracked change done, in the plain form. */
  text: string
  changes: SectionChange[]
  /** Tracked changes that are open suggestions here already. */
  known: number
}

/** A heading's name without its number. */
export const bareTitle = (title: string): string =>
  title
    .replace(/^(?:§ ?)?\d{1,3}(?:\.\d{1,3})*[.)]?\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim()

/** The level on which the headings of an agreement stand: the one where most names are known, else the highest with two. */
export function levelOfHeadings(headings: readonly { level: number; title: string }[]): number {
  const levels = [...new Set(headings.map(({ level }) => level))].toSorted((a, b) => a - b)
  const on = (level: number) => headings.filter((heading) => heading.level === level)
  const known = (level: number) => on(level).filter(({ title }) => headingKinds(bareTitle(title)).length > 0).length
  const most = Math.max(0, ...levels.map(known))
  if (most >= 2) return levels.find((level) => known(level) === most)!
  return levels.find((level) => level > 0 && on(level).length > 1) ?? levels.at(-1) ?? 1
}

const isNo = () => false
const isYes = () => true

/**
 * The sections of a Word file.
 * @param isKnown a change that is an open suggestion here already: it came out with the file and is not made anew
 */
export function sectionsOfWord(file: WordFile, isKnown: (change: WordChange) => boolean): Section[] {
  const paragraphs = withHeadings(file.paragraphs)
  const titles = paragraphs.flatMap((one) =>
    one.level === null ? [] : [{ level: one.level, title: shownWords(one, isYes) || shownWords(one, isNo) }],
  )
  const level = levelOfHeadings(titles)
  const sections: { head: WordParagraph | null; body: WordParagraph[] }[] = [{ head: null, body: [] }]
  for (const paragraph of paragraphs) {
    const named = shownWords(paragraph, isYes) !== '' || shownWords(paragraph, isNo) !== ''
    if (paragraph.level !== null && paragraph.level <= level && named) sections.push({ head: paragraph, body: [] })
    else sections.at(-1)!.body.push(paragraph)
  }
  return sections.map(({ head, body }) => sectionOf(head, body, level, isKnown))
}

function sectionOf(
  head: WordParagraph | null,
  body: WordParagraph[],
  level: number,
  isKnown: (change: WordChange) => boolean,
): Section {
  const text = normalText(writtenPieces(shownPieces(body, isNo, level)))
  const [before, after] = head ? [shownWords(head, isNo), shownWords(head, (change) => !isKnown(change))] : ['', '']
  const title = head ? bareTitle(before || after) : null
  const all = body.flatMap(({ runs, mark, cell }) => [
    ...runs.flatMap(({ changes }) => changes),
    ...(mark ? [mark] : []),
    ...(cell?.rowChange ? [cell.rowChange] : []),
  ])
  const fresh = all.filter((change) => !isKnown(change))
  const known = new Set(all.filter(isKnown).map(({ author, date }) => `${author} ${date}`)).size
  return {
    title,
    numbered: title !== null && title !== (before || after),
    renamed: before && after && before !== after ? bareTitle(after) : null,
    text,
    changes: changesOf(body, level, text, fresh),
    known,
  }
}

/** Each author's changes by themselves; together where one has changed what another put in. */
function changesOf(
  body: readonly WordParagraph[],
  level: number,
  text: string,
  fresh: readonly WordChange[],
): SectionChange[] {
  const of = (authors: readonly string[]): SectionChange => {
    const accepts = (change: WordChange) => authors.includes(change.author) && fresh.includes(change)
    const dates = fresh.filter(accepts).map(({ date }) => date)
    return {
      author: authors.filter(Boolean).join(', '),
      date: dates.toSorted().at(-1) ?? '',
      text: normalText(rewritten(text, shownPieces(body, accepts, level))),
    }
  }
  const authors = [...new Set(fresh.map(({ author }) => author))]
  const each = authors.map((author) => of([author]))
  const apart = each.length < 2 || each.every((change) => change.text !== text) ? each : [of(authors)]
  return apart.filter((change) => change.text !== text)
}

/** A file in which nobody has used heading styles: its headings are the lines that look like them. */
function withHeadings(paragraphs: readonly WordParagraph[]): WordParagraph[] {
  if (paragraphs.some(({ level }) => level !== null && level > 0)) return [...paragraphs]
  const lines = paragraphs.map((one) => (one.cell || one.points ? '' : shownWords(one, isYes)))
  let at = 0
  const starts = lines.map((line) => {
    const start = at
    at += line.length + 2
    return start
  })
  const heads = new Set(findHeadings(lines.join('\n\n')).map(({ start }) => start))
  const bold = ({ runs }: WordParagraph) => runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === '')
  return paragraphs.map((one, index) => {
    const line = lines[index]!
    const looks = heads.has(starts[index]!) || (bold(one) && line.length > 1 && line.length < 80)
    return line !== '' && looks && one.level === null ? { ...one, level: 1 } : one
  })
}

const hashed = /^ {0,3}(#{1,6})[ \t]+(.+?)[ \t#]*$/

/** The sections of a text. Signs of headings (`#`) are believed; without them the lines that look like headings are. */
export function sectionsOfText(text: string, isMarkdown = false): Section[] {
  const plain = isMarkdown ? text.replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2') : text
  const lines = plain.split('\n')
  const marked = lines.flatMap((line, at) => {
    const found = hashed.exec(line)
    return found ? [{ at, level: found[1]!.length, title: found[2]! }] : []
  })
  if (marked.length === 0) return sectionsByLook(plain)
  const level = levelOfHeadings(marked)
  const heads = marked.filter((head) => head.level <= level)
  const below = (line: string) =>
    line.replace(
      hashed,
      (_, signs: string, title: string) => `\n${signs.length <= level + 1 ? '##' : '###'} ${title}\n`,
    )
  return [null, ...heads].map((head, index) => {
    const body = lines.slice(head ? head.at + 1 : 0, heads[index]?.at ?? lines.length)
    return plainSection(head?.title ?? null, body.map(below).join('\n'))
  })
}

function sectionsByLook(text: string): Section[] {
  const heads = findHeadings(text)
  return [null, ...heads].map((head, index) =>
    plainSection(
      head?.title ?? null,
      text.slice(head?.body ?? 0, heads[index]?.start ?? text.length).replace(/^[:\s]+/, ''),
    ),
  )
}

const plainSection = (title: string | null, text: string): Section => ({
  title: title === null ? null : bareTitle(title),
  numbered: title !== null && bareTitle(title) !== title,
  renamed: null,
  text: normalText(text),
  changes: [],
  known: 0,
})
