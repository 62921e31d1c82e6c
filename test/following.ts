import { expect } from 'vitest'
import type { SomeParty, SomePartnership, World } from './world.ts'

/** What an indicator of visits is asked with; who measures and of which goal is added. */
export const asked = {
  kind: 'number',
  name: 'Besök',
  unit: 'besök',
  target: '200',
  source: 'Räknas vid dörren',
  every: 'quarter',
  first_due_on: '2024-03-31',
  start_figure: '20',
  start_on: '2024-01-01',
}

/** Short ways to write goals, to measure and to look behind the curtain, in a world. */
export function following(world: World) {
  const at = (partnership: SomePartnership) => `/p/${partnership.slug}/uppfoljning`
  const tables = [
    'goal_judgement',
    'goal_owner',
    'goal_milestone',
    'learning_entry',
    'indicator',
    'measurement',
  ] as const
  const everything = async (partnership: SomePartnership) =>
    JSON.stringify(
      await Promise.all(
        tables.map((table) =>
          world.all.selectFrom(table).selectAll().where('partnership_id', '=', partnership.id).execute(),
        ),
      ),
    )
  const nothingChanged = async (partnership: SomePartnership, act: () => Promise<unknown>) => {
    const before = await everything(partnership)
    await act()
    expect(await everything(partnership)).toBe(before)
  }
  async function aGoal(kind = 'sub_goal') {
    const partnership = await world.aPartnership()
    const [one, other] = partnership.parties as [SomeParty, SomeParty]
    await world.post(one.representative, `/p/${partnership.slug}/mal`, { kind, words: 'Öppet fyra kvällar i veckan' })
    const { id } = await world.all
      .selectFrom('goal')
      .select('id')
      .where('partnership_id', '=', partnership.id)
      .executeTakeFirstOrThrow()
    return { partnership, one, other, goal: id, page: `${at(partnership)}/mal/${id}` }
  }
  async function anIndicator(more: Record<string, string> = {}) {
    const setting = await aGoal()
    const { partnership, one, other } = setting
    const fields = { ...asked, measured_by: other.id, goal_id: setting.goal, ...more }
    await world.post(one.representative, `${at(partnership)}/matt/nytt`, fields)
    const { id } = await world.all
      .selectFrom('indicator')
      .select('id')
      .where('partnership_id', '=', partnership.id)
      .executeTakeFirstOrThrow()
    return { ...setting, id, fields, measured: `${at(partnership)}/matt/${id}` }
  }
  const values = (partnership: SomePartnership) =>
    world.all.selectFrom('measurement').selectAll().where('partnership_id', '=', partnership.id).orderBy('id').execute()
  const refusedToOthers = async (partnership: SomePartnership, path: string, fields: Record<string, string>) =>
    nothingChanged(partnership, async () => {
      expect((await world.post(await world.aPerson(), path, fields)).status).toBe(404)
      const guest = await world.aMandate(await world.aPerson(), partnership.id, null, 'co_opted')
      expect((await world.post(guest, path, fields)).status).toBe(403)
    })
  return { at, nothingChanged, aGoal, anIndicator, values, refusedToOthers }
}
