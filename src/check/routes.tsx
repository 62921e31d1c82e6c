import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { blankForm, readForm } from '#platform/form.ts'
import { show, type Ask, type AppEnv } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { lookIntoFile, lookIntoHash, lookIntoText } from './look-into.ts'
import { readHash, type Finding } from './rules.ts'
import { checkTexts } from './texts.ts'
import { CheckPage } from './views.tsx'

const largest = 20 * 1024 * 1024

/** One of the three is enough; a file goes before a text, and a text before a hash. */
const shownForm = (language: Language) => {
  const t = checkTexts(language)
  return z
    .object({
      file: z.instanceof(File).optional(),
      text: z.string().default(''),
      hash: z.string().trim().default(''),
    })
    .check(({ value, issues }) => {
      const refuse = (path: string, message: string) =>
        issues.push({ code: 'custom', input: '', path: [path], message })
      const { file, text, hash } = value
      if (file && file.size > largest) refuse('file', t.fileLarge)
      else if (!file && text.trim() === '' && hash === '') refuse('file', t.showSomething)
      else if (!file && text.trim() === '' && !readHash(hash)) refuse('hash', t.hashBad)
    })
}

async function lookInto(
  c: Ask,
  { file, text, hash }: { file?: File | undefined; text: string; hash: string },
): Promise<Finding> {
  if (file) return lookIntoFile(c.var.tx, new Uint8Array(await file.arrayBuffer()))
  if (text.trim() !== '') return lookIntoText(c.var.tx, text)
  return lookIntoHash(c.var.tx, readHash(hash)!)
}

export const checkRoutes = new Hono<AppEnv>()
  .get(paths.check, (c) => show(c, <CheckPage form={blankForm} finding={null} />))
  .post(paths.check, async (c) => {
    const form = await readForm(c, shownForm(c.var.look.language))
    if (!form.ok) return show(c, <CheckPage form={form} finding={null} />, 422)
    return show(c, <CheckPage form={blankForm} finding={await lookInto(c, form.value)} />)
  })
