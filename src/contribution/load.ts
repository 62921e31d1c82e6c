import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Ask } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { listResources, type ResourceRow } from '#resource/queries.ts'
import { readAsked } from './asked.ts'
import type { MonthToEnter } from './month-view.tsx'
import { isEntered, isForMonth, isMonth, monthToEnter, monthToReport, type Month } from './months.ts'
import { findTerm, listContributions, listEntered, listRemarks, listToConfirm, sumContributions } from './queries.ts'
import { addUp } from './rules.ts'
import { countOf, yearsIn } from './sums.ts'
import type { ContributionsProps } from './views.tsx'

/** Entries on a page of the list. */
export const perPage = 25

type Term = { from: string | null; to: string | null }
const timeOf = (promise: ResourceRow, term: Term) => ({
  id: promise.id,
  from: promise.from_on?.toString() ?? term.from,
  to: promise.to_on?.toString() ?? term.to,
})

/** The month that the asker's own party enters: the one asked for, or the latest not yet entered. Null for those who do not act. */
export async function loadMonth(
  c: Ask,
  room: Room,
  promises: readonly ResourceRow[],
  term: Term,
  asked?: Month,
): Promise<MonthToEnter | null> {
  const entered = await listOwnEntered(c, room)
  return entered && monthOf(c, room, promises, term, entered, asked)
}

/** What the asker's own party has entered lately; null for those who do not act. */
const listOwnEntered = async (c: Ask, room: Room) =>
  may('act', room.me) && room.me.partyId ? listEntered(c.var.tx, room.id, room.me.partyId) : null

function monthOf(
  c: Ask,
  room: Room,
  promises: readonly ResourceRow[],
  term: Term,
  entered: Awaited<ReturnType<typeof listEntered>>,
  asked?: Month,
): MonthToEnter {
  const { today } = c.var.look
  const mine = promises.filter((one) => one.party_id === room.me.partyId && !one.removed_at)
  const times = mine.map((one) => timeOf(one, term))
  const began = term.from ?? swedishDay(room.createdAt)
  const month = asked && isMonth(asked) ? asked : monthToEnter(today, began, times, entered)
  const of = mine.filter((one) => isForMonth(timeOf(one, term), month))
  const isDone = (one: ResourceRow) => isEntered(one.id, month, entered)
  return {
    month,
    missing: of.filter((one) => !isDone(one)),
    entered: of.filter(isDone).map((promise) => ({
      promise,
      quantity: addUp(entered.filter((one) => isEntered(promise.id, month, [one])).map(({ quantity }) => quantity)),
    })),
    later: month < monthToReport(today),
    promised: mine.length > 0,
  }
}

/** Everything that the page of contributions shows. */
export async function loadContributions(c: Ask, room: Room): Promise<ContributionsProps> {
  const asked = readAsked(
    c.req.query(),
    room.parties.map(({ id }) => id),
  )
  const { tx } = c.var
  const [promises, sums, remarks, term, rows, toConfirm, entered] = await Promise.all([
    listResources(tx, room.id),
    sumContributions(tx, room.id),
    listRemarks(tx, room.id),
    findTerm(tx, room.id),
    listContributions(tx, room.id, asked, { from: (asked.page - 1) * perPage, most: perPage }),
    may('act', room.me) && room.me.partyId ? listToConfirm(tx, room) : [],
    listOwnEntered(c, room),
  ])
  const month = entered && monthOf(c, room, promises, term, entered, asked.month)
  const count = countOf(sums, asked)
  const list = { rows, count, all: countOf(sums, {}), pages: Math.ceil(count / perPage), asked, years: yearsIn(sums) }
  return { room, list, sums, promises, remarks, toConfirm, month, term, today: c.var.look.today }
}
