import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { assessing } from './assessment.ts'
import type { World } from './world.ts'

/** What the party that has handed in wrote. */
export const secret = 'DOLD-TANKE'

/** The web process's own role, with whatever settings somebody may have forged. */
export const asking = <T>(world: World, settings: { person?: string; party?: string }, act: (tx: Tx) => Promise<T>) =>
  world.web.transaction().execute(async (tx) => {
    await sql`select set_config('app.person_id', ${settings.person ?? ''}, true), set_config('app.party_id', ${settings.party ?? ''}, true)`.execute(
      tx,
    )
    return act(tx)
  })

const tables = ['assessment_draft', 'assessment_answer'] as const
/** All that these settings read of drafts and answers in a round, by every column and by count. */
export const readAll = (world: World, settings: { person?: string; party?: string }, round: string) =>
  asking(world, settings, async (tx) => {
    const rows: { party_id: string; words: string }[] = []
    for (const table of tables)
      rows.push(...(await tx.selectFrom(table).select(['party_id', 'words']).where('round_id', '=', round).execute()))
    return rows
  })
/** Whose rows these are, each party once. */
export const partiesIn = (rows: { party_id: string }[]) => [...new Set(rows.map(({ party_id }) => party_id))].sort()

/** A round in which one party has handed in the secret and the other has begun to write. */
export async function halfAnswered(world: World) {
  const partnership = await world.aPartnership()
  const [mine, theirs] = partnership.parties
  const acts = assessing(world, partnership)
  const round = await acts.begin(mine!)
  await acts.answer(mine!, round, [4, 3, 2, 1, 4, 3, 2], secret)
  await acts.save(theirs!, round, [1, 1], 'MOTPARTENS-UTKAST')
  return { partnership, mine: mine!, theirs: theirs!, round, ...acts }
}
