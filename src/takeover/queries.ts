import { sql } from 'kysely'
import type { AgreementContent } from '#document/agreement-content.ts'
import type { Side } from '#partnership/rules.ts'
import { json, type Tx } from '#platform/db.ts'
import { notFound } from '#platform/errors.ts'
import { byName } from '#platform/language.ts'
import { doubtsOf, type Doubt } from './doubt.ts'
import type { Decision, Facts } from './rules.ts'

const drafts = (tx: Tx) =>
  tx
    .selectFrom('takeover as t')
    .selectAll('t')
    .select([
      sql<boolean>`exists (select from takeover_file f where f.takeover_id = t.id)`.as('hasFile'),
      sql<number>`(select count(*)::int from takeover_party p where p.takeover_id = t.id)`.as('parties'),
      sql<number>`(select count(*)::int from takeover_confirmation c where c.takeover_id = t.id and c.revision = t.revision)`.as(
        'confirmed',
      ),
      sql<boolean>`t.id = any (app.takeovers_to_change())`.as('mayChange'),
    ])
/** An agreement that is being taken over, or has been. */
export type TakeoverRow = Awaited<ReturnType<typeof getTakeover>>

/** Those the asker's organisations are in, the ones that wait first, then the latest. */
export const listTakeovers = (tx: Tx) =>
  drafts(tx)
    .where(sql<boolean>`t.id = any (app.my_takeovers())`)
    .where('t.withdrawn_at', 'is', null)
    .orderBy(sql`t.begun_at is not null`)
    .orderBy('t.made_at', 'desc')
    .limit(500)
    .execute()

/** The one at this address, as far as the asker may see it. @throws Refusal 404 `takeover` */
export const getTakeover = (tx: Tx, id: string) => {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw notFound('takeover')
  return drafts(tx)
    .where('t.id', '=', id)
    .executeTakeFirstOrThrow(() => notFound('takeover'))
}

/** The parties of a draft, alphabetically, each with who has confirmed what stands now. */
export async function listDraftParties(tx: Tx, takeoverId: string) {
  const rows = await tx
    .selectFrom('takeover_party as p')
    .innerJoin('takeover as t', 't.id', 'p.takeover_id')
    .leftJoin('organisation as o', 'o.id', 'p.organisation_id')
    .leftJoin('board as b', 'b.id', 'p.board_id')
    .innerJoin('party_kind as k', (join) => join.on(sql<boolean>`k.id = coalesce(o.kind, p.kind)`))
    .leftJoin('takeover_confirmation as c', (join) =>
      join.onRef('c.party_id', '=', 'p.id').onRef('c.revision', '=', 't.revision'),
    )
    .leftJoin('person', 'person.id', 'c.person_id')
    .select([
      'p.id',
      'p.organisation_id as organisationId',
      sql<string>`coalesce(o.name, p.name)`.as('name'),
      sql<Side>`k.side`.as('side'),
      'b.name as board',
      'p.address',
      'p.claimed_at as claimedAt',
      'p.body',
      'p.decided_on',
      'p.decided_precision',
      'p.paragraph',
      'p.registry_number',
      'c.confirmed_at as confirmedAt',
      'c.person_id as confirmedBy',
      'person.name as confirmedByName',
      sql<boolean>`app.acts_for_organisation(p.organisation_id)`.as('mine'),
    ])
    .where('p.takeover_id', '=', takeoverId)
    .execute()
  return rows.map((row) => ({ ...row, mine: row.mine ?? false, confirmed: row.confirmedAt !== null })).toSorted(byName)
}
export type DraftPartyRow = Awaited<ReturnType<typeof listDraftParties>>[number]

/** The organisations that the asker acts for, and all others: each public one once for every board that may act. */
export async function listSeats(tx: Tx) {
  const rows = await tx
    .selectFrom('organisation as o')
    .innerJoin('party_kind as k', 'k.id', 'o.kind')
    .leftJoin('board as b', (join) =>
      join
        .onRef('b.organisation_id', '=', 'o.id')
        .on('b.successor_id', 'is', null)
        .on(sql<boolean>`k.side = 'public'`),
    )
    .select([
      'o.id',
      'o.name as organisation',
      'b.id as boardId',
      'b.name as board',
      sql<boolean>`app.acts_for_organisation(o.id)`.as('mine'),
    ])
    .where('o.successor_id', 'is', null)
    .execute()
  return rows
    .map(({ id, organisation, boardId, board, mine }) => ({
      value: boardId ? `${id}:${boardId}` : id,
      name: board ? `${organisation}, ${board}` : organisation,
      organisation,
      mine,
    }))
    .toSorted(byName)
}
export type Seat = Awaited<ReturnType<typeof listSeats>>[number]

const factColumns = ({ name, about, signed, start, end, registry }: Facts) => ({
  name,
  about,
  signed_on: signed.on as never,
  signed_precision: signed.precision,
  start_on: start.on as never,
  start_precision: start.precision,
  end_on: end.on as never,
  end_precision: end.precision,
  registry_number: registry,
})
/** Begins a draft. @returns its id, which the partnership is to keep */
export const insertTakeover = (tx: Tx, facts: Facts, by: { organisation_id: string; person_id: string }) =>
  tx
    .insertInto('takeover')
    .values({ ...factColumns(facts), ...by })
    .returning('id')
    .executeTakeFirstOrThrow()
/** Keeps what could not be read from a list, until somebody has looked at it. */
export const saveDoubts = (tx: Tx, id: string, doubts: readonly Doubt[]) =>
  tx
    .updateTable('takeover')
    .set({ doubts: json(doubts) as never })
    .where('id', '=', id)
    .execute()
/** Somebody has looked at these fields. */
export const settleDoubts = (tx: Tx, { id, doubts }: TakeoverRow, fields: readonly Doubt['field'][]) => {
  const left = doubtsOf({ doubts }).filter(({ field }) => !fields.includes(field))
  return left.length === doubtsOf({ doubts }).length ? Promise.resolve([]) : saveDoubts(tx, id, left)
}

/** The next draft that the asker may send and has not, after this one in the order they were put in, and how many they are. */
export async function nextDraft(tx: Tx, after?: string) {
  const rows = await tx
    .selectFrom('takeover as t')
    .select('t.id')
    .where(sql<boolean>`t.id = any (app.takeovers_to_change())`)
    .where('t.sent_at', 'is', null)
    .where('t.id', '<>', after ?? '00000000-0000-0000-0000-000000000000')
    .orderBy('t.id')
    .execute()
  const next = rows.find(({ id }) => !after || id > after) ?? rows[0]
  return next && { id: next.id, left: rows.length }
}
export const saveFacts = (tx: Tx, id: string, facts: Facts) =>
  tx.updateTable('takeover').set(factColumns(facts)).where('id', '=', id).execute()

const decisionColumns = ({ body, decided, paragraph, party_registry }: Decision) => ({
  body,
  decided_on: decided.on as never,
  decided_precision: decided.precision,
  paragraph,
  registry_number: party_registry,
})
/** Adds a party to a draft. @returns its id, or undefined when the organisation is in it already */
export const insertDraftParty = (
  tx: Tx,
  party: {
    takeover_id: string
    organisation_id: string | null
    board_id: string | null
    name: string
    kind: string | null
    organisation_number: string | null
    address: string | null
  },
  decision?: Decision,
) =>
  tx
    .insertInto('takeover_party')
    .values({ ...party, ...(decision ? decisionColumns(decision) : {}) })
    .onConflict((conflict) => conflict.columns(['takeover_id', 'organisation_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
export const saveDecision = (tx: Tx, id: string, decision: Decision) =>
  tx.updateTable('takeover_party').set(decisionColumns(decision)).where('id', '=', id).execute()
/** Takes a party out of a draft, with the resources that it was to contribute. */
export async function removeDraftParty(tx: Tx, id: string): Promise<void> {
  await tx
    .deleteFrom('takeover_item')
    .where('kind', '=', 'resource')
    .where(sql<string>`content ->> 'party_id'`, '=', id)
    .execute()
  await tx.deleteFrom('takeover_party').where('id', '=', id).execute()
}
export const saveLink = (tx: Tx, id: string, token_digest: Buffer) =>
  tx.updateTable('takeover_party').set({ token_digest }).where('id', '=', id).execute()

/** Keeps a signed file; the newest is the one that is confirmed. */
export const insertTakeoverFile = (
  tx: Tx,
  file: { takeover_id: string; name: string; bytes: Uint8Array; person_id: string },
) =>
  tx
    .insertInto('takeover_file')
    .values({ ...file, bytes: Buffer.from(file.bytes) })
    .execute()
/** The newest signed file, with its bytes; undefined before the first. */
export const findTakeoverFile = (tx: Tx, takeoverId: string) =>
  tx
    .selectFrom('takeover_file')
    .select(['name', 'bytes', 'sha256', 'made_at'])
    .where('takeover_id', '=', takeoverId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Marks a draft as sent, or as withdrawn. @returns false when it was so already, as when it is pressed twice at once */
export const markOnce = async (tx: Tx, id: string, what: 'sent_at' | 'withdrawn_at'): Promise<boolean> =>
  (
    await tx
      .updateTable('takeover')
      .set({ [what]: sql`app.now()` })
      .where('id', '=', id)
      .where(what, 'is', null)
      .executeTakeFirst()
  ).numUpdatedRows > 0n
/** The people of the parties, to be told. */
export const listPeopleOf = async (tx: Tx, id: string): Promise<string[]> =>
  (await sql<{ id: string }>`select app.people_of_takeover(${id}::uuid) as id`.execute(tx)).rows.map((row) => row.id)

/** Who has confirmed a draft as it stood in a row that was read. */
export const listConfirmers = async (tx: Tx, row: { id: string; revision: number }): Promise<string[]> =>
  (
    await tx
      .selectFrom('takeover_confirmation')
      .select('person_id')
      .where('takeover_id', '=', row.id)
      .where('revision', '=', row.revision)
      .execute()
  ).map(({ person_id }) => person_id)

/**
 * Confirms for a party. With the last one the partnership is there.
 * @returns its address, or null while somebody is silent
 * @throws 42501 (403) for who does not act for the party; 23514, 23505 (409) for an older revision, or a person who has confirmed
 */
export async function confirmTakeover(
  tx: Tx,
  given: {
    id: string
    partyId: string
    revision: number
    slug: string
    marks: Record<string, number>
    content: AgreementContent
  },
): Promise<string | null> {
  const { rows } = await sql<{ slug: string | null }>`
    select app.confirm_takeover(${given.id}::uuid, ${given.partyId}::uuid, ${given.revision}, ${given.slug},
      ${json(given.marks)}, ${json(given.content)}) as slug`.execute(tx)
  return rows[0]?.slug ?? null
}

/** What the holder of a link is shown; undefined for one that leads nowhere. */
export const findLink = async (tx: Tx, digest: Buffer) =>
  (
    await sql<{ id: string; name: string; organisation: string; inviter: string; address: string }>`
      select * from app.find_takeover_link(${digest})`.execute(tx)
  ).rows[0]
/** Takes a link: `member` when the holder now represents the organisation, `asked` when its administrators name people. */
export const claimLink = async (
  tx: Tx,
  digest: Buffer,
  given: { name: string; language: string; slug: string },
): Promise<'member' | 'asked' | null> =>
  (
    await sql<{ outcome: 'member' | 'asked' | null }>`
      select app.claim_takeover(${digest}, ${given.name}, ${given.language}, ${given.slug}) as outcome`.execute(tx)
  ).rows[0]?.outcome ?? null
/** What kinds of civil-society organisation there are. */
export const listCivilKinds = (tx: Tx) =>
  tx
    .selectFrom('party_kind')
    .select(['id', 'name_sv', 'name_en'])
    .where('side', '=', 'civil')
    .orderBy('position')
    .execute()
