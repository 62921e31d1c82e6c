import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, type Form } from '#platform/form.ts'
import type { Ask } from '#platform/http.tsx'
import { listGroups } from '#group/queries.ts'
import { may, type Deed } from '#partnership/rules.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates, type MandateRow } from '#partnership/queries.ts'
import { listActions, type ActionRow } from './action-queries.ts'
import { listItems, type ItemRow } from './agenda-queries.ts'
import {
  listApprovals,
  listObjections,
  listSent,
  type ApprovalRow,
  type ObjectionRow,
  type SentRow,
} from './approval-queries.ts'
import { listDue, type DueRow } from './due.ts'
import { listDecisions, type DecisionRow } from './decision-queries.ts'
import { minutesStageOf, type MinutesStage } from './minutes-rules.ts'
import { findMeeting, listAttendance, listPeopleToInvite, listReplies, type MeetingRow } from './queries.ts'
import { stageOf, type Presence, type Reply, type Stage } from './rules.ts'
import { timeBudget, type TimeBudget } from './time-budget.ts'

/** Somebody of the partnership, at a meeting. */
export interface PersonAt {
  id: string
  name: string
  partyId: string | null
  capacities: MandateRow['capacity'][]
  presence: Presence | null
  reply: Reply | null
  /** Is called to the meeting, or has said or been noted something at it. Others can still be noted as there. */
  called: boolean
}

/** A note that came beside another: what was typed, and the text that stands. */
export interface NoteBeside {
  itemId: string
  typed: string
  standing: string
  standingId: string | null
}

/** What is being filled in just now, and under which item: one form at a time. */
export interface Doing {
  what: 'beslut' | 'uppgift' | 'andra' | 'svar' | 'roller' | 'justera' | 'invandning'
  at: string | null
  form: Form<unknown>
}
const doings: readonly string[] = ['beslut', 'uppgift', 'andra', 'svar', 'roller', 'justera', 'invandning']

/** Everything that a meeting's page shows. */
export interface ShownMeeting {
  room: Room
  meeting: MeetingRow
  /** Whose meeting it is, by name; null when it is everyone's. */
  group: string | null
  stage: Stage
  items: readonly ItemRow[]
  people: readonly PersonAt[]
  names: ReadonlyMap<string, string>
  minutes: MinutesStage
  decisions: readonly DecisionRow[]
  /** All that anybody in the partnership has taken on, done or not. */
  actions: readonly ActionRow[]
  approvals: readonly ApprovalRow[]
  objections: readonly ObjectionRow[]
  sent: readonly SentRow[]
  /** Names of the public parties' responsible officers. */
  officers: readonly string[]
  now: Date
  doing: Doing | null
  /** The item whose note is being written, by its id. */
  open: string | null
  beside: NoteBeside | null
  /** What waits to be talked about; nothing for those who may not put it on the agenda. */
  due: readonly DueRow[]
  dueForm: Form<unknown>
  itemForm: Form<unknown>
  noteForm: Form<unknown>
  attendanceForm: Form<unknown>
}

/**
 * Enters the room and opens the meeting in the address (`:meeting`).
 * @throws Refusal 404 for outsiders and for a meeting of another partnership; 403 without the capacity
 */
export async function openMeeting(c: Ask, deed: Deed = 'read'): Promise<{ room: Room; meeting: MeetingRow }> {
  const room = await enterRoom(c, deed)
  const meeting = await findMeeting(c.var.tx, room.id, c.req.param('meeting') ?? '')
  if (!meeting) throw notFound('meeting')
  return { room, meeting }
}

/**
 * The meeting in the address for somebody who writes in its agenda or its minutes.
 * @throws Refusal 409 `meeting.conflict` when it is cancelled, `minutes.conflict` when the minutes are handed round
 */
export async function openForWriting(c: Ask): Promise<{ room: Room; meeting: MeetingRow }> {
  const opened = await openMeeting(c, 'act')
  if (opened.meeting.cancelled_at) throw conflict('meeting')
  if (opened.meeting.offered_at) throw conflict('minutes')
  return opened
}

/** How the agenda lies in the meeting's time; null when it is empty, and when the meeting has been or is cancelled. */
export function plannedTime({ stage, items, meeting }: ShownMeeting): TimeBudget | null {
  const standing = items.filter(({ removed }) => !removed)
  return standing.length > 0 && (stage === 'ahead' || stage === 'now') ? timeBudget(standing, meeting) : null
}

/** Whether minutes that are handed round have nothing under an item: no note, no decision, nothing taken on. */
export const nothingNoted = ({ minutes, decisions, actions }: ShownMeeting, item: ItemRow): boolean =>
  minutes !== 'written' &&
  !item.note?.body &&
  !decisions.some(({ itemId }) => itemId === item.id) &&
  !actions.some(({ agenda_item_id }) => agenda_item_id === item.id)

/** Those of the people at a meeting who may lead it or take its notes: they act for a party, and so can approve. */
export const whoMayLead = (people: readonly PersonAt[]): PersonAt[] =>
  people.filter(
    ({ partyId, capacities }) =>
      partyId !== null &&
      capacities.some((capacity) => capacity === 'representative' || capacity === 'responsible_officer'),
  )

/** Everyone with a mandate now, and everyone who is noted at the meeting, each once. */
export async function listPeopleAt(c: Ask, room: Room, meeting: MeetingRow): Promise<PersonAt[]> {
  const { id: meetingId } = meeting
  const mandates = await listMandates(c.var.tx, room.id)
  const attendance = await listAttendance(c.var.tx, meetingId)
  const replies = await listReplies(c.var.tx, meetingId)
  const called = new Set((await listPeopleToInvite(c.var.tx, room, meeting, null)).map(({ id }) => id))
  const noted = new Set(attendance.map(({ person_id }) => person_id))
  const people = new Map<string, PersonAt>()
  for (const mandate of mandates.filter(({ live, person_id }) => live || noted.has(person_id))) {
    const known = people.get(mandate.person_id)
    if (known) known.capacities.push(mandate.capacity)
    else people.set(mandate.person_id, personAt(mandate, attendance, replies))
  }
  for (const person of people.values()) person.called ||= called.has(person.id)
  return [...people.values()]
}

function personAt(
  mandate: MandateRow,
  attendance: Awaited<ReturnType<typeof listAttendance>>,
  replies: Awaited<ReturnType<typeof listReplies>>,
): PersonAt {
  const noted = attendance.find(({ person_id }) => person_id === mandate.person_id)
  const reply = replies.find(({ person_id }) => person_id === mandate.person_id)?.reply ?? null
  return {
    id: mandate.person_id,
    name: mandate.name,
    partyId: noted ? noted.party_id : mandate.party_id,
    capacities: [mandate.capacity],
    presence: noted?.presence ?? null,
    reply,
    called: noted !== undefined || reply !== null,
  }
}

/**
 * Gathers a meeting's page.
 * @param more a form that came back, the item whose note is open, or a note that came beside another
 */
export async function showMeeting(
  c: Ask,
  { room, meeting }: { room: Room; meeting: MeetingRow },
  more: Partial<
    Pick<ShownMeeting, 'open' | 'beside' | 'dueForm' | 'itemForm' | 'noteForm' | 'attendanceForm' | 'doing'>
  > = {},
): Promise<ShownMeeting> {
  const { tx } = c.var
  const mandates = await listMandates(tx, room.id)
  const what = c.req.query('gor') ?? ''
  const officers = mandates.filter(({ live, capacity }) => live && capacity === 'responsible_officer')
  return {
    minutes: minutesStageOf(meeting),
    decisions: await listDecisions(tx, room.id, meeting.id),
    actions: await listActions(tx, room.id),
    approvals: await listApprovals(tx, meeting.id),
    objections: await listObjections(tx, meeting.id),
    sent: await listSent(tx, meeting.id),
    officers: [...new Set(officers.map(({ name }) => name))],
    now: c.var.now,
    doing: doings.includes(what)
      ? { what: what as Doing['what'], at: c.req.query('vid') ?? null, form: blankForm }
      : null,
    room,
    meeting,
    group: meeting.group_id
      ? ((await listGroups(tx, room.id)).find(({ id }) => id === meeting.group_id)?.name ?? null)
      : null,
    stage: stageOf(meeting, c.var.now),
    items: await listItems(c.var.tx, room.id, meeting.id),
    people: await listPeopleAt(c, room, meeting),
    names: new Map(mandates.map(({ person_id, name }) => [person_id, name])),
    open: c.req.query('punkt') ?? null,
    beside: null,
    due: may('act', room.me) && !meeting.cancelled_at && !meeting.offered_at ? await listDue(tx, room.id) : [],
    dueForm: blankForm,
    itemForm: blankForm,
    noteForm: blankForm,
    attendanceForm: blankForm,
    ...more,
  }
}
