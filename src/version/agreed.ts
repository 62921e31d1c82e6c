import { sql } from 'kysely'
import { listAnnexes } from '#annex/queries.ts'
import type { AgreementContent } from '#document/agreement-content.ts'
import { annexText } from '#document/annex-text.ts'
import type { PartyRow } from '#partnership/queries.ts'
import type { Tx } from '#platform/db.ts'
import { sha256Hex } from '#platform/digest.ts'
import { findProfile } from '#profile/queries.ts'
import { resourceKindName } from './texts.ts'

/** The partnership of which everything agreed is read. */
interface Agreeing {
  id: string
  name: string
  challenge: string
  parties: readonly PartyRow[]
}

/**
 * Everything that the parties agree on as it stands now, in the form that is frozen and hashed (R3).
 * Dates that are not given yet are empty; locking refuses that.
 */
export async function readAgreed(tx: Tx, room: Agreeing): Promise<AgreementContent> {
  const goals = await listGoals(tx, room.id)
  const term = await tx
    .selectFrom('agreement_term')
    .selectAll()
    .where('partnership_id', '=', room.id)
    .executeTakeFirst()
  return {
    language: 'sv',
    partnership: room.name,
    challenge: room.challenge,
    aspiration: goals.find(({ kind }) => kind === 'aspiration')?.words ?? '',
    parties: await partiesIn(tx, room.parties),
    term: { start: term?.start_on?.toString() ?? '', end: term?.end_on?.toString() ?? '', why: term?.why ?? '' },
    headings: await headingsIn(tx, room.id),
    goals: goals.map(({ kind, words, measure, target, unit, due_on }) => ({
      kind,
      text: words,
      measure,
      target,
      unit,
      due: due_on?.toString() ?? null,
    })),
    resources: await resourcesIn(tx, room),
    annexes: await annexesIn(tx, room.id),
    profiles: profilesOf(room.parties),
  }
}

async function partiesIn(tx: Tx, parties: readonly PartyRow[]): Promise<AgreementContent['parties']> {
  const ids = parties.map(({ organisation_id }) => organisation_id)
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'organisation_number'])
    .where('id', 'in', ids)
    .execute()
  const numbers = new Map(rows.map((row) => [row.id, row.organisation_number]))
  return parties.map(({ name, board, side, organisation_id }) => {
    const number = numbers.get(organisation_id)
    return { name, board, side, organisationNumber: number ? `${number.slice(0, 6)}-${number.slice(6)}` : null }
  })
}

async function headingsIn(tx: Tx, partnershipId: string): Promise<AgreementContent['headings']> {
  const rows = await tx
    .selectFrom('heading')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('heading_text')
          .select('body')
          .whereRef('heading_text.heading_id', '=', 'heading.id')
          .orderBy('seq', 'desc')
          .limit(1)
          .as('text'),
      (join) => join.onTrue(),
    )
    .select(['heading.title', 'heading.not_needed_because', 'text.body'])
    .where('heading.partnership_id', '=', partnershipId)
    .where('heading.removed_at', 'is', null)
    .orderBy('heading.place')
    .orderBy('heading.id')
    .execute()
  return rows.map(({ title, not_needed_because, body }, index) => ({
    number: index + 1,
    title,
    text: body ?? '',
    notNeededBecause: not_needed_because,
  }))
}

const listGoals = (tx: Tx, partnershipId: string) =>
  tx
    .selectFrom('goal')
    .selectAll()
    .where('partnership_id', '=', partnershipId)
    .where('removed_at', 'is', null)
    .orderBy(sql`array_position(array['aspiration', 'sub_goal', 'learning'], kind)`)
    .orderBy('place')
    .orderBy('id')
    .execute()

async function resourcesIn(tx: Tx, room: Agreeing): Promise<AgreementContent['resources']> {
  const rows = await tx
    .selectFrom('resource')
    .selectAll()
    .where('partnership_id', '=', room.id)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
  const names = new Map(room.parties.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    party: names.get(row.party_id) ?? '',
    kind: row.own_kind || resourceKindName(row.kind),
    description: row.description,
    quantity: row.quantity,
    unit: row.unit,
    value: row.value,
    basis: row.value_basis,
    from: row.from_on?.toString() ?? null,
    to: row.to_on?.toString() ?? null,
  }))
}

async function annexesIn(tx: Tx, partnershipId: string): Promise<AgreementContent['annexes']> {
  const annexes = (await listAnnexes(tx, partnershipId)).filter(({ removed }) => !removed)
  return annexes.map(({ title, body, file }) =>
    file
      ? { name: title, fileName: file.name, size: file.size, sha256: file.sha256 }
      : { name: title, text: body, sha256: sha256Hex(annexText(body ?? '')) },
  )
}

/** The guidelines of all public parties (R13), each with the day it was last read against the authority's own text. */
function profilesOf(parties: readonly PartyRow[]): AgreementContent['profiles'] {
  const followed = parties
    .map(({ profile }) => (profile ? findProfile(profile) : undefined))
    .filter((profile) => profile !== undefined)
  return [
    ...new Map(followed.map((profile) => [profile.slug, { name: profile.name.sv, version: profile.updated }])).values(),
  ]
}
