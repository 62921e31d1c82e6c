import { sql } from 'kysely'
import { accordsOf, missingSamsyn, partsOf, type NamedPart } from '#accord/queries.ts'
import { canonicalText } from '#document/canonical-text.ts'
import type { AgreementContent } from '#document/agreement-content.ts'
import type { PartyRow } from '#partnership/queries.ts'
import type { Tx } from '#platform/db.ts'
import { sha256 } from '#platform/digest.ts'
import { countOpenSuggestions } from '#suggestion/queries.ts'
import { readAgreed } from './agreed.ts'
import { whatRemains, type Missing, type PartName, type Readiness } from './rules.ts'

/** Everything agreed as it stands, the text that its hash is taken of, and what remains before it can be locked. */
export interface Locking {
  content: AgreementContent
  canonical: string
  remaining: Missing<PartyRow>[]
}

/** Reads what would be locked now, and what remains before it can be. */
export async function readLocking(
  tx: Tx,
  room: { id: string; name: string; challenge: string; parties: readonly PartyRow[] },
): Promise<Locking> {
  const content = await readAgreed(tx, room)
  const canonical = canonicalText(content)
  return { content, canonical, remaining: whatRemains(await readReadiness(tx, room, content, canonical)) }
}

const isAgreed = (part: NamedPart): part is NamedPart & { kind: PartName['kind'] } => part.kind !== 'publication'
const named = ({ id, kind, title }: NamedPart & { kind: PartName['kind'] }): PartName => ({ id, kind, title })

async function readReadiness(
  tx: Tx,
  { id, parties }: { id: string; parties: readonly PartyRow[] },
  { term, headings }: AgreementContent,
  canonical: string,
): Promise<Readiness<PartyRow>> {
  const parts = (await partsOf(tx, id)).filter(isAgreed)
  const lacking = (await missingSamsyn(tx, id, parties)).flatMap(({ part, missing }) =>
    isAgreed(part)
      ? [
          {
            part: named(part),
            points: missing.map(({ party, stand }) => ({
              party,
              stand: stand === 'talk' ? stand : ('silent' as const),
            })),
          },
        ]
      : [],
  )
  const present = new Set(parties.map((party) => party.id))
  const accords = (await accordsOf(tx, id)).filter(({ partyId }) => present.has(partyId))
  const sameHand = parts.filter((part) => {
    const given = accords.filter(({ partId, revision }) => partId === part.id && revision === part.revision)
    return new Set(given.map(({ personId }) => personId)).size < given.length
  })
  const suggested = await countOpenSuggestions(tx, id)
  const open = await tx
    .selectFrom('correction')
    .select('heading_id')
    .where('partnership_id', '=', id)
    .where('settled_at', 'is', null)
    .execute()
  return {
    parties,
    lacking,
    begun: parts.map(({ kind }) => kind).filter((kind) => kind !== 'heading' || headings.length > 0),
    corrections: parts.filter((part) => open.some(({ heading_id }) => heading_id === part.id)).map(named),
    suggestions: parts.filter((part) => suggested.has(part.id)).map(named),
    sameHand: sameHand.map(named),
    term: term.start && term.end ? { start: term.start, end: term.end } : null,
    unchanged: await isSigned(tx, id, canonical),
  }
}

/** Whether this very text is the newest that all have signed: then there is nothing new to lock. */
async function isSigned(tx: Tx, partnershipId: string, canonical: string): Promise<boolean> {
  const { rows } = await sql<{ same: boolean }>`
    select hash = ${sha256(canonical)} as same from version
    where partnership_id = ${partnershipId} and signed_at is not null order by number desc limit 1`.execute(tx)
  return rows[0]?.same ?? false
}
