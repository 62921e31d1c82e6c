import { longDate, type Language } from '#platform/language.ts'
import { historyTexts } from './history-texts.ts'
import type { TermRow } from './queries.ts'
import type { StateRow, TextRow } from './text-queries.ts'

/** Something that was done with a heading or with the term, as a line of the history. */
export interface Event {
  at: Date
  personName: string | null
  partyId: string | null
  words: string
  /** The heading it was done with, or null for the term. */
  headingId: string | null
  /** The version of the text that it made, when it made one. */
  text: TextRow | null
}

/** What became different between two states of a heading, in words. */
function stateWords(before: StateRow | undefined, state: StateRow, language: Language): string {
  const t = historyTexts(language)
  if (!before) return t.begun
  if (state.removed !== before.removed) return state.removed ? t.removedIt : t.tookBack
  if (state.title !== before.title) return t.renamed(before.title, state.title)
  return state.notNeededBecause === null ? t.needed : t.notNeeded(state.notNeededBecause)
}

const ofState = (before: StateRow | undefined, state: StateRow, language: Language): Event => ({
  at: state.madeAt,
  personName: state.personName,
  partyId: state.partyId,
  headingId: state.headingId,
  text: null,
  words: stateWords(before, state, language),
})

const ofText = (text: TextRow, language: Language): Event => ({
  at: text.madeAt,
  personName: text.personName,
  partyId: text.partyId,
  headingId: text.headingId,
  text,
  words: historyTexts(language)[text.manner],
})

/**
 * Texts, names and terms in one history, the latest first.
 * @param states of any headings, the oldest first
 */
export function eventsOf(
  given: { texts: readonly TextRow[]; states: readonly StateRow[]; terms?: readonly TermRow[] },
  language: Language,
): Event[] {
  const t = historyTexts(language)
  const last = new Map<string, StateRow>()
  const states = given.states.map((state) => {
    const event = ofState(last.get(state.headingId), state, language)
    last.set(state.headingId, state)
    return event
  })
  const day = (date: TermRow['start']) => (date ? longDate(date, language) : t.unknownDay)
  const terms = (given.terms ?? []).map(({ madeAt, personName, partyId, start, end }) => ({
    at: madeAt,
    personName,
    partyId,
    headingId: null,
    text: null,
    words: t.termSet(day(start), day(end)),
  }))
  return [...states, ...given.texts.map((text) => ofText(text, language)), ...terms].toSorted(
    (a, b) => b.at.getTime() - a.at.getTime() || (b.text?.seq ?? 0) - (a.text?.seq ?? 0),
  )
}
