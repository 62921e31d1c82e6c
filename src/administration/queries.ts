import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** A person as the list shows it: whom the person represents today, and whether it runs the installation. */
export interface ListedPerson {
  id: string
  name: string
  email: string | null
  organisations: string[]
  administrator: boolean
}

const live = sql`app.is_live(a.from_day, a.to_day)`
const isAdministrator = sql<boolean>`exists (select from administrator a where a.person_id = p.id and ${live})`
const fits = (words: string) =>
  sql<boolean>`p.erased_at is null and (position(lower(${words}) in lower(p.name)) > 0 or position(lower(${words}) in coalesce(pp.email, '')) > 0)`

/** How many people have these words in their name or address; all of them when there are none. */
export async function countPeople(tx: Tx, words: string): Promise<number> {
  const counted = await sql<{ count: number }>`
    select count(*) as count from person p left join person_private pp on pp.person_id = p.id where ${fits(words)}`.execute(
    tx,
  )
  return counted.rows[0]?.count ?? 0
}

/** Those people by name, from one place in the list on. */
export const listPeople = async (
  tx: Tx,
  words: string,
  part: { from: number; most: number },
): Promise<ListedPerson[]> =>
  (
    await sql<ListedPerson>`
      select p.id, p.name, pp.email, ${isAdministrator} as administrator,
        array(select distinct o.name from membership a join organisation o on o.id = a.organisation_id
          where a.person_id = p.id and ${live} order by o.name) as organisations
      from person p left join person_private pp on pp.person_id = p.id where ${fits(words)}
      order by p.name, p.id offset ${part.from} limit ${part.most}`.execute(tx)
  ).rows

/** One person as whoever runs the installation sees it. */
export interface PersonFound {
  id: string
  name: string
  email: string | null
  language: 'sv' | 'en'
  created_at: Date
  administrator: boolean
}

/** The person with this id, or undefined. */
export const findPerson = async (tx: Tx, id: string): Promise<PersonFound | undefined> =>
  (
    await sql<PersonFound>`
      select p.id, p.name, pp.email, p.language, p.created_at, ${isAdministrator} as administrator
      from person p left join person_private pp on pp.person_id = p.id where p.id = ${id}::uuid and p.erased_at is null`.execute(
      tx,
    )
  ).rows[0]

/** The name of the person with this address, or undefined. */
export const findByAddress = (tx: Tx, email: string) =>
  tx
    .selectFrom('person_private as pp')
    .innerJoin('person as p', 'p.id', 'pp.person_id')
    .select(['p.id', 'p.name'])
    .where('pp.email', '=', email)
    .executeTakeFirst()

/** What a person is and has been for organisations, the live first. */
export const listMembershipsOf = (tx: Tx, personId: string) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['m.capacity', 'm.from_day', 'm.to_day', 'm.ended_at', 'o.name', 'o.slug'])
    .select(sql<boolean>`m.ended_at is not null or m.to_day < app.today()`.as('over'))
    .where('m.person_id', '=', personId)
    .orderBy('over')
    .orderBy('o.name')
    .orderBy('m.from_day')
    .execute()
export type PersonMembership = Awaited<ReturnType<typeof listMembershipsOf>>[number]

/** When a person has run the installation, the latest first. */
export const listTermsAsAdministrator = (tx: Tx, personId: string) =>
  tx
    .selectFrom('administrator')
    .select(['from_day', 'to_day', 'ended_at'])
    .where('person_id', '=', personId)
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .execute()
export type AdministratorTerm = Awaited<ReturnType<typeof listTermsAsAdministrator>>[number]

/** How many people run the installation today. */
export async function countAdministrators(tx: Tx): Promise<number> {
  const counted = await sql<{ count: number }>`
    select count(distinct a.person_id) as count from administrator a join person p on p.id = a.person_id and p.erased_at is null
    where ${live}`.execute(tx)
  return counted.rows[0]?.count ?? 0
}

/** Names somebody to run the installation. One who is named already is refused by the database (23505). */
export const insertAdministrator = (tx: Tx, personId: string) =>
  tx.insertInto('administrator').values({ person_id: personId }).execute()

/** Ends at once. The last one is refused by the database (23514). False if there was nothing to end. */
export async function endAdministrator(tx: Tx, personId: string): Promise<boolean> {
  const ended = await tx
    .updateTable('administrator')
    .set({ ended_at: sql`app.now()`, to_day: sql`app.today() - 1` })
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`app.is_live(from_day, to_day)`)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}

/** An organisation as the list shows it. */
export interface ListedOrganisation {
  slug: string
  name: string
  kind_sv: string
  kind_en: string
  organisation_number: string | null
  county: string | null
  municipality: string | null
  successor: string | null
  people: number
}

/** Words in the name, in the short one or in a former one; figures in the number, with or without its hyphen. */
const organisationFits = (words: string) => {
  const figures = words.replace(/[\s-]/g, '')
  return sql<boolean>`(position(lower(${words}) in lower(o.name)) > 0 or position(lower(${words}) in lower(o.short_name)) > 0
    or exists (select from former_name f where f.organisation_id = o.id and f.board_id is null and position(lower(${words}) in lower(f.name)) > 0)
    or ${/^\d{3,}$/.test(figures)} and position(${figures} in o.organisation_number) > 0)`
}

/** How many organisations fit these words; all of them when there are none. */
export async function countOrganisations(tx: Tx, words: string): Promise<number> {
  const counted = await sql<{
    count: number
  }>`select count(*) as count from organisation o where ${organisationFits(words)}`.execute(tx)
  return counted.rows[0]?.count ?? 0
}

/** Those organisations by name, from one place in the list on, with how many people represent each today. */
export const listOrganisations = async (
  tx: Tx,
  words: string,
  part: { from: number; most: number },
): Promise<ListedOrganisation[]> =>
  (
    await sql<ListedOrganisation>`
      select o.slug, o.name, k.name_sv as kind_sv, k.name_en as kind_en, o.organisation_number, o.county, o.municipality,
        s.name as successor, (select count(distinct a.person_id) from membership a where a.organisation_id = o.id and ${live}) as people
      from organisation o join party_kind k on k.id = o.kind left join organisation s on s.id = o.successor_id
      where ${organisationFits(words)} order by o.name, o.id offset ${part.from} limit ${part.most}`.execute(tx)
  ).rows
