import { sheetImportTexts } from '#design/sheet-import-texts.ts'
import { readDay } from '#platform/day.ts'
import { readFigure } from '#platform/figure.ts'
import type { CsvRow } from '#platform/csv.ts'
import type { Language } from '#platform/language.ts'
import { cellsByName } from '#platform/sheet-columns.ts'
import { kindOfCode } from '#resource/kind-codes.ts'
import { entryForm, type EntryWritten, type PromiseOf } from './rules.ts'
import { fileTexts } from './file-texts.ts'
import { contributionTexts } from './texts.ts'

/** A row of the file, with what it would become, or why it is not taken. */
export interface ReadRow {
  line: number
  /** The row in a few words, as it stands in the file. */
  said: { what: string; amount: string; period: string }
  verdict: 'taken' | 'there' | 'twice' | 'other' | 'wrong'
  why: string
  entry: EntryWritten | null
}

/** What tells an entry from another of the same party: its promise or its words, and its period. */
export const identityOf = (entry: {
  resource_id: string | null
  kind: string
  own_kind: string
  description: string
  unit: string
  from_on: unknown
  to_on: unknown
}): string =>
  JSON.stringify(
    entry.resource_id
      ? [entry.resource_id, String(entry.from_on), String(entry.to_on)]
      : [entry.kind, entry.own_kind, entry.description, entry.unit, String(entry.from_on), String(entry.to_on)],
  )

/** True when a row without a promise's id says exactly what a promise says. */
const isSaidBy = (promise: PromiseOf, kind: string | undefined, what: string, unit: string) =>
  promise.kind === kind &&
  promise.description.toLowerCase() === what.toLowerCase() &&
  promise.unit.toLowerCase() === unit.toLowerCase()

/**
 * Reads rows of a file as entries of the asker's own party. Nothing is guessed: a row that is not whole is not taken.
 * @param there identities of what has been entered already
 */
export function readRows(
  rows: readonly CsvRow[],
  given: {
    language: Language
    partyName: string
    promises: readonly PromiseOf[]
    there: ReadonlySet<string>
  },
): ReadRow[] {
  const t = contributionTexts(given.language)
  const f = fileTexts(given.language)
  const s = sheetImportTexts(given.language)
  const form = entryForm(given.language, given.promises)
  const seen = new Set<string>()
  return cellsByName(rows).map(({ line, cell }) => {
    const said = {
      what: cell('vad'),
      amount: `${cell('mangd')} ${cell('enhet')}`,
      period: `${cell('fran')} – ${cell('till')}`,
    }
    const no = (verdict: ReadRow['verdict'], why: string): ReadRow => ({ line, said, verdict, why, entry: null })
    const party = cell('part')
    if (party !== '' && party.toLowerCase() !== given.partyName.toLowerCase()) return no('other', f.rowOther)
    const kind = kindOfCode(cell('slag'))
    const promise = given.promises.find((one) =>
      cell('lofte') === '' ? isSaidBy(one, kind, cell('vad'), cell('enhet')) : one.id === cell('lofte'),
    )
    if (!kind) return no('wrong', s.wrong(`slag: ${t.kindMissing}`))
    for (const name of ['fran', 'till']) if (!readDay(cell(name))) return no('wrong', s.wrong(`${name}: ${t.dayWrong}`))
    if (readFigure(cell('mangd')) === null) return no('wrong', s.wrong(`mangd: ${t.figureWrong}`))
    const read = form.safeParse({
      resource_id: promise?.id ?? '',
      kind,
      own_kind: cell('eget_slag'),
      description: cell('vad'),
      unit: cell('enhet'),
      quantity: cell('mangd'),
      from_on: cell('fran'),
      to_on: cell('till'),
      value: cell('varde_kr'),
      value_basis: cell('vardering_grund'),
      value_on: cell('vardering_dag'),
      value_source: cell('vardering_kalla'),
      words: cell('ord'),
    })
    if (!read.success) return no('wrong', s.wrong(read.error.issues[0]!.message))
    const identity = identityOf(read.data.entry)
    if (given.there.has(identity)) return no('there', s.there)
    if (seen.has(identity)) return no('twice', f.rowTwice)
    seen.add(identity)
    return { line, said, verdict: 'taken', why: s.taken, entry: read.data.entry }
  })
}
