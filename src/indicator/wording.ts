import { dayAndAway } from '#platform/away.ts'
import { figure, longDate, type Language } from '#platform/language.ts'
import { unitIn } from '#platform/unit.ts'
import { lateBy, nextDue } from './due.ts'
import type { IndicatorRow } from './queries.ts'
import type { IndicatorKind } from './rules.ts'
import { indicatorTexts } from './texts.ts'

/** A value in words: «142 unga», «62 %», «Ja», or what was told. */
export function valueText(
  of: { kind: IndicatorKind; unit: string },
  value: { figure: number | null; words: string | null },
  language: Language,
): string {
  const t = indicatorTexts(language)
  if (of.kind === 'words' || value.figure === null) return value.words ?? ''
  if (of.kind === 'yes_no') return value.figure === 1 ? t.yes : t.no
  return `${figure(value.figure, language)} ${unitIn(of.unit, language)}`.trim()
}

/** «för 3 veckor sedan» without its frame: «3 veckor». */
export const agoText = (ago: NonNullable<ReturnType<typeof lateBy>>, language: Language) =>
  indicatorTexts(language)[`ago_${ago.unit}`](ago.count)

/** When an indicator is to be measured next, or how late it is. @param today ISO */
export function dueOf(indicator: IndicatorRow, today: string, language: Language): { late: boolean; words: string } {
  const t = indicatorTexts(language)
  const due = nextDue(String(indicator.first_due_on), indicator.every, indicator.measured_on?.toString() ?? null)
  const ago = lateBy(due, today)
  const day = longDate(due, language)
  return ago
    ? { late: true, words: t.lateBy(day, agoText(ago, language)) }
    : { late: false, words: t.nextOn(dayAndAway(due, today, language)) }
}
