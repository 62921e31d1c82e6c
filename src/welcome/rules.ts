import type { Party } from '#design/party.ts'

/** Somebody who can be reached: for a party, or co-opted. What is not known is null. */
export interface Contact {
  /** The party, or null for somebody without one. */
  party: Party | null
  /** Null while nobody has been named. */
  name: string | null
  /** What the person is here: «ledamot», «ansvarig handläggare». */
  role: string
  phone: string | null
  email: string | null
}

/** A place to go: an address of ours, by path, or somebody else's; null for a text without an address. */
export interface Place {
  title: string
  path: string | null
}

/** One piece of a chapter. `voice` is what the parties have written, the others are our words. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'voice'; label: string | null; text: string }
  | { kind: 'list'; label: string | null; items: readonly string[] }
  | { kind: 'voices'; label: string | null; items: readonly string[] }
  | { kind: 'parties'; parties: readonly { party: Party; words: string }[] }
  | { kind: 'people'; people: readonly Contact[] }
  | { kind: 'places'; places: readonly Place[] }
  | { kind: 'source'; section: string }
  /** Says what will stand here, while nothing does. */
  | { kind: 'missing'; text: string }

/** A chapter of the guide; `id` is its anchor. */
export interface Chapter {
  id: string
  title: string
  pieces: readonly Piece[]
}

/** The guide, the same on the page and on paper. */
export interface Guide {
  title: string
  lead: string
  chapters: readonly Chapter[]
}

/** What the parties have written, or what will stand there. */
export const voiceOr = (text: string, missing: string, label: string | null = null): Piece =>
  text.trim() ? { kind: 'voice', label, text } : { kind: 'missing', text: missing }

/** A list of the parties' own words, or what will stand there. */
export const voicesOr = (items: readonly string[], missing: string, label: string | null = null): Piece =>
  items.length > 0 ? { kind: 'voices', label, items } : { kind: 'missing', text: missing }

/** A list of people, or what will stand there. */
export const peopleOr = (people: readonly Contact[], missing: string): Piece =>
  people.length > 0 ? { kind: 'people', people } : { kind: 'missing', text: missing }

/** What a mandate tells of who holds it, for whom and how to reach the person. */
export interface Held {
  person_id: string
  party_id: string | null
  capacity: string
  name: string
  phone: string | null
  email: string | null
  live: boolean
}

/**
 * The responsible officer of every public party, in the order of the parties: VGR's guide begins with name, telephone and
 * e-mail (source 000). A party that has named nobody stands there too, so that it is seen.
 */
export const officersOf = (
  parties: readonly (Party & { id: string; side: 'public' | 'civil' })[],
  mandates: readonly Held[],
  role: string,
): Contact[] =>
  parties
    .filter(({ side }) => side === 'public')
    .flatMap((party): Contact[] => {
      const its = mandates.filter(
        ({ live, capacity, party_id }) => live && capacity === 'responsible_officer' && party_id === party.id,
      )
      if (its.length === 0) return [{ party, name: null, role, phone: null, email: null }]
      return its.map(({ name, phone, email }) => ({ party, name, role, phone, email }))
    })
