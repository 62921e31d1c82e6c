import type { Db } from '#platform/db.ts'

/**
 * Fills in a partnership, `skrivet`, in which many people of one party write.
 * @param digestOf the digest of each one's session
 */
export const manyWriters = (db: Db, people: number, digestOf: (one: number) => Buffer): Promise<void> =>
  db.transaction().execute(async (tx) => {
    const organisation = await tx
      .insertInto('organisation')
      .values({ slug: 'skrivarna', name: 'Skrivarna', short_name: 'Skrivarna', kind: 'association' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const partnership = await tx
      .insertInto('partnership')
      .values({ slug: 'skrivet', name: 'Skrivet', challenge: 'Alla skriver.' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const party = await tx
      .insertInto('party')
      .values({ partnership_id: partnership.id, organisation_id: organisation.id, mark: 1 })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (let one = 0; one < people; one += 1) {
      const person = await tx
        .insertInto('person')
        .values({ name: `Skrivare ${one}` })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx
        .insertInto('mandate')
        .values({
          person_id: person.id,
          partnership_id: partnership.id,
          party_id: party.id,
          capacity: 'representative',
        })
        .execute()
      await tx
        .insertInto('session')
        .values({ token_digest: digestOf(one), person_id: person.id })
        .execute()
    }
  })
