import { Hono } from 'hono'
import { z } from 'zod'
import { postMail } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type AppEnv, type Ask } from '#platform/http.tsx'
import { sha256 } from '#platform/digest.ts'
import { longDate } from '#platform/language.ts'
import { compilePdf } from '#platform/pdf/compile.ts'
import { fileAnswer } from '#platform/stored-file.ts'
import { swedishDay } from '#platform/swedish-time.ts'
import { writeWorkbook } from '#platform/workbook.ts'
import { writeLog } from '#record/queries.ts'
import { canonicalHead, canonicalPart, canonicalTail } from './canonical.ts'
import { draft } from './draft.ts'
import { listBoardDays } from './invitation-queries.ts'
import { invitationRoutes } from './invitation-routes.tsx'
import { invitationTexts } from './invitation-texts.ts'
import { invitedRoutes } from './invited-routes.tsx'
import { loadFacts, loadPeriods, loadReport, type LoadedReport } from './load.ts'
import {
  beginReport,
  holdReport,
  insertAnswers,
  insertSent,
  insertWords,
  listEarlierWords,
  listOfficers,
  listReports,
  lockReport,
} from './queries.ts'
import { answeredForAnother, isPart, mustBeOpen, reportParts, type Answer, type ReportPart } from './rules.ts'
import { reportDocument, reportTitle } from './report-document.ts'
import { reportSheets } from './report-sheets.ts'
import { ShowPage } from './show-view.tsx'
import { SheetPage } from './sheet-view.tsx'
import { reportTexts } from './texts.ts'
import { PartPage, ReportPage, Reports } from './views.tsx'

const textsOf = (c: Ask) => reportTexts(c.var.look.language)
const namesOf = (room: Room, report: LoadedReport) => ({
  partnership: room.slug,
  year: String(report.period.year),
})
const log = (c: Ask, room: Room, act: `report:${string}`, id: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, id, content)

/** The report is begun if nobody has, and held; then it is read as it stands. */
async function holdAndLoad(c: Ask, room: Room): Promise<{ report: LoadedReport; id: string }> {
  const { period } = await loadReport(c, room)
  const id = await beginReport(c.var.tx, room, period)
  await holdReport(c.var.tx, id)
  const report = await loadReport(c, room)
  mustBeOpen(report, room.me)
  return { report, id }
}

function partIn(c: Ask): ReportPart {
  const kind = c.req.param('part') ?? ''
  if (!isPart(kind)) throw notFound('report')
  return kind
}

const showReport = (c: Ask, room: Room, report: LoadedReport, form: Form<unknown> = blankForm, status?: 409) =>
  show(c, <ReportPage room={room} report={report} today={swedishDay(c.var.now)} form={form} />, status)

async function showPart(
  c: Ask,
  room: Room,
  report: LoadedReport,
  forms: { words?: Form<unknown>; answer?: Form<unknown> } = {},
  status?: 409 | 422,
) {
  const kind = partIn(c)
  const earlier = report.row ? await listEarlierWords(c.var.tx, report.row.id, kind) : []
  const part = report.drafted.parts.find((one) => one.kind === kind)
  if (!part) throw notFound('report')
  const { words: wordsForm = blankForm, answer: answerForm = blankForm } = forms
  return show(c, <PartPage {...{ room, report, part, earlier, wordsForm, answerForm }} />, status)
}

async function saveWords(c: Ask) {
  const room = await enterRoom(c, 'act')
  const t = textsOf(c)
  const kind = partIn(c)
  const { report, id } = await holdAndLoad(c, room)
  const whose = reportParts[kind]
  if (whose === 'none') throw conflict('report')
  const words = z
    .string()
    .default('')
    .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())
    .refine((typed) => typed.length <= 4000, t.wordsLong)
  const form = await readForm(c, z.object({ words, based_on: z.string().default('') }))
  if (!form.ok) return showPart(c, room, report, { words: form }, 422)
  const own = whose === 'own'
  const now = report.words.find((one) => one.part === kind && one.ownParty === (own ? room.me.partyId : null))
  const names = { ...namesOf(room, report), part: kind }
  // The same words twice are one; other words on top of what somebody saved meanwhile are shown beside it first
  if ((now?.words ?? '') === form.value.words) return go(c, paths.reportPart, names, { klart: 'sparat' })
  if ((now?.id ?? '') !== form.value.based_on)
    return showPart(c, room, report, { words: refusedForm(form, { words: t.somebodyFirst }) }, 409)
  await insertWords(c.var.tx, room, { reportId: id, part: kind, own, words: form.value.words })
  await log(c, room, 'report:write', id, { kind, words: form.value.words })
  return go(c, paths.reportPart, names, { klart: 'sparat' })
}

async function answerPart(c: Ask) {
  const room = await enterRoom(c, 'act')
  const t = textsOf(c)
  const kind = partIn(c)
  const { report, id } = await holdAndLoad(c, room)
  const why = z.string().trim().max(2000, t.differsLong).default('')
  const form = await readForm(
    c,
    z
      .object({ answer: z.enum(['stands', 'differs']), seen: z.string(), why })
      .refine((given) => given.answer === 'stands' || given.why !== '', { path: ['why'], message: t.differsNeeded }),
  )
  if (!form.ok) return showPart(c, room, report, { answer: form }, 422)
  const { answer, seen } = form.value
  const digest = report.digests.get(kind)!
  const refuse = (words: string) => showPart(c, room, report, { answer: refusedForm(form, { answer: words }) }, 409)
  if (seen !== digest) return refuse(t.changedMeanwhile)
  if (answeredForAnother(room.me, { kind, digest }, report.answers)) return refuse(t.notYours)
  const words = answer === 'differs' ? form.value.why : ''
  const mine = report.stands.get(kind)?.find(({ party }) => party.id === room.me.partyId)?.answer
  if (mine?.answer !== answer || mine.words !== words) {
    await insertAnswers(c.var.tx, room, id, [{ part: kind, digest, answer, words }])
    await log(c, room, `report:${answer}`, id, { kind, digest, words })
  }
  return go(c, paths.report, namesOf(room, report), { klart: 'svarat' })
}

/** One's own party stands behind every part that it has not answered as it is now. */
async function answerAll(c: Ask) {
  const room = await enterRoom(c, 'act')
  const t = textsOf(c)
  const { report, id } = await holdAndLoad(c, room)
  const form = await readForm(c, z.object({ seen: z.string().default('') }))
  const refuse = (all: string) => showReport(c, room, report, refusedForm(form, { all }), 409)
  if (!form.ok || form.value.seen !== [...report.digests.values()].join(' ')) return refuse(t.changedMeanwhile)
  const left = [...report.digests]
    .map(([kind, digest]) => ({ kind, digest }))
    .filter(({ kind }) => !report.stands.get(kind)?.find(({ party }) => party.id === room.me.partyId)?.answer)
  if (left.some((part) => answeredForAnother(room.me, part, report.answers))) return refuse(t.notYours)
  if (left.length > 0) {
    const answers = left.map(({ kind, digest }) => ({ part: kind, digest, answer: 'stands' as const, words: '' }))
    await insertAnswers(c.var.tx, room, id, answers)
    await log(c, room, 'report:stands', id, answers)
  }
  return go(c, paths.report, namesOf(room, report), { klart: 'svarat' })
}

const isDissent = (answer: Answer | null): answer is Answer => answer?.answer === 'differs'

async function lock(c: Ask) {
  const room = await enterRoom(c, 'act')
  const { report, id } = await holdAndLoad(c, room)
  if (!report.ready) throw conflict('report')
  if (report.opensOn) return showReport(c, room, report, blankForm, 409)
  const { swedish, period } = report
  const facts = await loadFacts(c, room, period, report.words)
  const head = canonicalHead(swedish)
  const parts = swedish.parts.map((part) => canonicalPart(part, swedish.parties))
  const dissents = [...report.stands.values()]
    .flat()
    .map(({ answer }) => answer)
    .filter(isDissent)
  const tail = canonicalTail(dissents, swedish.parties)
  const canonical = head + parts.join('') + tail
  const content = { sv: swedish, en: draft(facts, 'en') }
  await lockReport(c.var.tx, id, { content, head, parts, tail, canonical, hash: sha256(canonical) })
  await log(c, room, 'report:lock', id, canonical)
  const link = href(paths.report, namesOf(room, report))
  for (const officer of await listOfficers(c.var.tx, room.id)) {
    await insertSent(c.var.tx, room, id, officer)
    await postMail(c.var.tx, {
      to: officer.personId,
      link,
      once: `report:${id}:${officer.personId}`,
      say: (language) => {
        const t = reportTexts(language)
        return { subject: t.mailSubject(room.name, period.year), body: t.mailBody(room.name) }
      },
    })
  }
  return go(c, paths.report, namesOf(room, report), { klart: 'last' })
}

/** What has come of a locked report, one sentence each: to whom it went, and when it is reported back. */
async function notesOf(c: Ask, room: Room, { sent, row }: LoadedReport): Promise<string[]> {
  const { language } = c.var.look
  const i = invitationTexts(language)
  const days = row?.content ? await listBoardDays(c.var.tx, row.id) : []
  return [
    ...(sent.length > 0 ? [textsOf(c).sentLine(sent.map(({ name }) => name).join(', '))] : []),
    ...days.flatMap(({ partyId, on }) => {
      const party = room.parties.find(({ id }) => id === partyId)
      return party ? [i.boardLine(party.board ?? i.boardOf(party.name), longDate(on, language))] : []
    }),
  ]
}

/** What all files of a report are made from. Those who read the room read them; a draft says that it is one. */
async function enterFile(c: Ask) {
  const room = await enterRoom(c)
  const report = await loadReport(c, room)
  const name = `lagesrapport-${room.slug}-${report.period.year}`
  return { room, report, name }
}

async function pdf(c: Ask) {
  const { room, report, name } = await enterFile(c)
  const { drafted, stands, row } = report
  const day = longDate(row?.lockedAt ?? report.period.due, drafted.language)
  const source = reportDocument(drafted, {
    stands,
    hash: row?.hash ?? null,
    day,
    notes: await notesOf(c, room, report),
  })
  const bytes = await compilePdf(source, { standard: 'ua-1', title: reportTitle(drafted), language: drafted.language })
  return fileAnswer(c, { name: `${name}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(bytes) })
}

/** The very text that is frozen; of a draft, as it would be. */
async function text(c: Ask) {
  const { report, name } = await enterFile(c)
  const { swedish, row } = report
  const all =
    row?.canonical ??
    canonicalHead(swedish) + swedish.parts.map((part) => canonicalPart(part, swedish.parties)).join('')
  return fileAnswer(c, { name: `${name}.txt`, mediaType: 'text/plain; charset=utf-8', bytes: Buffer.from(all) })
}

async function excel(c: Ask) {
  const { report, name } = await enterFile(c)
  const bytes = await writeWorkbook(reportSheets(report.drafted), c.var.now)
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return fileAnswer(c, { name: `${name}.xlsx`, mediaType, bytes })
}

/** Lägesrapporter: drawn up once a year, answered by every party, locked and sent. */
export const reportRoutes = new Hono<AppEnv>()
  .get(paths.reports, async (c) => {
    const room = await enterRoom(c)
    const begun = new Map((await listReports(c.var.tx, room.id)).map((row) => [row.year, row]))
    const all = (await loadPeriods(c, room)).map((period) => ({
      period,
      begun: begun.has(period.year),
      lockedAt: begun.get(period.year)?.lockedAt ?? null,
    }))
    return show(c, <Reports room={room} all={all} today={swedishDay(c.var.now)} />)
  })
  .get(paths.report, async (c) => {
    const room = await enterRoom(c)
    return showReport(c, room, await loadReport(c, room))
  })
  .get(paths.reportPart, async (c) => {
    const room = await enterRoom(c)
    return showPart(c, room, await loadReport(c, room))
  })
  .post(paths.reportWords, saveWords)
  .post(paths.reportAnswer, answerPart)
  .post(paths.reportAnswers, answerAll)
  .post(paths.reportLock, lock)
  .get(paths.reportSheet, async (c) => {
    const room = await enterRoom(c)
    const report = await loadReport(c, room)
    const day = longDate(report.row?.lockedAt ?? report.period.due, c.var.look.language)
    return show(c, <SheetPage room={room} report={report} day={day} notes={await notesOf(c, room, report)} />)
  })
  .get(paths.reportShow, async (c) => {
    const room = await enterRoom(c)
    return show(c, <ShowPage room={room} report={await loadReport(c, room)} />)
  })
  .get(paths.reportPdf, pdf)
  .get(paths.reportText, text)
  .get(paths.reportExcel, excel)
  .route('/', invitationRoutes)
  .route('/', invitedRoutes)
