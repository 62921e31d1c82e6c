import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { readRounds } from '#assessment/load.ts'
import { actingParty } from '#partnership/rules.ts'
import { forbidden, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { fileAnswer, getStoredFile, insertStoredFile, readAddedFile } from '#platform/stored-file.ts'
import { findProfile } from '#profile/queries.ts'
import { writeLog } from '#record/queries.ts'
import { enterVersion } from '#version/enter.ts'
import { getFrozen, getVersion, holdVersion, type VersionRow } from '#version/queries.ts'
import type { Room } from '#partnership/enter.ts'
import { BasisForDecision } from './basis-view.tsx'
import { makeFileToSign } from './file-to-sign.ts'
import { declaredForm, listActs, listedForm, recordForm, swedishDay } from './forms.ts'
import { ListOfParty } from './list-view.tsx'
import {
  getDecision,
  insertDecision,
  insertRecord,
  listDecisions,
  listLists,
  removeDecision,
  saveList,
  type DecisionRow,
} from './queries.ts'
import { RecordDecision } from './record-view.tsx'
import { listFault, mustBeDeciding, mustBeDeclared } from './rules.ts'
import { tellRefused, tellSignatories } from './tell.ts'
import { decisionTexts } from './texts.ts'

const namesOf = (room: Room, version: VersionRow) => ({ partnership: room.slug, version: String(version.number) })

/** Everything about one's own party's list for the version in the address. */
async function enterList(c: Ask, held = false) {
  const { room, version: found } = await enterVersion(c, 'act')
  const partyId = actingParty(room.me)
  if (held) await holdVersion(c.var.tx, found.id)
  const version = held ? await getVersion(c.var.tx, room.id, String(found.number)) : found
  const list = (await listLists(c.var.tx, version.id)).find(({ party_id }) => party_id === partyId)
  if (!list || !room.myParty) throw notFound('decision_list')
  const decisions = (await listDecisions(c.var.tx, version.id)).filter(({ party_id }) => party_id === partyId)
  const own = { version_id: version.id, party_id: partyId, partnership_id: room.id }
  return { room, version, list, decisions, own, party: room.myParty }
}
type OwnList = Awaited<ReturnType<typeof enterList>>

const showList = (c: Ask, at: OwnList, form: Form<unknown>, status: 200 | 422 = 200) =>
  show(c, <ListOfParty {...at} form={form} />, status)

const log = (c: Ask, room: Room, act: `decision:${string}`, subject: string, content: unknown) =>
  writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, act, subject, content)

async function addToList(c: Ask, at: OwnList) {
  mustBeDeclared(at.list, false)
  const form = await readForm(c, listedForm(c.var.look.language))
  if (!form.ok) return showList(c, at, form, 422)
  const { id } = await insertDecision(c.var.tx, { ...at.own, ...form.value, listed_by: at.room.me.personId })
  await log(c, at.room, 'decision:list', id, form.value)
  return go(c, paths.decisionNeeds, namesOf(at.room, at.version), { klart: 'listat' })
}

async function takeOffList(c: Ask, at: OwnList) {
  mustBeDeclared(at.list, false)
  const form = await readForm(c, z.object({ decision: z.uuid() }))
  if (!form.ok) throw notFound('decision')
  await removeDecision(c.var.tx, at.own, form.value.decision)
  await log(c, at.room, 'decision:take_off', form.value.decision, '')
  return go(c, paths.decisionNeeds, namesOf(at.room, at.version), { klart: 'borttaget' })
}

/** Whether some public party's guideline asks for the organisations' own decisions (R4, R13). */
const guidelinesAsk = ({ parties }: Room) =>
  parties.some(({ profile }) => profile && findProfile(profile)?.organisationDecides === true)

async function declareList(c: Ask, at: OwnList) {
  mustBeDeclared(at.list, false)
  const t = decisionTexts(c.var.look.language)
  const form = await readForm(c, declaredForm(c.var.look.language))
  if (!form.ok) return showList(c, at, form, 422)
  const { signatures, none_because } = form.value
  const fault = listFault(
    { count: at.decisions.length, noneBecause: none_because },
    at.party.side,
    guidelinesAsk(at.room),
  )
  if (fault) return showList(c, at, refusedForm(form, { none_because: t[fault] }), 422)
  const reason = at.decisions.length > 0 ? '' : none_because
  await saveList(c.var.tx, at.own, { signatures, none_because: reason, declared_by: at.room.me.personId })
  await log(c, at.room, 'decision:declare_list', at.own.version_id, form.value)
  const ready = await makeFileToSign(c, at.room, at.version)
  if (ready) await tellSignatories(c, at.room, at.version)
  return go(c, paths.version, namesOf(at.room, at.version), { klart: ready ? 'redo' : 'lista' })
}

async function reopenList(c: Ask, at: OwnList) {
  mustBeDeclared(at.list, true)
  await saveList(c.var.tx, at.own, {
    signatures: at.list.signatures,
    none_because: at.list.none_because,
    declared_by: null,
  })
  await log(c, at.room, 'decision:reopen_list', at.own.version_id, '')
  return go(c, paths.decisionNeeds, namesOf(at.room, at.version), { klart: 'oppnad' })
}

const doListAct = { add: addToList, remove: takeOffList, declare: declareList, reopen: reopenList }

/** One's own party's decision in the address; another party's is not there to record. */
async function enterDecision(c: Ask, held = false) {
  const at = await enterList(c, held)
  mustBeDeciding(at.version)
  const decision = at.decisions.find(({ id }) => id === c.req.param('decision'))
  if (decision) return { ...at, decision }
  await getDecision(c.var.tx, at.version.id, c.req.param('decision') ?? '')
  // It is there, and another party's
  throw forbidden('decision')
}
type OwnDecision = Awaited<ReturnType<typeof enterDecision>>

const typedOf = (decision: DecisionRow) =>
  filledForm({
    outcome: decision.outcome ?? '',
    decided_on: decision.decided_on?.toString() ?? '',
    paragraph: decision.paragraph ?? '',
    registry_number: decision.registry_number ?? '',
    announced_on: decision.announced_on?.toString() ?? '',
    conflict: decision.conflict ?? '',
    reason: decision.reason ?? '',
  })

/** Whether what is typed is what was last recorded of the decision. */
const isRecorded = (decision: DecisionRow, said: Partial<Record<keyof DecisionRow, unknown>>): boolean =>
  Object.entries(said).every(
    ([name, value]) => String(decision[name as keyof DecisionRow] ?? '') === String(value ?? ''),
  )

async function recordIt(c: Ask, at: OwnDecision) {
  const { room, version, decision, own } = at
  const { language } = c.var.look
  const about = {
    language,
    manner: decision.manner,
    side: at.party.side,
    locked: swedishDay(version.locked_at),
    today: swedishDay(c.var.now),
  }
  const form = await readForm(c, recordForm(about))
  if (!form.ok) return show(c, <RecordDecision {...at} form={form} />, 422)
  const { file, ...said } = form.value
  const added = file && (await readAddedFile(file))
  if (typeof added === 'string') {
    const problem = decisionTexts(language)[`file_${added}`]
    return show(c, <RecordDecision {...at} form={refusedForm(form, { file: problem })} />, 422)
  }
  const by = { owner_id: room.id, person_id: room.me.personId, party_id: own.party_id }
  const file_id = added ? await insertStoredFile(c.var.tx, added, by) : decision.file_id
  // The same once more, as when a form is sent twice, is no new record
  if (added || !isRecorded(decision, said)) {
    await insertRecord(c.var.tx, { ...own, ...said, decision_id: decision.id, file_id, recorded_by: room.me.personId })
    await log(c, room, `decision:record_${said.outcome}`, decision.id, { ...said, file_id })
  }
  if (said.outcome === 'refused') {
    await tellRefused(c, room, version)
    return go(c, paths.version, namesOf(room, version), { klart: 'nej' })
  }
  const ready = await makeFileToSign(c, room, version)
  if (ready) await tellSignatories(c, room, version)
  return go(c, paths.version, namesOf(room, version), { klart: ready ? 'redo' : 'infort' })
}

export const decisionRoutes = new Hono<AppEnv>()
  .get(paths.decisionNeeds, async (c) => {
    const at = await enterList(c)
    mustBeDeciding(at.version)
    return showList(c, at, blankForm)
  })
  .post(paths.decisionNeeds, async (c) => {
    const at = await enterList(c, true)
    mustBeDeciding(at.version)
    const asked = await readForm(c, z.object({ act: z.enum(listActs) }))
    if (!asked.ok) throw notFound('page')
    return doListAct[asked.value.act](c, at)
  })
  .get(paths.decisionBasis, async (c) => {
    const { room, version } = await enterVersion(c, 'read')
    const { content } = await getFrozen(c.var.tx, version.id)
    const decisions = (await listDecisions(c.var.tx, version.id)).filter(({ party_id }) => party_id === room.me.partyId)
    const assessed = (await readRounds(c.var.tx, room)).filter(({ laid }) => laid !== null)
    return show(c, <BasisForDecision {...{ room, version, content, decisions, assessed }} />)
  })
  .get(paths.decision, async (c) => {
    const at = await enterDecision(c)
    return show(c, <RecordDecision {...at} form={typedOf(at.decision)} />)
  })
  .post(paths.decision, async (c) => recordIt(c, await enterDecision(c, true)))
  .get(paths.decisionAttachment, async (c) => {
    const { version } = await enterVersion(c, 'read')
    const { file_id } = await getDecision(c.var.tx, version.id, c.req.param('decision'))
    if (!file_id) throw notFound('file')
    const { name, media_type, bytes } = await getStoredFile(c.var.tx, file_id)
    return fileAnswer(c, { name, mediaType: media_type, bytes })
  })
