import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256Hex } from '#platform/digest.ts'
import type { AgreementContent } from './agreement-content.ts'
import { canonicalText } from './canonical-text.ts'
import { anyAgreement } from '#test/any-agreement.ts'
import { sampleAgreement } from '#test/sample-agreement.ts'

/** The same values with the names of every object in the order that a number chooses. */
function shuffled<T>(value: T, turn: number): T {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, turn)) as T
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, inner]) => [name, shuffled(inner, turn)] as const)
  return Object.fromEntries([...entries.slice(turn % entries.length), ...entries.slice(0, turn % entries.length)]) as T
}

test('the same agreement gives the same bytes, in whatever order its parts were put together', () => {
  fc.assert(
    fc.property(anyAgreement, fc.nat(20), (agreement, turn) => {
      const other = shuffled({ ...agreement, parties: agreement.parties.toReversed() }, turn)
      expect(canonicalText(other)).toBe(canonicalText(agreement))
    }),
  )
})

test('the text is NFC, has LF only, no trailing spaces and one line end last', () => {
  fc.assert(
    fc.property(anyAgreement, (agreement) => {
      const text = canonicalText(agreement)
      expect(text.normalize('NFC')).toBe(text)
      expect(text).toMatch(/^samhandling-version: 1\nspråk: (sv|en)\n/)
      expect(text).not.toMatch(/[\r\u0085\u2028\u2029]|[^\S\n]\n|\n\n$/)
      expect(text.endsWith('\n')).toBe(true)
    }),
  )
})

test('two ways of writing the same letters and line ends are one agreement', () => {
  const one = { ...sampleAgreement, challenge: 'Skärgård\nö' }
  const other = { ...sampleAgreement, challenge: 'Ska\u0308rga\u030ard \r\no\u0308\n\n' }
  expect(canonicalText(other)).toBe(canonicalText(one))
})

type Change = [what: string, changed: Partial<AgreementContent>]
const { parties, headings, goals, resources } = sampleAgreement
const replaced = <T>(list: readonly T[], at: number, change: Partial<T>): T[] =>
  list.map((one, n) => (n === at ? { ...one, ...change } : one))
const changes: Change[] = [
  ['language', { language: 'en' }],
  ['name', { partnership: 'Kvällsöppet 2' }],
  ['challenge', { challenge: 'En annan utmaning.' }],
  ['aspiration', { aspiration: 'Ett annat strävansmål.' }],
  ['party name', { parties: replaced(parties, 0, { name: 'Stiftelsen Hamnljuset' }) }],
  ['party board', { parties: replaced(parties, 1, { board: 'Regionstyrelsen' }) }],
  ['party number', { parties: replaced(parties, 1, { organisationNumber: '232100-0002' }) }],
  ['party side', { parties: replaced(parties, 0, { side: 'public' }) }],
  ['a party fewer', { parties: parties.slice(1) }],
  ['start', { term: { ...sampleAgreement.term, start: '2027-01-02' } }],
  ['end', { term: { ...sampleAgreement.term, end: '2029-12-30' } }],
  ['why this term', { term: { ...sampleAgreement.term, why: 'Vi följer regionens riktlinje.' } }],
  ['heading number', { headings: replaced(headings, 11, { number: 13 }) }],
  ['heading title', { headings: replaced(headings, 0, { title: 'Bakgrunden' }) }],
  ['heading text', { headings: replaced(headings, 0, { text: `${headings[0]!.text}.` }) }],
  ['heading not needed', { headings: replaced(headings, 11, { notNeededBecause: 'vi vill inte' }) }],
  ['goal kind', { goals: replaced(goals, 0, { kind: 'sub_goal' }) }],
  ['goal text', { goals: replaced(goals, 0, { text: 'Vi vet mer.' }) }],
  ['goal measure', { goals: replaced(goals, 0, { measure: 'Samtal' }) }],
  ['goal target', { goals: replaced(goals, 2, { target: 201 }) }],
  ['goal unit', { goals: replaced(goals, 2, { unit: 'ungdomar' }) }],
  ['goal due', { goals: replaced(goals, 2, { due: '2028-12-30' }) }],
  ['goals in another order', { goals: [goals[3]!, goals[2]!] }],
  ['resource party', { resources: replaced(resources, 0, { party: 'Föreningen Bryggan' }) }],
  ['resource kind', { resources: replaced(resources, 0, { kind: 'Personal' }) }],
  ['resource description', { resources: replaced(resources, 0, { description: 'Tre kuratorer' }) }],
  ['resource quantity', { resources: replaced(resources, 0, { quantity: 1400.5 }) }],
  ['resource unit', { resources: replaced(resources, 0, { unit: 'timmar' }) }],
  ['resource value', { resources: replaced(resources, 0, { value: 0 }) }],
  ['resource without value', { resources: replaced(resources, 0, { value: null }) }],
  ['resource basis', { resources: replaced(resources, 0, { basis: 'schablon' }) }],
  ['resource from', { resources: replaced(resources, 2, { from: '2027-02-02' }) }],
  ['resource to', { resources: replaced(resources, 2, { to: null }) }],
  ['annex name', { annexes: [{ ...sampleAgreement.annexes[0]!, name: 'Bilaga' }] }],
  ['annex content', { annexes: [{ ...sampleAgreement.annexes[0]!, sha256: sha256Hex('annan') }] }],
  ['annex text', { annexes: [{ ...sampleAgreement.annexes[0]!, text: 'Vi delar lika.' }] }],
  ['annex file name', { annexes: [{ ...sampleAgreement.annexes[0]!, fileName: 'vardegrund.pdf' }] }],
  ['annex size', { annexes: [{ ...sampleAgreement.annexes[0]!, size: 48_200 }] }],
  ['guideline', { profiles: [] }],
  ['guideline version', { profiles: [{ ...sampleAgreement.profiles[0]!, version: '2026-03-02' }] }],
]

test.for(changes)('another %s is another hash', ([, change]) => {
  const hash = sha256Hex(canonicalText(sampleAgreement))
  expect(sha256Hex(canonicalText({ ...sampleAgreement, ...change }))).not.toBe(hash)
})

test('no two changes give the same hash', () => {
  const hashes = changes.map(([, change]) => sha256Hex(canonicalText({ ...sampleAgreement, ...change })))
  expect(new Set(hashes).size).toBe(changes.length)
})

test('words that look like our own names change nothing but themselves', () => {
  const heading = { number: 1, title: 'Text', text: 'ett\nnummer: 2\nrubrik:\n  namn: Två' }
  const one = canonicalText({ ...sampleAgreement, headings: [heading] })
  const two = canonicalText({
    ...sampleAgreement,
    headings: [
      { ...heading, text: 'ett' },
      { number: 2, title: 'Två', text: '' },
    ],
  })
  expect(one).not.toBe(two)
  expect(one.match(/^rubrik:/gm)).toHaveLength(1)
})

test('the parties stand in Swedish alphabetical order', () => {
  const names = ['Öster', 'Aspen', 'Ängen', 'Zenit', 'Åsen'].map((name) => ({ name, side: 'civil' as const }))
  const text = canonicalText({ ...sampleAgreement, parties: names })
  expect([...text.matchAll(/^part:\n {2}namn: (.*)$/gm)].map(([, name]) => name)).toEqual([
    'Aspen',
    'Zenit',
    'Åsen',
    'Ängen',
    'Öster',
  ])
})

test('the layout is the one that locked versions are hashed with', () => {
  // If this fails, the layout has changed: it needs a new number, and the old one must stay.
  expect(sha256Hex(canonicalText(sampleAgreement))).toMatchInlineSnapshot(
    `"ee7d1a1ddbc653d7733d2e5cb0e02504f3756c9c57303e7ff7b820fbcf62ee6c"`,
  )
})
