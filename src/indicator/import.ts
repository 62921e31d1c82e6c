import type { CsvRow } from '#platform/csv.ts'
import type { Language } from '#platform/language.ts'
import type { Cell } from '#platform/workbook.ts'
import { fileTexts } from './file-texts.ts'
import type { IndicatorRow, MeasurementRow } from './queries.ts'
import { measurementForm, type Measured } from './rules.ts'

/** The columns of the file, which never change. Read back in: matt, dag, varde, ord, kalla. */
export const columnNames = ['id', 'matt', 'dag', 'varde', 'enhet', 'ord', 'kalla', 'part', 'rattat'] as const

/** Every value that stands, a row each, under `columnNames`. */
export function valueRows(
  indicators: readonly IndicatorRow[],
  measurements: readonly MeasurementRow[],
  parties: readonly { id: string; name: string }[],
): Cell[][] {
  const by = new Map(indicators.map((one) => [one.id, one]))
  return measurements.flatMap((one) => {
    const of = by.get(one.indicator_id)
    if (!of || !one.stands) return []
    const value = of.kind === 'yes_no' ? (one.figure === 1 ? 'ja' : 'nej') : one.figure
    const party = parties.find(({ id }) => id === one.party_id)?.name ?? ''
    return [
      [of.id, of.name, { day: String(one.measured_on) }, value, of.unit, one.words, one.source, party, one.reason],
    ]
  })
}

/** A row of the file, with what it would become, or why it is not taken. */
export interface ReadRow {
  line: number
  said: { what: string; day: string; value: string }
  taken: { indicatorId: string; measured: Measured } | null
  why: string
}

const neededColumns = ['matt', 'dag', 'varde']
/** Columns that must be there and are not. */
export const missingColumns = (rows: readonly CsvRow[]): string[] => {
  const names = rows[0]?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  return neededColumns.filter((name) => !names.includes(name))
}

// A file of our own carries an apostrophe before what a spreadsheet would take for a formula
const unguarded = (cell: string) => cell.trim().replace(/^'(?=\s*[=+\-@＝＋－＠])/u, '')

/**
 * Reads rows of a file as measured values. Nothing is guessed: a row that is not whole is not taken.
 * @param there `id day` of the values that stand; @param today ISO
 */
export function readRows(
  rows: readonly CsvRow[],
  given: { language: Language; indicators: readonly IndicatorRow[]; there: ReadonlySet<string>; today: string },
): ReadRow[] {
  const f = fileTexts(given.language)
  const [head, ...body] = rows
  const names = head?.cells.map((cell) => cell.trim().toLowerCase()) ?? []
  const seen = new Set<string>()
  return body.map(({ line, cells }) => {
    const cell = (name: string) => unguarded(cells[names.indexOf(name)] ?? '')
    const said = { what: cell('matt') || cell('id'), day: cell('dag'), value: cell('varde') || cell('ord') }
    const no = (why: string): ReadRow => ({ line, said, taken: null, why })
    const byId = given.indicators.filter(({ id }) => id === cell('id') || id === cell('matt'))
    const found =
      byId.length > 0
        ? byId
        : given.indicators.filter(({ name }) => name.trim().toLowerCase() === cell('matt').toLowerCase())
    const open = found.filter((one) => !one.ended_at)
    if (open.length === 0) return no(f.unknown)
    if (open.length > 1) return no(f.ambiguous)
    const [indicator] = open
    const read = measurementForm(given.language, indicator!.kind, given.today).safeParse({
      value: cell('varde'),
      measured_on: cell('dag'),
      words: cell('ord'),
      source: cell('kalla'),
    })
    if (!read.success) return no(f.wrong(read.error.issues[0]!.message))
    const key = `${indicator!.id} ${String(read.data.measured_on)}`
    if (given.there.has(key)) return no(f.there)
    if (seen.has(key)) return no(f.twice)
    seen.add(key)
    return { line, said, taken: { indicatorId: indicator!.id, measured: read.data }, why: f.taken }
  })
}
