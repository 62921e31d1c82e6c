import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Language } from '#platform/language.ts'
import type { Capacity } from './membership-rules.ts'

/** All memberships of an organisation with the names people have chosen: live, coming and past, by name and then by day. */
export const listMemberships = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select(['m.id', 'm.person_id', 'm.capacity', 'm.from_day', 'm.to_day', 'm.ended_at', 'm.proof', 'p.name'])
    .select(sql<boolean>`app.is_live(m.from_day, m.to_day)`.as('live'))
    .select(sql<boolean>`m.ended_at is not null or m.to_day < app.today()`.as('over'))
    .where('m.organisation_id', '=', organisationId)
    .orderBy('p.name')
    .orderBy('m.from_day')
    .orderBy('m.id')
    .execute()
export type MembershipRow = Awaited<ReturnType<typeof listMemberships>>[number]

/** What a person is for an organisation today. */
export const listOwnCapacities = async (tx: Tx, organisationId: string, personId: string): Promise<Capacity[]> =>
  (
    await tx
      .selectFrom('membership')
      .select('capacity')
      .where('organisation_id', '=', organisationId)
      .where('person_id', '=', personId)
      .where(sql<boolean>`app.is_live(from_day, to_day)`)
      .execute()
  ).map(({ capacity }) => capacity)

/** The id of the person with this address, or null; always null for whoever does not administer the organisation. */
export async function findPersonFor(tx: Tx, organisationId: string, email: string): Promise<string | null> {
  const found = await sql<{ id: string | null }>`
    select app.person_for_organisation(${email}, ${organisationId}::uuid) as id`.execute(tx)
  return found.rows[0]?.id ?? null
}

/**
 * Adds a person. A known address is refused by the database (23505), and so is somebody who neither runs the installation
 * nor administers the organisation (42501).
 * @param organisationId for whom; null by whoever runs the installation
 */
export async function addPerson(
  tx: Tx,
  person: { name: string; language: Language; email: string },
  organisationId: string | null,
): Promise<string> {
  const added = await sql<{ id: string }>`
    select app.add_person(${person.name}, ${person.language}, ${person.email}, ${organisationId}::uuid) as id`.execute(
    tx,
  )
  return added.rows[0]!.id
}

/** Gives a person a capacity. Whoever does not administer the organisation is refused by the database (42501). */
export const insertMembership = (
  tx: Tx,
  membership: {
    person_id: string
    organisation_id: string
    capacity: Capacity
    from_day: string
    to_day: string | null
    proof: string | null
  },
) =>
  tx
    .insertInto('membership')
    .values({
      ...membership,
      from_day: sql`${membership.from_day}::date`,
      to_day: sql`${membership.to_day}::date`,
    })
    .returning('id')
    .executeTakeFirstOrThrow()

/** Ends a membership at once. False if it was over, or is not the asker's to end. */
export async function endMembership(tx: Tx, id: string): Promise<boolean> {
  const ended = await tx
    .updateTable('membership')
    .set({ ended_at: sql`app.now()`, to_day: sql`least(to_day, app.today() - 1)` })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows > 0n
}
