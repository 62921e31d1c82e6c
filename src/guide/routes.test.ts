import { expect, test } from 'vitest'
import { asVisitor } from '#test/visitor.ts'
import { getQuestionSet, listProfiles, listSources } from '#profile/queries.ts'
import { sourceAnchor } from '#profile/source.ts'
import { suitabilityRoutes } from '#suitability/routes.tsx'
import { profileRoutes } from '#profile/routes.tsx'
import { guideRoutes } from './routes.tsx'
import { phaseTexts } from './about-texts.ts'
import { glossary } from './glossary.ts'

const app = asVisitor(guideRoutes)
const page = async (path: string) => (await app.request(path)).text()

test.for(['', '/en'])(
  'what partnership is: three ways, seven points, three hallmarks, eight phases and the words (%s)',
  async (prefix) => {
    const language = prefix ? 'en' : 'sv'
    const html = await page(`${prefix}/om-iop`)
    for (const id of ['iop-i-korthet', 'kannetecken']) {
      const set = getQuestionSet(id)
      const points = set.scale === 'four-step' ? set.points : []
      expect(points.length).toBeGreaterThan(0)
      for (const { statement } of points) expect(html).toContain(statement[language])
    }
    for (const { meaning } of glossary) expect(html).toContain(meaning[language])
    for (const phase of phaseTexts) expect(html).toContain(phase[language])
    expect(phaseTexts).toHaveLength(8)
  },
)

test('the glossary says each word once, in the order of the language', async () => {
  expect(new Set(glossary.map(({ word }) => word.sv)).size).toBe(glossary.length)
  const words = [...(await page('/om-iop')).matchAll(/<dt>([^<]+)</g)]
    .map((match) => match[1]!.trim())
    .filter((word) => glossary.some((term) => term.word.sv === word))
  expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'sv')))
})

test('every citation on every open page leads to a text in the list of sources', async () => {
  const support = await page('/stod')
  for (const { id } of listSources()) expect(support).toContain(`id="${sourceAnchor(id)}"`)
  const others = asVisitor(suitabilityRoutes.route('/', profileRoutes))
  const addresses = [
    '/hitta-ratt-vag',
    '/hitta-ratt-vag/resultat?svar=a1b2c3d1e4g4h2j3',
    ...listProfiles().map(({ slug }) => `/hos/${slug}`),
  ]
  const pages = await Promise.all(addresses.map(async (address) => (await others.request(address)).text()))
  const cited = [...[...pages, support, await page('/om-iop')].join().matchAll(/href="\/stod#(kalla-[^"]+)"/g)].map(
    (match) => match[1]!,
  )
  expect(cited.length).toBeGreaterThan(80)
  for (const anchor of new Set(cited)) expect(support).toContain(`id="${anchor}"`)
})

test('the headings show all whose they are', async () => {
  const support = await page('/stod')
  const economy = /Ekonomi och samfinansiering<\/th>(.*?)<\/tr>/s.exec(support)![1]!
  expect([...economy.matchAll(/\/hos\/(\w+)/g)].map((match) => match[1])).toEqual([
    'gavle',
    'goteborg',
    'varmland',
    'vgr',
  ])
})

test('no page says that a partnership is lawful, and none uses words of application for it', async () => {
  for (const path of ['/om-iop', '/stod', '/en/om-iop', '/en/stod'])
    expect(await page(path)).not.toMatch(
      /(är|blir) (laglig|tillåt)|ni ansöker|er ansökan|beviljas|\bis (lawful|legal|permitted)\b/i,
    )
})
