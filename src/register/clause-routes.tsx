import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#paths'
import { enterRoom, type Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { notFound } from '#platform/errors.ts'
import { readForm, refusedForm, type Form } from '#platform/form.ts'
import { go, show, type Ask, type AppEnv } from '#platform/http.tsx'
import { writeLog } from '#record/queries.ts'
import { insertNote, listNotes, readClauses } from './clause-queries.ts'
import { clauseTexts } from './clause-texts.ts'
import { ClauseNotesPage } from './clause-view.tsx'

async function showNotes(
  c: Ask,
  room: Room,
  refused?: { clause: string; form: Form<unknown> },
  status: 200 | 409 | 422 = 200,
) {
  const clauses = await readClauses(c.var.tx, room.id)
  const notes = await listNotes(c.var.tx, room.id)
  return show(c, <ClauseNotesPage room={room} clauses={clauses} notes={notes} refused={refused} />, status)
}

/** The form about one clause. Its fields carry the clause's name, since the page holds one form for each. */
function noteForm(clause: string, language: 'sv' | 'en') {
  const words = z
    .string()
    .trim()
    .max(1000, clauseTexts(language).tooLong)
    .transform((text) => text.replace(/\r\n?/g, '\n'))
    .default('')
  return z.object({
    [`why-${clause}`]: words,
    [`lesson-${clause}`]: words,
    based_on: z.uuid().or(z.literal('')).default(''),
  })
}

/** What the parties tell about the parts of their signed agreement: kept in the room until all stand behind showing it. */
export const clauseRoutes = new Hono<AppEnv>()
  .get(paths.clauseNotes, async (c) => showNotes(c, await enterRoom(c)))
  .post(paths.clauseNote, async (c) => {
    const room = await enterRoom(c, 'act')
    const clause = c.req.param('clause')
    const clauses = await readClauses(c.var.tx, room.id)
    if (!clauses.some(({ key }) => key === clause)) throw notFound('clause')
    const form = await readForm(c, noteForm(clause, c.var.look.language))
    if (!form.ok) return showNotes(c, room, { clause, form }, 422)
    const { based_on } = form.value
    const note = { clause, why: form.value[`why-${clause}`] ?? '', lesson: form.value[`lesson-${clause}`] ?? '' }
    const current = (await listNotes(c.var.tx, room.id)).find((one) => one.clause === clause)
    const names = { partnership: room.slug }
    if (current && current.why === note.why && current.lesson === note.lesson)
      return go(c, paths.clauseNotes, names, { klart: 'sparat' })
    const saved =
      (current?.id ?? '') === based_on &&
      (await insertNote(c.var.tx, {
        ...note,
        partnership_id: room.id,
        based_on: based_on || null,
        person_id: room.me.personId,
        party_id: actingParty(room.me),
      }))
    if (!saved) {
      const met = refusedForm(form, { [`why-${clause}`]: clauseTexts(c.var.look.language).meanwhile })
      return showNotes(c, room, { clause, form: met }, 409)
    }
    await writeLog(c.var.tx, { kind: 'partnership', owner: room.id }, 'register:clause_note', saved.id, note)
    return go(c, paths.clauseNotes, names, { klart: 'sparat' })
  })
