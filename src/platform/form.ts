import type { Context } from 'hono'
import type { z } from 'zod'
import { Refusal } from './errors.ts'

/** Field name → what is wrong with it and how to mend it, in the reader's language. */
export type Problems = Record<string, string>
export type Form<T> =
  | { ok: true; value: T; problems: Problems; typed: Typed }
  | { ok: false; problems: Problems; typed: Typed }
/** What was typed, by field name; a field sent several times is joined by line breaks in `typed` and kept whole in `all`. */
export type Typed = Record<string, string>

const inList = '[]'
/** PostgreSQL keeps every character but this one, which nobody types. */
const storable = (text: string) => text.replaceAll('\0', '')

/**
 * Everything that was posted, read once for the whole request.
 * Refuses with 400 `form.unreadable` what is not sent as a form.
 */
export async function postedFields(c: Context): Promise<FormData> {
  try {
    return await c.req.formData()
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(400, 'form.unreadable')
    throw error
  }
}

/**
 * Reads a posted form. A bad form is a value, not an error: the page is shown again with what was typed.
 * A field whose name ends with `[]` is read as a list; files stay files.
 */
export async function readForm<T extends z.ZodType>(c: Context, schema: T): Promise<Form<z.output<T>>> {
  const data = await postedFields(c)
  const typed: Typed = {}
  const given: Record<string, unknown> = {}
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).map((value) => (typeof value === 'string' ? storable(value) : value))
    if (name.endsWith(inList)) {
      given[name.slice(0, -inList.length)] = values
      typed[name.slice(0, -inList.length)] = values.map(String).join('\n')
    } else {
      const value = values[0]
      given[name] = value instanceof File && value.size === 0 && value.name === '' ? undefined : value
      if (typeof value === 'string') typed[name] = value
    }
  }
  const result = schema.safeParse(given)
  if (result.success) return { ok: true, value: result.data, problems: {}, typed }
  const problems: Problems = {}
  for (const issue of result.error.issues) problems[issue.path.join('.')] ??= issue.message
  return { ok: false, problems, typed }
}

/** A form nobody has filled in yet. */
export const blankForm: Form<never> = { ok: false, problems: {}, typed: {} }

/** A form filled in from what is stored, to be changed. */
export const filledForm = (typed: Typed): Form<never> => ({ ok: false, problems: {}, typed })

/** The same form, refused for reasons that only the database knew. */
export const refusedForm = (form: Form<unknown>, problems: Problems): Form<never> => ({
  ok: false,
  problems,
  typed: form.typed,
})
