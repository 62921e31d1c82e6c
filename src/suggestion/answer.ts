import { z } from 'zod'
import { mustBeOpen } from '#accord/open.ts'
import { holdPart } from '#accord/queries.ts'
import { listTexts } from '#agreement/text-queries.ts'
import type { Room } from '#partnership/enter.ts'
import { actingParty } from '#partnership/rules.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { readForm, type Form } from '#platform/form.ts'
import type { Ask } from '#platform/http.tsx'
import { insertSuggestionAnswer, listSuggestions, takeInSuggestion, type SuggestionRow } from './queries.ts'
import { merged } from './rebase.ts'
import { isAcceptedByAll, longestWords, mayAnswerSuggestion } from './rules.ts'
import { logSuggestion } from './suggest.ts'
import { suggestionTexts } from './texts.ts'

/** Either the answer is kept, with the code for the next page's message, or the form comes back with what was typed. */
export type AnsweredSuggestion =
  | { done: 'forslag_taget' | 'forslag_svar' | 'forslag_kvar' }
  | { done: null; suggestionId: string; form: Form<unknown> }

/** Keeps that the acting party takes it in, and makes it the text when it was the last to. */
async function accept(c: Ask, room: Room, suggestion: SuggestionRow): Promise<'forslag_taget' | 'forslag_svar'> {
  const { tx } = c.var
  const newest = (await listTexts(tx, suggestion.headingId)).at(-1) ?? null
  const now = merged(suggestion.base, suggestion.body, newest?.body ?? '')
  // The same words have been changed since: its own party makes it anew on the text as it stands
  if (now === null) throw conflict('suggestion_place')
  const mine = { partyId: actingParty(room.me), personId: room.me.personId, accepts: true, words: '' }
  const already = suggestion.answers.some((one) => one.partyId === mine.partyId && one.accepts)
  if (!already) {
    if (!mayAnswerSuggestion(suggestion, room.me)) throw conflict('suggestion')
    const of = { suggestion_id: suggestion.id, partnership_id: room.id }
    await insertSuggestionAnswer(tx, { ...of, accepts: true, words: '' })
    await logSuggestion(tx, room, 'accept', suggestion.headingId, { suggestion: suggestion.id })
  }
  const answers = already ? suggestion.answers : [...suggestion.answers, mine]
  if (!isAcceptedByAll({ ...suggestion, answers }, room.parties)) return 'forslag_svar'
  const text = await takeInSuggestion(tx, suggestion.id, newest?.id ?? null, now)
  await logSuggestion(tx, room, 'take_in', suggestion.headingId, { suggestion: suggestion.id, text, body: now })
  return 'forslag_taget'
}

/**
 * Answers the suggestion in the address for the asker's party: takes it in, or lets the text stand and says why.
 * The same acceptance twice is one answer.
 * @param room entered with the deed `act`
 * @throws Refusal 404 `suggestion`; 409 `suggestion` when it is settled, one's own, or answered already;
 * 409 `suggestion_place` when the same words have been changed since; 409 `agreement.locked`
 */
export async function answerSuggestion(c: Ask, room: Room, headingId: string): Promise<AnsweredSuggestion> {
  const { tx } = c.var
  const id = c.req.param('suggestion')
  const find = async () => (await listSuggestions(tx, headingId)).find((one) => one.id === id)
  if (!(await find())) throw notFound('suggestion')
  await mustBeOpen(tx, room.id)
  // Who answers at the same time waits here, and then sees what came of it
  await holdPart(tx, headingId)
  const suggestion = await find()
  if (!suggestion || suggestion.outcome !== null) throw conflict('suggestion')
  const t = suggestionTexts(c.var.look.language)
  const field = `words-${suggestion.id}`
  const form = await readForm(
    c,
    z
      .object({
        answer: z.enum(['accept', 'leave'], t.answerNeeded),
        [field]: z.string().trim().max(longestWords, t.leaveLong).default(''),
      })
      .check(({ value, issues }) => {
        if (value.answer === 'leave' && value[field] === '')
          issues.push({ code: 'custom', input: '', path: [field], message: t.leaveNeeded })
      }),
  )
  if (!form.ok) return { done: null, suggestionId: suggestion.id, form }
  if (form.value.answer === 'accept') return { done: await accept(c, room, suggestion) }
  if (!mayAnswerSuggestion(suggestion, room.me)) throw conflict('suggestion')
  const words = String(form.value[field])
  await insertSuggestionAnswer(tx, { suggestion_id: suggestion.id, partnership_id: room.id, accepts: false, words })
  await logSuggestion(tx, room, 'leave', headingId, { suggestion: suggestion.id, words })
  return { done: 'forslag_kvar' }
}
