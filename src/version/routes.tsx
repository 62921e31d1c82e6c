import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { listDecisions, listLists } from '#decision/queries.ts'
import { annexText } from '#document/annex-text.ts'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty, may } from '#partnership/rules.ts'
import { sha256Hex } from '#platform/digest.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, readForm } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import type { Language } from '#platform/language.ts'
import { fileAnswer } from '#platform/stored-file.ts'
import { writeLog } from '#record/queries.ts'
import { listSignatures } from '#signing/queries.ts'
import { agreementPdf } from './agreement-file.ts'
import {
  getAnnexFile,
  getFile,
  getFrozen,
  getVersion,
  holdAgreement,
  holdVersion,
  insertFile,
  insertReturn,
  insertVersion,
  listFiles,
  listPeople,
  listReturns,
  listVersions,
  openVersion,
} from './queries.ts'
import { compareRoutes } from './compare-routes.tsx'
import { enterVersion } from './enter.ts'
import { readLocking } from './readiness.ts'
import { mustBeReady, mustGoBack, stateOf } from './rules.ts'
import { tellAboutVersion } from './tell.ts'
import { versionTexts } from './texts.ts'
import { GoBack } from './go-back-view.tsx'
import { TakenOverPage } from './taken-over-view.tsx'
import { VersionPage } from './page-view.tsx'
import { VersionList } from './views.tsx'

const goBackForm = (language: Language) => {
  const t = versionTexts(language)
  return z.object({ why: z.string({ error: t.whyNeeded }).trim().min(1, t.whyNeeded).max(4000, t.whyLong) })
}

/** Locks what stands. The file is made before anything is held, and thrown away if somebody wrote meanwhile. */
async function lock(c: Ask, room: Room): Promise<{ id: string; number: number }> {
  const { tx, settings } = c.var
  const partyId = actingParty(room.me)
  const found = await readLocking(tx, room)
  mustBeReady((await openVersion(tx, room.id)) !== undefined, found.remaining)
  const hash = sha256Hex(found.canonical)
  const bytes = await agreementPdf(found.content, { hash, baseUrl: settings.baseUrl, parties: room.parties })
  await holdAgreement(tx, room.id)
  const { content, canonical, remaining } = await readLocking(tx, room)
  mustBeReady((await openVersion(tx, room.id)) !== undefined, remaining)
  if (canonical !== found.canonical) throw conflict('version_lock')
  const version = await insertVersion(tx, {
    partnershipId: room.id,
    content,
    canonical,
    personId: room.me.personId,
    partyId,
  })
  await insertFile(tx, { version_id: version.id, partnership_id: room.id, kind: 'locked', bytes })
  await writeLog(tx, { kind: 'partnership', owner: room.id }, 'version:lock', version.id, hash)
  return version
}

const peopleOfParties = async (c: Ask, room: Room) =>
  (await listPeople(c.var.tx, room.id)).filter(
    ({ party_id, capacity }) => party_id !== null && capacity !== 'signatory',
  )

async function goBack(c: Ask, room: Room, version: Awaited<ReturnType<typeof getVersion>>, why: string) {
  const { tx } = c.var
  const party_id = actingParty(room.me)
  const before = await listReturns(tx, version.id)
  if (before.some((wish) => wish.party_id === party_id)) throw conflict('version')
  await insertReturn(tx, {
    version_id: version.id,
    party_id,
    partnership_id: room.id,
    person_id: room.me.personId,
    why,
  })
  const released = stateOf(await getVersion(tx, room.id, String(version.number))) === 'released'
  await writeLog(
    tx,
    { kind: 'partnership', owner: room.id },
    released ? 'version:go_back' : 'version:want_back',
    version.id,
    why,
  )
  await tellAboutVersion(c, room, {
    version,
    to: await peopleOfParties(c, room),
    once: released ? 'version-back' : `version-wish:${party_id}`,
    say: (language) => {
      const t = versionTexts(language)
      return released
        ? { subject: t.mailReleased(room.name), body: t.mailReleasedBody(room.name, version.number) }
        : { subject: t.mailWish(room.name), body: t.mailWishBody(room.name, version.number) }
    },
  })
  return released
}

export const versionRoutes = new Hono<AppEnv>()
  .route('/', compareRoutes)
  .get(paths.versions, async (c) => {
    const room = await enterRoom(c)
    const versions = await listVersions(c.var.tx, room.id)
    const open = versions.find((version) => stateOf(version) === 'locked')
    const locking = open ? undefined : await readLocking(c.var.tx, room)
    return show(c, <VersionList room={room} versions={versions} locking={locking} />)
  })
  .post(paths.versions, async (c) => {
    const room = await enterRoom(c, 'act')
    const version = await lock(c, room)
    await tellAboutVersion(c, room, {
      version,
      to: await peopleOfParties(c, room),
      once: 'version-locked',
      say: (language) => {
        const t = versionTexts(language)
        return { subject: t.mailLocked(room.name), body: t.mailLockedBody(room.name, version.number) }
      },
    })
    return go(c, paths.version, { partnership: room.slug, version: String(version.number) }, { klart: 'last' })
  })
  .get(paths.version, async (c) => {
    const { room, version } = await enterVersion(c)
    const { tx } = c.var
    if (version.taken_over) return show(c, <TakenOverPage room={room} version={version} />)
    const parts = {
      lists: await listLists(tx, version.id),
      decisions: await listDecisions(tx, version.id),
      signatures: await listSignatures(tx, version.id),
      people: await listPeople(tx, room.id),
      files: await listFiles(tx, version.id),
      returns: await listReturns(tx, version.id),
      annexes: (await getFrozen(tx, version.id)).content.annexes,
    }
    return show(c, <VersionPage room={room} version={version} {...parts} />)
  })
  .get(paths.versionUnlock, async (c) => {
    const room = await enterRoom(c, 'act')
    const version = await getVersion(c.var.tx, room.id, c.req.param('version'))
    mustGoBack(version)
    return show(
      c,
      <GoBack room={room} version={version} returns={await listReturns(c.var.tx, version.id)} form={blankForm} />,
    )
  })
  .post(paths.versionUnlock, async (c) => {
    const room = await enterRoom(c, 'act')
    const found = await getVersion(c.var.tx, room.id, c.req.param('version'))
    await holdVersion(c.var.tx, found.id)
    const version = await getVersion(c.var.tx, room.id, c.req.param('version'))
    mustGoBack(version)
    const form = await readForm(c, goBackForm(c.var.look.language))
    if (!form.ok)
      return show(
        c,
        <GoBack room={room} version={version} returns={await listReturns(c.var.tx, version.id)} form={form} />,
        422,
      )
    const released = await goBack(c, room, version, form.value.why)
    return go(
      c,
      paths.version,
      { partnership: room.slug, version: String(version.number) },
      { klart: released ? 'ater' : 'vilja' },
    )
  })
  .get(paths.versionText, async (c) => {
    const { room, version } = await enterVersion(c)
    // The words of what was taken over stand in its signed file alone
    if (version.taken_over) throw notFound('file')
    const { canonical } = await getFrozen(c.var.tx, version.id)
    return fileAnswer(c, {
      name: `${room.slug}-version-${version.number}.txt`,
      mediaType: 'text/plain; charset=utf-8',
      bytes: Buffer.from(canonical, 'utf8'),
    })
  })
  .get(paths.versionAnnex, async (c) => {
    const { version } = await enterVersion(c)
    const asked = c.req.param('number')
    const annex = /^[1-9]\d{0,3}$/.test(asked)
      ? (await getFrozen(c.var.tx, version.id)).content.annexes[Number(asked) - 1]
      : undefined
    if (!annex) throw notFound('file')
    if (!annex.fileName) {
      const bytes = Buffer.from(annexText(annex.text ?? ''), 'utf8')
      return fileAnswer(c, { name: `${annex.name}.txt`, mediaType: 'text/plain; charset=utf-8', bytes })
    }
    const { media_type, bytes } = await getAnnexFile(c.var.tx, version.id, Number(asked))
    return fileAnswer(c, { name: annex.fileName, mediaType: media_type, bytes })
  })
  .get(paths.versionPdf, async (c) => {
    const { room, version } = await enterVersion(c)
    const asked = c.req.query('fil')
    if (asked !== undefined && !/^[1-9]\d{0,3}$/.test(asked)) throw notFound('file')
    // A reader of the room without more sees the signed agreement, not the drafts before it
    const seq = asked !== undefined && may('read', room.me) ? Number(asked) : null
    const file = await getFile(c.var.tx, version.id, seq)
    return fileAnswer(c, {
      name: `${room.slug}-version-${version.number}.pdf`,
      mediaType: 'application/pdf',
      bytes: file.bytes,
    })
  })
