import { sql } from 'kysely'
import { enterAs, seeAs, type Tx } from '#platform/db.ts'
import type { SomeParty, SomePartnership, Someone, World } from './world.ts'

/** Does something in the database as the web role, as somebody who has entered as a party. */
export const asParty = <T>(
  world: World,
  who: Someone,
  party: SomeParty | null,
  act: (tx: Tx) => Promise<T>,
): Promise<T> =>
  world.web.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who.id })
    await enterAs(tx, party?.id ?? null)
    return act(tx)
  })

/** A heading with a text, a goal, a resource and a term, written by the first party. @returns the heading's id */
export const anAgreement = (world: World, { id, parties }: SomePartnership) =>
  asParty(world, parties[0]!.representative, parties[0]!, async (tx) => {
    const by = { partnership_id: id, party_id: parties[0]!.id }
    const part = await tx
      .insertInto('part')
      .values({ partnership_id: id, kind: 'heading' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('heading')
      .values({ id: part.id, partnership_id: id, place: 1, title: 'Syfte', added_by: by.party_id })
      .execute()
    await tx
      .insertInto('heading_text')
      .values({
        heading_id: part.id,
        ...by,
        body: 'Vi möter ensamheten tillsammans.',
        person_id: parties[0]!.representative.id,
      } as never)
      .execute()
    await tx
      .insertInto('goal')
      .values({
        partnership_id: id,
        kind: 'aspiration',
        words: 'Ingen äldre är ofrivilligt ensam.',
        written_by: by.party_id,
      })
      .execute()
    await tx
      .insertInto('resource')
      .values({
        ...by,
        kind: 'voluntary_time',
        description: 'Värdar två kvällar i veckan',
        quantity: 200,
        unit: 'timmar',
      })
      .execute()
    await tx
      .insertInto('agreement_term')
      .values({ partnership_id: id, start_on: sql`'2027-01-01'::date`, end_on: sql`'2029-12-31'::date` } as never)
      .execute()
    return part.id
  })

/** One party stands behind every part of the agreement as it is now. */
export const standBehindAll = (
  world: World,
  partnership: SomePartnership,
  party: SomeParty,
  who: Someone = party.representative,
) =>
  asParty(world, who, party, (tx) =>
    sql`insert into accord (part_id, revision, party_id, partnership_id, person_id, answer)
      select id, revision, ${party.id}, partnership_id, ${who.id}, 'stands' from part where partnership_id = ${partnership.id}
      on conflict (part_id, revision, party_id) do update set answer = 'stands', person_id = ${who.id}`.execute(tx),
  )

/** An agreement that every party stands behind: ready to be locked. */
export async function anAgreedAgreement(world: World, partnership: SomePartnership): Promise<string> {
  const heading = await anAgreement(world, partnership)
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  return heading
}

/** A signatory of a party, besides its representative. */
export async function aSignatory(world: World, partnership: SomePartnership, party: SomeParty): Promise<Someone> {
  const person = await world.aPerson(`Firmatecknare för ${party.organisation.name}`)
  return world.aMandate(person, partnership.id, party.id, 'signatory')
}

/** The code in the newest mail to somebody. */
export async function codeOf(world: World, person: Someone): Promise<string> {
  const mail = await world.all
    .selectFrom('mail')
    .select('body')
    .where('person_id', '=', person.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return /\b\d{6}\b/.exec(mail.body)![0]
}
