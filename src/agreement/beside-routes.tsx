import { Hono } from 'hono'
import { listRemarks } from '#accord/queries.ts'
import type { Beside } from '#co-writing/beside.ts'
import { colourOf } from '#design/party.ts'
import { paths } from '#paths'
import { may } from '#partnership/rules.ts'
import { href } from '#paths'
import { inLanguage } from '#platform/look.tsx'
import { drawn, type AppEnv, type Ask } from '#platform/http.tsx'
import { SuggestionCard } from '#suggestion/card.tsx'
import { decorationsOf } from '#suggestion/inline.ts'
import { remarkId, suggestionId } from '#suggestion/place-ids.ts'
import { listSuggestions } from '#suggestion/queries.ts'
import { suggestionTexts } from '#suggestion/texts.ts'
import { adviceId } from './body.tsx'
import { openComments, shownComments } from './commenting.ts'
import { enterAgreement, type AgreementRoom } from './enter.ts'
import type { WrittenHeading } from './queries.ts'
import { ReviewAside } from './review-view.tsx'
import { cleanAbout, findingsAbout, reviewOf } from './reviewing.ts'
import { listSeen } from './seen-queries.ts'
import { headingAt } from './show-heading.ts'
import { listTexts } from './text-queries.ts'
import { agreementTexts } from './texts.ts'

/**
 * The heading with what is being written under it just now, and the agreement with it in its place. Who has left the
 * partnership reads what was (R15), and while the agreement is locked nothing is being written.
 */
function asWritten(c: Ask, at: AgreementRoom, heading: WrittenHeading) {
  const isWritten = at.open && !heading.removed && !at.room.me.left
  const body = (isWritten ? c.var.beingWritten(heading.id) : null) ?? heading.body
  const now = { ...heading, body }
  const headings = at.agreement.headings.map((one) => (one.id === heading.id ? now : one))
  return { heading: now, at: { ...at, agreement: { ...at.agreement, headings } } }
}

/** What stands beside the text of a heading while it is being written, for those who may read its page. */
export const besideRoutes = new Hono<AppEnv>().get(paths.headingBeside, async (c) => {
  const room = await enterAgreement(c)
  const { at, heading } = asWritten(c, room, headingAt(c, room))
  const { language } = c.var.look
  const { tx } = c.var
  const texts = await listTexts(tx, heading.id)
  const all = reviewOf(at)
  const findings = findingsAbout(all, heading.id)
  const comments = openComments(await listRemarks(tx, heading.id), [...texts, { id: 'now', body: heading.body }])
  const open = (await listSuggestions(tx, heading.id)).filter(({ outcome }) => outcome === null)
  const shown = decorationsOf(open, heading.body, at.room.parties, shownComments(comments))
  const suggestAt =
    may('act', at.room.me) && at.open && !heading.removed
      ? inLanguage(href(paths.suggestionFromReview, { partnership: at.room.slug, heading: heading.id }), language)
      : undefined
  const weighing = { at, heading, seen: await listSeen(tx, at.room.id, heading.id), refused: null }
  const t = agreementTexts(language)
  const beside: Beside = {
    body: heading.body,
    findings: findings
      .filter(({ start, end }) => end > start)
      .map(({ number, start, end, severity, title }) => ({
        number,
        start,
        end,
        must: severity === 'must',
        id: adviceId(number),
        label: `${t.reviewNumber(String(number))}: ${title[language]}`,
      })),
    comments: shown.comments.map(({ number, start, end, remarkId: id }) => ({
      number,
      start,
      end,
      id: remarkId(id),
      label: suggestionTexts(language).commentNumber(number),
    })),
    changes: shown.changes.map(({ start, end, inserted, mark, suggestionId: id }) => ({
      start,
      end,
      inserted,
      colour: colourOf(mark),
      id: suggestionId(id),
    })),
    cards: open.flatMap((suggestion) => {
      const first = shown.changes.find((change) => change.suggestionId === suggestion.id)
      const card = <SuggestionCard at={at} suggestion={suggestion} current={heading.body} inText />
      return first ? [{ id: suggestionId(suggestion.id), at: first.end, html: drawn(c, card) }] : []
    }),
    review: drawn(
      c,
      <ReviewAside
        findings={findings}
        weighing={weighing}
        clean={cleanAbout(all, heading, language)}
        suggestAt={suggestAt}
      />,
    ),
    count: t.toReview(findings.length),
  }
  return c.json(beside, 200, { 'cache-control': 'no-store' })
})
