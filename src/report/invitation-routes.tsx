import { Hono } from 'hono'
import { postMailTo } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm, refusedForm } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { secretToken, sha256 } from '#platform/digest.ts'
import { clockTime, longDate } from '#platform/language.ts'
import { writeLog } from '#record/queries.ts'
import { boardDayForm, invitationForm, inviteeForm, replyForm } from './invitation-forms.ts'
import {
  findInvitation,
  insertBoardDay,
  insertInvitation,
  insertInvited,
  insertInvitee,
  insertReply,
  listBoardDays,
  listInvited,
  listInvitees,
  listQuestions,
  removeInvitee,
  type Invited,
  type InviteeRow,
} from './invitation-queries.ts'
import { invitationTexts } from './invitation-texts.ts'
import { InvitationPage, type InvitationProps } from './invitation-view.tsx'
import { loadReport, type LoadedReport } from './load.ts'

const log = (c: Ask, room: Room, act: `report:${string}`, id: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, id, content)

async function showInvitation(c: Ask, room: Room, refused?: InvitationProps['refused'], status?: 409 | 422) {
  const { tx } = c.var
  const report = await loadReport(c, room)
  const id = report.row?.id
  const [invitees, invitation, questions, boardDays] = await Promise.all([
    listInvitees(tx, room.id),
    id ? findInvitation(tx, id) : undefined,
    id ? listQuestions(tx, id) : [],
    id ? listBoardDays(tx, id) : [],
  ])
  return show(
    c,
    <InvitationPage
      {...{ room, report, invitees, invitation, questions, boardDays, ...(refused ? { refused } : {}) }}
    />,
    status,
  )
}

const back = (c: Ask, room: Room, klart: string) =>
  go(c, paths.reportInvitation, { partnership: room.slug, year: c.req.param('year') ?? '' }, { klart })

/** The report, locked. @throws Refusal 409 `report.conflict` when it is not */
async function lockedReport(c: Ask, room: Room): Promise<{ report: LoadedReport; id: string }> {
  const report = await loadReport(c, room)
  if (!report.row?.content) throw conflict('report')
  return { report, id: report.row.id }
}

/** One letter to one who is invited: an event for the calendar, and a link with a secret of its own. */
async function write(
  c: Ask,
  room: Room,
  letter: { id: string; year: number; invitation: { id: string; sequence: number }; said: Invited; to: InviteeRow },
) {
  const { id, year, invitation, said, to } = letter
  const token = secretToken()
  await insertInvited(c.var.tx, room, {
    reportId: id,
    invitationId: invitation.id,
    inviteeId: to.id,
    digest: sha256(token),
  })
  // Swedish: nothing is known of the language of one who has no account
  const t = invitationTexts('sv')
  const day = longDate(said.startsAt, 'sv')
  const times = `${clockTime(said.startsAt, 'sv')}–${clockTime(said.endsAt, 'sv')}`
  const where = [said.place, said.link].filter(Boolean).join('\n')
  const link = href(paths.invitedReport, { token })
  await postMailTo(c.var.tx, {
    address: to.email,
    language: 'sv',
    link,
    words: { subject: t.mailSubject(room.name, day), body: t.mailBody(room.name, day, times, where, said.words) },
    event: {
      uid: `lagesrapport-${year}-${id}`,
      sequence: invitation.sequence,
      startsAt: said.startsAt.toISOString(),
      endsAt: said.endsAt.toISOString(),
      title: t.eventTitle(room.name),
      place: said.place || (said.link ?? ''),
      words: said.words,
      url: link,
      saidAt: c.var.now.toISOString(),
      cancelled: false,
    },
  })
}

async function invite(c: Ask) {
  const room = await enterRoom(c, 'act')
  actingParty(room.me)
  const { report, id } = await lockedReport(c, room)
  const form = await readForm(c, invitationForm(c.var.look.language))
  if (!form.ok) return showInvitation(c, room, { of: 'invitation', form }, 422)
  const invitees = await listInvitees(c.var.tx, room.id)
  if (invitees.length === 0) throw conflict('report')
  const said = form.value
  const last = await findInvitation(c.var.tx, id)
  const same =
    last !== undefined &&
    +last.startsAt === +said.startsAt &&
    +last.endsAt === +said.endsAt &&
    last.place === said.place &&
    last.link === said.link &&
    last.words === said.words
  const sent = same ? new Set(await listInvited(c.var.tx, last.id)) : new Set<string>()
  const toAll = invitees.filter((one) => !sent.has(one.id))
  // The very same twice is one letter each; whoever came to the list since gets theirs
  if (toAll.length > 0) {
    const invitation = same ? last : await insertInvitation(c.var.tx, room, id, said)
    for (const to of toAll) await write(c, room, { id, year: report.period.year, invitation, said, to })
    await log(c, room, 'report:invite', id, said)
  }
  return back(c, room, 'inbjudna')
}

/** Invitation to a locked report, the list of those who are invited, their questions, and the day it is reported back. */
export const invitationRoutes = new Hono<AppEnv>()
  .get(paths.reportInvitation, async (c) => showInvitation(c, await enterRoom(c)))
  .post(paths.reportInvitation, invite)
  .post(paths.reportInvitees, async (c) => {
    const room = await enterRoom(c, 'act')
    actingParty(room.me)
    const form = await readForm(c, inviteeForm(c.var.look.language))
    if (!form.ok) return showInvitation(c, room, { of: 'invitee', form }, 422)
    const id = await insertInvitee(c.var.tx, room, form.value)
    const { thereAlready } = invitationTexts(c.var.look.language)
    if (!id) return showInvitation(c, room, { of: 'invitee', form: refusedForm(form, { email: thereAlready }) }, 409)
    await log(c, room, 'report:add_invitee', id, form.value)
    return back(c, room, 'tillagd')
  })
  .post(paths.reportInviteeEnd, async (c) => {
    const room = await enterRoom(c, 'act')
    actingParty(room.me)
    const id = c.req.param('invitee')
    const one = (await listInvitees(c.var.tx, room.id)).find((invitee) => invitee.id === id)
    if (one && one.partyId !== room.me.partyId) throw conflict('report')
    if (!one || !(await removeInvitee(c.var.tx, room, id))) throw notFound('report')
    await log(c, room, 'report:remove_invitee', id, '')
    return back(c, room, 'borttagen')
  })
  .post(paths.reportBoardDay, async (c) => {
    const room = await enterRoom(c, 'act')
    const party = actingParty(room.me)
    const { id } = await lockedReport(c, room)
    const form = await readForm(c, boardDayForm(c.var.look.language))
    if (!form.ok) return showInvitation(c, room, { of: 'board', form }, 422)
    const on = form.value.back_on!
    const now = (await listBoardDays(c.var.tx, id)).find(({ partyId }) => partyId === party)
    if (now?.on !== on) {
      await insertBoardDay(c.var.tx, room, id, on)
      await log(c, room, 'report:set_board_day', id, on)
    }
    return back(c, room, 'dag')
  })
  .post(paths.reportReply, async (c) => {
    const room = await enterRoom(c, 'act')
    const party = actingParty(room.me)
    const { id } = await lockedReport(c, room)
    const question = (await listQuestions(c.var.tx, id)).find((one) => one.id === c.req.param('question'))
    if (!question) throw notFound('report')
    const form = await readForm(c, replyForm(c.var.look.language))
    if (!form.ok) return showInvitation(c, room, { of: 'reply', question: question.id, form }, 422)
    const { words } = form.value
    if (!question.replies.some((reply) => reply.partyId === party && reply.words === words)) {
      await insertReply(c.var.tx, room, question.id, words)
      await log(c, room, 'report:reply', question.id, words)
    }
    return back(c, room, 'svarat')
  })
