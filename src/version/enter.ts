import { enterRoom } from '#partnership/enter.ts'
import { mustMay, type Deed } from '#partnership/rules.ts'
import type { Ask } from '#platform/http.tsx'
import { getVersion } from './queries.ts'
import { stateOf } from './rules.ts'

/**
 * Enters the room and finds the version in the address (`:version`). Nothing given = reading it: a version that all have
 * signed is for everyone with sight of the partnership, one that is not is for those who read the whole room.
 * @throws Refusal 404 for outsiders and for versions that are not there; 403 without the capacity
 */
export async function enterVersion(c: Ask, deed: Deed = 'look') {
  const room = await enterRoom(c, deed)
  const version = await getVersion(c.var.tx, room.id, c.req.param('version') ?? '')
  if (stateOf(version) !== 'signed') mustMay(deed === 'look' ? 'read' : deed, room.me)
  return { room, version }
}
