import { forbidden, notFound } from '#platform/errors.ts'
import type { Ask } from '#platform/http.tsx'
import { allotMarks } from '#partnership/rules.ts'
import { listRequests, type RequestRow } from './joining-queries.ts'
import { findOrganisation, type OrganisationRow } from './organisation-queries.ts'
import { findChallenge, findOwnSide, listPartiesIn, type ChallengeRow, type PartyIn } from './queries.ts'
import { nameForMark, type Actor, type ChallengeFacts } from './rules.ts'

/** A party that is in, as it is drawn: marks are the room's own, so here they follow the alphabet. */
export type MarkedParty = PartyIn & { mark: number }

/** A challenge with the one who has just opened it. */
export interface OpenChallenge {
  row: ChallengeRow
  parties: readonly MarkedParty[]
  requests: readonly RequestRow[]
  facts: ChallengeFacts
  actor: Actor
}

/** The mark of each organisation, by its id. */
export function marksOf(parties: readonly { id: string; name: string }[]): Map<string, number> {
  const marks = allotMarks([], parties.map(nameForMark))
  return new Map(parties.map((party) => [party.id, marks.get(nameForMark(party))!]))
}

/**
 * Opens the challenge in the address (`:challenge`) with the asker's own sight, and finds for which organisation the
 * asker acts there: the one already acted for (R14), else the one chosen under Konto.
 * @throws Refusal 404 `challenge.not_found` for those it is not open to and for unknown names alike
 */
export async function openChallenge(c: Ask): Promise<OpenChallenge> {
  const { tx, personId, actsFor } = c.var
  const row = await findChallenge(tx, c.req.param('challenge') ?? '')
  if (!row) throw notFound('challenge')
  const partiesIn = await listPartiesIn(tx, row.id)
  const marks = marksOf(partiesIn)
  const parties = partiesIn.map((party) => ({ ...party, mark: marks.get(party.id)! }))
  const requests = personId ? await listRequests(tx, row.id) : []
  const organisationId = personId ? ((await findOwnSide(tx, row.id)) ?? actsFor) : null
  const facts: ChallengeFacts = {
    author: row.organisation_id,
    published: row.published_at !== null,
    begun: row.begun_at !== null,
    audience: row.audience,
    parties: parties.map(({ id, side }) => ({ organisationId: id, side })),
    asking: requests.filter(({ outcome }) => outcome === null).map((request) => request.organisationId),
  }
  return { row, parties, requests, facts, actor: { personId, organisationId } }
}

/**
 * The organisation that the asker acts for, with its boards.
 * @throws Refusal 403 `challenge.forbidden` for a visitor, or somebody who acts for none
 */
export async function actingOrganisation(c: Ask, organisationId: string | null): Promise<OrganisationRow> {
  const found = c.var.personId && organisationId ? await findOrganisation(c.var.tx, organisationId) : undefined
  if (!found) throw forbidden('challenge')
  return found
}
