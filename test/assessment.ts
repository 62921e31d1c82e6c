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
