import fc from 'fast-check'
import { expect, test } from 'vitest'
import { phases, standing, type Facts } from './phase.ts'

const nothing: Facts = {
  challenge: null,
  formed: null,
  assessed: null,
  written: null,
  locked: null,
  decided: null,
  signed: null,
  start: null,
  end: null,
  endedOn: null,
  notice: null,
  brokenOff: null,
  dormant: null,
}
const signed: Facts = {
  ...nothing,
  challenge: '2024-02-01',
  formed: '2024-03-01',
  assessed: '2024-06-01',
  written: '2024-08-01',
  locked: '2024-10-01',
  decided: '2024-11-15',
  signed: '2024-12-10',
  start: '2025-01-01',
  end: '2029-12-31',
}
const phaseOn = (facts: Facts, today: string) => standing(facts, today).phase

test('each phase is carried by its own fact', () => {
  expect(phaseOn({ ...nothing, challenge: '2024-02-01' }, '2024-02-02')).toBe('idea')
  expect(
    phaseOn({ ...signed, assessed: null, written: null, locked: null, decided: null, signed: null }, '2024-05-01'),
  ).toBe('dialogue')
  expect(phaseOn({ ...signed, decided: null, signed: null }, '2024-10-10')).toBe('decision')
  expect(phaseOn({ ...signed, signed: null }, '2024-11-20')).toBe('signing')
})

test('a signed agreement is active from its start, or from the signature if that is later', () => {
  expect(phaseOn(signed, '2024-12-20')).toBe('signing')
  expect(standing(signed, '2024-12-20').beginsOn).toBe('2025-01-01')
  expect(phaseOn(signed, '2025-01-01')).toBe('active')
  expect(standing(signed, '2025-01-01').beginsOn).toBeNull()
  expect(standing({ ...signed, signed: '2025-02-03' }, '2025-02-03').line[6]).toMatchObject({
    phase: 'active',
    state: 'now',
    on: '2025-02-03',
  })
})

test('the last day is still active, the day after is not', () => {
  expect(standing(signed, '2029-12-31')).toMatchObject({ phase: 'active', ending: null })
  expect(standing(signed, '2030-01-01')).toMatchObject({ phase: 'onward', ending: 'ended' })
})

test('an assessment that was never made is «inte gjord», and blocks nothing', () => {
  const line = standing({ ...signed, assessed: null }, '2025-06-01').line
  expect(line.find((step) => step.phase === 'suitability')?.state).toBe('skipped')
  expect(line.find((step) => step.phase === 'active')?.state).toBe('now')
})

test('broken off is before an agreement only; resting is neither', () => {
  expect(standing({ ...nothing, formed: '2024-03-01', brokenOff: '2024-09-01' }, '2024-10-01').ending).toBe(
    'broken_off',
  )
  expect(standing({ ...signed, brokenOff: '2024-09-01' }, '2025-10-01').ending).toBeNull()
  expect(standing({ ...signed, dormant: '2025-09-01' }, '2025-10-01').ending).toBe('dormant')
})

test('notice leads onward without ending anything; an earlier last day that all agreed on ends it after that day', () => {
  expect(standing({ ...signed, notice: '2025-09-01' }, '2025-10-01')).toMatchObject({ phase: 'onward', ending: null })
  expect(standing({ ...signed, endedOn: '2025-09-30' }, '2025-09-30').ending).toBeNull()
  expect(standing({ ...signed, endedOn: '2025-09-30' }, '2025-10-01')).toMatchObject({
    phase: 'onward',
    ending: 'ended',
  })
})

const day = fc.option(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)
const facts = fc.record({
  challenge: day,
  formed: day,
  assessed: day,
  written: day,
  locked: day,
  decided: day,
  signed: day,
  start: day,
  end: day,
  endedOn: day,
  notice: day,
  brokenOff: day,
  dormant: day,
})

test('whatever the facts, there is exactly one phase now, with none after it begun', () => {
  fc.assert(
    fc.property(
      facts,
      day.map((today) => today ?? '2025-01-01'),
      (given, today) => {
        const { line, phase } = standing(given, today)
        const now = line.findIndex((step) => step.state === 'now')
        expect(line.filter((step) => step.state === 'now')).toHaveLength(1)
        expect(phases[now]).toBe(phase)
        expect(line.slice(now + 1).every((step) => step.state === 'next' && step.on === null)).toBe(true)
      },
    ),
  )
})

test('no partnership is active before it is signed and begun', () => {
  fc.assert(
    fc.property(
      facts,
      day.map((today) => today ?? '2025-01-01'),
      (given, today) => {
        if (standing(given, today).phase !== 'active') return
        expect(given.signed).not.toBeNull()
        expect(given.start! <= today && given.signed! <= today).toBe(true)
      },
    ),
  )
})
