import { Hono } from 'hono'
import { z } from 'zod'
import { insertRemark, listRemarks } from '#accord/queries.ts'
import { paths } from '#paths'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm, refusedForm } from '#platform/form.ts'
import { go, type AppEnv, type Ask } from '#platform/http.tsx'
import { markedWords, placeOf } from './commenting.ts'
import { commentTexts } from './comment-texts.ts'
import { enterAgreement, type AgreementRoom } from './enter.ts'
import { logAct } from './logging.ts'
import { longestWords } from './rules.ts'
import { headingAt, showHeading } from './show-heading.ts'
import { listTexts } from './text-queries.ts'

const wordsIn = (c: Ask) => {
  const t = commentTexts(c.var.look.language)
  return z.string(t.wordsNeeded).trim().min(1, t.wordsNeeded).max(longestWords, t.wordsLong)
}
const by = ({ room }: AgreementRoom) => ({
  partnership_id: room.id,
  person_id: room.me.personId,
  party_id: room.me.partyId,
})

/** Comments on a place in a heading's text, and the answers to them. */
export const commentRoutes = new Hono<AppEnv>()
  .post(paths.headingComments, async (c) => {
    const at = await enterAgreement(c, 'talk')
    const heading = headingAt(c, at)
    const { tx } = c.var
    const t = commentTexts(c.var.look.language)
    const form = await readForm(
      c,
      z.object({
        place: z.string().default(''),
        comment_on: z.string().default(''),
        // Words marked in the text as it was being written: a version holds them now
        quote: z.string().default(''),
        comment: wordsIn(c),
      }),
    )
    if (!form.ok) return showHeading(c, at, { of: 'comment', form }, 422)
    const { quote, place: typed, comment_on } = form.value
    const texts = await listTexts(tx, heading.id)
    const text = quote === '' ? texts.find(({ id }) => id === comment_on) : texts.at(-1)
    if (!text) throw notFound('text')
    const place = quote === '' ? placeOf(typed, text.body) : markedWords(quote, typed, text.body)
    if (!place) {
      const refused = refusedForm(form, { place: t.placeNeeded })
      return showHeading(c, at, { of: 'comment', form: refused }, 422)
    }
    const words = form.value.comment
    const isSame = (await listRemarks(tx, heading.id)).some(
      ({ anchor, outcome, personId, words: said }) =>
        anchor?.textId === text.id &&
        anchor.start === place.start &&
        anchor.end === place.end &&
        outcome === null &&
        personId === at.room.me.personId &&
        said === words,
    )
    if (!isSame) {
      const anchor = { textId: text.id, ...place, quote: text.body.slice(place.start, place.end) }
      const { id } = await insertRemark(tx, { part_id: heading.id, words, ...by(at) }, { anchor })
      await logAct(tx, at.room, 'comment', heading.id, { remark: id, words, ...anchor })
    }
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'kommentar' })
  })
  .post(paths.headingTalkAnswer, async (c) => {
    const at = await enterAgreement(c, 'talk')
    const heading = headingAt(c, at)
    const { tx } = c.var
    const remarks = await listRemarks(tx, heading.id)
    const root = remarks.find(({ id, answers }) => id === c.req.param('remark') && answers === null)
    if (!root) throw notFound('remark')
    const field = `answer-${root.id}`
    const form = await readForm(c, z.object({ [field]: wordsIn(c) }))
    if (!form.ok) return showHeading(c, at, { of: 'reply', form, remarkId: root.id }, 422)
    if (root.outcome !== null) throw conflict('remark')
    const words = form.value[field] ?? ''
    const last = remarks.findLast(({ answers }) => answers === root.id)
    if (last?.words !== words || last.personId !== at.room.me.personId) {
      const { id } = await insertRemark(tx, { part_id: heading.id, words, ...by(at) }, { answers: root.id })
      await logAct(tx, at.room, 'say', heading.id, { remark: id, answers: root.id, words })
    }
    return go(c, paths.heading, { partnership: at.room.slug, heading: heading.id }, { klart: 'samtal' })
  })
