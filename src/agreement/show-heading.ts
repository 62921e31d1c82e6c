import { jsx } from 'hono/jsx'
import { listRemarks } from '#accord/queries.ts'
import { listSuggestions } from '#suggestion/queries.ts'
import { blankForm, filledForm, type Form } from '#platform/form.ts'
import { show, type Ask } from '#platform/http.tsx'
import { openComments } from './commenting.ts'
import { listCorrections } from './correction-queries.ts'
import type { AgreementRoom } from './enter.ts'
import { findHeading } from './heading-queries.ts'
import { HeadingPage, type HeadingPageProps } from './heading-view.tsx'
import type { WrittenHeading } from './queries.ts'
import { cleanAbout, findingsAbout, reviewOf } from './reviewing.ts'
import { findDraft, listTexts, type DraftRow, type TextRow } from './text-queries.ts'
import { listSeen } from './seen-queries.ts'
import { listWhyNotes } from './why-queries.ts'
import type { Writing } from './writing.tsx'

/** A form that was refused, so that the page is shown again with what was typed. */
export type Refused =
  | { of: 'text'; form: Form<unknown>; met?: TextRow; basedOn?: string | null }
  | { of: 'name' | 'reason' | 'words' | 'answer' | 'comment' | 'why'; form: Form<unknown> }
  | { of: 'outcome' | 'reply'; form: Form<unknown>; remarkId: string }
  | { of: 'seen'; form: Form<unknown>; place: string; gone: boolean }

/** The heading in the address, removed ones too. @throws Refusal 404 `heading.not_found` */
export const headingAt = (c: Ask, { agreement }: AgreementRoom): WrittenHeading =>
  findHeading([...agreement.headings, ...agreement.removed], c.req.param('heading') ?? '')

/** What stands in the writing form when nobody has been refused: the draft if there is one, or the text that stands. */
function freshWriting(heading: WrittenHeading, draft: DraftRow | null, aside: boolean, mayCorrect: boolean): Writing {
  const useful = draft && draft.body !== heading.body ? draft : null
  const draftShown = useful !== null && !aside
  const met =
    draftShown && heading.text && useful.basedOn !== heading.text.id
      ? ({ theirs: heading.text, how: 'draft' } as const)
      : null
  const body = draftShown ? useful.body : heading.body
  return { form: filledForm({ body }), basedOn: heading.text?.id ?? null, met, draft: useful, draftShown, mayCorrect }
}

function writingOf(
  heading: WrittenHeading,
  draft: DraftRow | null,
  refused: Refused | undefined,
  aside: boolean,
  mayCorrect: boolean,
): Writing {
  const fresh = freshWriting(heading, draft, aside, mayCorrect)
  if (refused?.of !== 'text') return fresh
  return {
    ...fresh,
    form: refused.form,
    basedOn: refused.met ? refused.met.id : (refused.basedOn ?? null),
    met: refused.met ? { theirs: refused.met, how: 'saved' } : null,
    draftShown: refused.form.typed.from_draft === 'yes',
  }
}

/**
 * Shows the page of the heading in the address.
 * @param refused the form that could not be taken in: it stands in the page with what was typed
 */
export async function showHeading(c: Ask, at: AgreementRoom, refused?: Refused, status?: 200 | 409 | 422) {
  const { tx } = c.var
  const heading = headingAt(c, at)
  const findings = reviewOf(at)
  const correction = (await listCorrections(tx, heading.id)).find(({ outcome }) => outcome === null) ?? null
  const draft = (await findDraft(tx, heading.id)) ?? null
  const hasMarks = at.accords.some(({ partId, revision }) => partId === heading.id && revision === heading.revision)
  const texts = await listTexts(tx, heading.id)
  const remarks = await listRemarks(tx, heading.id)
  const ofRemark = (of: 'outcome' | 'reply') =>
    refused?.of === of ? { remarkId: refused.remarkId, form: refused.form } : null
  const form = (of: Refused['of']) => (refused?.of === of ? refused.form : null)
  const page: HeadingPageProps = {
    at,
    heading,
    versions: texts.length,
    findings: findingsAbout(findings, heading.id),
    weighing: {
      at,
      heading,
      seen: await listSeen(tx, at.room.id, heading.id),
      refused: refused?.of === 'seen' ? refused : null,
    },
    clean: cleanAbout(findings, heading, c.var.look.language),
    writing: writingOf(
      heading,
      draft,
      refused,
      c.req.query('utkast') === 'nej',
      hasMarks && heading.text !== null && !correction,
    ),
    correction,
    suggestions: await listSuggestions(tx, heading.id),
    remarks,
    comments: openComments(remarks, texts),
    talk: {
      say: form('words') ?? blankForm,
      close: ofRemark('outcome'),
      reply: ofRemark('reply'),
      comment: form('comment') ?? blankForm,
    },
    manage: { name: form('name'), reason: form('reason') },
    answer: form('answer'),
    why: { notes: await listWhyNotes(tx, heading.id), form: form('why') },
    problems: refused?.form.problems ?? {},
  }
  return show(c, jsx(HeadingPage, page), status)
}
