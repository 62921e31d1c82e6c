import type { FileRow, ReadFile } from './import-file.ts'
import { columns, type Cells, type DoubtKind, type RefusedRow } from './import-row.ts'

/** What became of one row. */
export type Outcome = 'new' | 'changed' | 'unchanged'
/** What an import did, counted. Read = new + changed + unchanged + refused. */
export interface Tally {
  read: number
  new: number
  changed: number
  unchanged: number
  refused: number
  uncertain: number
  published: number
}

const doubtWords: Record<DoubtKind, string> = {
  only_year: 'känt bara till året',
  only_month: 'känt bara till månaden',
  not_a_date: 'går inte att läsa som ett datum, visas som okänt',
  ends_before_start: 'ligger före startdatum, visas som okänt',
  figure_read: 'siffror är utlästa ur fri text',
  only_promised: 'talar om ett muntligt löfte, visas som aldrig ingånget',
  english: 'innehåller engelska ord och är alltså inte källans egna',
  area_unclear: 'går inte säkert att föra till ett område',
  place_unclear: 'säger inte säkert vilket län det gäller',
  status_unclear: 'är ingen status som känns igen',
  named_twice: 'nämner samma organisation två gånger',
  unclear: 'är osäker enligt en administratör',
}
const refusedWords: Record<RefusedRow, string> = {
  no_authority: 'ingen kommun eller region står i raden',
  no_organisation: 'ingen idéburen organisation står i raden',
  no_source: 'källan är ingen webbadress som börjar med http:// eller https://',
  too_many_cells: 'raden har fler celler än rubrikraden, så det går inte att veta vad som är vad',
  too_long: 'en cell är för lång',
  same_twice: 'samma rad står redan i filen',
}

/** Why a cell is uncertain, in Swedish: for the report and for the drafts' pages. */
export const doubtText = (why: DoubtKind): string => doubtWords[why]

const named = (cells: Cells) => [cells.authority, cells.organisations].filter(Boolean).join(' – ') || 'utan parter'

/** A row's line in the report, when there is something to say of it: refused with its reason, or its uncertain cells. */
export function rowReport(row: FileRow): string[] {
  const head = `rad ${row.line}, ${named(row.cells)}:`
  if (!row.ok) return [`${head} vägrad: ${refusedWords[row.why]}`]
  if (row.doubts.length === 0) return []
  const cells = Map.groupBy(row.doubts, ({ field }) => field)
  const lines = [...cells].map(([field, doubts]) => {
    const why = doubts.map((doubt) => doubtWords[doubt.why]).join('; ')
    return `  osäker cell ${columns[field][0]} ”${row.cells[field] ?? ''}”: ${why}`
  })
  return [head, ...lines]
}

/** Why the whole file was refused. */
export function fileReport(file: Extract<ReadFile, { ok: false }>): string {
  if (file.why === 'not_utf8') return 'Filen är inte text i UTF-8. Spara om den som ”CSV UTF-8”.'
  if (file.why === 'empty') return 'Filen är tom.'
  return `Rubrikraden saknar ${file.missing.join(', ')}.`
}

/** The last lines: what was done, counted. */
export const sumReport = (tally: Tally): string[] => [
  `${tally.read} rader lästa: ${tally.new} nya utkast, ${tally.changed} ändrade, ${tally.unchanged} oförändrade, ${tally.refused} vägrade.`,
  `${tally.uncertain} osäkra celler. ${tally.published} publicerade i registret.`,
]

/** Adds up what became of the rows. */
export const tallyOf = (rows: readonly FileRow[], outcomes: readonly Outcome[], published: number): Tally => ({
  read: rows.length,
  new: outcomes.filter((one) => one === 'new').length,
  changed: outcomes.filter((one) => one === 'changed').length,
  unchanged: outcomes.filter((one) => one === 'unchanged').length,
  refused: rows.filter((row) => !row.ok).length,
  uncertain: rows.reduce((sum, row) => sum + (row.ok ? new Set(row.doubts.map(({ field }) => field)).size : 0), 0),
  published,
})
