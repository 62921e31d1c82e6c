import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  capacities,
  isHeldAlready,
  isLastAdministrator,
  may,
  membershipForm,
  mustMayEnd,
  standingsOf,
  type Capacity,
  type Held,
} from './membership-rules.ts'

const today = '2026-11-21'
const read = (given: Record<string, string>, side: 'public' | 'civil' = 'public') =>
  membershipForm('sv', side, today).safeParse({ email: 'Nora@Example.org', capacity: 'representative', ...given })
const wrong = (given: Record<string, string>, side: 'public' | 'civil' = 'public') => {
  const result = read(given, side)
  return result.success ? [] : result.error.issues.map((issue) => issue.path.join('.'))
}

test('a signatory’s right to sign stands written somewhere', () => {
  expect(wrong({ capacity: 'signatory' })).toEqual(['proof'])
  expect(wrong({ capacity: 'signatory', proof: '  ' })).toEqual(['proof'])
  expect(read({ capacity: 'signatory', proof: 'Protokoll § 4' }).data).toMatchObject({
    email: 'nora@example.org',
    proof: 'Protokoll § 4',
  })
  expect(read({}).data?.proof).toBeNull()
})

test('the officer who answers for the partnerships is the public party’s', () => {
  expect(wrong({ capacity: 'responsible_officer' }, 'public')).toEqual([])
  expect(wrong({ capacity: 'responsible_officer' }, 'civil')).toEqual(['capacity'])
})

test('a role may have begun, ends no earlier than it begins, and is not over before it is given', () => {
  expect(wrong({ from_day: '1 mars 2024' })).toEqual([])
  expect(wrong({ from_day: '2026-12-01', to_day: '2026-11-30' })).toEqual(['to_day'])
  expect(wrong({ from_day: '2024-03-01', to_day: '2026-11-20' })).toEqual(['to_day'])
  expect(wrong({ to_day: '2026-11-20' })).toEqual(['to_day'])
  expect(wrong({ to_day: today })).toEqual([])
  expect(wrong({ from_day: 'snart' })).toEqual(['from_day'])
})

test('colleagues read; the organisation’s administrators and whoever runs the installation also name people', () => {
  const may_ = (...given: Parameters<typeof standingsOf>) =>
    (['read', 'name', 'leave_without'] as const).filter((deed) => may(deed, standingsOf(...given)))
  expect(may_(false, [])).toEqual([])
  for (const capacity of capacities.filter((one) => one !== 'administrator'))
    expect(may_(false, [capacity])).toEqual(['read'])
  expect(may_(false, ['representative', 'administrator'])).toEqual(['read', 'name'])
  expect(may_(true, [])).toEqual(['read', 'name', 'leave_without'])
  expect(may_(true, ['representative'])).toEqual(['read', 'name', 'leave_without'])
})

const dayOf = (number: number) => new Date(Date.UTC(2026, 10, 1 + number)).toISOString().slice(0, 10)
const span = fc.tuple(fc.nat(40), fc.option(fc.nat(20), { nil: null })).map(([from, length]) => ({
  from_day: dayOf(from),
  to_day: length === null ? null : dayOf(from + length),
}))
const held = fc
  .tuple(
    fc.constantFrom('p1', 'p2', 'p3'),
    fc.constantFrom<Capacity>('administrator', 'representative'),
    span,
    fc.boolean(),
  )
  .map(([person_id, capacity, days, ended]) => ({ person_id, capacity, ...days, ended }))
const people = fc.array(held, { maxLength: 6 }).map((all): Held[] =>
  all.map(({ ended, ...one }, index) => ({
    ...one,
    id: String(index),
    ended_at: ended ? new Date('2026-11-01T00:00:00Z') : null,
    live: !ended && one.from_day <= today && (one.to_day === null || one.to_day >= today),
  })),
)
const isOn = (one: { from_day: unknown; to_day: unknown }, day: string) =>
  String(one.from_day) <= day && (one.to_day === null || String(one.to_day) >= day)
const days = Array.from({ length: 80 }, (_, number) => dayOf(number))

test('a role is refused exactly when some day would have it twice', () => {
  fc.assert(
    fc.property(people, span, (all, wanted) => {
      const asked = { person_id: 'p1', capacity: 'administrator' as const, ...wanted }
      const own = all.filter((one) => one.person_id === 'p1' && one.capacity === 'administrator' && !one.ended_at)
      const twice = days.some((day) => isOn(asked, day) && own.some((one) => isOn(one, day)))
      expect(isHeldAlready(asked, all)).toBe(twice)
    }),
  )
})

test('whoever is ended, the organisation has an administrator today for as long as it would have had', () => {
  fc.assert(
    fc.property(people, (all) => {
      for (const one of all.filter(({ live, capacity }) => live && capacity === 'administrator')) {
        const others = all.filter(
          (other) => other.live && other.capacity === 'administrator' && other.person_id !== one.person_id,
        )
        const outlasts = others.some(
          (other) => other.to_day === null || (one.to_day !== null && String(other.to_day) >= String(one.to_day)),
        )
        const kept = days
          .filter((day) => day >= today && isOn(one, day))
          .every((day) => others.some((other) => isOn(other, day)))
        expect(isLastAdministrator(one, all)).toBe(!outlasts)
        expect(kept || isLastAdministrator(one, all)).toBe(true)
      }
    }),
  )
})

test('the last administrator stays, unless whoever runs the installation ends the role; and nothing ends twice', () => {
  const only: Held = {
    id: '1',
    person_id: 'p',
    capacity: 'administrator',
    from_day: '2025-01-01',
    to_day: null,
    ended_at: null,
    live: true,
  }
  const code = (act: () => void) => {
    try {
      act()
      return null
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(code(() => mustMayEnd(only, [only], ['administrator'], today))).toBe('membership_last.conflict')
  expect(code(() => mustMayEnd(only, [only], ['installation'], today))).toBeNull()
  const another: Held = { ...only, id: '2', person_id: 'q' }
  expect(code(() => mustMayEnd(only, [only, another], ['administrator'], today))).toBeNull()
  const over: Held = { ...only, live: false, ended_at: new Date('2026-11-01T00:00:00Z') }
  expect(code(() => mustMayEnd(over, [over, another], ['installation'], today))).toBe('membership.conflict')
  // What is over holds nothing up
  expect(isLastAdministrator(over, [over])).toBe(false)
  const passed: Held = { ...only, live: false, to_day: '2026-11-20' }
  expect(code(() => mustMayEnd(passed, [passed, another], ['installation'], today))).toBe('membership.conflict')
})
