import { swedishDay } from '#platform/swedish-time.ts'
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

export const today = () => String(swedishDay(new Date()))

/** An agreed agreement, locked by the first party's representative. @returns the version's address */
export async function aLockedVersion(world: World, partnership: SomePartnership): Promise<string> {
  await anAgreedAgreement(world, partnership)
  const answer = await world.post(partnership.parties[0]!.representative, `/p/${partnership.slug}/avtal/versioner`)
  return answer.headers.get('location')!.replace(/\?.*/, '')
}

/** A party lists one decision and says that its list is whole. @returns the decision's id */
export async function listOne(world: World, version: string, party: SomeParty, signatures = '1'): Promise<string> {
  const who = party.representative
  await world.post(who, `${version}/beslut/behov`, { act: 'add', manner: 'body', body: 'Styrelsen', reference: '' })
  await world.post(who, `${version}/beslut/behov`, { act: 'declare', signatures, none_because: '' })
  const row = await world.all
    .selectFrom('decision')
    .select('id')
    .where('party_id', '=', party.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.id
}

/** What is typed when a decision was yes. */
export const agreedToday = () => ({
  outcome: 'agreed',
  decided_on: today(),
  paragraph: '§ 14',
  registry_number: 'KS 2026-00123',
  announced_on: '',
  conflict: '',
  reason: '',
})

/** Every party lists one decision and records it as yes: the version is ready to sign. */
export async function decideAll(
  world: World,
  version: string,
  { parties }: SomePartnership,
  signatures = '1',
): Promise<string[]> {
  const decisions: string[] = []
  for (const party of parties) {
    const id = await listOne(world, version, party, signatures)
    await world.post(party.representative, `${version}/beslut/${id}`, agreedToday())
    decisions.push(id)
  }
  return decisions
}

/** Somebody asks for a code and signs with it. */
export async function signIt(world: World, version: string, who: Someone): Promise<Response> {
  const asked = await world.post(who, `${version}/underskrift/kod`)
  if (asked.status !== 303) return asked
  return world.post(who, `${version}/underskrift`, { code: await codeOf(world, who) })
}
