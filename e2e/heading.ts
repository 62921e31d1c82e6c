import { begin, joinAll, putUp } from '#demonstration/play.ts'
import { homeAgain } from '#demonstration/stories/under-way.ts'
import { openTheatre, type Theatre } from './stage.ts'

/** A theatre where texts are written together, and the path of a heading, Bakgrund, in an agreement that has just begun. */
export async function openHeading(): Promise<{ theatre: Theatre; heading: string }> {
  const theatre = await openTheatre({ together: true })
  theatre.stage.at('2026-08-20')
  const challenge = await putUp(theatre.stage, homeAgain)
  await joinAll(theatre.stage, challenge, homeAgain)
  await begin(theatre.stage, challenge, homeAgain)
  await theatre.stage.post('amina', '/p/hemma-igen/avtal/rubriker', { act: 'begin' })
  const found = await theatre.world.all
    .selectFrom('heading')
    .select('id')
    .where('title', '=', 'Bakgrund')
    .executeTakeFirstOrThrow()
  return { theatre, heading: `/p/hemma-igen/avtal/rubriker/${found.id}` }
}
