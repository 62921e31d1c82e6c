import type { Language } from './language.ts'

/** `/en/partnerskap` → English and `/partnerskap`; everything else is Swedish as it stands. */
export function readAddress(path: string): { language: Language; path: string } {
  if (path === '/en') return { language: 'en', path: '/' }
  if (path.startsWith('/en/')) return { language: 'en', path: path.slice(3) }
  return { language: 'sv', path }
}

/** True when an address fits a path of the table (`/p/:partnership/avtal`). */
export function matchPath(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const given = path.split('/')
  return (
    parts.length === given.length &&
    parts.every((part, i) => (part.startsWith(':') ? given[i] !== '' : part === given[i]))
  )
}
