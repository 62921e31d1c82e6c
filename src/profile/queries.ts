import { notFound } from '#platform/errors.ts'
import { byName } from '#platform/language.ts'
import { checked, once } from './checked-data.ts'
import { questionSetSchema, type QuestionSet } from './question-set.ts'
import { profileSchema, type Profile } from './rules.ts'

export { getSource, listSources } from './source-texts.ts'

/** All authorities' profiles, alphabetically by Swedish name, the general one last. */
export const listProfiles: () => readonly Profile[] = once(() =>
  checked('profiles', profileSchema).toSorted(
    (a, b) =>
      Number(a.kind === 'general') - Number(b.kind === 'general') || byName({ name: a.name.sv }, { name: b.name.sv }),
  ),
)

/** The profile of an authority, or undefined where there is none: then the general one is followed. */
export const findProfile = (slug: string): Profile | undefined =>
  listProfiles().find((profile) => profile.slug === slug)

/** @throws Refusal 404 `authority` when there is no such profile */
export function getProfile(slug: string): Profile {
  const profile = findProfile(slug)
  if (!profile) throw notFound('authority')
  return profile
}

export const listQuestionSets: () => readonly QuestionSet[] = once(() => checked('question-sets', questionSetSchema))

export const findQuestionSet = (id: string): QuestionSet | undefined => listQuestionSets().find((set) => set.id === id)

/** @throws Refusal 404 `question_set` when there is no such set */
export function getQuestionSet(id: string): QuestionSet {
  const set = findQuestionSet(id)
  if (!set) throw notFound('question_set')
  return set
}
