import { conflict, forbidden, notFound } from '#platform/errors.ts'
import type { Ask } from '#platform/http.tsx'
import { getTakeover, type TakeoverRow } from './queries.ts'

/** @throws Refusal 404 for those who are not signed in */
export const mustBeSomebody = (c: Ask): string => {
  if (!c.var.personId) throw notFound('page')
  return c.var.personId
}
/** The draft of the address, to be read. @throws Refusal 404 for those who are not in it */
export async function openDraft(c: Ask): Promise<TakeoverRow> {
  mustBeSomebody(c)
  return getTakeover(c.var.tx, c.req.param('takeover') ?? '')
}
/** The same, to be changed. @throws Refusal 403 for those who do not act for a party, 409 when it is no draft any more */
export async function openToChange(c: Ask): Promise<TakeoverRow> {
  const row = await openDraft(c)
  if (row.begun_at || row.withdrawn_at) throw conflict('takeover')
  if (!row.mayChange) throw forbidden('takeover')
  return row
}
/** The log that a draft is written in: its partnership's, from the first line. */
export const chainOf = (row: { id: string }) => ({ kind: 'partnership' as const, owner: row.id })
