import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balances, contributors, isSameResource, resourceForm, resourceKinds, type Counted } from './rules.ts'

const form = resourceForm('sv', ['a', 'b'])
const hours = { party_id: 'a', kind: 'voluntary_time', description: 'Besök hemma', quantity: '1 200', unit: 'timmar' }
const problems = (typed: Record<string, string>) =>
  form.safeParse(typed).error?.issues.map((issue) => issue.path.join('.')) ?? []

test('a figure says what it counts, money how much it is, a value how it was reckoned, and «other» what it is', () => {
  expect(problems(hours)).toEqual([])
  expect(problems({ ...hours, unit: '' })).toEqual(['unit'])
  expect(problems({ party_id: 'a', kind: 'money', description: 'Bidrar årligen' })).toEqual(['quantity'])
  expect(problems({ ...hours, value: '264 000' })).toEqual(['value_basis'])
  expect(problems({ ...hours, kind: 'other' })).toEqual(['own_kind'])
  expect(problems({ ...hours, party_id: 'c' })).toEqual(['party_id'])
  expect(problems({ ...hours, from_on: '2027-12-31', to_on: '2027-01-01' })).toEqual(['to_on'])
})

test('money is kronor and is its own value; only «other» keeps a kind of its own', () => {
  const money = form.parse({
    party_id: 'a',
    kind: 'money',
    description: 'Kontant',
    quantity: '50 000',
    unit: 'dollar',
    value: '1',
    own_kind: 'x',
  })
  expect(money).toMatchObject({ unit: 'kronor', value: null, value_basis: '', own_kind: '' })
})

test('a save that changes nothing is seen as the same', () => {
  const written = form.parse(hours)
  expect(isSameResource(written, form.parse(hours))).toBe(true)
  expect(isSameResource(written, form.parse({ ...hours, quantity: '1 201' }))).toBe(false)
  expect(isSameResource(written, form.parse({ ...hours, from_on: '2027-01-01' }))).toBe(false)
})

const counted = fc.record<Counted>({
  party_id: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom(...resourceKinds),
  own_kind: fc.constantFrom('', 'fordon'),
  quantity: fc.option(fc.integer({ min: 0, max: 10_000_000 }).map((hundredths) => hundredths / 100)),
  unit: fc.constantFrom('timmar', 'Timmar', 'kronor', 'rum'),
})
const sum = (values: number[]) => Math.round(values.reduce((total, one) => total + Math.round(one * 100), 0)) / 100

test('the balance adds exactly what can be added, and never across kinds or unlike units', () => {
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 40 }), (resources) => {
      const bars = balances(resources)
      for (const kind of resourceKinds) {
        const inBars = sum(bars.filter((bar) => bar.kind === kind).flatMap((bar) => Object.values(bar.quantities)))
        expect(inBars).toBe(sum(resources.filter((one) => one.kind === kind).map((one) => one.quantity ?? 0)))
      }
      const names = bars.map((bar) => `${bar.kind} ${bar.ownKind} ${bar.unit.toLowerCase()}`)
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})

test('swapping two parties changes nothing in the balance but whose it is', () => {
  const swap = (id: string) => ({ a: 'b', b: 'a' })[id] ?? id
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 40 }), (resources) => {
      const swapped = balances(resources.map((one) => ({ ...one, party_id: swap(one.party_id) })))
      const back = swapped.map((bar) => ({
        ...bar,
        quantities: Object.fromEntries(Object.entries(bar.quantities).map(([id, value]) => [swap(id), value])),
      }))
      expect(back).toEqual(balances(resources))
    }),
  )
})

test('who contributes is counted by party, not by row', () => {
  expect(contributors([{ party_id: 'a' }, { party_id: 'a' }])).toBe(1)
})
