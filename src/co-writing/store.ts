import { sql } from 'kysely'
import { enterAs, json, seeAs, type Db, type Tx } from '#platform/db.ts'
import type { LiveKind } from './kind.ts'
import type { Writer } from './verify.ts'

/** The database as a person of the hub sees it, at the hub's own time. */
export interface Shelf {
  db: Db
  clock: (() => Date) | undefined
}

/** A transaction that sees as a person and has entered as a party. */
export const as = <T>(
  { db, clock }: Shelf,
  who: { personId: string; partyId: string | null },
  act: (tx: Tx) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await seeAs(tx, { personId: who.personId, now: clock?.() })
    if (who.partyId) await enterAs(tx, who.partyId)
    return act(tx)
  })

/** Where a working text stands: its count of strokes, the last that a version holds, and the state of that version. */
export interface LiveRow {
  newest: number
  settled: number
  state: Buffer | null
  based_on: string | null
  partnership_id: string
}

export const openLive = async (tx: Tx, kind: LiveKind, id: string): Promise<LiveRow> => {
  const { rows } = await sql<LiveRow>`select * from ${sql.raw(`app.open_live_${kind.name}`)}(${id}::uuid)`.execute(tx)
  return rows[0]!
}

export interface StrokeRow {
  seq: number
  bytes: Buffer
  person_id: string
  party_id: string
  absorbed: string | null
}
/** The strokes that no version holds yet, in order. */
export const strokesOf = async (tx: Tx, id: string) =>
  (await sql<StrokeRow>`select * from app.live_strokes(${id}::uuid)`.execute(tx)).rows

/** Whose each client id is. */
export const clientsOf = async (tx: Tx, id: string): Promise<Map<number, Writer>> => {
  const { rows } = await sql<{ client: number; person_id: string; party_id: string }>`
    select * from app.live_clients(${id}::uuid)`.execute(tx)
  return new Map(rows.map(({ client, person_id, party_id }) => [client, { personId: person_id, partyId: party_id }]))
}

export interface AbsorbRow {
  id: string
  body: string
  person_id: string
  party_id: string
}
/** The kept versions that the working text does not hold, the oldest first. */
export const textsToAbsorb = async (tx: Tx, id: string) =>
  (await sql<AbsorbRow>`select * from app.texts_to_absorb(${id}::uuid)`.execute(tx)).rows

/** Takes a version written elsewhere into the working text. @returns the number of the stroke */
export const absorbText = async (
  tx: Tx,
  id: string,
  taken: { textId: string; client: number; stroke: Uint8Array; state: Uint8Array },
): Promise<number> => {
  const { rows } = await sql<{
    seq: number
  }>`select app.absorb_text(${id}::uuid, ${taken.textId}::uuid, ${taken.client},
    ${Buffer.from(taken.stroke)}, ${Buffer.from(taken.state)}) as seq`.execute(tx)
  return rows[0]!.seq
}

/** A stroke that somebody wants kept. */
export interface Stroke {
  writer: Writer
  bytes: Uint8Array
  /** Client ids that are used for the first time. */
  begins: number[]
}

/**
 * Keeps strokes in order, each in the eyes of the one who made it. The database refuses all of them (42501) when one of the
 * writers may not act there any more, or when the text is locked or taken away (23514).
 * One statement is a transaction by itself, answered when it has been committed: nothing is said before or after it.
 * @returns the number of each
 */
export async function keepStrokes(
  { db, clock }: Shelf,
  of: { id: string; partnershipId: string },
  strokes: readonly Stroke[],
): Promise<number[]> {
  const sent = strokes.map(({ writer, bytes, begins }) => ({
    person: writer.personId,
    party: writer.partyId,
    bytes: Buffer.from(bytes).toString('base64'),
    begins,
  }))
  const { rows } = await sql<{ numbers: number[] }>`select app.keep_strokes(${of.id}::uuid, ${of.partnershipId}::uuid,
    ${json(sent)}, ${clock?.().toISOString() ?? ''}) as numbers`.execute(db)
  return rows[0]!.numbers.map(Number)
}

/** Characters of a body by one party, in order; null: signs of the format, which nobody wrote. */
export interface WhoseRun {
  party: string | null
  length: number
}

/** Keeps the strokes up to a number as a version. @returns its id, or null when nothing was new */
export const settleLive = async (
  tx: Tx,
  kind: LiveKind,
  id: string,
  version: { upto: number; state: Uint8Array; body: string | null; whose: WhoseRun[] },
): Promise<string | null> => {
  const { rows } = await sql<{ made: string | null }>`select ${sql.raw(`app.settle_live_${kind.name}`)}(${id}::uuid,
    ${version.upto}, ${Buffer.from(version.state)}, ${version.body}, ${json(version.whose)}) as made`.execute(tx)
  return rows[0]?.made ?? null
}

/** Stays entered as the party only if the person still belongs to it: the log then names the person alone. */
export const stayIfThere = (tx: Tx) =>
  sql`select set_config('app.party_id', case when app.party_id() = any (app.my_parties()) then app.party_id()::text else '' end, true)`.execute(
    tx,
  )

/** Texts whose strokes are not all in a version, of which kind, with who made the last; in one partnership or in all (null). */
export const unsettledTexts = async (db: Db, slug: string | null) =>
  (
    await sql<{
      id: string
      kind: LiveKind['name']
      person_id: string
    }>`select * from app.unsettled_texts(${slug})`.execute(db)
  ).rows
