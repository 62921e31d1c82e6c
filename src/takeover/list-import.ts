import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import type { CsvRow } from '#platform/csv.ts'
import type { Language } from '#platform/language.ts'
import { cellsByName } from '#platform/sheet-columns.ts'
import type { Doubt } from './doubt.ts'
import type { Seat } from './queries.ts'
import { decisionForm, factsForm, partyForm, readMaybeDay, type Decision, type Facts } from './rules.ts'
import { listTexts } from './list-texts.ts'

/** Another party of a row: one that is here, or a new organisation. */
export type ListedParty =
  | { seat: Seat; address: string | null }
  | { name: string; kind: string; number: string | null; address: string }

/** A draft that a row becomes. */
export interface ListedDraft {
  own: Seat
  facts: Facts
  decision: Decision
  parties: readonly ListedParty[]
  doubts: readonly Doubt[]
}
/** A row of the list with the draft it becomes, or why it is not taken. */
export interface ReadListRow {
  line: number
  shown: { name: string; parties: string; days: string }
  why: string
  draft: ListedDraft | null
}
interface Given {
  language: Language
  seats: readonly Seat[]
  kinds: readonly { id: string; name_sv: string; name_en: string }[]
  /** Names of the drafts that there are already, in small letters. */
  there: ReadonlySet<string>
}
const same = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

/** The seat of this name: with its board, or the organisation's when it has but one. */
function seatOf(seats: readonly Seat[], name: string): Seat | undefined {
  const whole = seats.find((seat) => same(seat.name, name))
  const its = seats.filter((seat) => same(seat.organisation, name))
  return whole ?? (its.length === 1 ? its[0] : undefined)
}

/** A day that cannot be read is not guessed: it is left unknown, and its words are kept as a doubt. */
function dayOf(typed: string, field: Doubt['field'], edge: 'start' | 'end', doubts: Doubt[]): string {
  if (readMaybeDay(typed, edge) !== undefined) return typed
  doubts.push({ field, said: typed.slice(0, 80) })
  return ''
}

function partiesOf(cell: (name: string) => string, given: Given, own: Seat, doubts: Doubt[]): ListedParty[] {
  const names = cell('annan_part')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean)
  const kind = given.kinds.find(({ id, name_sv, name_en }) =>
    [id, name_sv, name_en].some((one) => same(one, cell('slag'))),
  )
  const form = partyForm(given.language)
  return names.flatMap((name): ListedParty[] => {
    const seat = seatOf(given.seats, name)
    const isOwn = seat?.organisation === own.organisation
    const address = names.length === 1 ? cell('epost').toLowerCase() : ''
    const typed = seat
      ? { other: seat.value, address }
      : { new_name: name, new_kind: kind?.id, new_number: cell('organisationsnummer'), address }
    const read = form.safeParse(typed)
    const known = given.seats.some(({ organisation }) => same(organisation, name))
    // An authority with several boards, a name that nobody has here, an address that is none: somebody chooses in the draft
    if (isOwn || !read.success || (!seat && (known || names.length > 1))) {
      doubts.push({ field: 'annan_part', said: name.slice(0, 160) })
      return []
    }
    if (seat) return [{ seat, address: read.data.address || null }]
    return [{ name, kind: kind!.id, number: read.data.new_number, address: read.data.address }]
  })
}

/** Reads rows of a list as drafts. What is uncertain is left out and marked; a row without a name or a challenge is not taken. */
export function readList(rows: readonly CsvRow[], given: Given): ReadListRow[] {
  const t = sheetImportTexts(given.language)
  const words = listTexts(given.language)
  const [facts, decision] = [factsForm(given.language), decisionForm(given.language)]
  const mine = given.seats.filter((seat) => seat.mine)
  const seen = new Set<string>()
  return cellsByName(rows).map(({ line, cell }) => {
    const days = [cell('borjar'), cell('slutar')].filter(Boolean).join(' – ')
    const shown = { name: cell('namn'), parties: cell('annan_part'), days }
    const no = (why: string): ReadListRow => ({ line, shown, why, draft: null })
    const own = cell('er_part') ? seatOf(mine, cell('er_part')) : mine.length === 1 ? mine[0] : undefined
    if (!own) return no(t.wrong(words.ownUnknown))
    if (!cell('annan_part')) return no(t.wrong(words.otherMissing))
    const doubts: Doubt[] = []
    const [start, end] = [
      dayOf(cell('borjar'), 'borjar', 'start', doubts),
      dayOf(cell('slutar'), 'slutar', 'end', doubts),
    ]
    const [starts, ends] = [readMaybeDay(start)?.on, readMaybeDay(end, 'end')?.on]
    const turned = Boolean(starts && ends && ends <= starts)
    if (turned) doubts.push({ field: 'slutar', said: end })
    const typed = facts.safeParse({
      name: cell('namn'),
      about: cell('handlar_om'),
      signed: dayOf(cell('undertecknat'), 'undertecknat', 'start', doubts),
      start,
      end: turned ? '' : end,
      registry: cell('diarienummer'),
    })
    const decided = decision.safeParse({
      body: cell('beslutat_av'),
      decided: dayOf(cell('beslutsdag'), 'beslutsdag', 'start', doubts),
      paragraph: cell('paragraf'),
      party_registry: cell('beslutets_diarienummer'),
    })
    if (!typed.success) return no(t.wrong(typed.error.issues[0]!.message))
    if (!decided.success) return no(t.wrong(decided.error.issues[0]!.message))
    const key = typed.data.name.toLowerCase()
    if (given.there.has(key)) return no(t.there)
    if (seen.has(key)) return no(t.twice)
    seen.add(key)
    const parties = partiesOf(cell, given, own, doubts)
    return { line, shown, why: t.taken, draft: { own, facts: typed.data, decision: decided.data, parties, doubts } }
  })
}
