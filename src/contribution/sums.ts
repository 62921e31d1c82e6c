import { resourceKinds, type ResourceKind } from '#resource/rules.ts'
import { addUp } from './rules.ts'

/** What a party contributed of one kind in one unit in one year, as the database adds it up. */
export interface Summed {
  party_id: string
  resource_id: string | null
  kind: ResourceKind
  own_kind: string
  unit: string
  year: number
  quantity: number
  /** Of the quantity, what another party has confirmed. */
  confirmed: number
  entries: number
  /** Of the entries, those that another party has confirmed. */
  confirmedEntries: number
  /** Kronor of what has been valued, and how much of the quantity that is. */
  value: number | null
  valued: number
}

const keyOf = (one: Pick<Summed, 'kind' | 'own_kind' | 'unit'>) =>
  [resourceKinds.indexOf(one.kind), one.own_kind.toLowerCase(), one.unit.toLowerCase()].join('|')

/** A kind in one unit: what each party contributed of it, in all and by year. */
export interface KindSum {
  key: string
  kind: ResourceKind
  ownKind: string
  unit: string
  byParty: Record<string, PartySum>
  byYear: Record<number, Record<string, number>>
}
/** A party's contribution of one kind; valued and not valued are never one figure. */
export interface PartySum {
  quantity: number
  confirmed: number
  value: number
  valued: number
  entries: number
}

const merge = (rows: readonly Summed[]): PartySum => ({
  quantity: addUp(rows.map(({ quantity }) => quantity)),
  confirmed: addUp(rows.map(({ confirmed }) => confirmed)),
  value: addUp(rows.map(({ value }) => value ?? 0)),
  valued: addUp(rows.map(({ valued }) => valued)),
  entries: rows.reduce((sum, { entries }) => sum + entries, 0),
})
const mapOf = <T, V>(groups: Map<T, V>) => [...groups]

/** Adds up by kind and unit; unlike kinds and unlike units are never added together. In the order of the kinds. */
export const kindSums = (rows: readonly Summed[]): KindSum[] =>
  mapOf(Map.groupBy(rows, keyOf))
    .map(([key, its]) => ({
      key,
      kind: its[0]!.kind,
      ownKind: its[0]!.own_kind,
      unit: its[0]!.unit,
      byParty: Object.fromEntries(
        mapOf(Map.groupBy(its, ({ party_id }) => party_id)).map(([party, rows_]) => [party, merge(rows_)]),
      ),
      byYear: Object.fromEntries(
        mapOf(Map.groupBy(its, ({ year }) => year)).map(([year, rows_]) => [
          year,
          Object.fromEntries(
            mapOf(Map.groupBy(rows_, ({ party_id }) => party_id)).map(([party, own]) => [
              party,
              addUp(own.map(({ quantity }) => quantity)),
            ]),
          ),
        ]),
      ),
    }))
    .sort((a, b) => resourceKinds.indexOf(a.kind) - resourceKinds.indexOf(b.kind) || a.key.localeCompare(b.key))

/** What has been made of a promise so far. */
export const madeOf = (resourceId: string, rows: readonly Summed[]): PartySum =>
  merge(rows.filter(({ resource_id }) => resource_id === resourceId))

/** The years there is something of, the latest first. */
export const yearsIn = (rows: readonly Pick<Summed, 'year'>[]): number[] =>
  [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a)

/** How many entries there are of what is asked for. */
export const countOf = (
  rows: readonly Pick<Summed, 'party_id' | 'year' | 'entries' | 'confirmedEntries'>[],
  { party, year, state }: { party?: string; year?: number; state?: 'own' | 'confirmed' },
): number =>
  rows
    .filter((row) => (party ?? row.party_id) === row.party_id && (year ?? row.year) === row.year)
    .map(({ entries, confirmedEntries }) =>
      state === 'confirmed' ? confirmedEntries : state === 'own' ? entries - confirmedEntries : entries,
    )
    .reduce((sum, count) => sum + count, 0)
