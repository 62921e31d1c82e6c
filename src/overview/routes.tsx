import { Hono } from 'hono'
import { listGoals } from '#goal/queries.ts'
import { latestJudgements } from '#indicator/queries.ts'
import { ideaMeetingHeld } from '#meeting/queries.ts'
import { meetingTexts } from '#meeting/texts.ts'
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
import { MyPartnerships, ToDo, type MineProps } from './mine.tsx'
import { findOpenDeviation, listWaiting } from './duties.ts'
import {
  countSamsyn,
  listAllParties,
  listComingMeetings,
  listOffers,
  listStandpoints,
  listToConfirm,
} from './queries.ts'
import { suggestionsOf, waitingOf } from './rules.ts'

/** The latest acts, for those who read the room's history: enough of them that a long evening still leaves several lines. */
async function latest(c: Ask, room: Room) {
  const chain = may('read', room.me) ? await findChain(c.var.tx, 'partnership', room.id) : undefined
  return chain ? listEntries(c.var.tx, chain.id, { from: 0, most: 60 }) : []
}

async function readHome(c: Ask, room: Room): Promise<HomeProps> {
  const { tx } = c.var
  // Asked at once: they wait in line on the one connection of the transaction, not for each other's answers
  const [standpoints, meetings, samsyn, met, mandates, goals, judgements, resources, waiting, deviation, entries] =
    await Promise.all([
      listStandpoints(tx, room.id),
      listComingMeetings(tx, room.id),
      countSamsyn(tx, room.id),
      ideaMeetingHeld(tx, room),
      listMandates(tx, room.id),
      listGoals(tx, room.id),
      may('read', room.me) ? latestJudgements(tx, room.id) : [],
      listResources(tx, room.id),
      listWaiting(tx, room.id),
      findOpenDeviation(tx, room.id),
      latest(c, room),
    ])
  const day = c.var.look.today
  const [standpoint] = standpoints
  if (!standpoint) throw notFound('partnership')
  const where = standing(standpoint.facts, day)
  const [meeting] = meetings
  return {
    room,
    standpoint,
    standing: where,
    today: day,
    mandates,
    goals: goals.filter((goal) => !goal.removed_at),
    judgements,
    resources: resources.filter((resource) => !resource.removed_at),
    meeting,
    meetingTitle: meeting ? meetingTexts(c.var.look.language)[meeting.kind] : '',
    waiting: waitingOf(waiting[0]),
    deviation,
    // What rests or has ended is left in peace
    suggestions:
      may('act', room.me) && !where.ending
        ? suggestionsOf(where.phase, { met, coming: meeting !== undefined, ...samsyn })
        : [],
    samsyn,
    entries,
  }
}

async function readMine(c: Ask): Promise<MineProps> {
  if (!c.var.personId) throw notFound('page')
  const { tx } = c.var
  const day = c.var.look.today
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
  return { mine, drafts: await listToConfirm(tx), offers: await listOffers(tx) }
}

export const overviewRoutes = new Hono<AppEnv>()
  .get(paths.overview, async (c) => show(c, <Home {...await readHome(c, await enterRoom(c, 'look'))} />))
  .get(paths.mine, async (c) => show(c, <MyPartnerships {...await readMine(c)} />))
  .get(paths.toDo, async (c) => show(c, <ToDo {...await readMine(c)} />))
