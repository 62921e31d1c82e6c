import { createContext, useContext } from 'hono/jsx'
import { href, type Href } from '#paths'
import type { Language } from './language.ts'

/** What every page needs to know about the request it answers: nothing of it belongs to a room. */
export interface Look {
  language: Language
  /** The Swedish path asked for, without `/en` and without the query. */
  path: string
  /** The query as it stood in the address, with its `?`, or nothing. */
  query: string
  /** The Swedish day on which the page is made, ISO: what is far away or near is said from it. */
  today: string
  /** The person signed in, if any, and whom the person acts for just here. */
  person: { id: string; name: string; actsFor: string | null; mark: number | null; administrator: boolean } | null
  /** Light or dark as the device says, or as the person has chosen. */
  scheme: 'auto' | 'light' | 'dark'
  /** True in an installation that shows fictional people and partnerships only. */
  demonstration: boolean
  /** Name of the tested palette of the authority at hand, or nothing for the product's own. */
  theme: string | null
  /** A message that the last act left for this page, once. */
  done: string | null
}

export const plainLook: Look = {
  language: 'sv',
  path: '/',
  query: '',
  today: '',
  person: null,
  scheme: 'auto',
  demonstration: false,
  theme: null,
  done: null,
}

const LookContext = createContext<Look>(plainLook)
export const LookProvider = LookContext.Provider
export const useLook = () => useContext(LookContext)

/** The same address in a language: Swedish as it is, English under `/en`. */
export const inLanguage = (path: string, language: Language) =>
  language === 'en' ? `/en${path === '/' ? '' : path}` : path

/**
 * A maker of links in the language of the page: `to(paths.agreement, { partnership: slug })`.
 * Every link in a view is made by it; no view writes an address.
 */
export function useTo() {
  const { language } = useLook()
  const plain = href as (path: string, names?: Record<string, string>) => string
  return ((path: string, names?: Record<string, string>) => inLanguage(plain(path, names), language)) as Href
}
