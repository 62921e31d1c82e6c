import type { AgreementRoom } from '#agreement/enter.ts'
import { decisionsInFile } from '#decision/file-to-sign.ts'
import type { AgreementContent } from '#document/agreement-content.ts'
import { plainText } from '#document/plain-text.ts'
import { documentTexts } from '#document/texts.ts'
import type { SuggestedText } from '#document/tracked-pieces.ts'
import { wordDocument } from '#document/word-document.ts'
import type { Room } from '#partnership/enter.ts'
import type { Tx } from '#platform/db.ts'
import type { Ask } from '#platform/http.tsx'
import { countOpenSuggestions, listSuggestions } from '#suggestion/queries.ts'
import { merged } from '#suggestion/rebase.ts'
import { agreementPdf } from '#version/agreement-file.ts'
import { readAgreed } from '#version/agreed.ts'
import { getFrozen, type VersionRow } from '#version/queries.ts'
import type { FileForm } from './rules.ts'

/** Open suggestions by the number of their heading, each laid on the text that stands. */
async function suggestionsIn(tx: Tx, { agreement, room }: AgreementRoom): Promise<Map<number, SuggestedText[]>> {
  const counts = await countOpenSuggestions(tx, room.id)
  const found = new Map<number, SuggestedText[]>()
  for (const { id, number, body } of agreement.headings.filter((heading) => counts.has(heading.id))) {
    const open = (await listSuggestions(tx, id)).filter(({ outcome }) => outcome === null)
    const shown = open.map((one) => {
      const party = room.parties.find((each) => each.id === one.partyId)?.name ?? ''
      const author = [one.personName, party].filter(Boolean).join(', ')
      // Where the place has been changed since, the words are the suggestion's own and the change shows it all
      return { author, madeAt: one.madeAt, why: one.why, text: merged(one.base, one.body, body) ?? one.body }
    })
    found.set(number, shown)
  }
  return found
}

/** The agreement as it stands, as a file that says that it is a draft. */
export async function draftFile(c: Ask, at: AgreementRoom, form: FileForm): Promise<Buffer> {
  const { room } = at
  const { tx, settings, now } = c.var
  const content = await readAgreed(tx, room)
  if (form === 'txt') return Buffer.from(asDraft(content), 'utf8')
  if (form === 'docx')
    return wordDocument(content, { versionHash: null, madeAt: now, suggestions: await suggestionsIn(tx, at) })
  const { baseUrl } = settings
  const archived = form === 'arkiv.pdf' ? { archivedAt: now } : {}
  return Buffer.from(await agreementPdf(content, { hash: null, baseUrl, parties: room.parties, ...archived }))
}

const asDraft = (content: AgreementContent) => `${documentTexts(content.language).draft}\n\n${plainText(content)}`

/** A version as it was locked, with the decisions that have been made on it. Who signed stands in the signed file alone. */
export async function versionFile(c: Ask, room: Room, version: VersionRow, form: FileForm): Promise<Buffer> {
  const { tx, settings } = c.var
  const { content } = await getFrozen(tx, version.id)
  const hash = version.hash.toString('hex')
  if (form === 'txt') return Buffer.from(plainText(content), 'utf8')
  if (form === 'docx') return wordDocument(content, { versionHash: hash, madeAt: version.locked_at })
  const decisions = await decisionsInFile(tx, version.id)
  const bytes = await agreementPdf(content, {
    hash,
    baseUrl: settings.baseUrl,
    parties: room.parties,
    ...(decisions.length > 0 ? { decisions } : {}),
    ...(form === 'arkiv.pdf' ? { archivedAt: version.locked_at } : {}),
  })
  return Buffer.from(bytes)
}
