import type { InBoth } from '#platform/language.ts'
import type { SheetColumn } from '#platform/sheet-columns.ts'
import type { Cell, Sheet } from '#platform/workbook.ts'
import type { Room } from '#partnership/enter.ts'
import { kindCodes } from '#resource/kind-codes.ts'
import type { ContributionRow } from './queries.ts'
import { addUp } from './rules.ts'

/** A column of the file: its name, which never changes, what it holds, and whether it is read back in. */
export interface Column {
  name: string
  meaning: InBoth
  read: 'needed' | 'maybe' | 'no'
  width?: number
  of(row: ContributionRow, room: Pick<Room, 'parties'>): Cell
}

const column = (name: string, read: Column['read'], sv: string, en: string, of: Column['of'], width = 14): Column => ({
  name,
  read,
  of,
  width,
  meaning: {
    sv,
    en,
  },
})
const day = (value: { toString(): string } | null): Cell => (value ? { day: String(value) } : null)

/** Every column, in the order of the files. */
export const columns: readonly Column[] = [
  column('id', 'no', 'Uppgiftens id.', 'The id of the entry.', (row) => row.id, 38),
  column(
    'part',
    'maybe',
    'Parten som har bidragit. Rader för en annan part än er egen tas inte med.',
    'The party that contributed. Rows of another party than your own are not taken.',
    (row, room) => room.parties.find(({ id }) => id === row.party_id)?.name ?? '',
    26,
  ),
  column(
    'lofte',
    'maybe',
    'Id för löftet i avtalet. Står det tomt hör raden till löftet med samma slag, ord och enhet, annars är den något utöver.',
    'The id of the promise in the agreement. If empty, the row belongs to the promise of the same kind, words and unit, else it is something besides.',
    (row) => row.resource_id ?? '',
    38,
  ),
  column(
    'slag',
    'needed',
    `${Object.values(kindCodes).join(', ')}.`,
    `${Object.values(kindCodes).join(', ')}.`,
    (row) => kindCodes[row.kind],
  ),
  column(
    'eget_slag',
    'maybe',
    'Eget slag, när slag är annat.',
    'A kind of your own, when slag is annat.',
    (row) => row.own_kind,
  ),
  column(
    'vad',
    'needed',
    'Vad det är. Inga namn på personer.',
    'What it is. No names of people.',
    (row) => row.description,
    36,
  ),
  column(
    'mangd',
    'needed',
    'Hur mycket, högst två decimaler.',
    'How much, at most two decimals.',
    (row) => row.quantity,
  ),
  column(
    'enhet',
    'needed',
    'Vad mängden räknar, till exempel timmar.',
    'What the amount counts, for example hours.',
    (row) => row.unit,
  ),
  column('fran', 'needed', 'Första dagen, 2026-10-01.', 'The first day, 2026-10-01.', (row) => day(row.from_on)),
  column('till', 'needed', 'Sista dagen.', 'The last day.', (row) => day(row.to_on)),
  column(
    'varde_kr',
    'maybe',
    'Värde i kronor, om det är värderat.',
    'Value in kronor, if it is valued.',
    (row) => row.value,
  ),
  column(
    'vardering_grund',
    'maybe',
    'Hur värdet är räknat.',
    'How the value is reckoned.',
    (row) => row.value_basis,
    24,
  ),
  column('vardering_dag', 'maybe', 'Dagen då nivån bestämdes.', 'The day the level was decided.', (row) =>
    day(row.value_on),
  ),
  column(
    'vardering_kalla',
    'maybe',
    'Var nivån är bestämd.',
    'Where the level is decided.',
    (row) => row.value_source,
    24,
  ),
  column(
    'ord',
    'maybe',
    'Partens egna ord om uppgiften.',
    'The party’s own words on the entry.',
    (row) => row.words,
    30,
  ),
  column(
    'lage',
    'no',
    'egen-uppgift tills en annan part har bekräftat, sedan bekraftat.',
    'egen-uppgift until another party has confirmed it, then bekraftat.',
    (row) => (row.confirmed_by.length > 0 ? 'bekraftat' : 'egen-uppgift'),
  ),
  column(
    'bekraftat_av',
    'no',
    'Parterna som har bekräftat.',
    'The parties that have confirmed.',
    (row, room) => row.confirmed_by.map((id) => room.parties.find((party) => party.id === id)?.name ?? '').join(', '),
    26,
  ),
  column(
    'rattad',
    'no',
    'Varför uppgiften är rättad, annars tomt.',
    'Why the entry was corrected, else empty.',
    (row) => row.reason,
    24,
  ),
]

/** The columns that are read back in, as the form for a file explains them. */
export const readColumns: readonly SheetColumn[] = columns.flatMap(({ name, meaning, read, width }) =>
  read === 'no' ? [] : [{ name, meaning, read, ...(width ? { width } : {}) }],
)

/** Every entry as cells, in the order of the columns. */
export const cellRows = (rows: readonly ContributionRow[], room: Pick<Room, 'parties'>): Cell[][] =>
  rows.map((row) => columns.map((one) => one.of(row, room)))

const letter = (index: number) => String.fromCharCode(65 + index)
const place = (name: string) => letter(columns.findIndex((one) => one.name === name))

/** The sheets of the Excel file: every entry, the sums by formula (never over unlike kinds or units), and what the columns mean. */
export function sheets(rows: readonly ContributionRow[], room: Pick<Room, 'parties'>): Sheet[] {
  const last = Math.max(2, rows.length + 1)
  const range = (name: string) => `bidragit!$${place(name)}$2:$${place(name)}$${last}`
  const groupOf = (row: ContributionRow) => JSON.stringify([row.party_id, row.kind, row.own_kind, row.unit])
  const groups = [...Map.groupBy(rows, groupOf).values()]
  const sums = groups.map((its, index): Cell[] => {
    const [first] = its
    const line = index + 2
    const same = `${range('part')},$A${line},${range('slag')},$B${line},${range('eget_slag')},$C${line},${range('enhet')},$D${line}`
    const quantity = (some: readonly ContributionRow[]) => addUp(some.map((row) => row.quantity))
    return [
      room.parties.find(({ id }) => id === first!.party_id)?.name ?? '',
      kindCodes[first!.kind],
      first!.own_kind,
      first!.unit,
      { formula: `SUMIFS(${range('mangd')},${same})`, value: quantity(its) },
      {
        formula: `SUMIFS(${range('mangd')},${same},${range('lage')},"bekraftat")`,
        value: quantity(its.filter((row) => row.confirmed_by.length > 0)),
      },
      {
        formula: `SUMIFS(${range('mangd')},${same},${range('varde_kr')},">=0")`,
        value: quantity(its.filter((row) => row.value !== null)),
      },
      { formula: `SUMIFS(${range('varde_kr')},${same})`, value: addUp(its.map((row) => row.value ?? 0)) },
    ]
  })
  return [
    {
      name: 'bidragit',
      columns: columns.map(({ name, width = 14 }) => ({ name, width })),
      rows: cellRows(rows, room),
    },
    {
      name: 'summor',
      columns: ['part', 'slag', 'eget_slag', 'enhet', 'mangd', 'varav_bekraftat', 'varav_varderat', 'varde_kr'].map(
        (name, index) => ({ name, width: index === 0 ? 26 : 16 }),
      ),
      rows: sums,
    },
    {
      name: 'kolumner',
      columns: [
        { name: 'kolumn', width: 18 },
        { name: 'betyder', width: 70 },
      ],
      rows: columns.map(({ name, meaning }) => [name, meaning.sv]),
    },
  ]
}
