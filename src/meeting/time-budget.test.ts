import fc from 'fast-check'
import { expect, test } from 'vitest'
import { swedishInstant } from '#platform/swedish-time.ts'
import { timeBudget } from './time-budget.ts'
import { budgetText, spanText } from './time-texts.ts'

const meeting = (day: string, from: string, to: string) => ({
  starts_at: swedishInstant(day, from),
  ends_at: swedishInstant(day, to),
})
const evening = meeting('2026-12-09', '17:00', '19:00')
const of = (...minutes: (number | null)[]) => minutes.map((one) => ({ minutes: one }))
const spoken = (items: { minutes: number | null }[], when = evening) =>
  timeBudget(items, when).spans.map((span) => span && spanText(span, 'sv'))

test('items follow each other from when the meeting begins; after one without a time the others begin then at the earliest', () => {
  expect(spoken(of(20, 10))).toEqual(['17.00–17.20', '17.20–17.30'])
  expect(spoken(of(20, null, 15, null))).toEqual(['17.00–17.20', undefined, 'Tidigast 17.20–17.35', undefined])
  expect(spoken(of(null, null))).toEqual([undefined, undefined])
})

test('the sum stands against the length of the meeting in words, with what does not fit and what has no time', () => {
  const said = (language: 'sv' | 'en', ...minutes: (number | null)[]) =>
    budgetText(timeBudget(of(...minutes), evening), language)
  expect(said('sv', 60, 30)).toBe('90 av 120 minuter planerade.')
  expect(said('sv', 60, null, null, null)).toBe('60 av 120 minuter planerade. 3 punkter utan tid.')
  expect(said('sv', 100, 40, null)).toBe(
    '140 av 120 minuter planerade, 20 minuter mer än mötet rymmer. 1 punkt utan tid.',
  )
  expect(said('sv', 121)).toContain('1 minut mer än')
  expect(said('en', 100, 40, null)).toBe(
    '140 of 120 minutes planned, 20 minutes more than the meeting has room for. 1 item without a time.',
  )
})

test('a meeting over a change of summer time is as long as the time that passes', () => {
  const spring = meeting('2027-03-28', '01:00', '04:00')
  expect(timeBudget(of(90), spring).there).toBe(120)
  expect(spoken(of(90, 30), spring)).toEqual(['01.00–03.30', '03.30–04.00'])
  const autumn = meeting('2027-10-31', '01:00', '04:00')
  expect(timeBudget(of(90), autumn).there).toBe(240)
  expect(spoken(of(90, 60), autumn)).toEqual(['01.00–02.30', '02.30–02.30'])
})

test('whatever the agenda, nothing is below nothing and the spans hold together', () => {
  const minutes = fc.option(fc.integer({ min: 1, max: 600 }), { nil: null })
  const start = fc.date({ min: new Date('2026-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(fc.array(minutes), start, fc.integer({ min: 1, max: 1440 }), (all, starts_at, length) => {
      const ends_at = new Date(starts_at.getTime() + length * 60_000)
      const { planned, there, over, untimed, spans } = timeBudget(of(...all), { starts_at, ends_at })
      expect(planned).toBe(all.reduce<number>((sum, one) => sum + (one ?? 0), 0))
      expect(there).toBe(length)
      expect(over).toBe(Math.max(0, planned - there))
      expect(untimed).toBe(all.filter((one) => one === null).length)
      expect(spans.map((span) => span === undefined)).toEqual(all.map((one) => one === null))
      let at = starts_at.getTime()
      for (const [index, span] of spans.entries()) {
        if (!span) continue
        expect(span.begins.getTime()).toBe(at)
        expect(span.ends.getTime() - at).toBe(all[index]! * 60_000)
        expect(span.earliest).toBe(all.slice(0, index).includes(null))
        at = span.ends.getTime()
      }
    }),
  )
})
