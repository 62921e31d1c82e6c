import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Participant } from '#partnership/rules.ts'
import {
  isSerious,
  isTaken,
  mayConsent,
  mayTake,
  mustTake,
  stageOf,
  stepKinds,
  type Outcome,
  type Step,
  type StepKind,
} from './rules.ts'

const someone = (over: Partial<Participant> = {}): Participant => ({
  personId: 'p1',
  name: 'P',
  partyId: 'a',
  capacities: ['representative'],
  ...over,
})
const officer = someone({ personId: 'p9', partyId: 'b', capacities: ['responsible_officer'] })
const step = (kind: StepKind, over: Partial<Step> = {}): Step => ({
  kind,
  outcome: ['talk', 'group', 'officer'].includes(kind) ? 'agreed' : null,
  serious: null,
  personId: 'p1',
  partyId: 'a',
  consented: false,
  ...over,
})
const ordinary = { serious: false }
const serious = { serious: true }

test('dialogue comes first: an ordinary deviation does not go straight to the officer', () => {
  expect(mayTake('talk', ordinary, [], someone())).toBe(true)
  expect(mayTake('hand_over', ordinary, [], someone())).toBe(false)
  expect(mayTake('hand_over', ordinary, [step('talk', { outcome: 'not_agreed' })], someone())).toBe(false)
})

test('what the steering group does not agree on is handed to the responsible officer', () => {
  const way = [step('talk'), step('lift'), step('group', { outcome: 'not_agreed' })]
  expect(mayTake('hand_over', ordinary, way, someone())).toBe(true)
  expect(mayTake('hand_over', ordinary, [...way, step('hand_over')], someone())).toBe(false)
})

test('a serious deviation is handed over at once, and is not settled before the officer has written', () => {
  expect(mayTake('hand_over', serious, [], someone())).toBe(true)
  expect(mayTake('settle', serious, [step('talk'), step('hand_over')], someone())).toBe(false)
  expect(mayTake('settle', serious, [step('hand_over'), step('officer')], someone())).toBe(true)
})

test('only a responsible officer writes as one', () => {
  const way = [step('hand_over')]
  expect(mayTake('officer', serious, way, officer)).toBe(true)
  expect(() => mustTake('officer', serious, way, someone())).toThrow('deviation.forbidden')
  expect(() => mustTake('officer', serious, [], officer)).toThrow('deviation.conflict')
})

test('one who only sees takes no step', () => {
  const guest = someone({ partyId: null, capacities: ['co_opted'] })
  for (const kind of stepKinds) expect(mayTake(kind, serious, [step('hand_over')], guest)).toBe(false)
})

test('it is settled when somebody else of another party agrees, and not before', () => {
  const way = [step('talk'), step('settle')]
  expect(stageOf(way)).toBe('settling')
  expect(mayConsent(way, someone())).toBe(false)
  expect(mayConsent(way, someone({ partyId: 'b' }))).toBe(false)
  expect(mayConsent(way, someone({ personId: 'p2' }))).toBe(false)
  expect(mayConsent(way, someone({ personId: 'p2', partyId: 'b' }))).toBe(true)
  expect(stageOf([step('talk'), step('settle', { consented: true })])).toBe('settled')
})

test('who does not agree that it is settled talks, and it is open again', () => {
  expect(stageOf([step('talk'), step('settle'), step('talk')])).toBe('talk')
  expect(mayConsent([step('talk'), step('settle'), step('talk')], someone({ personId: 'p2', partyId: 'b' }))).toBe(
    false,
  )
})

test('a settled deviation is opened again, and then begins from the dialogue', () => {
  const settled = [step('hand_over'), step('officer'), step('settle', { consented: true })]
  expect(stepKinds.filter((kind) => mayTake(kind, serious, settled, officer))).toEqual(['reopen'])
  const again = [...settled, step('reopen')]
  expect(stageOf(again)).toBe('noted')
  expect(mayTake('settle', serious, [...again, step('talk')], someone())).toBe(false)
})

test('how serious it is can be weighed anew, and where it stands is not moved by that', () => {
  const way = [step('talk'), step('weigh', { serious: true })]
  expect(isSerious(ordinary, way)).toBe(true)
  expect(stageOf(way)).toBe('talk')
})

const anyStep = fc.record({
  kind: fc.constantFrom(...stepKinds),
  outcome: fc.constantFrom<Outcome | null>('agreed', 'not_agreed', 'goes_on', null),
  serious: fc.constantFrom(true, false, null),
  personId: fc.constantFrom('p1', 'p2', 'p9'),
  partyId: fc.constantFrom('a', 'b'),
  consented: fc.boolean(),
})

test('swapping the two parties changes nothing but names, whatever has been done', () => {
  const swapped = (id: string) => (id === 'a' ? 'b' : 'a')
  fc.assert(
    fc.property(
      fc.array(anyStep, { maxLength: 8 }),
      fc.boolean(),
      fc.constantFrom(...stepKinds),
      (steps, grave, kind) => {
        const others = steps.map((one) => ({ ...one, partyId: swapped(one.partyId) }))
        const me = someone({ personId: 'p2', capacities: ['representative', 'responsible_officer'] })
        const they = { ...me, partyId: swapped(me.partyId!) }
        expect(mayTake(kind, { serious: grave }, others, they)).toBe(mayTake(kind, { serious: grave }, steps, me))
        expect(mayConsent(others, they)).toBe(mayConsent(steps, me))
      },
    ),
  )
})

test('no order of steps that are allowed settles a serious deviation without the officer', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 12 }), (wanted) => {
      const taken: Step[] = []
      for (const one of wanted) {
        const me = someone({
          personId: one.personId,
          partyId: one.partyId,
          capacities: ['representative', 'responsible_officer'],
        })
        if (one.kind !== 'weigh' && mayTake(one.kind, serious, taken, me))
          taken.push({ ...one, serious: null, consented: one.kind === 'settle' && one.consented })
      }
      const since = taken.slice(taken.findLastIndex(({ kind }) => kind === 'reopen') + 1)
      expect(stageOf(taken) !== 'settled' || since.some(({ kind }) => kind === 'officer')).toBe(true)
    }),
  )
})

test('a step that is sent twice is one; other words, another decision or another person make another step', () => {
  const said = {
    kind: 'group',
    outcome: 'agreed',
    words: 'Vi talade.',
    action: 'Ring',
    ownerId: 'p2',
    dueOn: '2027-01-01',
  } as const
  expect(isTaken(said, { ...said, personId: 'p1' }, 'p1')).toBe(true)
  expect(isTaken(said, undefined, 'p1')).toBe(false)
  expect(isTaken(said, { ...said, personId: 'p1' }, 'p9')).toBe(false)
  for (const other of [
    { kind: 'talk' },
    { outcome: 'goes_on' },
    { words: 'Igen.' },
    { action: 'Skriv' },
    { ownerId: 'p3' },
    { dueOn: null },
  ] as const)
    expect(isTaken({ ...said, ...other }, { ...said, personId: 'p1' }, 'p1')).toBe(false)
})
