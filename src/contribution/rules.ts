import { z } from 'zod'
import type { Language } from '#platform/language.ts'
import { readFigure } from '#platform/figure.ts'
import { oneLine } from '#platform/one-line.ts'
import { dayField, figureField } from '#platform/typed-field.ts'
import { resourceKinds, type ResourceKind } from '#resource/rules.ts'
import { contributionTexts } from './texts.ts'

const hundredths = (value: number) => Math.round(value * 100)
/** Adds figures with two decimals without drift. */
export const addUp = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + hundredths(value), 0) / 100

/** The field that asks for a promise's month. */
export const monthField = (resourceId: string) => `quantity_${resourceId}`

/**
 * A month's figures, one for each promise: those left empty are not entered now.
 * @param promises ids of the promises asked for
 */
export const monthForm = (language: Language, promises: readonly string[]) => {
  const t = contributionTexts(language)
  return z.looseObject({}).transform((given, context) => {
    const typed = promises.map((id) => ({ id, text: String(given[monthField(id)] ?? '').trim() }))
    const filled = typed.filter(({ text }) => text !== '')
    for (const { id, text } of filled)
      if (readFigure(text) === null)
        context.addIssue({ code: 'custom', path: [monthField(id)], message: t.figureWrong })
    const first = promises[0]
    if (filled.length === 0 && first)
      context.addIssue({ code: 'custom', path: [monthField(first)], message: t.monthEmpty })
    return filled.map(({ id, text }) => ({ id, quantity: readFigure(text) ?? 0 }))
  })
}

const text = (most: number, message: string) => z.string().trim().max(most, message).default('')
/** A name, a unit: one line. */
const line = (most: number, message: string) => z.string().overwrite(oneLine).max(most, message).default('')
const neededDay = (message: string, language: Language) =>
  dayField(message, language).refine((day) => day !== null, message)

/** What every entry says beside what it is of: how much, when, what it is worth if valued, and a word on it. */
const amounts = (language: Language) => {
  const t = contributionTexts(language)
  return {
    quantity: figureField(t.figureWrong).refine((value) => value !== null, t.quantityMissing),
    from_on: neededDay(t.dayWrong, language),
    to_on: neededDay(t.dayWrong, language),
    value: figureField(t.figureWrong),
    value_basis: text(300, t.tooLong(300)),
    value_on: dayField(t.dayWrong, language),
    value_source: text(200, t.tooLong(200)),
    words: text(400, t.tooLong(400)),
  }
}
interface Valued {
  value: number | null
  value_basis: string
  value_on: unknown
  value_source: string
  from_on: unknown
  to_on: unknown
}
type Fault = { path: string; message: string }

/** What is wrong with a valuation or a period; a value stands with its basis, its day and its source, or not at all. */
function faultsOf(given: Valued, language: Language): Fault[] {
  const t = contributionTexts(language)
  const faults: Fault[] = []
  if (given.from_on && given.to_on && String(given.to_on) < String(given.from_on))
    faults.push({ path: 'to_on', message: t.toBeforeFrom })
  if (given.value !== null) {
    if (given.value_basis === '') faults.push({ path: 'value_basis', message: t.basisMissing })
    if (!given.value_on) faults.push({ path: 'value_on', message: t.valueDayMissing })
    if (given.value_source === '') faults.push({ path: 'value_source', message: t.valueSourceMissing })
  }
  return faults
}
/** Without a value, what would explain it is left out. Money is its own value. */
const settled = <V extends Valued>(given: V, kind: ResourceKind): V =>
  given.value === null || kind === 'money'
    ? { ...given, value: null, value_basis: '', value_on: null, value_source: '' }
    : given

/** A promise as an entry leans on it. */
export interface PromiseOf {
  id: string
  kind: ResourceKind
  own_kind: string
  description: string
  unit: string
}

/** The form for an entry of one's own: to one of one's promises, or to none and then with what it is. */
export const entryForm = (language: Language, promises: readonly PromiseOf[]) => {
  const t = contributionTexts(language)
  const fields = z.object({
    ...amounts(language),
    resource_id: z
      .string()
      .default('')
      .refine((id) => id === '' || promises.some((one) => one.id === id), t.promiseWrong),
    kind: z.enum(resourceKinds).or(z.literal('')).catch(''),
    own_kind: line(60, t.tooLong(60)),
    description: line(400, t.tooLong(400)),
    unit: line(40, t.tooLong(40)),
    file: z.instanceof(File).optional().catch(undefined),
  })
  return fields
    .check(({ value, issues }) => {
      const ask = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      for (const { path, message } of faultsOf(value, language)) ask(path, message)
      if (value.resource_id !== '') return
      if (value.kind === '') ask('kind', t.kindMissing)
      if (value.kind === 'other' && value.own_kind === '') ask('own_kind', t.ownKindMissing)
      if (value.description === '') ask('description', t.descriptionMissing)
      if (value.kind !== 'money' && value.unit === '') ask('unit', t.unitMissing)
    })
    .transform(({ file, resource_id, ...given }) => {
      const promise = promises.find(({ id }) => id === resource_id)
      const kind = promise?.kind ?? (given.kind || 'other')
      const unit = kind === 'money' ? 'kronor' : promise?.unit || given.unit
      const what = {
        kind,
        own_kind: promise?.own_kind ?? (kind === 'other' ? given.own_kind : ''),
        description: promise?.description ?? given.description,
        unit: unit || t.pieces,
      }
      return {
        file,
        entry: { ...settled(given, kind), ...what, quantity: given.quantity ?? 0, resource_id: promise?.id ?? null },
      }
    })
}
export type EntryWritten = z.output<ReturnType<typeof entryForm>>['entry']

/** The form that puts an entry right: the figures anew, and why. */
export const correctionForm = (language: Language, kind: ResourceKind) => {
  const t = contributionTexts(language)
  return z
    .object({
      ...amounts(language),
      reason: z.string().trim().min(1, t.reasonMissing).max(300, t.tooLong(300)),
      file: z.instanceof(File).optional().catch(undefined),
    })
    .check(({ value, issues }) => {
      for (const { path, message } of faultsOf(value, language))
        issues.push({ code: 'custom', input: value, path: [path], message })
    })
    .transform(({ file, ...given }) => ({ file, anew: settled({ ...given, quantity: given.quantity ?? 0 }, kind) }))
}
export type Corrected = z.output<ReturnType<typeof correctionForm>>['anew']

/** What the answers of a chain and who asks say of whether the asker may confirm the entry (R14). */
export const mayConfirm = (
  entry: { partyId: string; standing: boolean; enteredBy: readonly string[] },
  me: { personId: string; partyId: string | null },
): boolean =>
  entry.standing && me.partyId !== null && me.partyId !== entry.partyId && !entry.enteredBy.includes(me.personId)

/** How much of a promise's time has gone, 0–100 in whole per cent, or null when its time is not known. ISO days. */
export function shareOfTime(from: string | null, to: string | null, today: string): number | null {
  if (!from || !to || to < from) return null
  const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
  const whole = day(to) - day(from) + 1
  return Math.max(0, Math.min(100, Math.round(((day(today) - day(from)) / whole) * 100)))
}

/** Made of promised in whole per cent, never rounded up to a hundred that is not reached; null when nothing was promised in figures. */
export function shareMade(made: number, promised: number | null): number | null {
  if (promised === null || promised <= 0) return null
  const share = (hundredths(made) / hundredths(promised)) * 100
  return share < 100 ? Math.min(99, Math.round(share)) : Math.floor(share)
}
