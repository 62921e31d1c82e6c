import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fundingForm, isOfAParty, mayPayTheSame, meetInTime, type Line } from './rules.ts'

const line = (over: Partial<Line> = {}): Line => ({
  party_id: 'a',
  kind: 'premises',
  own_kind: '',
  from_on: '2027-01-01',
  to_on: '2027-12-31',
  ...over,
})

test('a party’s own line of the same kind and time may pay for the same, and so may another party’s money', () => {
  expect(mayPayTheSame(line(), [line()])).toHaveLength(1)
  expect(mayPayTheSame(line(), [line({ party_id: 'b', kind: 'money' })])).toHaveLength(1)
})

test('another kind, another party’s things, another time: nothing to keep apart', () => {
  expect(
    mayPayTheSame(line(), [
      line({ kind: 'staff' }),
      line({ party_id: 'b' }),
      line({ from_on: '2028-01-01', to_on: null }),
      line({ party_id: 'b', kind: 'money', from_on: null, to_on: '2026-12-31' }),
    ]),
  ).toEqual([])
})

test('kinds of one’s own are the same when they are named the same', () => {
  const own = line({ kind: 'other', own_kind: 'Fordon' })
  expect(mayPayTheSame(own, [line({ kind: 'other', own_kind: 'fordon' })])).toHaveLength(1)
  expect(mayPayTheSame(own, [line({ kind: 'other', own_kind: 'Djur' })])).toEqual([])
})

const day = fc.option(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10)),
)
const span = fc
  .tuple(day, day)
  .map(([one, other]) =>
    one && other && other < one ? { from_on: other, to_on: one } : { from_on: one, to_on: other },
  )
test('two spans meet alike whichever is asked first, and an open one meets all', () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      expect(meetInTime(one, other)).toBe(meetInTime(other, one))
      expect(meetInTime(one, one)).toBe(true)
      expect(meetInTime(one, { from_on: null, to_on: null })).toBe(true)
    }),
  )
})

test('the form asks who from, how and what for, and says what is missing in plain words', () => {
  const form = fundingForm('sv')
  expect(form.safeParse({}).success).toBe(false)
  const full = {
    giver: 'Arvet',
    form: 'fund',
    kind: 'staff',
    own_kind: 'x',
    pays_for: 'Ledare',
    from_on: '',
    to_on: '',
  }
  expect(form.parse(full)).toMatchObject({ own_kind: '', from_on: null })
  expect(form.safeParse({ ...full, kind: 'other', own_kind: '' }).success).toBe(false)
  expect(form.safeParse({ ...full, from_on: '2027-02-01', to_on: '2027-01-01' }).success).toBe(false)
})

test('those who have sight without a party are not of one', () => {
  const me = { personId: 'p', name: 'P', partyId: null }
  expect(isOfAParty({ ...me, capacities: ['co_opted'] })).toBe(false)
  expect(isOfAParty({ ...me, capacities: ['reader'] })).toBe(false)
  expect(isOfAParty({ ...me, partyId: 'a', capacities: ['signatory'] })).toBe(true)
})
