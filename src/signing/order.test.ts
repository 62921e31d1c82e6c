import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { agreedToday, anAgreedAgreement, asParty, aSignatory, codeOf, standBehindAll } from '#test/agreement.ts'
import { aWorld, type SomePartnership, type Someone } from '#test/world.ts'

/** What people may try, in any order and at any time, allowed or not. */
const acts = [
  'lock',
  'write',
  'stand',
  'list',
  'take_off',
  'declare',
  'declare_none',
  'reopen',
  'agree',
  'refuse',
  'code',
  'sign',
  'go_back',
] as const
type Try = { act: (typeof acts)[number]; party: number; person: 'representative' | 'signatory'; which: number }

const world = await aWorld()
afterAll(() => world.close())

interface Play {
  partnership: SomePartnership
  signatories: Someone[]
}
async function begin(sides: readonly ('civil' | 'public')[], names: readonly string[]): Promise<Play> {
  const organisations = []
  for (const [index, side] of sides.entries())
    organisations.push(await world.anOrganisation(side, `${names[index]} ${crypto.randomUUID().slice(0, 8)}`))
  const partnership = await world.aPartnership({ organisations })
  await anAgreedAgreement(world, partnership)
  const signatories = []
  for (const party of partnership.parties) signatories.push(await aSignatory(world, partnership, party))
  return { partnership, signatories }
}

const newest = ({ partnership }: Play) =>
  world.all
    .selectFrom('version')
    .selectAll()
    .where('partnership_id', '=', partnership.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Does one try as a person would, by the pages. @returns the status of the answer */
async function attempt(play: Play, { act, party, person, which }: Try): Promise<number> {
  const its = play.partnership.parties[party % play.partnership.parties.length]!
  const who = person === 'signatory' ? play.signatories[party % play.signatories.length]! : its.representative
  const list = `/p/${play.partnership.slug}/avtal/versioner`
  const version = await newest(play)
  const at = `${list}/${version?.number ?? 1}`
  const decisions = version
    ? await world.all
        .selectFrom('decision')
        .selectAll()
        .where('version_id', '=', version.id)
        .where('party_id', '=', its.id)
        .orderBy('id')
        .execute()
    : []
  const decision = decisions[which % Math.max(decisions.length, 1)]?.id ?? version?.id ?? its.id
  const post = async (path: string, fields: Record<string, string> = {}) => (await world.post(who, path, fields)).status
  const direct = (query: Parameters<typeof asParty<unknown>>[3]) =>
    asParty(world, who, its, query).then(
      () => 200,
      () => 409,
    )
  switch (act) {
    case 'lock':
      return post(list)
    case 'write':
      return direct((tx) => sql`update goal set words = ${`Mål ${which}`}, place = place + 1`.execute(tx))
    case 'stand':
      return standBehindAll(world, play.partnership, its, who).then(
        () => 200,
        () => 409,
      )
    case 'list':
      return post(`${at}/beslut/behov`, { act: 'add', manner: 'body', body: `Styrelsen ${which}` })
    case 'take_off':
      return post(`${at}/beslut/behov`, { act: 'remove', decision })
    case 'declare':
      return post(`${at}/beslut/behov`, { act: 'declare', signatures: '1', none_because: '' })
    case 'declare_none':
      return post(`${at}/beslut/behov`, { act: 'declare', signatures: '1', none_because: 'Inget behövs.' })
    case 'reopen':
      return post(`${at}/beslut/behov`, { act: 'reopen' })
    case 'agree':
      return post(`${at}/beslut/${decision}`, agreedToday())
    case 'refuse':
      return post(`${at}/beslut/${decision}`, { ...agreedToday(), outcome: 'refused', reason: 'Inte än.' })
    case 'code':
      return post(`${at}/underskrift/kod`)
    case 'sign':
      return post(`${at}/underskrift`, { code: await codeOf(world, who).catch(() => '000000') })
    case 'go_back':
      return post(`${at}/ater`, { why: 'Vi vill prata.' })
  }
}

/** The frozen text and everything that a signature rests on, read from the tables and reckoned here, not by the database. */
async function look({ partnership }: Play) {
  const of = { partnership_id: partnership.id }
  const versions = await world.all
    .selectFrom('version')
    .selectAll()
    .where('partnership_id', '=', of.partnership_id)
    .orderBy('number')
    .execute()
  const lists = await world.all
    .selectFrom('decision_list')
    .selectAll()
    .where('partnership_id', '=', of.partnership_id)
    .execute()
  const decisions = await world.all
    .selectFrom('decision')
    .selectAll()
    .where('partnership_id', '=', of.partnership_id)
    .where('removed_at', 'is', null)
    .execute()
  const records = await world.all
    .selectFrom('decision_record')
    .selectAll()
    .where('partnership_id', '=', of.partnership_id)
    .orderBy('seq')
    .execute()
  const signatures = await world.all
    .selectFrom('signature')
    .selectAll()
    .where('partnership_id', '=', of.partnership_id)
    .execute()
  const revisions = await world.all
    .selectFrom('part')
    .select(['id', 'revision'])
    .where('partnership_id', '=', of.partnership_id)
    .orderBy('id')
    .execute()
  return { versions, lists, decisions, records, signatures, revisions }
}
type Seen = Awaited<ReturnType<typeof look>>

function mustHold(before: Seen, after: Seen, { partnership }: Play) {
  for (const old of before.versions) {
    const kept = after.versions.find(({ id }) => id === old.id)
    expect(kept && { canonical: kept.canonical, hash: kept.hash, content: kept.content }).toEqual({
      canonical: old.canonical,
      hash: old.hash,
      content: old.content,
    })
  }
  const open = after.versions.filter(({ released_at, signed_at }) => !released_at && !signed_at)
  expect(open.length).toBeLessThanOrEqual(1)
  const wasLocked = before.versions.some(({ id }) => id === open[0]?.id)
  expect(wasLocked ? after.revisions : []).toEqual(wasLocked ? before.revisions : [])
  for (const signature of after.signatures) {
    const of = <T extends { version_id: string }>(rows: readonly T[]) =>
      rows.filter(({ version_id }) => version_id === signature.version_id)
    expect(
      of(after.lists).map(({ declared_at }) => declared_at !== null && declared_at <= signature.signed_at),
    ).toEqual(partnership.parties.map(() => true))
    for (const { id } of of(after.decisions)) {
      const last = after.records.findLast(({ decision_id }) => decision_id === id)
      expect([last?.outcome, (last?.recorded_at ?? new Date(8e15)) <= signature.signed_at]).toEqual(['agreed', true])
    }
    const town = partnership.parties.filter(({ organisation }) => organisation.side === 'public')
    for (const { id } of town) expect(of(after.decisions).some(({ party_id }) => party_id === id)).toBe(true)
  }
}

const someTry: fc.Arbitrary<Try> = fc.record({
  act: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...acts) },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        'lock' as const,
        'list' as const,
        'declare' as const,
        'agree' as const,
        'code' as const,
        'sign' as const,
      ),
    },
  ),
  party: fc.nat(2),
  person: fc.constantFrom('representative' as const, 'signatory' as const),
  which: fc.nat(3),
})
/** The way that leads to a signed agreement, so that the random tries happen on all of it. */
const wayThrough = (parties: number): Try[] => {
  const each = (act: Try['act'], person: Try['person']) =>
    Array.from({ length: parties }, (_, party) => ({ act, party, person, which: 0 }))
  return [
    { act: 'lock', party: 0, person: 'representative', which: 0 },
    ...each('list', 'representative'),
    ...each('declare', 'representative'),
    ...each('agree', 'representative'),
    ...Array.from({ length: parties }, (_, party) => party).flatMap((party) => [
      { act: 'code' as const, party, person: 'signatory' as const, which: 0 },
      { act: 'sign' as const, party, person: 'signatory' as const, which: 0 },
    ]),
  ]
}
/** A way through with random tries thrown in between. */
const someOrder = (parties: number) =>
  fc.array(fc.tuple(fc.nat(20), someTry), { maxLength: 14 }).map((thrown) => {
    const order: Try[] = wayThrough(parties)
    for (const [place, one] of thrown) order.splice(place, 0, one)
    return order
  })

const reached = { signed: 0, released: 0, refused: 0 }
test('in no order of events is there a signature before every listed decision, nor does a locked version change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(2, 3).chain((parties) => someOrder(parties).map((order) => ({ parties, order }))),
      async ({ parties, order }) => {
        const play = await begin((['civil', 'public', 'civil'] as const).slice(0, parties), ['A', 'B', 'C'])
        let before = await look(play)
        for (const one of order) {
          expect(await attempt(play, one)).toBeLessThan(500)
          const after = await look(play)
          mustHold(before, after, play)
          before = after
        }
        reached.signed += before.versions.filter(({ signed_at }) => signed_at).length
        reached.released += before.versions.filter(({ released_at }) => released_at).length
        reached.refused += before.records.filter(({ outcome }) => outcome === 'refused').length
      },
    ),
    { numRuns: 14 },
  )
  // Without these the property would hold of nothing
  expect(reached.signed).toBeGreaterThan(0)
}, 180_000)

test('the same events by parties that have changed places lead to the same answers', async () => {
  await fc.assert(
    fc.asyncProperty(someOrder(3), async (order) => {
      const one = await begin(['civil', 'civil', 'public'], ['Askebo', 'Örby', 'Malm'])
      const other = await begin(['civil', 'civil', 'public'], ['Örby', 'Askebo', 'Aneby'])
      const swapped = ({ party, ...rest }: Try): Try => ({ ...rest, party: [1, 0, 2][party]! })
      for (const tried of order) expect(await attempt(one, tried)).toBe(await attempt(other, swapped(tried)))
    }),
    { numRuns: 4 },
  )
}, 180_000)
