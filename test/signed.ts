import { sql } from 'kysely'
import { anAgreement, asParty, standBehindAll } from './agreement.ts'
import type { SomePartnership, World } from './world.ts'

/** An agreement of this term that every party has signed, without going through decisions and codes. @returns the version's id */
export async function aSignedAgreement(
  world: World,
  partnership: SomePartnership,
  term: { start: string; end: string },
  signedOn = term.start,
): Promise<string> {
  await anAgreement(world, partnership)
  return signAnew(world, partnership, term, signedOn)
}

/** The next version of an agreement, with this term, signed by all. @returns the version's id */
export async function signAnew(
  world: World,
  partnership: SomePartnership,
  term: { start: string; end: string },
  signedOn = term.start,
): Promise<string> {
  const writer = partnership.parties[0]!
  await asParty(world, writer.representative, writer, (tx) =>
    sql`update agreement_term set start_on = ${term.start}::date, end_on = ${term.end}::date where partnership_id = ${partnership.id}`.execute(
      tx,
    ),
  )
  for (const party of partnership.parties) await standBehindAll(world, partnership, party)
  const answer = await world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/avtal/versioner`)
  if (answer.status !== 303) throw new Error(`not locked: ${answer.status}`)
  const { rows } = await sql<{ id: string }>`
    update version set first_signed_at = app.now(), signed_at = app.now(), signed_on = ${signedOn}::date
    where partnership_id = ${partnership.id} and signed_at is null and released_at is null returning id`.execute(
    world.all,
  )
  return rows[0]!.id
}
