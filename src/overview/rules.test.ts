import { expect, test } from 'vitest'
import { dueBefore, duties, gathered, suggestionsOf, waitingOf, type Duty } from './rules.ts'

const none = {
  partnership_id: 'p',
  report_due: null,
  report_year: null,
  task_due: null,
  ...(Object.fromEntries(duties.map((duty) => [duty, 0])) as Record<Duty, number>),
}

test('what waits stands with the most pressing first, and what does not wait is left out', () => {
  expect(waitingOf(undefined)).toEqual([])
  expect(waitingOf(none)).toEqual([])
  expect(waitingOf({ ...none, parts: 3, signatures: 1, publication: 1 }).map(({ duty }) => duty)).toEqual([
    'signatures',
    'parts',
    'publication',
  ])
})

test('a report and a task carry the day by which they are to be done, the first day first, and a report its year', () => {
  const row = {
    ...none,
    reports: 1,
    tasks: 2,
    minutes: 1,
    report_due: '2038-04-30',
    report_year: 2037,
    task_due: '2038-02-28',
  }
  expect(waitingOf(row)).toEqual([
    { duty: 'minutes', count: 1 },
    { duty: 'tasks', count: 2, due: '2038-02-28' },
    { duty: 'reports', count: 1, due: '2038-04-30', year: 2037 },
  ])
})

test('what is to be done before a meeting stands before it, and what has no day after it', () => {
  const [task, report] = [
    { duty: 'tasks' as const, count: 1, due: '2038-02-28' },
    { duty: 'reports' as const, count: 1, due: '2038-04-30' },
  ]
  expect(dueBefore([task, report], '2038-03-01')).toBe(1)
  expect(dueBefore([task, report], '2038-05-01')).toBe(2)
  expect(dueBefore([task, report], '2038-02-28')).toBe(0)
  expect(dueBefore([{ duty: 'minutes', count: 1 }, task], '2038-03-01')).toBe(0)
})

test('an idea meeting is suggested until one has been held or is planned, and no longer when the agreement is locked', () => {
  const early = { met: false, coming: false, agreed: 0, all: 0 }
  expect(suggestionsOf('dialogue', early)).toContain('meet')
  expect(suggestionsOf('dialogue', { ...early, coming: true })).not.toContain('meet')
  expect(suggestionsOf('dialogue', { ...early, met: true })).not.toContain('meet')
  for (const phase of ['decision', 'signing', 'active', 'onward'] as const)
    expect(suggestionsOf(phase, early)).not.toContain('meet')
})

test('a version is locked when all stand behind everything, not before and not when there is nothing', () => {
  const facts = { met: true, coming: true, agreed: 5, all: 6 }
  expect(suggestionsOf('agreement', facts)).toEqual(['agree'])
  expect(suggestionsOf('agreement', { ...facts, agreed: 6 })).toEqual(['lock'])
  expect(suggestionsOf('agreement', { ...facts, agreed: 0, all: 0 })).toEqual([])
})

test('the same act again on the same day is one line, which names everyone who did it; another act or day is a line of its own', () => {
  const act = (person_id: string, code: string, at = '2026-11-10T10:00:00Z', party_id = 'bryggan') => ({
    at: new Date(at),
    act: code,
    person_id,
    party_id,
  })
  const entries = [
    act('amina', 'accord:stands'),
    act('amina', 'accord:stands', '2026-11-10T09:00:00Z'),
    act('amina', 'accord:stands', '2026-11-09T10:00:00Z'),
    act('saga', 'accord:stands', '2026-11-09T10:00:00Z'),
    act('saga', 'accord:stands', '2026-11-09T10:00:00Z', 'vasterhav'),
    act('saga', 'accord:talk', '2026-11-09T10:00:00Z', 'vasterhav'),
  ]
  expect(gathered(entries, 9).map(({ times }) => times)).toEqual([2, 3, 1])
  expect(gathered(entries, 9).map(({ people }) => people.map(({ person_id }) => person_id))).toEqual([
    ['amina'],
    ['amina', 'saga'],
    ['saga'],
  ])
  expect(gathered(entries, 2).map(({ entry }) => entry)).toEqual([entries[0], entries[2]])
})
