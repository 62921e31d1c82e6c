import { bilingual, clockTime, plural, type Language } from '#platform/language.ts'
import type { Span, TimeBudget } from './time-budget.ts'

/** How an agenda lies in the time of its meeting, in words. */
export const timeTexts = bilingual({
  planned: {
    sv: (planned: number, there: number) => `${planned} av ${there} minuter planerade`,
    en: (planned: number, there: number) => `${planned} of ${there} minutes planned`,
  },
  over: {
    sv: (over: number) => `${over} ${over === 1 ? 'minut' : 'minuter'} mer än mötet rymmer`,
    en: (over: number) => `${over} ${over === 1 ? 'minute' : 'minutes'} more than the meeting has room for`,
  },
  tooMuch: {
    sv: 'Flytta något till ett annat möte eller ge det mindre tid.',
    en: 'Move something to another meeting or give it less time.',
  },
  oneUntimed: { sv: 'punkt utan tid', en: 'item without a time' },
  untimed: { sv: 'punkter utan tid', en: 'items without a time' },
  fromTo: {
    sv: (from: string, to: string) => `${from}–${to}`,
    en: (from: string, to: string) => `${from}–${to}`,
  },
  earliest: { sv: (span: string) => `Tidigast ${span}`, en: (span: string) => `At the earliest ${span}` },
})

/** «90 av 120 minuter planerade. 3 punkter utan tid.» */
export function budgetText({ planned, there, over, untimed }: TimeBudget, language: Language): string {
  const t = timeTexts(language)
  const sum = [t.planned(planned, there), over > 0 ? t.over(over) : ''].filter(Boolean).join(', ')
  const without = untimed > 0 ? `${untimed} ${plural(untimed, language, t.oneUntimed, t.untimed)}` : ''
  return [sum, without]
    .filter(Boolean)
    .map((said) => `${said}.`)
    .join(' ')
}

/** «17.00–17.20», and «Tidigast 17.20–17.40» after an item without a time. */
export function spanText({ begins, ends, earliest }: Span, language: Language): string {
  const t = timeTexts(language)
  const both = t.fromTo(clockTime(begins, language), clockTime(ends, language))
  return earliest ? t.earliest(both) : both
}
