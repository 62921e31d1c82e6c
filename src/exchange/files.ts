import { readAgreement } from '#agreement/queries.ts'
import { decisionsInFile } from '#decision/file-to-sign.ts'
import type { AgreementContent } from '#document/agreement-content.ts'
import { plainText } from '#document/plain-text.ts'
import { documentTexts } from '#document/texts.ts'
import type { SuggestedText } from '#document/tracked-pieces.ts'
import { wordDocument } from '#document/word-document.ts'
import type { PartyRow } from '#partnership/queries.ts'
import type { Tx } from '#platform/db.ts'
import { countOpenSuggestions, listSuggestions } from '#suggestion/queries.ts'
import { merged } from '#suggestion/rebase.ts'
import { agreementPdf } from '#version/agreement-file.ts'
import { readAgreed } from '#version/agreed.ts'
import { getFrozen, type VersionRow } from '#version/queries.ts'
import type { FileForm } from './rules.ts'

/** The partnership whose agreement becomes a file: the room somebody has entered, or the same read by the installation. */
export interface Filed {
  id: string
  name: string
  challenge: string
  parties: readonly PartyRow[]
}

/** Open suggestions by the number of their heading, each laid on the text that stands. */
async function suggestionsIn(tx: Tx, { id: partnershipId, parties }: Filed): Promise<Map<number, SuggestedText[]>> {
  const counts = await countOpenSuggestions(tx, partnershipId)
  const found = new Map<number, SuggestedText[]>()
  const { headings } = await readAgreement(tx, partnershipId)
  for (const { id, number, body } of headings.filter((heading) => counts.has(heading.id))) {
    const open = (await listSuggestions(tx, id)).filter(({ outcome }) => outcome === null)
    const shown = open.map((one) => {
      const party = parties.find((each) => each.id === one.partyId)?.name ?? ''
      const author = [one.personName, party].filter(Boolean).join(', ')
      // Where the place has been changed since, the words are the suggestion's own and the change shows it all
      return { author, madeAt: one.madeAt, why: one.why, text: merged(one.base, one.body, body) ?? one.body }
    })
    found.set(number, shown)
  }
  return found
}

/**
 * The agreement as it stands, as a file that says that it is a draft.
 * @param made where people reach the installation, and when the file is made
 */
export async function draftFile(
  tx: Tx,
  room: Filed,
  form: FileForm,
  { baseUrl, now }: { baseUrl: string; now: Date },
): Promise<Buffer> {
  const content = await readAgreed(tx, room)
  if (form === 'txt') return Buffer.from(asDraft(content), 'utf8')
  if (form === 'docx')
    return wordDocument(content, { versionHash: null, madeAt: now, suggestions: await suggestionsIn(tx, room) })
  const archived = form === 'arkiv.pdf' ? { archivedAt: now } : {}
  return Buffer.from(await agreementPdf(content, { hash: null, baseUrl, parties: room.parties, ...archived }))
}

const asDraft = (content: AgreementContent) => `${documentTexts(content.language).draft}\n\n${plainText(content)}`

/** A version as it was locked, with the decisions that have been made on it. Who signed stands in the signed file alone. */
export async function versionFile(
  tx: Tx,
  room: Pick<Filed, 'parties'>,
  version: VersionRow,
  form: FileForm,
  { baseUrl }: { baseUrl: string },
): Promise<Buffer> {
  const { content } = await getFrozen(tx, version.id)
  const hash = version.hash.toString('hex')
  if (form === 'txt') return Buffer.from(plainText(content), 'utf8')
  if (form === 'docx') return wordDocument(content, { versionHash: hash, madeAt: version.locked_at })
  const decisions = await decisionsInFile(tx, version.id)
  const bytes = await agreementPdf(content, {
    hash,
    baseUrl,
    parties: room.parties,
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(form === 'arkiv.pdf' ? { archivedAt: version.locked_at } : {}),
  })
  return Buffer.from(bytes)
}
