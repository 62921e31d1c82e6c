import { afterAll, expect, test } from 'vitest'
import { aSignedAgreement } from '#test/signed.ts'
import { aWorld } from '#test/world.ts'
import { countGaps } from './audit-rules.ts'

const world = await aWorld()
afterAll(() => world.close())

test('an audit sees agreement, decisions, minutes, reports and deviations in one place, each with what is missing', async () => {
  const partnership = await world.aPartnership()
  const [one] = partnership.parties.map(({ representative }) => representative)
  await aSignedAgreement(world, partnership, { start: '2024-01-01', end: '2029-12-31' })
  const at = `/p/${partnership.slug}`
  await world.post(one!, `${at}/avvikelser`, {
    title: 'Dörren är låst',
    words: 'Vi kommer inte in.',
    noticed_by: 'Värdarna',
    noticed_on: '2026-03-09',
    gravity: 'ordinary',
  })
  await world.all
    .insertInto('meeting')
    .values({
      partnership_id: partnership.id,
      party_id: partnership.parties[0]!.id,
      person_id: one!.id,
      kind: 'steering',
      starts_at: new Date('2025-05-05T15:00:00Z'),
      ends_at: new Date('2025-05-05T16:00:00Z'),
      place: 'Huset',
    })
    .execute()
  const page = await (await world.get(one!, `${at}/underlag`)).text()
  for (const shown of [
    'Avtal, version 1',
    'Inget beslut är listat',
    'Inte justerade',
    'Lägesrapport 2024',
    'Inte låst, och dagen har passerat',
    'Avvikelse 1: Dörren är låst',
    'Inte avslutad',
  ])
    expect(page).toContain(shown)
  expect(page).not.toContain('Inte undertecknat av alla')
  const file = await world.get(one!, `${at}/underlag.xlsx`)
  expect(file.headers.get('content-type')).toContain('spreadsheetml')
  expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(2000)
})

test('what an audit asks for is hidden from those outside', async () => {
  const partnership = await world.aPartnership()
  const outsider = (await world.aPartnership()).parties[0]!.representative
  for (const path of [`/p/${partnership.slug}/underlag`, `/p/${partnership.slug}/underlag.xlsx`])
    for (const who of [null, await world.aPerson(), outsider]) expect((await world.get(who, path)).status).toBe(404)
})

test('every kind is counted, also that of which there is nothing', () => {
  const rows = [
    { kind: 'minutes', gap: null },
    { kind: 'minutes', gap: 'not_approved' },
  ] as const
  expect(countGaps(rows)).toEqual([
    { kind: 'agreement', all: 0, gaps: 0 },
    { kind: 'decision', all: 0, gaps: 0 },
    { kind: 'minutes', all: 2, gaps: 1 },
    { kind: 'report', all: 0, gaps: 0 },
    { kind: 'deviation', all: 0, gaps: 0 },
  ])
})
