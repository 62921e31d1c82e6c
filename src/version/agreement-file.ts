import type { AgreementContent } from '#document/agreement-content.ts'
import { agreementDocument, documentTitle } from '#document/agreement-document.ts'
import type { DocumentFrame } from '#document/document-part.ts'
import { href, paths } from '#paths'
import { compilePdf } from '#platform/pdf/compile.ts'
import type { PartyRow } from '#partnership/queries.ts'

/** What stands around the agreed text in a file of a version. */
export type FileFrame = Pick<DocumentFrame, 'decisions' | 'signatories'> & {
  /** The version's hash, 64 hexadecimal figures; nothing while the agreement is a draft. */
  hash: string | null
  /** Where people reach the installation. */
  baseUrl: string
  /** The parties of the room, for their marks. */
  parties: readonly PartyRow[]
  /** For the archive: PDF/A-2a instead of PDF/UA-1, said to be made at this moment. */
  archivedAt?: Date
}

/**
 * A version, or a draft, as PDF: tagged, and held by Typst to PDF/UA-1 or, for the archive, PDF/A-2a. The same version and frame give the same bytes.
 * @throws Error when Typst refuses: a fault of ours, never of what the parties have written
 */
export const agreementPdf = (
  content: AgreementContent,
  { hash, baseUrl, parties, archivedAt, ...more }: FileFrame,
): Promise<Uint8Array> =>
  compilePdf(
    agreementDocument(content, {
      ...more,
      versionHash: hash,
      checkAddress: `${baseUrl}${href(paths.check)}`,
      marks: Object.fromEntries(parties.map(({ name, mark }) => [name, mark])),
    }),
    {
      standard: archivedAt ? 'a-2a' : 'ua-1',
      title: documentTitle(content),
      language: content.language,
      date: archivedAt,
    },
  )
