import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'

/** Thrown when a file is no whole backup; the message says what is wrong. */
export class BrokenBackup extends Error {
  override name = 'BrokenBackup'
}

const newline = 0x0a

/** The first line of a backup: what it was made of, and what lies beside the tables. */
export const Header = z.object({
  samhandling: z.literal(1),
  madeAt: z.string(),
  demonstration: z.boolean(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  sequences: z.array(z.object({ name: z.string(), last: z.number(), called: z.boolean() })),
  /** Files of the data folder by their path in it, as base64. */
  files: z.record(z.string(), z.string()),
})
export type Header = z.infer<typeof Header>

/** The last line: how many rows each table has, and the digest of every byte before this line. */
export const Trailer = z.object({ rows: z.record(z.string(), z.number()), sha256: z.string() })
export type Trailer = z.infer<typeof Trailer>

/**
 * The lines of a backup as bytes, without their line ends. Bytes and not text: a value may hold any character, and only
 * the line feed, which COPY never leaves in a value, ends a line.
 * @throws BrokenBackup when it is no gzip file, or ends in the middle of one
 */
export async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  try {
    // An error of either comes out at the end of the pipe, which a plain pipe would not do
    const unpacked = pipeline(createReadStream(file), createGunzip(), () => {})
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, end)])
        rest = []
        from = end + 1
      }
      if (from < chunk.length) rest.push(chunk.subarray(from))
    }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error
    throw new BrokenBackup('Filen är ingen hel säkerhetskopia: den går inte att packa upp.', { cause: error })
  }
  if (rest.length > 0) throw new BrokenBackup('Filen är ingen hel säkerhetskopia: den slutar mitt i en rad.')
}

/**
 * Reads a backup through, before anything is done with it.
 * @returns its first line and how many rows it holds
 * @throws BrokenBackup when it is another file, is cut off, or has been changed since it was made
 */
export async function readThrough(file: string): Promise<{ header: Header; rows: number }> {
  const digest = createHash('sha256')
  let header: Header | undefined
  let last: Buffer | undefined
  for await (const line of linesOf(file)) {
    header ??= parsed(Header, line)
    if (last) digest.update(last).update('\n')
    last = line
  }
  const trailer = last && header && parsed(Trailer, last)
  if (!header || !trailer) throw new BrokenBackup('Filen är ingen säkerhetskopia från Samhandling.')
  if (trailer.sha256 !== digest.digest('hex'))
    throw new BrokenBackup('Säkerhetskopian har ändrats sedan den gjordes, och används inte.')
  return { header, rows: Object.values(trailer.rows).reduce((sum, count) => sum + count, 0) }
}

function parsed<T>(shape: z.ZodType<T>, line: Buffer): T {
  try {
    return shape.parse(JSON.parse(line.toString('utf8')))
  } catch (error) {
    throw new BrokenBackup('Filen är ingen hel säkerhetskopia från Samhandling.', { cause: error })
  }
}
