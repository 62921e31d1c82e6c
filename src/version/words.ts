import type { Language } from '#platform/language.ts'
import { stateOf, type VersionTimes } from './rules.ts'
import { versionTexts } from './texts.ts'

/** Names in a row: «A, B och C». */
export const inARow = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** A version's state in words: a locked one that somebody has signed is being signed. */
export function stateWords(version: VersionTimes, language: Language): string {
  const t = versionTexts(language)
  const state = stateOf(version)
  if (state === 'locked') return version.first_signed_at ? t.state_signing : t.state_locked
  return state === 'signed' ? t.state_signed : t.state_released
}

/** A hash as people read it to each other: its first eight figures. */
export const shortHash = (hash: Buffer): string => hash.toString('hex').slice(0, 8)

/** All of a hash, in groups of eight figures. */
export const groupedHash = (hash: Buffer | string): string =>
  ((typeof hash === 'string' ? hash : hash.toString('hex')).match(/.{1,8}/g) ?? []).join(' ')
