import type { z } from 'zod'
import { readDataFolder } from '#platform/data-files.ts'
import { notFound } from '#platform/errors.ts'
import { byName } from '#platform/language.ts'
import { questionSetSchema, type QuestionSet } from './question-set.ts'
import { profileSchema, type Profile } from './rules.ts'
import { sourceTextSchema, type SourceId, type SourceText } from './source.ts'

const once = <T>(read: () => T) => {
  let value: T | undefined
  return () => (value ??= read())
}

/** Every file of a folder, checked. A file that does not hold stops the start, with its place and fault. */
const checked = <T extends z.ZodType>(folder: string, schema: T) =>
  readDataFolder(folder).map((content, index) => {
    const result = schema.safeParse(content)
    if (result.success) return result.data
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`${folder}, file ${index + 1}: ${faults.join('; ')}`)
  })

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

/** The texts that everything rests on, by number. */
export const listSources: () => readonly SourceText[] = once(() => checked('sources', sourceTextSchema))

/** A source text by its id. Every id has one: a test reads them all. */
export function getSource(id: SourceId): SourceText {
  const text = listSources().find((source) => source.id === id)
  if (!text) throw notFound('source')
  return text
}
