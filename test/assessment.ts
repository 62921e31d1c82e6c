import type { SomeParty, SomePartnership, Someone, World } from './world.ts'

/** The seven points of «IOP i korthet», as the form knows them. */
export const sevenPoints = [
  'utmaning',
  'dialog',
  'mal-och-malgrupp',
  'styrning',
  'ansvar',
  'samfinansiering',
  'form',
] as const

/** The form of an answer: a step for each point in turn, and words that begin as told. */
export const sheetOf = (steps: readonly number[], words = '') =>
  Object.fromEntries(
    sevenPoints.flatMap((key, index) => [
      [`step_${key}`, String(steps[index] ?? '')],
      [`words_${key}`, words ? `${words} om ${key}` : ''],
    ]),
  )

/** What the parties of a partnership do in an assessment, through the front door. */
export function assessing(world: World, partnership: SomePartnership) {
  const at = `/p/${partnership.slug}/bedomning`
  const latest = async (who: Someone, round: string) => {
    const page = await (await world.get(who, `${at}/${round}/inlamning`)).text()
    return /name="seen" value="(\d+)"/.exec(page)?.[1] ?? '0'
  }
  const actions = {
    at,
    begin: async (party: SomeParty, set = 'iop-i-korthet') => {
      const answer = await world.post(party.representative, `${at}/omgangar`, { set })
      if (answer.status !== 303) throw new Error(`not begun: ${answer.status}`)
      return /bedomning\/([0-9a-f-]+)/.exec(answer.headers.get('location') ?? '')![1]!
    },
    save: (party: SomeParty, round: string, steps: readonly number[], words = '') =>
      world.post(party.representative, `${at}/${round}/svara`, { ...sheetOf(steps, words), seen: '1000000' }),
    handIn: async (party: SomeParty, round: string) =>
      world.post(party.representative, `${at}/${round}/inlamning`, { seen: await latest(party.representative, round) }),
    answer: async (party: SomeParty, round: string, steps: readonly number[], words = '') => {
      await actions.save(party, round, steps, words)
      return actions.handIn(party, round)
    },
    open: (party: SomeParty, round: string, answer = 'open') =>
      world.post(party.representative, `${at}/${round}/oppning`, { answer }),
    page: async (who: Someone, round: string) => (await world.get(who, `${at}/${round}`)).text(),
  }
  return actions
}

/** A partnership of one association and two municipalities, which follow Göteborg's and Gävle's guidelines. */
export const threeParties = async (world: World): Promise<SomePartnership> =>
  world.aPartnership({
    organisations: [
      await world.anOrganisation('civil'),
      await world.anOrganisation('public', undefined, 'goteborg'),
      await world.anOrganisation('public', undefined, 'gavle'),
    ],
  })

/** All that the database holds of assessments, in one text, to see that a refused act changed nothing. */
export const allOfAssessments = async ({ all }: World): Promise<string> =>
  JSON.stringify([
    await all.selectFrom('assessment_round').select('id').orderBy('id').execute(),
    await all.selectFrom('assessment_draft').selectAll().orderBy('id').execute(),
    await all.selectFrom('assessment_hand_in').selectAll().orderBy('round_id').orderBy('party_id').execute(),
    await all.selectFrom('assessment_answer').selectAll().orderBy('point_id').orderBy('party_id').execute(),
    await all.selectFrom('assessment_opening').selectAll().orderBy('round_id').execute(),
    await all.selectFrom('agenda_item').select('id').orderBy('id').execute(),
  ])

/** People who see the room and may not act in it: one who signs for a party, and two without a party. */
export const withoutCapacity = async (world: World, { id, parties }: SomePartnership): Promise<Someone[]> => [
  await world.aMandate(await world.aPerson(), id, parties[0]!.id, 'signatory'),
  await world.aMandate(await world.aPerson(), id, null, 'co_opted'),
  await world.aMandate(await world.aPerson(), id, null, 'reader'),
]
