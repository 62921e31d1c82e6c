import { notFound } from '#platform/errors.ts'
import { checked, once } from './checked-data.ts'
import { sourceTextSchema, type SourceId, type SourceText } from './source.ts'

/** The texts that everything rests on, by number. */
export const listSources: () => readonly SourceText[] = once(() => checked('sources', sourceTextSchema))

/** A source text by its id. Every id has one: a test reads them all. */
export function getSource(id: SourceId): SourceText {
  const text = listSources().find((source) => source.id === id)
  if (!text) throw notFound('source')
  return text
}
