import { sql } from 'kysely'
import type { AgreementContent } from '#document/agreement-content.ts'
import type { Capacity } from '#partnership/rules.ts'
import { json, type Tx } from '#platform/db.ts'
import { sha256 } from '#platform/digest.ts'
import { notFound } from '#platform/errors.ts'
import { versionThatCounts } from './rules.ts'

const told = (tx: Tx) =>
  tx
    .selectFrom('version')
    .leftJoin('person as locker', 'locker.id', 'version.locked_by')
    .leftJoin('person as releaser', 'releaser.id', 'version.released_by')
    .select([
      'version.id',
      'version.partnership_id',
      'version.number',
      'version.hash',
      'version.start_on',
      'version.end_on',
      'version.locked_at',
      'version.locked_party',
      'locker.name as lockedByName',
      'version.first_signed_at',
      'version.signed_at',
      'version.signed_on',
      'version.taken_over',
      'version.signed_precision',
      'version.start_precision',
      'version.end_precision',
      'version.released_at',
      'version.released_party',
      'version.released_how',
      'version.released_why',
      'releaser.name as releasedByName',
    ])

/** A version without its text: what the lists and the pages around it need. */
export type VersionRow = Awaited<ReturnType<typeof listVersions>>[number]

/** Every version of a partnership, the newest first; those sent back to dialogue among them. */
export const listVersions = (tx: Tx, partnershipId: string) =>
  told(tx).where('version.partnership_id', '=', partnershipId).orderBy('version.number', 'desc').execute()

/** The version that is locked and neither signed by all nor sent back, or undefined: then the agreement is open (R3). */
export const openVersion = (tx: Tx, partnershipId: string) =>
  told(tx)
    .where('version.partnership_id', '=', partnershipId)
    .where('version.released_at', 'is', null)
    .where('version.signed_at', 'is', null)
    .executeTakeFirst()

/**
 * The version of this number.
 * @param number as it stands in the address
 * @throws Refusal 404 `version`
 */
export async function getVersion(tx: Tx, partnershipId: string, number: string): Promise<VersionRow> {
  if (!/^[1-9]\d{0,5}$/.test(number)) throw notFound('version')
  return told(tx)
    .where('version.partnership_id', '=', partnershipId)
    .where('version.number', '=', Number(number))
    .executeTakeFirstOrThrow(() => notFound('version'))
}

/** What was locked, as it was agreed and as the text that the hash is taken of. Neither ever changes. */
export async function getFrozen(tx: Tx, versionId: string): Promise<{ content: AgreementContent; canonical: string }> {
  const { content, canonical } = await tx
    .selectFrom('version')
    .select(['content', 'canonical'])
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow(() => notFound('version'))
  return { content: content as AgreementContent, canonical }
}

/** Holds the agreement alone until the transaction ends: nothing is written in it meanwhile. */
export const holdAgreement = (tx: Tx, partnershipId: string) =>
  sql`select app.hold_agreement(${partnershipId}::uuid)`.execute(tx)

/** Holds the version until the transaction ends: whoever decides, signs or sends back comes one at a time. */
export const holdVersion = (tx: Tx, versionId: string) => sql`select app.hold_version(${versionId}::uuid)`.execute(tx)

/**
 * Freezes what is agreed. The database gives the number, and itself refuses what is not agreed by all (409).
 * @param canonical the text that the hash is taken of, as UTF-8
 */
export async function insertVersion(
  tx: Tx,
  version: { partnershipId: string; content: AgreementContent; canonical: string; personId: string; partyId: string },
): Promise<{ id: string; number: number }> {
  const { rows } = await sql<{ id: string; number: number }>`
    insert into version (partnership_id, content, canonical, hash, locked_by, locked_party)
    values (${version.partnershipId}, ${json(version.content)}, ${version.canonical}, ${sha256(version.canonical)},
      ${version.personId}, ${version.partyId})
    returning id, number`.execute(tx)
  return rows[0]!
}

/** A party's wish to take the version back to dialogue; the database releases it when that is enough. */
export const insertReturn = (
  tx: Tx,
  wish: { version_id: string; party_id: string; partnership_id: string; person_id: string; why: string },
) => tx.insertInto('version_return').values(wish).execute()

/** The parties that want a version back in dialogue, with their reasons, the first first. */
export const listReturns = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('version_return')
    .select(['party_id', 'why', 'made_at'])
    .where('version_id', '=', versionId)
    .orderBy('made_at')
    .execute()

/** The files of a version without their bytes, the first first. `sha256` is the file's hash. */
export const listFiles = (tx: Tx, versionId: string) =>
  tx
    .selectFrom('version_file')
    .select(['id', 'seq', 'kind', 'sha256', 'made_at'])
    .where('version_id', '=', versionId)
    .orderBy('seq')
    .execute()

/** A file of a version with its bytes: of this place in the row, or the newest. @throws Refusal 404 `file` */
export const getFile = (tx: Tx, versionId: string, seq: number | null) =>
  tx
    .selectFrom('version_file')
    .select(['id', 'seq', 'kind', 'bytes', 'sha256', 'ground'])
    .where('version_id', '=', versionId)
    .$if(seq !== null, (query) => query.where('seq', '=', seq))
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => notFound('file'))

/** A file that is an annex of a version, with its bytes. @throws Refusal 404 `file` when there is none, or it is a text */
export const getAnnexFile = (tx: Tx, versionId: string, number: number) =>
  tx
    .selectFrom('version_annex')
    .innerJoin('stored_file', 'stored_file.id', 'version_annex.file_id')
    .select(['stored_file.media_type', 'stored_file.bytes'])
    .where('version_annex.version_id', '=', versionId)
    .where('version_annex.number', '=', number)
    .executeTakeFirstOrThrow(() => notFound('file'))

/** Keeps a file of a version. The database gives its place and refuses one that does not belong there. */
export const insertFile = (
  tx: Tx,
  file: {
    version_id: string
    partnership_id: string
    kind: 'locked' | 'to_sign' | 'signed'
    bytes: Uint8Array
    ground?: Buffer
    begins_with?: string
    sealed_with?: string
  },
) =>
  tx
    .insertInto('version_file')
    .values({ ...file, bytes: Buffer.from(file.bytes) })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Everyone with a live mandate in the partnership, with party and capacity; a person may stand there more than once. */
export async function listPeople(tx: Tx, partnershipId: string) {
  const rows = await tx
    .selectFrom('mandate')
    .innerJoin('person', 'person.id', 'mandate.person_id')
    .select(['mandate.person_id', 'person.name', 'mandate.party_id', 'mandate.capacity'])
    .where('mandate.partnership_id', '=', partnershipId)
    .where('mandate.ended_at', 'is', null)
    .where(sql<boolean>`app.is_live(mandate.from_day, mandate.to_day)`)
    .orderBy('person.name')
    .execute()
  return rows as { person_id: string; name: string; party_id: string | null; capacity: Capacity }[]
}

/** What the partnership's phase rests on of a version. ISO days. */
export interface VersionFacts {
  locked: string
  /** The last listed decision was recorded; null until then. */
  decided: string | null
  signed: string | null
  start: string
  /** Null where nobody knows it, of what was taken over. */
  end: string | null
}

/** The days of the version in force, or else of the one under way; undefined while nothing has been locked. */
export async function versionFacts(tx: Tx, partnershipId: string): Promise<VersionFacts | undefined> {
  const { rows } = await sql<VersionFacts & { number: number; released: boolean; today: string }>`
    select v.number, d.locked, d.decided, d.signed, d.starts as start, d.ends as end, v.released_at is not null as released,
      app.today()::text as today
    from version v, app.version_days(v) d where v.partnership_id = ${partnershipId}`.execute(tx)
  const version = versionThatCounts(rows, rows[0]?.today ?? '')
  return (
    version && {
      locked: version.locked,
      decided: version.decided,
      signed: version.signed,
      start: version.start,
      end: version.end,
    }
  )
}

/** The newest version that all have signed, with all that was agreed in it; undefined before the first. */
export async function signedVersion(tx: Tx, partnershipId: string) {
  const row = await tx
    .selectFrom('version')
    .select(['id', 'number', 'hash', 'content', 'start_on', 'end_on', 'locked_at', 'signed_at', 'signed_on'])
    .where('partnership_id', '=', partnershipId)
    .where('signed_at', 'is not', null)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, content: row.content as AgreementContent }
}

/** Every version that all parties have signed with all that was agreed in it, the first first. */
export async function signedVersions(tx: Tx, partnershipId: string) {
  const rows = await tx
    .selectFrom('version')
    .select(['number', 'content', sql<string | null>`signed_on::text`.as('signed_on')])
    .where('partnership_id', '=', partnershipId)
    .where('signed_at', 'is not', null)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, content: row.content as AgreementContent }))
}
