import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headingKinds, kindOfHeading } from './heading-kinds.ts'
import { getProfile, listProfiles } from './queries.ts'
import {
  comparedFacts,
  differences,
  heldBy,
  unionOfDocuments,
  unionOfHeadings,
  unionOfQuestionSets,
  validateProfile,
  type Profile,
} from './rules.ts'

const [vgr, goteborg, gavle, general] = ['vgr', 'goteborg', 'gavle', 'allman'].map(getProfile) as [
  Profile,
  Profile,
  Profile,
  Profile,
]
const shuffled = fc.shuffledSubarray([...listProfiles()], { minLength: 0 })
const some = shuffled.chain((profiles) =>
  fc.tuple(fc.constant(profiles), fc.shuffledSubarray(profiles, { minLength: profiles.length })),
)

test('the same heading from two authorities is one with two owners', () => {
  const values = unionOfHeadings([vgr, gavle]).find(({ kind }) => kind === 'values')
  expect(values?.whose.map(({ slug }) => slug)).toEqual(['gavle', 'vgr'])
  expect(values?.whose.map(({ title }) => title.sv)).toEqual(['Värdegrund för partnerskapet', 'Värdegrund'])
})

test('ten headings from each of two authorities share six and make fourteen', () => {
  expect(vgr.headings).toHaveLength(10)
  expect(gavle.headings).toHaveLength(10)
  const union = unionOfHeadings([vgr, gavle])
  expect(union.filter(({ whose }) => whose.length === 2).map(({ kind }) => kind)).toEqual([
    'background',
    'values',
    'governance',
    'economy',
    'follow-up-and-learning',
    'term',
  ])
  expect(union).toHaveLength(14)
})

test('the order of the profiles changes nothing in any union', () => {
  fc.assert(
    fc.property(some, ([one, other]) => {
      expect(unionOfHeadings(one)).toEqual(unionOfHeadings(other))
      expect(unionOfDocuments(one)).toEqual(unionOfDocuments(other))
      expect(unionOfQuestionSets(one)).toEqual(unionOfQuestionSets(other))
      expect(differences(one)).toEqual(differences(other))
    }),
  )
})

test('no heading of any party is lost in the union, and none has an owner that did not ask for it', () => {
  fc.assert(
    fc.property(shuffled, (profiles) => {
      const owned = unionOfHeadings(profiles).flatMap(({ whose }) =>
        whose.map(({ slug, title }) => `${slug} ${title.sv}`),
      )
      expect(owned.toSorted()).toEqual(
        profiles.flatMap(({ slug, headings }) => headings.map(({ title }) => `${slug} ${title.sv}`)).toSorted(),
      )
    }),
  )
})

test('a party that stands there twice asks once', () => {
  expect(unionOfHeadings([vgr, vgr])).toEqual(unionOfHeadings([vgr]))
})

test('an own heading joins the vocabulary by a known synonym, and another own heading by its name', () => {
  const own = (slug: string, title: string, synonyms: string[] = []): Profile => ({
    ...vgr,
    slug,
    headings: [{ ...vgr.headings[0]!, kind: 'own', title: { sv: title, en: title }, synonyms }],
  })
  expect(
    unionOfHeadings([own('a', 'Marknadsföring'), gavle]).filter(({ kind }) => kind === 'communication'),
  ).toMatchObject([{ whose: [{ slug: 'gavle' }, { slug: 'a' }] }])
  expect(unionOfHeadings([own('a', 'Barnens röst'), own('b', 'Barnens röst!')])).toMatchObject([
    { kind: 'own', whose: [{}, {}] },
  ])
  expect(unionOfHeadings([own('a', 'Barnens röst'), own('b', 'Miljö')])).toHaveLength(2)
})

test('a heading that one authority requires is required of the partnership', () => {
  const strict = {
    ...vgr,
    slug: 'strict',
    headings: vgr.headings.map((heading) => ({ ...heading, weight: 'required' as const })),
  }
  expect(unionOfHeadings([strict, gavle]).find(({ kind }) => kind === 'term')?.weight).toBe('required')
  expect(unionOfHeadings([gavle]).find(({ kind }) => kind === 'term')?.weight).toBe('recommended')
})

test('nine kinds of document are asked for once each, as far as they exist', () => {
  const documents = unionOfDocuments([gavle, { ...gavle, slug: 'granne' }])
  expect(documents).toHaveLength(9)
  expect(documents.every(({ whose }) => whose.length === 2 && whose.every(({ ifItExists }) => ifItExists))).toBe(true)
})

test('where two authorities differ all is shown, silence too', () => {
  const found = differences([vgr, gavle])
  expect(found.find(({ fact }) => fact === 'term')?.held.map(({ slug, value }) => [slug, value])).toEqual([
    ['gavle', null],
    ['vgr', 60],
  ])
  expect(found.map(({ fact }) => fact)).toEqual(['term', 'decides', 'grantBeside', 'statusReport'])
  expect(differences([gavle])).toEqual([])
})

test('every fact that an authority holds can be traced to its text', () => {
  for (const profile of listProfiles())
    for (const fact of comparedFacts) {
      const { value, source } = heldBy(profile, fact)
      expect(source === null).toBe(value === null || (Array.isArray(value) && value.length === 0))
    }
})

test('a fact without its source, an unknown field and twins are refused', () => {
  const refused = (change: object) => {
    const result = validateProfile({ ...vgr, ...change })
    return result.ok ? {} : result.problems
  }
  expect(validateProfile(vgr)).toMatchObject({ ok: true })
  expect(refused({ democracyCheck: true })).toHaveProperty('democracyCheck')
  expect(refused({ headings: [...vgr.headings, vgr.headings[0]] })).toHaveProperty('headings')
  expect(refused({ headings: [{ ...vgr.headings[0], source: null }] })).toHaveProperty('headings')
  expect(refused({ criteria: [...vgr.criteria, vgr.criteria[0]] })).toHaveProperty('criteria')
  expect(refused({ colour: 'red' })).toHaveProperty([''])
  expect(refused({ name: { sv: 'Bara svenska' } })).toHaveProperty(['name.en'])
})

test('an authority asks in its own words and the vocabulary knows them', () => {
  for (const profile of listProfiles())
    for (const { title, kind } of profile.headings) expect([kind, null]).toContain(kindOfHeading(title.sv))
})

test('no name leads to two kinds of heading', () => {
  for (const { kind, title, synonyms } of headingKinds)
    for (const name of [title.sv, title.en, ...synonyms]) expect(kindOfHeading(name)).toBe(kind)
})

test('influence, responsibility and the local compact are asked for in general', () => {
  const kinds = unionOfHeadings([general]).map(({ kind }) => kind)
  expect(kinds).toEqual(expect.arrayContaining(['influence', 'responsibility', 'overenskommelse-ground']))
  expect(unionOfHeadings([goteborg]).map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['influence', 'responsibility', 'dispute']),
  )
})
