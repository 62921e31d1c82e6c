import type { Hono } from 'hono'
import { connect } from '#platform/db.ts'
import type { Doors } from '#platform/database.ts'
import type { AppEnv } from '#platform/http.tsx'
import { setStage } from './stage.ts'
import { tellAll } from './tell.ts'

/**
 * Fills an empty demonstration: made-up people do what people do, through the same pages, on a clock that is moved.
 * @param open makes the application on a clock of its own
 */
export async function fillDemonstration(open: (clock: () => Date) => Hono<AppEnv>, doors: Doors): Promise<void> {
  const owner = connect({ ...doors.owner, max: 2 })
  try {
    const stage = await setStage(owner, open)
    await tellAll(stage)
    // The people of the cast signed in only for the telling; whoever tries the demonstration chooses one anew
    await owner.deleteFrom('session').execute()
    await owner.deleteFrom('rate_count').execute()
  } finally {
    await owner.destroy()
  }
}
