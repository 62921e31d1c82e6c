import { z } from 'zod'
import type { Language } from '#platform/language.ts'

/**
 * The texts that rules, headings and questions rest on: the five in `sources/`, by their number, and the judgment
 * that says when a partnership is a purchase. Their titles are data, in `sources/`.
 */
export const sourceIds = ['000', '001', '002', '003', '004', 'hfd-2020-15'] as const
export type SourceId = (typeof sourceIds)[number]

/** A pair of texts, both filled in. */
export const inBoth = z.strictObject({ sv: z.string().trim().min(1), en: z.string().trim().min(1) })

/** Where something is said: which text, and under which of its headings. */
export const sourceSchema = z.strictObject({ text: z.enum(sourceIds), section: z.string().min(1) })
export type Source = z.output<typeof sourceSchema>

/** A source text itself. `sections` are the headings one may point to, in the text's own language. */
export const sourceTextSchema = z.strictObject({
  id: z.enum(sourceIds),
  /** What it is called beside what it says. */
  name: inBoth,
  title: inBoth,
  publisher: z.string().min(1),
  year: z.int().nullable(),
  address: z.url().nullable(),
  sections: z.array(z.string().min(1)).min(1),
})
export type SourceText = z.output<typeof sourceTextSchema>

/** Whether a source points to a text that there is and a heading that it has. */
export const isFound = (source: Source, texts: readonly SourceText[]): boolean =>
  texts.some((text) => text.id === source.text && text.sections.includes(source.section))

/** «Från idé till IOP, avsnittet ”Ett IOP”». Sections keep the language of their text. */
export const citation = (source: Source, text: SourceText, language: Language): string =>
  language === 'sv' ? `${text.name.sv}, avsnittet ”${source.section}”` : `${text.name.en}, section “${source.section}”`

/** The anchor of a source text in the list of them all. */
export const sourceAnchor = (id: SourceId): string => `kalla-${id}`
