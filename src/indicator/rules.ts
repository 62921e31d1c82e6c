import { z } from 'zod'
import { readFigure } from '#platform/figure.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { choiceField, dayField, figureField } from '#platform/typed-field.ts'
import { intervals } from './due.ts'
import { indicatorTexts } from './texts.ts'

/** What is measured: a number, a share in per cent, yes or no, or what people tell. */
export const indicatorKinds = ['number', 'share', 'yes_no', 'words'] as const
export type IndicatorKind = (typeof indicatorKinds)[number]
/** How a goal goes, in the parties' own judgement. `talk` is yellow: different is not wrong. */
export const standings = ['on_track', 'nearly', 'talk', 'reached'] as const
export type Standing = (typeof standings)[number]

const text = (most: number, message: string) => z.string().trim().max(most, message).default('')
/** A name, a unit, a source: one line. */
const line = (most: number, message: string) => z.string().overwrite(oneLine).max(most, message).default('')
const neededLine = (most: number, missing: string, long: string) =>
  z.string().overwrite(oneLine).min(1, missing).max(most, long)
const needed = (most: number, missing: string, long: string) => z.string().trim().min(1, missing).max(most, long)
const neededDay = (message: string, language: Language) =>
  dayField(message, language).refine((day) => day !== null, message)
/** A day of what has been: not after today. ISO. */
const pastDay = (message: string, late: string, today: string, language: Language) =>
  neededDay(message, language).refine((day) => day === null || String(day) <= today, late)

/**
 * The form for an indicator.
 * @param goals ids of the goals it may show; @param parties ids of the parties that may measure
 */
export const indicatorForm = (language: Language, goals: readonly string[], parties: readonly string[]) => {
  const t = indicatorTexts(language)
  return z
    .object({
      kind: z.enum(indicatorKinds, t.kindMissing),
      name: neededLine(160, t.nameMissing, t.tooLong(160)),
      goal_id: choiceField(goals, t.goalWrong),
      unit: line(40, t.tooLong(40)),
      start_figure: figureField(t.figureWrong),
      start_words: line(300, t.tooLong(300)),
      start_on: dayField(t.dayWrong, language),
      target: figureField(t.figureWrong),
      target_words: line(300, t.tooLong(300)),
      measured_by: z.string().refine((id) => parties.includes(id), t.partyMissing),
      source: neededLine(200, t.sourceMissing, t.tooLong(200)),
      every: z.enum(intervals, t.everyMissing),
      first_due_on: neededDay(t.dayWrong, language),
    })
    .check(({ value, issues }) => {
      const ask = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (value.kind === 'number' && value.unit === '') ask('unit', t.unitMissing)
      for (const name of ['start_figure', 'target'] as const)
        if (value.kind === 'share' && (value[name] ?? 0) > 100) ask(name, t.shareWrong)
    })
    .transform((given) => ({ ...given, ...unusedBy(given.kind), ...(given.kind === 'share' ? { unit: '%' } : {}) }))
}
/** Only a number and a share have figures to begin from and to aim at. */
const unusedBy = (kind: IndicatorKind) =>
  kind === 'number' || kind === 'share' ? {} : { start_figure: null, target: null, unit: '' }
export type IndicatorWritten = z.output<ReturnType<typeof indicatorForm>>

/** A value as it is typed, for the kind: a figure, per cent, yes or no, or words. @returns null when it is none */
export function readValue(kind: IndicatorKind, typed: string): { figure: number | null; words: string } | null {
  const said = typed.trim()
  if (kind === 'words') return said !== '' && said.length <= 1000 ? { figure: null, words: said } : null
  if (kind === 'yes_no') {
    if (/^(ja|yes|1)$/i.test(said)) return { figure: 1, words: '' }
    return /^(nej|no|0)$/i.test(said) ? { figure: 0, words: '' } : null
  }
  const figure = readFigure(said)
  return figure === null || (kind === 'share' && figure > 100) ? null : { figure, words: '' }
}

/** The form for a measured value. @param today ISO: nothing is measured ahead; @param correcting then why is asked too */
export const measurementForm = (language: Language, kind: IndicatorKind, today: string, correcting = false) => {
  const t = indicatorTexts(language)
  return z
    .object({
      value: z.string().default(''),
      measured_on: pastDay(t.dayWrong, t.dayAhead, today, language),
      words: text(1000, t.tooLong(1000)),
      source: line(200, t.tooLong(200)),
      reason: correcting
        ? needed(300, t.reasonMissing, t.tooLong(300))
        : z
            .string()
            .default('')
            .transform(() => ''),
    })
    .transform(({ value, ...given }, context) => {
      const read = readValue(kind, kind === 'words' ? given.words || value : value)
      if (!read)
        context.addIssue({ code: 'custom', path: [kind === 'words' ? 'words' : 'value'], message: t.valueWrong(kind) })
      return { ...given, figure: read?.figure ?? null, words: kind === 'words' ? (read?.words ?? '') : given.words }
    })
}
export type Measured = z.output<ReturnType<typeof measurementForm>>

/** How a goal goes: words and their day first, then a figure with its day if there is one. */
export const judgementForm = (language: Language, today: string) => {
  const t = indicatorTexts(language)
  return z
    .object({
      standing: z.enum(standings, t.standingMissing),
      words: needed(1000, t.judgementMissing, t.tooLong(1000)),
      judged_on: pastDay(t.dayWrong, t.dayAhead, today, language),
      figure: figureField(t.figureWrong),
      figure_on: dayField(t.dayWrong, language),
      file: z.instanceof(File).optional().catch(undefined),
    })
    .check(({ value, issues }) => {
      if (value.figure !== null && !value.figure_on)
        issues.push({ code: 'custom', input: value, path: ['figure_on'], message: t.figureDayMissing })
    })
    .transform(({ file, ...given }) => ({
      file,
      judgement: { ...given, figure_on: given.figure === null ? null : given.figure_on },
    }))
}
export type Judged = z.output<ReturnType<typeof judgementForm>>['judgement']

export const milestoneForm = (language: Language) => {
  const t = indicatorTexts(language)
  return z.object({
    words: neededLine(200, t.milestoneMissing, t.tooLong(200)),
    due_on: neededDay(t.dayWrong, language),
  })
}

/** What was tried, what was learnt and what was changed: one of them at least. */
export const learningForm = (language: Language, today: string) => {
  const t = indicatorTexts(language)
  return z
    .object({
      learnt_on: pastDay(t.dayWrong, t.dayAhead, today, language),
      tried: text(1000, t.tooLong(1000)),
      learnt: text(1000, t.tooLong(1000)),
      changed: text(1000, t.tooLong(1000)),
    })
    .refine(({ tried, learnt, changed }) => tried + learnt + changed !== '', {
      path: ['tried'],
      message: t.learningMissing,
    })
}
