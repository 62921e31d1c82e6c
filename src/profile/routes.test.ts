import { expect, test } from 'vitest'
import { asVisitor } from '#test/visitor.ts'
import { themes } from '#design/assets.ts'
import { getProfile, listProfiles } from './queries.ts'
import { profileRoutes } from './routes.tsx'
import { profileSchema } from './rules.ts'

const app = asVisitor(profileRoutes)
const page = async (path: string) => (await app.request(path)).text()

test('the list leads to every authority, and to the general guidance for the others', async () => {
  const list = await page('/hos')
  for (const { slug } of listProfiles()) expect(list).toContain(`href="/hos/${slug}"`)
  expect(list).toContain('Finns er kommun eller region inte här?')
})

test.for(['', '/en'])(
  'every authority has its page with its rules, criteria, headings and documents (%s)',
  async (prefix) => {
    const language = prefix ? 'en' : 'sv'
    for (const profile of listProfiles()) {
      const html = await page(`${prefix}/hos/${profile.slug}`)
      const said = [
        ...profile.rules.map(({ text }) => text),
        ...profile.criteria.map(({ text }) => text),
        ...profile.headings.map(({ title }) => title),
        ...profile.documents.map(({ title }) => title),
        ...profile.links.map(({ title }) => title),
      ]
      for (const words of said) expect(html).toContain(words[language].replaceAll('&', '&amp;'))
      expect(html).not.toContain('undefined')
    }
  },
)

test('every fact stands with its source, and what a text does not say is not shown', async () => {
  const vgr = await page('/hos/vgr')
  expect(vgr).toContain('siktar på 5 år')
  expect(vgr).toContain('Från idé till IOP, avsnittet ”Hur kan avtalet se ut?”')
  expect(vgr).not.toContain('Bidrag vid sidan av')
  const gavle = await page('/hos/gavle')
  expect(gavle).toContain('Bidrag vid sidan av')
  expect(gavle).not.toContain('Avtalstid</dt>')
})

test('contact is as the authority gives it: phone, visiting address, point and postal address, and no person', async () => {
  const html = await page('/hos/goteborg')
  expect(html).toContain('href="tel:0313650000"')
  for (const told of ['Gårdavägen 2', '57,70459', '11,99096', '402 25 Göteborg']) expect(html).toContain(told)
})

test('an addition of ours is said to be ours', async () => {
  expect(await page('/hos/allman')).toContain('tillägg i Samhandling')
  for (const { slug } of listProfiles().filter(({ kind }) => kind !== 'general'))
    expect(await page(`/hos/${slug}`)).not.toContain('tillägg i Samhandling')
})

test('an authority that is not there is not found', async () => {
  expect((await app.request('/hos/atlantis')).status).toBe(404)
})

test('a profile may choose among the tested palettes, and no other', () => {
  for (const theme of themes) expect(profileSchema.safeParse({ ...getProfile('vgr'), theme }).success).toBe(true)
  expect(profileSchema.safeParse({ ...getProfile('vgr'), theme: 'rod' }).success).toBe(false)
})
