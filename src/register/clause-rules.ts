import { kindOfHeading, type HeadingKindId } from '#profile/heading-kinds.ts'
import { slugOf } from '#platform/slug.ts'
import type { RegisterClause, RegisterHeading } from './entry.ts'

/** A version that all parties have signed. `on` is the day when all had, ISO; null where it is not known. */
export interface SignedText {
  version: number
  on: string | null
  headings: readonly RegisterHeading[]
}
/** What the parties have written about a clause. */
export interface ClauseNote {
  why: string
  lesson: string
}

/** The kind of a heading by its title. */
const kindOf = (title: string): HeadingKindId => kindOfHeading(title) ?? 'own'

/** The headings of a version that have a text, each with the end of its address: its title, with a number where two are alike. */
function keyed(headings: readonly RegisterHeading[]) {
  const taken = new Map<string, number>()
  return headings
    .filter(({ text }) => text.trim() !== '')
    .map((heading) => {
      const slug = slugOf(heading.title, 'rubrik')
      const count = (taken.get(slug) ?? 0) + 1
      taken.set(slug, count)
      return { ...heading, key: count === 1 ? slug : `${slug}-${count}`, kind: kindOf(heading.title) }
    })
}
type Keyed = ReturnType<typeof keyed>[number]

/** The same clause in another version: of the same title, or else the only one of its kind in both. */
function sameIn(clause: Keyed, own: readonly Keyed[], others: readonly Keyed[]): Keyed | undefined {
  const named = others.find(({ key }) => key === clause.key)
  if (named || clause.kind === 'own') return named
  const alike = others.filter(({ kind }) => kind === clause.kind)
  return alike.length === 1 && own.filter(({ kind }) => kind === clause.kind).length === 1 ? alike[0] : undefined
}

/**
 * The clauses of an agreement's signed versions: those of the newest, then those that a renegotiation removed, as they stood last,
 * each with what became of it through the versions and what the parties have written about it.
 * @param versions in their order, the first first; none = no clauses
 */
export function clausesOf(
  versions: readonly SignedText[],
  notes: ReadonlyMap<string, ClauseNote> = new Map(),
): RegisterClause[] {
  let known: { clause: Keyed; in: SignedText; fates: RegisterClause['fates'] }[] = []
  let before: Keyed[] | null = null
  for (const text of versions) {
    const now = keyed(text.headings)
    const told = (fate: RegisterClause['fates'][number]['fate']) => ({ version: text.version, on: text.on, fate })
    const living = now.map((clause) => {
      const was = before && sameIn(clause, now, before)
      const line = was && known.find((one) => one.clause === was)
      if (!line) return { clause, in: text, fates: before ? [told('added')] : [] }
      return {
        clause,
        in: text,
        fates: [...line.fates, told(line.clause.text === clause.text ? 'kept' : 'changed')],
        of: line,
      }
    })
    const goneOn = new Set(living.flatMap((one) => ('of' in one && one.of ? [one.of] : [])))
    const wasThere = new Set(before ?? [])
    const rest = known
      .filter((line) => !goneOn.has(line))
      .map((line) => (wasThere.has(line.clause) ? { ...line, fates: [...line.fates, told('removed')] } : line))
    known = [...living.map(({ clause, in: at, fates }) => ({ clause, in: at, fates })), ...rest]
    before = now
  }
  return unlike(
    known.map(({ clause, in: { version, on }, fates }) => ({
      key: clause.key,
      title: clause.title,
      kind: clause.kind,
      text: clause.text,
      version,
      agreedOn: on,
      why: notes.get(clause.key)?.why ?? '',
      lesson: notes.get(clause.key)?.lesson ?? '',
      told: true,
      fates,
    })),
  )
}

/** No two with one address: of a removed clause and a later one with its title, the later one stays. */
function unlike(clauses: RegisterClause[]): RegisterClause[] {
  const taken = new Set<string>()
  return clauses.filter(({ key }) => !taken.has(key) && taken.add(key))
}

/** The clauses as they are shown where the parties have not chosen to tell more than the text: of the newest version, and only that. */
export const withoutNotes = (clauses: readonly RegisterClause[]): RegisterClause[] =>
  clauses
    .filter(({ fates }) => fates.at(-1)?.fate !== 'removed')
    .map((clause) => ({ ...clause, why: '', lesson: '', told: false, fates: [] }))
