import { wordMaker } from '#document/word-document.ts'
import { readOdtFile } from '#platform/file-reading/odt-file.ts'
import { readPdfFile, readTextFile } from '#platform/file-reading/text-file.ts'
import { UnreadableFile } from '#platform/file-reading/unreadable.ts'
import { readWordFile } from '#platform/file-reading/word-file.ts'
import type { WordChange } from '#platform/file-reading/word-raw.ts'
import { sectionsOfText, sectionsOfWord, type Section } from './sections.ts'

/** What stood in a file and is not taken along, counted. */
export interface LeftOut {
  pictures: number
  footnotes: number
  comments: number
  /** Lines of a list of contents. */
  contents: number
  /** Lines that stand on every page of a PDF. */
  repeated: number
}

/** What was read of a file. */
export interface Read {
  /** The file came from here: its parts beside the headings are the agreement's own. */
  ours: boolean
  sections: Section[]
  leftOut: LeftOut
}

/** What the file field's `accept` says. */
export const readableFiles = '.docx,.odt,.pdf,.md,.markdown,.txt'
const mostSections = 300
/** An agreement of 60 pages is a fifth of this. A longer text takes seconds to divide, and is refused before that. */
const mostSigns = 1_000_000
const nothing: LeftOut = { pictures: 0, footnotes: 0, comments: 0, contents: 0, repeated: 0 }

/**
 * Reads a file into sections, by the end of its name.
 * @param isKnown a tracked change that is an open suggestion here already
 * @throws UnreadableFile saying why
 */
export async function readIntake(
  name: string,
  bytes: Uint8Array,
  isKnown: (change: WordChange) => boolean,
): Promise<Read> {
  const read = await readKind(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '', bytes, isKnown)
  if (read.sections.length > mostSections) throw new UnreadableFile('too_large')
  const sections = read.sections.filter(
    ({ title, text, changes, known }) => title !== null || text !== '' || changes.length > 0 || known > 0,
  )
  if (sections.every(({ text, changes }) => text === '' && changes.length === 0)) throw new UnreadableFile('no_text')
  return { ...read, sections }
}

async function readKind(ending: string, bytes: Uint8Array, isKnown: (change: WordChange) => boolean): Promise<Read> {
  if (ending === 'docx' || ending === 'odt') {
    const file = await (ending === 'docx' ? readWordFile(bytes) : readOdtFile(bytes))
    const signs = file.paragraphs.flatMap(({ runs }) => runs).reduce((sum, { text }) => sum + text.length, 0)
    if (signs > mostSigns) throw new UnreadableFile('too_large')
    const leftOut = { ...nothing, ...file.leftOut }
    return { ours: file.maker === wordMaker, sections: sectionsOfWord(file, isKnown), leftOut }
  }
  if (ending === 'pdf') {
    const { text, repeated } = await readPdfFile(bytes)
    return { ours: false, sections: sectionsOfText(readable(text)), leftOut: { ...nothing, repeated } }
  }
  if (['md', 'markdown'].includes(ending))
    return { ours: false, sections: sectionsOfText(readable(readTextFile(bytes)), true), leftOut: nothing }
  if (['txt', 'text'].includes(ending))
    return { ours: false, sections: sectionsOfText(readable(readTextFile(bytes))), leftOut: nothing }
  throw new UnreadableFile('kind')
}

function readable(text: string): string {
  if (text.length > mostSigns) throw new UnreadableFile('too_large')
  return text
}
