import { Hono } from 'hono'
import { href, paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { blankForm, filledForm, readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { postMail } from '#notice/queries.ts'
import { writeLog } from '#record/queries.ts'
import { enterRoom, type Room } from './enter.ts'
import { belongsToParty, mandateForm, mustMayEnd, wordsForm } from './mandate-rules.ts'
import { Parties } from './parties-page.tsx'
import { endMandate, findPersonByEmail, insertMandate, listMandates, savePartyWords } from './queries.ts'
import { actingParty } from './rules.ts'
import { partnershipTexts } from './texts.ts'

const showParties = async (
  c: Ask,
  room: Room,
  forms: { words?: Form<unknown>; person?: Form<unknown> } = {},
  status: 200 | 422 = 200,
) => {
  const mandates = await listMandates(c.var.tx, room.id)
  const words = forms.words ?? filledForm({ words: room.myParty?.words ?? '' })
  return show(c, <Parties room={room} mandates={mandates} words={words} person={forms.person ?? blankForm} />, status)
}

/** Tells a newly named person, in the person's language. */
const tell = (c: Ask, room: Room, personId: string, mandateId: string) =>
  postMail(c.var.tx, {
    to: personId,
    say: (language) => {
      const t = partnershipTexts(language)
      // Nobody acts for no party here: the form is the parties' own
      return { subject: t.mailSubject, body: t.mailBody(room.myParty!.name, room.name) }
    },
    link: href(paths.welcome, { partnership: room.slug }),
    once: `mandate:${mandateId}`,
  })

export const partnershipRoutes = new Hono<AppEnv>()
  .get(paths.partnership, async (c) => {
    const room = await enterRoom(c, 'look')
    return go(c, paths.overview, { partnership: room.slug })
  })
  .get(paths.parties, async (c) => showParties(c, await enterRoom(c)))
  .post(paths.partyWords, async (c) => {
    const room = await enterRoom(c, 'act')
    const form = await readForm(c, wordsForm(c.var.look.language))
    if (!form.ok) return showParties(c, room, { words: form }, 422)
    const partyId = actingParty(room.me)
    await savePartyWords(c.var.tx, partyId, form.value.words)
    await writeLog(
      c.var.tx,
      { kind: 'partnership', owner: room.id },
      'partnership:save_words',
      partyId,
      form.value.words,
    )
    return go(c, paths.parties, { partnership: room.slug }, { klart: 'sparat' })
  })
  .post(paths.mandates, async (c) => {
    const room = await enterRoom(c, 'act')
    const t = partnershipTexts(c.var.look.language)
    const form = await readForm(c, mandateForm(c.var.look.language))
    if (!form.ok) return showParties(c, room, { person: form }, 422)
    const { email, capacity, competence, phone, contact_email } = form.value
    const personId = await findPersonByEmail(c.var.tx, email)
    if (!personId) return showParties(c, room, { person: refusedForm(form, { email: t.emailUnknown }) }, 422)
    const party_id = belongsToParty(capacity) ? actingParty(room.me) : null
    const held = (await listMandates(c.var.tx, room.id)).filter((one) => one.live && one.person_id === personId)
    if (held.some((one) => one.party_id !== party_id || one.capacity === capacity)) {
      return showParties(c, room, { person: refusedForm(form, { email: t.alreadyHere }) }, 422)
    }
    const mandate = {
      person_id: personId,
      partnership_id: room.id,
      party_id,
      capacity,
      competence,
      phone,
      email: contact_email,
    }
    const { id } = await insertMandate(c.var.tx, mandate)
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'partnership:name_person', id, mandate)
    await tell(c, room, personId, id)
    return go(c, paths.parties, { partnership: room.slug }, { klart: 'tillagd' })
  })
  .post(paths.mandateEnd, async (c) => {
    const room = await enterRoom(c, 'act')
    const all = await listMandates(c.var.tx, room.id)
    const mandate = all.find((one) => one.id === c.req.param('mandate'))
    if (!mandate) throw notFound('mandate')
    mustMayEnd(
      mandate,
      room.me,
      all.filter((one) => one.live),
    )
    if (!(await endMandate(c.var.tx, mandate.id))) throw conflict('mandate')
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'partnership:end_mandate', mandate.id)
    return go(c, paths.parties, { partnership: room.slug }, { klart: 'avslutat' })
  })
