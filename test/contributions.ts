import { expect } from 'vitest'
import { monthsFrom, monthToReport } from '#contribution/months.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import type { SomeParty, SomePartnership, World } from './world.ts'

/** The month that is reported now, and the one before it. */
export const latest = monthToReport(swedishDay(new Date()))
export const before = monthsFrom(latest, -1)

/** Short ways to promise, to enter and to look behind the curtain, in a world. */
export function contributing(world: World) {
  const at = (partnership: SomePartnership) => `/p/${partnership.slug}/bidragit`
  const rows = (partnership: SomePartnership) =>
    world.all
      .selectFrom('contribution')
      .selectAll()
      .where('partnership_id', '=', partnership.id)
      .orderBy('id')
      .execute()
  const answers = (partnership: SomePartnership) =>
    world.all.selectFrom('contribution_answer').selectAll().where('partnership_id', '=', partnership.id).execute()

  async function aPromise(partnership: SomePartnership, party: SomeParty, description = 'Värdar på kvällarna') {
    const fields = { party_id: party.id, kind: 'voluntary_time', description, quantity: '1 200', unit: 'timmar' }
    await world.post(party.representative, `/p/${partnership.slug}/resurser`, fields)
    const row = world.all.selectFrom('resource').select('id').where('partnership_id', '=', partnership.id)
    return (await row.where('description', '=', description).executeTakeFirstOrThrow()).id
  }
  const month = (promise: string, quantity: string, of = latest) => ({ month: of, [`quantity_${promise}`]: quantity })
  async function entered() {
    const partnership = await world.aPartnership()
    const [one, other] = partnership.parties as [SomeParty, SomeParty]
    const promise = await aPromise(partnership, one)
    await world.post(one.representative, `${at(partnership)}/manad`, month(promise, '96,5'))
    return { partnership, one, other, promise, id: (await rows(partnership))[0]!.id }
  }
  const nothingChanged = async (partnership: SomePartnership, act: () => Promise<unknown>) => {
    const before = JSON.stringify([await rows(partnership), await answers(partnership)])
    await act()
    expect(JSON.stringify([await rows(partnership), await answers(partnership)])).toBe(before)
  }
  return { at, rows, answers, aPromise, month, entered, nothingChanged }
}
