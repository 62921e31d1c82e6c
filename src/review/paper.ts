import { readOdtFile } from '#platform/file-reading/odt-file.ts'
import { readPdfFile } from '#platform/file-reading/text-file.ts'
import { UnreadableFile, type WhyUnreadable } from '#platform/file-reading/unreadable.ts'
import { readWordFile, type WordFile } from '#platform/file-reading/word-file.ts'
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

const said: Record<WhyUnreadable, (kind: string) => string> = {
  kind: (kind) => `Filen går inte att läsa som ${kind}. Är den hel, och är det den sort som namnet säger?`,
  broken: (kind) => `Filen går inte att läsa som ${kind}. Är den hel?`,
  locked: () => 'Filen är skyddad med lösenord. Spara den utan lösenord och försök igen.',
  too_large: () => 'Filen är för stor att läsa.',
  no_text: () => 'Det finns ingen text i filen, bara bilder av sidor. Spara den med textigenkänning och försök igen.',
}

/** Reads as the import does. @throws Unreadable with why in words that say how to mend it */
async function readAs<T>(kind: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof UnreadableFile ? new Unreadable(said[error.why](kind)) : error
  }
}

/**
 * The text of a PDF as the import reads it: lines joined to paragraphs, page numbers and what stands on every page left out.
 * @throws Unreadable when the file is no PDF, is locked, or holds pictures of pages only
 */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> =>
  (await readAs('PDF', () => readPdfFile(new Uint8Array(bytes)))).text

/** The text of a file of paragraphs in the plain form, as it reads when its tracked changes are done. */
function shownText({ paragraphs }: WordFile): string {
  const text = writtenPieces(shownPieces(paragraphs, () => true, 0))
  if (text.trim() === '') throw new Unreadable('Det finns ingen text i filen.')
  return text
}

/**
 * The text of a Word file in the plain form, as it reads when its tracked changes are done.
 * @throws Unreadable when it is no .docx, is closed with a password, damaged, too large or without text
 */
export const textOfWord = async (bytes: Uint8Array): Promise<string> =>
  shownText(await readAs('Word (.docx)', () => readWordFile(bytes)))

/**
 * The same of an OpenDocument text, as LibreOffice writes it.
 * @throws Unreadable when it is no .odt, is closed with a password, damaged, too large or without text
 */
export const textOfOdt = async (bytes: Uint8Array): Promise<string> =>
  shownText(await readAs('OpenDocument (.odt)', () => readOdtFile(bytes)))

/** True for a file whose own text is what is read, so that places hold in the file itself. */
export const isPlainText = (name: string): boolean => /\.(?:txt|md|text|markdown)$/i.test(name)

/**
 * The text of a file by the ending of its name.
 * @throws Unreadable for endings that cannot be read, with those that can
 */
export async function paperText(name: string, bytes: Uint8Array): Promise<string> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  if (isPlainText(name)) return textOf(bytes)
  if (ending === 'pdf') return await textOfPdf(bytes)
  if (ending === 'docx') return await textOfWord(bytes)
  if (ending === 'odt') return await textOfOdt(bytes)
  throw new Unreadable(
    `Vi kan inte läsa filer som slutar på ”${ending === '' ? name : `.${ending}`}” än. Spara texten som .txt, .md, .docx, .odt eller .pdf.`,
  )
}
