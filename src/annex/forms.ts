import { z } from 'zod'
import { longestBody, normalBody } from '#agreement/text.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { longestTitle } from './rules.ts'
import { annexTexts } from './texts.ts'

const titleField = (language: Language) => {
  const t = annexTexts(language)
  return z
    .string(t.titleNeeded)
    .transform(oneLine)
    .pipe(z.string().min(1, t.titleNeeded).max(longestTitle, t.titleLong))
}
const bodyField = (language: Language) =>
  z
    .string()
    .default('')
    .transform(normalBody)
    .pipe(z.string().max(longestBody, annexTexts(language).bodyLong))

/** A new annex: a file or a text, and never both. */
export const addForm = (language: Language) => {
  const t = annexTexts(language)
  return z
    .object({ title: titleField(language), file: z.instanceof(File).optional(), body: bodyField(language) })
    .check(({ value: { file, body }, issues }) => {
      const refuse = (message: string) => issues.push({ code: 'custom', input: '', path: ['file'], message })
      if (!file && body === '') refuse(t.somethingNeeded)
      else if (file && body !== '') refuse(t.notBoth)
    })
}

/** A change: of the name, and of the text or the file. @param isText what the annex is */
export const changeForm = (language: Language, isText: boolean) => {
  const t = annexTexts(language)
  const body = bodyField(language)
  return z.object({
    title: titleField(language),
    file: z.instanceof(File).optional(),
    body: isText ? body.pipe(z.string().min(1, t.bodyNeeded)) : body,
    based_on: z.string().default(''),
  })
}
