import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortIntoArea } from './areas.ts'
import { readKnownDay } from '#platform/known-day.ts'
import { holdsEnglish, isOnlyPromised, readAmounts, readStatus } from './import-cells.ts'
import { readCsv } from '#platform/csv.ts'
import { readImport, type GoodRow } from './import-file.ts'
import { placeOfAuthority } from './import-place.ts'
import { rowReport, tallyOf } from './import-report.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const head = 'kommun_eller_region;organisationer;område;startdatum;slutdatum;belopp;källa'
const rowsOf = (...lines: string[]) => {
  const file = readImport(bytes(`\uFEFF${[head, ...lines].join('\r\n')}\r\n`))
  if (!file.ok) throw new Error(file.why)
  return file.rows
}
const good = (line: string) => {
  const [row] = rowsOf(line)
  if (!row?.ok) throw new Error(row?.why)
  return row
}
const plain =
  'Lunds kommun, socialnämnden;Föreningen Bryggan;skyddat boende;2024-01-01;2026-12-31;;https://lund.example/iop'

test('quotes, doubled quotes, line breaks in cells, a byte order mark and any line end are read', () => {
  expect(readCsv('\uFEFFa;b\r\n"x;y";"sa ""hej"""\r"en\nrad";\n\n;;\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x;y', 'sa "hej"'] },
    { line: 3, cells: ['en\nrad', ''] },
  ])
  expect(readCsv('a,b\n1,2;3')[1]?.cells).toEqual(['1', '2;3'])
  expect(readCsv('')).toEqual([])
})

test('whatever is written in cells comes back from a file that quotes it', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\uFEFF'))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')).join('\r\n')
      const filled = rows.filter((row) => row.some((one) => one.trim() !== ''))
      expect(
        readCsv(`a;b;c;d\r\n${text}`)
          .slice(1)
          .map(({ cells }) => cells),
      ).toEqual(filled)
    }),
  )
})

test('no text and no bytes break the import, and every row is either kept or refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => bytes(`${head}\n${text}`)),
        fc.uint8Array(),
      ),
      (any) => {
        const file = readImport(any)
        if (!file.ok) return
        const kept = file.rows.filter((row) => row.ok)
        const tally = tallyOf(
          file.rows,
          kept.map(() => 'new'),
          0,
        )
        expect(tally.read).toBe(tally.new + tally.changed + tally.unchanged + tally.refused)
        for (const row of file.rows) rowReport(row)
      },
    ),
  )
})

test('a row that is told in another order has the same key, and its keys are all different', () => {
  const some = fc.constantFrom('Lunds kommun', 'Malmö stad', 'Region Skåne')
  const row = fc
    .tuple(some, fc.constantFrom('A', 'B', 'A;B'), fc.constantFrom('', '2020', '2021-05'))
    .map(([who, whom, start]) => `${who};"${whom}";;${start};;;https://x.example`)
  fc.assert(
    fc.property(
      fc
        .uniqueArray(row, { minLength: 1, maxLength: 12 })
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, others]) => {
        const keysOf = (lines: string[]) =>
          rowsOf(...lines)
            .filter((one): one is GoodRow => one.ok)
            .map((one) => one.key.toString('hex'))
        const [one, other] = [keysOf(rows), keysOf(others)]
        expect(new Set(one).size).toBe(rows.length)
        expect(one.toSorted()).toEqual(other.toSorted())
      },
    ),
  )
})

test('a file without the columns that say who and where from is refused as a whole', () => {
  expect(readImport(bytes('kommun;område\nLunds kommun;kultur'))).toEqual({
    ok: false,
    why: 'columns_missing',
    missing: ['organisationer', 'källa'],
  })
  expect(readImport(new Uint8Array([0x6b, 0xe4, 0x6c]))).toMatchObject({ ok: false, why: 'not_utf8' })
  expect(readImport(bytes(''))).toMatchObject({ ok: false, why: 'empty' })
})

test('a row says who, where, from when to when, and is called by its parties', () => {
  const { content, doubts } = good(plain)
  expect(doubts).toEqual([])
  expect(content).toMatchObject({
    name: 'Föreningen Bryggan och Lunds kommun',
    slug: 'foreningen-bryggan-och-lunds-kommun',
    area: 'trygghet',
    area_words: 'skyddat boende',
    county: '12',
    municipality: '1281',
    start_on: '2024-01-01',
    end_on: '2026-12-31',
    stated_status: null,
  })
  expect(content.parties.map(({ name, side, board }) => [name, side, board])).toEqual([
    ['Föreningen Bryggan', 'civil', null],
    ['Lunds kommun', 'public', 'socialnämnden'],
  ])
})

test('several organisations in a cell are several parties, and commas in cells are just commas', () => {
  const { content } = good('Göteborgs Stad;"Bryggan; Hamnljus; Tredje, den";boende, vinter;2022;;;https://x.example')
  expect(content.parties.map(({ name }) => name)).toEqual(['Bryggan', 'Göteborgs Stad', 'Hamnljus', 'Tredje, den'])
  expect(content.name).toBe('Bryggan, Göteborgs Stad och 2 till')
  expect(new Set(content.parties.map(({ mark }) => mark)).size).toBe(4)
})

test('a date is kept as exactly as it is known, and never guessed', () => {
  expect(readKnownDay('2013', 'start')).toEqual({ on: '2013-01-01', precision: 'year' })
  expect(readKnownDay('2013', 'end')).toEqual({ on: '2013-12-31', precision: 'year' })
  expect(readKnownDay('2024-02', 'end')).toEqual({ on: '2024-02-29', precision: 'month' })
  expect(readKnownDay('2024-02-30', 'end')).toBeNull()
  expect(readKnownDay('våren 2024', 'start')).toBeNull()
  const { content, doubts } = good(plain.replace('2026-12-31', '2020-01-01'))
  expect(content.end_on).toBeNull()
  expect(doubts).toEqual([{ field: 'end', why: 'ends_before_start' }])
})

test('sums of money are read out of free text, and years and other figures are not money', () => {
  expect(readAmounts('drygt 14 Mkr per år (dom), sammanlagt ca 1,5 mnkr')).toEqual([14_000_000, 1_500_000])
  expect(readAmounts('380 000 kr 2021; 650 000 kr 2022; 2023 återstår')).toEqual([380_000, 650_000])
  expect(readAmounts('20–50 år, 3 lokaler')).toEqual([])
})

test('a promise by word of mouth is shown as never concluded, and as uncertain, unless a status says otherwise', () => {
  expect(isOnlyPromised('37 000 kr per år (muntligt löfte)')).toBe(true)
  const promised = plain.replace(';;https', ';20 000 kr (orally promised);https')
  expect(good(promised).content.stated_status).toBe('never_concluded')
  expect(good(promised).doubts.map(({ why }) => why)).toContain('only_promised')
  const file = readImport(bytes(`${head};status\n${promised};avslutat`))
  expect(file.ok && file.rows[0]?.ok && file.rows[0].content.stated_status).toBe('ended')
  expect(readStatus('Aldrig ingånget')).toBe('never_concluded')
  expect(readStatus('kanske')).toBeNull()
})

test('English among Swedish words is found; words that both languages have are not enough', () => {
  expect(holdsEnglish('nödställda, winter shelter')).toBe(true)
  expect(holdsEnglish('575 000 kr per year')).toBe(true)
  expect(holdsEnglish('plats för unga in i arbete')).toBe(false)
})

test('a row is refused when it does not say who or where from', () => {
  const refused = (line: string) => rowsOf(line).map((row) => (row.ok ? 'kept' : row.why))
  expect(refused(plain.replace('Lunds kommun, socialnämnden', ''))).toEqual(['no_authority'])
  expect(refused(plain.replace('Föreningen Bryggan', ' ; '))).toEqual(['too_many_cells'])
  expect(refused(plain.replace('Föreningen Bryggan', '""'))).toEqual(['no_organisation'])
  expect(refused(plain.replace('https://lund.example/iop', 'javascript:alert(1)'))).toEqual(['no_source'])
  expect(refused(plain.replace('https://lund.example/iop', 'https://namn:losen@lund.example'))).toEqual(['no_source'])
  expect(refused(`${plain};;;`)).toEqual(['kept'])
  expect(rowsOf(plain, plain).map((row) => row.ok)).toEqual([true, false])
})

test('places and areas are found by name, and what is unclear is said to be', () => {
  expect(placeOfAuthority('Göteborgs Stad')).toEqual({ county: '14', municipality: '1480' })
  expect(placeOfAuthority('Alingsås kommun')?.municipality).toBe('1489')
  expect(placeOfAuthority('Region Värmland')).toEqual({ county: '17', municipality: null })
  expect(placeOfAuthority('Region Sörmland')?.county).toBe('04')
  expect(placeOfAuthority('Storstadens bolag')).toBeNull()
  expect(sortIntoArea('kvinnojour')).toEqual({ id: 'trygghet', sure: true })
  expect(sortIntoArea('allt möjligt')).toEqual({ id: 'annat', sure: false })
})

const real = '../shared/data/real-partnerships.csv'
test.skipIf(!existsSync(real))(
  'the list of real partnerships is read whole (skipped where the list is not at hand)',
  () => {
    const file = readImport(readFileSync(real))
    expect(file.ok && file.rows.length).toBe(23)
    expect(file.ok && file.rows.filter((row) => !row.ok)).toEqual([])
  },
)
