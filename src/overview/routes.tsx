import { Hono } from 'hono'
import { listGoals } from '#goal/queries.ts'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { standing } from '#partnership/phase.ts'
import { listMandates } from '#partnership/queries.ts'
import { may } from '#partnership/rules.ts'
import { notFound } from '#platform/errors.ts'
import { show, type Ask, type AppEnv } from '#platform/http.tsx'
import { byName } from '#platform/language.ts'
import { findChain, listEntries } from '#record/queries.ts'
import { listResources } from '#resource/queries.ts'
import { Home, type HomeProps } from './home.tsx'
import { MyPartnerships, ToDo, type Mine } from './mine.tsx'
import {
  countSamsyn,
  hasMet,
  listAllParties,
  listComingMeetings,
  listStandpoints,
  listWaiting,
  today,
} from './queries.ts'
import { suggestionsOf, waitingOf } from './rules.ts'
import { overviewTexts } from './texts.ts'

/** The latest acts, for those who read the room's history. */
async function latest(c: Ask, room: Room) {
  const chain = may('read', room.me) ? await findChain(c.var.tx, 'partnership', room.id) : undefined
  return chain ? listEntries(c.var.tx, chain.id, { from: 0, most: 6 }) : []
}

async function readHome(c: Ask, room: Room): Promise<HomeProps> {
  const { tx } = c.var
  const [standpoint] = await listStandpoints(tx, room.id)
  if (!standpoint) throw notFound('partnership')
  const day = await today(tx)
  const where = standing(standpoint.facts, day)
  const [meeting] = await listComingMeetings(tx, room.id)
  const samsyn = await countSamsyn(tx, room.id)
  const met = await hasMet(tx, room.id)
  return {
    room,
    standpoint,
    standing: where,
    today: day,
    mandates: await listMandates(tx, room.id),
    goals: (await listGoals(tx, room.id)).filter((goal) => !goal.removed_at),
    resources: (await listResources(tx, room.id)).filter((resource) => !resource.removed_at),
    meeting,
    meetingTitle: overviewTexts(c.var.look.language).meeting,
    waiting: waitingOf((await listWaiting(tx)).find((row) => row.partnership_id === room.id)),
    suggestions: may('act', room.me)
      ? suggestionsOf(where.phase, { met, coming: meeting !== undefined, ...samsyn })
      : [],
    samsyn,
    entries: await latest(c, room),
  }
}

async function readMine(c: Ask): Promise<{ mine: Mine[]; today: string }> {
  if (!c.var.personId) throw notFound('page')
  const { tx } = c.var
  const day = await today(tx)
  const parties = Map.groupBy(await listAllParties(tx), (party) => party.partnership_id)
  const waiting = await listWaiting(tx)
  const meetings = await listComingMeetings(tx)
  const mine = (await listStandpoints(tx)).map((standpoint) => ({
    standpoint,
    standing: standing(standpoint.facts, day),
    parties: (parties.get(standpoint.id) ?? []).toSorted(byName),
    waiting: waitingOf(waiting.find((row) => row.partnership_id === standpoint.id)),
    meeting: meetings.find((meeting) => meeting.partnership_id === standpoint.id),
  }))
  return { mine, today: day }
}

export const overviewRoutes = new Hono<AppEnv>()
  .get(paths.overview, async (c) => show(c, <Home {...await readHome(c, await enterRoom(c, 'look'))} />))
  .get(paths.mine, async (c) => show(c, <MyPartnerships {...await readMine(c)} />))
  .get(paths.toDo, async (c) => show(c, <ToDo {...await readMine(c)} />))
