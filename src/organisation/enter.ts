import { forbidden, notFound } from '#platform/errors.ts'
import type { Ask } from '#platform/http.tsx'
import { listOwnCapacities } from './membership-queries.ts'
import { may, standingsOf, type Deed, type Standing } from './membership-rules.ts'
import { findOrganisation, type OrganisationFound } from './queries.ts'

/** The organisation of the address, and as what the asker stands before its people. */
export interface Entered {
  organisation: OrganisationFound
  standings: readonly Standing[]
}

/**
 * Opens the organisation of the address to whoever may do the deed.
 * @throws Refusal 404 `organisation` for whoever neither belongs to it nor runs the installation; 403 for a colleague
 * who may see it but not do this
 */
export async function enterOrganisation(c: Ask, deed: Deed): Promise<Entered> {
  const { tx, personId, look } = c.var
  if (!personId) throw notFound('organisation')
  const organisation = await findOrganisation(tx, c.req.param('organisation') ?? '')
  if (!organisation) throw notFound('organisation')
  const live = await listOwnCapacities(tx, organisation.id, personId)
  const standings = standingsOf(look.person?.administrator ?? false, live)
  if (!may('read', standings)) throw notFound('organisation')
  if (!may(deed, standings)) throw forbidden('organisation')
  return { organisation, standings }
}
