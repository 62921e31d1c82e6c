import { textOfPdf } from '#platform/pdf/read-text.ts'
import { UnreadableFile } from './unreadable.ts'

/**
 * The text of a text file: UTF-8 with or without a mark in front, else Windows' western letters, as older Swedish files have.
 * @throws UnreadableFile `kind` when it is no text
 */
export function readTextFile(bytes: Uint8Array): string {
  const text = decoded(bytes)
  if (text.includes('\u0000')) throw new UnreadableFile('kind')
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A line that stands on page after page with only a number changed is no part of the text. */
const often = 3

/**
 * The text of a PDF as paragraphs: its lines joined where they only ended because the sheet did.
 * @returns also how many lines were left out because they stand on every page, as page numbers do
 * @throws UnreadableFile `locked` with a password, `no_text` when it is pictures of pages, `broken` for any other fault
 */
export async function readPdfFile(bytes: Uint8Array): Promise<{ text: string; repeated: number }> {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== '%PDF-') throw new UnreadableFile('kind')
  const text = await textOfPdf(bytes).catch((error: Error) => {
    throw new UnreadableFile(/password/i.test(error.message) ? 'locked' : 'broken')
  })
  if (text.trim() === '') throw new UnreadableFile('no_text')
  const lines = text.split('\n').map((line) => line.trim())
  const bare = (line: string) => line.replace(/\d+/g, '#')
  const counts = new Map<string, number>()
  for (const line of lines) if (/\d/.test(line)) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1)
  const repeats = (line: string) =>
    /\d/.test(line) && (counts.get(bare(line)) ?? 0) >= often && !/^\d+[.)]?$/.test(line)
  const pages = (line: string) => /^(?:sida |page )?\d+(?: ?(?:av|of|\/) ?\d+)?$/i.test(line)
  const kept = lines.filter((line) => !repeats(line) && !pages(line))
  return { text: unwrapped(kept), repeated: lines.length - kept.length }
}

const begins = /^(?:[-–—•*·▪◦]\s|\(?\d{1,3}[.)]\s|\p{Lu}.{0,60}:$)/u
const points = /^[•▪◦·]\s*/u

/** Joins lines that go on: those that are nearly as long as the longest, and those whose next begins with a small letter. */
export function unwrapped(lines: readonly string[]): string {
  const longest = Math.max(0, ...lines.map(({ length }) => length))
  const made: string[] = []
  let open = ''
  for (const given of lines) {
    const line = given.replace(points, '- ')
    const full = open.length >= longest * 0.72 && !/[.:!?]$/.test(open)
    const goesOn = open !== '' && line !== '' && !begins.test(line) && (/^\p{Ll}/u.test(line) || full)
    if (goesOn && /\p{L}-$/u.test(open) && /^\p{Ll}/u.test(line) && !/^(?:och|eller|samt)\s/.test(line))
      made[made.length - 1] = `${made.at(-1)!.slice(0, -1)}${line}`
    else if (goesOn) made[made.length - 1] = `${made.at(-1)!} ${line}`
    else made.push(line)
    open = given
  }
  return made.join('\n')
}
