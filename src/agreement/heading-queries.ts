import { sql } from 'kysely'
import { notFound } from '#platform/errors.ts'
import type { Tx } from '#platform/db.ts'
import type { Heading } from './rules.ts'

/**
 * Every heading the asker may see, removed ones too, in order. For those who have left each is as it was then (R15):
 * the database shows them no later state.
 */
export async function listHeadings(tx: Tx, partnershipId: string): Promise<Heading[]> {
  const { rows } = await sql<Heading>`
    select s.heading_id as id, coalesce(h.place, s.place) as place, s.title, coalesce(h.kind, s.kind) as kind,
      coalesce(h.whose, s.whose) as whose, s.not_needed_because as "notNeededBecause", s.removed,
      coalesce(p.revision, greatest(s.revision, (select max(revision) from heading_text t where t.heading_id = s.heading_id))) as revision
    from (select distinct on (heading_id) * from heading_state where partnership_id = ${partnershipId}
      order by heading_id, revision desc) s
    left join heading h on h.id = s.heading_id
    left join part p on p.id = s.heading_id
    order by 2, 1`.execute(tx)
  return rows
}

/** @throws Refusal 404 `heading.not_found` for a heading that is not there, is another partnership's or cannot be an id */
export function findHeading<H extends Heading>(headings: readonly H[], id: string): H {
  const heading = headings.find((one) => one.id === id)
  if (!heading) throw notFound('heading')
  return heading
}

/** Holds the list of headings until the request is done: two who change it at once come one after the other. */
export const holdHeadings = (tx: Tx, partnershipId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${partnershipId}::text, 50))`.execute(tx)

/** Adds a heading last in the list, with the part that samsyn is given to. @returns its id */
export async function insertHeading(
  tx: Tx,
  heading: {
    partnershipId: string
    title: string
    kind: string | null
    whose: string[]
    place: number
    partyId: string
  },
): Promise<string> {
  const { id } = await tx
    .insertInto('part')
    .values({ partnership_id: heading.partnershipId, kind: 'heading' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { partnershipId: partnership_id, partyId: added_by, title, kind, whose, place } = heading
  await tx.insertInto('heading').values({ id, partnership_id, title, kind, whose, place, added_by }).execute()
  return id
}

/** Changes what a heading is called or whether it is needed; the database makes it a new revision (R2). */
export const changeHeading = (
  tx: Tx,
  id: string,
  change: { title?: string; not_needed_because?: string | null; removed_at?: null },
) => tx.updateTable('heading').set(change).where('id', '=', id).execute()

export const removeHeading = (tx: Tx, id: string) =>
  tx
    .updateTable('heading')
    .set({ removed_at: sql<Date>`app.now()` })
    .where('id', '=', id)
    .execute()

/** Notes that these guidelines ask for the heading too. Whose it is says nothing of what is agreed. */
export const setWhose = (tx: Tx, id: string, whose: string[]) =>
  tx.updateTable('heading').set({ whose }).where('id', '=', id).execute()

/** Gives the headings the places 1, 2, 3 … in the order of their ids here. */
export const placeHeadings = (tx: Tx, ids: readonly string[]) =>
  sql`update heading set place = o.place from unnest(${sql.val([...ids])}::uuid[]) with ordinality as o(id, place)
    where heading.id = o.id and heading.place <> o.place`.execute(tx)
