import { knownDate } from '#platform/known-day.ts'
import { Hono } from 'hono'
import { z } from 'zod'
import { href, paths } from '#paths'
import { makeFileToSign } from '#decision/file-to-sign.ts'
import { listDecisions, listLists } from '#decision/queries.ts'
import { signatureWords } from '#document/signature-words.ts'
import { postMail } from '#notice/queries.ts'
import { may } from '#partnership/rules.ts'
import { secretCode } from '#platform/digest.ts'
import { conflict, Refusal } from '#platform/errors.ts'
import { blankForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { type Language } from '#platform/language.ts'
import { fingerprintOf } from '#platform/pdf/seal.ts'
import { appendSignature } from '#platform/pdf/sign.ts'
import { writeLog } from '#record/queries.ts'
import { enterVersion } from '#version/enter.ts'
import { getFile, getVersion, holdVersion, insertFile, listPeople } from '#version/queries.ts'
import { tellAboutVersion } from '#version/tell.ts'
import { insertSignature, listSignatures, makeCode, mayAskForCode, tryCode } from './queries.ts'
import { mustSign } from './rules.ts'
import { installationSeal } from './seal.ts'
import { signingTexts } from './texts.ts'
import { LookOver } from './views.tsx'

/**
 * The version in the address, for a signatory who may sign it now.
 * @param held whether somebody acts: then the others who would sign wait until it is done
 * @throws Refusal 403 for those who are no signatories; 409 before the decisions and after one's own signature
 */
async function enterToSign(c: Ask, held = false) {
  const { room, version: found } = await enterVersion(c, 'sign')
  const { tx } = c.var
  if (held) await holdVersion(tx, found.id)
  const version = held ? await getVersion(tx, room.id, String(found.number)) : found
  const lists = await listLists(tx, version.id)
  const decisions = await listDecisions(tx, version.id)
  const signatures = await listSignatures(tx, version.id)
  const who = { personId: room.me.personId, partyId: room.me.partyId, isSignatory: may('sign', room.me) }
  const at = href(paths.version, { partnership: room.slug, version: String(version.number) })
  mustSign({ version, lists, decisions, signatures }, who, at)
  // Who acts for no party is no signatory: said above
  return { room, version, lists, decisions, signatures, party: room.myParty! }
}
type ToSign = Awaited<ReturnType<typeof enterToSign>>

const showLookOver = (c: Ask, at: ToSign, form: Form<unknown>, status: 200 | 422 | 429 = 200) =>
  show(c, <LookOver {...at} form={form} />, status)
const namesOf = ({ room, version }: ToSign) => ({ partnership: room.slug, version: String(version.number) })

const codeForm = (language: Language) => {
  const needed = signingTexts(language).codeNeeded
  return z.object({
    code: z
      .string({ error: needed })
      .transform((typed) => typed.replace(/\s/g, ''))
      .pipe(z.string().regex(/^\d{6}$/, needed)),
  })
}

async function sendCode(c: Ask, at: ToSign) {
  const { tx } = c.var
  if (!(await mayAskForCode(tx, at.room.me.personId))) throw new Refusal(429, 'signing_code.too_many')
  if (!(await makeFileToSign(c, at.room, at.version))) throw conflict('signing_decisions')
  const code = secretCode()
  await makeCode(tx, { versionId: at.version.id, personId: at.room.me.personId }, code)
  await postMail(tx, {
    to: at.room.me.personId,
    say: (language) => ({ subject: signingTexts(language).mailCode, body: signingTexts(language).mailCodeBody(code) }),
    link: href(paths.signing, namesOf(at)),
  })
  await writeLog(tx, { kind: 'partnership', owner: at.room.id }, 'signing:ask_code', at.version.id)
  return go(c, paths.signing, namesOf(at), { klart: 'kod' })
}

/** Appends the signature to the newest file, which the held version lets nobody else do meanwhile. */
async function sign(c: Ask, at: ToSign): Promise<void> {
  const { tx, settings, now } = c.var
  const { room, version, party } = at
  const before = await getFile(tx, version.id, null)
  const seal = await installationSeal(settings)
  const bytes = await appendSignature(
    before.bytes,
    signatureWords({ person: room.me.name, party: party.name, at: now }, 'sv'),
    seal,
  )
  const of = { version_id: version.id, partnership_id: room.id }
  const file = await insertFile(tx, {
    ...of,
    kind: 'signed',
    bytes,
    begins_with: before.id,
    sealed_with: fingerprintOf(seal.certificate),
  })
  const signature = await insertSignature(tx, {
    ...of,
    party_id: party.id,
    person_id: room.me.personId,
    name: room.me.name,
    file_id: file.id,
  })
  await writeLog(
    tx,
    { kind: 'partnership', owner: room.id },
    'signing:sign',
    signature.id,
    version.hash.toString('hex'),
  )
}

async function tellAllSigned(c: Ask, { room, version }: ToSign): Promise<void> {
  await writeLog(
    c.var.tx,
    { kind: 'partnership', owner: room.id },
    'signing:all_signed',
    version.id,
    version.hash.toString('hex'),
  )
  await tellAboutVersion(c, room, {
    version,
    to: await listPeople(c.var.tx, room.id),
    once: 'version-signed',
    say: (language) => {
      const t = signingTexts(language)
      return {
        subject: t.mailSigned(room.name),
        body: t.mailSignedBody(
          room.name,
          version.number,
          knownDate(version.start_on, version.start_precision, language),
        ),
      }
    },
  })
}

export const signingRoutes = new Hono<AppEnv>()
  .get(paths.signing, async (c) => showLookOver(c, await enterToSign(c), blankForm))
  .post(paths.signingCode, async (c) => sendCode(c, await enterToSign(c, true)))
  .post(paths.signing, async (c) => {
    const at = await enterToSign(c, true)
    const form = await readForm(c, codeForm(c.var.look.language))
    if (!form.ok) return showLookOver(c, at, form, 422)
    const answer = await tryCode(c.var.tx, { versionId: at.version.id, personId: at.room.me.personId }, form.value.code)
    if (answer !== 'right')
      return showLookOver(c, at, refusedForm(form, { code: signingTexts(c.var.look.language)[`code_${answer}`] }), 422)
    await sign(c, at)
    const all = (await getVersion(c.var.tx, at.room.id, String(at.version.number))).signed_at !== null
    if (all) await tellAllSigned(c, at)
    return go(c, paths.version, namesOf(at), { klart: all ? 'alla' : 'underskrift' })
  })
