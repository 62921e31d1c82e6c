import { allotMarks } from '#partnership/rules.ts'
import { readKnownDay, type Precision } from '#platform/known-day.ts'
import { byName } from '#platform/language.ts'
import { slugOf } from '#platform/slug.ts'
import { sortIntoArea } from './areas.ts'
import type { RegisterParty } from './entry.ts'
import { holdsEnglish, isOnlyPromised, readAmounts, readStatus, type StatedStatus } from './import-cells.ts'
import { placeOfAuthority } from './import-place.ts'

/** The columns that are understood, by the name we use; each may be called any of its names in the file. */
export const columns = {
  authority: ['kommun_eller_region', 'kommun', 'region', 'myndighet', 'offentlig_part'],
  organisations: ['organisationer', 'organisation', 'idéburna_parter', 'förening'],
  area: ['område', 'omrade'],
  start: ['startdatum', 'start'],
  end: ['slutdatum', 'slut', 'slutade'],
  amount: ['belopp', 'ersättning', 'pengar'],
  source: ['källa', 'kalla', 'webbadress'],
  status: ['status', 'läge'],
  name: ['namn', 'partnerskap'],
  summary: ['sammanfattning', 'beskrivning'],
} as const
export type Column = keyof typeof columns
export const requiredColumns = ['authority', 'organisations', 'source'] as const satisfies readonly Column[]
export type Cells = Partial<Record<Column, string>>

/** Why a cell is uncertain. Each has its words in the texts. */
export const doubtKinds = [
  'only_year',
  'only_month',
  'not_a_date',
  'ends_before_start',
  'figure_read',
  'only_promised',
  'english',
  'area_unclear',
  'place_unclear',
  'status_unclear',
  'named_twice',
  'unclear',
] as const
export type DoubtKind = (typeof doubtKinds)[number]
export interface Doubt {
  field: Column
  why: DoubtKind
}
/** Why a row is refused. */
export type RefusedRow = 'no_authority' | 'no_organisation' | 'no_source' | 'too_many_cells' | 'too_long' | 'same_twice'

/** What the register shows of a row from a public source; as `app.put_import_in_register` reads it. */
export interface ImportedContent {
  slug: string
  name: string
  parties: RegisterParty[]
  area: string
  area_words: string
  summary: string
  county: string | null
  municipality: string | null
  start_on: string | null
  start_precision: Precision
  end_on: string | null
  end_precision: Precision
  stated_status: Exclude<StatedStatus, 'unknown'> | null
  amount_words: string
  amounts: number[]
  source: string
}
export type ReadRow = { ok: true; content: ImportedContent; doubts: Doubt[] } | { ok: false; why: RefusedRow }

const longestCell = 4000
const longestName = 160

/** Reads one row. It is refused when it cannot be told who is in it or where it is said; all else that is unclear is a doubt. */
export function readRow(cells: Cells): ReadRow {
  const publicSide = (cells.authority ?? '')
    .split(';')
    .map(authorityOf)
    .filter(({ name }) => name !== '')
  const civilSide = listed(cells.organisations ?? '')
  const source = sourceOf(cells.source ?? '')
  if (Object.values(cells).some((cell) => cell.length > longestCell)) return { ok: false, why: 'too_long' }
  if (publicSide.length === 0) return { ok: false, why: 'no_authority' }
  if (civilSide.length === 0) return { ok: false, why: 'no_organisation' }
  if (!source) return { ok: false, why: 'no_source' }
  const names = new Set([...publicSide.map(({ name }) => name), ...civilSide])
  if ([...names].some((name) => name.length > longestName)) return { ok: false, why: 'too_long' }
  const doubts: Doubt[] = []
  if (names.size < publicSide.length + civilSide.length) doubts.push({ field: 'organisations', why: 'named_twice' })
  const parties = partiesOf(publicSide, [...new Set(civilSide)])
  const name = cells.name || nameOf(parties)
  const content = {
    slug: slugOf(name, 'partnerskap'),
    name: name.slice(0, longestName),
    parties,
    ...areaOf(cells, doubts),
    summary: cells.summary ?? '',
    ...placeOf(publicSide, doubts),
    ...periodOf(cells, doubts),
    ...statusAndAmountOf(cells, doubts),
    source,
  }
  return { ok: true, content, doubts }
}

const listed = (cell: string): string[] =>
  cell
    .split(';')
    .map((one) => one.trim().replace(/\s+/g, ' '))
    .filter((one) => one !== '')

/** «Lunds kommun, socialnämnden»: the legal person, and after the first comma what of it acts (R1). */
function authorityOf(cell: string): { name: string; board: string | null } {
  const [name = '', ...rest] = cell.split(',').map((one) => one.trim().replace(/\s+/g, ' '))
  const board = rest.filter(Boolean).join(', ').slice(0, longestName)
  return { name, board: board || null }
}

function sourceOf(cell: string): string | null {
  const address = URL.parse(cell.trim())
  const known = address && /^https?:$/.test(address.protocol) && !address.username && !address.password
  return known && cell.trim().length <= 2000 ? cell.trim() : null
}

function partiesOf(
  publicSide: readonly { name: string; board: string | null }[],
  civilSide: readonly string[],
): RegisterParty[] {
  const all = [
    ...new Map(publicSide.map((one) => [one.name, { ...one, side: 'public' as const }])).values(),
    ...civilSide
      .filter((name) => !publicSide.some((one) => one.name === name))
      .map((name) => ({ name, board: null, side: 'civil' as const })),
  ]
  const marks = allotMarks(
    [],
    all.map(({ name }) => name),
  )
  return all.map((one) => ({ ...one, shortName: one.name, mark: marks.get(one.name) ?? 1, profile: null })).sort(byName)
}

/** A partnership of a source has no name of its own: it is called by its parties, alphabetically. */
function nameOf(parties: readonly RegisterParty[]): string {
  const names = parties.map(({ name }) => name)
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} och ${names.length - 2} till`
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' och ')
}

function areaOf({ area = '' }: Cells, doubts: Doubt[]) {
  const { id, sure } = area === '' ? { id: '', sure: true } : sortIntoArea(area)
  if (!sure) doubts.push({ field: 'area', why: 'area_unclear' })
  if (holdsEnglish(area)) doubts.push({ field: 'area', why: 'english' })
  return { area: id, area_words: area }
}

function placeOf(publicSide: readonly { name: string }[], doubts: Doubt[]) {
  const places = publicSide.map(({ name }) => placeOfAuthority(name))
  const county = new Set(places.map((place) => place?.county ?? null))
  if (county.size > 1 || county.has(null)) {
    doubts.push({ field: 'authority', why: 'place_unclear' })
    return { county: null, municipality: null }
  }
  return {
    county: places[0]?.county ?? null,
    municipality: places.find((place) => place?.municipality)?.municipality ?? null,
  }
}

const byPrecision = { year: 'only_year', month: 'only_month' } as const

function periodOf(cells: Cells, doubts: Doubt[]) {
  const read = (field: 'start' | 'end') => {
    const text = cells[field] ?? ''
    const known = readKnownDay(text, field)
    if (text !== '' && !known) doubts.push({ field, why: 'not_a_date' })
    if (known && known.precision !== 'day') doubts.push({ field, why: byPrecision[known.precision] })
    return known
  }
  const [start, end] = [read('start'), read('end')]
  const turned = start !== null && end !== null && end.on < start.on
  if (turned) doubts.push({ field: 'end', why: 'ends_before_start' })
  return {
    start_on: start?.on ?? null,
    start_precision: start?.precision ?? ('day' as const),
    // Dates that contradict each other are not known; the words of the cells are kept beside
    end_on: turned ? null : (end?.on ?? null),
    end_precision: turned ? ('day' as const) : (end?.precision ?? ('day' as const)),
  }
}

function statusAndAmountOf({ status = '', amount = '' }: Cells, doubts: Doubt[]) {
  const said = readStatus(status)
  if (status !== '' && !said) doubts.push({ field: 'status', why: 'status_unclear' })
  const amounts = readAmounts(amount)
  if (amounts.length > 0) doubts.push({ field: 'amount', why: 'figure_read' })
  if (holdsEnglish(amount)) doubts.push({ field: 'amount', why: 'english' })
  const promised = said === null && isOnlyPromised(amount)
  // A promise by word of mouth is no agreement. It is shown as never concluded, and as uncertain, until somebody knows better
  if (promised) doubts.push({ field: 'amount', why: 'only_promised' })
  return {
    stated_status: promised ? ('never_concluded' as const) : said === 'unknown' ? null : said,
    amount_words: amount,
    amounts,
  }
}
