import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resourceKinds } from '#resource/rules.ts'
import { missingColumns } from '#platform/sheet-columns.ts'
import { readColumns } from './columns.ts'
import { readRows } from './import.ts'
import { daysOf, isEntered, monthsFrom, monthToEnter, monthToReport } from './months.ts'
import { addUp, entryForm, mayConfirm, shareMade, shareOfTime } from './rules.ts'
import { countOf, kindSums, madeOf, type Summed } from './sums.ts'

test('a month is reported in its last week, and in the month after', () => {
  expect(monthToReport('2026-10-24')).toBe('2026-09')
  expect(monthToReport('2026-10-25')).toBe('2026-10')
  expect(monthToReport('2026-11-03')).toBe('2026-10')
  expect(monthToReport('2027-01-02')).toBe('2026-12')
  expect(daysOf('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
})

test('the page opens on the latest month in which something promised is not entered', () => {
  const promise = { id: 'a', from: '2026-01-01', to: '2026-12-31' }
  const done = (month: string) => ({ promise: 'a', ...daysOf(month) })
  const ask = (months: string[]) => monthToEnter('2026-11-03', '2026-01-01', [promise], months.map(done))
  expect(ask([])).toBe('2026-10')
  expect(ask(['2026-10'])).toBe('2026-09')
  const all = Array.from({ length: 10 }, (_, index) => monthsFrom('2026-10', -index))
  expect(ask(all)).toBe('2026-10')
  expect(isEntered('a', '2026-08', [{ promise: 'a', from: '2026-07-01', to: '2026-09-30' }])).toBe(true)
})

const summed = fc.record({
  party_id: fc.constantFrom('a', 'b', 'c'),
  resource_id: fc.constantFrom('r', 's', null),
  kind: fc.constantFrom(...resourceKinds),
  own_kind: fc.constant(''),
  unit: fc.constantFrom('timmar', 'kronor'),
  year: fc.integer({ min: 2024, max: 2029 }),
  quantity: fc.integer({ min: 0, max: 10_000_000 }).map((whole) => whole / 100),
  confirmed: fc.constant(0),
  entries: fc.constant(1),
  confirmedEntries: fc.constant(0),
  value: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((whole) => whole / 100)),
  valued: fc.constant(0),
})

test('sums have no drift, lose nothing, and do not depend on whose is added first', () => {
  expect(addUp(Array.from({ length: 1000 }, () => 0.1))).toBe(100)
  expect(addUp([0.1, 0.2])).toBe(0.3)
  fc.assert(
    fc.property(fc.array(summed, { maxLength: 60 }), (rows) => {
      const exact = (some: readonly Summed[]) =>
        some.reduce((sum, one) => sum + Math.round(one.quantity * 100), 0) / 100
      const kinds = kindSums(rows)
      expect(addUp(kinds.flatMap((one) => Object.values(one.byParty).map(({ quantity }) => quantity)))).toBe(
        exact(rows),
      )
      for (const one of kinds)
        for (const [party, sum] of Object.entries(one.byParty))
          expect(addUp(Object.values(one.byYear).map((year) => year[party] ?? 0))).toBe(sum.quantity)
      expect(madeOf('r', rows).quantity).toBe(exact(rows.filter((row) => row.resource_id === 'r')))
      expect(kindSums(rows.toReversed())).toEqual(kinds)
    }),
  )
})

test('who the parties are makes no difference: swapped names give swapped sums', () => {
  const swapped = { a: 'b', b: 'a', c: 'c' } as Record<string, string>
  fc.assert(
    fc.property(fc.array(summed, { maxLength: 40 }), (rows) => {
      const other = kindSums(rows.map((row) => ({ ...row, party_id: swapped[row.party_id]! })))
      for (const [index, one] of kindSums(rows).entries())
        for (const [party, sum] of Object.entries(one.byParty))
          expect(other[index]!.byParty[swapped[party]!]).toEqual(sum)
    }),
  )
})

test('nobody confirms the own party’s entry, nor one that person has entered for another', () => {
  const entry = { partyId: 'a', standing: true, enteredBy: ['p', 'q'] }
  expect(mayConfirm(entry, { personId: 'r', partyId: 'b' })).toBe(true)
  expect(mayConfirm(entry, { personId: 'r', partyId: 'a' })).toBe(false)
  expect(mayConfirm(entry, { personId: 'p', partyId: 'b' })).toBe(false)
  expect(mayConfirm(entry, { personId: 'r', partyId: null })).toBe(false)
  expect(mayConfirm({ ...entry, standing: false }, { personId: 'r', partyId: 'b' })).toBe(false)
})

test('what has been made is never rounded up to the whole promise', () => {
  expect(shareMade(1199.99, 1200)).toBe(99)
  expect(shareMade(1200, 1200)).toBe(100)
  expect(shareMade(1500, 1200)).toBe(125)
  expect(shareMade(5, null)).toBeNull()
  expect(shareOfTime('2026-01-01', '2026-12-31', '2026-07-02')).toBe(50)
  expect(shareOfTime('2026-01-01', null, '2026-07-02')).toBeNull()
})

const typed = {
  quantity: '40',
  from_on: '2026-10-01',
  to_on: '2026-10-31',
  kind: 'staff',
  description: 'Samordnare',
  unit: 'timmar',
}

test('a value stands with its basis, its day and its source, or not at all; money is its own value', () => {
  const form = entryForm('sv', [])
  expect(form.safeParse({ ...typed, value: '8 800' }).success).toBe(false)
  const whole = {
    ...typed,
    value: '8 800',
    value_basis: '220 kr per timme',
    value_on: '2026-05-04',
    value_source: 'Styrgruppen, § 4',
  }
  expect(form.parse(whole).entry.value).toBe(8800)
  expect(form.parse({ ...whole, kind: 'money' }).entry).toMatchObject({ value: null, value_basis: '', unit: 'kronor' })
  expect(form.parse({ ...typed, value_basis: 'kvar från förut' }).entry.value_basis).toBe('')
  expect(form.safeParse({ ...typed, to_on: '2026-09-30' }).success).toBe(false)
})

test('a file is read row by row: what is whole is taken, and every other row says why not', () => {
  const head = ['part', 'slag', 'vad', 'mangd', 'enhet', 'fran', 'till', 'varde_kr']
  const rows = [
    head,
    ['Bryggan', 'ideell-tid', 'Värdar', '120,5', 'timmar', '2026-10-01', '2026-10-31', ''],
    ['', 'ideell-tid', 'Värdar', '3', 'timmar', '2026-10-01', '2026-10-31', ''],
    ['Kommunen', 'lokaler', 'Köket', '1', 'lokal', '2026-10-01', '2026-10-31', ''],
    ['Bryggan', 'gåvor', 'Kakor', '3', 'kakor', '2026-10-01', '2026-10-31', ''],
    ['Bryggan', 'material', 'Kakor', 'många', 'kakor', '2026-10-01', '2026-10-31', ''],
    ['Bryggan', 'material', 'Kakor', '3', 'kakor', '2026-10-01', '31 februari', ''],
    ['Bryggan', 'material', "'=Kakor", '3', 'kakor', '2026-10-01', '2026-10-31', '5'],
  ].map((cells, index) => ({ line: index + 1, cells }))
  const read = readRows(rows, { language: 'sv', partyName: 'Bryggan', promises: [], there: new Set() })
  expect(read.map(({ verdict }) => verdict)).toEqual(['taken', 'twice', 'other', 'wrong', 'wrong', 'wrong', 'wrong'])
  expect(read[0]!.entry).toMatchObject({ kind: 'voluntary_time', quantity: 120.5 })
  expect(missingColumns(rows, readColumns)).toEqual([])
  expect(missingColumns([{ line: 1, cells: ['vad'] }], readColumns)).toEqual(['slag', 'mangd', 'enhet', 'fran', 'till'])
})

test('what is asked for is counted by party, by year and by whether somebody has confirmed it', () => {
  const rows = [
    { party_id: 'a', year: 2025, entries: 3, confirmedEntries: 1 },
    { party_id: 'a', year: 2026, entries: 2, confirmedEntries: 2 },
    { party_id: 'b', year: 2026, entries: 4, confirmedEntries: 0 },
  ]
  expect(countOf(rows, {})).toBe(9)
  expect(countOf(rows, { party: 'a', state: 'own' })).toBe(2)
  expect(countOf(rows, { year: 2026, state: 'confirmed' })).toBe(2)
  expect(countOf(rows, { party: 'b', year: 2025 })).toBe(0)
})
