import type { NamedPart } from '#accord/queries.ts'
import { accordTexts } from '#accord/texts.ts'
import { goalWritten, resourceWritten } from './written.ts'
import { listEditions } from '#annex/queries.ts'
import { inOrder, type Edition } from '#annex/rules.ts'
import type { AgreementRoom } from '#agreement/enter.ts'
import { listTerms } from '#agreement/queries.ts'
import { listAllStates, listAllTexts } from '#agreement/text-queries.ts'
import { compareSections, type ComparedSection } from '#document/compare.ts'
import { annexSectionText, goalsText, headingText, resourcesText, termText, type Section } from '#document/sections.ts'
import { listGoals } from '#goal/queries.ts'
import type { Tx } from '#platform/db.ts'
import type { Language } from '#platform/language.ts'
import { listResources } from '#resource/queries.ts'
import { listEarlierLines } from './queries.ts'
import { lastStoodBehind, linesAt } from './rules.ts'

/** A part that has changed since a party last stood behind it, with each piece of it that is different. */
export interface ChangedPart {
  part: NamedPart
  /** When the party stood behind it. */
  since: Date
  pieces: ComparedSection[]
}

/** What has changed for a party, and what it has never stood behind. */
export interface Since {
  changed: ChangedPart[]
  never: NamedPart[]
}

/** Everything that has been kept of an agreement. */
async function readKept(tx: Tx, at: AgreementRoom) {
  const { id } = at.room
  return {
    texts: (await listAllTexts(tx, id)).toSorted((a, b) => a.seq - b.seq),
    states: await listAllStates(tx, id),
    terms: await listTerms(tx, id),
    editions: await listEditions(tx, id),
    goals: await listGoals(tx, id),
    resources: await listResources(tx, id),
    earlier: await listEarlierLines(tx, id),
    partyNames: new Map(at.room.parties.map((party) => [party.id, party.name])),
  }
}
type Kept = Awaited<ReturnType<typeof readKept>>

/** A moment of a part: its revision, and when that was. */
interface Moment {
  revision: number
  at: Date
}

/** The pieces of a part as they were at a revision of it. */
function piecesAt(part: NamedPart, kept: Kept, { revision, at }: Moment, language: Language): Section[] {
  const title = accordTexts(language)[part.kind]
  switch (part.kind) {
    case 'heading':
      return headingAt(part, kept, revision, language)
    case 'goals':
      return [{ kind: 'goals', id: part.id, title, text: goalsText(goalsAt(kept, at), language) }]
    case 'resources':
      return [{ kind: 'resources', id: part.id, title, text: resourcesText(resourcesAt(kept, at), language) }]
    case 'annexes':
      return annexesAt(kept.editions, revision)
    case 'term': {
      const term = kept.terms.findLast((one) => one.revision <= revision)
      const said = { start: String(term?.start ?? ''), end: String(term?.end ?? ''), why: term?.why ?? '' }
      return [{ kind: 'term', id: part.id, title, text: termText(said, language) }]
    }
    default:
      return []
  }
}

function headingAt({ id }: NamedPart, { texts, states }: Kept, revision: number, language: Language): Section[] {
  const state = states.findLast((one) => one.headingId === id && one.revision <= revision)
  const text = texts.findLast((one) => one.headingId === id && one.revision <= revision)
  if (!state || state.removed) return []
  const said = headingText({ text: text?.body ?? '', notNeededBecause: state.notNeededBecause }, language)
  return [{ kind: 'heading', id, title: state.title, text: said }]
}

const goalsAt = ({ goals, earlier }: Kept, at: Date) =>
  linesAt(goals, earlier, at, (said) => said as never).map(goalWritten)
const resourcesAt = ({ resources, earlier, partyNames }: Kept, at: Date) =>
  linesAt(resources, earlier, at, (said) => said as never).map((row) => resourceWritten(row, partyNames))

function annexesAt(editions: readonly Edition[], revision: number): Section[] {
  const newest = new Map(editions.filter((one) => one.revision <= revision).map((one) => [one.annexId, one]))
  return inOrder([...newest.values()].map((one) => ({ ...one, place: 0 })))
    .filter(({ removed }) => !removed)
    .map(({ annexId, title, body, file }) => ({
      kind: 'annex',
      id: annexId,
      title,
      text: annexSectionText({ name: title, sha256: file?.sha256 ?? '', text: body, fileName: file?.name }),
    }))
}

/**
 * What has changed in every part since a party last stood behind it: names, texts, goals, resources, annexes and term,
 * and what has been taken out.
 */
export async function readSince(tx: Tx, at: AgreementRoom, partyId: string, language: Language): Promise<Since> {
  const kept = await readKept(tx, at)
  const now = { revision: Number.MAX_SAFE_INTEGER, at: new Date(8_640_000_000_000_000) }
  const asked = at.parts.filter(({ kind }) => kind !== 'publication')
  const changed: ChangedPart[] = []
  for (const part of asked) {
    const stood = lastStoodBehind(part, at.accords, partyId)
    if (!stood || stood.revision === part.revision) continue
    const then = piecesAt(part, kept, { revision: stood.revision, at: stood.givenAt }, language)
    const pieces = compareSections(then, piecesAt(part, kept, now, language)).filter(({ what }) => what !== 'same')
    changed.push({ part, since: stood.givenAt, pieces })
  }
  return { changed, never: asked.filter((part) => !lastStoodBehind(part, at.accords, partyId) && !part.removed) }
}
