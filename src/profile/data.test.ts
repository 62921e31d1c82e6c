import { expect, test } from 'vitest'
import { readDataFolder } from '#platform/data-files.ts'
import {
  findQuestionSet,
  getProfile,
  getQuestionSet,
  getSource,
  listProfiles,
  listQuestionSets,
  listSources,
} from './queries.ts'
import { validateProfile } from './rules.ts'
import { isFound, sourceIds, type Source } from './source.ts'

test('the four authorities and the general profile are there, the general one last', () => {
  expect(listProfiles().map(({ slug }) => slug)).toEqual(['gavle', 'goteborg', 'varmland', 'vgr', 'allman'])
})

test.for(readDataFolder('profiles').map((content) => [(content as { slug: string }).slug, content] as const))(
  'the profile %s holds for the schema',
  ([, content]) => {
    expect(validateProfile(content)).toMatchObject({ ok: true })
  },
)

test('every source text has its title', () => {
  expect(listSources().map(({ id }) => id)).toEqual(sourceIds)
  expect(getSource('004').publisher).toBe('Gävle kommun')
})

const sourcesIn = (value: unknown): Source[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('text' in value && 'section' in value) return [value as Source]
  return Object.values(value).flatMap(sourcesIn)
}

test('every source that data points to is a heading of a text that there is', () => {
  const pointed = [...listProfiles(), ...listQuestionSets()].flatMap(sourcesIn)
  expect(pointed.length).toBeGreaterThan(100)
  expect(pointed.filter((source) => !isFound(source, listSources()))).toEqual([])
  expect(isFound({ text: '004', section: 'Finns inte' }, listSources())).toBe(false)
})

test('an authority’s facts come from its own texts', () => {
  const own = { vgr: ['000', '002'], goteborg: ['001'], varmland: ['003'], gavle: ['004'] }
  for (const [slug, texts] of Object.entries(own))
    expect(sourcesIn(getProfile(slug)).filter(({ text }) => !texts.includes(text))).toEqual([])
})

test('every question set that a profile names is there, and every set is used', () => {
  const named = new Set(listProfiles().flatMap(({ questionSets }) => questionSets))
  for (const id of named) expect(findQuestionSet(id)).toBeDefined()
  expect([...named].toSorted()).toEqual(
    listQuestionSets()
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('the criteria of a profile and the points of its own set are the same', () => {
  const own = { vgr: 'vgr-villkor', goteborg: 'goteborg-ratt-form', varmland: 'varmland-utgangspunkter' }
  for (const [slug, id] of Object.entries(own)) {
    const set = getQuestionSet(id)
    if (set.scale !== 'four-step') throw new Error(id)
    expect(set.points.map((point) => point.id)).toEqual(getProfile(slug).criteria.map((criterion) => criterion.id))
  }
})

test('seven points, three hallmarks, and a map of four levels and six steps', () => {
  const points = (id: string) => {
    const set = getQuestionSet(id)
    return set.scale === 'four-step' ? set.points.length : 0
  }
  expect([points('iop-i-korthet'), points('kannetecken'), points('vgr-villkor')]).toEqual([7, 3, 6])
  const map = getQuestionSet('samverkanskarta')
  if (map.scale !== 'participation-map') throw new Error('not a map')
  expect(map.levels.map(({ title }) => title.sv)).toEqual(['Information', 'Samråd', 'Dialog', 'Partnerskap'])
  expect(map.steps.map(({ title }) => title.sv)).toEqual([
    'Sätta agendan',
    'Formulering',
    'Beslut',
    'Genomförande',
    'Granskning',
    'Omformulering',
  ])
})

test('an address or a set that is not there is not found', () => {
  expect(() => getProfile('atlantis')).toThrow(expect.objectContaining({ status: 404 }))
  expect(() => getQuestionSet('gissning')).toThrow(expect.objectContaining({ status: 404 }))
})

test('no data says that a partnership is lawful', () => {
  const all = JSON.stringify([listProfiles(), listQuestionSets()])
  expect(all).not.toMatch(/är (laglig|lagligt|tillåtet|tillåten)|is (lawful|legal|permitted|allowed)/i)
})
