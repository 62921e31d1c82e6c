import { jsx } from 'hono/jsx'
import type { AgreementRoom } from '#agreement/enter.ts'
import type { WrittenHeading } from '#agreement/queries.ts'
import { wordsInstead } from '#agreement/review-view.tsx'
import { findingsAbout, reviewOf } from '#agreement/reviewing.ts'
import { placeOfFinding } from '#agreement/seen.ts'
import { headingAt } from '#agreement/show-heading.ts'
import type { TextRow } from '#agreement/text-queries.ts'
import { may } from '#partnership/rules.ts'
import { filledForm, type Form } from '#platform/form.ts'
import { show, type Ask } from '#platform/http.tsx'
import { SuggestionsPage, type Suggesting } from './page.tsx'
import { listSuggestions, type SuggestionRow } from './queries.ts'
import { mergedAsFar } from './rebase.ts'
import { isOwnOpen, longestSource } from './rules.ts'
import { withSentenceReplaced } from './sentences.ts'

/** A form that was refused, so that the page is shown again with what was typed. */
export interface RefusedSuggestion {
  suggest?: Form<unknown>
  /** What stands now, when somebody has changed the same words since the form was shown. */
  met?: TextRow | null
  answer?: { suggestionId: string; form: Form<unknown> }
  /** What the review spoke of no longer stands in the text. */
  gone?: boolean
}

/** What the form begins with: what the review suggests, an own suggestion to make anew, or the text as it stands. */
function beginning(c: Ask, at: AgreementRoom, heading: WrittenHeading, renews: SuggestionRow | null): Suggesting {
  const fresh = {
    basedOn: heading.text?.id ?? null,
    origin: 'written' as const,
    source: '',
    renews,
    gone: false,
    met: null,
  }
  if (renews) {
    const body = mergedAsFar(renews.base, renews.body, heading.body)
    return { ...fresh, form: filledForm({ body, why: renews.why }), source: renews.source }
  }
  const asked = c.req.query('granskning')
  const finding = findingsAbout(reviewOf(at), heading.id).find((one) => placeOfFinding(heading.body, one) === asked)
  const words = finding && wordsInstead(finding, 'sv')
  if (!finding || !words) return { ...fresh, gone: asked !== undefined, form: filledForm({ body: heading.body }) }
  const body = withSentenceReplaced(heading.body, finding, words)
  const source = `${finding.source.text}, ”${finding.source.section}”`.slice(0, longestSource)
  return { ...fresh, origin: 'review', source, form: filledForm({ body, why: finding.title.sv }) }
}

const refusedBeginning = (fresh: Suggesting, form: Form<unknown>, met: TextRow | null | undefined): Suggesting => ({
  ...fresh,
  form,
  basedOn: met === undefined ? form.typed.based_on || null : (met?.id ?? null),
  origin: form.typed.origin === 'review' ? 'review' : 'written',
  source: form.typed.source ?? '',
  met: met === undefined ? null : (met?.body ?? ''),
})

/** Shows the suggestions on the heading in the address, with a form that was refused if there is one. */
export async function showSuggestions(
  c: Ask,
  at: AgreementRoom,
  refused: RefusedSuggestion = {},
  status?: 200 | 409 | 422,
) {
  const heading = headingAt(c, at)
  // The agreement was read before the part was held: the page must show what stands now
  if (refused.met) Object.assign(heading, { body: refused.met.body, text: refused.met })
  const suggestions = await listSuggestions(c.var.tx, heading.id)
  const asked = refused.suggest?.typed.renews ?? c.req.query('om')
  const renews = suggestions.find((one) => one.id === asked && isOwnOpen(one, at.room.me)) ?? null
  const fresh = beginning(c, at, heading, renews)
  const begun = refused.gone ? { ...fresh, gone: true } : fresh
  const suggesting = refused.suggest ? refusedBeginning(fresh, refused.suggest, refused.met) : begun
  const maySuggest = at.open && !heading.removed && may('act', at.room.me)
  const page = {
    at,
    heading,
    suggestions,
    suggesting: maySuggest ? suggesting : null,
    answer: refused.answer ?? null,
  }
  return show(c, jsx(SuggestionsPage, page), status)
}
