import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aidForm, ceilingOn, leavesOn, oldestLeaves, sumOn, windowFrom } from './aid-rules.ts'

const aid = (granted_on: string, euro: number, regulation: 'general' | 'sgei' = 'general') => ({
  granted_on,
  euro,
  regulation,
})

test('the three years roll: what was given three years ago to the day counts no longer', () => {
  const given = [aid('2024-03-10', 100_000.1), aid('2026-01-01', 50_000.2)]
  expect(sumOn('2027-03-09', 'general', given)).toBe(150_000.3)
  expect(sumOn('2027-03-10', 'general', given)).toBe(50_000.2)
  expect(sumOn('2025-12-31', 'general', given)).toBe(100_000.1)
  expect(leavesOn('2024-03-10')).toBe('2027-03-10')
  expect(oldestLeaves('2027-01-01', 'general', given)).toBe('2027-03-10')
  expect(oldestLeaves('2031-01-01', 'general', given)).toBeNull()
})

test('general aid counts beside both ceilings, aid for services of general economic interest beside its own alone', () => {
  const given = [aid('2026-01-01', 1000), aid('2026-01-02', 2000, 'sgei')]
  expect(sumOn('2026-02-01', 'general', given)).toBe(1000)
  expect(sumOn('2026-02-01', 'sgei', given)).toBe(3000)
  expect(oldestLeaves('2026-02-01', 'sgei', given)).toBe('2029-01-01')
  expect(oldestLeaves('2026-02-01', 'general', [aid('2026-01-02', 2000, 'sgei')])).toBeNull()
})

test('a ceiling is that of its day, and a day without one has none', () => {
  expect(ceilingOn('general', '2013-12-31')).toBeUndefined()
  expect(ceilingOn('general', '2014-01-01')?.euro).toBe(200_000)
  expect(ceilingOn('general', '2023-12-31')?.euro).toBe(200_000)
  expect(ceilingOn('sgei', '2012-04-29')?.euro).toBe(500_000)
  expect(ceilingOn('sgei', '2012-04-28')).toBeUndefined()
  expect(ceilingOn('general', '2024-01-01')?.euro).toBe(300_000)
  expect(ceilingOn('sgei', '2026-05-01')?.euro).toBe(750_000)
  expect(ceilingOn('general', '2031-01-01')).toBeUndefined()
})

const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))
test('an amount counts from its day until the day it leaves and on no other day', () => {
  fc.assert(
    fc.property(day, day, (granted, asked) => {
      const counts = sumOn(asked, 'general', [aid(granted, 10)]) === 10
      expect(counts).toBe(granted <= asked && asked < leavesOn(granted))
      expect(windowFrom(asked) <= asked).toBe(true)
    }),
  )
})

test('kronor need the rate and its day; euro need neither and keep none', () => {
  const form = aidForm('sv', '2027-01-01')
  const given = {
    giver: 'Regionen',
    regulation: 'general',
    granted_on: '2026-05-01',
    amount: '12 000',
    source: 'Dnr 1',
  }
  expect(form.parse({ ...given, currency: 'eur', rate: '11,25', rate_on: '2026-05-01' })).toMatchObject({
    rate: null,
    rate_on: null,
  })
  expect(form.safeParse({ ...given, currency: 'sek' }).success).toBe(false)
  expect(form.safeParse({ ...given, currency: 'sek', rate: '0', rate_on: '2026-05-01' }).success).toBe(false)
  expect(form.parse({ ...given, currency: 'sek', rate: '11,2512', rate_on: '2026-05-01' }).rate).toBe(11.2512)
  expect(form.safeParse({ ...given, currency: 'eur', granted_on: '2027-01-02' }).success).toBe(false)
  expect(form.safeParse({ ...given, currency: 'eur', amount: '0' }).success).toBe(false)
})
