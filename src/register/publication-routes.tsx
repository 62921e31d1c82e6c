import { Hono } from 'hono'
import { answerAccord } from '#accord/answer.ts'
import { accordsOf, findPart, holdPart } from '#accord/queries.ts'
import { listGoals } from '#goal/queries.ts'
import { postMail, type MailWords } from '#notice/queries.ts'
import { href, paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { conflict } from '#platform/errors.ts'
import { filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { counties, municipalities } from '#platform/places.ts'
import { writeLog } from '#record/queries.ts'
import { listResources } from '#resource/queries.ts'
import { listPeople, signedVersion } from '#version/queries.ts'
import { readClauses } from './clause-queries.ts'
import { agreementPieces, type SelectionWritten } from './publication.ts'
import {
  findKept,
  findPublished,
  findSelection,
  findToPublish,
  insertKept,
  insertSelection,
  withdrawPublication,
  type SelectionRow,
} from './publication-queries.ts'
import { compose, isSameSelection, selectionForm, type Composable } from './publication-rules.ts'
import { publicationTexts } from './publication-texts.ts'
import { PublicationPage } from './publication-view.tsx'

const codes = { counties: counties.map(({ code }) => code), municipalities: municipalities.map(({ code }) => code) }

/** All that may be shown, as the room holds it now, and which signed version an agreement would be. */
async function readRoom(c: Ask, room: Room) {
  const version = await signedVersion(c.var.tx, room.id)
  const goals = (await listGoals(c.var.tx, room.id)).filter((goal) => !goal.removed_at)
  const resources = (await listResources(c.var.tx, room.id)).filter((resource) => !resource.removed_at)
  const from: Composable = {
    ...room,
    goals,
    resources,
    headings: version?.content.headings ?? [],
    clauses: await readClauses(c.var.tx, room.id),
  }
  const there = {
    aspiration: goals.some(({ kind }) => kind === 'aspiration'),
    goals: goals.some(({ kind }) => kind !== 'aspiration'),
    resources: resources.length > 0,
    agreement: version !== undefined,
  }
  return { from, there, versionId: version?.id ?? null }
}

type Read = Awaited<ReturnType<typeof readRoom>>

/** A selection as it would be kept, composed of what the room holds now. */
const selected = ({ from, versionId }: Read, chosen: SelectionWritten) => ({
  pieces: chosen.pieces,
  content: compose(from, chosen),
  version_id: agreementPieces.some((piece) => chosen.pieces.includes(piece)) ? versionId : null,
})

/** The choices of a kept selection, to be made again. */
const chosenIn = ({ pieces, content }: SelectionRow): SelectionWritten => ({
  pieces,
  summary: content.summary,
  area: content.area,
  county: content.county ?? '',
  municipality: content.municipality ?? '',
})

const typedIn = (row: SelectionRow | undefined): Form<never> => {
  if (!row) return filledForm({ pieces: 'challenge\naspiration' })
  const { pieces, ...rest } = chosenIn(row)
  return filledForm({ ...rest, pieces: pieces.join('\n') })
}

async function showPublication(
  c: Ask,
  room: Room,
  forms: { form?: Form<unknown>; accordForm?: Form<unknown> } = {},
  status: 200 | 409 | 422 = 200,
) {
  const { tx } = c.var
  const read = await readRoom(c, room)
  const selection = await findSelection(tx, room.id)
  const page = {
    room,
    selection,
    published: await findPublished(tx, room.id),
    toPublish: await findToPublish(tx, room.id),
    kept: await findKept(tx, room.id),
    part: await findPart(tx, room.id, 'publication'),
    accords: await accordsOf(tx, room.id),
    there: read.there,
    roomHasChanged: selection !== undefined && !isSameSelection(selected(read, chosenIn(selection)), selection),
  }
  return show(
    c,
    <PublicationPage {...page} form={forms.form ?? typedIn(selection)} accordForm={forms.accordForm} />,
    status,
  )
}

const back = (c: Ask, room: Room, klart: string) => go(c, paths.publication, { partnership: room.slug }, { klart })

/** Mails everybody who acts for another party, once for what happened. */
async function tellOthers(c: Ask, room: Room, once: string, say: (language: Language) => MailWords) {
  const acting = (await listPeople(c.var.tx, room.id)).filter(
    ({ party_id, capacity }) => party_id !== null && party_id !== room.me.partyId && capacity !== 'signatory',
  )
  const link = href(paths.publication, { partnership: room.slug })
  for (const to of new Set(acting.map(({ person_id }) => person_id)))
    await postMail(c.var.tx, { to, say, link, once: `${once}:${to}` })
}

/** Choosing together what everyone may see: a selection, every party's samsyn on it, and any party's withdrawal. */
export const publicationRoutes = new Hono<AppEnv>()
  .get(paths.publication, async (c) => showPublication(c, await enterRoom(c)))
  .post(paths.publication, async (c) => {
    const room = await enterRoom(c, 'act')
    const read = await readRoom(c, room)
    const form = await readForm(c, selectionForm(c.var.look.language, read.there, codes))
    if (!form.ok) return showPublication(c, room, { form }, 422)
    const part = await findPart(c.var.tx, room.id, 'publication')
    if (part) await holdPart(c.var.tx, part.id)
    const current = await findSelection(c.var.tx, room.id)
    if (form.typed.seen !== String(current?.revision ?? 0)) {
      const pieces = publicationTexts(c.var.look.language).changedMeanwhile
      return showPublication(c, room, { form: refusedForm(form, { pieces }) }, 409)
    }
    const next = selected(read, form.value)
    if (current && isSameSelection(current, next)) return back(c, room, 'samma')
    const by = { partnership_id: room.id, person_id: room.me.personId, party_id: actingParty(room.me) }
    const { revision } = await insertSelection(c.var.tx, { ...next, ...by })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'register:choose', part?.id ?? null, next)
    await tellOthers(c, room, `publication-chosen:${room.id}:${revision}`, (language) => {
      const t = publicationTexts(language)
      return { subject: t.mailChosen(room.name), body: t.mailChosenBody }
    })
    return back(c, room, 'sparat')
  })
  .post(paths.publicationAccord, async (c) => {
    const room = await enterRoom(c, 'act')
    const before = await findPublished(c.var.tx, room.id)
    const part = await findPart(c.var.tx, room.id, 'publication')
    const answered = await answerAccord(c, room, part)
    if (!answered.done) return showPublication(c, room, { accordForm: answered.form }, answered.status)
    const after = await findPublished(c.var.tx, room.id)
    if (!after?.revision || after.revision === before?.revision) return back(c, room, answered.done)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'register:publish', after.id, {
      revision: after.revision,
    })
    return back(c, room, 'publicerat')
  })
  .post(paths.publicationKept, async (c) => {
    const room = await enterRoom(c, 'act')
    const waiting = await findToPublish(c.var.tx, room.id)
    if (!waiting) throw conflict('publication_kept')
    const by = { partnership_id: room.id, person_id: room.me.personId, party_id: actingParty(room.me) }
    await insertKept(c.var.tx, { version_id: waiting.id, ...by })
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'register:keep_back', waiting.id)
    await tellOthers(c, room, `publication-kept:${waiting.id}`, (language) => {
      const t = publicationTexts(language)
      return { subject: t.mailKept(room.name), body: t.mailKeptBody }
    })
    return back(c, room, 'behallet')
  })
  .post(paths.publicationWithdrawal, async (c) => {
    const room = await enterRoom(c, 'act')
    const published = await findPublished(c.var.tx, room.id)
    if (!published?.revision) throw conflict('publication')
    await withdrawPublication(c.var.tx, room.id)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'register:withdraw', published.id)
    await tellOthers(c, room, `publication-withdrawn:${room.id}:${published.revision}`, (language) => {
      const t = publicationTexts(language)
      return { subject: t.mailWithdrawn(room.name), body: t.mailWithdrawnBody }
    })
    return back(c, room, 'tillbakadraget')
  })
