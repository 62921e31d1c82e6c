import type { QuestionSet } from '#profile/question-set.ts'
import { unionOfQuestionSets, type Owner, type Profile } from '#profile/rules.ts'
import { setIdOf, type OwnSet } from '#question-set/rules.ts'
import type { AskableSet } from './questions.ts'

/** A question set that may be asked here, with whose it is. */
export interface OfferedSet {
  set: QuestionSet
  /** The authorities in the partnership whose guidelines use it; empty when it is only for everyone. */
  whose: readonly Owner[]
  /** It is among those that suit every partnership. */
  general: boolean
}

/**
 * The sets to choose from: those of all public parties' profiles together (R13), each once and marked with whose it is,
 * and those for everyone.
 * @param profiles those of the public parties that have one
 * @param general the profile for all others
 * @param active the partnership lives by a signed agreement: what asks of such a one then comes first
 */
export function offeredSets(
  profiles: readonly Profile[],
  general: Profile,
  sets: readonly QuestionSet[],
  active = false,
): OfferedSet[] {
  const owned = unionOfQuestionSets(profiles.filter(({ slug }) => slug !== general.slug))
  const ids = new Set([...general.questionSets, ...owned.map(({ id }) => id)])
  return sets
    .filter(({ id }) => ids.has(id))
    .map((set) => ({
      set,
      whose: owned.find(({ id }) => id === set.id)?.whose ?? [],
      general: general.questionSets.includes(set.id),
    }))
    .toSorted((a, b) => placeOf(a.set, general, active) - placeOf(b.set, general, active))
}

/** Those for everyone in their own order, the map last of them, and authorities' own sets before the map. */
const placeOf = (set: QuestionSet, general: Profile, active: boolean): number => {
  const place = general.questionSets.indexOf(set.id)
  if (active && set.during) return place - general.questionSets.length
  if (set.scale === 'participation-map') return general.questionSets.length + 1
  return place === -1 ? general.questionSets.length : place
}

/** A partnership's own set as a round asks it: four steps, in the words that the parties wrote. */
export const askableOf = (set: Pick<OwnSet, 'number' | 'title' | 'intro' | 'points'>): AskableSet => ({
  id: setIdOf(set),
  scale: 'four-step',
  title: { sv: set.title, en: set.title },
  intro: { sv: set.intro, en: set.intro },
  source: null,
  points: set.points,
})
