import { paths } from '#paths'
import { Button, LinkButton, PostButton, PostForm } from '#design/button.tsx'
import { RadioCards, Select } from '#design/choice.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { DateField, Hidden } from '#design/text-field.tsx'
import { Tag } from '#design/verdict.tsx'
import { ReviewThread } from '#frame/review-thread.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import { Earlier } from './earlier.tsx'
import { HowItHolds } from './list.tsx'
import type { AssumptionRow, EarlierRow, ReviewRow, RowChoice } from './queries.ts'
import { nextReviewOn } from './rules.ts'
import { assumptionTexts } from './texts.ts'

const useTexts = () => assumptionTexts(useLook().language)

/** Room to write an assumption, or to change one that stands. @param of the one that is changed */
export const WriteAssumption = (props: {
  room: Room
  rows: readonly RowChoice[]
  form: Form<unknown>
  of?: AssumptionRow
}) => {
  const { room, rows, form, of } = props
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const at = { ...names, assumption: String(of?.number) }
  return (
    <RoomPage
      room={room}
      section="goals"
      title={of ? t.change : t.write}
      problems={form.problems}
      class="wrap fpage stack"
    >
      <BackLink href={of ? to(paths.assumption, at) : to(paths.chain, names)}>{of ? t.backOne : t.back}</BackLink>
      <h2>{of ? t.change : t.write}</h2>
      <PostForm action={of ? to(paths.assumptionEdit, at) : to(paths.assumptions, names)}>
        {of && <Hidden name="seen" value={seenMark({ changed_at: of.changedAt })} />}
        <TextArea name="words" label={t.words} hint={t.wordsHint} form={form} rows={3} maxLength={600} voice />
        <Select
          name="row_id"
          label={t.of}
          form={form}
          blank={t.ofWhole}
          options={rows.map(({ id, number, effort }) => ({ value: id, label: t.ofRow(number, effort) }))}
        />
        <DateField name="believed_on" label={t.believedOn} form={form} />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

const ReviewForm = ({ action, form }: { action: string; form: Form<unknown> }) => {
  const t = useTexts()
  const options = (['holds', 'holds_not', 'not_known'] as const).map((value) => ({
    value,
    label: t[value],
    hint: t[`${value}Hint`],
  }))
  return (
    <PostForm action={action}>
      <RadioCards name="verdict" label={t.review} form={form} heading={3} options={options} />
      <TextArea name="seen" label={t.seen} hint={t.seenHint} form={form} rows={4} maxLength={2000} voice />
      <DateField name="reviewed_on" label={t.reviewedOn} form={form} />
      <Button>{t.keep}</Button>
    </PostForm>
  )
}

const Reviews = ({ room, reviews }: { room: Room; reviews: readonly ReviewRow[] }) => {
  const t = useTexts()
  const told = reviews.map(({ verdict, reviewed_on, ...review }) => ({
    ...review,
    on: reviewed_on,
    verdict: t[verdict],
  }))
  return (
    <ReviewThread
      parties={room.parties}
      id="sett"
      title={t.reviews}
      none={t.noReviews}
      someone={t.someone}
      reviews={told}
    />
  )
}

const Acts = ({ room, assumption }: { room: Room; assumption: AssumptionRow }) => {
  const to = useTo()
  const t = useTexts()
  const at = { partnership: room.slug, assumption: String(assumption.number) }
  return (
    <div class="row noprint">
      {!assumption.removed && (
        <LinkButton href={to(paths.assumptionEdit, at)} variant="tertiary" small>
          {t.change}
        </LinkButton>
      )}
      {!assumption.removed && (
        <LinkButton
          href={`${to(paths.newRisk, { partnership: room.slug })}?antagande=${assumption.number}`}
          variant="tertiary"
          small
        >
          {t.writeRisk}
        </LinkButton>
      )}
      <PostButton
        action={to(paths.assumptionRemoval, at)}
        carry={{ removed: assumption.removed ? 'no' : 'yes' }}
        variant="tertiary"
        small
      >
        {assumption.removed ? t.takeBack : t.remove}
      </PostButton>
    </div>
  )
}

/** An assumption, what has been seen of it, and room to look again. */
export const AssumptionPage = (props: {
  room: Room
  assumption: AssumptionRow
  reviews: readonly ReviewRow[]
  earlier: readonly EarlierRow[]
  form: Form<unknown>
}) => {
  const { room, assumption, reviews, earlier, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const at = { ...names, assumption: String(assumption.number) }
  const party = room.parties.find(({ id }) => id === assumption.partyId)
  const next = nextReviewOn(assumption)
  const row = assumption.rowNumber !== null && (
    <a href={to(paths.chainRow, { ...names, row: String(assumption.rowNumber) })}>
      {t.ofRow(assumption.rowNumber, assumption.effort ?? '')}
    </a>
  )
  return (
    <RoomPage
      room={room}
      section="goals"
      title={t.assumption(assumption.number)}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved, samma: t.same, sett: t.kept, borttaget: t.removed, tillbaka: t.takenBack }}
    >
      <BackLink href={to(paths.chain, names)}>{t.back}</BackLink>
      <div>
        <p class="eyebrow">{t.assumption(assumption.number)}</p>
        <h2>{t.weBelieve(assumption.words)}</h2>
        <p class="row">{assumption.removed ? <Tag>{t.removedWord}</Tag> : <HowItHolds assumption={assumption} />}</p>
      </div>
      <Facts
        items={[
          [t.of, row || t.ofWhole],
          [t.since, longDate(assumption.believedOn, language)],
          [t.next, next && longDate(next, language)],
          [
            t.writtenBy,
            <>
              {assumption.personName ?? t.someone} {party && <PartyChip party={party} short />}
            </>,
          ],
        ]}
      />
      {may('act', room.me) && <Acts room={room} assumption={assumption} />}
      <Reviews room={room} reviews={reviews} />
      {may('act', room.me) && !assumption.removed && (
        <ReviewForm action={to(paths.assumptionReviews, at)} form={form} />
      )}
      <Earlier
        room={room}
        earlier={earlier}
        say={({ words, believed_on }) => (
          <>
            <span class="voice">{t.weBelieve(words ?? '')}</span>{' '}
            <span class="small muted">{believed_on && longDate(believed_on, language)}</span>
          </>
        )}
      />
    </RoomPage>
  )
}
