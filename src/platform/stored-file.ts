import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Tx } from './db.ts'
import { notFound, Refusal } from './errors.ts'
import type { Ask, AppEnv } from './http.tsx'

/** The kinds of file that people may add, by their ending, each with how its bytes begin. */
const kinds = {
  pdf: { mediaType: 'application/pdf', begins: ['25504446'] },
  png: { mediaType: 'image/png', begins: ['89504e470d0a1a0a'] },
  jpg: { mediaType: 'image/jpeg', begins: ['ffd8ff'] },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: ['504b0304'] },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', begins: ['504b0304'] },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    begins: ['504b0304'],
  },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', begins: ['504b0304'] },
  ods: { mediaType: 'application/vnd.oasis.opendocument.spreadsheet', begins: ['504b0304'] },
} as const

/** What the file field's `accept` says. */
export const acceptedFiles = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.odt,.ods'
/** Ten megabytes, as the database holds too. */
export const largestFile = 10 * 1024 * 1024

/** A file that has been looked at and may be kept. */
export interface AddedFile {
  name: string
  mediaType: string
  bytes: Buffer
}

/**
 * Looks at a file that somebody added: its size, its ending, and whether its bytes are what the ending says.
 * @returns the file with a name that is safe to give back, or in one word why it cannot be kept
 */
export async function readAddedFile(file: File): Promise<AddedFile | 'empty' | 'too_large' | 'kind'> {
  if (file.size === 0) return 'empty'
  if (file.size > largestFile) return 'too_large'
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase().replace('jpeg', 'jpg') ?? ''
  if (!Object.hasOwn(kinds, ending)) return 'kind'
  const { mediaType, begins } = kinds[ending as keyof typeof kinds]
  const bytes = Buffer.from(await file.arrayBuffer())
  const start = bytes.subarray(0, 8).toString('hex')
  return begins.some((begin) => start.startsWith(begin)) ? { name: safeName(file.name), mediaType, bytes } : 'kind'
}

/** Without folders, control characters and marks that turn the direction of reading; its ending is kept. */
const safeName = (name: string) =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/[\p{Cc}\p{Cf}"]/gu, '')
    .slice(-120) || 'fil'

/** Keeps a file in a room, for good: who adds it and for which party is the asker. @returns its id */
export const insertStoredFile = async (
  tx: Tx,
  file: AddedFile,
  by: { owner_id: string; person_id: string; party_id: string },
): Promise<string> => {
  const row = {
    name: file.name,
    media_type: file.mediaType as (typeof kinds)[keyof typeof kinds]['mediaType'],
    bytes: file.bytes,
    ...by,
  }
  return (await tx.insertInto('stored_file').values(row).returning('id').executeTakeFirstOrThrow()).id
}

/** A kept file with its bytes, as far as the asker may see it. @throws Refusal 404 `file` */
export const getStoredFile = (tx: Tx, id: string) =>
  tx
    .selectFrom('stored_file')
    .select(['name', 'media_type', 'bytes'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => notFound('file'))

/**
 * Answers with a file to save: never shown within our own pages, whatever it holds.
 * @param name the name it is saved under
 */
export function fileAnswer(c: Ask, file: { name: string; mediaType: string; bytes: Buffer }): Response {
  const plain = file.name.normalize('NFD').replace(/[^\w.-]/g, '_')
  return c.body(Uint8Array.from(file.bytes).buffer, 200, {
    'content-type': file.mediaType,
    'content-length': String(file.bytes.length),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  })
}

/**
 * Stops what is far too large before it is read; the form itself says what a file may be.
 * @param most bytes of the whole request
 * @param code of the refusal: 413
 */
export const sizeLimit = (most: number, code: string) => {
  const limit = bodyLimit({
    maxSize: most,
    onError: () => {
      throw new Refusal(413, code)
    },
  })
  return createMiddleware<AppEnv>((c, next) => limit(c, next))
}
