import { Hono } from 'hono'
import { Temporal } from 'temporal-polyfill'
import { href, paths } from '#paths'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { swedishDay } from '#platform/swedish-time.ts'
import { postMail } from '#notice/queries.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { listMandates } from '#partnership/queries.ts'
import type { Deed } from '#partnership/rules.ts'
import { writeLog } from '#record/queries.ts'
import { groupForm, rotaForm, seatForm, swapAnswerForm, swapForm, turnNameForm } from './forms.ts'
import { GroupList } from './list-view.tsx'
import {
  answerSwap,
  endGroup,
  endSeat,
  insertGroup,
  insertSeat,
  insertSwap,
  listGroups,
  listSeats,
  listSwaps,
  listTurns,
  nameForTurn,
  leadTheUnled,
  saveRota,
} from './queries.ts'
import { rota, swapped } from './rules.ts'
import { groupTexts } from './texts.ts'
import type { ShownGroup } from './shown-group.ts'
import { GroupPage } from './views.tsx'

const logged = (c: Ask, room: Room, act: `group:${string}`, subject: string, content: unknown = '') =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)
const back = (c: Ask, { room, group }: ShownGroup, done: string) =>
  go(c, paths.group, { partnership: room.slug, group: group.id }, { klart: done })

async function showList(c: Ask, room: Room, form: Form<unknown>, status: 200 | 422 = 200) {
  const groups = await listGroups(c.var.tx, room.id)
  const seats = await listSeats(c.var.tx, room.id)
  return show(c, <GroupList room={room} groups={groups} seats={seats} form={form} />, status)
}

/** The group in the address (`:group`) with all that its page shows. @throws Refusal 404 when it is not of this partnership */
async function openGroup(c: Ask, deed: Deed = 'read', forms: Partial<ShownGroup['forms']> = {}): Promise<ShownGroup> {
  const room = await enterRoom(c, deed)
  const { tx } = c.var
  const group = (await listGroups(tx, room.id)).find(({ id }) => id === c.req.param('group'))
  if (!group) throw notFound('group')
  if (deed === 'act' && group.ended_at) throw conflict('group')
  const live = (await listMandates(tx, room.id)).filter((mandate) => mandate.live)
  const seats = (await listSeats(tx, room.id)).filter(({ group_id }) => group_id === group.id)
  const seated = new Set(seats.filter(({ ended_at }) => ended_at === null).map(({ person_id }) => person_id))
  const mine = live.filter(({ party_id, capacity }) =>
    party_id === null ? capacity === 'co_opted' : party_id === room.me.partyId,
  )
  const may = mine.filter(({ person_id }) => !seated.has(person_id))
  const candidates = new Map(
    may.map(({ person_id, party_id, name }) => [person_id, { id: person_id, partyId: party_id, name }]),
  )
  const acting = live.filter(
    ({ party_id, capacity }) =>
      party_id !== null && party_id === room.me.partyId && ['representative', 'responsible_officer'].includes(capacity),
  )
  const people = new Map(acting.map(({ person_id, name }) => [person_id, { id: person_id, name }]))
  return {
    room,
    group,
    seats,
    candidates: [...candidates.values()],
    ownPeople: [...people.values()],
    turns: (await listTurns(tx, room.id)).filter(({ group_id }) => group_id === group.id),
    swaps: await listSwaps(tx, group.id),
    today: Temporal.PlainDate.from(swedishDay(c.var.now)),
    forms: { seat: blankForm, rota: blankForm, swap: blankForm, ...forms },
  }
}

const refuse = (c: Ask, shown: ShownGroup, forms: Partial<ShownGroup['forms']>) =>
  show(c, <GroupPage {...shown} forms={{ ...shown.forms, ...forms }} />, 422)

async function makeGroup(c: Ask) {
  const room = await enterRoom(c, 'act')
  const { language } = c.var.look
  const form = await readForm(c, groupForm(language))
  if (!form.ok) return showList(c, room, form, 422)
  const steers = (await listGroups(c.var.tx, room.id)).some(({ kind, ended_at }) => kind === 'steering' && !ended_at)
  if (form.value.kind === 'steering' && steers)
    return showList(c, room, refusedForm(form, { kind: groupTexts(language).oneSteering }), 422)
  const { id } = await insertGroup(c.var.tx, room, form.value)
  await logged(c, room, 'group:form', id, form.value)
  return go(c, paths.group, { partnership: room.slug, group: id }, { klart: 'bildad' })
}

async function addSeat(c: Ask) {
  const shown = await openGroup(c, 'act')
  const form = await readForm(c, seatForm(c.var.look.language, shown.candidates, shown.today))
  if (!form.ok) return refuse(c, shown, { seat: form })
  const { person, seat, competence, from, to } = form.value
  const party_id = shown.candidates.find(({ id }) => id === person)!.partyId
  const row = { group_id: shown.group.id, person_id: person, party_id, seat, competence, from_day: from, to_day: to }
  const { id } = await insertSeat(c.var.tx, shown.room, row)
  await logged(c, shown.room, 'group:seat', id, form.value)
  if (person !== shown.room.me.personId) await welcomeTo(c, shown, person, id)
  return back(c, shown, 'med')
}

/** Tells somebody who has been seated by another, with the guide for those who are new. */
const welcomeTo = (c: Ask, { room, group }: ShownGroup, to: string, seat: string) =>
  postMail(c.var.tx, {
    to,
    say: (language) => ({
      subject: groupTexts(language).mailSeat(group.name),
      body: groupTexts(language).mailSeatBody(group.name, room.name),
    }),
    link: href(paths.welcome, { partnership: room.slug }),
    once: `seat:${seat}`,
  })

async function leaveSeat(c: Ask) {
  const shown = await openGroup(c, 'act')
  const seat = shown.seats.find(({ id }) => id === c.req.param('seat'))
  if (!seat) throw notFound('group')
  if (seat.party_id !== null && seat.party_id !== shown.room.me.partyId) throw forbidden('group')
  if (!(await endSeat(c.var.tx, seat.id))) throw conflict('group')
  await logged(c, shown.room, 'group:leave', seat.id)
  return back(c, shown, 'lamnat')
}

/** Meetings that were called before there was anybody to lead them are led by those whose turn it now is. */
async function fillLeads(c: Ask, room: Room) {
  for (const id of await leadTheUnled(c.var.tx, room.id))
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'meeting:name_leads', id)
}

async function makeRota(c: Ask) {
  const shown = await openGroup(c, 'act')
  const { room, group } = shown
  const form = await readForm(c, rotaForm(c.var.look.language, shown.today))
  if (!form.ok) return refuse(c, shown, { rota: form })
  const { rota_from, months, turns, chair, secretary } = form.value
  const from = rota_from!
  const held = shown.turns.filter((turn) => !turn.shared && Temporal.PlainDate.compare(turn.from, from) < 0)
  const parties = room.parties.map(({ id }) => id)
  const made = rota({ parties, held, from, months, turns, manner: { chair, secretary } })
  await saveRota(c.var.tx, room, group.id, from, made)
  await logged(c, room, 'group:make_rota', group.id, form.value)
  await fillLeads(c, room)
  const others = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, capacity, person_id }) => live && capacity === 'representative' && person_id !== room.me.personId,
  )
  for (const { person_id } of others)
    await postMail(c.var.tx, {
      to: person_id,
      say: (language) => ({
        subject: groupTexts(language).mailRota(group.name),
        body: groupTexts(language).mailRotaBody(group.name, room.name),
      }),
      link: href(paths.group, { partnership: room.slug, group: group.id }),
      once: `rota:${group.id}:${c.var.now.toISOString()}:${person_id}`,
    })
  return back(c, shown, 'turordning')
}

async function nameTurn(c: Ask) {
  const shown = await openGroup(c, 'act')
  const turn = shown.turns.find(({ id }) => id === c.req.param('turn'))
  if (!turn) throw notFound('group')
  if (turn.party !== shown.room.me.partyId) throw forbidden('group')
  const form = await readForm(c, turnNameForm(shown.ownPeople.map(({ id }) => id)))
  if (!form.ok) throw notFound('group')
  await nameForTurn(c.var.tx, turn.id, form.value.who)
  await logged(c, shown.room, 'group:name_for_turn', turn.id, form.value)
  await fillLeads(c, shown.room)
  return back(c, shown, 'namn')
}

async function proposeSwap(c: Ask) {
  const shown = await openGroup(c, 'act')
  const { room, group } = shown
  const ahead = shown.turns.filter((turn) => !turn.shared && Temporal.PlainDate.compare(turn.from, shown.today) > 0)
  const [mine, theirs] = [true, false].map((own) =>
    ahead.filter(({ party }) => (party === room.me.partyId) === own).map(({ id }) => id),
  )
  const form = await readForm(c, swapForm(c.var.look.language, mine!, theirs!))
  if (!form.ok) return refuse(c, shown, { swap: form })
  const { mine: turn_id, theirs: other_turn_id, why } = form.value
  const t = groupTexts(c.var.look.language)
  if (!swapped(shown.turns, turn_id, other_turn_id))
    return refuse(c, shown, { swap: refusedForm(form, { theirs: t.noSwap }) })
  const { id } = await insertSwap(c.var.tx, room, { group_id: group.id, turn_id, other_turn_id, why })
  await logged(c, room, 'group:propose_swap', id, form.value)
  const party = shown.turns.find((turn) => turn.id === other_turn_id)!.party
  const people = (await listMandates(c.var.tx, room.id)).filter(
    ({ live, party_id, capacity }) => live && party_id === party && capacity === 'representative',
  )
  for (const { person_id } of people)
    await postMail(c.var.tx, {
      to: person_id,
      say: (language) => ({
        subject: groupTexts(language).mailSwap(group.name),
        body: groupTexts(language).mailSwapBody(room.myParty?.name ?? '', room.name),
      }),
      link: href(paths.group, { partnership: room.slug, group: group.id }),
      once: `swap:${id}:${person_id}`,
    })
  return back(c, shown, 'foreslaget')
}

async function answer(c: Ask) {
  const shown = await openGroup(c, 'act')
  const swap = shown.swaps.find(({ id }) => id === c.req.param('swap'))
  if (!swap) throw conflict('swap')
  const form = await readForm(c, swapAnswerForm)
  if (!form.ok) throw notFound('group')
  const other = shown.turns.find(({ id }) => id === swap.other_turn_id)
  const answers = form.value.answer === 'withdrawn' ? swap.party_id : other?.party
  if (answers !== shown.room.me.partyId) throw forbidden('swap')
  if (form.value.answer === 'yes' && !swapped(shown.turns, swap.turn_id, swap.other_turn_id)) throw conflict('swap')
  const done = await answerSwap(c.var.tx, swap.id, form.value.answer)
  if (done.numUpdatedRows === 0n) throw conflict('swap')
  await logged(c, shown.room, 'group:answer_swap', swap.id, form.value)
  return back(c, shown, 'svarat')
}

/** Groups, who sits in them over time, and whose turn it is to chair and to take notes. */
export const groupRoutes = new Hono<AppEnv>()
  .get(paths.groups, async (c) => showList(c, await enterRoom(c), blankForm))
  .post(paths.groups, makeGroup)
  .get(paths.group, async (c) => show(c, <GroupPage {...await openGroup(c)} />))
  .post(paths.groupEnd, async (c) => {
    const shown = await openGroup(c, 'act')
    if (!(await endGroup(c.var.tx, shown.group.id))) throw conflict('group')
    await logged(c, shown.room, 'group:end', shown.group.id)
    return go(c, paths.groups, { partnership: shown.room.slug }, { klart: 'avslutad' })
  })
  .post(paths.groupSeats, addSeat)
  .post(paths.groupSeatEnd, leaveSeat)
  .post(paths.groupRota, makeRota)
  .post(paths.groupTurn, nameTurn)
  .post(paths.groupSwaps, proposeSwap)
  .post(paths.groupSwapAnswer, answer)
