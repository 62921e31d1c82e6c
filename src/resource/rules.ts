import { z } from 'zod'
import { conflict } from '#platform/errors.ts'
import type { Language } from '#platform/language.ts'
import { oneLine } from '#platform/one-line.ts'
import { dayField, figureField } from '#platform/typed-field.ts'
import { resourceTexts } from './texts.ts'

/** The kinds seen in real partnerships (GBG, GVL, VGR-I): money is one of them. */
export const resourceKinds = [
  'money',
  'staff',
  'voluntary_time',
  'premises',
  'competence',
  'material',
  'administration',
  'network',
  'other',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

/**
 * The form for a resource. Money is counted in kronor; a figure says what it counts; a value says how it was reckoned.
 * @param parties ids of the parties in the room: only they contribute
 */
export const resourceForm = (language: Language, parties: readonly string[]) => {
  const t = resourceTexts(language)
  const fields = z.object({
    party_id: z.string().refine((id) => parties.includes(id), t.partyMissing),
    kind: z.enum(resourceKinds, t.kindMissing),
    own_kind: z.string().overwrite(oneLine).max(60).default(''),
    description: z.string().overwrite(oneLine).min(1, t.descriptionMissing).max(400, t.descriptionLong),
    quantity: figureField(t.figureWrong),
    unit: z.string().overwrite(oneLine).max(40, t.unitLong).default(''),
    value: figureField(t.figureWrong),
    value_basis: z.string().overwrite(oneLine).max(300, t.basisLong).default(''),
    from_on: dayField(t.dayWrong, language),
    to_on: dayField(t.dayWrong, language),
  })
  return fields
    .check(({ value, issues }) => {
      const ask = (path: keyof typeof value, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      if (value.kind === 'other' && value.own_kind === '') ask('own_kind', t.ownKindMissing)
      if (value.kind === 'money' && value.quantity === null) ask('quantity', t.moneyNeedsFigure)
      if (value.kind !== 'money' && value.quantity !== null && value.unit === '') ask('unit', t.unitMissing)
      if (value.kind !== 'money' && value.value !== null && value.value_basis === '') ask('value_basis', t.basisMissing)
      if (value.from_on && value.to_on && String(value.to_on) < String(value.from_on)) ask('to_on', t.toBeforeFrom)
    })
    .transform((written) => settled(written, t.kronor))
}

/** What a kind does not use is left out: money is kronor and is its own value; only «other» has a kind of its own. */
function settled<
  W extends { kind: ResourceKind; own_kind: string; unit: string; value: number | null; value_basis: string },
>(written: W, kronor: string): W {
  const own_kind = written.kind === 'other' ? written.own_kind : ''
  if (written.kind !== 'money') return { ...written, own_kind }
  return { ...written, own_kind, unit: kronor, value: null, value_basis: '' }
}
export type ResourceWritten = z.output<ReturnType<typeof resourceForm>>

type Dated<W> = Omit<W, 'from_on' | 'to_on'> & {
  from_on: { toString(): string } | null
  to_on: { toString(): string } | null
}

/** True when saving would change nothing: then no party's mark is taken away (R2). */
export const isSameResource = (one: Dated<ResourceWritten>, other: ResourceWritten): boolean =>
  (Object.keys(other) as (keyof ResourceWritten)[]).every(
    (name) => String(one[name] ?? '') === String(other[name] ?? ''),
  )

/** @throws Refusal 409 `resource.conflict` for a resource that has been removed: it is taken back first */
export function mustStand(resource: { removed_at: Date | null }): void {
  if (resource.removed_at) throw conflict('resource')
}

/** A resource as the balance counts it. */
export interface Counted {
  party_id: string
  kind: ResourceKind
  own_kind: string
  quantity: number | null
  unit: string
}

/** One bar of the balance: a kind in one unit, with each party's quantity. */
export interface Balance {
  kind: ResourceKind
  ownKind: string
  unit: string
  quantities: Record<string, number>
}

/**
 * Adds up what can be added: the same kind in the same unit, per party. Kinds are never added together, and neither are
 * unlike units; what has no quantity is in the list only. In hundredths, so that sums are exact.
 */
export function balances(resources: readonly Counted[]): Balance[] {
  const bars = new Map<string, Balance>()
  for (const { party_id, kind, own_kind, quantity, unit } of resources) {
    if (quantity === null || quantity === 0) continue
    const name = [resourceKinds.indexOf(kind), own_kind.toLowerCase(), unit.toLowerCase()].join('|')
    const bar = bars.get(name) ?? { kind, ownKind: own_kind, unit, quantities: {} }
    bar.quantities[party_id] = (Math.round((bar.quantities[party_id] ?? 0) * 100) + Math.round(quantity * 100)) / 100
    bars.set(name, bar)
  }
  return [...bars.values()].sort((a, b) => resourceKinds.indexOf(a.kind) - resourceKinds.indexOf(b.kind))
}

/** How many of the parties contribute something. */
export const contributors = (resources: readonly Pick<Counted, 'party_id'>[]): number =>
  new Set(resources.map((one) => one.party_id)).size
