import { paths } from '#paths'
import { Button, LinkButton, PostForm } from '#design/button.tsx'
import { Select } from '#design/choice.tsx'
import { Facts } from '#design/facts.tsx'
import { BackLink } from '#design/page-head.tsx'
import { PartyChip } from '#design/party-chip.tsx'
import { TextArea } from '#design/text-area.tsx'
import { Hidden } from '#design/text-field.tsx'
import { Earlier } from '#assumption/earlier.tsx'
import type { AssumptionRow, EarlierRow } from '#assumption/queries.ts'
import { assumptionTexts } from '#assumption/texts.ts'
import { ReviewThread } from '#frame/review-thread.tsx'
import { RoomPage } from '#frame/room-page.tsx'
import type { Room } from '#partnership/enter.ts'
import { may } from '#partnership/rules.ts'
import type { Form } from '#platform/form.ts'
import { longDate } from '#platform/language.ts'
import { useLook, useTo } from '#platform/look.tsx'
import { seenMark } from '#platform/seen.ts'
import type { FromRisk, ReviewRow, RiskRow } from './queries.ts'
import { canBeSaid, nextReviewOn } from './rules.ts'
import { riskTexts } from './texts.ts'
import { HowItStands, Keeper, lastOn } from './views.tsx'

const useTexts = () => riskTexts(useLook().language)

/** Room to write a risk, or to change one. @param assumptions those that stand; @param of the one that is changed */
export const WriteRisk = (props: {
  room: Room
  assumptions: readonly AssumptionRow[]
  form: Form<unknown>
  of?: RiskRow
}) => {
  const { room, assumptions, form, of } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const at = { ...names, risk: String(of?.number) }
  const title = of ? t.change : t.write
  const believed = assumptions.map(({ id, number, words }) => ({
    value: id,
    label: `${number}. ${assumptionTexts(language).weBelieve(words)}`,
  }))
  return (
    <RoomPage room={room} section="deviations" title={title} problems={form.problems} class="wrap fpage stack">
      <BackLink href={of ? to(paths.risk, at) : to(paths.risks, names)}>{of ? t.backOne : t.back}</BackLink>
      <h2>{title}</h2>
      <PostForm action={of ? to(paths.riskEdit, at) : to(paths.risks, names)}>
        {of && <Hidden name="seen" value={seenMark(of)} />}
        <TextArea name="words" label={t.words} hint={t.wordsHint} form={form} rows={2} maxLength={300} voice />
        <TextArea name="sign" label={t.sign} hint={t.signHint} form={form} rows={2} maxLength={600} voice optional />
        <TextArea name="then_do" label={t.thenDo} hint={t.thenHint} form={form} rows={3} maxLength={600} voice />
        <Select
          name="keeper_id"
          label={t.keeper}
          form={form}
          blank={t.together}
          options={room.parties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="assumption_id"
          label={t.from}
          hint={t.fromHint}
          form={form}
          blank={t.noAssumption}
          options={believed}
          optional
        />
        <Button>{t.save}</Button>
      </PostForm>
    </RoomPage>
  )
}

const Reviews = ({ room, reviews }: { room: Room; reviews: readonly ReviewRow[] }) => {
  const t = useTexts()
  const told = reviews.map(({ said, made_at, ...review }) => ({ ...review, on: made_at, verdict: t[`said_${said}`] }))
  return (
    <ReviewThread
      parties={room.parties}
      id="genomgangar"
      title={t.reviews}
      none={t.noReviews}
      someone={t.someone}
      reviews={told}
    />
  )
}

/** A word if one likes, and one button for each thing that can be said of the risk as it stands. */
const ReviewForm = ({ action, risk, form }: { action: string; risk: RiskRow; form: Form<unknown> }) => {
  const t = useTexts()
  return (
    <section class="stack noprint" aria-labelledby="field-said">
      <h3 id="field-said" tabindex={-1}>
        {t.review}
      </h3>
      <PostForm action={action}>
        <TextArea name="why" label={t.why} form={form} rows={2} maxLength={2000} voice optional />
        <div class="row">
          {canBeSaid(risk.state).map((said, index) => (
            <Button name="said" value={said} variant={index === 0 ? 'primary' : 'secondary'}>
              {t[`act_${said}`]}
            </Button>
          ))}
        </div>
      </PostForm>
    </section>
  )
}

/** What happened is taken up as a deviation by one press, and those that were are shown. */
const Deviations = ({ room, risk, from }: { room: Room; risk: RiskRow; from: readonly FromRisk[] }) => {
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const offered = risk.state === 'happened' && may('act', room.me)
  if (!offered && from.length === 0) return null
  return (
    <section class="stack" aria-labelledby="avvikelser">
      <h3 id="avvikelser">{t.deviations}</h3>
      {from.length > 0 && (
        <ul>
          {from.map(({ number, title }) => (
            <li>
              <a href={to(paths.deviation, { ...names, deviation: String(number) })}>{t.deviation(number, title)}</a>
            </li>
          ))}
        </ul>
      )}
      {offered && (
        <div class="noprint">
          <p class="muted">{t.toDeviationText}</p>
          <LinkButton
            href={`${to(paths.newDeviation, names)}?risk=${risk.number}`}
            variant={from.length > 0 ? 'tertiary' : 'primary'}
          >
            {t.toDeviation}
          </LinkButton>
        </div>
      )}
    </section>
  )
}

/** A risk: what it is, when it was gone through, what became of it, and what can be said of it now. */
export const RiskPage = (props: {
  room: Room
  risk: RiskRow
  reviews: readonly ReviewRow[]
  from: readonly FromRisk[]
  earlier: readonly EarlierRow[]
  form: Form<unknown>
}) => {
  const { room, risk, reviews, from, earlier, form } = props
  const { language } = useLook()
  const to = useTo()
  const t = useTexts()
  const names = { partnership: room.slug }
  const at = { ...names, risk: String(risk.number) }
  const party = room.parties.find(({ id }) => id === risk.party_id)
  const next = nextReviewOn(risk.state, lastOn(risk))
  return (
    <RoomPage
      room={room}
      section="deviations"
      title={t.risk(risk.number)}
      problems={form.problems}
      class="wrap fpage stack"
      done={{ sparat: t.saved, samma: t.same, sett: t.kept, hant: t.keptHappened }}
    >
      <BackLink href={to(paths.risks, names)}>{t.back}</BackLink>
      <div>
        <p class="eyebrow">{t.risk(risk.number)}</p>
        <h2>{risk.words}</h2>
        <p class="row">
          <HowItStands risk={risk} />
        </p>
      </div>
      <Facts
        items={[
          [t.sign, risk.sign && <span class="voice as-written">{risk.sign}</span>],
          [t.thenDo, <span class="voice as-written">{risk.then_do}</span>],
          [t.keeper, <Keeper room={room} risk={risk} />],
          [
            t.fromAssumption,
            risk.assumptionNumber !== null && (
              <a href={to(paths.assumption, { ...names, assumption: String(risk.assumptionNumber) })}>
                {risk.assumptionNumber}. {assumptionTexts(language).weBelieve(risk.assumption ?? '')}
              </a>
            ),
          ],
          [t.next, next && longDate(next, language)],
          [
            t.writtenBy,
            <>
              {risk.personName ?? t.someone} {party && <PartyChip party={party} short />}
            </>,
          ],
        ]}
      />
      {may('act', room.me) && (
        <p class="row noprint">
          <LinkButton href={to(paths.riskEdit, at)} variant="tertiary" small>
            {t.change}
          </LinkButton>
        </p>
      )}
      <Deviations room={room} risk={risk} from={from} />
      <Reviews room={room} reviews={reviews} />
      {may('act', room.me) && <ReviewForm action={to(paths.riskReviews, at)} risk={risk} form={form} />}
      <Earlier room={room} earlier={earlier} say={(said) => [said['words'], said['then_do']].join(' → ')} />
    </RoomPage>
  )
}
