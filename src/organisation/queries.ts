import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { byName } from '#platform/language.ts'
import type { Details, Side } from './rules.ts'

/** An organisation as everyone may know it. */
export interface OrganisationFound {
  id: string
  slug: string
  name: string
  short_name: string
  kind: string
  side: Side
  kind_sv: string
  kind_en: string
  organisation_number: string | null
  county: string | null
  municipality: string | null
  profile: string | null
  theme: string | null
  successor_id: string | null
  successor: string | null
  successor_slug: string | null
}

const organisations = (tx: Tx) =>
  tx
    .selectFrom('organisation as o')
    .innerJoin('party_kind as k', 'k.id', 'o.kind')
    .leftJoin('organisation as s', 's.id', 'o.successor_id')
    .select([
      'o.id',
      'o.slug',
      'o.name',
      'o.short_name',
      'o.kind',
      'k.side',
      'k.name_sv as kind_sv',
      'k.name_en as kind_en',
    ])
    .select(['o.organisation_number', 'o.county', 'o.municipality', 'o.profile', 'o.theme', 'o.successor_id'])
    .select(['s.name as successor', 's.slug as successor_slug'])

/** The organisation of this address, or undefined. */
export const findOrganisation = async (tx: Tx, slug: string) =>
  (await organisations(tx).where('o.slug', '=', slug).executeTakeFirst()) as OrganisationFound | undefined

/** The organisation with this number, or undefined. @param number ten figures */
export const findByNumber = (tx: Tx, number: string) =>
  tx.selectFrom('organisation').select(['id', 'name']).where('organisation_number', '=', number).executeTakeFirst()

/** Every organisation of a side, by name, as it may follow another. */
export const listOfSide = async (tx: Tx, side: Side) =>
  (
    await tx
      .selectFrom('organisation as o')
      .innerJoin('party_kind as k', 'k.id', 'o.kind')
      .select(['o.id', 'o.name', 'o.successor_id'])
      .where('k.side', '=', side)
      .execute()
  ).toSorted(byName)

/** What kinds of party there are, side by side in the alphabetical order of the sides, each in its own order. */
export const listKinds = (tx: Tx) =>
  tx.selectFrom('party_kind').selectAll().orderBy('side').orderBy('position').execute()
export type KindRow = Awaited<ReturnType<typeof listKinds>>[number]

/** An organisation's boards with what has followed them, by name. */
export const listBoards = async (tx: Tx, organisationId: string) =>
  (
    await tx
      .selectFrom('board as b')
      .leftJoin('board as s', 's.id', 'b.successor_id')
      .leftJoin('organisation as so', 'so.id', 's.organisation_id')
      .select([
        'b.id',
        'b.name',
        'b.organisation_id',
        'b.successor_id',
        's.name as successor',
        'so.name as successor_organisation',
        'so.id as successor_organisation_id',
      ])
      .where('b.organisation_id', '=', organisationId)
      .execute()
  ).toSorted(byName)
export type BoardRow = Awaited<ReturnType<typeof listBoards>>[number]

/** The boards that may follow one of this organisation's: its own, and those of the organisations that have succeeded it. */
export const listBoardsInLine = async (tx: Tx, organisationId: string) =>
  (
    await sql<{ id: string; name: string; organisation: string; successor_id: string | null }>`
      with recursive line as (select id, successor_id, name from organisation where id = ${organisationId}
        union select o.id, o.successor_id, o.name from organisation o join line on line.successor_id = o.id)
      select b.id, b.name, line.name as organisation, b.successor_id from line join board b on b.organisation_id = line.id`.execute(
      tx,
    )
  ).rows.toSorted(byName)

/** Names that an organisation and its boards have had, the latest first. `board_id` is null for the organisation's own. */
export const listFormerNames = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('former_name')
    .select(['board_id', 'name', 'until_day'])
    .where('organisation_id', '=', organisationId)
    .orderBy('until_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
export type FormerNameRow = Awaited<ReturnType<typeof listFormerNames>>[number]

/** The end of an address that no organisation has; `taken` stands for pages of ours. */
export async function freeSlug(tx: Tx, wanted: string, taken: readonly string[]): Promise<string> {
  const rows = await tx.selectFrom('organisation').select('slug').where('slug', 'like', `${wanted}%`).execute()
  const used = new Set([...rows.map(({ slug }) => slug), ...taken])
  let slug = wanted
  for (let number = 2; used.has(slug); number += 1) slug = `${wanted}-${number}`
  return slug
}

/** Adds an organisation. A taken number or address is refused by the database (23505). */
export const insertOrganisation = (tx: Tx, organisation: Details & { slug: string }) =>
  tx.insertInto('organisation').values(organisation).returning('id').executeTakeFirstOrThrow()

/** Changes what is known about it. Another side is refused by the database (23514). */
export const saveOrganisation = (tx: Tx, id: string, details: Details) =>
  tx.updateTable('organisation').set(details).where('id', '=', id).execute()

/** Says which organisation goes on in its place, or none. A circle or another side is refused by the database (23514). */
export const saveSuccessor = (tx: Tx, id: string, successorId: string | null) =>
  tx.updateTable('organisation').set({ successor_id: successorId }).where('id', '=', id).execute()

/** Adds a board. A name that is there is refused by the database (23505). */
export const insertBoard = (tx: Tx, organisationId: string, name: string) =>
  tx.insertInto('board').values({ organisation_id: organisationId, name }).returning('id').executeTakeFirstOrThrow()

export const saveBoardName = (tx: Tx, id: string, name: string) =>
  tx.updateTable('board').set({ name }).where('id', '=', id).execute()

/** Says which board goes on in its place, or none. A circle or a stranger’s board is refused by the database (23514). */
export const saveBoardSuccessor = (tx: Tx, id: string, successorId: string | null) =>
  tx.updateTable('board').set({ successor_id: successorId }).where('id', '=', id).execute()

/** Keeps a name that has been changed, with today as its last day (R1). */
export const insertFormerName = (tx: Tx, organisationId: string, boardId: string | null, name: string) =>
  tx.insertInto('former_name').values({ organisation_id: organisationId, board_id: boardId, name }).execute()
