const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" }
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name] ?? '')

const attribute = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : decoded(value)
}
const has = (tag: string, name: string) => new RegExp(`\\s${name}(?:=|\\s|/|>)`).test(tag)

/** Every form on one of our pages that posts to an address, as the text between its tags. */
export function formsTo(page: string, action: string): string[] {
  return [...page.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)]
    .filter((form) => attribute(form[1] ?? '', 'action') === action)
    .map((form) => form[2] ?? '')
}

/**
 * What a browser would send of a form that nobody has touched: hidden fields, what is filled in, what is chosen.
 * Buttons are left out: the one that is pressed is given by whoever presses it.
 */
export function untouched(form: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const put = (name: string | undefined, value: string) => {
    if (name) (fields[name] ??= []).push(value)
  }
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text'
    if (type === 'file' || type === 'submit') continue
    if ((type === 'radio' || type === 'checkbox') && !has(tag, 'checked')) continue
    put(attribute(tag, 'name'), attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : ''))
  }
  for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    put(attribute(tag ?? '', 'name'), decoded(text ?? '').replace(/^\n/, ''))
  }
  for (const [, tag, options] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...(options ?? '').matchAll(/<option[^>]*>/g)].map(([option]) => option)
    const chosen = all.find((option) => has(option, 'selected')) ?? all[0]
    put(attribute(tag ?? '', 'name'), chosen ? (attribute(chosen, 'value') ?? '') : '')
  }
  return fields
}
