import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clausesOf, withoutNotes, type SignedText } from './clause-rules.ts'

const version = (number: number, ...headings: [title: string, text: string][]): SignedText => ({
  version: number,
  on: `202${number}-03-01`,
  headings: headings.map(([title, text], index) => ({ number: index + 1, title, text })),
})
const told = (versions: SignedText[]) =>
  clausesOf(versions).map(({ key, version: at, fates }) => [key, at, fates.map(({ fate }) => fate).join(' ')])

test('what became of a clause is read from the versions that all have signed', () => {
  expect(
    told([
      version(1, ['Syfte', 'Vi vill'], ['Styrning', 'Tre möten'], ['Vite', 'Tusen kronor']),
      version(2, ['Syfte', 'Vi vill'], ['Styrning', 'Fyra möten'], ['Avvikelser', 'Vi pratar']),
      version(3, ['Syfte', 'Vi vill'], ['Styrning', 'Fyra möten'], ['Avvikelser', 'Vi pratar']),
    ]),
  ).toEqual([
    ['syfte', 3, 'kept kept'],
    ['styrning', 3, 'changed kept'],
    ['avvikelser', 3, 'added kept'],
    ['vite', 1, 'removed'],
  ])
})

test('a heading that has got another name of the same kind is the same clause', () => {
  expect(told([version(1, ['Styrning', 'Vi möts']), version(2, ['Organisering', 'Vi möts'])])).toEqual([
    ['organisering', 2, 'kept'],
  ])
  // Two of a kind cannot be told apart, and are not guessed at
  expect(
    told([version(1, ['Syfte', 'Ett']), version(2, ['Målsättning', 'Ett'], ['Delmål', 'Två'])]).map(
      ([, , fate]) => fate,
    ),
  ).toEqual(['added', 'added', 'removed'])
})

test('an agreement that has not been written anew has clauses without a fate, and empty headings are no clauses', () => {
  expect(told([version(1, ['Syfte', 'Vi vill'], ['Tvist', ' '])])).toEqual([['syfte', 1, '']])
  expect(clausesOf([])).toEqual([])
})

test('two headings of one name have an address each', () => {
  expect(told([version(1, ['Övrigt', 'Ett'], ['Övrigt', 'Två'])]).map(([key]) => key)).toEqual(['ovrigt', 'ovrigt-2'])
})

test('where the parties show the text only, nothing is told of what was removed, why or what was learnt', () => {
  const notes = new Map([['syfte', { why: 'Därför', lesson: 'Börja tidigare' }]])
  const versions = [version(1, ['Syfte', 'Vi vill'], ['Vite', 'Tusen']), version(2, ['Syfte', 'Vi vill'])]
  expect(clausesOf(versions, notes)[0]).toMatchObject({ why: 'Därför', lesson: 'Börja tidigare', told: true })
  expect(withoutNotes(clausesOf(versions, notes))).toMatchObject([
    { key: 'syfte', why: '', lesson: '', told: false, fates: [] },
  ])
})

const titles = fc.constantFrom('Syfte', 'Mål', 'Styrning', 'Egen rubrik', 'Ömsesidighet', 'Vite')
const anyVersion = fc.array(fc.tuple(titles, fc.constantFrom('a', 'b', ' ')), { maxLength: 6 })
test('whatever was signed: one address each, every clause of the newest version is there, and what is removed is not in it', () => {
  fc.assert(
    fc.property(fc.array(anyVersion, { maxLength: 5 }), (given) => {
      const versions = given.map((headings, index) => version(index + 1, ...headings))
      const clauses = clausesOf(versions)
      expect(new Set(clauses.map(({ key }) => key)).size).toBe(clauses.length)
      const newest = versions.at(-1)?.headings.filter(({ text }) => text.trim()) ?? []
      const living = clauses.filter(({ fates }) => fates.at(-1)?.fate !== 'removed')
      expect(living.map(({ title, text }) => [title, text])).toEqual(newest.map(({ title, text }) => [title, text]))
      for (const { fates } of clauses) expect(fates.slice(0, -1).map(({ fate }) => fate)).not.toContain('removed')
    }),
  )
})
