import type { AgreementRoom } from '#agreement/enter.ts'
import { AgreementHeadings, LockedNote } from '#agreement/nav.tsx'
import type { WrittenHeading } from '#agreement/queries.ts'
import { Alert } from '#design/alert.tsx'
import { Button, PostForm } from '#design/button.tsx'
import { DiffView } from '#design/diff-view.tsx'
import { BackLink } from '#design/page-head.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden, TextField } from '#design/text-field.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import { may } from '#partnership/rules.ts'
import { paths } from '#paths'
import type { Form } from '#platform/form.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { SuggestionRecord } from './card.tsx'
import type { SuggestionRow } from './queries.ts'
import type { Origin } from './rules.ts'
import { suggestionDone, suggestionTexts } from './texts.ts'

/** What stands in the form where a change is suggested. */
export interface Suggesting {
  form: Form<unknown>
  /** The text that what is written is a change of; null for a blank heading. */
  basedOn: string | null
  origin: Origin
  source: string
  /** The open suggestion of one's own party that this takes the place of. */
  renews: SuggestionRow | null
  /** What the review spoke of no longer stands in the text. */
  gone: boolean
  /** Somebody has changed the same words since: what stands now, beside what was typed. */
  met: string | null
}

/** All that the page of a heading's suggestions shows. */
export interface SuggestionsProps {
  at: AgreementRoom
  heading: WrittenHeading
  suggestions: readonly SuggestionRow[]
  /** Null for those who may not suggest, and while nothing can be suggested. */
  suggesting: Suggesting | null
  /** The answer form that was refused. */
  answer: { suggestionId: string; form: Form<unknown> } | null
}

const signsOnRow = 90
/** As many rows as the text needs on a wide page, within bounds. */
const rowsFor = (text: string) => {
  const rows = text.split('\n').map((line) => Math.max(1, Math.ceil(line.length / signsOnRow)))
  return Math.min(24, Math.max(6, 1 + rows.reduce((sum, one) => sum + one, 0)))
}

/** The plain form: the standing text to be changed, and why. It keeps what was typed and needs no script. */
const SuggestForm = ({ at, heading, suggesting }: SuggestionsProps & { suggesting: Suggesting }) => {
  const to = useTo()
  const t = suggestionTexts(useLook().language)
  const { form, basedOn, origin, source, renews, gone, met } = suggesting
  const typed = form.typed.body ?? ''
  return (
    <section aria-labelledby="foresla">
      <h3 id="foresla">{renews ? t.renewTitle : t.suggest}</h3>
      <p class="small muted">{renews ? t.renewLead : t.lead}</p>
      {renews && (
        <DiffView before={{ label: t.before, text: renews.base }} after={{ label: t.yours, text: renews.body }} />
      )}
      {gone && (
        <Alert kind="warning" title={t.goneTitle}>
          <p>{t.goneLead}</p>
        </Alert>
      )}
      {met !== null && (
        <div class="met">
          <Alert kind="warning" title={t.metTitle}>
            <p>{t.metLead}</p>
          </Alert>
          <DiffView before={{ label: t.standingNow, text: met }} after={{ label: t.yours, text: typed }} />
        </div>
      )}
      <PostForm action={to(paths.suggestions, { partnership: at.room.slug, heading: heading.id })} class="frm write">
        <Hidden name="based_on" value={basedOn ?? ''} />
        <Hidden name="origin" value={origin} />
        <Hidden name="source" value={source} />
        {renews && <Hidden name="renews" value={renews.id} />}
        <TextArea name="body" label={t.text} hint={t.textHint} rows={rowsFor(typed)} voice form={form} />
        <TextField name="why" label={t.why} hint={t.whyHint} width="full" form={form} />
        <Button>{t.send}</Button>
        <p class="small muted">{t.samsynLost}</p>
      </PostForm>
    </section>
  )
}

/** The suggestions on a heading: those that wait, those that are settled, and the form for a new one. */
export const SuggestionsPage = (props: SuggestionsProps) => {
  const { language } = useLook()
  const to = useTo()
  const t = suggestionTexts(language)
  const { at, heading, suggestions, suggesting, answer } = props
  const open = suggestions.filter(({ outcome }) => outcome === null)
  const settled = suggestions.filter(({ outcome }) => outcome !== null).toReversed()
  const record = (suggestion: SuggestionRow) => (
    <SuggestionRecord
      at={at}
      suggestion={suggestion}
      current={heading.body}
      {...(answer?.suggestionId === suggestion.id ? { form: answer.form } : {})}
    />
  )
  return (
    <RoomPage
      room={at.room}
      section="agreement"
      kind="room"
      class="wrap roomgrid one"
      title={t.titleOf(heading.title)}
      problems={{ ...suggesting?.form.problems, ...answer?.form.problems }}
      done={suggestionDone(language)}
    >
      <LockedNote at={at} />
      <AgreementHeadings at={at} currentId={heading.id} />
      <div class="paper suggestions">
        <BackLink href={to(paths.heading, { partnership: at.room.slug, heading: heading.id })}>{t.back}</BackLink>
        <h2>{t.titleOf(heading.title)}</h2>
        {suggestions.length === 0 && <p>{t.none}</p>}
        {open.length > 0 && (
          <section aria-labelledby="vantar">
            <h3 id="vantar">{t.openTitle}</h3>
            <ol class="plain">{open.map(record)}</ol>
          </section>
        )}
        {suggesting && may('act', at.room.me) && <SuggestForm {...props} suggesting={suggesting} />}
        {settled.length > 0 && (
          <section aria-labelledby="avgjorda">
            <h3 id="avgjorda">{t.settledTitle}</h3>
            <ol class="plain">{settled.map(record)}</ol>
          </section>
        )}
      </div>
    </RoomPage>
  )
}
