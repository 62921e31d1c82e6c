import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import type { CsvRow } from '#platform/csv.ts'
import type { Language } from '#platform/language.ts'
import { cellsByName, type SheetColumn } from '#platform/sheet-columns.ts'
import type { Cell } from '#platform/workbook.ts'
import { fileTexts } from './file-texts.ts'
import type { IndicatorRow, MeasurementRow } from './queries.ts'
import { measurementForm, type Measured } from './rules.ts'

/** The columns of the file, which never change. */
export const columnNames = ['id', 'matt', 'dag', 'varde', 'enhet', 'ord', 'kalla', 'part', 'rattat'] as const

/** Those that are read back in. */
export const readColumns: readonly SheetColumn[] = [
  {
    name: 'matt',
    read: 'needed',
    width: 36,
    meaning: { sv: 'Namnet på det ni mäter, eller dess id.', en: 'The name of what you measure, or its id.' },
    example: 'Öppna kvällar',
  },
  {
    name: 'dag',
    read: 'needed',
    meaning: { sv: 'Dagen som värdet gäller.', en: 'The day of the value.' },
    example: '2026-10-31',
  },
  {
    name: 'varde',
    read: 'needed',
    meaning: { sv: 'En siffra, ja eller nej, eller ord.', en: 'A figure, ja or nej, or words.' },
    example: '42',
  },
  { name: 'ord', read: 'maybe', width: 36, meaning: { sv: 'Era ord om värdet.', en: 'Your words on the value.' } },
  { name: 'kalla', read: 'maybe', meaning: { sv: 'Var värdet kommer ifrån.', en: 'Where the value comes from.' } },
  {
    name: 'id',
    read: 'maybe',
    width: 38,
    meaning: {
      sv: 'Id för det ni mäter, om två har samma namn.',
      en: 'The id of what you measure, if two have one name.',
    },
  },
]

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

/**
 * Reads rows of a file as measured values. Nothing is guessed: a row that is not whole is not taken.
 * @param there `id day` of the values that stand; @param today ISO
 */
export function readRows(
  rows: readonly CsvRow[],
  given: { language: Language; indicators: readonly IndicatorRow[]; there: ReadonlySet<string>; today: string },
): ReadRow[] {
  const f = fileTexts(given.language)
  const s = sheetImportTexts(given.language)
  const seen = new Set<string>()
  return cellsByName(rows).map(({ line, cell }) => {
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
    if (!read.success) return no(s.wrong(read.error.issues[0]!.message))
    const key = `${indicator!.id} ${String(read.data.measured_on)}`
    if (given.there.has(key)) return no(f.there)
    if (seen.has(key)) return no(f.twice)
    seen.add(key)
    return { line, said, taken: { indicatorId: indicator!.id, measured: read.data }, why: s.taken }
  })
}
