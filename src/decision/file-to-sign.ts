import type { AgreementDecision, AgreementSignatory } from '#document/agreement-content.ts'
import type { Room } from '#partnership/enter.ts'
import type { Tx } from '#platform/db.ts'
import type { Ask } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { agreementPdf } from '#version/agreement-file.ts'
import { getFile, getFrozen, holdVersion, insertFile, listPeople, type VersionRow } from '#version/queries.ts'
import { listDecisions, listLists, signingGround, type DecisionRow, type ListRow } from './queries.ts'
import { decisionTexts } from './texts.ts'

/**
 * Makes the file to sign when every listed decision is there, if it is not made already: the agreed text, a page of
 * decisions, the version's hash and who signs. It is made again when a decision is corrected or a signatory replaced, and
 * never after the first signature. Meanwhile only those who act on the same version wait, less than a second.
 * @returns whether there is a file to sign
 */
export async function makeFileToSign(c: Ask, room: Room, version: VersionRow): Promise<boolean> {
  const { tx, settings } = c.var
  await holdVersion(tx, version.id)
  const { ground, decidedAt } = await signingGround(tx, version.id)
  if (!decidedAt) return false
  const newest = await getFile(tx, version.id, null)
  if (newest.kind === 'signed' || newest.ground?.equals(ground)) return true
  const { content } = await getFrozen(tx, version.id)
  const lists = await listLists(tx, version.id)
  const people = await listPeople(tx, room.id)
  const bytes = await agreementPdf(content, {
    hash: version.hash.toString('hex'),
    baseUrl: settings.baseUrl,
    parties: room.parties,
    decisions: await decisionsInFile(tx, version.id),
    signatories: lists.flatMap((list) => signatoriesOf(list, people)),
  })
  await insertFile(tx, { version_id: version.id, partnership_id: room.id, kind: 'to_sign', bytes, ground })
  await writeLog(tx, { kind: 'partnership', owner: room.id }, 'decision:make_file', version.id, ground.toString('hex'))
  return true
}

/** The decisions that have been made on a version, as a file of it shows them. */
export async function decisionsInFile(tx: Tx, versionId: string): Promise<AgreementDecision[]> {
  const lists = await listLists(tx, versionId)
  const decided = (await listDecisions(tx, versionId)).filter(({ decided_on }) => decided_on !== null)
  return decided.map((decision) => inFile(decision, lists))
}

const nameIn = (lists: readonly ListRow[], partyId: string) =>
  lists.find(({ party_id }) => party_id === partyId)?.name ?? ''

const inFile = (decision: DecisionRow, lists: readonly ListRow[]): AgreementDecision => ({
  party: nameIn(lists, decision.party_id),
  body: decision.manner === 'delegation' ? `${decision.body} (${decision.reference})` : decision.body,
  kind: decision.manner,
  date: decision.decided_on?.toString() ?? '',
  paragraph: decision.paragraph,
  registryNumber: decision.registry_number,
  attachmentSha256: decision.fileHash?.toString('hex') ?? null,
})

/** Those who may sign for a party: all of them where all must, else «A eller B». */
function signatoriesOf(list: ListRow, people: Awaited<ReturnType<typeof listPeople>>): AgreementSignatory[] {
  const t = decisionTexts('sv')
  const names = people
    .filter(({ party_id, capacity }) => party_id === list.party_id && capacity === 'signatory')
    .map(({ name }) => name)
  const party = list.name
  const role = list.signatures > 1 ? t.signatoriesTogether(list.signatures) : t.signatory
  if (names.length <= list.signatures && names.length > 0) return names.map((name) => ({ party, name, role }))
  const either = new Intl.ListFormat('sv', { type: 'disjunction' }).format(names)
  return [{ party, name: either || t.signatoryNotNamed, role }]
}
