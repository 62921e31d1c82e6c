import { UnreadableFile } from '#platform/file-reading/unreadable.ts'
import { readWordFile } from '#platform/file-reading/word-file.ts'
import { shownPieces } from '#platform/file-reading/word-view.ts'
import { writtenPieces } from '#platform/written-pieces.ts'

/** Why a file could not be read as text: said to the one who gave it. */
export class Unreadable extends Error {
  override name = 'Unreadable'
}

/**
 * The text of a text file: UTF-8 with or without a mark in front, else Windows' western letters, as older Swedish
 * files have. The mark is not part of the text. Line ends are left as they are, so that offsets hold in the file.
 */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Piece = { str?: string; hasEOL?: boolean }

/**
 * The text layer of a PDF, line by line, pages parted by a blank line.
 * @throws Unreadable when the file is no PDF, is locked, or holds pictures of pages only
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const open = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: true })
  const pages: string[] = []
  try {
    const paper = await open.promise
    for (let number = 1; number <= paper.numPages; number++) {
      const { items } = await (await paper.getPage(number)).getTextContent()
      pages.push((items as Piece[]).map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''))
    }
  } catch {
    throw new Unreadable('Filen går inte att läsa som PDF. Är den hel, och öppnas den utan lösenord?')
  } finally {
    await open.destroy()
  }
  const text = pages.join('\n\n')
  if (text.trim() === '')
    throw new Unreadable(
      'Det finns ingen text i filen, bara bilder av sidor. Spara den med textigenkänning och försök igen.',
    )
  return text
}

/**
 * The text of a Word file in the plain form, as it reads when its tracked changes are done.
 * @throws Unreadable when it is no .docx, is closed with a password, damaged, too large or without text
 */
export async function textOfWord(bytes: Uint8Array): Promise<string> {
  const file = await readWordFile(bytes).catch((error: Error) => {
    if (error instanceof UnreadableFile && error.why === 'locked')
      throw new Unreadable('Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.')
    if (error instanceof UnreadableFile && error.why === 'too_large')
      throw new Unreadable('Filen är för stor att läsa.')
    throw new Unreadable('Filen går inte att läsa som Word (.docx). Är den hel?')
  })
  const text = writtenPieces(shownPieces(file.paragraphs, () => true, 0))
  if (text.trim() === '') throw new Unreadable('Det finns ingen text i filen.')
  return text
}

/**
 * The text of a file by the ending of its name.
 * @throws Unreadable for endings that cannot be read, with those that can
 */
export async function paperText(name: string, bytes: Uint8Array): Promise<string> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (['txt', 'md', 'text', 'markdown'].includes(ending)) return textOf(bytes)
  if (ending === 'pdf') return await textOfPdf(bytes)
  if (ending === 'docx') return await textOfWord(bytes)
  throw new Unreadable(
    `Vi kan inte läsa filer som slutar på ”${ending === '' ? name : `.${ending}`}” än. Spara texten som .txt, .md, .docx eller .pdf.`,
  )
}
