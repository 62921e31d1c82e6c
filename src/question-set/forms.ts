import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { mostPoints, type OwnSet, type Written } from './rules.ts'
import { setTexts } from './texts.ts'

/** The numbers of the statements of a form. */
export const pointNumbers = Array.from({ length: mostPoints }, (_, index) => index + 1)

/** What a party writes of a set; statements without words are left out. `revision` is the one that the writer had before her. */
export function setForm(language: Language) {
  const t = setTexts(language)
  const text = (most: number) => z.string().trim().max(most, t.tooLong(most)).default('')
  const fields: Record<string, ReturnType<typeof text>> = {}
  for (const number of pointNumbers) {
    fields[`p${number}_title`] = text(60)
    fields[`p${number}_statement`] = text(300)
  }
  return z
    .object({
      title: z.string(t.titleNeeded).overwrite(oneLine).min(2, t.titleNeeded).max(120, t.tooLong(120)),
      intro: text(1000),
      revision: z.coerce.number().int().min(0).catch(0),
      ...fields,
    })
    .transform((form, context) => {
      const typed = form as unknown as Record<string, string>
      const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
      const points = pointNumbers.flatMap((number): Written[] => {
        const written = { title: typed[`p${number}_title`] ?? '', statement: typed[`p${number}_statement`] ?? '' }
        if (!written.title && !written.statement) return []
        if (!written.statement) refuse(`p${number}_statement`, t.statementNeeded)
        if (!written.title) refuse(`p${number}_title`, t.pointTitleNeeded)
        return [written]
      })
      if (points.length === 0) refuse('p1_statement', t.pointNeeded)
      return { title: form.title, intro: form.intro, revision: form.revision, points }
    })
}

/** A set as its form holds it. */
export const typedSet = ({ title, intro, points, revision }: OwnSet): Record<string, string> => ({
  title,
  intro,
  revision: String(revision),
  ...Object.fromEntries(
    points.flatMap((point, index) => [
      [`p${index + 1}_title`, point.title.sv],
      [`p${index + 1}_statement`, point.statement.sv],
    ]),
  ),
})
