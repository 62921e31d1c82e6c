/** A stretch or, with `start` the same as `end`, a place between two characters of `Beside.body`. */
interface Placed {
  start: number
  end: number
}

/**
 * What stands beside a text that is being written: places counted in the text that was read, whose words the page then
 * finds in the text as it is there. Nothing of it is in the text itself, so nobody who writes can forge any of it.
 */
export interface Beside {
  /** The text that was read, as it would be kept. */
  body: string
  /** Places that the review speaks of. `id`: of the advice beside the text; `label`: its number and title in words. */
  findings: (Placed & { number: number; must: boolean; id: string; label: string })[]
  /** Places that an open comment is about. `id`: of what was said. */
  comments: (Placed & { number: number; id: string; label: string })[]
  /** What open suggestions take out and put in. `id`: of the suggestion’s card; `colour`: of the party that suggests. */
  changes: (Placed & { id: string; colour: number; inserted: string })[]
  /** The cards of those suggestions, and after which place in the text each stands. */
  cards: { id: string; at: number; html: string }[]
  /** The review beside the text. */
  review: string
  /** How many things there are to look at, in words. */
  count: string
}
